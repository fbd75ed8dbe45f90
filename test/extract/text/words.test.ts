import { expect, test } from 'vitest';
import { pastSentence, splitWords, wordFrom, wordNear } from '../../../src/extract/text/words.js';

const TEXT =
	'The mayor said the bridge was shut. Nobody, she added, had been told of it; the ferry would sail until it reopens in spring, when the river is lower. It rains.';
const words = splitWords(TEXT, [[0, TEXT.length]]);

test('a word is found at an offset from wherever it is looked for', () => {
	for (let offset = 0; offset <= TEXT.length + 1; offset++)
		for (let near = 0; near <= words.count; near++)
			expect(wordNear(words, offset, near)).toBe(wordFrom(words, offset));
});

test('places are taken sentence by sentence', () => {
	const second = words.sentences[1]!;
	const third = words.sentences[2]!;
	const places = [0, 2, second, second + 3, third];
	expect(pastSentence(words, places, 0)).toBe(2);
	expect(pastSentence(words, places, 1)).toBe(2);
	expect(pastSentence(words, places, 2)).toBe(4);
	expect(pastSentence(words, places, 4)).toBe(5);
});
