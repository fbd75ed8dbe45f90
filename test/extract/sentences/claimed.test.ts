import { describe, expect, test } from 'vitest';
import { said } from '../model.js';

describe('what a noun tells at the head of its sentence', () => {
	test.each([
		[
			'whose owner is named',
			'Tom Hale’s claim that the river had been rising since noon was not shared by the drivers.',
			'Tom Hale: that the river had been rising since noon',
		],
		[
			'from whom it came',
			'A warning from Ana Ruiz that the bridge would stay shut did little to calm the hall.',
			'Ana Ruiz: that the bridge would stay shut',
		],
		[
			'by whom it was given',
			'An assurance by Ana Ruiz that the gates were old came too late for many.',
			'Ana Ruiz: that the gates were old',
		],
		[
			'where the verb is not known for one',
			'A complaint by Ana Ruiz that the bed was damp led to the search.',
			'Ana Ruiz: that the bed was damp',
		],
		[
			'what somebody wishes',
			'A promise from Ana Ruiz to sell the yacht was quietly forgotten.',
			'Ana Ruiz: to sell the yacht',
		],
		[
			'what several want',
			'Demands from nurses for a pay rise of 8 per cent have grown.',
			'nurses: a pay rise of 8 per cent',
		],
		[
			'whose own wish it is',
			'Ana Ruiz’s pledge to plant a tree for every child has been broken.',
			'Ana Ruiz: to plant a tree for every child',
		],
	])('ends before the sentence’s own verb: %s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('what somebody calls something', () => {
	test.each(['rejected', 'criticised', 'denounced'])(
		'stands in marks, whatever is done to it: %s',
		(verb) => {
			expect(said(`Tom Hale ${verb} what he called “a cheap shot from people with no budget”.`)).toEqual([
				'Tom Hale: “a cheap shot from people with no budget”',
			]);
		},
	);

	test('and not what happened next', () => {
		expect(
			said('Ana Ruiz described the plan as “a gift to bandits”, and when he protested sent him a map.'),
		).toEqual(['Ana Ruiz: the plan as “a gift to bandits”']);
	});
});

describe('what was said goes on', () => {
	test.each([
		[
			'to the last of a list',
			'the ram had bitten a guard in 2021, a piper in 2022 and, last winter, the sheriff',
		],
	])('%s', (_, content) => {
		expect(said(`Ana Ruiz, the harbour master, said ${content}.`)).toEqual([`Ana Ruiz: ${content}`]);
	});

	test.each([
		[
			'to the last “that” of several',
			'that pay was low; that hours were long; and that the canteen was shut',
		],
		[
			'to what the same speaker does not vouch for',
			'most ferries would sail by noon, but she could not promise it',
		],
	])('%s', (_, content) => {
		expect(said(`Ana Ruiz, the harbour master, said ${content}.`)).toEqual([`Ana Ruiz: ${content}`]);
	});

	test('in the next clause behind who says so', () => {
		expect(
			said(
				'The bridge would stay shut until spring, officials said on Friday, and lorries will be diverted.',
			),
		).toEqual(['officials: The bridge would stay shut until spring and lorries will be diverted']);
	});
});

test('whoever comes from a place says what “who” says', () => {
	expect(
		said(
			'The letter came from Ana Ruiz, a teacher from Hamasaki, who said she had been kept awake for weeks.',
		),
	).toEqual(['Ana Ruiz: she had been kept awake for weeks']);
});

test('a minister is told by name, and not by what they are minister of', () => {
	expect(said('Minister of Construction Ana Ruiz said the tunnels were flooded last winter.')).toEqual([
		'Ana Ruiz: the tunnels were flooded last winter',
	]);
});

describe('what a clause tells of a subject ends before the sentence’s own verb', () => {
	test.each([
		[
			'without commas',
			'A nurse who says she was sacked for reporting a surgeon is suing the clinic.',
			'A nurse: she was sacked for reporting a surgeon',
		],
		[
			'past a clause that is joined to it',
			'A farmer who says that the road flooded because the drains were full wants compensation.',
			'A farmer: that the road flooded because the drains were full',
		],
		[
			'where a pronoun has a verb of its own',
			'A woman who said she knew the driver was drunk will give evidence on Monday.',
			'A woman: she knew the driver was drunk',
		],
		[
			'between commas',
			'The minister, who said she was sorry, left by a side door.',
			'The minister: she was sorry',
		],
		[
			'past what is inserted',
			'Ana Ruiz, who said the ferry, built in 1990, was unsafe, has resigned.',
			'Ana Ruiz: the ferry, built in 1990, was unsafe',
		],
		[
			'behind a preposition',
			'The book, in which Ana Ruiz claims that she was poisoned, has sold ten copies.',
			'Ana Ruiz: that she was poisoned',
		],
		[
			'behind a preposition, without commas',
			'The email in which Ana Ruiz warned that the dam would fail was never answered.',
			'Ana Ruiz: that the dam would fail',
		],
		[
			'where it lacks its subject',
			'The mast, which Ana Ruiz says weighs nine tonnes, fell at dawn.',
			'Ana Ruiz: weighs nine tonnes',
		],
		[
			'where it lacks its subject, without commas',
			'The men who Ana Ruiz says attacked her were never charged.',
			'Ana Ruiz: who attacked her',
		],
		[
			'where what tells belongs to the subject',
			'Ida Lund, whose solicitor said she was innocent, left the court.',
			'solicitor: she was innocent',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('what is told in a clause before the main one', () => {
	test.each([
		[
			'after',
			'After Ana Ruiz said the bridge was safe, thousands crossed it.',
			'Ana Ruiz: the bridge was safe',
		],
		[
			'behind a word before it',
			'Hours after police said the man was dead, he walked into a bar in Leeds.',
			'police: the man was dead',
		],
		[
			'behind “but”',
			'But while the firm claims that no data was lost, customers have found their names online.',
			'the firm: that no data was lost',
		],
		[
			'with words in marks',
			'While Ana Ruiz maintains the wine is “perfectly genuine”, experts have sent it back.',
			'Ana Ruiz: the wine is “perfectly genuine”',
		],
		[
			'past what is inserted',
			'While Ana Ruiz says the house, built in 1820, is sound, surveyors have found cracks.',
			'Ana Ruiz: the house, built in 1820, is sound',
		],
		[
			'before a subject that is told of',
			'Although Ana Ruiz says the bridge is safe, her own engineer, Tom Hale, has shut it.',
			'Ana Ruiz: the bridge is safe',
		],
		[
			'where the main verb is not known for one',
			'When Ana Ruiz announced she was leaving, her staff wept.',
			'Ana Ruiz: she was leaving',
		],
	])('ends where the main one begins: %s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('a participle at the head of a sentence', () => {
	test.each([
		[
			'with “that”',
			'Claiming that he had been framed, Tom Hale sacked his lawyers.',
			'Tom Hale: that he had been framed',
		],
		[
			'without it',
			'Saying he was tired of waiting, Tom Hale walked out of the hearing.',
			'Tom Hale: he was tired of waiting',
		],
		[
			'past what is inserted',
			'Noting that the river, which had flooded twice, was rising again, the mayor left the room.',
			'the mayor: that the river, which had flooded twice, was rising again',
		],
		[
			'behind “having”',
			'Having promised in June that taxes would fall, the government raised three of them.',
			'the government: that taxes would fall',
		],
		[
			'with a noun',
			'Citing the cost of fuel, the airline dropped two routes.',
			'the airline: the cost of fuel',
		],
		[
			'with whom it names',
			'Accusing the board of cowardice, Ana Ruiz left.',
			'Ana Ruiz: the board of cowardice',
		],
	])('tells what the subject says: %s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test('that is the subject itself tells nothing', () => {
		expect(said('Saying that it is safe is easy, Ana Ruiz argued.')).not.toContain(
			'Ana Ruiz: that it is safe is easy, Ana Ruiz argued',
		);
	});
});

test('a verb goes on behind who is told to say so, and what they are', () => {
	expect(said('The men were, according to the prosecutor, Ana Ruiz, paid in diamonds.')).toEqual([
		'Ana Ruiz: The men were paid in diamonds',
	]);
});

test.each([
	[
		'behind the account',
		'Two men were held overnight, police said, the latest in a string of arrests.',
		'police: Two men were held overnight',
	],
	[
		'with “such”',
		'A ferry was evacuated on Tuesday, the coast guard said, the second such case in a month.',
		'the coast guard: A ferry was evacuated on Tuesday',
	],
	[
		'behind what was said',
		'Ana Ruiz said she would quit, the fourth minister to do so this year.',
		'Ana Ruiz: she would quit',
	],
])('the how manieth it is the teller adds: %s', (_, text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test.each([
	[
		'denied at the time',
		'The commission rejected the allegation at the time.',
		'The commission: the allegation',
	],
	['confirmed later', 'The bank confirmed its interest an hour later.', 'The bank: its interest'],
	['announced on a day', 'Ana Ruiz announced her resignation on Monday.', 'Ana Ruiz: her resignation'],
	[
		'reported on a day',
		'Brandt Foods reported an 18% fall in third-quarter profit on Thursday.',
		'Brandt Foods: an 18% fall in third-quarter profit',
	],
	['done on a day', 'Ana Ruiz denied stealing the van in May.', 'Ana Ruiz: stealing the van in May'],
])('when a noun was told is no part of it: %s', (_, text, expected) => {
	expect(said(text)).toEqual([expected]);
});

describe('what a clause between commas tells', () => {
	test.each([
		['by "which"', 'The quay, which divers say is cracked, will stay shut.', 'divers: which is cracked'],
		['by "where"', 'The market, where traders say the roof leaks, has no drains.', 'traders: the roof leaks'],
		[
			'with who owns it, by name',
			'The mill, whose owner, Ida Moll, admitted that two belts were worn, has hired a guard.',
			'Ida Moll: that two belts were worn',
		],
		[
			'before an adverb',
			'The weir, which Ida Moll warned would burst in May, still stands.',
			'Ida Moll: which would burst in May',
		],
		[
			'with what is inserted',
			'The pier, where anglers say the deck, laid in 1990, is rotten, has no rail.',
			'anglers: the deck, laid in 1990, is rotten',
		],
	])('ends before the sentence’s own verb: %s', (_, text, expected) => {
		expect(said(`Ida Moll came.\n\n${text}`)).toEqual([expected]);
	});
});

describe('who is told to say it in a clause between commas', () => {
	test.each([
		['by "who"', 'Ida Moll, who prosecutors allege took bribes, smiled.', 'prosecutors: took bribes'],
		[
			'by "whose"',
			'The mill, whose manager said the fumes were harmless, was fined.',
			'manager: the fumes were harmless',
		],
		[
			'by "in which"',
			'The weir, in which anglers say two boys drowned, was fenced.',
			'anglers: two boys drowned',
		],
	])('is not of whom the clause tells: %s', (_, text, expected) => {
		expect(said(`Ida Moll came.\n\n${text}`)).toEqual([expected]);
	});
});

test.each([
	[
		'a verb that looks like a noun tells all of it',
		'The trust accepts that calls were made.',
		'The trust: that calls were made',
	],
	[
		'a participle belongs to what was said',
		'Her last word, according to her nurse, was “enough”, followed by its date.',
		'her nurse: Her last word was “enough”, followed by its date',
	],
	[
		'what follows who says so goes on with it',
		'Tom Hale taught her, according to their son, how to mend a net.',
		'their son: Tom Hale taught her how to mend a net',
	],
	[
		'a clause before a semicolon is no opening',
		'Ana Ruiz studies whales. Sound bounces in a tank, she explains; in an estuary it leaks away.',
		'Ana Ruiz: Sound bounces in a tank in an estuary it leaks away',
	],
])('%s', (_, text, expected) => {
	expect(said(`Row over harbour\n\nLindow has had a hard week.\n\n${text}`)).toEqual([expected]);
});
