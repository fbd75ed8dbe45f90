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
	readonly leaves: Int16Array;
	readonly scale: number;
}

/**
 * Three rows are asked side by side, in lanes of nine bits of one number: where a feature of eight bits reaches what is
 * asked for, adding what that lacks to 256 sets its lane's ninth bit. So no answer is a branch, as which it is, none can
 * guess.
 */
const LANES = 3;
const LANE = 9;
const IN_ALL_LANES = 1 | (1 << LANE) | (1 << (2 * LANE));
const NINTHS = IN_ALL_LANES << 8;

/** So many rows, in threes, are gone through tree by tree: they stay in the nearest memory. */
const THREES = 42;
/** A feature's number is one of 8 bits. */
const FEATURES = 256;
/** What is worked on, which every call writes anew: to make such arrays takes longer than to fill them. */
const lanes = new Int32Array(THREES * FEATURES);
const sums = new Int32Array(THREES * LANES);

/**
 * The sum of all trees for each of the rows of features that begin at `starts`: each tree's questions are fetched once
 * for many rows.
 * @param width how many features a row has
 */
export function sumsOfTrees(
	{ questions, leaves, scale }: Trees,
	rows: Uint8ClampedArray,
	starts: readonly number[],
	width: number,
): Float64Array {
	const scaled = new Float64Array(starts.length);
	for (let first = 0; first < starts.length; first += THREES * LANES) {
		const rowsHere = Math.min(THREES * LANES, starts.length - first);
		const count = Math.ceil(rowsHere / LANES);
		fillLanes(count, rows, starts, first, width);
		sums.fill(0, 0, count * LANES);
		for (let q = 0, tree = 0; q < questions.length; q += 2 * DEPTH, tree += LEAVES) {
			const a = questions[q]! * count;
			const b = questions[q + 2]! * count;
			const c = questions[q + 4]! * count;
			const d = questions[q + 6]! * count;
			const e = questions[q + 8]! * count;
			const f = questions[q + 10]! * count;
			const lackA = (256 - questions[q + 1]!) * IN_ALL_LANES;
			const lackB = (256 - questions[q + 3]!) * IN_ALL_LANES;
			const lackC = (256 - questions[q + 5]!) * IN_ALL_LANES;
			const lackD = (256 - questions[q + 7]!) * IN_ALL_LANES;
			const lackE = (256 - questions[q + 9]!) * IN_ALL_LANES;
			const lackF = (256 - questions[q + 11]!) * IN_ALL_LANES;
			for (let three = 0, row = 0; three < count; three++, row += LANES) {
				const leaf =
					(((lanes[a + three]! + lackA) & NINTHS) >> 8) |
					(((lanes[b + three]! + lackB) & NINTHS) >> 7) |
					(((lanes[c + three]! + lackC) & NINTHS) >> 6) |
					(((lanes[d + three]! + lackD) & NINTHS) >> 5) |
					(((lanes[e + three]! + lackE) & NINTHS) >> 4) |
					(((lanes[f + three]! + lackF) & NINTHS) >> 3);
				sums[row]! += leaves[tree + (leaf & (LEAVES - 1))]!;
				sums[row + 1]! += leaves[tree + ((leaf >> LANE) & (LEAVES - 1))]!;
				sums[row + 2]! += leaves[tree + (leaf >> (2 * LANE))]!;
			}
		}
		for (let row = 0; row < rowsHere; row++) scaled[first + row] = sums[row]! * scale;
	}
	return scaled;
}

/**
 * Puts a feature of so many threes of rows side by side, then the next feature. The last three is filled up with its
 * first row.
 */
function fillLanes(
	threes: number,
	rows: Uint8ClampedArray,
	starts: readonly number[],
	first: number,
	width: number,
): void {
	for (let three = 0; three < threes; three++) {
		const row = first + three * LANES;
		const a = starts[row]!;
		const b = row + 1 < starts.length ? starts[row + 1]! : a;
		const c = row + 2 < starts.length ? starts[row + 2]! : a;
		for (let f = 0, at = three; f < width; f++, at += threes)
			lanes[at] = rows[a + f]! | (rows[b + f]! << LANE) | (rows[c + f]! << (2 * LANE));
	}
}

export function treesNamed(tables: Tables, name: string): Trees {
	const { values, scale } = tableNamed(tables, name);
	const questions = tableNamed(tables, `${name}.questions`).values;
	// Of one kind in all trees: what goes through leaves of two asks at each of them which it is.
	return { questions: Uint8Array.from(questions), leaves: Int16Array.from(values), scale };
}

export const tablesOf = (name: string, { questions, leaves, scale }: Trees): [string, Table][] => [
	[name, { values: leaves, width: LEAVES, scale }],
	[`${name}.questions`, { values: Int16Array.from(questions), width: 2, scale: 1 }],
];
