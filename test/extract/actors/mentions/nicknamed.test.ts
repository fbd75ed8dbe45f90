import { describe, expect, test } from 'vitest';
import { recordOf, speakers } from '../../model.js';

const people = (text: string): (readonly [string, ...string[]])[] =>
	recordOf(text)
		.actors.filter(({ kind }) => kind === 'person')
		.map(({ name, aliases }) => [name, ...aliases]);

describe('one person by several names', () => {
	test.each([
		[
			'by a nickname between the names',
			'Wilhelmina ‘Billie’ Hale, who mapped the paths, dies at 93\n\nBillie Hale walked nearly every path in the county.',
			['Wilhelmina Hale', 'Billie Hale'],
		],
		[
			'by the name that she was born with',
			'Hester Rudge, who has died aged 81, kept goats. She was born Hester Oake in Saltby. Rudge disliked hens.',
			['Hester Rudge', 'Hester Oake'],
		],
		[
			'by what others call him',
			'Mr Reilly, a tiler known to his mates as “Nugget”, coached the boys. Nathan Reilly was late on Monday.',
			['Nathan Reilly', 'Nugget'],
		],
		[
			'by a nickname with a title',
			'Chikondi Banda is popularly known as “Mr Tractor”. It rained. Mr Tractor left early.',
			['Chikondi Banda', 'Mr Tractor'],
		],
		[
			'by a nickname that stands before the name',
			'Known to her students as “Mama Gouge”, Adaeze Obi worked standing up. It rained.',
			['Adaeze Obi', 'Mama Gouge'],
		],
		[
			'by a nickname before a pronoun',
			'Leopold Strasser, a guide, died on Monday at 88.\n\nKnown to all as “Poldi”, he was born in Sorn. Poldi never wore gloves.',
			['Leopold Strasser', 'Poldi'],
		],
	])('%s', (_, text, names) => {
		const found = people(text);
		expect(found).toHaveLength(1);
		expect(found[0]).toEqual(expect.arrayContaining(names));
	});

	test('but not a sister by the name that she was born with', () => {
		const text = 'Hester Rudge kept goats. Her friend was born Anna Oake in Saltby. It rained.';
		expect(people(text).map(([name]) => name)).toEqual(['Hester Rudge', 'Anna Oake']);
	});
});

test('a union by its letters, written as a word in brackets', () => {
	const text =
		'The National Union of Clinical Associates (Nuca) met on Monday. Nuca said it had not been told.';
	expect(speakers(text)).toEqual(['National Union of Clinical Associates']);
});

test('a mother of two is whoever is named behind it', () => {
	expect(speakers('Mother of two Maricel Reyes said she had fed her son the cereal.')).toEqual([
		'Maricel Reyes',
	]);
});
