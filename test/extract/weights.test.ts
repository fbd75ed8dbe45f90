import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairRows } from '../../src/extract/pair-rows.js';
import { addNines, addThrees, emptyWeights, SEEN_BITS, sumsOfOnes } from '../../src/extract/weights.js';
import { pack } from '../../src/train/quantise.js';

const BITS = 4;

/** Weights of which most features have been seen, with what each feature's row adds. */
function example(width: number, numbers: readonly number[], unseen: readonly number[]) {
	const weights = emptyWeights(BITS, width);
	// The first row is what unseen features are looked up in.
	for (let k = width; k < weights.values.length; k++) weights.values[k] = numbers[k % numbers.length]! % 128;
	const seen = new Uint32Array(1 << (SEEN_BITS - 5)).fill(0xffffffff);
	for (const feature of unseen) {
		const at = feature >>> (32 - SEEN_BITS);
		seen[at >>> 5]! &= ~(1 << (at & 31));
	}
	const packed = pack(weights, seen, { step: 1, prune: 0 });
	const sums = (features: Uint32Array) =>
		Array.from({ length: width }, (_, k) =>
			[...features]
				.filter((feature) => !unseen.some((other) => other >>> 12 === feature >>> 12))
				.reduce((sum, feature) => sum + weights.values[(feature & weights.mask) * width + k]!, 0),
		);
	return { packed, sums };
}

/** One row of features as they are. */
function rowOf(features: Uint32Array, target: number): PairRows {
	const rows = new PairRows();
	rows.add(0, features.length, target);
	rows.features.set(features);
	return rows;
}

const hash = fc.integer({ min: 0, max: 0xffffffff });

test('packed weights add up to what the weights add up to, without features that training did not see', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 40 }),
			fc.array(hash, { maxLength: 12 }),
			fc.array(hash, { maxLength: 3 }),
			(numbers, known, unseen) => {
				const features = Uint32Array.from([...known, ...unseen]);
				const one = example(1, numbers, unseen);
				const three = example(3, numbers, unseen);
				const rows = rowOf(features, 1);
				const ones = new Int32Array(1);
				sumsOfOnes(one.packed, rows, ones);
				expect([...ones]).toEqual(one.sums(features));
				const threes = new Int32Array(4);
				addThrees(three.packed, rows, threes);
				expect([...threes.subarray(1)]).toEqual(three.sums(features));
				const nine = example(9, numbers, unseen);
				const nines = new Int32Array(10);
				addNines(nine.packed, rows, nines);
				expect([...nines.subarray(1)]).toEqual(nine.sums(features));
			},
		),
	);
});
