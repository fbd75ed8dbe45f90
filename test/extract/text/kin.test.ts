import { expect, test } from 'vitest';
import {
	COMPANION,
	FEMALE_COMPANION,
	FEMALE_KIN,
	KIN,
	MALE_COMPANION,
	MALE_KIN,
} from '../../../src/extract/text/kin.js';
import { genderOfNoun } from '../../../src/extract/who/noun-gender.js';

const nouns = (choice: string) => choice.split('|');

test('every noun for a woman or a man among relatives and companions tells so', () => {
	for (const noun of nouns(`${FEMALE_KIN}|${FEMALE_COMPANION}`))
		expect([noun, genderOfNoun(noun)]).toEqual([noun, 'female']);
	for (const noun of nouns(`${MALE_KIN}|${MALE_COMPANION}`))
		expect([noun, genderOfNoun(noun)]).toEqual([noun, 'male']);
	expect(nouns(`${KIN}|${COMPANION}`).map(genderOfNoun)).toContain(null);
});
