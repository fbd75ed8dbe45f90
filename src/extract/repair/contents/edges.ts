import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { firstFrom, isMarkAt, quotationFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf, isUpper, skipSpace, trimEnd } from '../../text/characters.js';
import { leadInOfTowns } from '../../text/lead-ins.js';
import { lowerBound } from '../../text/lower-bound.js';

/** "alleged | that Hale had texted her: “…”": whose words those are is told by what was said. */
const TOLD_ON =
	/ (?:sa(?:id|y)|t(?:old|ell)|wr(?:ote|ite|itten)|e-?mail(?:ed)?|text(?:ed)?|messaged|ask(?:ed)?|repl(?:ied|y)|answer(?:ed)?|shout(?:ed)?|warned)(?: (?:him|her|them|me|us|it|back|(?:(?:the|his|her|their|an?) )?[\p{Alpha}’'-]+)){0,2}:$/u;

/** A span cut at the paragraphs' ends, without lead-ins and the comma after a closing mark. */
export function piecesOf(text: string, paragraphs: readonly Span[], [start, end]: Span): Span[] {
	const pieces: Span[] = [];
	for (let p = paragraphFrom(paragraphs, start); p < paragraphs.length && paragraphs[p]![0] < end; p++) {
		const [from, to] = paragraphs[p]!;
		let first = Math.max(start, from);
		let last = Math.min(end, to);
		if (first <= from) first = Math.max(first, skipSpace(text, from + placeIn(text, [from, to]), last));
		if (
			text.charCodeAt(last - 1) === COMMA &&
			/["”’'»«“‘」』]\s*,$/.test(text.slice(Math.max(first, last - 3), last))
		)
			last = trimEnd(text, first, last - 1);
		if (first < last) pieces.push(withBothMarks(text, [first, last]));
	}
	return pieces;
}

/** ‘|‘Never,’|’ she said: where two single marks stand for a double one, both of them. */
function withBothMarks(text: string, [start, end]: Span): Span {
	if (text.charCodeAt(end - 1) !== CLOSING_SINGLE) return [start, end];
	const first = text.startsWith('‘‘', start - 1) ? start - 1 : start;
	const isOpen = text.charCodeAt(end) === CLOSING_SINGLE && text.slice(first, end).includes('‘‘');
	return [first, isOpen ? end + 1 : end];
}
const CLOSING_SINGLE = '’'.charCodeAt(0);

/** How long what stands before the first words of a paragraph is: 0 where nothing does. */
function placeIn(text: string, paragraph: Span): number {
	const lead = leadInOfTowns(text, paragraph);
	if (lead > 0 || !isUpper(text.charCodeAt(paragraph[0] + 1))) return lead;
	return AGENCY.exec(text.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 80)))?.[0].length ?? 0;
}

/** "WALFORD (CWS) ", "PORT LIN, Karanda (CW) _ ": where a report was written, and for which agency. */
const AGENCY =
	/^\p{Upper}[\p{Upper}.'’ -]{2,30}(?:, [\p{Alpha}. ]{2,24})? \((?:\p{Upper}{2,8}|Reuters|Xinhua|Bloomberg|IANS|dpa)\) ?[-–—_]{0,2} ?(?=["“‘«]?\p{Alpha})/u;

const COMMA = ','.charCodeAt(0);

export function paragraphFrom(paragraphs: readonly Span[], offset: number): number {
	return lowerBound(paragraphs.length, (p) => paragraphs[p]![1] <= offset);
}

/** replied to the advert with the words “read the room”: what leads up to words in marks. */
const CAPTION =
	/\bwith (?:the|an?) (?:words?|caption|message|line|phrase|comment|note|hashtag|headline|post)s?[:,]?$/i;

/** “It's secret,” is all that …: a quotation that ends like speech, and the words of who reports it. */
const OVERRUN = /^(?<quote>["“«„][^"“”«»„]+[,?!]["”»“])\s[^"“”«»„]+$/u;

const OPENING_MARK = codesOf('"“«„');

/**
 * Where a quotation and its account stand side by side, the words around them are the teller's: a sentence before
 * (“Nobody laughed. “No,” said Ana”), what follows the account (“No,” said Ana, to laughter), what leads up to a
 * colon (a man who asked: “No.”).
 */
export function quotedOnly(
	text: string,
	outer: readonly Quotation[],
	{ cue, found }: Attribution,
	pieces: readonly Span[],
): readonly Span[] {
	if (!cue || found !== 'near' || pieces.length === 0) return pieces;
	let kept = pieces;
	const [start, end] = pieces[0]!;
	const quotation = quotationFrom(outer, start);
	const last = outer[firstFrom(outer, end) - 1]?.parts[0];
	const opening = last?.[0] ?? end;
	if (last && opening > start && opening < end) {
		const before = text.slice(start, opening).trimEnd();
		const isWhole = last[1] >= end - 1;
		// Farmers were less pleased: “Our fees hang on those trees,” said Joseph Mwangi.
		const isTold = before.endsWith(':') && /[,?!]["”’'»]$/.test(text.slice(end - 2, end));
		const isSentence = (/[.!?]$/.test(before) || isTold) && cue[0] >= end;
		const isLeading =
			before.endsWith(':') &&
			cue[1] <= start &&
			!TOLD_ON.test(before) &&
			(/[.!?][^\p{Alpha}]*$/u.test(text.slice(opening, end)) ||
				/^\.?\s*(?:\n|$)/.test(text.slice(end, end + 3)));
		const isCaption = CAPTION.test(before) && cue[1] <= start;
		if (isWhole && (isSentence || isLeading || isCaption)) kept = [[opening, end], ...pieces.slice(1)];
	}
	const quoted = quotation?.parts[0];
	if (
		quoted?.[0] === start &&
		quoted[1] < end &&
		OPENING_MARK.has(text.charCodeAt(start)) &&
		OVERRUN.exec(text.slice(start, end))?.groups?.quote?.length === quoted[1] - start
	)
		kept = [quoted, ...pieces.slice(1)];
	const first = kept[0]!;
	const isQuoted = isMarkAt(text, first[0]) && isMarkAt(text, first[1] - 1);
	if (!isQuoted || first[1] > cue[0]) return kept;
	if (kept.length === 1) return kept;
	return kept.flatMap(([from, to]): Span[] => {
		if (from < cue[0] || isMarkAt(text, from) || isFurtherPart(outer, from)) return [[from, to]];
		// “So,” she tells me as I sit down, “and so.”
		const next = quotationFrom(outer, from)?.parts[0]?.[0] ?? to;
		return next < to && isMarkAt(text, to - 1) ? [[next, to]] : [];
	});
}

/** Whether a paragraph goes on, without a mark, with a quotation that the one above has left open. */
const isFurtherPart = (outer: readonly Quotation[], from: number): boolean =>
	outer[firstFrom(outer, from) - 1]?.parts.some(([start], i) => i > 0 && start === from) ?? false;

/** What was said goes on in marks after a dash: … had been offered a refund — “for the smaller of the two seats”. */
export function withRest(
	text: string,
	outer: readonly Quotation[],
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const end = content.at(-1)![1];
	if (!cue || found !== 'near' || cue[1] > content[0]![0] || isMarkAt(text, end - 1)) return content;
	const dash = /^ ?[—–-]{1,2} ?/.exec(text.slice(end, end + 5));
	if (!dash || !isMarkAt(text, end + dash[0].length)) return content;
	const next = quotationFrom(outer, end);
	if (next?.parts.length !== 1 || next.parts[0]![0] !== end + dash[0].length) return content;
	return /^[.\s]*(?:\n|$)|^\.\s/.test(text.slice(next.parts[0]![1], next.parts[0]![1] + 4)) ||
		/[.?!]/.test(text[next.parts[0]![1] - 2]!)
		? [...content, next.parts[0]!]
		: content;
}
