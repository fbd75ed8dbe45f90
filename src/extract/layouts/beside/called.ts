import type { Span } from '../../../model/index.js';
import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';
import { matchesOf } from '../../text/matches.js';
import { attributeEach } from './each-quotation.js';

/** "what the union described as …", "what staff at the park say was …": who calls something so, and by what verb. */
const CALLED =
	/\bwhat (?<source>(?:he|she|it|they)|(?!(?:he|she|it|they|we|I|you|some|many|people)\b)(?:(?:(?:the|an?|his|her|its|their|one|some|many) )?(?:\p{Alpha}[\p{Alpha}.’'-]* ){0,7}?\p{Alpha}[\p{Alpha}.’'-]*)) (?:has |have |had |also |later )?(?<cue>(?:called|calls|call|termed|terms|dubbed|dubs|labelled|labeled|branded|brands)(?! for\b| on\b| in\b)|(?:described|describes|describe|denounced|characterised|characterized) as|(?:said|says|say|claimed|claims|claim|insisted|insists) (?:was|were|is|are|had been)) /uy;
/** What is called so without marks: to the next stop, preposition or clause. */
const PLAIN =
	/^(?<plain>(?:an?|the|his|her|its|their|one of)(?: [\p{Alpha}’'-]+){1,9}?)(?=[.,;:!?\n]| (?:in|on|at|after|before|when|while|that|which|who|to|by|with|and|but|as|during|because|over)\b)/u;
/** A word or two before the marks, and the noun after them: a “bruising” December. */
const BEFORE_MARK = /^(?:(?:an?|the|his|her|its|their|as|one of) (?:\p{Lower}+ )?)?$/u;
const NOUN_AFTER =
	/^ (?!(?:in|on|at|after|before|when|while|that|which|who|to|by|with|for|from|of|and|but|as|is|was|were|are|had|has|during|because|over)\b)(?:[\p{Alpha}’'-]+ ?){1,3}?(?=[.,;:!?\n]|$| (?:in|on|at|after|before|when|while|that|which|who|to|by|with|for|from|of|and|but|as|is|was|were|are|had|has)\b)/u;

/**
 * What somebody calls something within a sentence of the teller's: "in what the union described as “a warning”".
 * @param isTorn whether at an offset a content begins that nobody says
 * @param isTaken whether an offset is within what has been found
 */
export function attributeCalled(
	text: string,
	outer: readonly Quotation[],
	isTorn: (offset: number) => boolean,
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = relativesCalled(text, outer, isTaken);
	for (const match of matchesOf(CALLED, 'what ', text)) {
		const from = match.index + match[0].length;
		// "The crews stopped work, in what the union called a warning": what is told there is nothing else.
		const isApart =
			/, in $/.test(text.slice(Math.max(0, match.index - 5), match.index)) && !isTaken(match.index);
		const isPronoun = /^(?:he|she|it|they)$/.test(match.groups!.source!);
		const isMarked = /^["“«]/.test(text.slice(from, from + 1)) && !isTaken(from);
		if (!(isApart || isMarked || (isTorn(match.index) && !isPronoun))) continue;
		const called = byMatch(text, outer, match);
		if (called) attributions.push(called);
	}
	return attributions;
}

/** What somebody calls by words in marks where an offset begins "what the union described as “a warning”". */
export function calledAt(text: string, outer: readonly Quotation[], at: number): Attribution | null {
	if (!text.startsWith('what ', at)) return null;
	CALLED.lastIndex = at;
	const match = CALLED.exec(text);
	const called = match && byMatch(text, outer, match);
	return called && isInMarks(text, outer, called.content[0]!) ? called : null;
}

/** Whether nothing but an article stands before the words in marks: a “cheap shot”. */
const isInMarks = (text: string, outer: readonly Quotation[], [start, end]: Span): boolean =>
	isMarkAt(text, start) ||
	(/^(?:an?|the) [^\p{Alpha}]/u.test(text.slice(start, start + 5)) &&
		outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < start)]?.parts[0]?.[1] === end);

function byMatch(text: string, outer: readonly Quotation[], match: RegExpExecArray): Attribution | null {
	const source = match.groups!.source!;
	if (VERBS.test(source)) return null;
	const content = contentFrom(text, outer, match.index + match[0].length);
	if (!content || isTerm(match.groups!, text.slice(...content))) return null;
	const at = match.index + 5;
	const cueAt = text.indexOf(match.groups!.cue!, at + source.length);
	return spokenNear([content], spanAt(cueAt, match.groups!.cue!), spanAt(at, source), 0.75);
}

/** "what engineers call a “groyne”": a word of their trade. */
const isTerm = ({ source, cue }: Record<string, string>, words: string): boolean =>
	/^(?:call|term)$/.test(cue!) && /^\p{Lower}+s$/u.test(source!) && /^(?:an? )?["“‘'«„「]\S+$/u.test(words);

/** "wording | that a diplomat described as | “what they say the week before”": words in marks that nobody says yet. */
const RELATIVE =
	/\b(?:that|which) (?<source>(?:(?:an?|the|one|some|his|her|its|their) |(?=\p{Upper}))[^,.;:“”"«»\n]{2,70}?) (?:has |have |had |also |later )?(?<cue>described|denounced|dismissed|characteri[sz]ed) as $/u;

/** ", a claim | the company called | “absurd”": the same of what was told before. */
const APPOSED =
	/, (?:an?|the) (?:\p{Lower}+ ){1,3}?(?:that |which )?(?<source>he|she|it|they|(?:(?:an?|the|one|some|his|her|its|their) |(?=\p{Upper}))[^,.;:“”"«»\n]{2,70}?) (?:has |have |had |also |later )?(?<cue>called|branded|labell?ed|dubbed|termed|(?:described|denounced|dismissed|characteri[sz]ed) as) $/u;

/** Who calls what was told before by words in marks, right behind a verb. */
export function calledBeside(
	text: string,
	outer: readonly Quotation[],
	cue: Span,
): Pick<Attribution, 'source' | 'content'> | null {
	const quotation = outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < cue[1])];
	const [start, end] = quotation?.parts[0] ?? [0, 0];
	if (start !== cue[1] + 1) return null;
	const before = text.slice(Math.max(0, start - LONGEST_BESIDE), start);
	const source = APPOSED.exec(before)?.groups?.source;
	if (source === undefined || VERBS.test(source)) return null;
	const at = start - before.length + before.lastIndexOf(` ${source} `) + 1;
	return { source: [at, at + source.length], content: [[start, end]] };
}

/** Who calls something so, and what, stands in fewer UTF-16 code units before the marks. */
const LONGEST_BESIDE = 120;

function relativesCalled(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	return attributeEach(outer, isTaken, (parts) => {
		const [start, end] = parts[0]!;
		if (parts.length > 1 || !/(?: as|ed) $/.test(text.slice(Math.max(0, start - 4), start))) return null;
		const before = text.slice(Math.max(0, start - LONGEST_BESIDE), start);
		const match = RELATIVE.exec(before) ?? APPOSED.exec(before);
		if (!match || VERBS.test(match.groups!.source!)) return null;
		const { source, cue } = match.groups!;
		const cueAt = start - match[0].length + match[0].lastIndexOf(cue!);
		const sourceAt = start - match[0].length + match[0].lastIndexOf(` ${source!} `) + 1;
		return spokenNear([[start, end]], spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75);
	});
}

/** A source holds no verb of its own: "what happened next was called". */
const VERBS = /\b(?:was|were|is|are|had|has|have|would|could|did|happened|said|says)\b/u;

function contentFrom(text: string, outer: readonly Quotation[], from: number): Span | null {
	const next = outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < from)]?.parts[0];
	if (next && next[0] - from < 24 && BEFORE_MARK.test(text.slice(from, next[0]))) {
		if (next[0] === from) return next;
		const noun = NOUN_AFTER.exec(text.slice(next[1], next[1] + 60));
		return [from, next[1] + (noun ? noun[0].trimEnd().length : 0)];
	}
	const plain = PLAIN.exec(text.slice(from, from + 120))?.groups?.plain;
	if (plain === undefined || (next && next[0] < from + plain.length)) return null;
	return [from, from + plain.length];
}
