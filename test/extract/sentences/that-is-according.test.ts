import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'Most teenagers prefer paper maps. That’s according to a new survey from Piper Hale.',
		'Piper Hale: Most teenagers prefer paper maps',
	],
	[
		'Half of all boats leak.\n\nThat is according to members of the sailing club who met on Monday.',
		'members of the sailing club: Half of all boats leak',
	],
])('the sentence before is told by whoever it is according to: %s', (text, expected) => {
	expect(said(text)).toContain(expected);
});

test('but for what somebody says in it', () => {
	expect(said('Ana Ruiz says half of all boats leak. That’s according to a survey of the port.')).toEqual([
		'Ana Ruiz: half of all boats leak',
	]);
});
