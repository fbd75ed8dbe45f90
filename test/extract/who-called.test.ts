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
		'a nickname of several words, whole in the source',
		"Former striker Dennis 'The Hammer' Alcock said he was glad. 'I slept,' said Alcock.",
		['Dennis Alcock', 'Dennis Alcock'],
	],
	[
		'a first name after a title that nobody knows',
		'Mr Jonty Farrow owns the mill. Mr Farrow said that it would close.',
		['Jonty Farrow'],
	],
	[
		'an office before a form of address',
		'Coroner Mr Jonathan Teale read it aloud. Pathologist Dr Olu Fashola gave evidence. The locks were new, the coroner heard.',
		['Jonathan Teale'],
	],
	[
		'not where something was posted',
		'Skerry Air has cancelled all departures. In a post on X, the airline said that it was sorry.',
		['Skerry Air'],
	],
	[
		'not where whoever has a verb of their own was writing',
		'Ana Ruiz, the mayor of Orley, was late. Writing on Facebook, the mayor complained that nobody had warned her.',
		['Ana Ruiz'],
	],
	[
		'a ministry whose statement it is',
		'The Ministry of Fisheries was closed. A ministry statement said that the bridge was gone.',
		['Ministry of Fisheries'],
	],
	[
		'a document that goes on as “it”',
		'The survey of 900 farmers was published on Monday. It found that half had lost crops.',
		['The survey'],
	],
	[
		'a brother by whose name something is called too',
		'Dayo Akande and Femi Akande are brothers. Femi’s said that he was tired. He laughed. “Good,” Femi said.',
		['Femi Akande', 'Femi Akande'],
	],
	[
		'the head of something, named right after',
		'The former head of Northline says he paid for a fence because a friend asked him to.\n\nSipho Maseko told the inquiry that the fence was tall.',
		['Sipho Maseko', 'Sipho Maseko'],
	],
	[
		'a petition that goes on as "it"',
		'The council was silent. A petition started by a neighbour has 40 names. It asks for the bins to be taken away.',
		['A petition'],
	],
	[
		'people of a body, not the body',
		'Researchers at the University of Lund tracked 98,000 adults. Those who ate bread were more likely to die, they reported.',
		['Researchers'],
	],
	[
		'whoever is something of a place, not the place',
		'Former Kerry great Dara Ó Neill has little sympathy. He argues that the team was slow.',
		['Dara Ó Neill'],
	],
	[
		'somebody who is not to be quoted',
		'Captain Tom Hale slept late. The team physio, who did not wish to be quoted, said that it was nothing.',
		['The team physio'],
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
		'somebody of whom more is told',
		'Tom Hale has the key. The plumber, a patient man with one arm, told the Echo that bats had moved in.',
		['The plumber'],
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

test('what the text calls somebody whom it names is an alias, where it means nobody else', () => {
	const { actors } = recordOf(
		'Ana Ruiz, the mayor of Orley, was late. The mayor said the pier was shut. Skerry Air cut flights. The airline said it was sorry.',
	);
	expect(actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([
		['Ana Ruiz', 'the mayor'],
		['Skerry Air', 'the airline'],
	]);
});
