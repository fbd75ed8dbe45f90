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
export const SEEN_BITS = 22;

export const isSeen = (seen: Uint32Array, feature: number): boolean => {
	const at = feature >>> (32 - SEEN_BITS);
	return ((seen[at >>> 5]! >>> (at & 31)) & 1) === 1;
};

/** Adds the rows of the features that pass the filter to the scores from `at` on. */
export function addSeenRows(
	weights: FilteredWeights,
	features: Uint32Array,
	count: number,
	scores: Float64Array,
	at: number,
): void {
	const { width, mask, values, scale, seen } = weights;
	for (let f = 0; f < count; f++) {
		const feature = features[f]!;
		if (!isSeen(seen, feature)) continue;
		const row = (feature & mask) * width;
		for (let label = 0; label < width; label++) scores[at + label]! += values[row + label]! * scale;
	}
}
