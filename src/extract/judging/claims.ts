import type { Candidate, WordSpan } from '../arguments/candidates.js';
import type { Analysis } from '../tagging/analysis.js';
import type { Judged } from './select.js';

/** Which candidate claims each word, the likeliest where several do: indices into the judged candidates, or -1. */
export interface Claims {
	readonly content: Int32Array;
	readonly source: Int32Array;
}

export function claimsOf({ words }: Analysis, judged: readonly Judged[]): Claims {
	const content = new Int32Array(words.count).fill(-1);
	const source = new Int32Array(words.count).fill(-1);
	// The likeliest writes last and so owns its words.
	const order = judged.map((_, j) => j).sort((a, b) => judged[a]!.probability - judged[b]!.probability);
	for (const j of order) {
		const { candidate } = judged[j]!;
		for (const part of candidate.content) mark(content, part, j);
		if (candidate.source !== null) mark(source, candidate.source, j);
	}
	return { content, source };
}

/** Writes a number to all words of a span. They are few: for so few it is quicker than `fill`. */
export function mark(words: Int32Array | Uint8Array, [first, past]: WordSpan, number: number): void {
	for (let i = first; i < past; i++) words[i] = number;
}

/** The probability of whoever claims a word, if that is another than candidate `j`. */
export const rivalOf = (judged: readonly Judged[], claimant: number, j: number): number | undefined =>
	claimant === -1 || claimant === j ? undefined : judged[claimant]!.probability;

/** How a neighbour stands to a candidate, one bit each: a shared source, shared words, which holds whose cue. */
export function relationOf(neighbour: Candidate, { cue, source, content }: Candidate): number {
	const isSameSource =
		neighbour.source !== null &&
		source !== null &&
		neighbour.source[0] < source[1] &&
		source[0] < neighbour.source[1];
	let touches = false;
	let holds = false;
	for (const [first, past] of neighbour.content) {
		if (cue >= first && cue < past) holds = true;
		for (const [other, end] of content) if (first < end && other < past) touches = true;
	}
	const isHeld = content.some(([first, past]) => neighbour.cue >= first && neighbour.cue < past);
	return (isSameSource ? 1 : 0) + (touches ? 2 : 0) + (holds ? 4 : 0) + (isHeld ? 8 : 0);
}
