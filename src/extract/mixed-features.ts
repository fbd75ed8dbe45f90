import { mix } from './hash.js';

/** The most features of one thing. */
const MOST = 128;

/**
 * Features of one thing, each of one or two numbers under a template's number; gathered first, then hashed in one
 * loop, which is quicker than one by one. Reused.
 */
export class MixedFeatures {
	count = 0;
	private readonly template = new Int32Array(MOST);
	private readonly left = new Int32Array(MOST);
	private readonly right = new Int32Array(MOST);
	/** All bits where there are two numbers, none where there is one. */
	private readonly isPair = new Int32Array(MOST);

	clear(): void {
		this.count = 0;
	}

	/** Adds the feature `mix(template, number)`. */
	one(template: number, number: number): void {
		const at = this.count++;
		this.template[at] = template;
		this.left[at] = number;
		this.isPair[at] = 0;
	}

	/** Adds the feature `mix(template, mix(left, right))`. */
	pair(template: number, left: number, right: number): void {
		const at = this.count++;
		this.template[at] = template;
		this.left[at] = left;
		this.right[at] = right;
		this.isPair[at] = -1;
	}

	/** Leaves a place free for a feature that is not hashed. Which place. */
	skip(): number {
		return this.count++;
	}

	/** Writes all features to `out`. How many there are. */
	hash(out: Uint32Array): number {
		const { count, template, left, right, isPair } = this;
		for (let at = 0; at < count; at++) {
			const one = left[at]!;
			const both = mix(one, right[at]!);
			out[at] = mix(template[at]!, one ^ ((one ^ both) & isPair[at]!));
		}
		return count;
	}
}
