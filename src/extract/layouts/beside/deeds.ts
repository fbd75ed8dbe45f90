import type { Span } from '../../../model/index.js';
import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { trimEnd } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isHuman } from '../../who/nouns.js';
import { isEnded } from './alone.js';
import { sentenceStart, subject } from './subject.js';

/** Shorter quotations are words in marks, not speech: within a paragraph, and where they fill one of their own. */
const LEAST = 8;
const LEAST_ALONE = 25;
/** How far back the sentence before a quotation may begin, in UTF-16 code units. */
const REACH = 300;

/**
 * Quotations that are sentences of their own after a sentence that tells what somebody did: "Asked about it, Ana
 * Ruiz shrugged. “Ask the president.”" The speaker is that sentence's subject. Where the quotation fills a paragraph
 * of its own, only a human being is taken for it.
 * @param taken whether an offset belongs to a statement already
 */
export function attributeAfterDeeds(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	names: readonly NameSpan[],
	taken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	let p = 0;
	for (const { depth, parts, closed } of quotations) {
		const [start, end] = parts[0]!;
		if (depth > 0 || !closed || end - start < LEAST || taken(start)) continue;
		while (p + 1 < paragraphs.length && paragraphs[p + 1]![0] <= start) p++;
		const isAlone = start - paragraphs[p]![0] <= 1;
		const past = parts.at(-1)![1];
		if (!/^(?:``|''|.)\s?\p{Upper}/u.test(text.slice(start, start + 4)) || !isEnded(text, past)) continue;
		if (
			isAlone &&
			(p === 0 || end - start < LEAST_ALONE || !/^.?\s*(?:\n|$)/.test(text.slice(past, past + 3)))
		)
			continue;
		const [first, last] = isAlone ? paragraphs[p - 1]! : [paragraphs[p]![0], start];
		const from = Math.max(first, last - REACH);
		const stop = trimEnd(text, from, last);
		if (stop - from < 12 || text[stop - 1] !== '.') continue;
		const clause = sentenceStart(text, from, stop - 1);
		// “Go on,” she shrugs: an account of words of its own.
		if (taken(clause) || taken(stop - 2) || isMarkAt(text, clause) || isOfQuotation(text, clause)) continue;
		const source = concerned(text, clause, stop - 1, names) ?? subject(text, clause, stop - 1, names);
		if (!source || (isAlone && !isPerson(text, names, source))) continue;
		attributions.push(spokenNear(parts, null, source, isAlone ? 0.55 : 0.65));
	}
	return attributions;
}

/** Whether a source is one person: by name, by a pronoun, or by a noun for human beings. */
export function isPerson(text: string, names: readonly NameSpan[], [start, end]: Span): boolean {
	const at = lowerBound(names.length, (n) => names[n]!.end <= start);
	const name = names[at];
	if (name && name.start < end) return name.kind === 'person';
	const words = text.slice(start, end);
	const noun = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
	return /^(?:s?he|him|her)$/i.test(words) || isHuman(noun) || isHuman(noun.replace(/s$/, ''));
}

/** Sentences whose subject is nobody: "It was a hard year for Tom Bell.", "For Tom Bell, it was a hard year." */
const IMPERSONAL =
	/^(?:(?:But |And |Yet )?(?:It|There) (?:is|was|has|had|will|would)\b|For [^,.;]{2,60}, (?:it|there|this|that)\b)/;
const THIRD = /\b(?:for|to|with|of|on|by|at|For) (?<who>him|her|them)\b/u;

/** The only person whom such a sentence concerns. */
function concerned(text: string, start: number, end: number, names: readonly NameSpan[]): Span | null {
	if (!IMPERSONAL.test(text.slice(start, end))) return null;
	const at = lowerBound(names.length, (n) => names[n]!.start < start);
	const people: NameSpan[] = [];
	for (let n = at; n < names.length && names[n]!.start < end; n++)
		if (names[n]!.kind === 'person') people.push(names[n]!);
	const third = THIRD.exec(text.slice(start, end));
	if (people.length === 1 && third === null) return [people[0]!.start, people[0]!.end];
	if (people.length > 0 || third === null) return null;
	const from = start + third.index + third[0].length - third.groups!.who!.length;
	return [from, from + third.groups!.who!.length];
}

/** “Go on,” | she shrugs. */
const isOfQuotation = (text: string, clause: number): boolean =>
	/(?:,|…|\.\.\.)["”’'»]? ?["”’'»]?,? $/.test(text.slice(Math.max(0, clause - 6), clause));
