import { expect, test } from 'vitest';
import { recordOf } from '../model.js';

const namesIn = (text: string) => recordOf(text).actors.map(({ name }) => name);

test.each([
	['Deputy State Pathologist Dr Tuathal Brennock said the wall fell first.', 'Tuathal Brennock'],
	['Deputy State Pathologist Dr Ruadhán Foyle said Mr Tyrell died of a blow.', 'Ruadhán Foyle'],
	[
		'Acting Chief District Officer Prakash Raj Adhilkar informed that the road was shut.',
		'Prakash Raj Adhilkar',
	],
	['Chief District Officer Prakash Raj Wagle informed that the road was shut.', 'Prakash Raj Wagle'],
])('a name behind its bearer’s offices: %s', (text, name) => {
	expect(namesIn(`The bridge is shut.\n\n${text}`)).toContain(name);
});

test.each(['LENORE STAVISH', 'LENORE TAVISK', 'MAUREEN OSTRY'])(
	'whoever a line in capitals says wrote the text: %s',
	(name) => {
		expect(
			namesIn(
				`The rocks that nobody counted\n\nBy ${name}\n\nSpace is large, and Piet Amis counts it.\n\nQ: How many?\n\nA: Nine.`,
			),
		).toContain(name);
	},
);

test.each(['DARNELL OKONJO-HALE', 'DARNELL AMISEL-HOLT', 'MARTIN OSTRY'])(
	'a name in capitals that the text has in small letters: %s',
	(name) => {
		const surname = name
			.split(' ')[1]!
			.replace(/(?<=\p{Upper})\p{Upper}+/gu, (letters) => letters.toLowerCase());
		const { actors } = recordOf(
			`Towel ends ${surname}'s title dream\n\n${name} was two rounds from the belt when a white towel came sailing over the top rope and ended it all.\n\n“I was winning that,” insisted ${surname}, 26.`,
		);
		expect(
			actors.filter(({ name: one }) => one.toLowerCase().includes(surname.toLowerCase())).map((a) => a.name),
		).toEqual([name]);
	},
);

test('what somebody is a former player of has no title', () => {
	const { actors } = recordOf(
		'The club is for sale.\n\nFormer Rovers striker Ana Ruiz said it had lost its way.',
	);
	expect(actors.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['person Ana Ruiz']);
});

test.each([
	['The U.S. Food and Drug Administration said it was late.', 'U.S. Food and Drug Administration'],
	['Checks by the UK Health and Safety Executive were late.', 'UK Health and Safety Executive'],
])('a body for two things is one: %s', (sentence, name) => {
	expect(namesIn(`Row over pills\n\n${sentence}`)).toEqual([name]);
});
