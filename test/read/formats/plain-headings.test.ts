import { expect, test } from 'vitest';
import { readPlain } from '../../../src/read/formats/plain.js';

const prose = (n: number) =>
	`Paragraph ${n} says that the harbour of Vell was shut on Monday, as the harbour master told reporters, whose name is Ana Ruiz.`;
/** The headings of an article with prose around each line. */
const headingsOf = (...lines: string[]) => {
	const paragraphs = lines.flatMap((line, n) => [line, prose(2 * n), prose(2 * n + 1)]);
	const { text, headings } = readPlain(['Harbour shut', prose(98), prose(99), ...paragraphs].join('\n\n'));
	return headings.map(({ span }) => text.slice(...span));
};

test('a few words between paragraphs of prose are a heading', () => {
	expect(headingsOf('Background', 'What happens next')).toEqual(['Background', 'What happens next']);
	expect(headingsOf('Background', 'What', 'Reactions')).toEqual(['Background', 'What', 'Reactions']);
});

test('one alone is a heading where the article is long', () => {
	const long = ['Harbour shut', prose(1), prose(2), prose(3), 'Background', prose(4), prose(5)];
	expect(readPlain(long.join('\n\n')).headings).toHaveLength(1);
	expect(readPlain(long.slice(2).join('\n\n')).headings).toHaveLength(0);
	const credited = ['Harbour shut', 'By Ana Ruiz', '12 June 2023', ...long.slice(3)];
	expect(readPlain(credited.join('\n\n')).headings).toHaveLength(0);
});

test.each([
	['a speaker', ['Ana Ruiz', 'Tom Ash']],
	['a speaker by the surname', ['Ruiz', 'Becker']],
	['a speaker, again and again', ['The mayor', 'The union', 'The mayor']],
	['a signature', ['Edwina Prowse', 'Why it was shut']],
	['initials', ['PW', 'Why it was shut']],
	['a capitalised name of a programme', ['SPLIT VOTE']],
	['a headline of another article', ['Union says it was never asked about the pier', 'Background']],
	['a caption', ['The pier on Monday, before the storm', 'Background']],
	['a label', ['Background:', 'Reactions:']],
	['a question or a sentence', ['Why now?', 'It rained.']],
	['a date', ['12 June 2023', '13 June 2023']],
])('%s is none, and then nothing is', (_, lines) => {
	expect(headingsOf(...lines)).toEqual([]);
});

test('lines over a list or a poem are none', () => {
	const poem = 'Background\n\nOne\n\nTwo\n\nThree';
	expect(
		readPlain(['Harbour shut', prose(1), prose(2), prose(3), prose(4), poem].join('\n\n')).headings,
	).toEqual([]);
});
