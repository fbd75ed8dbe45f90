import { ARGUMENT_FEATURES, type ArgumentModel, LABEL, LABELS, type Surroundings } from './arguments.js';
import { exponential } from './exponential.js';
import type { Units } from './units.js';
import { sumNines, sumThrees } from './weights.js';

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

	private readonly features = new Uint32Array(ARGUMENT_FEATURES);
	private readonly words = new WordScores();

	/** To be called before the first cue of a text. */
	begin(): void {
		this.words.forget();
	}

	/** Scores the units; the one at the cue can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, units: Units): void {
		const { unit, step, words, features } = this;
		const { count, cue, first } = units;
		this.length = count;
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			if (u === cue) for (let b = 0; b < LABELS; b++) unit[u * LABELS + b] = b === LABEL.outside ? 0 : -500;
			else {
				sumThrees(model.units, features, surroundings.unitFeatures(u, features), unit, u * LABELS);
				if (surroundings.isWord(u)) words.addUnit(model, surroundings, first[u]!, side, unit, u * LABELS);
			}
			if (u === 0) continue;
			sumNines(model.steps, features, surroundings.stepFeatures(u, features), step, u * PAIRS);
			if (surroundings.isWordStep(u)) words.addStep(model, surroundings, first[u]!, side, step, u * PAIRS);
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
	private readonly features = new Uint32Array(ARGUMENT_FEATURES);

	forget(): void {
		this.units.of.fill(-1);
		this.steps.of.fill(-1);
	}

	/** Adds the scores of word `i` as a unit to those at `at` in `to`. */
	addUnit(
		{ units }: ArgumentModel,
		from: Surroundings,
		i: number,
		side: number,
		to: Float64Array,
		at: number,
	): void {
		const place = placeOf(i, side);
		const { scores } = this.units;
		if (this.units.of[place] !== i) {
			this.units.of[place] = i;
			sumThrees(units, this.features, from.wordFeatures(i, side + 1, this.features), scores, place * LABELS);
		}
		const k = place * LABELS;
		to[at]! += scores[k]!;
		to[at + 1]! += scores[k + 1]!;
		to[at + 2]! += scores[k + 2]!;
	}

	/** The same for the step to word `i`. */
	addStep(
		{ steps }: ArgumentModel,
		from: Surroundings,
		i: number,
		side: number,
		to: Float64Array,
		at: number,
	): void {
		const place = placeOf(i, side);
		const { scores } = this.steps;
		if (this.steps.of[place] !== i) {
			this.steps.of[place] = i;
			sumNines(
				steps,
				this.features,
				from.wordStepFeatures(i, side + 1, this.features),
				scores,
				place * PAIRS,
			);
		}
		const k = place * PAIRS;
		to[at]! += scores[k]!;
		to[at + 1]! += scores[k + 1]!;
		to[at + 2]! += scores[k + 2]!;
		to[at + 3]! += scores[k + 3]!;
		to[at + 4]! += scores[k + 4]!;
		to[at + 5]! += scores[k + 5]!;
		to[at + 6]! += scores[k + 6]!;
		to[at + 7]! += scores[k + 7]!;
		to[at + 8]! += scores[k + 8]!;
	}
}

/** Where the scores of word `i` on a side (0 before the cue, 1 after it) are kept. */
const placeOf = (i: number, side: number): number => (i & (KEPT - 1)) * 2 + side;

class Kept {
	/** Which word each place holds. */
	readonly of = new Int32Array(2 * KEPT).fill(-1);
	readonly scores: Float64Array;

	constructor(width: number) {
		this.scores = new Float64Array(2 * KEPT * width);
	}
}
