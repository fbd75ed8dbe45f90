import { exponential, Powers } from '../learnt/exponential.js';
import { PairRows } from '../learnt/pair-rows.js';
import { addThrees, addTwelves } from '../learnt/weights.js';
import {
	type ArgumentModel,
	type ArgumentRows,
	BOTH,
	LABEL,
	LABELS,
	type Surroundings,
} from './arguments.js';
import type { Units } from './units.js';

const MOST = 256;
const PAIRS = LABELS * LABELS;
/** So many sums of words, on either side of a cue, are kept at a time: more than the surroundings of one cue hold. */
const KEPT = 2048;

/** Where the sums of word `i` on a side (0 before the cue, 1 after it) are kept. */
const placeOf = (i: number, side: number): number => (i * 2 + side) & (KEPT - 1);

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the units of one cue: scores
 * and marginal probabilities (forward–backward). Reused from cue to cue.
 */
export class Chain {
	length = 0;
	/** Scores of each unit's labels, and of each step's label pairs (step u leads from u - 1 to u). */
	readonly unit = new Float64Array(MOST * LABELS);
	readonly step = new Float64Array(MOST * PAIRS);
	/** Marginal probability of each unit's labels; valid after `sumUp`. */
	readonly probability = new Float64Array(MOST * LABELS);
	readonly forward = new Float64Array(MOST * LABELS);
	readonly backward = new Float64Array(MOST * LABELS);
	logZ = 0;
	private readonly unitFactor = new Float64Array(MOST * LABELS);
	private readonly stepFactor = new Float64Array(MOST * PAIRS);
	/** Of the scale that the sums of weights have. */
	private powers = new Powers(1);
	private readonly total = new Float64Array(MOST);

	/**
	 * The sums of the weights of each unit and of the step to it by what depends on the cue, BOTH each; then those of
	 * words by what does not, which are kept for the cues nearby; then those of no word, which are 0.
	 */
	private readonly sums = new Int32Array((MOST + KEPT + 1) * BOTH);
	private readonly rows: ArgumentRows = { units: new PairRows(), steps: new PairRows() };
	/** Which word each place for those of words holds. */
	private readonly wordAt = new Int32Array(KEPT).fill(-1);

	/** To be called before the first cue of a text. */
	begin(): void {
		this.wordAt.fill(-1);
	}

	/** Scores the units; the one at the cue can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, units: Units): void {
		const { unit, unitFactor, sums, rows, wordAt } = this;
		const { count, cue, first } = units;
		this.length = count;
		for (let u = 0; u < count; u++) {
			surroundings.addUnit(rows, u, u * BOTH);
			if (!surroundings.isWord(u)) continue;
			const word = first[u]!;
			const place = placeOf(word, u < cue ? 0 : 1);
			if (wordAt[place] === word) continue;
			wordAt[place] = word;
			surroundings.addWord(rows, word, u < cue ? 1 : 2, (MOST + place) * BOTH);
		}
		lookUp(model, rows, sums);
		if (this.powers.scale !== model.units.scale) this.powers = new Powers(model.units.scale);
		for (let u = 0; u < count; u++)
			this.weigh(u, MOST + (surroundings.isWord(u) ? placeOf(first[u]!, u < cue ? 0 : 1) : KEPT));
		for (let b = 0; b < LABELS; b++) {
			unit[cue * LABELS + b] = b === LABEL.outside ? 0 : -500;
			unitFactor[cue * LABELS + b] = exponential(unit[cue * LABELS + b]!);
		}
	}

	/** Makes scores and their powers, three at a time, out of the sums of a unit and of those of its word. */
	private weigh(u: number, wordSums: number): void {
		const { sums, powers } = this;
		const { scale } = powers;
		for (let k = 0; k < BOTH; k += 3) {
			const scores = k === 0 ? this.unit : this.step;
			const factors = k === 0 ? this.unitFactor : this.stepFactor;
			const to = k === 0 ? u * LABELS : u * PAIRS + k - LABELS;
			const from = u * BOTH + k;
			const word = wordSums * BOTH + k;
			const first = sums[from]! + sums[word]!;
			const second = sums[from + 1]! + sums[word + 1]!;
			const third = sums[from + 2]! + sums[word + 2]!;
			scores[to] = first * scale;
			scores[to + 1] = second * scale;
			scores[to + 2] = third * scale;
			factors[to] = powers.of(first);
			factors[to + 1] = powers.of(second);
			factors[to + 2] = powers.of(third);
		}
	}

	/** Marginal probability of label `b` at unit `u` after label `a`; valid after `sumUp`. */
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

	/** Computes `probability` and `logZ` of scores that were put by hand. */
	marginals(): void {
		const { length, unit, step, unitFactor, stepFactor } = this;
		for (let k = 0; k < length * LABELS; k++) unitFactor[k] = exponential(unit[k]!);
		for (let k = PAIRS; k < length * PAIRS; k++) stepFactor[k] = exponential(step[k]!);
		this.sumUp();
	}

	/** Computes `probability` and `logZ` after `score` (forward–backward, each unit scaled to a sum of one). */
	sumUp(): void {
		this.goForward();
		this.goBackward();
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
		const { length, forward, backward, probability, unitFactor, stepFactor, total } = this;
		let a = 1;
		let b = 1;
		let c = 1;
		for (let u = length - 1; u >= 0; u--) {
			const at = u * LABELS;
			backward[at] = a;
			backward[at + 1] = b;
			backward[at + 2] = c;
			probability[at] = forward[at]! * a;
			probability[at + 1] = forward[at + 1]! * b;
			probability[at + 2] = forward[at + 2]! * c;
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

/**
 * Adds up the weights of all rows at their targets in `sums`, and forgets the rows. At each target there is one row of
 * the steps, so that nothing need be 0 before.
 */
function lookUp(model: ArgumentModel, { units, steps }: ArgumentRows, sums: Int32Array): void {
	steps.hash();
	addTwelves(model.steps, steps, sums);
	steps.clear();
	units.hash();
	addThrees(model.units, units, sums);
	units.clear();
}
