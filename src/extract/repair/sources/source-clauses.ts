// Sources that were cut from a clause, or have one: an age, a clause with "when", whose something is.
import type { Span } from '../../../model/index.js';
import { isDigit, isSmall } from '../../text/characters.js';
import { COMPANION, KIN } from '../../text/kin.js';
import { isHuman, isSomebody } from '../../who/nouns.js';
import { FORM, mayBe, OWNED, SUBORDINATOR } from './source-signs.js';

/** "she | turns", "Ana Ruiz | left": who a clause is about. */
const CLAUSE =
	/^(?<who>I|he|she|they|we|you|(?:\p{Upper}[\p{Alpha}’'-]+ ){0,2}\p{Upper}[\p{Alpha}’'-]+) (?!and |of |the )\p{Lower}{2,}/u;
/** "Ann Lowe, |63|, whose herd …" */
const NAME_BEFORE =
	/(?<name>\p{Upper}[\p{Alpha}.’'-]+(?: [\p{Alpha}.’'-]+){0,2} \p{Upper}[\p{Alpha}’'-]+), $/u;
const LONGEST_NAME = 60;
const RELATIVE = new RegExp(`^(?:${KIN}|${COMPANION}|partner|fiancée?)$`);
const SHORTEST = 8;
/** "the union, whose general secretary, | Ana Ruiz,": who holds what a body has. */
const HOLDER =
	/, whose (?:[\p{Lower}-]+ ){0,4}(?<post>[\p{Lower}-]+),? (?<name>(?:\p{Upper}[\p{Alpha}.’'-]+ (?:\p{Lower}{1,3} ){0,2}){0,3}\p{Upper}[\p{Alpha}’'-]+),?$/u;

/** "In | its latest report | the bank": where something is told, which no comma parts from who tells it. */
const OCCASION =
	/^(?:an?|the|its|his|her|their) (?:[\p{Lower}\d-]+ ){0,4}?(?:report|letter|note|statement|speech|interview|reply|memo|post|e-?mail|bulletin|forecast|review|study|paper|filing|submission|opinion|ruling|judgment|update|briefing|message|tweet|address|column|essay|article|notice|complaint|outlook|blog) (?<who>(?:(?:the|an?|its|his|her|their|two|three|four) (?!of\b)[\p{Lower}-]|\p{Upper}).*)$/u;
const PLACED = /(?:^|\s)In $/;

/** "Transcript | as follows:": what leads up to words is nobody. */
const LEAD_UP = ' as follows';

/**
 * "When she turns", "63", "whose solicitor": the subject of a clause alone, whose age it is, and the noun that is owned;
 * null for what leads up to words.
 */
export function withoutClause(text: string, source: Span | null): Span | null {
	if (source === null) return null;
	const [start, end] = source;
	if (isDigit(text.charCodeAt(start)))
		return end - start === 2 && isDigit(text.charCodeAt(start + 1)) ? bearerOf(text, source) : source;
	if (text.startsWith(LEAD_UP, end)) return null;
	if (end - start < SHORTEST) return source;
	const words = text.slice(start, end);
	if (mayBe(text, source, FORM.owned) && OWNED.test(words)) return [start + 'whose '.length, end];
	const holder = words.includes(', whose ') ? HOLDER.exec(words) : null;
	if (holder && isHuman(holder.groups!.post!) && !RELATIVE.test(holder.groups!.post!))
		return [start + words.lastIndexOf(holder.groups!.name!), end];
	const occasion =
		isSmall(text.charCodeAt(start)) && PLACED.test(text.slice(Math.max(0, start - 4), start))
			? OCCASION.exec(words)
			: null;
	if (occasion) return [end - occasion.groups!.who!.length, end];
	const lead = mayBe(text, source, FORM.subordinate) ? (SUBORDINATOR.exec(words)?.[0].length ?? 0) : 0;
	if (lead === 0) return source;
	const who = CLAUSE.exec(words.slice(lead))?.groups?.who;
	return who === undefined ? source : [start + lead, start + lead + who.length];
}

/** "Ann Lowe, | 63 |": whoever is so old. */
function bearerOf(text: string, source: Span): Span {
	const name = NAME_BEFORE.exec(text.slice(Math.max(0, source[0] - LONGEST_NAME), source[0]))?.groups?.name;
	return name === undefined ? source : [source[0] - 2 - name.length, source[0] - 2];
}

/** Who tells in a clause of its own that is told of somebody before. */
const TELLER =
	/, (?:who|whom|which|where|whose) (?<who>(?:(?:the|its|his|her|their) )?(?:[\p{Lower}-]+ ){0,3}(?<noun>[\p{Lower}-]+)) (?:(?:has|have|had|also|later|now) )?$/u;
/** A source and such a clause before the verb have fewer UTF-16 code units. */
const LONGEST_CLAUSE = 120;

/** "Brandt, who | prosecutors | allege", "the mill, whose | manager | said": whoever has the verb, not who is told of. */
export function tellerInClause(text: string, source: Span | null, cue: Span | null): Span | null {
	if (source === null || cue === null || cue[0] <= source[1] || cue[0] - source[0] > LONGEST_CLAUSE)
		return source;
	const words = text.slice(source[0], cue[0]);
	const told = words.includes(', wh') ? TELLER.exec(words) : null;
	if (told === null || !isSomebody(told.groups!.noun!)) return source;
	const at = cue[0] - told[0].length + told[0].indexOf(told.groups!.who!, ', wh'.length);
	return [at, at + told.groups!.who!.length];
}

/** "the island state of | Tahlia": a country by its name. */
const COUNTRY =
	/^[Tt]he (?:[\p{Alpha}-]+ ){0,3}(?:state|nation|republic|kingdom|emirate|sultanate|principality|country) of (?=\p{Upper}[\p{Alpha}’'-]*(?: \p{Upper}[\p{Alpha}’'-]*){0,2}$)/u;

/** A source that is such a country, as its name alone. */
export function nameOfCountry(text: string, source: Span | null): Span | null {
	const words = source === null ? '' : text.slice(...source);
	const lead = words.includes(' of ') ? COUNTRY.exec(words)?.[0].length : undefined;
	return source === null || lead === undefined ? source : [source[0] + lead, source[1]];
}

/** What was done with a paper that tells: "a letter that the bishop | sent to parishes". */
const SENT =
	/ (?:sent|read|wrote|gave|saw|made|put|left|took|\p{Lower}{2,}ed)(?: (?:to|with|on|in|at|last|out|for|by) .+)?$/u;

/** Whether a clause that tells of a paper has its verb, so that nobody in it has the next one. */
export const tellsOfPaper = (clause: string): boolean => SENT.test(clause);
