import { type Candidate, NEARBY, type WordSpan } from '../../src/extract/arguments/candidates.js';

/** A candidate that is sure of everything: a cue with what is said, by nobody. */
export const candidateOf = (
	cue: number,
	content: readonly WordSpan[],
	other: Partial<Candidate> = {},
): Candidate => ({
	cue,
	cueProbability: 1,
	rank: 0,
	gap: 0,
	source: null,
	content,
	logProbability: 0,
	contentSure: 1,
	edgeSure: 1,
	sourceSure: 1,
	quotedWords: 0,
	bareWords: 1,
	nearby: new Uint8Array(2 * NEARBY),
	nearbyAt: 0,
	...other,
});
