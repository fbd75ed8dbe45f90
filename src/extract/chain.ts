import { ARGUMENT_FEATURES, type ArgumentModel, LABEL, LABELS, type Surroundings } from './arguments.js';
import { exponential } from './exponential.js';
import type { Units } from './units.js';
import { Rows } from './weights.js';

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

	private readonly unitRows = new Rows(MOST, ARGUMENT_FEATURES);
	private readonly stepRows = new Rows(MOST, ARGUMENT_FEATURES);
	private readonly words = new WordScores();

	/** To be called before the first cue of a text. */
	begin(): void {
		this.words.forget();
	}

	/** Scores `count` units; the one at `cue` can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, units: Units): void {
		const { unit, step, words, unitRows, stepRows } = this;
		const { count, cue, first } = units;
		this.length = count;
		unitRows.clear();
		stepRows.clear();
		words.clear();
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			surroundings.from = unitRows.end;
			unitRows.add(u === cue ? 0 : surroundings.unitFeatures(u, unitRows.features));
			surroundings.from = stepRows.end;
			stepRows.add(u === 0 ? 0 : surroundings.stepFeatures(u, stepRows.features));
			if (u !== cue && surroundings.isWord(u)) words.gatherUnit(surroundings, first[u]!, side);
			if (u > 0 && surroundings.isWordStep(u)) words.gatherStep(surroundings, first[u]!, side);
		}
		unitRows.find(model.units);
		stepRows.find(model.steps);
		words.sum(model);
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			unitRows.sumThrees(model.units, u, unit, u * LABELS);
			if (u === cue) for (let b = 0; b < LABELS; b++) unit[u * LABELS + b] = b === LABEL.outside ? 0 : -500;
			else if (surroundings.isWord(u)) words.addUnit(first[u]!, side, unit, u * LABELS);
			stepRows.sumNines(model.steps, u, step, u * PAIRS);
			if (u > 0 && surroundings.isWordStep(u)) words.addStep(first[u]!, side, step, u * PAIRS);
		}
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

/** Words that the scores of are kept at a time: more than the surroundings of one cue hold. */
const KEPT = 1024;

/** The scores of what does not depend on the cue, kept for the cues nearby. */
class WordScores {
	private readonly units = new Kept(LABELS);
	private readonly steps = new Kept(PAIRS);

	forget(): void {
		this.units.of.fill(-1);
		this.steps.of.fill(-1);
	}

	/** To be called before the words of a cue are gathered. */
	clear(): void {
		this.units.clear();
		this.steps.clear();
	}

	gatherUnit(from: Surroundings, i: number, side: number): void {
		if (!this.units.lacks(i, side)) return;
		const { rows } = this.units;
		from.from = rows.end;
		rows.add(from.wordFeatures(i, side + 1, rows.features));
	}

	gatherStep(from: Surroundings, i: number, side: number): void {
		if (!this.steps.lacks(i, side)) return;
		const { rows } = this.steps;
		from.from = rows.end;
		rows.add(from.wordStepFeatures(i, side + 1, rows.features));
	}

	/** Scores the words gathered. */
	sum({ units, steps }: ArgumentModel): void {
		this.units.rows.find(units);
		this.steps.rows.find(steps);
		for (let w = 0; w < this.units.count; w++)
			this.units.rows.sumThrees(units, w, this.units.scores, this.units.lacking[w]! * LABELS);
		for (let w = 0; w < this.steps.count; w++)
			this.steps.rows.sumNines(steps, w, this.steps.scores, this.steps.lacking[w]! * PAIRS);
	}

	addUnit(i: number, side: number, to: Float64Array, at: number): void {
		this.units.addTo(i, side, to, at);
	}

	addStep(i: number, side: number, to: Float64Array, at: number): void {
		this.steps.addTo(i, side, to, at);
	}
}

class Kept {
	/** Which word and side each place holds. */
	readonly of = new Int32Array(2 * KEPT).fill(-1);
	readonly scores: Float64Array;
	/** The places to be scored now, and the rows for each. */
	readonly lacking = new Int32Array(MOST);
	readonly rows = new Rows(MOST, ARGUMENT_FEATURES);
	count = 0;

	constructor(private readonly width: number) {
		this.scores = new Float64Array(2 * KEPT * width);
	}

	clear(): void {
		this.count = 0;
		this.rows.clear();
	}

	/** Whether the place of word `i` holds another; then it is made over to `i`, to be scored. */
	lacks(i: number, side: number): boolean {
		const key = i * 2 + side;
		const place = key & (2 * KEPT - 1);
		if (this.of[place] === key) return false;
		this.of[place] = key;
		this.lacking[this.count++] = place;
		return true;
	}

	addTo(i: number, side: number, scores: Float64Array, at: number): void {
		const from = ((i * 2 + side) & (2 * KEPT - 1)) * this.width;
		for (let k = 0; k < this.width; k++) scores[at + k]! += this.scores[from + k]!;
	}
}
