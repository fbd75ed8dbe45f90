import { type Table, type Tables, tableNamed } from './tables.js';

/** How many questions each tree asks: the answers choose one of 2^DEPTH leaves. */
export const DEPTH = 6;
export const LEAVES = 1 << DEPTH;

/**
 * Boosted oblivious trees (every leaf of a tree is reached by the same questions: Prokhorenkova et al. 2018) over rows
 * of small whole numbers, 0 to 255.
 */
export interface Trees {
	/** DEPTH questions a tree, two numbers each: which feature, and the least value that answers yes. */
	readonly questions: Uint8Array;
	/** 2^DEPTH values a tree, to be multiplied by `scale`. */
	readonly leaves: Int16Array | Int8Array;
	readonly scale: number;
}

/** So many rows are gone through tree by tree: they stay in the nearest memory. */
const AT_ONCE = 128;

/** The sum of all trees for the row of features that begins at `at`. */
export const sumTrees = (trees: Trees, rows: Uint8ClampedArray, at: number): number =>
	sumsOfTrees(trees, rows, [at])[0]!;

/**
 * The sum of all trees for each of the rows of features that begin at `starts`: each tree's questions are fetched once
 * for many rows. No answer is a branch, as which it is, none can guess: where a feature reaches what is asked for, the
 * difference is negative, so that all its bits from the ninth on are set.
 */
export function sumsOfTrees(
	{ questions, leaves, scale }: Trees,
	rows: Uint8ClampedArray,
	starts: readonly number[],
): Float64Array {
	const sums = new Float64Array(starts.length);
	for (let first = 0; first < starts.length; first += AT_ONCE) {
		const past = Math.min(starts.length, first + AT_ONCE);
		for (let q = 0, tree = 0; q < questions.length; q += 2 * DEPTH, tree += LEAVES) {
			const [a, b, c] = [questions[q]!, questions[q + 2]!, questions[q + 4]!];
			const [d, e, f] = [questions[q + 6]!, questions[q + 8]!, questions[q + 10]!];
			const [leastA, leastB, leastC] = [questions[q + 1]! - 1, questions[q + 3]! - 1, questions[q + 5]! - 1];
			const [leastD, leastE, leastF] = [questions[q + 7]! - 1, questions[q + 9]! - 1, questions[q + 11]! - 1];
			for (let row = first; row < past; row++) {
				const at = starts[row]!;
				const leaf =
					((leastA - rows[at + a]!) & 0x100) |
					((leastB - rows[at + b]!) & 0x200) |
					((leastC - rows[at + c]!) & 0x400) |
					((leastD - rows[at + d]!) & 0x800) |
					((leastE - rows[at + e]!) & 0x1000) |
					((leastF - rows[at + f]!) & 0x2000);
				sums[row]! += leaves[tree + (leaf >> 8)]!;
			}
		}
	}
	for (let row = 0; row < sums.length; row++) sums[row]! *= scale;
	return sums;
}

export function treesNamed(tables: Tables, name: string): Trees {
	const { values, scale } = tableNamed(tables, name);
	const questions = tableNamed(tables, `${name}.questions`).values;
	return { questions: Uint8Array.from(questions), leaves: values as Int16Array, scale };
}

export const tablesOf = (name: string, { questions, leaves, scale }: Trees): [string, Table][] => [
	[name, { values: leaves, width: LEAVES, scale }],
	[`${name}.questions`, { values: Int16Array.from(questions), width: 2, scale: 1 }],
];
