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
	const pieces = new Pieces();
	let copied = 0;
	for (const { 0: part, index } of written.matchAll(parts)) {
		const words = readAs(part, index);
		if (words === part) continue;
		pieces.copy(written, copied, index);
		copied = index + part.length;
		pieces.put(words, index, copied);
	}
	if (copied === 0) return null;
	pieces.copy(written, copied, written.length);
	return pieces.joined(written.length);
}

/** What a text is put together from: pieces of another as they are, and others in place of some of its parts. */
class Pieces {
	private readonly words: string[] = [];
	/** Of each piece: where it begins in the new text, from where to where it stands for, and whether it is copied. */
	private readonly start: number[] = [];
	private readonly from: number[] = [];
	private readonly past: number[] = [];
	private readonly isCopy: boolean[] = [];
	private length = 0;

	copy(written: string, from: number, past: number): void {
		this.add(written.slice(from, past), from, past, true);
	}

	put(words: string, from: number, past: number): void {
		this.add(words, from, past, false);
	}

	private add(words: string, from: number, past: number, isCopy: boolean): void {
		if (words === '') return;
		this.words.push(words);
		this.start.push(this.length);
		this.from.push(from);
		this.past.push(past);
		this.isCopy.push(isCopy);
		this.length += words.length;
	}

	joined(writtenLength: number): Rewritten {
		const { start, from, past, isCopy, length } = this;
		const pieceAt = (offset: number) => lowerBound(start.length, (k) => start[k]! <= offset) - 1;
		const fromOf = (offset: number): number => {
			if (offset >= length) return writtenLength;
			const k = pieceAt(offset);
			return isCopy[k] ? from[k]! + offset - start[k]! : from[k]!;
		};
		const pastOf = (offset: number): number => {
			const k = pieceAt(offset);
			return isCopy[k] ? from[k]! + offset - start[k]! + 1 : past[k]!;
		};
		return {
			text: this.words.join(''),
			inWritten: ([first, end]) => [fromOf(first), end > first ? pastOf(end - 1) : fromOf(first)],
			offsetOf: (offset) => {
				const k = lowerBound(past.length, (piece) => past[piece]! <= offset);
				if (k === past.length) return length;
				return isCopy[k] ? start[k]! + Math.max(0, offset - from[k]!) : start[k]!;
			},
		};
	}
}

/** A text as it is written. */
export const asWritten = (text: string): Rewritten => ({
	text,
	inWritten: (span) => span,
	offsetOf: (offset) => offset,
});

/** A text made from one that was itself made from another, and where it stands in the first. */
export const rewrittenAgain = (first: Rewritten, second: Rewritten): Rewritten => ({
	text: second.text,
	inWritten: (span) => first.inWritten(second.inWritten(span)),
	offsetOf: (offset) => second.offsetOf(first.offsetOf(offset)),
});
