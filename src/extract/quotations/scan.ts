import type { Span } from '../../model/index.js';
import { isDigit, isLetter, isSpace, isUpper, trimEnd } from '../text/characters.js';
import { isAnothers } from './another-speaker.js';
import { type Family, isMark, type Mark, marksIn } from './marks.js';
import { pairSingles } from './single.js';

/** A stretch of text between quotation marks, over one paragraph or several. */
export interface Quotation {
	/** One span a paragraph, marks included, in text order. */
	readonly parts: readonly Span[];
	readonly family: Family;
	/** 0 outermost; 1 and more within another quotation. */
	readonly depth: number;
	/** Whether the marks at its start and its end are there. */
	readonly opened: boolean;
	readonly closed: boolean;
}

/** A quotation that is still being read. */
interface Draft {
	parts: [number, number][];
	family: Family;
	opened: boolean;
	closed: boolean;
}

/** Paragraphs over which a quotation may run without a mark. */
const REACH = 12;
/** A paragraph whose quotation was never closed before its cue: “I am tired, said Jo. */
const UNCLOSED_CUE =
	/[,!?](?!\s(?:He|She|They|It|I|We|You|who|which|and|but)\s)(?=\s+(?:(?:[\p{Alpha}’'-]+|\p{Upper}\p{Alpha}{0,3}\.)\s+){0,4}?(?:said|says|told|added|asked|replied|wrote|insisted|explained|claimed|argued|warned|laughed|joked|recalled|admitted|shouted|continued)\b[^"“”«»„]{0,80}$)/u;

/**
 * Finds the quotations of a text: straight, curly, low, TeX, guillemets (either way round), corner brackets,
 * single marks with doubles inside and the other way round; over paragraphs that reopen, or do not; with marks
 * that never close, never open or face the wrong way. Linear in the text. In order of start, outer before inner.
 */
export function scanQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
	const reversed = pointInwards(text);
	const found: Draft[] = [];
	let pending: { draft: Draft; paragraph: number } | null = null;
	for (let p = 0; p < paragraphs.length; p++) {
		const [from, to] = paragraphs[p]!;
		const marks = marksIn(text, from, to, reversed);
		if (marks.length === 0) continue;
		const singles = marks.filter((mark) => mark.family === 'single');
		const first = marks[0]!;
		const here = pairDoubles(text, from, to, marks, singles);
		const inner = pairSingles(
			to,
			singles,
			here.drafts.flatMap((draft) => draft.parts),
		);
		const open = here.open;
		const unclosed = inner.open?.parts[0];
		const isBare = unclosed?.[0] === from && here.drafts.length === 0;
		const cue = isBare ? cueOfUnclosed(text, from + 1, to) : null;
		if (unclosed && cue !== null) {
			unclosed[1] = cue;
			inner.open = null;
		}

		if (pending) {
			const starts = (draft: Draft) => draft.parts[0]![0] === from;
			const next = here.drafts.find(starts) ?? inner.drafts.find(starts);
			const sameFamily = next && next.family === pending.draft.family;
			const sameMark = next && text[from] === text[pending.draft.parts[0]![0]];
			const isNext =
				sameFamily && sameMark && p === pending.paragraph + 1 && next.opened && first.at === from;
			if (isNext && !isAnothers(text, paragraphs[p - 1]!, pending.draft, next, to)) {
				join(pending.draft, next);
				const list = next.family === 'single' ? inner.drafts : here.drafts;
				list.splice(list.indexOf(next), 1);
				if (next === open) here.open = pending.draft;
				if (next === inner.open) inner.open = pending.draft;
			} else {
				const orphan = pending.draft.family === 'single' ? inner.orphan : here.orphan;
				if (orphan && p - pending.paragraph <= REACH) {
					for (let q = pending.paragraph + 1; q < p; q++) pending.draft.parts.push([...paragraphs[q]!]);
					pending.draft.parts.push([from, orphan.end]);
					pending.draft.closed = true;
					here.drafts = here.drafts.filter((draft) => draft.opened || draft.parts[0]![0] !== from);
				}
			}
		}
		for (const list of [here.drafts, inner.drafts]) for (const draft of list) found.push(draft);
		const last: Draft | null = here.open ?? inner.open;
		pending = last ? { draft: last, paragraph: p } : null;
	}
	return withDepth(found.filter((draft) => worthKeeping(text, draft)));
}

function join(draft: Draft, next: Draft): void {
	draft.parts.push(...next.parts);
	draft.closed = next.closed;
}

/** A quotation holds words; a single mark that nothing closes is an apostrophe unless it begins a paragraph or speech. */
function worthKeeping(text: string, draft: Draft): boolean {
	const at = draft.parts[0]![0];
	const opensSpeech = at === 0 || text[at - 1] === '\n' || text.startsWith(': ', at - 2);
	if (draft.family === 'single' && !draft.closed && !opensSpeech) return false;
	for (const [start, end] of draft.parts) {
		for (let at = start; at < end; at++) {
			const code = text.charCodeAt(at);
			if (!isSpace(code) && !isMark(code) && (code >= 128 || (code | 32) >= 97 || (code >= 48 && code <= 57)))
				return true;
		}
	}
	return false;
}

interface Pairing {
	drafts: Draft[];
	/** The quotation that the paragraph leaves open, and the closing mark with which it begins. */
	open: Draft | null;
	orphan: Mark | null;
}

/** Pairs the marks of one paragraph, single ones apart. */
function pairDoubles(
	text: string,
	from: number,
	to: number,
	marks: readonly Mark[],
	singles: readonly Mark[],
): Pairing {
	const doubles = marks.length === singles.length ? [] : marks.filter((mark) => mark.family !== 'single');
	const surplus = closingSurplus(doubles);
	const drafts: Draft[] = [];
	const stack: Mark[] = [];
	let orphan: Mark | null = null;
	let lastEnd = from;
	const close = (opening: Mark, end: number, closed: boolean) => {
		drafts.push({ parts: [[opening.at, end]], family: opening.family, opened: true, closed });
	};
	for (let i = 0; i < doubles.length; i++) {
		const mark = doubles[i]!;
		let holder = stack.length - 1;
		while (holder >= 0 && stack[holder]!.family !== mark.family) holder--;
		const isOpen = holder >= 0;
		if (mark.closes && (isOpen || !mark.opens)) {
			if (isOpen) {
				// 6'2" tall: a later mark closes, this one measures.
				const later = doubles[i + 1];
				if (mark.weak && later?.closes && !later.opens && isSpace(text.charCodeAt(mark.end))) continue;
				close(stack[holder]!, mark.end, true);
				stack.length = holder;
			} else if (!mark.weak) {
				const single = singleOpening(singles, lastEnd, mark.at);
				if (i === 0 && !single) orphan = mark;
				const start = single?.at ?? (i === 0 ? from : sentenceStart(text, lastEnd, mark.at));
				if (start >= 0 && mark.end - start > 6)
					drafts.push({ parts: [[start, mark.end]], family: mark.family, opened: false, closed: true });
			}
		} else if (mark.opens) {
			const depth = stack.filter((open) => open.family === mark.family).length;
			if (isOpen && (depth > 2 || surplus[i]! < depth + 1)) {
				const opening = stack[holder]!;
				const end = trimEnd(text, from, mark.at);
				close(
					opening,
					cueOfUnclosed(text, opening.end, end) ?? sentenceOfPart(text, opening, end) ?? end,
					false,
				);
				stack.length = holder;
			}
			if (stack.length < 4) stack.push(mark);
		}
		lastEnd = mark.end;
	}
	let open: Draft | null = null;
	const unclosed = stack[0];
	if (unclosed) {
		const end = endOfUnclosed(text, unclosed, to, singles);
		close(unclosed, end, end < to && isMark(text.charCodeAt(end - 1)));
		if (end === to) open = drafts.at(-1)!;
	}
	return { drafts, open, orphan };
}

/** Closing minus opening marks after each mark; marks that could be either count as neither. */
function closingSurplus(marks: readonly Mark[]): Int32Array {
	const surplus = new Int32Array(marks.length);
	let sum = 0;
	for (let i = marks.length - 1; i >= 0; i--) {
		surplus[i] = sum;
		const mark = marks[i]!;
		if (mark.opens !== mark.closes) sum += mark.closes ? 1 : -1;
	}
	return surplus;
}

/** Where a quotation ends whose closing mark is missing: at a single mark that closes for it, before its cue,
 * or with the paragraph. */
function endOfUnclosed(text: string, opening: Mark, to: number, singles: readonly Mark[]): number {
	const wrong = singles.find((mark) => mark.at > opening.end && mark.closes && mark.strong);
	const opener = singles.find((mark) => mark.at >= opening.end && mark.opens && !mark.closes);
	if (wrong && !(opener && opener.at < wrong.at)) return wrong.end;
	return cueOfUnclosed(text, opening.end, to) ?? sentenceOfPart(text, opening, to) ?? to;
}

/** said it was “a mistake by a contractor. He said …: words within a sentence end with it; null when none do. */
function sentenceOfPart(text: string, opening: Mark, to: number): number | null {
	if (!/\p{Lower}\s$/u.test(text.slice(Math.max(0, opening.at - 2), opening.at))) return null;
	const stop = /^\p{Lower}[^.!?\n‘]{3,160}(?=[.!?]\s+\p{Upper})/u.exec(
		text.slice(opening.end, Math.min(to, opening.end + 164)),
	);
	return stop && opening.end + stop[0].length;
}

/** “I am tired, said Jo. “Go away.”: where the cue ends a quotation that was never closed; null when none does. */
function cueOfUnclosed(text: string, from: number, to: number): number | null {
	const tailStart = Math.max(from, to - 200);
	const cue = UNCLOSED_CUE.exec(text.slice(tailStart, to));
	return cue ? tailStart + cue.index + 1 : null;
}

/** ‘It was a mistake”: the single mark that opens for a double one that closes, between two offsets. */
function singleOpening(singles: readonly Mark[], from: number, to: number): Mark | null {
	const last = singles.findLast(({ at }) => at < to);
	return last && last.at >= from && last.opens && !last.closes && !last.weak ? last : null;
}

/** Start of the first sentence after `from`, for a quotation whose opening mark is missing; -1 when none. */
function sentenceStart(text: string, from: number, to: number): number {
	const limit = Math.min(to, from + 400);
	for (let at = from; at + 2 < limit; at++) {
		const code = text.charCodeAt(at);
		if ((code === 46 || code === 33 || code === 63) && isSpace(text.charCodeAt(at + 1)))
			if (isUpper(text.charCodeAt(at + 2))) return at + 2;
	}
	return -1;
}

/** Whether »so« is how this text quotes: more » than « stand where a quotation begins. */
function pointInwards(text: string): boolean {
	let balance = 0;
	for (const mark of ['»', '«']) {
		for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
			const before = at > 0 ? text.charCodeAt(at - 1) : 32;
			const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
			if (isSpace(before) && (isLetter(after) || isDigit(after))) balance += mark === '»' ? 1 : -1;
			if (!isSpace(before) && !isLetter(after)) balance += mark === '«' ? 1 : -1;
		}
	}
	return balance > 0;
}

function withDepth(drafts: Draft[]): Quotation[] {
	drafts.sort((a, b) => a.parts[0]![0] - b.parts[0]![0] || b.parts.at(-1)![1] - a.parts.at(-1)![1]);
	const ends: number[] = [];
	return drafts.map(({ parts, family, opened, closed }) => {
		const start = parts[0]![0];
		while (ends.length > 0 && ends.at(-1)! <= start) ends.pop();
		const depth = ends.length;
		ends.push(parts.at(-1)![1]);
		return { parts, family, opened, closed, depth };
	});
}
