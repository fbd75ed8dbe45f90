import { oddsOf } from '../learnt/odds.js';
import { sumsOfTrees, type Trees } from '../learnt/trees.js';
import type { Analysis } from '../tagging/analysis.js';
import { REVIEW_FEATURES, reviewFeatures } from './review-features.js';
import type { Judged } from './select.js';

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
	const starts: number[] = [];
	judged.forEach(({ probability }, j) => {
		if (probability >= HOPELESS) starts.push(j * REVIEW_FEATURES);
	});
	const sums = sumsOfTrees(trees, rows, starts, REVIEW_FEATURES);
	let next = 0;
	return judged.map((one) => {
		if (one.probability < HOPELESS) return one;
		const sum = oddsOf(one.probability) + sums[next++]!;
		return { candidate: one.candidate, probability: 1 / (1 + Math.exp(-sum)), lead: one.lead };
	});
}
