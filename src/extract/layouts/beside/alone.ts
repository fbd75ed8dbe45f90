import type { Span } from '../../../model/index.js';
import { type Attribution, amended, contentsOf } from '../../attribution.js';
import { isCrosshead } from '../../quotations/crossheads.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { isTitleOfWork } from '../../quotations/titles.js';
import { trimEnd } from '../../text/characters.js';
import { isFreeBelow, opponent, otherTurn, withoutBelow } from './exchanges.js';
import { paragraphAbove } from './over-lines.js';
import { isTopicLine } from './topics.js';

/** Shorter quotations without an account are words in marks, not statements. */
const LEAST = 25;
/** … but for whole sentences: “He was the best.” */
const LEAST_SENTENCE = 16;
/** What may stand before a quotation that begins a sentence. */
const SENTENCE_BEFORE = /[.!?…:”"’'»]$/;
/** Paragraphs by one speaker in a row that are joined to one statement. */
const LONGEST = 12;

/**
 * Gives quotations that stand without an account of their own to whoever was reported just before. After an
 * account that ended with its own quotation (“…,” she said.) a quotation that fills the next paragraph goes on
 * with that statement; after an indirect account, and within a paragraph, it is a statement of its own.
 * @param attributions in text order, not overlapping; quotations that they hold are left alone
 * @returns all attributions, in text order
 */
export function attributeAlone(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	attributions: readonly Attribution[],
): Attribution[] {
	const result: Attribution[] = [];
	const spans = contentsOf(attributions).sort((a, b) => a[0] - b[0]);
	let paragraph = 0;
	let next = 0;
	let covering = 0;
	const outer = quotations.filter(({ depth }) => depth === 0);
	/** Those of an exchange in which two speak by turns. */
	const turns = new Set<Attribution>();
	/** Where quotations begin that were taken from an account above. */
	const freed = new Set<number>();
	for (const [q, quotation] of outer.entries()) {
		const [start] = quotation.parts[0]!;
		const end = quotation.parts.at(-1)![1];
		while (covering < spans.length && spans[covering]![1] <= start) covering++;
		while (next < attributions.length && startOf(attributions[next]!) < start)
			result.push(attributions[next++]!);
		const last = result.at(-1);
		const isTaken = covering < spans.length && spans[covering]![0] < end && !freed.has(start);
		if (!last) continue;
		while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]![0] <= start) paragraph++;
		const [from, to] = paragraphs[paragraph]!;
		const fills = start - from <= 1 && (quotation.parts.length > 1 ? endsLine(text, end) : to - end <= 1);
		const nearest = fills ? paragraphAbove(text, paragraphs, paragraph) : undefined;
		const isOnTopic =
			nearest !== undefined && nearest === paragraphs[paragraph - 1] && isTopicLine(text, nearest);
		const above = isOnTopic ? paragraphs[paragraph - 2] : nearest;
		const told = isTaken ? withoutBelow(last, quotation, from) : last;
		if (fills && above && told && endOf(told) <= from && endOf(told) >= above[0] && told.found !== 'dash') {
			const isAnswered = isFreeBelow(paragraphs[paragraph + 1], outer[q + 1], spans, covering);
			const other = turns.has(told)
				? (result.at(-2)?.source ?? null)
				: opponent(text, told, result.slice(-6, -1), text.slice(start, end), isAnswered);
			const whose =
				other ??
				(quotation.closed && quotation.parts.length === 1
					? otherTurn(text, told, result.slice(-3, -1), attributions[next], text.slice(start, end))
					: undefined);
			if (whose !== undefined) {
				const turn = alone(quotation, whose, 0.7);
				turns.add(turn);
				for (const [at] of last.content.slice(told.content.length)) freed.add(at);
				result.splice(-1, 1, told, turn);
				continue;
			}
		}
		if (isTaken || isTitleOfWork(text, [start, end]) || isCrosshead(text, [start, end])) continue;
		if (endOf(last) >= from && (isInterrupted(text, last, start) || followsAccount(text, last, start, end))) {
			result[result.length - 1] = amended(last, { content: [...last.content, ...quotation.parts] });
			continue;
		}
		if (end - start < LEAST && !isSpoken(text, start, end)) continue;
		// Below a name after a dash another quotation has another name.
		if (fills && endOf(last) <= from && last.found !== 'dash') {
			const before = above;
			if (!before || endOf(last) < before[0]) continue;
			if (!isOnTopic && goesOn(text, last, before)) {
				result[result.length - 1] = amended(last, { content: [...last.content, ...quotation.parts] });
				continue;
			}
		} else if (endOf(last) < from) continue;
		else if (!isSentence(text, from, start, end) && !isNextEnd(text, last, start, end)) continue;
		result.push(
			alone(quotation, lastSource(text, result, fills ? (above?.[0] ?? from) : from), fills ? 0.8 : 0.7),
		);
	}
	while (next < attributions.length) result.push(attributions[next++]!);
	return result;
}

/** Who was told of last, not before an offset, but for what nobody says: "Rain is expected until Thursday." */
function lastSource(text: string, found: readonly Attribution[], from: number): Span | null {
	for (let a = found.length - 1; a >= 0; a--) {
		const { source, content, cue } = found[a]!;
		if (endOf(found[a]!) < from) return null;
		const isNobodys = source === null && cue !== null && !isMarkAt(text, content.at(-1)![1] - 1);
		if (!isNobodys) return source;
	}
	return null;
}

const alone = ({ parts }: Quotation, source: Span | null, confidence: number): Attribution => ({
	content: parts,
	cue: null,
	source,
	report: 'speech',
	confidence,
	found: 'alone',
});

/** Whether the account of a quotation ends its paragraph, so that a quotation below goes on with it. */
function goesOn(text: string, { content, cue, source, found }: Attribution, [from, to]: Span): boolean {
	if (content.length > LONGEST) return false;
	const end = content.at(-1)![1];
	if (!/["”’'»«“‘」』]/.test(text[end - 1]!)) return false;
	// It has gone on into the paragraph before, or that stood alone.
	if (content.at(-1)![0] - from <= 1 && to - end <= 1)
		return found === 'alone' || (cue !== null && cue[0] < from);
	if (!cue || !source || cue[0] < from || source[0] < from) return false;
	const account = Math.max(cue[1], source[1]);
	// Ruiz insisted it was “no farewell”: a paraphrase is over, whatever its last words are in.
	if (to - end <= 1) return cue[0] < end && isMarkAt(text, content.at(-1)![0]);
	return account >= end && to - account < 60;
}

/** “It is late,” she said. “And cold.”: the quotation after the sentence of the account goes on with it. */
function followsAccount(
	text: string,
	{ content, cue, source }: Attribution,
	start: number,
	end: number,
): boolean {
	const before = content.at(-1)![1];
	if (!cue || !source || cue[0] < before || cue[1] > start || source[1] > start) return false;
	if (!/["”’'»«“‘」』]/.test(text[before - 1]!) || !isEnded(text, end)) return false;
	const rest = text.slice(Math.max(cue[1], source[1]), start).trimEnd();
	return (
		rest.length < 200 &&
		/\.["”’']?$/.test(rest) &&
		!/[.!?]["”’]?\s+\p{Upper}/u.test(rest) &&
		!rest.includes('\n')
	);
}

/** “It is late,” she said, “and cold”: the account stands between, within one sentence. */
function isInterrupted(text: string, { content, cue, source }: Attribution, start: number): boolean {
	const end = content.at(-1)![1];
	if (
		!cue ||
		!source ||
		cue[0] < end ||
		cue[1] > start ||
		source[1] > start ||
		!/["”’'»«“‘」』]/.test(text[end - 1]!)
	)
		return false;
	const between = text.slice(Math.max(cue[1], source[1]), start);
	return between.length < 80 && /[,:—–-]\s*(?:but |and |that )?$/.test(between) && !/[.!?]\s/.test(between);
}

function isSentence(text: string, from: number, start: number, end: number): boolean {
	const before = trimEnd(text, from, start);
	const isCapital = /^(?:["“”'‘’«»„「『]|'')\s?\p{Upper}/u.test(text.slice(start, start + 4));
	if (before > from && !SENTENCE_BEFORE.test(text[before - 1]!) && !(isCapital && text[before - 1] === ','))
		return false;
	return /[.!?…]\s?(?:["”’'»«“‘]|'')?$/.test(text.slice(Math.max(start, end - 4), end)) || text[end] === '.';
}

/** “It is late,” she said. That leaves a road “that no bus can use after dark.”: words that end the next sentence. */
function isNextEnd(text: string, last: Attribution, start: number, end: number): boolean {
	if (last.report !== 'speech' || last.source === null || !isEnded(text, end)) return false;
	if (!FEW_LETTERS.test(text.slice(start, Math.min(end, start + LONGEST_OPENING)))) return false;
	const past = endOf(last);
	return start - past < LONGEST_SENTENCE && NEXT_SENTENCE.test(text.slice(past, start));
}
/** So long is the sentence before such words at the most, in UTF-16 code units. */
const LONGEST_SENTENCE = 200;
const NEXT_SENTENCE = /^[^.!?\n]*[.!?]["”’']?\s[^.!?\n]+$/;
const LONGEST_OPENING = 100;
/** Five words, the first with a small letter: no title, and no more than a phrase. */
const FEW_LETTERS = /^\P{Alpha}{1,2}\p{Lower}\S*(?: \S+){4}/u;

/** Whether a short quotation is a sentence of several words. */
const isSpoken = (text: string, start: number, end: number): boolean =>
	end - start >= LEAST_SENTENCE &&
	/^.\s?\p{Upper}[\p{Alpha}’']* \S+ \S+/u.test(text.slice(start, end)) &&
	isEnded(text, end);

/** Whether a quotation ends a sentence, with the stop inside its mark or, as in many languages, after it. */
export const isEnded = (text: string, end: number): boolean =>
	/[.!?…]\s?(?:["”’'»«“‘」』]|'')$/.test(text.slice(Math.max(0, end - 3), end)) ||
	/^[.](?:\s|$)/.test(text.slice(end, end + 2));

function endsLine(text: string, end: number): boolean {
	return /^[.,]?\s*(?:\n|$)/.test(text.slice(end, end + 4));
}

function startOf(attribution: Attribution): number {
	return Math.min(attribution.content[0]![0], attribution.source?.[0] ?? Number.POSITIVE_INFINITY);
}

function endOf(attribution: Attribution): number {
	const end = attribution.content.at(-1)![1];
	return attribution.found === 'alone'
		? end
		: Math.max(end, attribution.cue?.[1] ?? 0, attribution.source?.[1] ?? 0);
}
