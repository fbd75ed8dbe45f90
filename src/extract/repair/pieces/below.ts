import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { firstFrom, isMarkAt, quotationFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { trimEnd } from '../../text/characters.js';
import { paragraphFrom } from '../contents/edges.js';

/** A quotation that an account before it is carried on by, as a statement of its own. */
const standingAlone = ({ source, confidence }: Attribution, content: readonly Span[]): Attribution => ({
	content,
	cue: null,
	source,
	report: 'speech',
	confidence: confidence * 0.95,
	found: 'alone',
});

/** Demirtaş said 22 guests had cancelled. “They came for balloons.”: the quotation is a sentence of its own. */
function isNextSentence(text: string, { cue }: Attribution, before: Span, next: Span): boolean {
	if (!cue || !isMarkAt(text, next[0]) || !isMarkAt(text, next[1] - 1)) return false;
	if (isMarkAt(text, before[0]) || isMarkAt(text, before[1] - 1)) return false;
	// His sons were in Perth, he said. “I'd rather they were here.”
	if (cue[0] >= before[1] && cue[1] <= next[0]) return /[.!?]\s$/.test(text.slice(cue[1], next[0]));
	if (cue[1] > before[0]) return false;
	return (
		/^[.!?]?\s$/.test(text.slice(before[1], next[0])) && /[.!?]\s?$/.test(text.slice(before[1] - 1, next[0]))
	);
}

/** An account and the quotation after it, parted where a sentence ends between them. */
function sentencesOf(text: string, outer: readonly Quotation[], { cue }: Attribution, span: Span): Span[] {
	const [start, end] = span;
	if (!cue || cue[1] > start || isMarkAt(text, start) || !isMarkAt(text, end - 1)) return [span];
	const next = quotationFrom(outer, start)?.parts[0];
	if (!next || next[1] < end - 1 || next[0] >= end || !/[.!?]\s$/.test(text.slice(start, next[0])))
		return [span];
	return [
		[start, trimEnd(text, start, next[0])],
		[next[0], end],
	];
}

/** A part of a quotation holds more than its marks. */
const LEAST = 2;

/** Whether what begins at an offset goes on with a quotation that a paragraph above has left open. */
function isLeftOpen(text: string, outer: readonly Quotation[], before: Span, start: number): boolean {
	if (isMarkAt(text, before[1] - 1)) return false;
	const open = outer[firstFrom(outer, before[1]) - 1];
	return open?.parts.some(([from, past]) => from === start && past - from > LEAST) ?? false;
}

/** Cuts off a quotation that fills a paragraph below the indirect words that it follows. */
export function splitBelow(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	attribution: Attribution,
): Attribution[] {
	if (attribution.found !== 'near') return [attribution];
	const content: Span[] = [];
	for (const span of attribution.content) content.push(...sentencesOf(text, outer, attribution, span));
	for (let i = 1; i < content.length; i++) {
		const [start] = content[i]!;
		const before = content[i - 1]!;
		if (isNextSentence(text, attribution, before, content[i]!))
			return [
				amended(attribution, { content: content.slice(0, i) }),
				standingAlone(attribution, content.slice(i)),
			];
		const [from, to] = paragraphs[paragraphFrom(paragraphs, start)] ?? [start, start];
		const fills = content.at(-1)![1] > to || to - content[i]![1] <= 1;
		// A quotation that only begins a later paragraph belongs to that paragraph's own sentence.
		const isApart = !isLeftOpen(text, outer, before, start);
		if (
			start === from &&
			!fills &&
			isApart &&
			before[1] <= from &&
			attribution.cue &&
			attribution.cue[1] <= from
		)
			return [amended(attribution, { content: content.slice(0, i) })];
		if (start !== from || !fills || before[1] > from || !isMarkAt(text, start)) continue;
		if (isMarkAt(text, before[0]) || /[:"”’»]$/.test(text.slice(before[0], before[1] + 1).trim())) continue;
		return [
			amended(attribution, { content: content.slice(0, i) }),
			standingAlone(attribution, content.slice(i)),
		];
	}
	return [attribution];
}
