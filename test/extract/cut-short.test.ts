import { expect, test } from 'vitest';
import { brokenInvariant } from '../../src/model/index.js';
import { recordOf } from './model.js';

test.each([
	[
		'a source that ends where the text does',
		'group teacher BankhaustoldPvt.Con Odran’s Ladyanmanaging" asked his sourcesshe inquiry his ',
	],
	['an owner that is only a mark', "In 'opinion, have been "],
])('%s breaks nothing', (_, text) => {
	expect(brokenInvariant(recordOf(text))).toBeNull();
});
