import { describe, expect, it } from 'vitest';
import { trait } from '../../../src/extract/text/known-word.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';
import { hasAt, splitWords, wordsWith } from '../../../src/extract/text/words.js';

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
