import type { Span } from '../../../model/index.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { CUT_SHORT } from './abbreviations.js';
import { withoutAs } from './called-what.js';

/** Where a content begins and ends whose first piece stands before its cue; null where that shows nothing. */
export function beforeCue(
	text: string,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): readonly Span[] | null {
	if (content.length > 1) return withoutLead(text, cue, source, content) ?? withoutClause(text, cue, content);
	const [start, end] = content[0]!;
	const from = start + lastClause(text.slice(start, end));
	return upToAccount(text, cue, source, [from, end]) ?? withoutOwnAccount(text, [from, end]);
}

/** What was said behind the cue, where the piece before it only leads up to who speaks, or tells of them. */
function withoutLead(
	text: string,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): readonly Span[] | null {
	const [first, second] = content;
	if (second![0] < cue[1]) return null;
	const opening = text.slice(...first!);
	const account = Math.min(cue[0], source?.[0] ?? cue[0]);
	// "Ferry burns | off island, 12 dead; survivors say | alarms failed"
	const isApart = first![1] <= account && text.slice(first![1], account).includes('; ');
	const isLead =
		isApart ||
		leadsUp(text, cue, source, first!) ||
		ASIDE.test(opening) ||
		OCCASION.test(opening) ||
		IN_WHICH.test(opening);
	if (isLead) return withoutAs(text, cue, content.slice(1));
	return source === null || source[0] < first![1] ? null : withinClause(text, content);
}

/**
 * "She sued two firms | and, friends say, | did not regret it", "The keeper is a man | who, records show, | had never been
 * late": of a sentence that an account parts within a clause only the clause was said.
 */
function withinClause(text: string, [first, ...rest]: readonly Span[]): readonly Span[] | null {
	const [start, end] = first!;
	const opening = text.slice(Math.max(start, end - LONGEST_OPENING), end);
	const next = text.slice(rest[0]![0], rest[0]![0] + 12);
	if (JOINT.test(opening) && (opening.endsWith(' because') || PREDICATE.test(next))) return rest;
	const what = PREDICATE.test(next) ? RELATIVE.exec(opening)?.groups?.what : undefined;
	return what === undefined ? null : [[end - what.length, end], ...rest];
}

const LONGEST_OPENING = 80;
const JOINT = / (?:and|but|because)$/;
/** What a clause goes on with behind its subject. */
const PREDICATE =
	/^["“‘']?(?:(?:also|never|still|now|often|later|once|almost) )?(?:was|were|is|are|has|have|had|will|would|can|could|may|might|should|must|did|does|\p{Lower}{2,}ed)\b/u;
/** "a man who", "one of which", "which": what a relative clause tells of. */
const RELATIVE =
	/(?:^|[\s(—–])(?<what>(?:an?|the|one|another|his|her|its|their) (?:(?!(?:an?|the|his|her|its|their|and|or|but) )[\p{Lower}\p{N}’'-]+ ){1,3}(?:which|whom|who|that)|(?:\p{Alpha}+ of )?(?:which|whom|who))$/u;

/** "Opening the case at the court, | Ana Ruiz told …": whether some words lead up to who speaks. */
function leadsUp(text: string, cue: Span, source: Span | null, [start, end]: Span): boolean {
	if (source === null || end > source[0] || source[0] >= cue[0] || isMarkAt(text, start)) return false;
	const between = text.slice(end, source[0]);
	if (/^\s*$/.test(between) && !isMarkAt(text, end - 1)) return true;
	return OPENING.test(text.slice(start, end)) && /^,\s*$/.test(between);
}

/** "Speaking afterwards, he said …": when and how, not what. */
const OPENING =
	/^(?:Speaking|Asked|Writing|Addressing|Responding|Answering|Giving evidence|Pressed|Reached|Contacted)\b/;

/** "In a long interview with the paper, | Webb confessed …": where it was said. */
const OCCASION =
	/^(?:In|On|At|During|Through) (?:an?|the|his|her|its|their) (?:[\p{Alpha}\d-]+ ){0,4}(?:interview|statement|speech|letter|e-?mail|post|tweet|report|briefing|conference|hearing|court|address|call|filing|memo|message|testimony|podcast|documentary)\b[^,.“”"«»]*(?:[“"«][^“”"«»]{2,80}[”"»])?,?$/u;

/** "Of Tom Hale, | whom she loved, | she said | that he washed up" */
const ASIDE = /^(?:whom|who|which) /;

/** "They found a ledger in which, | the Crown says, | he had noted each sale": who tells of it, and of what. */
const IN_WHICH = / (?:in|on|at|by|under|from|through|during|after|for) which$| where$/;

/** "Rain was forecast; | 208 mm fell, officials said": where the last clause begins, which is all that ends with its account. */
function lastClause(words: string): number {
	const stop = words.indexOf('; ');
	const isLast = stop > 0 && words.indexOf('; ', stop + 1) === -1;
	return isLast && !/["“”«»‘]|''|; (?:and|or|but) /.test(words) ? stop + 2 : 0;
}

/** "The boat was full, said its owner, | although survivors told reporters …": what the teller sets beside it. */
function withoutClause(text: string, cue: Span, content: readonly Span[]): readonly Span[] | null {
	const [start, end] = content.at(-1)!;
	const isBeside = start >= cue[1] && CLAUSE_BESIDE.test(text.slice(start, end));
	return isBeside ? content.slice(0, -1) : null;
}

const CLAUSE_BESIDE =
	/^,? ?(?:without \p{Lower}+ing\b[^“”"«»]*$|(?:after|following|despite|amid) (?!(?:he|she|they|it|we|I|that|this)\b)[^“”"«»]*$|as (?:the |its |his |her |their )?(?!(?:he|she|it|they|we|I|an?|if|though|well|long|soon|much|many|far)\b)(?:[\p{Alpha}’-]+ ){1,3}\p{Lower}{3,}ed\b[^“”"«»]*$|(?:although|though) (?:he|she|it|they) (?:gave|did|would|could|had no|have no|offered|declined|refused|disagreed|differed)\b[^“”"«»]*$|(?:although|though|while) [^“”"«»,;]{2,60} (?:said|told|reported|insisted|denied|disputed|claimed|warned|argued|suggested|say|tell|report|insist|deny|dispute|claim|warn|argue|suggest)s?\b[^“”"«»]*$)/u;

/** "The boat sank (it was old) | off the coast, police said": what was said goes on to the comma of the account. */
function upToAccount(text: string, cue: Span, source: Span | null, whole: Span): readonly Span[] | null {
	const [start, end] = whole;
	if (source === null || end >= source[0]) return null;
	if (isMarkAt(text, start) || isMarkAt(text, end - 1)) return [whole];
	const account = Math.min(cue[0], source[0]);
	const rest = text.slice(end, account).replace(/\([^()\n]*\)/, '()');
	const isRest = rest.length > 4 && rest.length < 160 && REST.test(rest);
	return isRest && !/,\s(?:who|which|but|and|according)\b/.test(rest) ? [[start, account - 2]] : [whole];
}

/** What is left of a sentence up to its account; a stop in it belongs to an initial or a title: "Tom A. Hale, of 4 Mill St.,". */
const REST = new RegExp(String.raw`^(?:[^.!?;:"“”„«»\n]|(?<=\b${CUT_SHORT})\.)*[\p{Alpha}\d.],\s$`, 'u');

/** "Parata counters that | the instruments were replaced in September, which, he says, …". */
const OWN_ACCOUNT =
	/^(?:\p{Alpha}[\p{Alpha}.’'-]* ){1,4}(?:says|said|argues|argued|counters|countered|adds|added|claims|claimed|insists|insisted|notes|noted|warns|warned) that /u;

/** What somebody says, without that they say it, where another account follows. */
function withoutOwnAccount(text: string, [start, end]: Span): readonly Span[] | null {
	const own = OWN_ACCOUNT.exec(text.slice(start, Math.min(end, start + 80)));
	return own ? [[start + own[0].length, end]] : null;
}
