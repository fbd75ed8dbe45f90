import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairRows } from '../../../src/extract/learnt/pair-rows.js';
import {
	addThrees,
	addTwelves,
	addTwos,
	emptyWeights,
	sumsOfOnes,
} from '../../../src/extract/learnt/weights.js';
import { FeatureLists } from '../../../src/train/feature-lists.js';
import { pack } from '../../../src/train/quantise.js';

const BITS = 4;
const ROWS = 1 << BITS;

/** Weights of features that own their rows; what any feature's row adds; what some features add up to. */
function example(width: number, numbers: readonly number[], owners: Uint32Array) {
	const weights = emptyWeights(BITS, width);
	weights.values.forEach((_, k) => {
		weights.values[k] = numbers[k % numbers.length]! % 128;
	});
	const packed = pack(weights, owners, { step: 1, prune: 0 });
	const sums = (features: Uint32Array) =>
		Array.from({ length: width }, (_, k) =>
			[...features]
				.filter((feature) => feature >>> 24 === owners[feature % ROWS]! >>> 24)
				.reduce((sum, feature) => sum + weights.values[(feature % ROWS) * width + k]!, 0),
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

const hash = fc.integer({ min: 1, max: 0xffffffff });

test('marked weights add up to what their owners’ weights add up to, others count for nothing', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 40 }),
			fc.array(hash, { minLength: ROWS, maxLength: ROWS }),
			fc.array(fc.nat(ROWS - 1), { maxLength: 8 }),
			fc.array(hash, { maxLength: 4 }),
			(numbers, hashes, known, others) => {
				const owners = Uint32Array.from(hashes, (hash, row) => ((hash & -ROWS) | row) >>> 0);
				const features = Uint32Array.from([...known.map((row) => owners[row]!), ...others]);
				const rows = rowOf(features, 1);
				const one = example(1, numbers, owners);
				const ones = new Int32Array(1);
				sumsOfOnes(one.packed, rows, ones);
				expect([...ones]).toEqual(one.sums(features));
				const two = example(2, numbers, owners);
				const twos = new Float64Array(2);
				addTwos(two.packed, features, features.length, twos);
				expect([...twos]).toEqual(two.sums(features));
				const three = example(3, numbers, owners);
				const threes = new Int32Array(4);
				addThrees(three.packed, rows, threes);
				expect([...threes.subarray(1)]).toEqual(three.sums(features));
				const twelve = example(12, numbers, owners);
				const twelves = new Int32Array(13);
				addTwelves(twelve.packed, rows, twelves);
				expect([...twelves.subarray(1)]).toEqual(twelve.sums(features));
			},
		),
	);
});

test('a row belongs to the feature seen most often of those that end alike, if often enough', () => {
	const lists = new FeatureLists(0);
	const [often, seldom, once] = [0x30000001, 0x20000001, 0x10000002];
	for (const features of [
		[often, seldom],
		[often, once],
		[often, seldom],
	]) {
		lists.add(Uint32Array.from(features), features.length);
		lists.end();
	}
	const owners = lists.filter(2, BITS);
	expect([owners[1], owners[2]]).toEqual([often, 0]);
	expect([...lists.features.subarray(0, lists.from[3])]).toEqual([1, 1, 1]);
});
