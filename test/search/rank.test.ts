import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { fuseOptions, fuseScores, inWhole, type Rankable } from '../../src/search/rank.js';

const words = (least: number) =>
	fc.array(fc.constantFrom('harbour', 'harbor', 'shut', 'school', 'the', 'boat', 'ruiz', 'b'), {
		minLength: least,
		maxLength: 9,
	});
const item = fc.tuple(words(1), words(0)).map(
	([mainWords, besideWords]): Rankable => ({
		type: 'statement',
		main: mainWords.join(' '),
		mainWords,
		beside: besideWords.join(' '),
		besideWords,
		isEmpty: false,
		subject: () => {
			throw new Error('scores have nothing to do with conditions');
		},
	}),
);

test('the index that is made for Fuse scores as the one that Fuse makes by itself', () => {
	let found = 0;
	fc.assert(
		fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), words(1), (items, asked) => {
			const own = new Fuse(items, fuseOptions(asked)).search(asked.join(' '));
			found += own.length;
			expect(fuseScores(items, asked, inWhole)).toEqual(new Map(own.map(({ item, score }) => [item, score])));
		}),
	);
	expect(found).toBeGreaterThan(10);
});
