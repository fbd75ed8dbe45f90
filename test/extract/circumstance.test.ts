import { expect, test } from 'vitest';
import { said } from './model.js';

test.each([
	', before leaving the room',
	', in a rare interview',
	', in what was seen as a warning',
	', two days after the fire',
	', her voice breaking',
	', to loud applause',
	', when pressed',
	' and walked out',
])('how it was said is no part of what was said: “%s”', (tail) => {
	expect(said(`The fire\n\nAna Ruiz said the bridge was unsafe${tail}.`)).toEqual([
		'Ana Ruiz: the bridge was unsafe',
	]);
});

test('what somebody had done before is part of what was said of them', () => {
	expect(said('The fire\n\nAna Ruiz said the driver had got up and walked out.')).toEqual([
		'Ana Ruiz: the driver had got up and walked out',
	]);
});

test.each([
	[
		'why somebody was told to do something',
		'The Ekwuma State chapter of the National Union of Teachers on Monday directed its members to stay away indefinitely, following the collapse of talks with the government.',
		['The Ekwuma State chapter of the National Union of Teachers: its members to stay away indefinitely'],
	],
	[
		'what came before an accusation',
		"Villagers have accused their council of 'losing its marbles' after it ordered a horse off the green.",
		["Villagers: their council of 'losing its marbles'"],
	],
	[
		'where something was called so',
		'The Keshita Port Company called the valuation “fantasy” in a letter to lawmakers.',
		['Keshita Port Company: the valuation “fantasy”'],
	],
	[
		'what the teller sets beside it after the account',
		'The boat was carrying 214 passengers and crew, according to the operator, Bluewave Lines, although survivors told reporters that many more had been allowed on board.',
		[
			'Bluewave Lines: The boat was carrying 214 passengers and crew',
			'survivors: that many more had been allowed on board',
		],
	],
	[
		'what else was done meanwhile, after the account',
		'A ferry carrying market traders capsized on Lake Mbarasi on Saturday evening, killing 11 people, officials said, as divers searched the hull for others.',
		[
			'officials: A ferry carrying market traders capsized on Lake Mbarasi on Saturday evening, killing 11 people',
		],
	],
])('%s is no part of what was said', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test('a second verb in the middle of an account begins another of the same speaker', () => {
	expect(
		said(
			'The leak\n\nThe authors acknowledge in the paper that a slow leak cannot be ruled out, but say that it would explain at most a tenth of the result.',
		),
	).toEqual([
		'The authors: that a slow leak cannot be ruled out',
		'The authors: that it would explain at most a tenth of the result',
	]);
});

test('so does “though she questioned”, and “while a club begged”', () => {
	expect(
		said(
			'The trial\n\nProf. Yasmin Khatabi of the University of Port Sefrou described the study as “careful and overdue”, though she questioned whether the patients differed.\n\nThe violinist Hou Zhen claimed to have waited nine days for a viola, while a fan club begged the airline to “#FreeGustavo”.',
		),
	).toEqual([
		'Yasmin Khatabi: the study as “careful and overdue”',
		'Yasmin Khatabi: whether the patients differed',
		'Hou Zhen: to have waited nine days for a viola',
		'a fan club: the airline to “#FreeGustavo”',
	]);
});
