import type { Analysis } from '../extract/analysis.js';
import {
	type ArgumentModel,
	LABELS,
	STEP_FEATURES,
	Surroundings,
	UNIT_FEATURES,
} from '../extract/arguments.js';
import { Chain } from '../extract/chain.js';
import type { Claims } from '../extract/claims.js';
import { Units } from '../extract/units.js';
import { emptyWeights } from '../extract/weights.js';
import { randomFrom, shuffle } from './random.js';

/** One cue with the right label of each unit around it. */
export interface ArgumentExample {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	readonly cue: number;
	readonly labels: Uint8Array;
	/** What a first pass found, to train the second. */
	readonly claims: Claims | null;
}

const PAIRS = LABELS * LABELS;

/** Trains the argument tagger: conditional likelihood, AdaGrad, L2 `decay`; weights averaged over the last half. */
export function trainArguments(
	examples: readonly ArgumentExample[],
	{ bits, rounds, rate, decay }: { bits: number; rounds: number; rate: number; decay: number },
): ArgumentModel {
	const model = { units: emptyWeights(bits, LABELS), steps: emptyWeights(bits - 2, PAIRS) };
	const squares = {
		units: new Float32Array(model.units.values.length).fill(0.01),
		steps: new Float32Array(model.steps.values.length).fill(0.01),
	};
	const surroundings = new Surroundings();
	const units = new Units();
	const chain = new Chain();
	const features = new Uint32Array(Math.max(UNIT_FEATURES, STEP_FEATURES));
	const gradient = new Float64Array(PAIRS);
	const order = Int32Array.from(examples, (_, i) => i);
	const random = randomFrom(23);

	const apply = (part: 'units' | 'steps', count: number) => {
		const { width, mask, values } = model[part];
		const sums = squares[part];
		for (let f = 0; f < count; f++) {
			const row = (features[f]! & mask) * width;
			for (let label = 0; label < width; label++) {
				const slope = gradient[label]!;
				if (slope > -1e-4 && slope < 1e-4) continue;
				const g = slope + decay * values[row + label]!;
				sums[row + label]! += g * g;
				values[row + label]! -= (rate * g) / Math.sqrt(sums[row + label]!);
			}
		}
	};

	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const e of order) {
			const { analysis, cues, cue, labels, claims } = examples[e]!;
			units.around(analysis, cue);
			surroundings.prepare(analysis, units, cues, claims);
			chain.score(model, surroundings, units.count, units.cue);
			chain.marginals();
			for (let u = 0; u < units.count; u++) {
				if (u !== units.cue) {
					for (let b = 0; b < LABELS; b++)
						gradient[b] = chain.probability[u * LABELS + b]! - (labels[u] === b ? 1 : 0);
					apply('units', surroundings.unitFeatures(u, features));
				}
				if (u === 0) continue;
				let moved = false;
				for (let a = 0; a < LABELS; a++) {
					for (let b = 0; b < LABELS; b++) {
						const p = Math.exp(
							chain.forward[(u - 1) * LABELS + a]! +
								chain.step[u * PAIRS + a * LABELS + b]! +
								chain.unit[u * LABELS + b]! +
								chain.backward[u * LABELS + b]! -
								chain.logZ,
						);
						const slope = p - (labels[u - 1] === a && labels[u] === b ? 1 : 0);
						gradient[a * LABELS + b] = slope;
						moved ||= Math.abs(slope) > 1e-4;
					}
				}
				if (moved) apply('steps', surroundings.stepFeatures(u, features));
			}
		}
	}
	return model;
}
