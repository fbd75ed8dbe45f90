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
	for (let label = 0; label < width; label++) {
		let sum = 0;
		for (let f = 0; f < count; f++) sum += values[(features[f]! & mask) * width + label]!;
		scores[label] = sum * scale;
	}
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
 * The sums of rows of a table for several items: first all their features are gathered, then all rows are found, then
 * each item is summed up. The tables are larger than the processor's near memory; it fetches what is asked for in one
 * go side by side, and waits for each row when its sum is asked for at once. Reused.
 */
export class Rows {
	/** The gathered features; after `find` the places of their rows in the table, without those left out. */
	readonly features: Uint32Array;
	/** One past each item's last feature, and its last row; an item begins where the one before ends. */
	private readonly featureEnds: Int32Array;
	private readonly ends: Int32Array;
	private items = 0;
	private touched = 0;
	/** Where in `features` the next item's are to be written. */
	end = 0;

	/** @param features the most features of an item */
	constructor(items: number, features: number) {
		this.features = new Uint32Array(items * features);
		this.featureEnds = new Int32Array(items);
		this.ends = new Int32Array(items);
	}

	clear(): void {
		this.items = 0;
		this.end = 0;
	}

	/** Adds an item whose `count` features have been written from `end` on. */
	add(count: number): void {
		this.end += count;
		this.featureEnds[this.items++] = this.end;
	}

	/** Finds the rows of the features that pass the filter. */
	find({ width, mask, values, seen }: FilteredWeights): void {
		const { features, featureEnds, ends, items } = this;
		let end = 0;
		let f = 0;
		let touched = 0;
		for (let item = 0; item < items; item++) {
			for (; f < featureEnds[item]!; f++) {
				const feature = features[f]!;
				const at = feature >>> (32 - SEEN_BITS);
				const place = (feature & mask) * width;
				features[end] = place;
				end += (seen[at >>> 5]! >>> (at & 31)) & 1;
				touched += values[place]!;
			}
			ends[item] = end;
		}
		// What is summed up here is of no use but that it is fetched.
		this.touched += touched;
	}

	/** The sum of an item's rows, one wide. */
	sumOnes({ values, scale }: Weights, item: number): number {
		const { features, ends } = this;
		let sum = 0;
		for (let r = item === 0 ? 0 : ends[item - 1]!; r < ends[item]!; r++) sum += values[features[r]!]!;
		return sum * scale;
	}

	/** Writes the sums of an item's rows, three wide, to `scores` from `to` on. */
	sumThrees({ values, scale }: Weights, item: number, scores: Float64Array, to: number): void {
		const { features, ends } = this;
		let a = 0;
		let b = 0;
		let c = 0;
		for (let r = item === 0 ? 0 : ends[item - 1]!; r < ends[item]!; r++) {
			const place = features[r]!;
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
		const { features, ends } = this;
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
			const place = features[r]!;
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
