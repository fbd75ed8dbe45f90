import type { Candidate, WordSpan } from '../arguments/candidates.js';

/** A candidate and how likely it is a statement of its source, 0 to 1. */
export interface Likely {
	readonly candidate: Candidate;
	readonly probability: number;
}

/** The candidate that was chosen for its cue. */
export interface Judged extends Likely {
	/** By how much it was preferred to the next of its cue's candidates: 0 and more; ALONE where there was no other. */
	readonly lead: number;
}

export const ALONE = 9;

/** A candidate that stays, with the content that is left to it. */
export interface Selected extends Likely {
	readonly content: readonly WordSpan[];
}

/** Below this probability a candidate is no statement: chosen on held-out articles. */
const LEAST_PROBABILITY = 0.36;
/** And below this one, if it is a quotation: somebody else will be found who said it. */
const LEAST_QUOTED = 0.4;

/**
 * Chooses among candidates that claim the same words, the likeliest first: no word is in two statements. A candidate
 * that loses some of its words keeps the rest when that is most of it. In text order of the content.
 */
export function select(judged: readonly Likely[], wordCount: number): Selected[] {
	const taken = new Uint8Array(wordCount);
	const order = judged.filter(
		({ probability, candidate: { content, quotedWords } }) =>
			content.length > 0 && probability >= (quotedWords > 0 ? LEAST_QUOTED : LEAST_PROBABILITY),
	);
	order.sort((a, b) => b.probability - a.probability || a.candidate.cue - b.candidate.cue);
	const selected: Selected[] = [];
	const cues = new Set<number>();
	for (const one of order) {
		if (cues.has(one.candidate.cue)) continue;
		const { candidate, probability } = one;
		const content: WordSpan[] = [];
		for (const [first, past] of candidate.content) addFree(first, past, taken, content);
		const left = sizeOf(content);
		if (left === 0 || left < sizeOf(candidate.content) * 0.6) continue;
		cues.add(candidate.cue);
		for (const [first, past] of content) taken.fill(1, first, past);
		selected.push({ candidate, probability, content });
	}
	return selected.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

function sizeOf(spans: readonly WordSpan[]): number {
	let size = 0;
	for (const [first, past] of spans) size += past - first;
	return size;
}

/** Adds the stretches of `[first, past)` that are not taken. */
function addFree(first: number, past: number, taken: Uint8Array, parts: WordSpan[]): void {
	let from = first;
	for (let i = first; i <= past; i++) {
		if (i < past && taken[i] === 0) continue;
		if (i > from) parts.push([from, i]);
		from = i + 1;
	}
}
