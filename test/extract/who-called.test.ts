import { expect, test } from 'vitest';
import { recordOf, speakers } from './model.js';

test.each([
	[
		'initials after what somebody belongs to',
		'Director of the National Bridge Laboratory P.K. Menon said that the piers were sound. Leader of the House R. Selvam alleged that the drawings had been lost. “They were in a drawer,” Selvam said.',
		['P.K. Menon', 'R. Selvam', 'R. Selvam'],
	],
	[
		'a nickname that goes on alone',
		"Derek 'Dekka' Foyle, 51, bought the inn. 'It will open in May,' Dekka added.",
		['Derek Foyle'],
	],
	[
		'whoever was born under another name',
		'Ruth Ansell, who has died aged 90, was a glider pilot.\n\nRuth Edith Vickers was born at Diss on June 2 1934. “I was a kite,” she recalled. “It was cold up there,” Ansell told the paper.',
		['Ruth Edith Vickers', 'Ruth Edith Vickers'],
	],
	[
		'an ombudsman is nobody from anywhere',
		'Nils Carver, who runs the shop, has paid me. The Parking Ombudsman says that tickets must be cheap.',
		['Parking Ombudsman'],
	],
	[
		'somebody of whom it is told what they are',
		'Tom Hale has the key. The plumber, a patient man with one arm, told the Echo that bats had moved in.',
		['The plumber, a patient man with one arm'],
	],
	[
		'the same as before is not whoever is named',
		'Bess Tarrant has the key. The same reviewer wrote that the bats were better than the choir.',
		['The same reviewer'],
	],
	[
		'a chairman whom nobody names',
		'Bess Tarrant appeared before a committee in 1998. Bats, she said, were clean. The chairman said that he doubted it.',
		['Bess Tarrant', 'The chairman'],
	],
	[
		'an office on the coast, and its holder',
		'“We are tired, and we are cold,” said its organiser on the coast, Mina Roth.',
		['Mina Roth'],
	],
	[
		'who tells somebody something',
		'My son has been told by two different drivers that the bus is on holiday.',
		['two different drivers'],
	],
	[
		'a he by a rare first name',
		'Solveig Aho met Przemyslaw Ek. He said that it was late. She said that it was not.',
		['Przemyslaw Ek', 'Solveig Aho'],
	],
	['a title of the law', 'Advocate Riana Botha said that the vehicle was a gift.', ['Riana Botha']],
])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

test('a sum of money is nobody', () => {
	const { actors } = recordOf('Sipho Maseko paid R12m for a fence, and R340m for a pump.');
	expect(actors.map(({ name }) => name)).toEqual(['Sipho Maseko']);
});
