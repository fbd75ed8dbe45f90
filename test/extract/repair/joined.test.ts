import { expect, test } from 'vitest';
import { said } from '../model.js';

test.each([
	[
		'Mayor Tom Hale said the report had been forwarded to the province, where, he said, “it went to sleep.”',
		'Tom Hale: the report had been forwarded to the province, where “it went to sleep.”',
	],
	[
		'The engineer, Ana Ruiz, said the plans were sent to the council, which, she said, "lost them twice".',
		'Ana Ruiz: the plans were sent to the council, which "lost them twice"',
	],
])('a relative clause in marks goes on with what was said: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

test.each([
	[
		'Ana Ruiz said she had lost 40 bookings. She does not blame the crews, she added: "My own brother is a purser. He comes home grey."',
		['Ana Ruiz: She does not blame the crews', 'Ana Ruiz: "My own brother is a purser. He comes home grey."'],
	],
	[
		'Asked about it, Tom Hale laughed. He will not sell the house, he said: "My mother died there."',
		['Tom Hale: He will not sell the house', 'Tom Hale: "My mother died there."'],
	],
	[
		'The quarry, Ana Ruiz said on local radio, had lost four million crowns in three years: “For this money I could give every man a boat.”',
		[
			'Ana Ruiz: The quarry had lost four million crowns in three years',
			'Ana Ruiz: “For this money I could give every man a boat.”',
		],
	],
])('a sentence before an account and one in marks behind it are two statements: %s', (text, expected) => {
	expect(said(text).slice(-2)).toEqual(expected);
});

test('a quotation that an account leads up to belongs to it', () => {
	expect(said('The reply, Ana Ruiz said in court, was a short one: “Keep the line moving.”')).toEqual([
		'Ana Ruiz: The reply was a short one: “Keep the line moving.”',
	]);
});

test.each([
	[
		'a letter',
		'Ida Moll alleged that when the board first queried the accounts, Hale e-mailed him: “Leave it with me.”',
		'Ida Moll: that when the board first queried the accounts, Hale e-mailed him: “Leave it with me.”',
	],
	[
		'what was heard',
		'He recalled that the radio was on. Tom Hale said that a colleague had heard her say: “Tell Lotte I was right.”',
		'Tom Hale: that a colleague had heard her say: “Tell Lotte I was right.”',
	],
])('words in marks that another is told to have said stay with who tells it: %s', (_, text, expected) => {
	expect(said(`The news\n\n${text}`)).toContain(expected);
});
