import { type ArgumentModel, BOTH, LABELS, Surroundings } from '../extract/arguments/arguments.js';
import { Chain } from '../extract/arguments/chain.js';
import { Units } from '../extract/arguments/units.js';
import { PairRows } from '../extract/learnt/pair-rows.js';
import { emptyWeights } from '../extract/learnt/weights.js';
import type { Analysis } from '../extract/tagging/analysis.js';
import { FeatureLists } from './feature-lists.js';
import { pack } from './quantise.js';
import { randomFrom, shuffle } from './random.js';

/** One cue with the right label of each unit around it. */
export interface ArgumentExample {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	readonly cue: number;
	readonly labels: Uint8Array;
}

export interface ArgumentSettings {
	/** Rows of the units' and of the steps' table as powers of two. */
	readonly bits: number;
	readonly stepBits: number;
	/** Features seen less often are left out. */
	readonly least: number;
	readonly rounds: number;
	readonly rate: number;
	/** L2 regularisation. */
	readonly decay: number;
}

const PAIRS = LABELS * LABELS;
/** How often a round the weights are taken for the average. */
const SNAPSHOTS = 4;

/**
 * Trains the argument tagger: conditional likelihood, AdaGrad (Duchi, Hazan and Singer 2011) with L2, weights
 * averaged over the second half of the rounds.
 */
export function trainArguments(
	examples: readonly ArgumentExample[],
	{ bits, stepBits, least, rounds, rate, decay }: ArgumentSettings,
): ArgumentModel {
	const units = new FeatureLists(examples.length);
	const steps = new FeatureLists(examples.length);
	gather(examples, units, steps);
	const parts = {
		units: { weights: emptyWeights(bits, LABELS), owners: units.filter(least, bits) },
		steps: { weights: emptyWeights(stepBits, BOTH), owners: steps.filter(least, stepBits) },
	};
	const learners = {
		units: new Learner(parts.units.weights.values, LABELS, rate, decay),
		steps: new Learner(parts.steps.weights.values, BOTH, rate, decay),
	};
	const chain = new Chain();
	const sums = {
		units: new Float64Array(chain.unit.length),
		steps: new Float64Array((chain.unit.length / LABELS) * BOTH),
	};
	const order = Int32Array.from(examples, (_, i) => i);
	const random = randomFrom(23);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		order.forEach((e, done) => {
			const { labels } = examples[e]!;
			const cue = units.cueOf[e]!;
			chain.length = labels.length;
			learners.units.score(units, e, labels.length, sums.units);
			learners.steps.score(steps, e, labels.length, sums.steps);
			for (let u = 0; u < labels.length; u++) {
				for (let b = 0; b < LABELS; b++)
					chain.unit[u * LABELS + b] = sums.units[u * LABELS + b]! + sums.steps[u * BOTH + b]!;
				for (let pair = 0; pair < PAIRS; pair++)
					chain.step[u * PAIRS + pair] = sums.steps[u * BOTH + LABELS + pair]!;
			}
			chain.unit.fill(-500, cue * LABELS, cue * LABELS + LABELS);
			chain.unit[cue * LABELS] = 0;
			chain.marginals();
			for (let u = 0; u < labels.length; u++) {
				for (let b = 0; b < LABELS; b++) {
					const slope = u === cue ? 0 : chain.probability[u * LABELS + b]! - (labels[u] === b ? 1 : 0);
					learners.units.slope[b] = slope;
					learners.steps.slope[b] = slope;
				}
				for (let a = 0; a < LABELS; a++) {
					for (let b = 0; b < LABELS; b++)
						learners.steps.slope[LABELS + a * LABELS + b] =
							u === 0 ? 0 : chain.pairProbability(u, a, b) - (labels[u - 1] === a && labels[u] === b ? 1 : 0);
				}
				learners.units.learn(units, e, u);
				learners.steps.learn(steps, e, u);
			}
			if (round * 2 >= rounds && done % Math.ceil(order.length / SNAPSHOTS) === 0) {
				learners.units.remember();
				learners.steps.remember();
			}
		});
	}
	const rounded = ({ weights, owners }: (typeof parts)[keyof typeof parts], learner: Learner) =>
		pack({ ...weights, values: learner.averaged() }, owners, { step: 0.03, prune: 0.06 });
	return { units: rounded(parts.units, learners.units), steps: rounded(parts.steps, learners.steps) };
}

/** Computes every example's features once. */
function gather(
	examples: readonly ArgumentExample[],
	unitFeatureLists: FeatureLists,
	stepFeatureLists: FeatureLists,
): void {
	const surroundings = new Surroundings();
	const units = new Units();
	const rows = { units: new PairRows(), steps: new PairRows() };
	/** Ends a unit: all rows that were added are its features. */
	const end = (rows: PairRows, lists: FeatureLists) => {
		lists.add(rows.features, rows.hash());
		lists.end();
		rows.clear();
	};
	examples.forEach(({ analysis, cues, cue }, e) => {
		units.around(analysis, cue);
		if (surroundings.analysis !== analysis) surroundings.begin(analysis, cues);
		surroundings.prepare(units);
		unitFeatureLists.begin(e, units.cue);
		stepFeatureLists.begin(e, units.cue);
		for (let u = 0; u < units.count; u++) {
			surroundings.addUnit(rows, u, 0);
			if (surroundings.isWord(u)) surroundings.addWord(rows, units.first[u]!, u < units.cue ? 1 : 2, 0);
			end(rows.units, unitFeatureLists);
			end(rows.steps, stepFeatureLists);
		}
	});
}

/** AdaGrad over the rows of one table. */
class Learner {
	readonly slope: Float64Array;
	private readonly squares: Float32Array;
	private readonly sums: Float64Array;
	private snapshots = 0;

	constructor(
		private readonly values: Float32Array,
		private readonly width: number,
		private readonly rate: number,
		private readonly decay: number,
	) {
		this.slope = new Float64Array(width);
		this.squares = new Float32Array(values.length).fill(0.01);
		this.sums = new Float64Array(values.length);
	}

	/** Adds the weights as they are to the average. */
	remember(): void {
		this.snapshots++;
		for (let k = 0; k < this.sums.length; k++) this.sums[k]! += this.values[k]!;
	}

	averaged(): Float32Array<ArrayBuffer> {
		return Float32Array.from(this.sums, (sum) => sum / Math.max(1, this.snapshots));
	}

	/** Writes the scores of an example's units, of which there are so many. */
	score({ at, from, features }: FeatureLists, example: number, length: number, out: Float64Array): void {
		const { values, width } = this;
		const first = at[example]!;
		for (let u = 0; u < length; u++) {
			const to = u * width;
			for (let k = 0; k < width; k++) out[to + k] = 0;
			for (let f = from[first + u]!; f < from[first + u + 1]!; f++) {
				const row = features[f]! * width;
				for (let k = 0; k < width; k++) out[to + k]! += values[row + k]!;
			}
		}
	}

	/** One step down `slope` for the features of an example's unit `u`. */
	learn({ at, from, features }: FeatureLists, example: number, u: number): void {
		const { slope, width, values, squares, rate, decay } = this;
		if (!slope.some((value) => value > 1e-4 || value < -1e-4)) return;
		const place = at[example]! + u;
		for (let f = from[place]!; f < from[place + 1]!; f++) {
			const row = features[f]! * width;
			for (let k = 0; k < width; k++) {
				const gradient = slope[k]! + decay * values[row + k]!;
				squares[row + k]! += gradient * gradient;
				values[row + k]! -= (rate * gradient) / Math.sqrt(squares[row + k]!);
			}
		}
	}
}
