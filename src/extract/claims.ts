import type { Candidate } from './candidates.js';

/**
 * Who claimed which words in a first pass: for every word the two strongest claims on it as content, so that each
 * cue can see what the others say (stacking: Wolpert 1992; Cohen and Carvalho 2005).
 */
export interface Claims {
	readonly candidates: readonly Candidate[];
	/** Index of the candidate at a cue word, or -1. */
	readonly at: Int32Array;
	/** Index of the strongest and the second strongest claimant of each word, or -1. */
	readonly first: Int32Array;
	readonly second: Int32Array;
}

/** How strongly a candidate claims its content, 0 to 1. */
export const strengthOf = (candidate: Candidate): number => candidate.cueProbability * candidate.contentSure;

export function claimsOf(candidates: readonly Candidate[], wordCount: number): Claims {
	const at = new Int32Array(wordCount).fill(-1);
	const first = new Int32Array(wordCount).fill(-1);
	const second = new Int32Array(wordCount).fill(-1);
	candidates.forEach((candidate, c) => {
		at[candidate.cue] = c;
		const strength = strengthOf(candidate);
		for (const [from, past] of candidate.content) {
			for (let i = from; i < past; i++) {
				const top = first[i]!;
				if (top === -1 || strengthOf(candidates[top]!) < strength) {
					second[i] = top;
					first[i] = c;
				} else if (second[i] === -1 || strengthOf(candidates[second[i]!]!) < strength) second[i] = c;
			}
		}
	});
	return { candidates, at, first, second };
}

/** The strongest claim on word `i` by another cue than candidate `own`; null when there is none. */
export function rivalClaim(claims: Claims, i: number, own: number): Candidate | null {
	const top = claims.first[i]!;
	const index = top === own ? claims.second[i]! : top;
	return index === -1 ? null : claims.candidates[index]!;
}
