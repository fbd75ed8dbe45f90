import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsAllowed, withinEdits } from '../../../src/archive/edits.js';
import { Lexicon } from '../../../src/archive/postings/lexicon.js';
import {
	mergeWordLists,
	openWordList,
	packWordList,
	wordAt,
	wordListOf,
} from '../../../src/archive/postings/word-list.js';

const word = fc.oneof(
	fc.stringMatching(/^[abc]{1,6}$/),
	fc.stringMatching(/^[a-zé漢я𝒳0-9]{1,8}$/u),
	fc
		.string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
		.filter((text) => text === Buffer.from(text).toString()),
);
const words = fc.uniqueArray(word, { maxLength: 80 });

/** A lexicon of three lists and some words that are in none yet. */
function lexiconOf(all: readonly string[]): Lexicon {
	const lexicon = new Lexicon();
	const numbered = all.map((text, number) => [text, number] as const);
	const share = Math.floor(all.length / 4);
	lexicon.take(
		[0, 1, 2].map((list) => wordListOf(new Map(numbered.slice(list * share, (list + 1) * share)))),
	);
	for (const text of all.slice(3 * share)) lexicon.add(text);
	return lexicon;
}

describe('a lexicon', () => {
	test('gives every word its number, and none to others', () => {
		fc.assert(
			fc.property(words, word, (all, other) => {
				const lexicon = lexiconOf(all);
				expect(all.map((text) => lexicon.numberOf(text))).toEqual(all.map((_, number) => number));
				if (!all.includes(other)) expect(lexicon.numberOf(other)).toBeUndefined();
				expect(lexicon.add(other)).toBe(all.includes(other) ? all.indexOf(other) : all.length);
			}),
		);
	});

	test('knows the words with a beginning', () => {
		fc.assert(
			fc.property(words, word, (all, beginning) => {
				const expected = all.flatMap((text, number) => (text.startsWith(beginning) ? [number] : []));
				expect(
					lexiconOf(all)
						.startingWith(beginning)
						.sort((a, b) => a - b),
				).toEqual(expected);
			}),
		);
	});

	test('finds near misses, whole ones first', () => {
		const near = fc.stringMatching(/^[abcd]{4,9}$/);
		const long = fc.stringMatching(/^[abcd]{5,9}$/);
		fc.assert(
			fc.property(fc.uniqueArray(near, { maxLength: 60 }), long, (all, typed) => {
				const found = lexiconOf(all).nearTo(typed);
				const edits = editsAllowed(typed.length);
				for (const text of found) expect(withinEdits(typed, text, edits)).toBe(true);
				const whole = all.filter(
					(text) =>
						!text.startsWith(typed) &&
						Math.abs(text.length - typed.length) <= edits &&
						withinEdits(typed, text, edits) &&
						[...text].filter((letter) => !typed.includes(letter)).length <= edits,
				);
				if (whole.length <= 24) expect(new Set(found.slice(0, whole.length)).size).toBe(whole.length);
			}),
		);
	});

	test('finds of words of four letters those with neighbours swapped', () => {
		const lexicon = lexiconOf(['boat', 'bolt', 'boats', 'abot']);
		expect(lexicon.nearTo('bota')).toEqual(['boat']);
		expect(lexicon.nearTo('boat')).toEqual([]);
	});

	test('has whole words before longer ones, and nothing near what is too short', () => {
		const lexicon = lexiconOf(['harbours', 'harbour', 'barbour', 'arbour', 'habour', 'market']);
		expect(lexicon.nearTo('harbor')).toEqual(['harbour', 'harbours']);
		expect(lexicon.nearTo('har')).toEqual([]);
	});
});

describe('lists of words', () => {
	const lists = fc
		.tuple(words, fc.nat(80))
		.map(([all, part]) => [all.slice(0, part), all.slice(part)] as const);
	const numbered = (all: readonly string[], from = 0) =>
		wordListOf(new Map(all.map((text, i) => [text, from + i])));

	test('merge to the list of all, in the order of their bytes', () => {
		fc.assert(
			fc.property(lists, ([some, others]) => {
				const merged = mergeWordLists([numbered(some), numbered(others, some.length)]);
				expect(merged).toEqual(numbered([...some, ...others]));
				const texts = Array.from(merged.numbers, (_, place) => wordAt(merged, place));
				expect(texts).toEqual(
					[...some, ...others].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
				);
			}),
		);
	});

	test('are packed and opened again, and refused when bytes are missing', () => {
		fc.assert(
			fc.property(words, fc.nat(5), (all, shift) => {
				const list = numbered(all);
				const packed = packWordList(list);
				const bytes = new Uint8Array(packed.length + shift);
				bytes.set(packed, shift);
				expect(openWordList(bytes.subarray(shift))).toEqual(list);
				expect(() => openWordList(packed.subarray(0, packed.length - 1))).toThrow(/no list of words/);
			}),
		);
	});
});
