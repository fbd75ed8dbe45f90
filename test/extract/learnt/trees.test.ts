import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEPTH, LEAVES, sumsOfTrees } from '../../../src/extract/learnt/trees.js';

const WIDTH = 5;
const TREES = 3;
const byte = fc.integer({ min: 0, max: 255 });

test('many rows side by side come to the same as each alone', () => {
	const questions = fc.array(fc.tuple(fc.integer({ min: 0, max: WIDTH - 1 }), byte), {
		minLength: TREES * DEPTH,
		maxLength: TREES * DEPTH,
	});
	const row = fc.array(byte, { minLength: WIDTH, maxLength: WIDTH });
	const leaves = Int16Array.from({ length: TREES * LEAVES }, (_, leaf) => leaf * leaf - 5000);
	fc.assert(
		fc.property(questions, fc.array(row, { maxLength: 300 }), (asked, rows) => {
			const trees = { questions: Uint8Array.from(asked.flat()), leaves, scale: 0.5 };
			const values = Uint8ClampedArray.from(rows.flat());
			const starts = rows.map((_, r) => r * WIDTH).reverse();
			const alone = starts.map((at) => sumsOfTrees(trees, values, [at], WIDTH)[0]);
			expect([...sumsOfTrees(trees, values, starts, WIDTH)]).toEqual(alone);
		}),
		{ numRuns: 30 },
	);
});
