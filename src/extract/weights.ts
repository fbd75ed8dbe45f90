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
 * Weights of eight bits, packed, with a filter of the features that training saw often enough; others count for nothing.
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

/** The sum of the rows of the first `count` features, rows of one weight. */
export function sumOnes(
	{ cells, mask, scale, seen }: PackedWeights,
	features: Uint32Array,
	count: number,
): number {
	let sum = 0;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		sum += cells[feature & mask]! & isSeen(seen, feature);
	}
	return sum * scale;
}

/** Writes the sums of the rows of the first `count` features to `sums` from `to` on, rows of three weights. */
export function sumThrees(
	{ cells, mask, scale, seen }: PackedWeights,
	features: Uint32Array,
	count: number,
	sums: Float64Array,
	to: number,
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		const row = cells[feature & mask]! & isSeen(seen, feature);
		a += (row << 24) >> 24;
		b += (row << 16) >> 24;
		c += (row << 8) >> 24;
	}
	sums[to] = a * scale;
	sums[to + 1] = b * scale;
	sums[to + 2] = c * scale;
}

/** The same for rows of nine weights. */
export function sumNines(
	{ cells, mask, scale, seen }: PackedWeights,
	features: Uint32Array,
	count: number,
	sums: Float64Array,
	to: number,
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let e = 0;
	let g = 0;
	let h = 0;
	let i = 0;
	let j = 0;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		const at = (feature & mask) * 3;
		const all = isSeen(seen, feature);
		const first = cells[at]! & all;
		const second = cells[at + 1]! & all;
		const third = cells[at + 2]! & all;
		a += (first << 24) >> 24;
		b += (first << 16) >> 24;
		c += (first << 8) >> 24;
		d += (second << 24) >> 24;
		e += (second << 16) >> 24;
		g += (second << 8) >> 24;
		h += (third << 24) >> 24;
		i += (third << 16) >> 24;
		j += (third << 8) >> 24;
	}
	sums[to] = a * scale;
	sums[to + 1] = b * scale;
	sums[to + 2] = c * scale;
	sums[to + 3] = d * scale;
	sums[to + 4] = e * scale;
	sums[to + 5] = g * scale;
	sums[to + 6] = h * scale;
	sums[to + 7] = i * scale;
	sums[to + 8] = j * scale;
}
