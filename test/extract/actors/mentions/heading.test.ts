import { expect, test } from 'vitest';
import { headingEnd } from '../../../../src/extract/actors/mentions/heading.js';

const LEAD = 'The harbour was shut on Monday. '.repeat(12);

test.each([
	['a headline', 'Harbour shut\n\nIt was shut on Monday.', 'Harbour shut'],
	[
		'a headline and a standfirst without a stop',
		'Harbour shut\n\nOwners of forty boats ask for help\n\nIt was shut.',
		'Harbour shut\n\nOwners of forty boats ask for help',
	],
	['no paragraph', `${LEAD}\n\nIt was shut on Monday.`, null],
	['not the only line', 'Harbour shut', null],
])('a heading is %s', (_, text, heading) => {
	const end = headingEnd(text);
	expect(end < 0 ? null : text.slice(0, end)).toBe(heading);
});
