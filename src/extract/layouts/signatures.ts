import type { Span } from '../../model/index.js';
import type { Attribution, NameSpan } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import { lowerBound } from '../text/lower-bound.js';

/** A longer line is no signature. */
const LONGEST = 90;
/** What ends a sentence, or begins one of somebody else's. */
const SENTENCE = /[.!?…:;"“”«»„」]$|[.!?] |\b(?:said|says|told|was|is|were|are|had|has|asked|wrote|will)\b/;
/** Words before a name: "Defence minister". */
const POST = /^(?:[\p{L}'’-]{2,24} ){0,4}$/u;
/** What may follow the name: nothing, a place or a post. */
const MORE = /^(?:$|, ?\S| \(| [-–—|] \S)/;

/**
 * Quotations that fill their paragraphs, with a line below or above them that begins with somebody's name: "“We have
 * lost a voice.” / Paul Acker, her son". A line between two quotations belongs to that which has no name yet. Lines
 * of nothing but a name count only where there are two of these.
 * @param quotations outer ones or all, in text order
 * @param names in text order
 */
export function attributeSignatures(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
): Attribution[] {
	const starting = new Map<number, Quotation>();
	const ending = new Map<number, Quotation>();
	for (const quotation of wholeParagraphs(paragraphs, quotations)) {
		starting.set(paragraphAt(paragraphs, quotation.parts[0]![0]), quotation);
		ending.set(paragraphAt(paragraphs, quotation.parts.at(-1)![0]), quotation);
	}
	if (starting.size === 0) return [];
	const isAnnounced = ({ parts }: Quotation) => {
		const before = paragraphs[paragraphAt(paragraphs, parts[0]![0]) - 1];
		return before !== undefined && text[before[1] - 1] === ':';
	};
	const claimed = new Map<Quotation, { source: Span; isTold: boolean }>();
	for (let p = 0; p < paragraphs.length; p++) {
		const above = ending.get(p - 1);
		const free = above && !claimed.has(above) && !isAnnounced(above) ? above : starting.get(p + 1);
		if (!free) continue;
		const line = signatureAt(text, paragraphs[p]!, names);
		if (line) claimed.set(free, line);
	}
	return [...claimed]
		.filter(([, { isTold }]) => isTold || claimed.size > 1)
		.map(([{ parts }, { source }]) => ({
			content: parts,
			cue: null,
			source,
			report: 'speech',
			confidence: 0.85,
			found: 'dash',
		}));
}

const paragraphAt = (paragraphs: readonly Span[], offset: number): number =>
	lowerBound(paragraphs.length, (p) => paragraphs[p]![1] <= offset);

/** The closed outer quotations that begin a paragraph and end one. */
function wholeParagraphs(paragraphs: readonly Span[], quotations: readonly Quotation[]): Quotation[] {
	return quotations.filter(({ depth, closed, parts }) => {
		if (depth > 0 || !closed) return false;
		const first = paragraphs[paragraphAt(paragraphs, parts[0]![0])];
		const [start, end] = parts.at(-1)!;
		const last = paragraphs[paragraphAt(paragraphs, start)];
		return first && last && parts[0]![0] - first[0] <= 1 && last[1] - end <= 1;
	});
}

/** Who is named by a line that holds nothing but a name and who that is. */
function signatureAt(
	text: string,
	[first, last]: Span,
	names: readonly NameSpan[],
): { source: Span; isTold: boolean } | null {
	if (last - first > LONGEST) return null;
	// **Ana Ruiz, 34**
	const line = /^(?<open>[*_#]{0,4} ?)(?<words>.*?)[*_]{0,3}$/su.exec(text.slice(first, last))!;
	const start = first + line.groups!.open!.length;
	const end = start + line.groups!.words!.length;
	if (SENTENCE.test(text.slice(start, end))) return null;
	const name = names[lowerBound(names.length, (n) => names[n]!.start < start)];
	if (!name || name.end > end) return null;
	if (name.kind === 'organisation' && name.start === start && name.end === end)
		return { source: [start, end], isTold: false };
	if (name.kind !== 'person' || !text.slice(name.start, name.end).includes(' ')) return null;
	const more = text.slice(name.end, end);
	if (!POST.test(text.slice(start, name.start)) || !MORE.test(more)) return null;
	return { source: [start, name.end], isTold: more !== '' || name.start > start };
}
