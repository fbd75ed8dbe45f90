import { DEPTH, LEAVES, type Trees } from '../extract/learnt/trees.js';
import { randomFrom } from './random.js';

/** Values that a feature may have. */
const BINS = 256;
/** What the numbers in the leaves are multiples of. */
const SCALE = 0.002;

export interface BoostSettings {
	readonly trees: number;
	readonly rate: number;
	/** L2 regularisation of leaves. */
	readonly decay: number;
	/** The shares of rows and of features that are looked at for each tree and question. */
	readonly rowShare: number;
	readonly featureShare: number;
}

export interface BoostRows {
	/** For each feature its value (0 to 255) in every row. */
	readonly columns: readonly Uint8Array[];
	/** What each row comes to, 0 to 1. */
	readonly truth: Float64Array;
	/** The log-odds that the trees add to. */
	readonly odds: Float64Array;
}

/** Gathers rows one by one. */
export class RowList {
	private readonly rows: Uint8ClampedArray[] = [];
	private readonly truth: number[] = [];
	private readonly odds: number[] = [];

	/** @param width how many numbers a row has */
	constructor(private readonly width: number) {}

	/** Adds row `at` of a table, with what it comes to (0 to 1) and the log-odds that the trees will add to. */
	add(table: Uint8ClampedArray, at: number, truth: number, odds: number): void {
		this.rows.push(table.subarray(at * this.width, (at + 1) * this.width));
		this.truth.push(truth);
		this.odds.push(odds);
	}

	all(): BoostRows {
		const { rows, truth, odds, width } = this;
		const columns = Array.from({ length: width }, (_, f) => Uint8Array.from(rows, (row) => row[f]!));
		return { columns, truth: Float64Array.from(truth), odds: Float64Array.from(odds) };
	}
}

/**
 * Gradient boosting of logistic loss with second-order leaves (Friedman 2001; Chen and Guestrin 2016) over oblivious
 * trees. Deterministic.
 */
export function trainTrees(rows: BoostRows, settings: BoostSettings): Trees {
	const booster = new Booster(rows, settings);
	for (let tree = 0; tree < settings.trees; tree++) booster.grow(tree);
	return { questions: booster.questions, leaves: booster.leaves, scale: SCALE };
}

class Booster {
	readonly questions: Uint8Array;
	readonly leaves: Int16Array;
	private readonly odds: Float64Array;
	private readonly slope: Float64Array;
	private readonly curve: Float64Array;
	/** The leaf that each row has come to. */
	private readonly leaf: Uint8Array;
	private readonly slopes = new Float64Array(LEAVES * BINS);
	private readonly curves = new Float64Array(LEAVES * BINS);
	private readonly random = randomFrom(31);

	constructor(
		private readonly rows: BoostRows,
		private readonly settings: BoostSettings,
	) {
		const count = rows.truth.length;
		this.questions = new Uint8Array(settings.trees * DEPTH * 2);
		this.leaves = new Int16Array(settings.trees * LEAVES);
		this.odds = Float64Array.from(rows.odds);
		this.slope = new Float64Array(count);
		this.curve = new Float64Array(count);
		this.leaf = new Uint8Array(count);
	}

	grow(tree: number): void {
		const { leaf, odds, rows, questions } = this;
		const sample = this.sample();
		leaf.fill(0);
		for (let level = 0; level < DEPTH; level++) {
			const [feature, bin] = this.bestQuestion(sample, 1 << level);
			const at = (tree * DEPTH + level) * 2;
			questions[at] = feature;
			questions[at + 1] = bin;
			const column = rows.columns[feature]!;
			for (let r = 0; r < leaf.length; r++) if (column[r]! >= bin) leaf[r]! |= 1 << level;
		}
		this.fill(sample, tree * LEAVES);
		for (let r = 0; r < odds.length; r++) odds[r]! += this.leaves[tree * LEAVES + leaf[r]!]! * SCALE;
	}

	/** Works out every row's slope and curvature, and draws the rows that the next tree learns from. */
	private sample(): Int32Array {
		const { odds, slope, curve, rows } = this;
		const sample = new Int32Array(odds.length);
		let count = 0;
		for (let r = 0; r < odds.length; r++) {
			const p = 1 / (1 + Math.exp(-odds[r]!));
			slope[r] = p - rows.truth[r]!;
			curve[r] = Math.max(1e-6, p * (1 - p));
			if (this.random() < this.settings.rowShare) sample[count++] = r;
		}
		return sample.subarray(0, count);
	}

	/** The question that parts the rows of all leaves best, of a share of the features. */
	private bestQuestion(sample: Int32Array, leaves: number): [feature: number, bin: number] {
		let best = Number.NEGATIVE_INFINITY;
		let question: [number, number] = [0, BINS - 1];
		const gains = new Float64Array(BINS);
		this.rows.columns.forEach((column, feature) => {
			if (this.random() > this.settings.featureShare) return;
			this.gather(sample, column, leaves);
			gains.fill(0);
			for (let l = 0; l < leaves; l++) this.addGains(l * BINS, gains);
			for (let bin = 1; bin < BINS; bin++) {
				if (gains[bin]! <= best + 1e-9) continue;
				best = gains[bin]!;
				question = [feature, bin];
			}
		});
		return question;
	}

	/** Sums slopes and curvatures by leaf and value. */
	private gather(sample: Int32Array, column: Uint8Array, leaves: number): void {
		const { slopes, curves, slope, curve, leaf } = this;
		slopes.fill(0, 0, leaves * BINS);
		curves.fill(0, 0, leaves * BINS);
		for (let k = 0; k < sample.length; k++) {
			const r = sample[k]!;
			const at = leaf[r]! * BINS + column[r]!;
			slopes[at]! += slope[r]!;
			curves[at]! += curve[r]!;
		}
	}

	/** Adds what parting one leaf at each value would gain. */
	private addGains(from: number, gains: Float64Array): void {
		const { slopes, curves } = this;
		const { decay } = this.settings;
		let slope = 0;
		let curve = 0;
		for (let bin = 0; bin < BINS; bin++) {
			slope += slopes[from + bin]!;
			curve += curves[from + bin]!;
		}
		let below = 0;
		let curveBelow = 0;
		for (let bin = 1; bin < BINS; bin++) {
			below += slopes[from + bin - 1]!;
			curveBelow += curves[from + bin - 1]!;
			gains[bin]! += below ** 2 / (curveBelow + decay) + (slope - below) ** 2 / (curve - curveBelow + decay);
		}
	}

	/** Gives the leaves of a tree their values: a Newton step each. */
	private fill(sample: Int32Array, from: number): void {
		const slopes = new Float64Array(LEAVES);
		const curves = new Float64Array(LEAVES);
		for (const r of sample) {
			slopes[this.leaf[r]!]! += this.slope[r]!;
			curves[this.leaf[r]!]! += this.curve[r]!;
		}
		for (let l = 0; l < LEAVES; l++)
			this.leaves[from + l] = Math.round(
				(-this.settings.rate * slopes[l]!) / (curves[l]! + this.settings.decay) / SCALE,
			);
	}
}
