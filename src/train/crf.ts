import type { Analysis } from '../extract/analysis.js';
import { ARGUMENT_FEATURES, type ArgumentModel, LABELS, Surroundings } from '../extract/arguments.js';
import { Chain } from '../extract/chain.js';
import { Units } from '../extract/units.js';
import { emptyWeights, isSeen, SEEN_BITS } from '../extract/weights.js';
import { randomFrom, shuffle } from './random.js';

/** One cue with the right label of each unit around it. */
export interface ArgumentExample {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	readonly cue: number;
	readonly labels: Uint8Array;
}

export interface ArgumentSettings {
	/** Rows of the units' table as a power of two; the steps' has a quarter. */
	readonly bits: number;
	/** Features seen less often are left out. */
	readonly least: number;
	readonly rounds: number;
	readonly rate: number;
	/** L2 regularisation. */
	readonly decay: number;
}

const PAIRS = LABELS * LABELS;

/** Trains the argument tagger: conditional likelihood, AdaGrad (Duchi, Hazan and Singer 2011) with L2. */
export function trainArguments(
	examples: readonly ArgumentExample[],
	{ bits, least, rounds, rate, decay }: ArgumentSettings,
): ArgumentModel {
	const units = new Lists(examples.length);
	const steps = new Lists(examples.length);
	gather(examples, units, steps);
	const parts = {
		units: { lists: units, weights: emptyWeights(bits, LABELS), seen: units.filter(least, bits) },
		steps: { lists: steps, weights: emptyWeights(bits - 2, PAIRS), seen: steps.filter(least, bits - 2) },
	};
	const learners = {
		units: new Learner(parts.units.weights.values, LABELS, rate, decay),
		steps: new Learner(parts.steps.weights.values, PAIRS, rate, decay),
	};
	const chain = new Chain();
	const order = Int32Array.from(examples, (_, i) => i);
	const random = randomFrom(23);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const e of order) {
			const { labels } = examples[e]!;
			const cue = units.cueOf[e]!;
			chain.length = labels.length;
			learners.units.score(units, e, chain.unit);
			chain.unit.fill(-1e4, cue * LABELS, cue * LABELS + LABELS);
			chain.unit[cue * LABELS] = 0;
			learners.steps.score(steps, e, chain.step);
			chain.marginals();
			for (let u = 0; u < labels.length; u++) {
				if (u !== cue) {
					for (let b = 0; b < LABELS; b++)
						learners.units.slope[b] = chain.probability[u * LABELS + b]! - (labels[u] === b ? 1 : 0);
					learners.units.learn(units, e, u);
				}
				if (u === 0) continue;
				for (let a = 0; a < LABELS; a++) {
					for (let b = 0; b < LABELS; b++)
						learners.steps.slope[a * LABELS + b] =
							chain.pairProbability(u, a, b) - (labels[u - 1] === a && labels[u] === b ? 1 : 0);
				}
				learners.steps.learn(steps, e, u);
			}
		}
	}
	return {
		units: { ...parts.units.weights, seen: parts.units.seen },
		steps: { ...parts.steps.weights, seen: parts.steps.seen },
	};
}

/** Computes every example's features once. */
function gather(examples: readonly ArgumentExample[], unitLists: Lists, stepLists: Lists): void {
	const surroundings = new Surroundings();
	const units = new Units();
	const features = new Uint32Array(ARGUMENT_FEATURES);
	examples.forEach(({ analysis, cues, cue }, e) => {
		units.around(analysis, cue);
		surroundings.prepare(analysis, units, cues);
		unitLists.begin(e, units.cue);
		stepLists.begin(e, units.cue);
		for (let u = 0; u < units.count; u++) {
			const side = u < units.cue ? 1 : 2;
			const first = units.first[u]!;
			if (u !== units.cue) {
				if (surroundings.isWord(u)) unitLists.add(features, surroundings.wordFeatures(first, side, features));
				unitLists.add(features, surroundings.unitFeatures(u, features));
			}
			unitLists.end();
			if (u > 0) {
				if (surroundings.isWordStep(u))
					stepLists.add(features, surroundings.wordStepFeatures(first, side, features));
				stepLists.add(features, surroundings.stepFeatures(u, features));
			}
			stepLists.end();
		}
	});
}

/** The features of every unit (or step) of every example, one after another. */
class Lists {
	/** Where each example's units begin in `from`, and which of them is its cue. */
	readonly at: Int32Array;
	readonly cueOf: Int32Array;
	/** Where each unit's features begin in `features`. */
	from = new Int32Array(1 << 16);
	features = new Uint32Array(1 << 20);
	private count = 0;
	private units = 0;

	constructor(examples: number) {
		this.at = new Int32Array(examples);
		this.cueOf = new Int32Array(examples);
	}

	begin(example: number, cue: number): void {
		this.at[example] = this.units;
		this.cueOf[example] = cue;
	}

	add(features: Uint32Array, count: number): void {
		if (this.count + count > this.features.length) {
			const larger = new Uint32Array(this.features.length * 2);
			larger.set(this.features);
			this.features = larger;
		}
		this.features.set(features.subarray(0, count), this.count);
		this.count += count;
	}

	end(): void {
		if (this.units + 2 > this.from.length) {
			const larger = new Int32Array(this.from.length * 2);
			larger.set(this.from);
			this.from = larger;
		}
		this.from[++this.units] = this.count;
	}

	/** Keeps the features seen at least so often, as row numbers; returns the filter that tells them. */
	filter(least: number, bits: number): Uint32Array {
		const counts = new Uint8Array(1 << SEEN_BITS);
		for (let f = 0; f < this.count; f++) {
			const at = this.features[f]! >>> (32 - SEEN_BITS);
			if (counts[at]! < 255) counts[at]!++;
		}
		const seen = new Uint32Array(1 << (SEEN_BITS - 5));
		counts.forEach((count, at) => {
			if (count >= least) seen[at >>> 5]! |= 1 << (at & 31);
		});
		let kept = 0;
		let begin = 0;
		for (let u = 0; u < this.units; u++) {
			const past = this.from[u + 1]!;
			for (let f = begin; f < past; f++) {
				const feature = this.features[f]!;
				if (isSeen(seen, feature)) this.features[kept++] = feature & ((1 << bits) - 1);
			}
			begin = past;
			this.from[u + 1] = kept;
		}
		this.count = kept;
		return seen;
	}
}

/** AdaGrad over the rows of one table. */
class Learner {
	readonly slope: Float64Array;
	private readonly squares: Float32Array;

	constructor(
		private readonly values: Float32Array,
		private readonly width: number,
		private readonly rate: number,
		private readonly decay: number,
	) {
		this.slope = new Float64Array(width);
		this.squares = new Float32Array(values.length).fill(0.01);
	}

	/** Writes the scores of an example's units. */
	score({ at, from, features, cueOf }: Lists, example: number, out: Float64Array): void {
		const first = at[example]!;
		const past = example + 1 < cueOf.length ? at[example + 1]! : first + out.length / this.width;
		for (let u = first; u < past && u + 1 < from.length; u++) {
			const to = (u - first) * this.width;
			for (let k = 0; k < this.width; k++) out[to + k] = 0;
			for (let f = from[u]!; f < from[u + 1]!; f++) {
				const row = features[f]! * this.width;
				for (let k = 0; k < this.width; k++) out[to + k]! += this.values[row + k]!;
			}
		}
	}

	/** One step down `slope` for the features of an example's unit `u`. */
	learn({ at, from, features }: Lists, example: number, u: number): void {
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
