import { LABELS } from './arguments.js';
import type { Chain } from './chain.js';

const MOST = 256;
const PAIRS = LABELS * LABELS;
const NONE = Number.NEGATIVE_INFINITY;

/**
 * The few best labellings of a chain, best first (list Viterbi: Seshadri and Sundberg 1994). Reused from cue to cue.
 */
export class Labellings {
	/** How many were found, and their scores. */
	count = 0;
	readonly scores: Float64Array;
	/** The labels of the labelling last taken. */
	readonly labels = new Uint8Array(MOST);
	/** Scores of the best ways to a unit's label, `most` each, best first; and the label and rank that each came from. */
	private readonly best: Float64Array;
	private readonly back: Uint8Array;
	private readonly ends: Uint8Array;
	private length = 0;

	constructor(private readonly most: number) {
		this.best = new Float64Array(MOST * LABELS * most);
		this.back = new Uint8Array(MOST * LABELS * most);
		this.scores = new Float64Array(most);
		this.ends = new Uint8Array(most);
	}

	find({ length, unit, step }: Chain): void {
		const { most, best, back } = this;
		this.length = length;
		best.fill(NONE, 0, LABELS * most);
		for (let b = 0; b < LABELS; b++) best[b * most] = unit[b]!;
		for (let u = 1; u < length; u++) {
			const before = (u - 1) * LABELS * most;
			for (let b = 0; b < LABELS; b++) {
				const way = u * PAIRS + b;
				this.merge(before, step[way]!, step[way + LABELS]!, step[way + 2 * LABELS]!, (u * LABELS + b) * most);
				const own = unit[u * LABELS + b]!;
				for (let r = 0; r < most; r++) best[(u * LABELS + b) * most + r]! += own;
			}
		}
		// The ends of the chain, merged as if one more label followed.
		const last = (length - 1) * LABELS * most;
		const end = length * LABELS * most;
		this.merge(last, 0, 0, 0, end);
		this.count = 0;
		for (let r = 0; r < most && best[end + r]! > NONE; r++) {
			this.scores[r] = best[end + r]!;
			this.ends[r] = back[end + r]!;
			this.count++;
		}
	}

	/** Merges the best ways over the three labels before into the place `to`. */
	private merge(before: number, first: number, second: number, third: number, to: number): void {
		const { most, best, back } = this;
		let i = 0;
		let j = 0;
		let k = 0;
		for (let r = 0; r < most; r++) {
			const x = best[before + i]! + first;
			const y = best[before + most + j]! + second;
			const z = best[before + 2 * most + k]! + third;
			if (x >= y && x >= z) {
				best[to + r] = x;
				back[to + r] = i++;
			} else if (y >= z) {
				best[to + r] = y;
				back[to + r] = most + j++;
			} else {
				best[to + r] = z;
				back[to + r] = 2 * most + k++;
			}
		}
	}

	/** Writes the labelling of a rank into `labels`. */
	take(rank: number): Uint8Array {
		const { most, back, labels } = this;
		let from = this.ends[rank]!;
		for (let u = this.length - 1; u >= 0; u--) {
			labels[u] = (from / most) | 0;
			from = back[u * LABELS * most + from]!;
		}
		return labels;
	}
}
