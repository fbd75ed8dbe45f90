import { mix } from '../text/hash.js';

/** More than a candidate has. */
const MOST = 128;

/**
 * Pairs of numbers, each under the number of its template, which become hashed features: all in one loop, as V8 puts
 * only so many calls of `mix` in line. Reused.
 */
export class Pairs {
	private past = 0;
	/** Template, left and right number of each. */
	private readonly numbers = new Int32Array(MOST * 3);

	put(template: number, left: number, right: number): void {
		const { numbers, past } = this;
		numbers[past] = template;
		numbers[past + 1] = left;
		numbers[past + 2] = right;
		this.past = past + 3;
	}

	/** Writes the features of all pairs put so far to `out`, from an index on, and forgets the pairs. Where they end. */
	takeTo(out: Uint32Array, from: number): number {
		const { numbers, past } = this;
		let to = from;
		for (let at = 0; at < past; at += 3)
			out[to++] = mix(numbers[at]!, mix(numbers[at + 1]!, numbers[at + 2]!));
		this.past = 0;
		return to;
	}
}
