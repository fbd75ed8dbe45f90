import { expect, test } from 'vitest';
import { said } from '../model.js';

const articleOf = (text: string) => `Row over harbour\n\nLindow has had a hard week.\n\n${text}`;

test.each([
	[
		'Ana Ruiz said the Danish skipper had altered course, an account disputed by the crew.',
		'Ana Ruiz: the Danish skipper had altered course',
	],
	[
		'Police said Tom Hale had jumped from the pier, a version his family disputes.',
		'Police: Tom Hale had jumped from the pier',
	],
	[
		'Ana Ruiz said the council "did not wish to see the fish disturbed", in a rare flash of humour.',
		'Ana Ruiz: the council "did not wish to see the fish disturbed"',
	],
	[
		'Ana Ruiz said the deal for the harbour was done, a statement that surprised her lawyers.',
		'Ana Ruiz: the deal for the harbour was done',
	],
	[
		'The union accused managers of hiding the risk after documents were leaked to the Post.',
		'The union: managers of hiding the risk',
	],
])('what the teller makes of it, and what came to light before, was not said: %s', (text, expected) => {
	expect(said(articleOf(text))).toContain(expected);
});

test.each([
	[
		'The minister admitted, to laughter at a dinner in Lund, to having lost the only copy.',
		'The minister: having lost the only copy',
	],
	[
		'The mayor admitted, at a meeting in Lund, to sleeping in the archive.',
		'The mayor: sleeping in the archive',
	],
])('how something was heard, and where, was not said: %s', (text, expected) => {
	expect(said(articleOf(text))).toContain(expected);
});

test('a question goes on after what was put in before its verb', () => {
	expect(
		said(
			articleOf(
				'Reacting sharply, Mr. Hale asked why the previous regime, in which Mr. Ruiz was finance minister, had “slept over the very same file for five years”.',
			),
		),
	).toEqual([
		'Mr. Hale: why the previous regime, in which Mr. Ruiz was finance minister, had “slept over the very same file for five years”',
	]);
});

test.each([
	[
		'Ana Ruiz keeps a boat. She was visited by two inspectors, she recalled, who asked for her papers.',
		'Ana Ruiz: She was visited by two inspectors who asked for her papers',
	],
	[
		'He wants his son’s wages, Tom Hale says, which have been promised for Monday.',
		'Tom Hale: He wants his son’s wages which have been promised for Monday',
	],
])('a clause that tells of others than who speaks was said: %s', (text, expected) => {
	expect(said(articleOf(text))).toContain(expected);
});
