import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, WordUnits } from '../../src/archive/word-units.js';
import { foldedWords } from '../../src/archive/words.js';

const reader = new WordUnits();

/** The words that are read, and the hash of each. */
function read(text: string, marker = 0): { words: string[]; hashes: number[] } {
	reader.read(text, marker);
	const ends = [...reader.ends.subarray(0, reader.count)];
	return {
		words: ends.map((end, n) => String.fromCharCode(...reader.units.subarray(ends[n - 1] ?? 0, end))),
		hashes: [...reader.hashes.subarray(0, reader.count)],
	};
}

const text = fc.oneof(
	fc.string({ unit: fc.constantFrom(..."abSs019'’“” -.,…\n_é漢") }),
	fc.string({ unit: fc.constantFrom(..."abSs019'’“” -.,…\n_") }),
	fc.string({ unit: 'binary' }),
);

test('the words of a text are those that folding gives', () => {
	fc.assert(
		fc.property(text, (text) => {
			expect(read(text).words).toEqual(foldedWords(text));
		}),
		{ numRuns: 500 },
	);
	const long = 'x'.repeat(3000);
	expect(read(`a ${long}'s b é${long}`).words).toEqual(['a', long, 'b', `e${long}`]);
});

test('a word has the same hash wherever it stands, and another behind a marker', () => {
	fc.assert(
		fc.property(text, (text) => {
			const { words, hashes } = read(text);
			words.forEach((word, i) => {
				// Folded once more, some words would not be the same.
				if (/^[a-z0-9]+$/.test(word)) expect(read(`“${word}” é`).hashes[0]).toBe(hashes[i]);
			});
			expect(read(text, 1).words).toEqual(words.map((word) => `\u0001${word}`));
		}),
	);
});

describe('a digest', () => {
	const digestOfText = (text: string) => {
		const units = new WordUnits();
		units.read(text);
		return digestOf(units);
	};

	test.each([
		['The harbour is shut', '“The harbour is shut,”'],
		['that the harbour is shut', 'the harbour is shut'],
		['Manëz is shut', '“manez’s is shut…”'],
	])('of %j is that of %j', (one, other) => {
		expect(digestOfText(one)).toBe(digestOfText(other));
	});

	test.each([
		['the harbour is shut', 'the harbour is open'],
		['is the harbour shut', 'the harbour is shut'],
		['the harbour that is shut', 'the harbour is shut'],
	])('of %j is not that of %j', (one, other) => {
		expect(digestOfText(one)).not.toBe(digestOfText(other));
	});
});
