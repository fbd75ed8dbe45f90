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

	/**
	 * Keeps the features seen at least so often, as row numbers: each row is that of one feature only, of all whose
	 * hashes end alike the one seen most often. Returns these owners by row; 0 for none.
	 */
	filter(least: number, bits: number): Uint32Array {
		const mask = (1 << bits) - 1;
		const owners = new Uint32Array(1 << bits);
		const counts = new Uint32Array(1 << bits);
		const sorted = this.features.slice(0, this.count).sort();
		let run = 0;
		for (let f = 0; f < sorted.length; f++) {
			run++;
			const feature = sorted[f]!;
			if (feature === sorted[f + 1]) continue;
			if (run >= least && run > counts[feature & mask]!) {
				owners[feature & mask] = feature;
				counts[feature & mask] = run;
			}
			run = 0;
		}
		let kept = 0;
		let begin = 0;
		for (let u = 0; u < this.units; u++) {
			const past = this.from[u + 1]!;
			for (let f = begin; f < past; f++) {
				const feature = this.features[f]!;
				if (owners[feature & mask] === feature) this.features[kept++] = feature & mask;
			}
			begin = past;
			this.from[u + 1] = kept;
		}
		this.count = kept;
		return owners;
	}
}
