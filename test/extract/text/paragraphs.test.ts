import { expect, test } from 'vitest';
import { findParagraphs } from '../../../src/extract/text/paragraphs.js';

const paragraphsOf = (text: string) => findParagraphs(text).map(([start, end]) => text.slice(start, end));

test('readers’ words on a line each, with their names after them, are a paragraph each', () => {
	const lines = [
		'“My mother has to be up at five to reach the clinic, and the boat is late.” ― Carla Nunez',
		'”Nobody asked the islanders. We were told on a Monday, that is all.” ― Tom Birch',
		'“Maybe we can row, or swim as our grandparents did.” ― Steve Quill',
		'“I hope that the board reads these, because the last time it did not.” ― Ines Roca-Vidal',
	];
	expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
});

test('hard-wrapped lines are one paragraph, also where a quotation begins a line', () => {
	const wrapped = [
		'The harbour board met on Monday evening and heard from nine',
		'islanders who spoke against the timetable that was agreed in',
		'“half an hour and without a vote”, as one of them put it, and',
		'from two who had nothing to say against it at all.',
	].join('\n');
	expect(paragraphsOf(`${wrapped}\n\n${wrapped}`)).toEqual([wrapped, wrapped]);
});
