import {
	type ArgumentModel,
	LABEL,
	LABELS,
	STEP_FEATURES,
	type Surroundings,
	UNIT_FEATURES,
} from './arguments.js';
import { addRows } from './weights.js';

const MOST = 256;
const PAIRS = LABELS * LABELS;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the units of one cue: scores,
 * the best labelling (Viterbi) and marginal probabilities (forward–backward). Reused from cue to cue.
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
	readonly labels = new Uint8Array(MOST);
	logZ = 0;

	private readonly unitFeatures = new Uint32Array(UNIT_FEATURES);
	private readonly stepFeatures = new Uint32Array(STEP_FEATURES);
	private readonly back = new Uint8Array(MOST * LABELS);
	private readonly unitScores = new Float64Array(LABELS);
	private readonly stepScores = new Float64Array(PAIRS);

	/** Scores `count` units; the one at `cue` can only be outside. */
	score(model: ArgumentModel, surroundings: Surroundings, count: number, cue: number): void {
		this.length = count;
		for (let u = 0; u < count; u++) {
			if (u === cue) {
				this.unit.fill(-1e4, u * LABELS, u * LABELS + LABELS);
				this.unit[u * LABELS + LABEL.outside] = 0;
			} else {
				addRows(
					model.units,
					this.unitFeatures,
					surroundings.unitFeatures(u, this.unitFeatures),
					this.unitScores,
				);
				this.unit.set(this.unitScores, u * LABELS);
			}
			if (u === 0) continue;
			addRows(
				model.steps,
				this.stepFeatures,
				surroundings.stepFeatures(u, this.stepFeatures),
				this.stepScores,
			);
			this.step.set(this.stepScores, u * PAIRS);
		}
	}

	/** Finds the best labelling, into `labels`; returns its score. */
	decode(): number {
		const { length, unit, step, back, forward: best, labels } = this;
		for (let b = 0; b < LABELS; b++) best[b] = unit[b]!;
		for (let u = 1; u < length; u++) {
			for (let b = 0; b < LABELS; b++) {
				let top = Number.NEGATIVE_INFINITY;
				let from = 0;
				for (let a = 0; a < LABELS; a++) {
					const value = best[(u - 1) * LABELS + a]! + step[u * PAIRS + a * LABELS + b]!;
					if (value > top) {
						top = value;
						from = a;
					}
				}
				best[u * LABELS + b] = top + unit[u * LABELS + b]!;
				back[u * LABELS + b] = from;
			}
		}
		let label = 0;
		const end = (length - 1) * LABELS;
		for (let b = 1; b < LABELS; b++) if (best[end + b]! > best[end + label]!) label = b;
		const top = best[end + label]!;
		for (let u = length - 1; u >= 0; u--) {
			labels[u] = label;
			label = back[u * LABELS + label]!;
		}
		return top;
	}

	/** Computes `forward`, `backward`, `logZ` and `probability`. */
	marginals(): void {
		const { length, unit, step, forward, backward, probability } = this;
		for (let b = 0; b < LABELS; b++) forward[b] = unit[b]!;
		for (let u = 1; u < length; u++) {
			for (let b = 0; b < LABELS; b++) {
				forward[u * LABELS + b] =
					unit[u * LABELS + b]! +
					logSum3(
						forward[(u - 1) * LABELS]! + step[u * PAIRS + b]!,
						forward[(u - 1) * LABELS + 1]! + step[u * PAIRS + LABELS + b]!,
						forward[(u - 1) * LABELS + 2]! + step[u * PAIRS + 2 * LABELS + b]!,
					);
			}
		}
		const end = (length - 1) * LABELS;
		this.logZ = logSum3(forward[end]!, forward[end + 1]!, forward[end + 2]!);
		backward.fill(0, end, end + LABELS);
		for (let u = length - 2; u >= 0; u--) {
			const next = (u + 1) * LABELS;
			for (let a = 0; a < LABELS; a++) {
				const row = (u + 1) * PAIRS + a * LABELS;
				backward[u * LABELS + a] = logSum3(
					step[row]! + unit[next]! + backward[next]!,
					step[row + 1]! + unit[next + 1]! + backward[next + 1]!,
					step[row + 2]! + unit[next + 2]! + backward[next + 2]!,
				);
			}
		}
		for (let k = 0; k < length * LABELS; k++)
			probability[k] = Math.exp(forward[k]! + backward[k]! - this.logZ);
	}
}

function logSum3(a: number, b: number, c: number): number {
	const most = a > b ? (a > c ? a : c) : b > c ? b : c;
	return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
