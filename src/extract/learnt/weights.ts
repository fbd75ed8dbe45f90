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

/**
 * Weights of eight bits, each row the only one of one feature: of those that training saw often enough, and that say
 * something, the one seen most often of all whose hashes end alike. The upper byte of a row is that of its feature's
 * hash; features that come upon another's row are unknown and count for nothing.
 * A row of one weight is a cell of 16 bits, one of two or three a cell of 32 bits; four cells hold twelve weights, the
 * mark being in the first. The tables are larger than the processor's near memory, so all rows are fetched in a loop
 * that does nothing else, which lets many come side by side, and added up afterwards, without a branch.
 */
export interface KeyedWeights {
	readonly cells: Int16Array | Int32Array;
	/** The lower bits of a hash, which tell the row. */
	readonly mask: number;
	/** What the weights are to be multiplied by. */
	readonly scale: number;
}

/** Cells of a row of so many weights: 1, 2, 3 or 12. */
export const cellsFor = (width: number): number => Math.ceil(width / 3);

/** Whether a cell is marked as a feature's: all bits, or none. */
const isOf = (cell: number, feature: number): number => (((cell ^ feature) >>> 24) - 1) >> 31;
/** The same for cells of 16 bits. */
const isShortOf = (cell: number, feature: number): number =>
	((((cell >> 8) ^ (feature >>> 24)) & 0xff) - 1) >> 31;

/** Writes the first cell that each feature comes upon to `rows.found`. */
function fetchCells(
	{ cells, mask }: KeyedWeights,
	{ count, from, features, found }: PairRows,
	width: number,
): void {
	const past = from[count]!;
	for (let at = 0; at < past; at++) found[at] = cells[(features[at]! & mask) * width]!;
}

/** The weight of a feature, of rows of one weight: a whole number, without scale. */
export function weightOf({ cells, mask }: KeyedWeights, feature: number): number {
	const cell = cells[feature & mask]!;
	return ((cell << 24) >> 24) & isShortOf(cell, feature);
}

/** Writes the sum of the weights of each row's features, rows of one weight, to `sums`: whole numbers, without scale. */
export function sumsOfOnes(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	fetchCells(weights, rows, 1);
	const { count, from, features, found } = rows;
	let at = 0;
	for (let row = 0; row < count; row++) {
		let sum = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const cell = found[at]!;
			sum = (sum + (((cell << 24) >> 24) & isShortOf(cell, features[at]!))) | 0;
		}
		sums[row] = sum;
	}
}

/** What a table holds for a few features. */
const found = new Int32Array(256);

/** Writes the sums of the first `count` features, 256 at most, rows of two weights, to `sums`. */
export function addTwos(
	{ cells, mask, scale }: KeyedWeights,
	features: Uint32Array,
	count: number,
	sums: Float64Array,
): void {
	for (let f = 0; f < count; f++) found[f] = cells[features[f]! & mask]!;
	let a = 0;
	let b = 0;
	for (let f = 0; f < count; f++) {
		const cell = found[f]! & isOf(found[f]!, features[f]!);
		a = (a + ((cell << 24) >> 24)) | 0;
		b = (b + ((cell << 16) >> 24)) | 0;
	}
	sums[0] = a * scale;
	sums[1] = b * scale;
}

/** Adds up the weights of each row's features, rows of three weights, at its target in `sums`: whole numbers, without scale. */
export function addThrees(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	fetchCells(weights, rows, 1);
	const { count, from, target, features, found } = rows;
	let at = 0;
	for (let row = 0; row < count; row++) {
		let a = 0;
		let b = 0;
		let c = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const cell = found[at]! & isOf(found[at]!, features[at]!);
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

/** The same for rows of twelve weights. */
export function addTwelves(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	fetchCells(weights, rows, 4);
	const { cells, mask } = weights;
	const { count, from, target, features, found } = rows;
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
		let k = 0;
		let l = 0;
		let m = 0;
		for (const past = from[row + 1]!; at < past; at++) {
			const feature = features[at]!;
			const cell = (feature & mask) * 4;
			const first = found[at]!;
			const own = isOf(first, feature);
			const second = cells[cell + 1]! & own;
			const third = cells[cell + 2]! & own;
			const fourth = cells[cell + 3]! & own;
			a = (a + (((first << 24) >> 24) & own)) | 0;
			b = (b + (((first << 16) >> 24) & own)) | 0;
			c = (c + (((first << 8) >> 24) & own)) | 0;
			d = (d + ((second << 24) >> 24)) | 0;
			e = (e + ((second << 16) >> 24)) | 0;
			g = (g + ((second << 8) >> 24)) | 0;
			h = (h + ((third << 24) >> 24)) | 0;
			i = (i + ((third << 16) >> 24)) | 0;
			j = (j + ((third << 8) >> 24)) | 0;
			k = (k + ((fourth << 24) >> 24)) | 0;
			l = (l + ((fourth << 16) >> 24)) | 0;
			m = (m + ((fourth << 8) >> 24)) | 0;
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
		sums[to + 9]! += k;
		sums[to + 10]! += l;
		sums[to + 11]! += m;
	}
}
