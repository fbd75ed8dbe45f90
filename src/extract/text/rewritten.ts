import type { Span } from '../../model/index.js';
import { lowerBound } from './lower-bound.js';

/** A text made from another, and where each stands in the other. */
export interface Rewritten {
	readonly text: string;
	/** Where a span of this text stands in the one that it was made from. */
	readonly inWritten: (span: Span) => Span;
	/** Where the character at an offset of that text stands in this one. */
	readonly offsetOf: (written: number) => number;
}

/**
 * A text with some of its parts in other words; null where none changes. Linear in the text, as far as `parts` is.
 * @param parts finds the parts (global)
 * @param readAs the words for one: itself, others, fewer or none
 */
export function rewritten(
	written: string,
	parts: RegExp,
	readAs: (part: string, start: number) => string,
): Rewritten | null {
	const pieces: string[] = [];
	/** For each code unit of the new text where it comes from. */
	const from: number[] = [];
	const until: number[] = [];
	let copied = 0;
	const copyTo = (end: number): void => {
		pieces.push(written.slice(copied, end));
		for (let at = copied; at < end; at++) {
			from.push(at);
			until.push(at + 1);
		}
	};
	for (const { 0: part, index } of written.matchAll(parts)) {
		const words = readAs(part, index);
		if (words === part) continue;
		copyTo(index);
		copied = index + part.length;
		pieces.push(words);
		for (let i = 0; i < words.length; i++) {
			from.push(index);
			until.push(copied);
		}
	}
	if (copied === 0) return null;
	copyTo(written.length);
	from.push(written.length);
	return {
		text: pieces.join(''),
		inWritten: ([start, end]) => [from[start]!, end > start ? until[end - 1]! : from[start]!],
		offsetOf: (offset) => lowerBound(until.length, (i) => until[i]! <= offset),
	};
}

/** A text made from one that was itself made from another, and where it stands in the first. */
export const rewrittenAgain = (first: Rewritten, second: Rewritten): Rewritten => ({
	text: second.text,
	inWritten: (span) => first.inWritten(second.inWritten(span)),
	offsetOf: (offset) => second.offsetOf(first.offsetOf(offset)),
});
