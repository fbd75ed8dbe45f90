import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('a pronoun is whoever opens, without a name,', () => {
	test.each([
		[
			'the clause that its own is joined to',
			'Lowick & Sons laid the pipe. The drainage authority raised no objection, although it urged that the lid be locked.',
			['The drainage authority'],
		],
		[
			'the clause before, and not what another clause named',
			'Karsten Loo, which lent the money, argues that the bridge will pay. The Northern Rivers Fund has also backed it, though it cautioned that the tolls must be low.',
			['Karsten Loo', 'Northern Rivers Fund'],
		],
		[
			'the sentence before, as some body’s',
			'The Harbour Police said the search was lawful.\n\nThe council’s office contradicted both sides. In a note to its members, it said that nobody had shown a warrant.',
			['Harbour Police', 'The council’s office'],
		],
		[
			'the sentence before, as several who are told by what they are there for',
			'Lena Moss runs the inn.\n\nForestry officers have raised no objection. They recommend a new fence by the pond.',
			['Forestry officers'],
		],
		[
			'the sentence before, behind where it was',
			'Bram Sander knows the river.\n\nIn Lindow, a ministry engineer, who looked tired, had a duller story. The survey had put the posts in the wrong place, he said.',
			['Bram Sander', 'a ministry engineer'],
		],
		[
			'the sentence before, as a relative of whoever writes',
			'The lecturer Rita Bandel argues that nobody listens.\n\nMy own son disagrees. He texted that the bell was loud.',
			['Rita Bandel', 'My own son'],
		],
		[
			'the sentence before, with a verb that ends it',
			'Odile Brandt, 19, runs the shop. “The bell wants nothing from you,” she says.\n\nHer mother worries. There is no money in it, she says over coffee.',
			['Odile Brandt', 'Her mother'],
		],
		[
			'the sentence before, as a source',
			'Afterwards a Harbour Street source assured Colm Reid that it had gone “well, on the whole”.\n\nReid left at noon.\n\nA source was delighted. “We have another eleven,” she said.',
			['a Harbour Street source', 'A source'],
		],
		[
			'the sentence before, as a guest',
			'Carla Tidman, who did the flowers, called it a mess.\n\nOne guest claimed there had been a hole in the fence. “Everyone knows about that ram,” she said.',
			['Carla Tidman', 'One guest', 'One guest'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

describe('who is named in the phrase that a sentence opens with is not who speaks:', () => {
	test.each([
		[
			'to whom a letter was',
			'In a letter to chairman Oskar Lind, the fund wrote that the board had “slept through a decade” and demanded two seats.',
			['the fund', 'the fund'],
		],
		[
			'who signed it, behind what they are',
			'In a note handed to the ambassador, Tea Lazar, the ministry accused Varland of moving the stones and demanded that they be put back by Friday.',
			['the ministry', 'the ministry'],
		],
		[
			'who saw it',
			'In an email seen by The Comet, an officer told her the noise was “not loud” and suggested that she move her bed.',
			['an officer', 'an officer'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

test.each([
	[
		'the barrister who spoke last',
		'Opening the case on Tuesday, Eoin Harkett SC, for Mr Devlin, said his client had run the inn for years. The fire started in a dryer, counsel said, and nobody had shown otherwise.',
		['Eoin Harkett', 'Eoin Harkett'],
	],
	[
		'the firm that spoke right before a quotation, and not the bank that it runs',
		'Kestrel Bank collapsed in May. In a statement just sent out, Kestrel’s administrators, Dunmore Vale, say savers can expect a payment. “We understand the anger of those affected,” the firm says.',
		['Dunmore Vale', 'Dunmore Vale'],
	],
])('what several may be called is %s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});
