import { ARGUMENT_FEATURES, type ArgumentModel, LABEL, LABELS, type Surroundings } from './arguments.js';
import type { Units } from './units.js';
import { addSeenNines, addSeenThrees } from './weights.js';

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

	/** Scores `count` units; the one at `cue` can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, units: Units): void {
		const { unit, step, features, words } = this;
		const { count, cue, first } = units;
		this.length = count;
		for (let u = 0; u < count; u++) {
			const side = u < cue ? 0 : 1;
			const at = u * LABELS;
			if (u === cue) {
				for (let b = 0; b < LABELS; b++) unit[at + b] = b === LABEL.outside ? 0 : -500;
			} else {
				for (let b = 0; b < LABELS; b++) unit[at + b] = 0;
				if (surroundings.isWord(u)) words.addUnit(model, surroundings, first[u]!, side, unit, at);
				addSeenThrees(model.units, features, surroundings.unitFeatures(u, features), unit, at);
			}
			if (u === 0) continue;
			const from = u * PAIRS;
			for (let k = 0; k < PAIRS; k++) step[from + k] = 0;
			if (surroundings.isWordStep(u)) words.addStep(model, surroundings, first[u]!, side, step, from);
			addSeenNines(model.steps, features, surroundings.stepFeatures(u, features), step, from);
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
		const { length, unit, step, forward, backward, probability, unitFactor, stepFactor, total } = this;
		for (let k = 0; k < length * LABELS; k++) unitFactor[k] = Math.exp(unit[k]!);
		for (let k = PAIRS; k < length * PAIRS; k++) stepFactor[k] = Math.exp(step[k]!);
		this.logZ = 0;
		for (let u = 0; u < length; u++) {
			const at = u * LABELS;
			let sum = 0;
			for (let b = 0; b < LABELS; b++) {
				let into = 1;
				if (u > 0) {
					const from = u * PAIRS + b;
					into =
						forward[at - 3]! * stepFactor[from]! +
						forward[at - 2]! * stepFactor[from + LABELS]! +
						forward[at - 1]! * stepFactor[from + 2 * LABELS]!;
				}
				forward[at + b] = into * unitFactor[at + b]!;
				sum += forward[at + b]!;
			}
			total[u] = sum;
			this.logZ += Math.log(sum);
			for (let b = 0; b < LABELS; b++) forward[at + b]! /= sum;
		}
		const end = (length - 1) * LABELS;
		for (let b = 0; b < LABELS; b++) backward[end + b] = 1;
		for (let u = length - 2; u >= 0; u--) {
			const next = (u + 1) * LABELS;
			for (let a = 0; a < LABELS; a++) {
				const row = (u + 1) * PAIRS + a * LABELS;
				backward[u * LABELS + a] =
					(stepFactor[row]! * unitFactor[next]! * backward[next]! +
						stepFactor[row + 1]! * unitFactor[next + 1]! * backward[next + 1]! +
						stepFactor[row + 2]! * unitFactor[next + 2]! * backward[next + 2]!) /
					total[u + 1]!;
			}
		}
		for (let k = 0; k < length * LABELS; k++) probability[k] = forward[k]! * backward[k]!;
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

	addUnit(
		model: ArgumentModel,
		from: Surroundings,
		i: number,
		side: number,
		to: Float64Array,
		at: number,
	): void {
		if (this.units.lacks(i, side))
			addSeenThrees(
				model.units,
				this.features,
				from.wordFeatures(i, side + 1, this.features),
				this.units.scores,
				this.units.at,
			);
		this.units.addTo(to, at);
	}

	addStep(
		model: ArgumentModel,
		from: Surroundings,
		i: number,
		side: number,
		to: Float64Array,
		at: number,
	): void {
		if (this.steps.lacks(i, side))
			addSeenNines(
				model.steps,
				this.features,
				from.wordStepFeatures(i, side + 1, this.features),
				this.steps.scores,
				this.steps.at,
			);
		this.steps.addTo(to, at);
	}
}

class Kept {
	/** Which word and side each place holds. */
	readonly of = new Int32Array(2 * KEPT).fill(-1);
	readonly scores: Float64Array;
	at = 0;

	constructor(private readonly width: number) {
		this.scores = new Float64Array(2 * KEPT * width);
	}

	/** Turns to the place of word `i`; clears it when it holds another. */
	lacks(i: number, side: number): boolean {
		const place = (i * 2 + side) & (2 * KEPT - 1);
		this.at = place * this.width;
		if (this.of[place] === i * 2 + side) return false;
		this.of[place] = i * 2 + side;
		for (let k = 0; k < this.width; k++) this.scores[this.at + k] = 0;
		return true;
	}

	addTo(scores: Float64Array, at: number): void {
		for (let k = 0; k < this.width; k++) scores[at + k]! += this.scores[this.at + k]!;
	}
}
