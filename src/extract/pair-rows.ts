import { hashRows } from './hash.js';

/** More rows than the surroundings of a cue have, and more pairs than they or 128 words that may be cues come to. */
const ROWS = 260;
const PAIRS = 24;

/**
 * Rows of pairs of numbers, which become hashed features: those of all units around a cue are gathered first, then
 * hashed and looked up in one go each, which is quicker than unit by unit. Reused.
 */
export class PairRows {
	count = 0;
	readonly left = new Int32Array(ROWS * PAIRS);
	readonly right = new Int32Array(ROWS * PAIRS);
	/** Where each row begins among the pairs, and where the last one ends. */
	readonly from = new Int32Array(ROWS + 1);
	/** The template of each row's first pair; those of the others follow. */
	readonly template = new Int32Array(ROWS);
	/** Where what is looked up for a row is to go. */
	readonly target = new Int32Array(ROWS);
	/** The features of all pairs; valid after `hash`. */
	readonly features = new Int32Array(ROWS * PAIRS);
	/** What a table holds for each feature. */
	readonly found = new Int32Array(ROWS * PAIRS);

	clear(): void {
		this.count = 0;
	}

	/** Adds a row of so many pairs, to be put from where it begins on. */
	add(template: number, pairs: number, target: number): number {
		const row = this.count++;
		const at = this.from[row]!;
		this.template[row] = template;
		this.target[row] = target;
		this.from[row + 1] = at + pairs;
		return at;
	}

	put(at: number, a: number, b: number): void {
		this.left[at] = a;
		this.right[at] = b;
	}

	/** Makes the features. How many there are. */
	hash(): number {
		hashRows(this);
		return this.from[this.count]!;
	}
}
