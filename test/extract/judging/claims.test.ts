import { expect, test } from 'vitest';
import { claim, holdsWord } from '../../../src/extract/judging/claims.js';

test('a word belongs to its strongest claimant, of two as strong to the later one', () => {
	const owners = new Int32Array(7).fill(-1);
	const strengths = Float64Array.of(0.5, 0.9, 0.5);
	claim(owners, [0, 4], 0, strengths);
	claim(owners, [3, 5], 1, strengths);
	claim(owners, [2, 6], 2, strengths);
	expect([...owners]).toEqual([0, 0, 2, 1, 1, 2, -1]);
});

test('spans hold the words from their first one on, and not the one past them', () => {
	const held = [0, 1, 2, 3, 4, 5, 6].filter((word) =>
		holdsWord(
			[
				[1, 3],
				[5, 6],
			],
			word,
		),
	);
	expect(held).toEqual([1, 2, 5]);
});
