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

/** Adds the rows of the first `count` features into `scores`, which has `width` numbers. */
export function addRows(weights: Weights, features: Uint32Array, count: number, scores: Float64Array): void {
	const { width, mask, values, scale } = weights;
	for (let label = 0; label < width; label++) scores[label] = 0;
	for (let f = 0; f < count; f++) {
		const row = (features[f]! & mask) * width;
		for (let label = 0; label < width; label++) scores[label]! += values[row + label]!;
	}
	if (scale !== 1) for (let label = 0; label < width; label++) scores[label]! *= scale;
}

/** The sum of single weights. */
export function sumRows(weights: Weights, features: Uint32Array, count: number): number {
	const { mask, values } = weights;
	let sum = 0;
	for (let f = 0; f < count; f++) sum += values[features[f]! & mask]!;
	return sum * weights.scale;
}

/** Weights with a filter of the features that training saw often enough; others count for nothing. */
export interface FilteredWeights extends Weights {
	/** A bit for each hash, by its upper bits. */
	readonly seen: Uint32Array;
}

/** Bits of a hash that the filter looks at: the upper ones, the rows being told apart by the lower. */
export const SEEN_BITS = 20;

export const isSeen = (seen: Uint32Array, feature: number): boolean => {
	const at = feature >>> (32 - SEEN_BITS);
	return ((seen[at >>> 5]! >>> (at & 31)) & 1) === 1;
};

/** Adds the rows, three wide, of the features that pass the filter to the scores from `at` on. */
export function addSeenThrees(
	{ mask, values, scale, seen }: FilteredWeights,
	features: Uint32Array,
	count: number,
	scores: Float64Array,
	at: number,
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		if (!isSeen(seen, feature)) continue;
		const row = (feature & mask) * 3;
		a += values[row]!;
		b += values[row + 1]!;
		c += values[row + 2]!;
	}
	scores[at]! += a * scale;
	scores[at + 1]! += b * scale;
	scores[at + 2]! += c * scale;
}

/** The same for rows nine wide. */
export function addSeenNines(
	{ mask, values, scale, seen }: FilteredWeights,
	features: Uint32Array,
	count: number,
	scores: Float64Array,
	at: number,
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
		if (!isSeen(seen, feature)) continue;
		const row = (feature & mask) * 9;
		a += values[row]!;
		b += values[row + 1]!;
		c += values[row + 2]!;
		d += values[row + 3]!;
		e += values[row + 4]!;
		g += values[row + 5]!;
		h += values[row + 6]!;
		i += values[row + 7]!;
		j += values[row + 8]!;
	}
	scores[at]! += a * scale;
	scores[at + 1]! += b * scale;
	scores[at + 2]! += c * scale;
	scores[at + 3]! += d * scale;
	scores[at + 4]! += e * scale;
	scores[at + 5]! += g * scale;
	scores[at + 6]! += h * scale;
	scores[at + 7]! += i * scale;
	scores[at + 8]! += j * scale;
}

/** The sum of single weights of the features that pass the filter. */
export function sumSeen(
	{ mask, values, scale, seen }: FilteredWeights,
	features: Uint32Array,
	count: number,
): number {
	let sum = 0;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		if (isSeen(seen, feature)) sum += values[feature & mask]!;
	}
	return sum * scale;
}
