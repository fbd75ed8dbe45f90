import type { Span } from '../model/index.js';
import { lowerBound } from './actors/search.js';
import type { Attribution } from './attribution.js';
import { skipSpace, trimEnd } from './characters.js';
import { leadIn } from './layouts/index.js';
import type { Quotation } from './quotes.js';

/**
 * Makes attributions agree with the form of the text: a quotation over several paragraphs is one speaker's; a
 * quotation that fills a paragraph below an indirect account is a statement of its own; datelines, times and
 * commas at the ends are nobody's words.
 * @param attributions in text order, not overlapping
 */
export function repair(
	text: string,
	paragraphs: readonly Span[],
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): Attribution[] {
	const whole = giveWholeQuotations(outer, attributions);
	const result: Attribution[] = [];
	for (const attribution of whole) {
		const content = attribution.content.flatMap((span) => piecesOf(text, paragraphs, span));
		if (content.length > 0) result.push(...splitBelow(text, paragraphs, { ...attribution, content }));
	}
	return result.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** Gives all parts of a quotation to whoever holds its first part, or else its last. */
function giveWholeQuotations(
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	const long = outer.filter(({ parts }) => parts.length > 1);
	if (long.length === 0) return attributions;
	const spans = attributions
		.flatMap(({ content }, a) => content.map((span) => ({ span, a })))
		.sort((x, y) => x.span[0] - y.span[0]);
	const holder = ([start]: Span): number => {
		const at = lowerBound(spans.length, (i) => spans[i]!.span[0] <= start) - 1;
		return at >= 0 && spans[at]!.span[1] > start ? spans[at]!.a : -1;
	};
	const taken = new Map<number, Span[]>();
	const given = new Map<number, Span[]>();
	const add = (map: Map<number, Span[]>, key: number, span: Span) => {
		const list = map.get(key);
		if (list) list.push(span);
		else map.set(key, [span]);
	};
	for (const { parts } of long) {
		const holders = parts.map(holder);
		const owner = holders[0] !== -1 ? holders[0]! : holders.at(-1)!;
		if (owner === -1 || holders.every((other) => other === owner)) continue;
		parts.forEach((part, i) => {
			if (holders[i] === owner) return;
			add(given, owner, part);
			if (holders[i] !== -1) add(taken, holders[i]!, part);
		});
	}
	if (given.size === 0) return attributions;
	return attributions
		.map((attribution, a) => {
			const lost = taken.get(a) ?? [];
			const kept = attribution.content.filter(
				([start, end]) => !lost.some(([from, to]) => start < to && end > from),
			);
			const content = [...kept, ...(given.get(a) ?? [])].sort((x, y) => x[0] - y[0]);
			return { ...attribution, content };
		})
		.filter(({ content }) => content.length > 0);
}

/** A span cut at the paragraphs' ends, without lead-ins and the comma after a closing mark. */
function piecesOf(text: string, paragraphs: readonly Span[], [start, end]: Span): Span[] {
	const pieces: Span[] = [];
	for (let p = paragraphFrom(paragraphs, start); p < paragraphs.length && paragraphs[p]![0] < end; p++) {
		const [from, to] = paragraphs[p]!;
		let first = Math.max(start, from);
		let last = Math.min(end, to);
		if (first <= from) first = Math.max(first, skipSpace(text, from + leadIn(text, [from, to]), last));
		if (/["”’'»“」』]\s*,$/.test(text.slice(Math.max(first, last - 3), last)))
			last = trimEnd(text, first, last - 1);
		if (first < last) pieces.push([first, last]);
	}
	return pieces;
}

function paragraphFrom(paragraphs: readonly Span[], offset: number): number {
	return lowerBound(paragraphs.length, (p) => paragraphs[p]![1] <= offset);
}

/** Cuts off a quotation that fills a paragraph below the indirect words that it follows. */
function splitBelow(text: string, paragraphs: readonly Span[], attribution: Attribution): Attribution[] {
	const { content } = attribution;
	if (attribution.found !== 'near') return [attribution];
	for (let i = 1; i < content.length; i++) {
		const [start] = content[i]!;
		const before = content[i - 1]!;
		const [from] = paragraphs[paragraphFrom(paragraphs, start)] ?? [start];
		if (start !== from || before[1] > from || !/["“«„「']/.test(text[start]!)) continue;
		if (/["“”«»„「'’]/.test(text[before[0]]!) || /[:"”’»]$/.test(text.slice(before[0], before[1] + 1).trim()))
			continue;
		const below: Attribution = {
			content: content.slice(i),
			cue: null,
			source: attribution.source,
			report: 'speech',
			confidence: attribution.confidence * 0.95,
			found: 'alone',
		};
		return [{ ...attribution, content: content.slice(0, i) }, below];
	}
	return [attribution];
}
