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

/** The sum of all trees for the row of features that begins at `at`. No answer is a branch: which it is, none can guess. */
export function sumTrees({ questions, leaves, scale }: Trees, rows: Uint8ClampedArray, at: number): number {
	let sum = 0;
	for (let question = 0, tree = 0; question < questions.length; tree += LEAVES) {
		let leaf = 0;
		for (let level = 0; level < DEPTH; level++, question += 2)
			leaf |= ((questions[question + 1]! - 1 - rows[at + questions[question]!]!) >>> 31) << level;
		sum += leaves[tree + leaf]!;
	}
	return sum * scale;
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
