import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('his mother and her father are whoever the text names as such', () => {
	test.each([
		[
			'by what the child is to them',
			'Ines Moll’s six-year-old son, Ben, was left on the bus. His mother said she was furious.',
			['Ines Moll'],
		],
		[
			'where another sentence tells of them first',
			'Ragna Lind lives in Lund. Ragna’s son, Axel, had gone back. His mother was angry. “It was foolish,” she said.',
			['Ragna Lind'],
		],
		[
			'behind the quotation',
			'Tom Hurst’s daughter Mia had a fall. “Nobody called us,” her father said.',
			['Tom Hurst'],
		],
		[
			'of a child without a name',
			'Tom Hurst’s daughter fell at school. Her father said nobody had called him.',
			['Tom Hurst'],
		],
		[
			'behind the child’s name',
			'Ben Moll, the son of Ines Moll, was left on the bus. His mother said she was furious.',
			['Ines Moll'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	test.each([
		[
			'the other parent',
			'Ines Moll’s son, Ben, was left on the bus. His father said he was furious.',
			['His father'],
		],
		[
			'the mother of somebody else',
			'Ines Moll’s daughter, Mia, met the actor Karl Dorn. His mother said it was late.',
			['His mother'],
		],
	])('but not %s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
