import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

describe('several without an article, of whom a clause tells', () => {
	test.each([
		['open a sentence', 'Residents who say the noise keeps them awake have formed a group.', ['Residents']],
		['are counted', 'Two women who said they had been followed went to the police.', ['Two women']],
		[
			'are of a nation',
			'Anger is growing. Danish nurses who say they are tired have gone on strike.',
			['Danish nurses'],
		],
		[
			'are the object of a verb',
			'The council met residents who say the noise keeps them awake.',
			['residents'],
		],
		[
			'and stand before a comma',
			'Campaigners, who say the road is deadly, want it shut.',
			['Campaigners', 'Campaigners'],
		],
		['are told of again', 'Ana Ruiz met the two nurses who said they had been ignored.', ['the two nurses']],
		[
			'and not all that stands before it',
			'The plan has angered local traders, who say they will lose trade.',
			['local traders'],
		],
		[
			'nor what they have done',
			'The deal was signed by union leaders, who said it was the best they could get.',
			['union leaders'],
		],
		[
			'but with their article',
			'The displaced residents, who say they were never asked, have gone home.',
			['The displaced residents'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('who does something to somebody, saying why', () => {
	test.each([
		['sends', 'The board sent Ida Moll, saying she was the best.', ['The board']],
		['chooses', 'The party chose Tom Hurst, saying he was the best.', ['The party']],
		['has picked', 'The council has picked Ida Moll, saying she was the best.', ['The council']],
		['but is called by a name', 'The party leader Ana Ruiz, saying she was tired, left.', ['Ana Ruiz']],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

test('whoever does something and cries out says it, in a clause that leads up to another', () => {
	expect(speakers('When Ida Moll stood up and shouted "Enough!", the hall went quiet.')).toEqual([
		'Ida Moll',
	]);
	expect(speakers('When he stood up and shouted "Enough!", the hall went quiet.')).toEqual([null]);
});

test.each([
	['Two brokers told the Gazette that rents had doubled. Both said they would fall again.', 'Two brokers'],
	['Three former clerks spoke to the Gazette. All said they had shredded files.', 'Three former clerks'],
	['Ida Moll and Bo Vane said they would sue. The two said the council had lied.', 'Ida Moll and Bo Vane'],
	[
		'Two sisters from Orling said the bus never came. The pair said they had walked.',
		'Two sisters from Orling',
	],
])('all of them are those whom the text has just told of: %s', (text, expected) => {
	expect(speakers(text).at(-1)).toBe(expected);
});

test('and nobody else where it has told of fewer, or of more', () => {
	expect(speakers('Three clerks spoke. Both said the files were gone.').at(-1)).toBe('Both');
});

test.each([
	[
		'Four casinos',
		'Four casinos — Hale’s, Moll’s and Harbour Palace — said on Monday that they would close.',
	],
	['Some candidates', 'Some candidates — for instance, Senator Tom Hale of Lund — said the bill was bad.'],
	['Several senators', 'Several senators – including Tom Hale and Ida Moll – have urged the firm to stop.'],
	['Residents', 'Residents including Tom Hale said the road was unsafe.'],
	['Critics', 'Critics such as Tom Hale say the road is unsafe.'],
])('several, of whom some are named: %s', (expected, text) => expect(speakers(text)).toEqual([expected]));

test.each([
	['Moreno won support from those who said the toll was unfair.', 'those'],
	['Moreno is being sued by 31 guests who claim that the sauna was cold.', '31 guests'],
	['Moreno did worse with the 30 percent who say that the toll is unfair.', 'the 30 percent'],
	['She was backed by Winnebar and several unions that said the toll was unfair.', 'several unions'],
])('a clause right behind several tells of them, and not of whoever is named before: %s', (sentence, who) => {
	const text = `Carla Moreno, the mayor, said the bridge was safe.\n\n${sentence}`;
	expect(speakers(text).at(-1)).toBe(who);
});

describe('two who are told together stay together', () => {
	test.each([
		[
			'each without a name',
			'Half the ferries will stay in port, the operator and the union said.\n\nSorn Ferries runs nine boats. The Deckhands Union has 900 members.',
			'the operator and the union',
			'group',
		],
		[
			'a body by its name and one without',
			'Sorn Ferries and the union said that half the boats would stay in port.\n\nThe Deckhands Union has 900 members.',
			'Sorn Ferries and the union',
			'group',
		],
		[
			'somebody and a body',
			'Ida Moll and the council said that it was late.\n\nSorn Town Council has 20 members.',
			'Ida Moll and the council',
			'group',
		],
		[
			'somebody and a body with a name',
			'Ida Moll left. Moll and the Sorn Union said that it was late.\n\nThe Sorn Union has 20 members.',
			'Ida Moll and the Sorn Union',
			'group',
		],
		[
			'but not two documents',
			'The study and the letter said that it was late.',
			'The study and the letter',
			'unnamed',
		],
	])('%s', (_, text, name, kind) => {
		const { actors, statements } = recordOf(text);
		expect(statements.map(({ speaker }) => speaker)).toEqual([name]);
		expect(actors.find((actor) => actor.name === name)?.kind).toBe(kind);
	});

	test('as no one does with two offices', () => {
		expect(
			speakers(
				'Ida Moll is glad. The chair and chief executive said that it was late.\n\nThe chair, Ida Moll, left.',
			),
		).not.toContain('The chair and chief executive');
	});
});
