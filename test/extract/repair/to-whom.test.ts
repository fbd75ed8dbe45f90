import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	['Mayor Ana Ruiz promised the islanders that a ferry would come.', 'Ana Ruiz: that a ferry would come'],
	['His father promised the bench that he would pay.', 'His father: that he would pay'],
	['Ana Ruiz suggested to him that this was “too late”.', 'Ana Ruiz: that this was “too late”'],
	['Tom Hale agreed with defence counsel Bo Orr that she was ill.', 'Tom Hale: that she was ill'],
	[
		'The coach, Ana Ruiz, would hear no talk of the cup, warning her players that nothing had been won.',
		'Ana Ruiz: that nothing had been won',
	],
	['The palace had insisted as late as noon that he would stay.', 'The palace: that he would stay'],
])('whom it was said to is no part of what was said: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	['Ana Ruiz asks the waiter who built the place.', 'Ana Ruiz: who built the place'],
	['Visitors kept asking her what she needed.', 'Visitors: what she needed'],
	[
		'Police asked residents who had seen the van to come forward.',
		'Police: residents who had seen the van to come forward',
	],
	[
		'The board asked her department to find out who did it.',
		'The board: her department to find out who did it',
	],
])('nor whom somebody asks a question, and only they: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	['Tom Hale warned against what he described as a rush to judgment.', 'Tom Hale: a rush to judgment'],
	['Ana Ruiz apologized for what she called "a rough summer".', 'Ana Ruiz: "a rough summer"'],
	['Hale Air thanked those on board for what it called their “calm”.', 'Hale Air: their “calm”'],
	['Ana Ruiz criticised what she termed a culture of “waiting”.', 'Ana Ruiz: a culture of “waiting”'],
	[
		'Ana Ruiz looked back at what she termed a “dismal” fortnight before Easter.',
		'Ana Ruiz: a “dismal” fortnight before Easter',
	],
	[
		'Ana Ruiz hit out at what she called “lazy nonsense” about her clinic.',
		'Ana Ruiz: “lazy nonsense” about her clinic',
	],
	['Ana Ruiz hit out at what she called “lazy nonsense” yesterday.', 'Ana Ruiz: “lazy nonsense”'],
	['Ana Ruiz hit out at what she called “a farce” during a visit to Lin.', 'Ana Ruiz: “a farce”'],
])('that it is called so is none either: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	[
		'Villagers had complained since last spring that lorries shook the walls.',
		'Villagers: that lorries shook the walls',
	],
	['Traders have complained for more than a year that thieves go free.', 'Traders: that thieves go free'],
])('how long somebody has said so is none either: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test.each([
	[
		'The mayor said the plan was dead, adding, to loud applause, that nobody would mourn it.',
		['The mayor: the plan was dead', 'The mayor: that nobody would mourn it'],
	],
	[
		'The coach said he was tired, adding, with a grin, that he would sleep in May.',
		['The coach: he was tired', 'The coach: that he would sleep in May'],
	],
	[
		'The club said the hall was shut, warning, as it has before, that the roof could fall.',
		['The club: the hall was shut', 'The club: that the roof could fall'],
	],
])('nor what is put in between a verb and its clause: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual(expected);
});

test.each([
	['Hale Bank offered to sell the site over three years.', 'Hale Bank: to sell the site over three years'],
	['Ana Ruiz threatened to sue over the leak.', 'Ana Ruiz: to sue over the leak'],
	['Ana Ruiz promised to speak to staff about pay.', 'Ana Ruiz: to speak to staff about pay'],
	['Ana Ruiz complained to the borough chief about noise.', 'Ana Ruiz: about noise'],
])('what somebody offers to do about something begins with the deed: %s', (text, expected) => {
	expect(said(`The news\n\n${text}`)).toEqual([expected]);
});

test('what somebody is to do is no part of whom they are', () => {
	expect(
		said(
			'The news\n\nAna Ruiz was late. She also appealed to people to not believe rumours about a dam breach.',
		),
	).toEqual(['Ana Ruiz: to people to not believe rumours about a dam breach']);
});
