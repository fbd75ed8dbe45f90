import type { Span } from '../../../model/index.js';
import type { NameSpan } from '../../attribution.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isByline } from '../../text/page-labels.js';
import { isHuman, isSomebody, PREPOSITION } from '../../who/nouns.js';
import { isSpeaking } from '../../who/speaking.js';

/** A longer line tells more than whose a quotation is. */
const LONGEST = 240;
/** Whoever is named stands no further from the beginning of the line. */
const REACH = 120;
/** A dash, a bracket or bold type before a name. */
const OPENS = /^(?:[—–―-]{1,2} ?|[(*_#]{1,4} ?)/u;
/** What a name has before it in a post: "Australia's new safety chief". */
const POST = /^(?:[\p{Alpha}\p{N}][\p{Alpha}\p{N}.'’&-]* ){0,8}$/u;
/** "The Archbishop of Velden, ": a phrase that a name stands beside. */
const PHRASE = /^\p{Upper}[^.!?:;"“”«»\n]{2,110}, $/u;
/** "On Monday, ", "After the vote, ": no such phrase. */
const CIRCUMSTANCE =
	/^(?:On|In|At|After|Before|During|When|While|As|For|With|By|Since|Until|If|But|And|So|Later|Earlier|Then|Meanwhile|Today|Yesterday|There|It|He|She|They|We|I|That|This|These|Those|What|How|Why)\b/;
/** "@skykeeper, 14 June" */
const HANDLE = /^@[\w.]{2,30}(?=[,.\s)]|$)/;
/** Before anybody is named these begin a sentence of an account. */
const FINITE =
	/(?<!\p{Alpha})(?:is|are|was|were|has|have|had|will|would|can|could|said|says|told|tells|did|does|do|went|came|made|took|gave|saw)(?!\p{Alpha})/u;
/** Verbs by which an account goes on. */
const TELLS =
	/^(?:, [^,.;]{1,70},)? (?:(?:has|had|have|also|later|then) )?(?:said|says|told|added|wrote|asked|replied|thinks?|believes?|knows?|insists?|insisted|agrees?|agreed|recall(?:s|ed)|remembers?|remembered)\b/;
/** What a label goes on with, right behind a name or behind what it is called by: an occasion, in no sentence. */
const LABEL =
	/^(?:,? ?\([^()]{1,60}\))?(?:, [^,.;]{1,70}(?=[,.]|$))?,?(?:[).*_]*$| (?:on|after|at|in|to|about|when|while|during|following|as|before|outside|from|of|against|upon|explaining|\p{Lower}{2,}ing) |, [^,.;]{1,40}? (?:on|after|about|when|following|at) | (?!was |is |has |does |goes |his |its |this )\p{Lower}{2,}s )/u;
/** A phrase for somebody who has no name, up to what it is about. */
const NAMELESS =
	/^(?<phrase>(?:(?:An?|The|One|Another|His|Her|Their) )?(?:[\p{Alpha}\p{N}'’-]+ ){0,5}?[\p{Alpha}\p{N}'’-]+)(?=[,.)]|$| (?:on|after|at|in|to|about|when|who|as|during|for|of|from) )/u;

/** Who is told of by a line, and whether it tells that as a label does. */
export interface Caption {
	readonly source: Span;
	readonly isLabel: boolean;
}

/**
 * Whoever a line beside a quotation begins with, named in any way and perhaps behind a post; null where a sentence
 * tells of somebody.
 * @param names in text order
 */
export function captionOf(text: string, [first, end]: Span, names: readonly NameSpan[]): Caption | null {
	if (end - first > LONGEST) return null;
	const start = first + (OPENS.exec(text.slice(first, first + 6))?.[0].length ?? 0);
	const source = sourceIn(text, [start, end], names);
	if (source === null) return null;
	const rest = text.slice(source[1], end);
	return isByline(rest) || TELLS.test(rest) || /^[^.]{0,80}:/.test(rest)
		? null
		: { source, isLabel: LABEL.test(rest) };
}

function sourceIn(text: string, [start, end]: Span, names: readonly NameSpan[]): Span | null {
	const handle = HANDLE.exec(text.slice(start, Math.min(end, start + REACH)));
	if (handle) return [start, start + handle[0].length];
	let at = lowerBound(names.length, (n) => names[n]!.start < start);
	const first = names[at];
	while (at < names.length && names[at]!.kind !== 'person' && names[at]!.start < end) at++;
	const name = names[at];
	if (!name || name.end > end || name.start - start > REACH)
		return bodyOf(first, start, end) ?? nameless(text, [start, end]);
	const before = text.slice(start, name.start);
	if (CIRCUMSTANCE.test(before) || FINITE.test(before)) return null;
	const whole: Span = [start, name.end];
	if (before === '') return whole;
	if (PHRASE.test(before)) return [name.start, name.end];
	if (!POST.test(before)) return bodyOf(first, start, end) ?? nameless(text, [start, end]);
	const words = before.trimEnd().split(' ');
	// "A fan of Ana Ruiz"
	if (!PREPOSITION.has(words.at(-1)!)) return whole;
	if (/^(?:from|by)$/.test(words.at(-1)!)) return [name.start, name.end];
	if (!/^(?:of|for)$/.test(words.at(-1)!)) return nameless(text, [start, end]);
	return isHuman(words.at(-2)?.toLowerCase() ?? '') ? whole : null;
}

/** The body that a line begins with. */
const bodyOf = (name: NameSpan | undefined, start: number, end: number): Span | null =>
	name?.kind === 'organisation' && name.start - start <= 4 && name.end <= end ? [start, name.end] : null;

function nameless(text: string, [start, end]: Span): Span | null {
	const match = NAMELESS.exec(text.slice(start, end));
	if (!match || CIRCUMSTANCE.test(match[0]) || FINITE.test(match[0])) return null;
	const { phrase } = match.groups!;
	const words = phrase!.toLowerCase();
	const head = words.slice(words.lastIndexOf(' ') + 1);
	if (!isSomebody(head) && !isSpeaking(words)) return null;
	const governed = GOVERNED.exec(text.slice(start + phrase!.length, end));
	return [start, start + phrase!.length + (governed?.[0].length ?? 0)];
}

/** " for the Harbour Trust", " of Hull": what belongs to the phrase. */
const GOVERNED =
	/^ (?:for|of|from|at) (?:the )?\p{Upper}[\p{Alpha}'’-]*(?: (?:of |and |for )?\p{Upper}[\p{Alpha}'’-]*){0,4}/u;
