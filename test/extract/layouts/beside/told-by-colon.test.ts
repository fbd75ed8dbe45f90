import { expect, test } from 'vitest';
import { statements } from '../statements.js';

test.each([
	[
		'what somebody is who speaks plainly',
		'Bo Lind, a retired judge, was scathing: the inquiry had been a waste of paper.',
		'Bo Lind: the inquiry had been a waste of paper',
	],
	[
		'a noun that is theirs',
		'Bo Lind’s advice to buyers is short: never take a boat in winter.',
		'Bo Lind: never take a boat in winter',
	],
	['a noun alone', 'Bo Lind’s verdict: too small and too late.', 'Bo Lind: too small and too late'],
	[
		'from whom it comes',
		'The warning from Bo Lind is stark: the ice will be gone by 2040.',
		'Bo Lind: the ice will be gone by 2040',
	],
	[
		'what somebody gives',
		'Bo Lind gave two reasons: the price was wrong and the roof leaked.',
		'Bo Lind: the price was wrong and the roof leaked',
	],
	[
		'what somebody has for others',
		'Bo Lind had a question for the council: who had signed the lease?',
		'Bo Lind: who had signed the lease?',
	],
	[
		'how it is put',
		'Bo Lind put it differently: a village without a pub is a car park.',
		'Bo Lind: a village without a pub is a car park',
	],
])('a colon without marks behind %s', (_, text, expected) => {
	expect(statements('The week', text)).toEqual([expected]);
});

test.each([
	'The weather was clear: there was not a cloud in the sky.',
	'The choice is simple: pay or leave.',
	'Bo Lind has two children: a girl who paints and a boy who sleeps.',
	'Bo Lind had a possible reason: the price was wrong.',
	'Tuesday’s forecast was stark: rain, and more rain.',
])('is no account: %s', (text) => {
	expect(statements('The week', text)).toEqual([]);
});
