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

/**
 * Rows of a table that are to be summed up for several items, gathered before any is: the tables are larger than
 * the processor's near memory, and it fetches what is asked for at once side by side. Reused.
 */
export class Rows {
	/** The rows' places in the table; those of item `i` end before `ends[i]` and begin where those of the item before end. */
	private readonly places: Int32Array;
	private readonly ends: Int32Array;
	private items = 0;
	private touched = 0;

	/** @param features the most features of an item */
	constructor(items: number, features: number) {
		this.places = new Int32Array(items * features);
		this.ends = new Int32Array(items);
	}

	clear(): void {
		this.items = 0;
	}

	/** Adds an item with the rows of those of its features that pass the filter. */
	add({ width, mask, values, seen }: FilteredWeights, features: Uint32Array, count: number): void {
		const { places } = this;
		let end = this.items === 0 ? 0 : this.ends[this.items - 1]!;
		let touched = 0;
		for (let f = 0; f < count; f++) {
			const feature = features[f]!;
			const at = feature >>> (32 - SEEN_BITS);
			const place = (feature & mask) * width;
			places[end] = place;
			end += (seen[at >>> 5]! >>> (at & 31)) & 1;
			touched += values[place]!;
		}
		// What is summed up here is of no use but that it is fetched.
		this.touched += touched;
		this.ends[this.items++] = end;
	}

	/** Writes the sums of an item's rows, three wide, to `scores` from `to` on. */
	sumThrees({ values, scale }: Weights, item: number, scores: Float64Array, to: number): void {
		const { places, ends } = this;
		let a = 0;
		let b = 0;
		let c = 0;
		for (let r = item === 0 ? 0 : ends[item - 1]!; r < ends[item]!; r++) {
			const place = places[r]!;
			a += values[place]!;
			b += values[place + 1]!;
			c += values[place + 2]!;
		}
		scores[to] = a * scale;
		scores[to + 1] = b * scale;
		scores[to + 2] = c * scale;
	}

	/** The same for rows nine wide. */
	sumNines({ values, scale }: Weights, item: number, scores: Float64Array, to: number): void {
		const { places, ends } = this;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let g = 0;
		let h = 0;
		let i = 0;
		let j = 0;
		for (let r = item === 0 ? 0 : ends[item - 1]!; r < ends[item]!; r++) {
			const place = places[r]!;
			a += values[place]!;
			b += values[place + 1]!;
			c += values[place + 2]!;
			d += values[place + 3]!;
			e += values[place + 4]!;
			g += values[place + 5]!;
			h += values[place + 6]!;
			i += values[place + 7]!;
			j += values[place + 8]!;
		}
		scores[to] = a * scale;
		scores[to + 1] = b * scale;
		scores[to + 2] = c * scale;
		scores[to + 3] = d * scale;
		scores[to + 4] = e * scale;
		scores[to + 5] = g * scale;
		scores[to + 6] = h * scale;
		scores[to + 7] = i * scale;
		scores[to + 8] = j * scale;
	}
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
