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
	// The first round fetches all rows, which lie far apart, side by side; the others find them near.
	let first = 0;
	for (let f = 0; f < count; f++) first += values[(features[f]! & mask) * width]!;
	scores[0] = first * scale;
	for (let label = 1; label < width; label += 2) {
		const other = label + 1 < width ? 1 : 0;
		let sum = 0;
		let next = 0;
		for (let f = 0; f < count; f++) {
			const at = (features[f]! & mask) * width + label;
			sum += values[at]!;
			next += values[at + other]!;
		}
		scores[label] = sum * scale;
		if (other === 1) scores[label + 1] = next * scale;
	}
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

/** Writes the first cell that each feature comes upon to `found`. */
function fetchCells(
	cells: Int32Array,
	mask: number,
	features: Int32Array,
	found: Int32Array,
	past: number,
	width: number,
): void {
	let at = 0;
	// Four a round: more of them are on their way at a time.
	for (; at < past - 3; at += 4) {
		found[at] = cells[(features[at]! & mask) * width]!;
		found[at + 1] = cells[(features[at + 1]! & mask) * width]!;
		found[at + 2] = cells[(features[at + 2]! & mask) * width]!;
		found[at + 3] = cells[(features[at + 3]! & mask) * width]!;
	}
	for (; at < past; at++) found[at] = cells[(features[at]! & mask) * width]!;
}

/** The same for cells of 16 bits: one function for both would ask which they are at each of them. */
function fetchShorts(
	cells: Int16Array,
	mask: number,
	features: Int32Array,
	found: Int32Array,
	past: number,
): void {
	let at = 0;
	// Four a round: more of them are on their way at a time.
	for (; at < past - 3; at += 4) {
		found[at] = cells[features[at]! & mask]!;
		found[at + 1] = cells[features[at + 1]! & mask]!;
		found[at + 2] = cells[features[at + 2]! & mask]!;
		found[at + 3] = cells[features[at + 3]! & mask]!;
	}
	for (; at < past; at++) found[at] = cells[features[at]! & mask]!;
}

/** The weight of a feature, of rows of one weight: a whole number, without scale. */
export function weightOf({ cells, mask }: KeyedWeights, feature: number): number {
	const cell = cells[feature & mask]!;
	return ((cell << 24) >> 24) & isShortOf(cell, feature);
}

/** Writes the sum of the weights of each row's features, rows of one weight, to `sums`: whole numbers, without scale. */
export function sumsOfOnes(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	const { count, from, features, found } = rows;
	fetchShorts(weights.cells as Int16Array, weights.mask, features, found, from[count]!);
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

/**
 * Two of a cell's three weights side by side, 16 bits each, or one of them and the mark: they are added up as numbers
 * from 0 to 255, once their highest bits are turned over. A row has a few dozen features; 257 would be the most.
 */
const LANES = 0x00ff00ff;
const TURNED = 0x00808080;
/** By how much each weight is too large then. */
const EXCESS = 128;

/** Writes the sums of a cell's three weights. */
function putCell(sums: Int32Array, to: number, outer: number, inner: number, excess: number): void {
	sums[to] = (outer & 0xffff) - excess;
	sums[to + 1] = (inner & 0xffff) - excess;
	sums[to + 2] = (outer >>> 16) - excess;
}

/** Adds the sums of the weights of each row's features, rows of three weights, to `sums` at its target: whole numbers, without scale. */
export function addThrees(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	const { count, from, target, features, found } = rows;
	fetchCells(weights.cells as Int32Array, weights.mask, features, found, from[count]!, 1);
	let at = 0;
	for (let row = 0; row < count; row++) {
		const past = from[row + 1]!;
		const excess = EXCESS * (past - at);
		let outer = 0;
		let inner = 0;
		for (; at < past; at++) {
			const cell = (found[at]! & isOf(found[at]!, features[at]!)) ^ TURNED;
			outer = (outer + (cell & LANES)) | 0;
			inner = (inner + ((cell >>> 8) & LANES)) | 0;
		}
		const to = target[row]!;
		sums[to]! += (outer & 0xffff) - excess;
		sums[to + 1]! += (inner & 0xffff) - excess;
		sums[to + 2]! += (outer >>> 16) - excess;
	}
}

/** Adds up the weights of each row's features, rows of twelve weights, and writes the sums at its target: whole numbers, without scale. */
export function addTwelves(weights: KeyedWeights, rows: PairRows, sums: Int32Array): void {
	const { mask } = weights;
	const cells = weights.cells as Int32Array;
	const { count, from, target, features, found } = rows;
	fetchCells(cells, mask, features, found, from[count]!, 4);
	let at = 0;
	for (let row = 0; row < count; row++) {
		const past = from[row + 1]!;
		const excess = EXCESS * (past - at);
		let outer1 = 0;
		let inner1 = 0;
		let outer2 = 0;
		let inner2 = 0;
		let outer3 = 0;
		let inner3 = 0;
		let outer4 = 0;
		let inner4 = 0;
		for (; at < past; at++) {
			const feature = features[at]!;
			const place = (feature & mask) * 4;
			const own = isOf(found[at]!, feature);
			const first = (found[at]! & own) ^ TURNED;
			outer1 = (outer1 + (first & LANES)) | 0;
			inner1 = (inner1 + ((first >>> 8) & LANES)) | 0;
			const second = (cells[place + 1]! & own) ^ TURNED;
			outer2 = (outer2 + (second & LANES)) | 0;
			inner2 = (inner2 + ((second >>> 8) & LANES)) | 0;
			const third = (cells[place + 2]! & own) ^ TURNED;
			outer3 = (outer3 + (third & LANES)) | 0;
			inner3 = (inner3 + ((third >>> 8) & LANES)) | 0;
			const fourth = (cells[place + 3]! & own) ^ TURNED;
			outer4 = (outer4 + (fourth & LANES)) | 0;
			inner4 = (inner4 + ((fourth >>> 8) & LANES)) | 0;
		}
		const to = target[row]!;
		putCell(sums, to, outer1, inner1, excess);
		putCell(sums, to + 3, outer2, inner2, excess);
		putCell(sums, to + 6, outer3, inner3, excess);
		putCell(sums, to + 9, outer4, inner4, excess);
	}
}
