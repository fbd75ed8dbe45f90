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

/**
 * Writes `hash2(template, left, right)` of each pair of each row, the template rising by one from pair to pair, all in
 * one loop: called one by one they would not all be put in line by V8.
 */
function hashRows({ count, from, template, left, right, features }: PairRows): void {
	let at = 0;
	for (let row = 0; row < count; row++) {
		let salt = Math.imul(template[row]!, 0x9e3779b1);
		for (const past = from[row + 1]!; at < past; at++) {
			let hash = Math.imul(left[at]! ^ salt, 0x85ebca6b);
			hash = Math.imul((hash ^ (hash >>> 15)) + right[at]!, 0xc2b2ae35);
			features[at] = hash ^ (hash >>> 14);
			salt = (salt + 0x9e3779b1) | 0;
		}
	}
}
