import { isSeen, SEEN_BITS } from '../extract/weights.js';

/** The features of many things (units, steps, words), one after another, perhaps by examples. */
export class FeatureLists {
	/** Where each example's units begin in `from`, and which of them is its cue. */
	readonly at: Int32Array;
	readonly cueOf: Int32Array;
	/** Where each unit's features begin in `features`. */
	from = new Int32Array(1 << 16);
	features = new Uint32Array(1 << 20);
	private count = 0;
	private units = 0;

	constructor(examples: number) {
		this.at = new Int32Array(examples);
		this.cueOf = new Int32Array(examples);
	}

	/** How many units there are. */
	get length(): number {
		return this.units;
	}

	begin(example: number, cue: number): void {
		this.at[example] = this.units;
		this.cueOf[example] = cue;
	}

	add(features: Uint32Array | Int32Array, count: number): void {
		if (this.count + count > this.features.length) {
			const larger = new Uint32Array(this.features.length * 2);
			larger.set(this.features);
			this.features = larger;
		}
		this.features.set(features.subarray(0, count), this.count);
		this.count += count;
	}

	end(): void {
		if (this.units + 2 > this.from.length) {
			const larger = new Int32Array(this.from.length * 2);
			larger.set(this.from);
			this.from = larger;
		}
		this.from[++this.units] = this.count;
	}

	/** Keeps the features seen at least so often, as row numbers; returns the filter that tells them. */
	filter(least: number, bits: number): Uint32Array {
		const counts = new Uint8Array(1 << SEEN_BITS);
		for (let f = 0; f < this.count; f++) {
			const at = this.features[f]! >>> (32 - SEEN_BITS);
			if (counts[at]! < 255) counts[at]!++;
		}
		const seen = new Uint32Array(1 << (SEEN_BITS - 5));
		counts.forEach((count, at) => {
			if (count >= least) seen[at >>> 5]! |= 1 << (at & 31);
		});
		let kept = 0;
		let begin = 0;
		for (let u = 0; u < this.units; u++) {
			const past = this.from[u + 1]!;
			for (let f = begin; f < past; f++) {
				const feature = this.features[f]!;
				if (isSeen(seen, feature) !== 0) this.features[kept++] = feature & ((1 << bits) - 1);
			}
			begin = past;
			this.from[u + 1] = kept;
		}
		this.count = kept;
		return seen;
	}
}
