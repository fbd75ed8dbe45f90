import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	['Ana Ruiz gave residents an assurance that the beach would reopen.', 'Ana Ruiz: the beach would reopen'],
	[
		'The council received assurances from Ana Ruiz that the beach would reopen.',
		'Ana Ruiz: the beach would reopen',
	],
	['All Ana Ruiz would say was that the beach would reopen.', 'Ana Ruiz: the beach would reopen'],
	['Ana Ruiz declined to comment beyond saying the beach would reopen.', 'Ana Ruiz: the beach would reopen'],
	[
		'Ana Ruiz declined to comment, saying that nobody remained at the firm.',
		'Ana Ruiz: that nobody remained at the firm',
	],
	['Ana Ruiz, who had denied fraud, was convicted.', 'Ana Ruiz: fraud'],
	[
		'Ana Ruiz, the clinic’s head, paid tribute to “a man of rare candour”.',
		'Ana Ruiz: to “a man of rare candour”',
	],
	[
		'In a tribute read by Ana Ruiz, her brother was described as “a daft, kind boy”.',
		'Ana Ruiz: “a daft, kind boy”',
	],
	[
		'In a statement Ana Ruiz offered her "profound condolences" and said nobody was at the helm.',
		'Ana Ruiz: her "profound condolences"',
	],
	[
		'Ana Ruiz has extended her “sincere sympathies” to the family.',
		'Ana Ruiz: her “sincere sympathies” to the family',
	],
	[
		'Minutes of a meeting in June record that Ana Ruiz “did not see a case for a wall”.',
		'Minutes of a meeting in June: Ana Ruiz “did not see a case for a wall”',
	],
	['The diary records that the bishop slept badly.', 'The diary: the bishop slept badly'],
	['Residents were warned by Ana Ruiz that the water was not safe.', 'Ana Ruiz: that the water was not safe'],
])('who said what in %s', (sentence, expected) => {
	const text = `Row over beach\n\nLindow has had a hard week.\n\n${sentence} The weather was mild.`;
	expect(said(text)).toContain(expected);
});

test('a quotation behind a name and a colon is all that was said in its line', () => {
	const text =
		'Row over beach\n\nLindow has had a hard week.\n\nAna Ruiz: “The water is a soup of diesel.” The weather was mild.';
	expect(said(text)).toEqual(['Ana Ruiz: “The water is a soup of diesel.”']);
});

test('whoever puts a figure on something', () => {
	expect(
		said(
			'The flood\n\nAccording to the ministry, 14 people died; the opposition puts the figure at 40. Insurers put the damage closer to $10m.',
		),
	).toEqual([
		'the ministry: 14 people died',
		'the opposition: the figure at 40',
		'Insurers: the damage closer to $10m',
	]);
});

test.each([
	[
		'Ana Ruiz says she has written to the minister to request an air ambulance be based at the airstrip.',
		'Ana Ruiz: she has written to the minister to request an air ambulance be based at the airstrip',
	],
	[
		'Ana Ruiz says she learned from a newspaper advertisement that the district council wants to shut the mill.',
		'Ana Ruiz: she learned from a newspaper advertisement that the district council wants to shut the mill',
	],
])('who tells of an idiom tells all of it: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test('with what is told of the figure', () => {
	expect(
		said(
			'The flood\n\nThe ministry puts the number of cases at 212, with 41 deaths. Organisers put the turnout at 80,000, nearly a third of the island.',
		),
	).toEqual([
		'The ministry: the number of cases at 212, with 41 deaths',
		'Organisers: the turnout at 80,000, nearly a third of the island',
	]);
});

test.each([
	[
		'an idiom',
		'Workers there had been told by managers in June that their jobs were safe, according to the union Lund North.',
		'Lund North: Workers there had been told by managers in June that their jobs were safe',
	],
	[
		'a figure',
		'Underwriters in Lund had put the odds of a soft landing at 60 per cent, according to the newsletter Orbit Risk.',
		'Orbit Risk: Underwriters in Lund had put the odds of a soft landing at 60 per cent',
	],
])('who ends a sentence tells all of it, %s as well', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test('when something else happened is nobody', () => {
	expect(
		said(
			'The news\n\nBarely a week after the council claimed to have cleaned all of its drains, 214 mm of rain fell on Lindow.',
		),
	).toEqual(['the council: to have cleaned all of its drains']);
});
