import type { Candidate, WordSpan } from './candidates.js';

/** A candidate that was judged. */
export interface Judged {
	readonly candidate: Candidate;
	readonly probability: number;
}

/** Judged candidates that stay, with the content that is left to them. */
export interface Selected extends Judged {
	readonly content: readonly WordSpan[];
}

/** Below this probability a candidate is no statement: chosen on held-out articles. */
export const LEAST_PROBABILITY = 0.4;

/**
 * Chooses among candidates that claim the same words, the likeliest first: no word is in two statements. A candidate
 * that loses some of its words keeps the rest when that is most of it. In text order of the content.
 */
export function select(judged: readonly Judged[], wordCount: number, least = LEAST_PROBABILITY): Selected[] {
	const taken = new Uint8Array(wordCount);
	const order = judged.filter(
		({ probability, candidate }) => probability >= least && candidate.content.length > 0,
	);
	order.sort((a, b) => b.probability - a.probability || a.candidate.cue - b.candidate.cue);
	const selected: Selected[] = [];
	const cues = new Set<number>();
	for (const one of order) {
		if (cues.has(one.candidate.cue)) continue;
		const content = one.candidate.content.flatMap((span) => freeParts(span, taken));
		const left = sizeOf(content);
		if (left === 0 || left < sizeOf(one.candidate.content) * 0.6) continue;
		cues.add(one.candidate.cue);
		for (const [first, past] of content) taken.fill(1, first, past);
		selected.push({ ...one, content });
	}
	return selected.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

const sizeOf = (spans: readonly WordSpan[]): number =>
	spans.reduce((sum, [first, past]) => sum + past - first, 0);

function freeParts([first, past]: WordSpan, taken: Uint8Array): WordSpan[] {
	const parts: WordSpan[] = [];
	let from = first;
	for (let i = first; i <= past; i++) {
		if (i < past && !taken[i]) continue;
		if (i > from) parts.push([from, i]);
		from = i + 1;
	}
	return parts;
}
