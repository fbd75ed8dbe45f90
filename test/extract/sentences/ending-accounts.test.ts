import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

const PLANT = 'The plant will close in May';

describe('a sentence that ends with who says so', () => {
	test.each([
		['to a paper whose name has an article', `${PLANT}, the mayor told The Lindow Gazette.`],
		['to somebody of more words', `${PLANT}, the mayor told members of the council.`],
		['to a station, in an interview', `${PLANT}, the mayor told Radio Lindow in an interview on Friday.`],
		['long after', `${PLANT}, the mayor announced on Thursday, two days after voters went to the polls.`],
		['as something happened', `${PLANT}, the mayor said as he left the court.`],
		['and what else was said', `${PLANT}, the mayor said, adding to fears for the town.`],
		['to remind somebody', `${PLANT}, the mayor reminded the media on Monday.`],
		['once more', `${PLANT}, the mayor reiterated.`],
		['by phone', `${PLANT}, the mayor said by telephone from Rome.`],
		[
			'before what somebody else says',
			`${PLANT}, the mayor murmured, and Ana Ruiz replied that it was time.`,
		],
	])('%s', (_, text) => {
		expect(said(text)[0]).toBe(`the mayor: ${PLANT}`);
	});

	test.each([
		[
			'told of between commas',
			'Nobody was hurt, its chief executive, Kenji Mori, told reporters.',
			'Kenji Mori',
		],
		[
			'told of by a clause',
			'Talks have stalled, Tom Hale, who runs the mill, told The Lindow Gazette.',
			'Tom Hale',
		],
		[
			'after the verb',
			'The mill will shut before winter, predicted Madeleine Kuhn, who once ran it.',
			'Madeleine Kuhn',
		],
		['who asks', 'Would anybody lose their job, asked Ida Moll of Radio Lindow.', 'Ida Moll'],
		['who advises', 'Bring boots, don’t drive and don’t run, advises Ida Moll.', 'Ida Moll'],
		[
			'by a first name, from somewhere',
			'Boats have been told to stay put until noon, Ida reports from the pier.',
			'Ida',
		],
		[
			'of a city',
			'The second line will not open before 2027, the city conceded on Monday, three years late.',
			'the city',
		],
		['of a body', 'Prices rose by 3 percent in March, local authorities confirmed.', 'local authorities'],
		[
			'of papers',
			'The bank pressed ahead with its plan, documents seen by the Gazette show.',
			'documents seen by the Gazette',
		],
		['after an answer', 'Who runs the goose? Not me, says Castellanos.', 'Castellanos'],
	])('%s', (_, text, who) => {
		expect(said(text).map((line) => line.split(': ')[0])).toEqual([who]);
	});

	test.each([
		['who objects', 'The bridge was shut an hour too late, objects the councillor Ada Finch.', 'Ada Finch'],
		['who counters', 'Nobody had asked the villagers, counters Mayor Ivo Renn.', 'Ivo Renn'],
		['who replies', 'The mill is not for sale, replies its owner.', 'its owner'],
	])('or with the verb before %s', (_, text, who) => {
		expect(said(text)).toEqual([`${who}: ${text.slice(0, text.lastIndexOf(','))}`]);
	});

	test('may go on with the reason behind a colon', () => {
		expect(said('That is too little, counters the bakers’ union: it puts the damage at 19 million.')).toEqual(
			['the bakers’ union: That is too little', 'the bakers’ union: the damage at 19 million'],
		);
	});

	test('is told from one whose subject has a clause of its own', () => {
		const text =
			'His neighbours, who had watched the fire spread, and who had called the brigade twice, said the engines took an hour.';
		expect(said(text).join()).not.toContain('watched the fire');
	});

	test('is told from one that goes on with what was said', () => {
		expect(said('In May, the mayor told reporters the plant would close.')).toEqual([
			'the mayor: the plant would close',
		]);
		expect(said('After the vote, the mayor told staff to leave.').join()).not.toContain('After the vote');
	});
});

describe('what was said ends and goes on as its clause does', () => {
	test.each([
		[
			'up to what somebody else denied',
			'Ana Ruiz said the request was meant to win support, a prospect Bo Hale denied earlier.',
			['Ana Ruiz: the request was meant to win support'],
		],
		[
			'beyond the phrase before its clause',
			'Ana Ruiz said that she did not see it at the time but that in retrospect, she understood what the aide meant.',
			[
				'Ana Ruiz: that she did not see it at the time but that in retrospect, she understood what the aide meant',
			],
		],
		[
			'up to a second verb of several speakers',
			'The city’s police deny accusations of brutality and say they used little force.',
			['The city’s police: accusations of brutality', 'The city’s police: they used little force'],
		],
		[
			'beyond an initial and a street',
			'Officers stopped a car on Lindow Road and later arrested Ana B. Burton, 32, of 9 Mill St., after finding drugs in it, said Lt. Matt Hale.',
			[
				'Matt Hale: Officers stopped a car on Lindow Road and later arrested Ana B. Burton, 32, of 9 Mill St., after finding drugs in it',
			],
		],
		[
			'beyond a pronoun and those told of with it',
			'Ana Ruiz denied that she, U.S. envoy Bo Hale and Secretary Rick Berg formed a channel.',
			['Ana Ruiz: that she, U.S. envoy Bo Hale and Secretary Rick Berg formed a channel'],
		],
		[
			'beyond a verb that is nothing without what follows',
			'The firm announced that it was adding five partners, a group that ranges from small ventures to giants.',
			['The firm: that it was adding five partners'],
		],
		[
			'up to the verb of whoever a clause tells of',
			'The bill was sent by the council, which contended that the mill underpaid, is a good example of its ways.',
			['the council: that the mill underpaid'],
		],
	])('%s', (_, text, expected) => {
		expect(said(`Row over harbour\n\n${text}`)).toEqual(expected);
	});
});

test('whoever ends a sentence may say something else besides', () => {
	const text = 'The mill loses money, noted Ida Moll of Lindow Capital, who said that traders were hoping.';
	expect(said(text)).toEqual(['Ida Moll: The mill loses money', 'Ida Moll: that traders were hoping']);
});

test('what a firm has announced is nobody who says so', () => {
	const text =
		'Altcom, a global solutions provider focused on mobile workflow, announced a new integrated alarm management solution with Drexler.';
	expect(said(text)).toEqual(['Altcom: a new integrated alarm management solution with Drexler']);
});

test('whoever reports for the paper itself ends a sentence too', () => {
	expect(
		said(
			'Strike at the depot\n\nAround 40 drivers are standing outside the Kiln Lane depot, reports our correspondent Freya Lindgren. “It’s cold, there’s a brazier, and somebody has brought a trombone.”',
		)[0],
	).toBe('Freya Lindgren: Around 40 drivers are standing outside the Kiln Lane depot');
});
