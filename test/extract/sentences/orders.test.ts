import { describe, expect, test } from 'vitest';
import { recordOf, said } from '../model.js';

describe('what somebody is told to do', () => {
	test.each([
		[
			'with whoever is told',
			'District Judge Emmett Tolliver did so and instructed jurors to disregard it.',
			'Emmett Tolliver: jurors to disregard it',
		],
		[
			'by whoever goes on telling it',
			'Skerry Air has cancelled all departures and is advising customers not to travel to the airport.',
			'Skerry Air: customers not to travel to the airport',
		],
		[
			'behind a preposition',
			'Union leader Ana Ruiz pleaded with residents of the lower town not to travel.',
			'Ana Ruiz: residents of the lower town not to travel',
		],
		[
			'by whom, where it is told passively',
			'The winners travel to Harrow Vale, where supporters have been told by police to expect road closures.',
			'police: to expect road closures',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

describe('what somebody wants to know', () => {
	test('is a question, without the wish', () => {
		const [question] = recordOf(
			'Mrs Lal, who lives opposite, wanted to know whether dredging would disturb the newts.',
		).statements;
		expect(question).toMatchObject({
			text: 'whether dredging would disturb the newts',
			report: 'speech',
			speaker: 'Mrs Lal',
		});
	});
});

describe('what somebody is asked', () => {
	test.each([
		[
			'before the answer',
			'Asked by the coroner why no barrier had been put up, Ana Ruiz said there was no money.',
			['the coroner: why no barrier had been put up', 'Ana Ruiz: there was no money'],
		],
		[
			'by whoever asks, with where they are from',
			'Asked by Tom Bell of Hallett Securities whether the dividend was safe, Ana Ruiz paused.',
			['Tom Bell: whether the dividend was safe'],
		],
		[
			'behind a preposition',
			'Pressed by a reporter on whether the bank had lost money, Ana Ruiz laughed.',
			['a reporter: whether the bank had lost money'],
		],
		[
			'at the end',
			'The minister was asked by Tom Bell if he would resign.',
			['Tom Bell: if he would resign'],
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test.each([
		[
			'by a subject told of between commas',
			'Kerry Stannard, whose youngest is due to start there, asked him whether he had ever set foot in the school.',
			'Kerry Stannard: whether he had ever set foot in the school',
		],
		[
			'with an infinitive at its end',
			'She denied, however, that anyone had told her what to say on the stand.',
			'null: that anyone had told her what to say on the stand',
		],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test('is answered by somebody else than who asks', () => {
		const { statements } = recordOf(
			'Ana Ruiz took the stand.\n\nAsked by Carmen Bell why she had not called the police, she replied: “You don’t, do you?”',
		);
		expect(statements.map(({ speaker }) => speaker)).toEqual(['Carmen Bell', 'Ana Ruiz']);
	});
});

test.each([
	[
		'before what is told of the laughter',
		'A reporter wondered aloud whether a tap was not simply a button, she laughed.',
		['A reporter: whether a tap was not simply a button'],
	],
	[
		'before an answer',
		'Ana Ruiz of Hale Research wanted to know how the firm could absorb £90m; Tom Hale answered that it had paid.',
		['Ana Ruiz: how the firm could absorb £90m', 'Tom Hale: that it had paid'],
	],
	[
		'with words in marks that another verb seems to have',
		'Tom Hale called it outdated. He wondered aloud whether the chair had been reading “old newspapers”.',
		['Tom Hale: it outdated', 'Tom Hale: whether the chair had been reading “old newspapers”'],
	],
	[
		'before another account, of what whoever is told is to do',
		'Health secretary Ana Ruiz appealed to the nurses to "put the patient first" even as she admitted that the county had not paid.',
		['Ana Ruiz: the nurses to "put the patient first"', 'Ana Ruiz: that the county had not paid'],
	],
])('a question ends %s', (_, text, expected) => {
	expect(said(`Row over harbour\n\nLindow has had a hard week.\n\n${text}`)).toEqual(expected);
});

describe('a verb whose clause gives way to another statement keeps what the model finds', () => {
	test.each([
		[
			'before words in marks',
			'Mr Lagat dismissed that figure as outdated. He wondered aloud whether the committee chair had been reading "old newspapers".',
			'Mr Lagat: whether the committee chair had been reading "old newspapers"',
		],
		[
			'before a semicolon',
			'Ida Moll of Pelham Research wanted to know how the company could absorb the tariffs; Hale answered that suppliers had agreed to pay.',
			'Ida Moll: how the company could absorb the tariffs',
		],
		[
			'before a participle',
			'Ana Ruiz was sad. She, however, appealed to traditional authorities to desist from leasing lands to foreigners, alleging that some took money.',
			'Ana Ruiz: traditional authorities to desist from leasing lands to foreigners',
		],
	])('%s', (_, text, expected) => {
		expect(said(`The news\n\n${text}`)).toContain(expected);
	});
});
