import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyWeights, SEEN_BITS, sumNines, sumOnes, sumThrees } from '../../src/extract/weights.js';
import { pack } from '../../src/train/quantise.js';

const BITS = 4;

/** Weights of which most features have been seen, with what each feature's row adds. */
function example(width: number, numbers: readonly number[], unseen: readonly number[]) {
	const weights = emptyWeights(BITS, width);
	for (let k = 0; k < weights.values.length; k++) weights.values[k] = numbers[k % numbers.length]! % 128;
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
				expect(sumOnes(one.packed, features, features.length)).toBe(one.sums(features)[0]);
				const three = example(3, numbers, unseen);
				const threes = new Float64Array(4);
				sumThrees(three.packed, features, features.length, threes, 1);
				expect([...threes.subarray(1)]).toEqual(three.sums(features));
				const nine = example(9, numbers, unseen);
				const nines = new Float64Array(9);
				sumNines(nine.packed, features, features.length, nines, 0);
				expect([...nines]).toEqual(nine.sums(features));
			},
		),
	);
});
