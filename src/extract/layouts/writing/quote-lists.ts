import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { isBeside } from '../../text/paragraphs.js';
import { isWithin } from '../../text/within.js';
import { isEnded } from '../beside/alone.js';
import { captionOf } from './captions.js';
import { paragraphAt } from './signatures.js';

/** So many quotations with a line of their own make a list: in blocks of two lines, and in paragraphs of their own. */
const LEAST_BLOCKS = 2;
const LEAST = 3;
/** How a page of quotations is headed, so many paragraphs from the top. */
const PAGE =
	/\b(?:quotes?|quotations?|unquote|sayings|soundbites?|(?:they|who|you) said|said (?:it|what)|in (?:their own )?words)\b/i;
const HEADED = 3;

/** A quotation, and what is told below it, beside it or above it of whoever said it. */
interface Entry {
	readonly quotation: Quotation;
	readonly source: Span;
	/** Whether what is told is no sentence of an account: "Ana Ruiz on the strike". */
	readonly isLabel: boolean;
}

/**
 * Lists of quotations, as papers print them at the end of a week: each is followed by a line that begins with whoever
 * said it and goes on with the occasion, "Ana Ruiz, head of the harbour, on the strike." They are told by their blocks,
 * where only blank lines part the quotations; else by the order of their paragraphs, which begins with a quotation.
 * In an account whoever is told of stands above the quotation.
 * @param quotations outer ones or all, in text order
 * @param whole those that fill their paragraphs, by the one in which each begins
 * @param names in text order
 */
export function attributeQuoteLists(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	whole: ReadonlyMap<number, Quotation>,
	names: readonly NameSpan[],
): Attribution[] {
	const beside = entriesBeside(text, paragraphs, quotations, names);
	if (whole.size + beside.length < LEAST_BLOCKS) return [];
	const below: Entry[] = [];
	const blocks: Entry[] = [];
	const headed: Entry[] = [];
	let above = 0;
	for (const [first, quotation] of whole) {
		const last = paragraphAt(paragraphs, quotation.parts.at(-1)![0]);
		const told = (p: number): Entry | null => {
			const line = whole.has(p) ? undefined : paragraphs[p];
			const caption = line ? captionOf(text, line, names) : null;
			return caption && { quotation, ...caption };
		};
		const before = first > 1 ? told(first - 1) : null;
		const after = told(last + 1);
		if (before) above++;
		const isOpen = text[(paragraphs[first - 1]?.[1] ?? 0) - 1] === ':';
		if (after && !isOpen) below.push(after);
		const isBelow = isBeside(text, paragraphs, last + 1);
		const isAbove = isBeside(text, paragraphs, first);
		// "@skykeeper, 14 June" tells nothing else.
		const isSure = after !== null && text[after.source[0]] === '@';
		if (after && (isSure || (isBelow && !isAbove))) blocks.push(after);
		if (before && isAbove && !isBelow && !isBeside(text, paragraphs, first - 1)) headed.push(before);
	}
	const list =
		blocks.length + beside.length >= LEAST_BLOCKS && isOfSeveral(text, [...blocks, ...beside])
			? [...blocks, ...beside]
			: headed.length >= LEAST_BLOCKS && isOfSeveral(text, headed)
				? headed
				: isList(text, paragraphs, below, above, whole.size)
					? below
					: [];
	return list.map(({ quotation, source }) => ({
		content: quotation.parts,
		cue: null,
		source,
		report: 'speech',
		confidence: 0.88,
		found: 'dash',
	}));
}

/**
 * Without what the lines of such lists tell of their occasion: "The bishop, Ana Ruiz, forbids candles.", below what she
 * said, tells of no other words.
 * @param layouts what is told by layout
 */
export function withoutOccasions(
	text: string,
	layouts: readonly Attribution[],
	found: readonly Attribution[],
): readonly Attribution[] {
	const lines = layouts.flatMap(({ cue, source, content, found: by }): Span[] => {
		if (by !== 'dash' || cue !== null || source === null || source[0] < content.at(-1)![1]) return [];
		const stop = text.slice(source[1]).search(/[.!?](?:\s|$)|\n/);
		return [[source[0], stop < 0 ? text.length : source[1] + stop]];
	});
	if (lines.length === 0) return found;
	const isOccasion = isWithin(lines);
	return found.filter(
		({ cue, content }) =>
			cue === null || !isOccasion(cue[0]) || content.some(([start]) => isMarkAt(text, start)),
	);
}

/** Whether more than one is named. */
const isOfSeveral = (text: string, entries: readonly Entry[]): boolean =>
	new Set(entries.map(({ source }) => text.slice(...source))).size > 1;

/**
 * Whether the lines below quotations are theirs, without blocks that tell it.
 * @param above how many quotations have a line above that might be theirs
 * @param all how many quotations fill a paragraph
 */
function isList(
	text: string,
	paragraphs: readonly Span[],
	below: readonly Entry[],
	above: number,
	all: number,
): boolean {
	if (below.length < LEAST || !isOfSeveral(text, below) || below.length * 3 < all * 2) return false;
	const labels = below.filter(({ isLabel }) => isLabel).length;
	const head = text.slice(0, paragraphs[Math.min(HEADED, paragraphs.length) - 1]![1]);
	if (PAGE.test(head)) return labels * 2 >= below.length;
	return below.length > above && below.length === all && labels * 3 >= below.length * 2;
}

/** "“He owes me a horse.” Ana Ruiz on her trainer": quotations that begin a paragraph of which a label is all the rest. */
function entriesBeside(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
): Entry[] {
	const entries: Entry[] = [];
	let p = 0;
	for (const quotation of quotations) {
		if (quotation.depth > 0 || !quotation.closed || quotation.parts.length > 1) continue;
		const [start, end] = quotation.parts[0]!;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
		const [from, to] = paragraphs[p]!;
		if (start - from > 1 || p === 0 || to - end < 3 || text[end] !== ' ' || !isEnded(text, end)) continue;
		const caption = captionOf(text, [end + 1, to], names);
		if (caption?.isLabel) entries.push({ quotation, ...caption });
	}
	return entries.length < LEAST ? [] : entries;
}
