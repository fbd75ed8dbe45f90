import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../../src/extract/text/characters.js';
import { trait } from '../../../src/extract/text/known-word.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';
import { hasAt, pastSentence, splitWords, wordFrom, wordsWith } from '../../../src/extract/text/words.js';

it('finds the first word that ends after an offset, wherever that lies', () => {
	const text = `\n\n“Go,” she said.${' '.repeat(50)}\n\nA congregationalist’s 1,000 a.m. U.S. x y z ... !!\n\n${'w'.repeat(70)}\n`;
	for (const read of [text, text.trim(), '', ' ']) {
		const words = splitWords(read, findParagraphs(read));
		for (let offset = -1; offset <= read.length + 40; offset++) {
			let first = 0;
			while (first < words.count && words.end[first]! <= offset) first++;
			expect(wordFrom(words, offset)).toBe(first);
		}
	}
});

it('puts words on one line', () => {
	expect(onOneLine('Ana  Ruiz')).toBe('Ana Ruiz');
	expect(onOneLine('Ana\nRuiz')).toBe('Ana Ruiz');
	expect(onOneLine('Ana Ruiz \n')).toBe('Ana Ruiz ');
	expect(onOneLine(' Ana B. Ruiz ')).toBe(' Ana B. Ruiz ');
});

const TEXT =
	'The mayor said the bridge was shut. Nobody, she added, had been told of it; the ferry would sail until it reopens in spring, when the river is lower. It rains.';
const words = splitWords(TEXT, [[0, TEXT.length]]);

it('places are taken sentence by sentence', () => {
	const second = words.sentences[1]!;
	const third = words.sentences[2]!;
	const places = [0, 2, second, second + 3, third];
	expect(pastSentence(words, places, 0)).toBe(2);
	expect(pastSentence(words, places, 1)).toBe(2);
	expect(pastSentence(words, places, 2)).toBe(4);
	expect(pastSentence(words, places, 4)).toBe(5);
});

const isShort = trait(({ lower }) => lower.length < 3);

const wordsOf = (text: string) => splitWords(text, findParagraphs(text));

describe('wordsWith', () => {
	it('finds each different word with a trait once, in the order in which they come', () => {
		const words = wordsOf('He went to Lund, and so to Sorn.\n\nSo he did.');
		expect(wordsWith(words, isShort).map(({ form }) => form)).toEqual([
			'He',
			'to',
			',',
			'so',
			'.',
			'So',
			'he',
		]);
	});

	it('finds the same where the trait was asked of some before', () => {
		const words = wordsOf('We go to Lund.');
		expect(hasAt(words, 1, isShort)).toBe(true);
		expect(wordsWith(words, isShort).map(({ form }) => form)).toEqual(['We', 'go', 'to', '.']);
	});

	it('finds none in a text without words', () => {
		expect(wordsWith(wordsOf(''), isShort)).toEqual([]);
	});
});
