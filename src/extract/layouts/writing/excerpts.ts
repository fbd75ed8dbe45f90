import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';
import { paragraphAt } from './signatures.js';

/** "Excerpts from the press conference:" */
const EXCERPTS = /\b(?:[Ee]xcerpts?|[Ee]xtracts?|[Hh]ighlights|[Qq]uotes)\b[^.!?“”"]*:$/;
/** A longer line announces nothing, and is no topic. */
const LONGEST = 120;
/** A line without a stop: what the words below are about. */
const TOPIC = /^\p{Upper}[^“”"«»\n]*[^.!?…:;,“”"«»'’\n]$/u;
/** So many paragraphs above may tell whose words follow. */
const REACH = 3;
/** With fewer quotations it is no talk. */
const LEAST = 2;

/**
 * "Excerpts from the press conference:" and quotations that fill their paragraphs, topics between them or not: whoever
 * alone is named there, or in the paragraph above, says them.
 * @param starting the quotations that fill their paragraphs, by the one in which each begins
 * @param names in text order
 */
export function attributeExcerpts(
	text: string,
	paragraphs: readonly Span[],
	starting: ReadonlyMap<number, Quotation>,
	names: readonly NameSpan[],
): Attribution[] {
	const attributions: Attribution[] = [];
	for (let p = 0; p + 1 < paragraphs.length; p++) {
		const [start, end] = paragraphs[p]!;
		if (text[end - 1] !== ':' || end - start > LONGEST || !EXCERPTS.test(text.slice(start, end))) continue;
		const source = whoAlone(text, paragraphs, p, names);
		const found = source === null ? [] : quotationsBelow(text, paragraphs, starting, p + 1);
		if (found.length < LEAST) continue;
		for (const { parts } of found)
			attributions.push({
				content: parts,
				cue: null,
				source,
				report: 'speech',
				confidence: 0.8,
				found: 'alone',
			});
	}
	return attributions;
}

/** The quotations from a paragraph on that nothing but topics stands between. */
function quotationsBelow(
	text: string,
	paragraphs: readonly Span[],
	starting: ReadonlyMap<number, Quotation>,
	from: number,
): Quotation[] {
	const found: Quotation[] = [];
	for (let p = from; p < paragraphs.length; ) {
		const quotation = starting.get(p);
		if (quotation) {
			found.push(quotation);
			p = paragraphAt(paragraphs, quotation.parts.at(-1)![0]) + 1;
			continue;
		}
		const [start, end] = paragraphs[p]!;
		if (!starting.has(p + 1) || end - start > LONGEST || !TOPIC.test(text.slice(start, end))) break;
		p++;
	}
	return found;
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The one person whom a paragraph names, or the nearest of those above it that name anybody. */
function whoAlone(
	text: string,
	paragraphs: readonly Span[],
	p: number,
	names: readonly NameSpan[],
): Span | null {
	const inFull = new Set<string>();
	for (const { kind, start, end } of names) {
		const name = kind === 'person' ? text.slice(start, end) : '';
		if (name.includes(' ')) inFull.add(surname(name));
	}
	for (let at = p; at >= Math.max(0, p - REACH); at--) {
		const [start, end] = paragraphs[at]!;
		const people: NameSpan[] = [];
		for (let n = lowerBound(names.length, (k) => names[k]!.start < start); n < names.length; n++) {
			if (names[n]!.start >= end) break;
			const { kind, start: from, end: past } = names[n]!;
			if (kind === 'person' && inFull.has(surname(text.slice(from, past)))) people.push(names[n]!);
		}
		if (people.length === 0) continue;
		const surnames = new Set(people.map((one) => surname(text.slice(one.start, one.end))));
		return surnames.size === 1 ? [people[0]!.start, people[0]!.end] : null;
	}
	return null;
}
