import { type ArgumentModel, LABEL, LABELS, type Surroundings } from './arguments.js';
import { exponential } from './exponential.js';
import { PairRows } from './pair-rows.js';
import type { Units } from './units.js';
import { addNines, addThrees } from './weights.js';

const MOST = 256;
const PAIRS = LABELS * LABELS;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the units of one cue: scores
 * and marginal probabilities (forward–backward). Reused from cue to cue.
 */
export class Chain {
	length = 0;
	/** Scores of each unit's labels, and of each step's label pairs (step u leads from u - 1 to u). */
	readonly unit = new Float64Array(MOST * LABELS);
	readonly step = new Float64Array(MOST * PAIRS);
	/** Marginal probability of each unit's labels; valid after `marginals`. */
	readonly probability = new Float64Array(MOST * LABELS);
	readonly forward = new Float64Array(MOST * LABELS);
	readonly backward = new Float64Array(MOST * LABELS);
	logZ = 0;
	private readonly unitFactor = new Float64Array(MOST * LABELS);
	private readonly stepFactor = new Float64Array(MOST * PAIRS);
	private readonly total = new Float64Array(MOST);

	/** The sums of weights that depend on the cue, and the rows that they are looked up by. */
	private readonly unitSums = new Int32Array(MOST * LABELS);
	private readonly stepSums = new Int32Array(MOST * PAIRS);
	private readonly unitRows = new PairRows();
	private readonly stepRows = new PairRows();
	private readonly words = new WordSums();

	/** To be called before the first cue of a text. */
	begin(): void {
		this.words.forget();
	}

	/** Scores the units; the one at the cue can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, units: Units): void {
		const { unit, step, unitSums, stepSums, unitRows, stepRows, words } = this;
		const { count, cue, first } = units;
		this.length = count;
		unitRows.clear();
		stepRows.clear();
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			if (u !== cue) surroundings.addUnit(unitRows, u, u * LABELS);
			if (surroundings.isWord(u)) words.units.ask(surroundings, first[u]!, side);
			if (u === 0) continue;
			surroundings.addStep(stepRows, u, u * PAIRS);
			if (surroundings.isWordStep(u)) words.steps.ask(surroundings, first[u]!, side);
		}
		unitSums.fill(0, 0, count * LABELS);
		stepSums.fill(0, 0, count * PAIRS);
		unitRows.hash();
		addThrees(model.units, unitRows, unitSums);
		stepRows.hash();
		addNines(model.steps, stepRows, stepSums);
		words.answer(model);
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			const at = u * LABELS;
			if (surroundings.isWord(u)) words.units.addTo(unitSums, at, first[u]!, side);
			for (let k = at; k < at + LABELS; k++) unit[k] = unitSums[k]! * model.units.scale;
			const way = u * PAIRS;
			if (u > 0 && surroundings.isWordStep(u)) words.steps.addTo(stepSums, way, first[u]!, side);
			for (let k = way; k < way + PAIRS; k++) step[k] = stepSums[k]! * model.steps.scale;
		}
		for (let b = 0; b < LABELS; b++) unit[cue * LABELS + b] = b === LABEL.outside ? 0 : -500;
	}

	/** Marginal probability of label `b` at unit `u` after label `a`; valid after `marginals`. */
	pairProbability(u: number, a: number, b: number): number {
		const k = u * LABELS + b;
		return (
			(this.forward[(u - 1) * LABELS + a]! *
				this.stepFactor[u * PAIRS + a * LABELS + b]! *
				this.unitFactor[k]! *
				this.backward[k]!) /
			this.total[u]!
		);
	}

	/** Computes `probability` and `logZ` (forward–backward, each unit scaled to a sum of one). */
	marginals(): void {
		this.factors();
		this.goForward();
		this.goBackward();
		const { length, forward, backward, probability } = this;
		for (let k = 0; k < length * LABELS; k++) probability[k] = forward[k]! * backward[k]!;
	}

	private factors(): void {
		const { length, unit, step, unitFactor, stepFactor } = this;
		for (let k = 0; k < length * LABELS; k++) unitFactor[k] = exponential(unit[k]!);
		for (let k = PAIRS; k < length * PAIRS; k++) stepFactor[k] = exponential(step[k]!);
	}

	// The loops over labels below are written out: V8 keeps the numbers of a unit in registers then.
	private goForward(): void {
		const { length, forward, unitFactor, stepFactor, total } = this;
		let a = 1;
		let b = 1;
		let c = 1;
		this.logZ = 0;
		for (let u = 0; u < length; u++) {
			const at = u * LABELS;
			const way = u * PAIRS;
			let x = 1;
			let y = 1;
			let z = 1;
			if (u > 0) {
				x = a * stepFactor[way]! + b * stepFactor[way + 3]! + c * stepFactor[way + 6]!;
				y = a * stepFactor[way + 1]! + b * stepFactor[way + 4]! + c * stepFactor[way + 7]!;
				z = a * stepFactor[way + 2]! + b * stepFactor[way + 5]! + c * stepFactor[way + 8]!;
			}
			x *= unitFactor[at]!;
			y *= unitFactor[at + 1]!;
			z *= unitFactor[at + 2]!;
			const sum = x + y + z;
			total[u] = sum;
			this.logZ += Math.log(sum);
			forward[at] = a = x / sum;
			forward[at + 1] = b = y / sum;
			forward[at + 2] = c = z / sum;
		}
	}

	private goBackward(): void {
		const { length, backward, unitFactor, stepFactor, total } = this;
		let a = 1;
		let b = 1;
		let c = 1;
		for (let u = length - 1; u >= 0; u--) {
			const at = u * LABELS;
			backward[at] = a;
			backward[at + 1] = b;
			backward[at + 2] = c;
			if (u === 0) return;
			const way = u * PAIRS;
			const sum = total[u]!;
			const x = unitFactor[at]! * a;
			const y = unitFactor[at + 1]! * b;
			const z = unitFactor[at + 2]! * c;
			a = (stepFactor[way]! * x + stepFactor[way + 1]! * y + stepFactor[way + 2]! * z) / sum;
			b = (stepFactor[way + 3]! * x + stepFactor[way + 4]! * y + stepFactor[way + 5]! * z) / sum;
			c = (stepFactor[way + 6]! * x + stepFactor[way + 7]! * y + stepFactor[way + 8]! * z) / sum;
		}
	}
}

/** The sums of what does not depend on the cue, kept for the cues nearby. */
class WordSums {
	readonly units = new Kept(LABELS, (from, rows, i, side, target) => from.addWord(rows, i, side, target));
	readonly steps = new Kept(PAIRS, (from, rows, i, side, target) => from.addWordStep(rows, i, side, target));

	forget(): void {
		this.units.of.fill(-1);
		this.steps.of.fill(-1);
	}

	/** Looks up what was asked and not known. */
	answer(model: ArgumentModel): void {
		this.units.rows.hash();
		addThrees(model.units, this.units.rows, this.units.sums);
		this.units.rows.clear();
		this.steps.rows.hash();
		addNines(model.steps, this.steps.rows, this.steps.sums);
		this.steps.rows.clear();
	}
}

/** Words of which the sums are kept at a time: more than the surroundings of one cue hold. */
const KEPT = 1024;

/** Where the sums of word `i` on a side (0 before the cue, 1 after it) are kept. */
const placeOf = (i: number, side: number): number => (i & (KEPT - 1)) * 2 + side;

/** Sums of `width` numbers a word and side. */
class Kept {
	/** Which word each place holds. */
	readonly of = new Int32Array(2 * KEPT).fill(-1);
	readonly sums: Int32Array;
	readonly rows = new PairRows();

	constructor(
		private readonly width: number,
		private readonly add: (from: Surroundings, rows: PairRows, i: number, side: number, to: number) => void,
	) {
		this.sums = new Int32Array(2 * KEPT * width);
	}

	/** Has the sums of word `i` looked up when they are not known. */
	ask(from: Surroundings, i: number, side: number): void {
		const { of, sums, width } = this;
		const place = placeOf(i, side);
		if (of[place] === i) return;
		of[place] = i;
		const at = place * width;
		for (let k = at; k < at + width; k++) sums[k] = 0;
		this.add(from, this.rows, i, side + 1, at);
	}

	/** Adds the sums of word `i` to those at `to`. */
	addTo(to: Int32Array, at: number, i: number, side: number): void {
		const { sums, width } = this;
		const from = placeOf(i, side) * width;
		for (let k = 0; k < width; k++) to[at + k]! += sums[from + k]!;
	}
}
