import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

/** Who said what in an article of which a sentence is one. */
const within = (sentence: string): string[] =>
	said(
		`Row over harbour\n\nThe old harbour has been closed since April.\n\n${sentence}\n\nIt was built in 1904.`,
	);

describe('what somebody keeps from saying', () => {
	test.each([
		['neither of two', 'Ida Moll, the harbour master, neither confirmed nor denied that a ship had sunk.'],
		['neither of two, in the perfect', 'The mayor has neither admitted nor denied that she sold the pier.'],
		['no comment', 'Tom Hale had no comment on reports that the quay was unsafe.'],
		['no confirmation of what others say', 'Tom Hale would not confirm reports that the quay was unsafe.'],
		['comments declined on a day', 'Ida Moll refused on Monday to comment on claims that she sold the pier.'],
		['an answer declined on a day', 'Harrow Ferries declined on Monday to say whether the captain was ill.'],
		['an answer declined many times', 'The ministry declined several times to say who had signed the lease.'],
		['an answer declined for a reason', 'The council declined, citing privacy, to say who had been sacked.'],
		['an answer refused for a reason', 'Ida Moll refused, citing the trial, to comment on the fire.'],
		['how far somebody did not go', 'Ida Moll did not go so far as to say that the minister had lied.'],
		['what falls short', 'The minister fell short of admitting that the ferries were late.'],
		['what comes close', 'Ida Moll came close to admitting that the vote had been bought.'],
		['what is forgotten', 'Tom Hale forgot to mention that he owned the quay.'],
		['what is left out', 'The letter omits to mention that the pier was sold.'],
		['what somebody is told to keep', 'Tom Hale was told not to say that the quay was unsafe.'],
	])('%s', (_, sentence) => {
		expect(within(sentence)).toEqual([]);
	});

	test('what something stops short of has nobody who says it', () => {
		expect(
			within('The report lists twelve faults of the quay. It stops short of calling for fines.').join('\n'),
		).not.toMatch(/fines/);
	});

	test.each([
		['how far somebody goes', 'Ida Moll went so far as to say that the minister had lied.'],
		[
			'what is told in spite of a refusal',
			'Ida Moll declined to comment, saying that the case was in court.',
		],
		['what is told beside a refusal', 'Ida Moll declined to comment but claims that the quay is safe.'],
	])('but %s is said', (_, sentence) => {
		expect(within(sentence)).toHaveLength(1);
	});
});

test('an age is that of whoever is named before it', () => {
	expect(
		within('Ida Lund, 63, whose herd is at the centre of the row, offered to change the bells.'),
	).toEqual(['Ida Lund: to change the bells']);
});

test('what became of those who heard a shout does not tell who shouted', () => {
	expect(within('When he stood up and shouted “Enough!”, the hall went quiet.').join('\n')).not.toMatch(
		/hall/,
	);
});

test('states that are counted say nothing', () => {
	expect(within('Ida Moll has the backing of unions, groups that favored her in other states.')).toEqual([]);
});

test('what leads up to words has not said them', () => {
	const text =
		'Flight lost\n\nIda Moll told the tower she was low on fuel.\n\nTranscript as follows:\n\n“We are turning back, we have no fuel.”';
	expect(said(text).join('\n')).not.toMatch(/Transcript/);
});

describe('what is done, and not said', () => {
	test.each([
		['a fee', 'Harrow Rovers have agreed a fee of £22m for the Danish winger Ola Berg.'],
		['terms', 'The unions agreed a pay deal with the council that gives cleaners 5% more.'],
		['where a ruling puts somebody', 'The ruling puts the town at risk of a second flood this winter.'],
		['what became of patients', 'Patients treated with KLM-20 showed a 38 percent fall in symptoms.'],
		['when somebody apologised', 'Ida Moll apologised after comparing a late ferry to a shipwreck.'],
	])('%s', (_, sentence) => {
		expect(within(sentence)).toEqual([]);
	});

	test('whom somebody praised, saying why, is not what was said', () => {
		expect(within('Tom Hale praised Ida Moll, saying she had saved the quay.')).toEqual([
			'Tom Hale: she had saved the quay',
		]);
	});
});
