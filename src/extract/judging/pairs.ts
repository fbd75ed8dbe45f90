import { mix } from '../text/hash.js';

/** More than a candidate has. */
const MOST = 128;

/**
 * Pairs of numbers, each under the number of its template, which become hashed features: all in one loop, as V8 puts
 * only so many calls of `mix` in line. Reused.
 */
export class Pairs {
	private count = 0;
	private readonly template = new Int32Array(MOST);
	private readonly left = new Int32Array(MOST);
	private readonly right = new Int32Array(MOST);

	put(template: number, left: number, right: number): void {
		const at = this.count++;
		this.template[at] = template;
		this.left[at] = left;
		this.right[at] = right;
	}

	/** Writes the features of all pairs put so far to `out`, from an index on, and forgets the pairs. Where they end. */
	takeTo(out: Uint32Array, from: number): number {
		const { count, template, left, right } = this;
		for (let at = 0; at < count; at++) out[from + at] = mix(template[at]!, mix(left[at]!, right[at]!));
		this.count = 0;
		return from + count;
	}
}
