import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placed, readStories, storyParts } from '../../src/train/stories.js';

const FOLDER = new URL('../../data/stories/', import.meta.url);

/** The words of what was placed: source, cue and contents. */
const wordsOf = (text: string, marks: readonly string[]) =>
	placed(text, marks).attributions.map(({ source, cue, content }) =>
		[source, cue, content].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' + ')),
	);

describe('marks are found in their text', () => {
	test('a quotation that its cue interrupts', () => {
		const text = 'It rained.\n\n“It was wet,” said Ana Ruiz, a nurse. “Very wet.”';
		expect(wordsOf(text, ['Ana Ruiz, a nurse | said | “It was wet,” + “Very wet.”'])).toEqual([
			['Ana Ruiz, a nurse', 'said', '“It was wet,” + “Very wet.”'],
		]);
	});

	test('the cue and the source beside what is said, not those of others', () => {
		const text = 'He said it rained. She said it snowed. He said no.\n\nHe said it rained.';
		const { attributions } = placed(text, [
			'He | said | it rained',
			'She | said | it snowed',
			'He | said | no',
			'He | said | it rained',
		]);
		expect(attributions.map(({ cue }) => cue[0]![0])).toEqual([3, 23, 42, 55]);
	});

	test('words as whole words', () => {
		const text = 'Thesis said. He said that the sea was cold.';
		expect(placed(text, ['He | said | that the sea was cold']).attributions[0]!.source).toEqual([[13, 15]]);
	});

	test('without a source', () => {
		expect(wordsOf('The court was told that it rained.', [' | told | that it rained'])).toEqual([
			['', 'told', 'that it rained'],
		]);
	});

	test('what is unsure, unmarked within or told by its layout is kept from the lessons', () => {
		const text = 'Ruiz hoped to win. Tan said Ek says no.\n\nRUIZ: I will.';
		const { attributions, discard } = placed(text, [
			'? Ruiz | hoped | to win',
			'~ Tan | said | Ek says no',
			'RUIZ | - | I will',
		]);
		expect(attributions).toHaveLength(1);
		expect(discard.map(([start, end]) => text.slice(start, end))).toEqual(['hoped', 'Ek says no', 'I will']);
	});

	test.each([
		['He | said | it snowed', /it snowed/],
		['She | said | it rained', /She/],
		['He | said', /source \| cue \| content/],
	])('%s: what is not there is an error', (mark, message) => {
		expect(() => placed('He said it rained.', [mark])).toThrow(message);
	});
});

test('every story has its three parts, and its marks stand in its text', () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
	for (const file of files) {
		const { text, expected, marks } = storyParts(readFileSync(new URL(file, FOLDER), 'utf8'));
		expect(
			[text, expected.join(), marks.join()].map((part) => part !== ''),
			file,
		).toEqual([true, true, true]);
	}
	const articles = readStories(FOLDER.pathname);
	expect(articles).toHaveLength(files.length);
	for (const { text, attributions } of articles)
		for (const { cue, source, content } of attributions)
			for (const [start, end] of [...cue, ...source, ...content]) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
});
