import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

/** Who said what in minutes of which a sentence is one. */
const minuted = (sentence: string): string[] =>
	statements('Swing to be replaced', 'Present: Cllrs Ana Ruiz and Bo Hale; Mr Tom Hask.', sentence);

describe('why somebody is for or against something, behind a colon', () => {
	test.each([
		['Cllr Ruiz objected: the road was too narrow.', 'Ana Ruiz: the road was too narrow'],
		['Mr Hask (Mill Lane) disagreed: foxes came anyway.', 'Tom Hask: foxes came anyway'],
		['Cllr Hale spoke against: the bins were full.', 'Bo Hale: the bins were full'],
		['The treasurer, Lin Su, was unconvinced: it had been cheaper.', 'Lin Su: it had been cheaper'],
		[
			'Cllr Hale opposed the motion: at £6,000 it was, in his words, "a great deal of money".',
			'Bo Hale: at £6,000 it was "a great deal of money"',
		],
	])('%s', (sentence, expected) => {
		expect(minuted(sentence)).toEqual([expected]);
	});

	test('but no list, no result, and nothing that the writer tells of a body', () => {
		for (const sentence of [
			'Cllr Ruiz won the vote: she had nine of ten.',
			'The council backed the bill: it will come into force in May.',
		])
			expect(minuted(sentence).filter((one) => /she had|it will/.test(one.slice(0, 14)))).toEqual([]);
		expect(minuted('Cllr Ruiz backed three plans: a pool, a hall and a park.')).not.toContain(
			'Ana Ruiz: a pool, a hall and a park',
		);
	});
});
