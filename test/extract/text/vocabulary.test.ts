import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../src/extract/text/vocabulary.js';

/** The vocabulary of a text with some words in it, one behind another, and the number that each was given. */
function numbered(words: readonly string[]) {
	const vocabulary = new Vocabulary(words.join(''));
	let start = 0;
	const numbers = words.map(({ length }) => {
		start += length;
		return vocabulary.add(start - length, start);
	});
	return { vocabulary, numbers };
}

test('words are numbered in the order in which they come, each text from the start', () => {
	const word = fc.oneof(
		fc.constantFrom('said', 'Said', 'the', 'Ruiz'),
		fc.string({ minLength: 1, maxLength: 40 }),
	);
	fc.assert(
		fc.property(fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 4 }), (texts) => {
			for (const words of texts) {
				const { vocabulary, numbers } = numbered(words);
				const different = [...new Set(words)];
				expect(numbers).toEqual(words.map((one) => different.indexOf(one)));
				const known = vocabulary.words();
				expect(known.map(({ form }) => form)).toEqual(different);
				expect(known.map(({ lower }) => lower)).toEqual(different.map((one) => one.toLowerCase()));
			}
		}),
	);
});

test('more different words than are kept from text to text are told apart all the same', () => {
	const words = Array.from({ length: 80_000 }, (_, i) => `w${i}`);
	const known = numbered([...words, ...words]).vocabulary.words();
	expect(new Set(known.map(({ form }) => form)).size).toBe(words.length);
	expect(known.length).toBeLessThan(words.length * 1.001);
});
