import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { leadIn } from '../../text/lead-ins.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isByline } from '../../text/page-labels.js';
import { isTopicBefore, isTopicHeading } from '../beside/topics.js';

/** A longer line is no signature. */
const LONGEST = 90;
/** What ends a sentence, or begins one of somebody else's. */
const SENTENCE = /[.!?…:;"“”«»„」]$|[.!?] |\b(?:said|says|told|was|is|were|are|had|has|asked|wrote|will)\b/;
/** Words before a name: "Defence minister". */
const POST = /^(?:[\p{Alpha}'’-]{2,24} ){0,4}$/u;
/** What may follow the name: nothing, a place or a post. */
const MORE = /^(?:$|, ?\S| \(| [-–—|] \S)/;

/** Who is named by a line, and whether it tells more of them. */
interface Line {
	readonly source: Span;
	readonly isTold: boolean;
}

/**
 * Quotations that fill their paragraphs, with a line below or above them that begins with somebody's name: "“We have
 * lost a voice.” / Paul Acker, her son". A line between two quotations belongs to that which has no name yet; where the
 * first line stands above its quotation, all that follow up to other words are the same one's, topics between them or
 * not. Lines of nothing but a name count only where there are two of these.
 * @param starting the quotations that fill their paragraphs, by the one in which each begins
 * @param names in text order
 */
export function attributeSignatures(
	text: string,
	paragraphs: readonly Span[],
	starting: ReadonlyMap<number, Quotation>,
	names: readonly NameSpan[],
): Attribution[] {
	if (starting.size === 0) return [];
	const ending = new Map(
		[...starting.values()].map((one) => [paragraphAt(paragraphs, one.parts.at(-1)![0]), one]),
	);
	const isAnnounced = ({ parts }: Quotation) => {
		const before = paragraphs[paragraphAt(paragraphs, parts[0]![0]) - 1];
		return before !== undefined && text[before[1] - 1] === ':';
	};
	const isTopic = (p: number) => isTopicHeading(text, paragraphs[p]);
	const below = (p: number): Quotation | undefined => {
		let at = p;
		while (isTopic(at)) at++;
		return starting.get(at);
	};
	const claimed = new Map<Quotation, Line>();
	let isHeaded: boolean | null = null;
	for (let p = 0; p < paragraphs.length; p++) {
		const above = ending.get(p - 1);
		const isBehind = above !== undefined && !claimed.has(above) && !isAnnounced(above);
		let free = isBehind ? above : below(p + 1);
		const line = free && !isTopic(p) ? signatureAt(text, paragraphs[p]!, names) : null;
		if (!line) continue;
		isHeaded ??= !isBehind;
		while (free && !claimed.has(free)) {
			claimed.set(free, line);
			free = isHeaded ? below(paragraphAt(paragraphs, free.parts.at(-1)![0]) + 1) : undefined;
		}
	}
	const lines = new Set(claimed.values());
	const isList = lines.size > 1 || (lines.size > 0 && hasHeading(text, paragraphs, names, lines));
	return [...claimed]
		.filter(([, { isTold }]) => isTold || isList)
		.map(([{ parts }, { source }]) => ({
			content: parts,
			cue: null,
			source,
			report: 'speech',
			confidence: 0.85,
			found: 'dash',
		}));
}

/** Whether another name stands alone above a paragraph that begins with it: a heading, and no caption. */
function hasHeading(
	text: string,
	paragraphs: readonly Span[],
	names: readonly NameSpan[],
	lines: ReadonlySet<Line>,
): boolean {
	const claimed = new Set([...lines].map(({ source }) => text.slice(...source)));
	return paragraphs.some(([start, end], p) => {
		if (end - start > LONGEST / 2 || p + 1 >= paragraphs.length) return false;
		const name = text.slice(start, end);
		if (!text.startsWith(name, paragraphs[p + 1]![0]) || claimed.has(name)) return false;
		const line = signatureAt(text, [start, end], names);
		return line !== null && !line.isTold && line.source[1] === end;
	});
}

export const paragraphAt = (paragraphs: readonly Span[], offset: number): number =>
	lowerBound(paragraphs.length, (p) => paragraphs[p]![1] <= offset);

/**
 * The quotations that fill their paragraphs, by the one in which each begins.
 * @param quotations outer ones or all, in text order
 */
export const wholeByParagraph = (
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
): ReadonlyMap<number, Quotation> =>
	new Map(
		wholeParagraphs(text, paragraphs, quotations).map((one) => [
			paragraphAt(paragraphs, one.parts[0]![0]),
			one,
		]),
	);

/** The closed outer quotations that begin a paragraph, or follow their topic there, and end one. */
function wholeParagraphs(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
): Quotation[] {
	return quotations.filter(({ depth, closed, parts }) => {
		if (depth > 0 || !closed) return false;
		const first = paragraphs[paragraphAt(paragraphs, parts[0]![0])];
		const [start, end] = parts.at(-1)!;
		const last = paragraphs[paragraphAt(paragraphs, start)];
		if (!first || !last || last[1] - end > 1) return false;
		const lead = parts[0]![0] - first[0];
		return lead <= 1 || lead === leadIn(text, first) || isTopicBefore(text, first[0], parts[0]![0]);
	});
}

/** Whether somebody is named in full. */
const isWhole = (text: string, { kind, start, end }: NameSpan): boolean =>
	kind === 'person' && text.slice(start, end).includes(' ');

/** Who is named by a line that holds nothing but a name and who that is. */
function signatureAt(text: string, [first, last]: Span, names: readonly NameSpan[]): Line | null {
	if (last - first > LONGEST) return null;
	// **Ana Ruiz, 34**
	const line = /^(?<open>[*_#]{0,4} ?)(?<words>.*?)[*_]{0,3}$/su.exec(text.slice(first, last))!;
	const start = first + line.groups!.open!.length;
	const end = start + line.groups!.words!.length;
	if (SENTENCE.test(text.slice(start, end))) return null;
	let at = lowerBound(names.length, (n) => names[n]!.start < start);
	const body = names[at];
	if (body?.kind === 'organisation' && body.start === start && body.end === end)
		return { source: [start, end], isTold: false };
	// "Comets coach Ana Ruiz"
	if (body?.start === start && !isWhole(text, body)) at++;
	const name = names[at];
	if (!name || name.end > end) return null;
	if (!isWhole(text, name)) return null;
	const more = text.slice(name.end, end);
	if (!POST.test(text.slice(start, name.start)) || !MORE.test(more) || isByline(more)) return null;
	return { source: [start, name.end], isTold: more !== '' || name.start > start };
}
