import type { PairRows } from './pair-rows.js';

/** A table of weights: `rows` (a power of two) rows of `width` numbers, addressed by hashed features. */
export interface Weights {
	readonly width: number;
	readonly mask: number;
	/** `rows * width` numbers; a trained model's are whole numbers to be multiplied by `scale`. */
	readonly values: Float32Array | Int16Array | Int8Array;
	readonly scale: number;
}

export function emptyWeights(bits: number, width: number): Weights & { values: Float32Array } {
	return { width, mask: (1 << bits) - 1, values: new Float32Array((1 << bits) * width), scale: 1 };
}

/** Writes the sums of the rows of the first `count` features to `scores`, which has `width` numbers. */
export function addRows(weights: Weights, features: Uint32Array, count: number, scores: Float64Array): void {
	const { width, mask, values, scale } = weights;
	scores.fill(0, 0, width);
	for (let f = 0; f < count; f++) {
		const at = (features[f]! & mask) * width;
		for (let label = 0; label < width; label++) scores[label]! += values[at + label]!;
	}
	for (let label = 0; label < width; label++) scores[label]! *= scale;
}

/** The same for rows of two. */
export function addPairs(
	{ mask, values, scale }: Weights,
	features: Uint32Array,
	count: number,
	scores: Float64Array,
): void {
	let a = 0;
	let b = 0;
	for (let f = 0; f < count; f++) {
		const at = (features[f]! & mask) * 2;
		a += values[at]!;
		b += values[at + 1]!;
	}
	scores[0] = a * scale;
	scores[1] = b * scale;
}

/**
 * Weights of eight bits, packed, with a filter of the features that training saw often enough; others count for nothing:
 * they are looked up in the first row, which is all zeros and always at hand.
 * A row of one weight is a byte; three weights are the lower bytes of a cell of 32 bits, nine those of three. Each sum goes through
 * the features once, without a branch on the filter: the tables are larger than the processor's near memory, which
 * fetches many rows side by side as long as it need not guess what comes next.
 */
export interface PackedWeights {
	readonly cells: Int8Array | Int32Array;
	/** The lower bits of a hash, which tell the row. */
	readonly mask: number;
	/** What the weights are to be multiplied by. */
	readonly scale: number;
	/** A bit for each hash, by its upper bits. */
	readonly seen: Uint32Array;
}

/** Cells of a row of so many weights: 1, 3 or 9. */
export const cellsFor = (width: number): number => Math.ceil(width / 3);

/** Bits of a hash that the filter looks at: the upper ones, the rows being told apart by the lower. */
export const SEEN_BITS = 20;

/** Whether training saw a feature often enough: all bits, or none. */
export const isSeen = (seen: Uint32Array, feature: number): number => {
	const at = feature >>> (32 - SEEN_BITS);
	return -((seen[at >>> 5]! >>> (at & 31)) & 1);
};

/** The weight of a feature, of rows of one weight: a whole number, without scale. */
export const weightOf = ({ cells, mask, seen }: PackedWeights, feature: number): number =>
	cells[feature & mask & isSeen(seen, feature)]!;

/** Writes the sum of the weights of each row's features, rows of one weight, to `sums`: whole numbers, without scale. */
export function sumsOfOnes(
	{ cells, mask, seen }: PackedWeights,
	{ count, from, features }: PairRows,
	sums: Int32Array,
): void {
	let at = 0;
	for (let row = 0; row < count; row++) {
		let sum = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const feature = features[at]!;
			sum = (sum + cells[feature & mask & isSeen(seen, feature)]!) | 0;
		}
		sums[row] = sum;
	}
}

/** Adds up the weights of each row's features, rows of three weights, at its target in `sums`: whole numbers, without scale. */
export function addThrees(
	{ cells, mask, seen }: PackedWeights,
	{ count, from, target, features }: PairRows,
	sums: Int32Array,
): void {
	let at = 0;
	for (let row = 0; row < count; row++) {
		let a = 0;
		let b = 0;
		let c = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const feature = features[at]!;
			const cell = cells[feature & mask & isSeen(seen, feature)]!;
			a = (a + ((cell << 24) >> 24)) | 0;
			b = (b + ((cell << 16) >> 24)) | 0;
			c = (c + ((cell << 8) >> 24)) | 0;
		}
		const to = target[row]!;
		sums[to]! += a;
		sums[to + 1]! += b;
		sums[to + 2]! += c;
	}
}

/** The same for rows of nine weights. */
export function addNines(
	{ cells, mask, seen }: PackedWeights,
	{ count, from, target, features }: PairRows,
	sums: Int32Array,
): void {
	let at = 0;
	for (let row = 0; row < count; row++) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let g = 0;
		let h = 0;
		let i = 0;
		let j = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const feature = features[at]!;
			const cell = (feature & mask & isSeen(seen, feature)) * 3;
			const first = cells[cell]!;
			const second = cells[cell + 1]!;
			const third = cells[cell + 2]!;
			a = (a + ((first << 24) >> 24)) | 0;
			b = (b + ((first << 16) >> 24)) | 0;
			c = (c + ((first << 8) >> 24)) | 0;
			d = (d + ((second << 24) >> 24)) | 0;
			e = (e + ((second << 16) >> 24)) | 0;
			g = (g + ((second << 8) >> 24)) | 0;
			h = (h + ((third << 24) >> 24)) | 0;
			i = (i + ((third << 16) >> 24)) | 0;
			j = (j + ((third << 8) >> 24)) | 0;
		}
		const to = target[row]!;
		sums[to]! += a;
		sums[to + 1]! += b;
		sums[to + 2]! += c;
		sums[to + 3]! += d;
		sums[to + 4]! += e;
		sums[to + 5]! += g;
		sums[to + 6]! += h;
		sums[to + 7]! += i;
		sums[to + 8]! += j;
	}
}
