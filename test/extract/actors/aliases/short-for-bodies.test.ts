import { expect, test } from 'vitest';
import { called } from '../../model.js';

test.each([
	[
		'a board of something that has no name',
		'The education board of Sorn decided to close the school. Two mothers wept. The board argued that classes were small.',
		{ 'The education board of Sorn': ['the board'] },
	],
	[
		'a ministry of a country that has another',
		'Karlovia’s defence ministry said on Friday that no boat was lost. “No aircraft was near,” the ministry said. Karlovia’s foreign ministry dismissed the recording as a forgery.',
		{ 'Karlovia’s defence ministry': ['the defence ministry', 'the ministry'] },
	],
	[
		'a court in a town',
		'A court in Sorn ruled on Monday that the mine must close. The manager told the court that he was sorry.',
		{ 'A court in Sorn': ['the court'] },
	],
	[
		'a body of a sort that few have',
		'The parish of St Olave’s says that the organ will be heard again. The parish has spent a fortune on it.',
		{ 'The parish of St Olave’s': ['the parish'] },
	],
])('the noun alone is short for %s', (_, text, names) => {
	expect(called(text)).toMatchObject(names);
});

test('not for what is told of it only then, nor where its own name is no longer', () => {
	const names = called(
		'The finance ministry said that it would pay. The finance ministry later said that it would not. Army: no boat was lost. The army said the boats were old.',
	);
	expect(names['The finance ministry']).toEqual([]);
});
