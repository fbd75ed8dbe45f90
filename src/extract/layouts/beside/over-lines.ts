import type { Span } from '../../../model/index.js';
import { type Attribution, amended, contentsOf } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isWithin } from '../../text/within.js';

/** A longer paragraph is no caption. */
const LONGEST_LINE = 160;
/** So many lines may stand between two paragraphs of a quotation. */
const MOST_LINES = 2;
/** What ends a sentence, or leads up to another's words. */
const STOPS = codesOf('.!?…:,;"“”«»\'‘’');

/**
 * Quotations that were left open at the end of a paragraph, with what goes on with them in the same marks below a
 * caption, an advert or a link: "Follow the latest news here".
 * @param outer quotations that stand in no other, in text order
 * @param attributions what is found there with an account of its own stays whole
 */
export function withReopened(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	let all: Attribution[] | null = null;
	let ending: Map<number, number> | null = null;
	let isTaken: ((offset: number) => boolean) | null = null;
	for (let q = 0; q + 1 < outer.length; q++) {
		const open = outer[q]!;
		const next = outer[q + 1]!;
		if (open.closed || !isBelowLines(text, paragraphs, open, next)) continue;
		isTaken ??= isWithin(contentsOf(attributions));
		if (isTaken(next.parts[0]![0])) continue;
		ending ??= new Map(attributions.map(({ content }, a) => [content.at(-1)![1], a]));
		const at = ending.get(open.parts.at(-1)![1]);
		if (at === undefined) continue;
		all ??= [...attributions];
		all[at] = amended(all[at]!, { content: [...all[at]!.content, ...next.parts] });
		ending.set(next.parts.at(-1)![1], at);
	}
	return all ?? attributions;
}

/** "Read more: …", "ADVERTISEMENT", "(Ana Ruiz/AP)": what no article says. */
const FURNITURE =
	/^(?:advertisement|(?:story|article) continues\b|read (?:more|also|next)\b|also (?:read|see)\b|see also\b|related:|more:|follow (?:the|us|our)\b|watch:|listen:|(?:photo|picture|image|video|credit)s?:|sign up\b|click here\b)|\((?:Photo|Picture|Image|Credit)[^()]*\)$|\([^()]{2,40}\/(?:AP|PA|AFP|Reuters|Getty)[^()]*\)$/i;

/** The paragraph above another, past captions, adverts and links; undefined where there is none. */
export function paragraphAbove(text: string, paragraphs: readonly Span[], p: number): Span | undefined {
	let at = p - 1;
	for (; at > 0 && p - at <= MOST_LINES; at--) {
		const [start, end] = paragraphs[at]!;
		if (end - start > LONGEST_LINE || !FURNITURE.test(text.slice(start, end))) break;
	}
	return paragraphs[at];
}

function isBelowLines(text: string, paragraphs: readonly Span[], open: Quotation, next: Quotation): boolean {
	const [start] = next.parts[0]!;
	if (!next.opened || text.charCodeAt(start) !== text.charCodeAt(open.parts[0]![0])) return false;
	const [, end] = open.parts.at(-1)!;
	const p = lowerBound(paragraphs.length, (i) => paragraphs[i]![1] < end);
	if (paragraphs[p]?.[1] !== end) return false;
	let past = p + 1;
	while (past < paragraphs.length && past - p <= MOST_LINES && isLine(text, paragraphs[past]!)) past++;
	return past > p + 1 && paragraphs[past]?.[0] === start;
}

const isLine = (text: string, [start, end]: Span): boolean =>
	end - start <= LONGEST_LINE && !STOPS.has(text.charCodeAt(end - 1));
