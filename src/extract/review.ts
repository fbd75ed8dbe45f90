import type { Analysis } from './analysis.js';
import { REVIEW_FEATURES, reviewFeatures } from './review-features.js';
import type { Judged } from './select.js';
import { sumTrees, type Trees } from './trees.js';

/** What is less likely at first is not looked at again: it would stay out. */
export const HOPELESS = 0.2;

/**
 * Looks at every judged candidate again, in the light of what its neighbours claim and of the whole text, and gives it
 * the probability that it is a statement of its source. The judge sees a candidate by its words; this sees how far
 * its numbers go together.
 * @param judged one a cue, in text order of the cues
 */
export function review(
	trees: Trees,
	analysis: Analysis,
	cues: Float32Array,
	judged: readonly Judged[],
): Judged[] {
	const rows = reviewFeatures(analysis, cues, judged, HOPELESS);
	return judged.map((one, j) => {
		if (one.probability < HOPELESS) return one;
		const sum = oddsOf(one.probability) + sumTrees(trees, rows, j * REVIEW_FEATURES);
		return { candidate: one.candidate, probability: 1 / (1 + Math.exp(-sum)), lead: one.lead };
	});
}

/** The odds of a probability, as a logarithm. */
export const oddsOf = (probability: number): number => {
	const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
	return Math.log(p / (1 - p));
};
