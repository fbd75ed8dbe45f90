import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTables, unpackTables } from '../../src/extract/learnt/tables.js';
import {
	DEPTH,
	LEAVES,
	sumsOfTrees,
	type Trees,
	tablesOf,
	treesNamed,
} from '../../src/extract/learnt/trees.js';
import { trainTrees } from '../../src/train/boost.js';

const SETTINGS = { trees: 60, rate: 0.2, decay: 1, rowShare: 0.8, featureShare: 1 };

/** Rows of two numbers that are true where just one of them is large, which no sum of the two can tell. */
function eitherOr(count: number) {
	const left = Uint8Array.from({ length: count }, (_, r) => (r * 37) % 256);
	const right = Uint8Array.from({ length: count }, (_, r) => (r * 101) % 256);
	const truth = Float64Array.from(left, (value, r) => (value >= 128 !== right[r]! >= 128 ? 1 : 0));
	return { columns: [left, right], truth, odds: new Float64Array(count) };
}

/** The sum of all trees for one row. */
const sumOf = (trees: Trees, row: Uint8ClampedArray) => sumsOfTrees(trees, row, [0], row.length)[0]!;

test('trees learn what depends on two numbers together', () => {
	const rows = eitherOr(400);
	const trees = trainTrees(rows, SETTINGS);
	const right = Array.from(rows.truth, (truth, r) => {
		const row = Uint8ClampedArray.of(rows.columns[0]![r]!, rows.columns[1]![r]!);
		return sumOf(trees, row) > 0 === (truth === 1);
	});
	expect(right.filter(Boolean).length).toBeGreaterThan(380);
});

test('trees add nothing to odds that are right already', () => {
	const rows = eitherOr(400);
	const odds = rows.truth.map((truth) => (truth === 1 ? 12 : -12));
	const trees = trainTrees({ ...rows, odds }, SETTINGS);
	expect(Math.max(...trees.leaves.map(Math.abs)) * trees.scale).toBeLessThan(0.01);
});

test('the same rows give the same trees, and a model file keeps them', () => {
	const trees = trainTrees(eitherOr(100), SETTINGS);
	expect(trainTrees(eitherOr(100), SETTINGS)).toEqual(trees);
	const kept = treesNamed(unpackTables(packTables(new Map(tablesOf('review', trees)))), 'review');
	expect([...kept.questions]).toEqual([...trees.questions]);
	expect([...kept.leaves]).toEqual([...trees.leaves]);
	expect(kept.scale).toBe(trees.scale);
});

test('a tree comes to the leaf whose bits are the answers', () => {
	const questions = Uint8Array.from({ length: DEPTH * 2 }, (_, k) => (k % 2 === 0 ? k / 2 : 100));
	const leaves = Int16Array.from({ length: LEAVES }, (_, leaf) => leaf);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: DEPTH, maxLength: DEPTH }), (row) => {
			const expected = row.reduce((sum, value, level) => sum + (value >= 100 ? 2 ** level : 0), 0);
			expect(sumOf({ questions, leaves, scale: 1 }, Uint8ClampedArray.from(row))).toBe(expected);
		}),
	);
});
