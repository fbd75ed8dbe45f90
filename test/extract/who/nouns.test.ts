import { expect, test } from 'vitest';
import { isHuman } from '../../../src/extract/who/nouns.js';

test.each(['finger', 'plant', 'depot', 'deployment', 'pier', 'border', 'restaurant', 'snapshot'])(
	'%s ends as words for people do and is for a thing',
	(noun) => {
		expect(isHuman(noun)).toBe(false);
	},
);

test.each(['striker', 'patient', 'replacement', 'physicist', 'councillor', 'tenant'])(
	'%s is for somebody',
	(noun) => {
		expect(isHuman(noun)).toBe(true);
	},
);
