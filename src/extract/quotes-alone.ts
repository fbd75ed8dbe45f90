import type { Span } from '../model/index.js';
import type { Attribution } from './attribution.js';
import type { Quotation } from './quotes.js';

/** Shorter quotations without an account are words in marks, not statements. */
const LEAST = 25;

/**
 * Gives quotations that stand without an account of their own to whoever was reported just before: in the same
 * paragraph, or in the paragraph before when the quotation is a paragraph by itself.
 * @param attributions in text order; quotations that they hold are left alone
 */
export function attributeAlone(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	attributions: readonly Attribution[],
): Attribution[] {
	const added: Attribution[] = [];
	const ordered = [...attributions].sort((a, b) => startOf(a) - startOf(b));
	const spans = ordered.flatMap((attribution) => attribution.content).sort((a, b) => a[0] - b[0]);
	let paragraph = 0;
	let next = 0;
	let covering = 0;
	let last: Attribution | null = null;
	for (const quotation of quotations) {
		if (quotation.depth > 0) continue;
		const [start] = quotation.parts[0]!;
		const end = quotation.parts.at(-1)![1];
		while (covering < spans.length && spans[covering]![1] <= start) covering++;
		const isTaken = covering < spans.length && spans[covering]![0] < end;
		while (next < ordered.length && startOf(ordered[next]!) < start) last = ordered[next++]!;
		while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]![0] <= start) paragraph++;
		if (isTaken || end - start < LEAST || !last) continue;
		const [from, to] = paragraphs[paragraph]!;
		const lastPart = quotation.parts.at(-1)!;
		const standsAlone =
			start - from <= 1 && isParagraphEnd(text, lastPart[1], quotation.parts.length > 1 ? null : to);
		const before = paragraph > 0 ? paragraphs[paragraph - 1]! : null;
		const near = endOf(last) >= from || (standsAlone && before !== null && endOf(last) >= before[0]);
		const isSentence = standsAlone || /[.!?…]["”’'»“]?$/.test(text.slice(Math.max(start, end - 3), end));
		if (!near || !isSentence) continue;
		const alone: Attribution = {
			content: quotation.parts,
			cue: null,
			source: last.source,
			report: 'speech',
			confidence: standsAlone ? 0.8 : 0.7,
			found: 'alone',
		};
		added.push(alone);
		last = alone;
	}
	return added;
}

function isParagraphEnd(text: string, end: number, to: number | null): boolean {
	return to === null ? /^\s*(?:\n|$)/.test(text.slice(end, end + 3)) : to - end <= 1;
}

function startOf(attribution: Attribution): number {
	return Math.min(attribution.content[0]![0], attribution.source?.[0] ?? Number.POSITIVE_INFINITY);
}

function endOf(attribution: Attribution): number {
	return attribution.found === 'alone'
		? attribution.content.at(-1)![1]
		: Math.max(attribution.content.at(-1)![1], attribution.cue?.[1] ?? 0, attribution.source?.[1] ?? 0);
}
