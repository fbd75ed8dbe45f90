import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt, quotationFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { CUES, isCue } from '../cues/cue-signs.js';

/** What stands before whoever calls something so: "the roof, | which | Ruiz called". */
const RELATIVE = /(?:,? (?:which|that|whom)|\bwhat) $/;
const ARTICLE = /^(?:(?:an?|the) )?$/;

/** Between the verb and the words in marks; "calls on the council to" is none of them. */
const BETWEEN = /^(?: (?:on|in|at|to) [\p{Alpha}’' -]{2,40}?)?(?<! to)(?: as)?(?: an?| the)? $/u;
/** "a | “bruising” | December", "the | “cherry war” | against its growers": what the words in marks are part of. */
const OPENS_PHRASE = /^(?:as )?(?:an?|the) $/;
const PHRASE_REST =
	/^(?: (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|must|and|but)\b)[\p{Alpha}’'-]+){1,5}$/u;

/**
 * "The roof, which Ruiz described as | “a sieve” |, was built in 1904", "by what Ruiz called | “cowboys”": in a clause
 * about something, only the words in marks are what it was called.
 */
export function onlyCalled(
	text: string,
	outer: readonly Quotation[],
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (cue === null || source === null || found !== 'near' || source[1] > cue[0]) return content;
	if (!isCue(text, cue, CUES.label)) return content;
	const isRelative =
		/^(?:which|that|whom) /.test(text.slice(source[0], source[0] + 6)) ||
		RELATIVE.test(text.slice(Math.max(0, source[0] - 8), source[0]));
	if (!isRelative) return withoutPredicate(text, outer, cue, content);
	const quotation = quotationFrom(outer, cue[1])?.parts[0];
	if (quotation === undefined || !BETWEEN.test(text.slice(cue[1], quotation[0]))) return content;
	const last = content.at(-1)![1];
	const isHeld = content.some(([start, end]) => start < quotation[1] && end > quotation[0]);
	const phrase = isHeld ? phraseOf(text, source, quotation) : null;
	if (phrase !== null) return [phrase];
	const opening = text.slice(content[0]![0], quotation[0]);
	if (content.length === 1 && OPENS_PHRASE.test(opening) && PHRASE_REST.test(text.slice(quotation[1], last)))
		return content;
	// An article goes with it: a “cheap shot”.
	const isAlone = ARTICLE.test(opening) && last <= quotation[1];
	return isHeld && !isAlone && (content[0]![0] < quotation[0] || last > quotation[1]) ? [quotation] : content;
}

/** "what it called | a “dismal” fortnight before Christmas": words in marks with their noun, or with what that is of. */
function phraseOf(text: string, source: Span, [start, end]: Span): Span | null {
	if (!text.startsWith('what ', source[0] - 'what '.length)) return null;
	const rest = REST.exec(text.slice(end, end + LONGEST_PHRASE))?.groups;
	if (rest === undefined || (rest.noun !== undefined && OF_ITS_OWN.test(text.slice(start + 1, start + 5))))
		return null;
	const article = OPENING.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
	return [start - article, end + rest.phrase!.length];
}

const REST =
	/^(?<phrase> (?:(?:of|about|against) |(?<noun>(?!(?:yesterday|today|tonight|again|earlier|later|after|before|during|while|when|until|with|from|over|under|because|since|amid|between|into|despite|following|that|which|were|have|would|will|could|must)\b)\p{Lower}{4,}(?<!ed|ly))(?= (?:of|against|before|for|about) |[,.;]))[^,.;:–—“”"«»\n]{0,80})(?=[,.;]|\n|$)/u;
const LONGEST_PHRASE = 120;
/** A noun of its own: “a sieve”. */
const OF_ITS_OWN = /^(?:an?|the) /i;
const OPENING = /\b(?:an?|the) $/;

/** "A man who called him | “a weasel” | has been fined": what follows the marks is told of whoever called. */
function withoutPredicate(
	text: string,
	outer: readonly Quotation[],
	cue: Span,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	const past = quotationFrom(outer, cue[1])?.parts[0]?.[1] ?? 0;
	if (content.length > 1 || start < cue[1] || past <= start || past >= end) return content;
	return PREDICATE.test(text.slice(past, end)) ? [[start, past]] : content;
}

const PREDICATE = /^ (?:has|have|had|was|were|is|are|will|would|could|must|can) /;

/** What stands in dashes is shorter, in UTF-16 code units. */
const LONGEST = 300;

/** "The roof – | “a sieve”, according to Ruiz – was built", "She left – | for the dentist, she says – and stayed": what stands in dashes with its account is all that was said. */
export function withinDashes(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (cue === null || source === null || found !== 'near' || content.length > 2) return content;
	const [start, end] = content[0]!;
	const account = Math.max(cue[1], source[1]);
	if (content.length > 1 && content[1]![0] < account) return content;
	if (end > cue[0] || !/^ ?[—–-]{1,2} \p{Alpha}/u.test(text.slice(account, account + 6))) return content;
	const words = text.slice(Math.max(start, end - LONGEST), end);
	const dash = Math.max(words.lastIndexOf('—'), words.lastIndexOf('–'), words.lastIndexOf(' - ') + 1);
	const from = end - words.length + dash + (words[dash + 1] === ' ' ? 2 : 1);
	if (dash <= 0) return content;
	// Another dash before it would close an aside of the teller's; what goes on behind the account is told in full.
	const isOpen = content.length === 1 && (from - 4 <= start || !DASH.test(text.slice(start, from - 3)));
	return isMarkAt(text, from) || isOpen ? [[from, end]] : content;
}

const DASH = /[—–]| - /;

/** "The chairman rang and, in the words of an aide, | “did most of the talking”": what is joined to another's account is all that was said so. */
export function inOnesWords(
	text: string,
	{ cue, source }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (cue === null || source === null || content.length !== 2 || source[0] < cue[1]) return content;
	const [[, end], words] = content as [Span, Span];
	if (end > cue[0] || words[0] < source[1]) return content;
	return IN_WORDS.test(text.slice(Math.max(0, cue[0] - LONGEST_JOIN), cue[1])) ? [words] : content;
}

/** What joins it to what is told before. */
const IN_WORDS = /[\p{Alpha},] (?:and|but|or|then),? in the words$/u;
const LONGEST_JOIN = 20;

/** described it as “a lie”: the words in marks, where nothing else was said. */
export function withoutAs(text: string, cue: Span, content: readonly Span[]): readonly Span[] {
	const [start, end] = content[0]!;
	if (start < cue[1]) return content;
	// "described | on television | as “spineless”"
	const lead = AS_MARK.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
	return lead > 0 ? [[start + lead, end], ...content.slice(1)] : content;
}

const AS_MARK = /^(?:(?:on|in|at|during|to|last|yesterday|later) [^“”"«»„,;:.]{2,40} )?as (?=["“«„])/u;
