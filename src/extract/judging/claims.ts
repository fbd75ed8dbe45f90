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
	const strengths = new Float64Array(judged.length);
	for (let j = 0; j < judged.length; j++) {
		const { candidate, probability } = judged[j]!;
		strengths[j] = probability;
		for (let s = 0; s < candidate.content.length; s++) claim(content, candidate.content[s]!, j, strengths);
		if (candidate.source !== null) claim(source, candidate.source, j, strengths);
	}
	return { content, source };
}

/**
 * Gives the words of a span to a claimant, but for those of a stronger one. Claimants come in their order: of two that
 * are as strong, the later one owns the words.
 * @param owners which claimant owns each word, or -1
 */
export function claim(owners: Int32Array, span: WordSpan, claimant: number, strengths: Float64Array): void {
	const strength = strengths[claimant]!;
	const past = span[1];
	for (let i = span[0]; i < past; i++) {
		const owner = owners[i]!;
		if (owner === -1 || strength >= strengths[owner]!) owners[i] = claimant;
	}
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
	return (
		(isSameSource ? 1 : 0) +
		(touches(neighbour.content, content) ? 2 : 0) +
		(holdsWord(neighbour.content, cue) ? 4 : 0) +
		(holdsWord(content, neighbour.cue) ? 8 : 0)
	);
}

/** Whether one of some spans holds a word. */
export function holdsWord(spans: readonly WordSpan[], word: number): boolean {
	for (let s = 0; s < spans.length; s++) if (word >= spans[s]![0] && word < spans[s]![1]) return true;
	return false;
}

/** Whether some spans and others share a word. */
function touches(spans: readonly WordSpan[], others: readonly WordSpan[]): boolean {
	for (let s = 0; s < spans.length; s++)
		for (let o = 0; o < others.length; o++)
			if (spans[s]![0] < others[o]![1] && others[o]![0] < spans[s]![1]) return true;
	return false;
}
