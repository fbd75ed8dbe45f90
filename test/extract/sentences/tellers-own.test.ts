import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'what else whoever spoke asked for',
		'Stocks in Tarrow stood at four days, said Ruth Amadi, who leads the traders, and she urged the council to open the store.',
		['Ruth Amadi: Stocks in Tarrow stood at four days', 'Ruth Amadi: the council to open the store'],
	],
	[
		'what else whoever spoke foresaw',
		'The rate was choking off trade, the Guild of Smiths said, and it warned the bank that 9,000 jobs would go by summer.',
		[
			'Guild of Smiths: The rate was choking off trade',
			'Guild of Smiths: that 9,000 jobs would go by summer',
		],
	],
	[
		'who that is, and what else was said',
		'Without the bridge the road would flood each spring, said Marit Solberg of the Fjord Institute, a research group, although she cautioned that the savings were small.',
		[
			'Marit Solberg: Without the bridge the road would flood each spring',
			'Marit Solberg: that the savings were small',
		],
	],
	[
		'what else was said, to its words in marks',
		'Without the bridge the road would flood each spring, said Marit Solberg of the Fjord Institute, a research group, although she cautioned that it depended on the mayor, “and there I see little hope.”',
		[
			'Marit Solberg: Without the bridge the road would flood each spring',
			'Marit Solberg: that it depended on the mayor, “and there I see little hope.”',
		],
	],
	[
		'in what it was said',
		'The road was closed for a month, the ombudsman ruled in a decision that could force the council to pay £3m.',
		['the ombudsman: The road was closed for a month'],
	],
	[
		'in what it was said, behind a comma',
		'The road was closed for a month, a watchdog has found, in a ruling that could force the council to pay £3m.',
		['a watchdog: The road was closed for a month'],
	],
	[
		'what holds more than the words in marks',
		'Judge Penhale warned jurors that the trial might take six weeks, and told them to speak to nobody about it, including, he said, “anyone with sheep.”',
		['Penhale: that the trial might take six weeks', 'Penhale: “anyone with sheep.”'],
	],
	[
		'what compares it with an earlier account',
		'Penvale Water emptied sewage into the river on 40 occasions last year, five times as many as it had reported, the company has admitted.',
		[
			'Penvale Water: Penvale Water emptied sewage into the river on 40 occasions last year, five times as many as it had reported',
		],
	],
])('an account parts nothing by %s', (_, text, expected) => {
	expect(said(text).map((line) => line.replace('Judge Penhale:', 'Penhale:'))).toEqual(expected);
});

test('what is to be done may last until something is over', () => {
	expect(
		said('Ana Ruiz urged the league to treat the case as open until the contrary had been shown.'),
	).toEqual(['Ana Ruiz: the league to treat the case as open until the contrary had been shown']);
});

test('what was said goes on where something was found', () => {
	expect(
		said(
			'The clerk said the office had called the stops finished even though her staff found only poles when they came.',
		),
	).toEqual([
		'The clerk: the office had called the stops finished even though her staff found only poles when they came',
	]);
});

test('what was said ends before a clause that another account parts', () => {
	expect(
		said(
			'The frogs of Tarrow\n\nRuth Amadi told the hearing the council would call 12 witnesses, among them a scientist who, she said, would show that the frogs were old.',
		)[0],
	).toBe('Ruth Amadi: the council would call 12 witnesses, among them a scientist');
});

test.each([
	[
		'The rower of Skerry\n\nTom Hale rowed alone for years and turned down a medal because, he explained, he had nowhere to hang it.',
		'Tom Hale: he had nowhere to hang it',
	],
	[
		'The rower of Skerry\n\nAna Ruiz left the island in May because, she wrote, “they had run out of soup”.',
		'Ana Ruiz: “they had run out of soup”',
	],
])('only the clause behind a conjunction was said, where an account follows it: %s', (text, expected) => {
	expect(said(text)).toContain(expected);
});
