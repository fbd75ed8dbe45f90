import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../src/extract/text/vocabulary.js';

test('words are numbered in the order in which they come, each text from the start', () => {
	const word = fc.oneof(
		fc.constantFrom('said', 'Said', 'the', 'Ruiz'),
		fc.string({ minLength: 1, maxLength: 40 }),
	);
	fc.assert(
		fc.property(fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 4 }), (texts) => {
			for (const words of texts) {
				const vocabulary = new Vocabulary();
				const different = [...new Set(words)];
				for (const one of words) {
					const text = `<${one}>`;
					expect(vocabulary.add(text, 1, text.length - 1)).toBe(different.indexOf(one));
				}
				expect(vocabulary.words.map(({ form }) => form)).toEqual(different);
				expect(vocabulary.words.map(({ lower }) => lower)).toEqual(different.map((one) => one.toLowerCase()));
			}
		}),
	);
});

test('more different words than are kept from text to text are told apart all the same', () => {
	const words = Array.from({ length: 80_000 }, (_, i) => `w${i}`);
	const vocabulary = new Vocabulary();
	for (const one of [...words, ...words]) vocabulary.add(one, 0, one.length);
	expect(new Set(vocabulary.words.map(({ form }) => form)).size).toBe(words.length);
	expect(vocabulary.words.length).toBeLessThan(words.length * 1.001);
});
