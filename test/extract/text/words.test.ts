import { expect, it } from 'vitest';
import { onOneLine } from '../../../src/extract/text/characters.js';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';
import { splitWords, wordFrom } from '../../../src/extract/text/words.js';

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
