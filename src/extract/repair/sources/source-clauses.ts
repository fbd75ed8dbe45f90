// Sources that were cut from a clause, or have one: an age, a clause with "when", whose something is.
import type { Span } from '../../../model/index.js';
import { isDigit } from '../../text/characters.js';
import { COMPANION, KIN } from '../../text/kin.js';
import { isHuman } from '../../who/nouns.js';

/** "she | turns", "Ana Ruiz | left": who a clause is about. */
const CLAUSE =
	/^(?<who>I|he|she|they|we|you|(?:\p{Upper}[\p{Alpha}’'-]+ ){0,2}\p{Upper}[\p{Alpha}’'-]+) (?!and |of |the )\p{Lower}{2,}/u;
const SUBORDINATOR = /^(?:When(?:ever)?|As|While|After|Before|Once|If|Although|Though|Because|Since|Until) /;
/** "Ann Lowe, |63|, whose herd …" */
const NAME_BEFORE =
	/(?<name>\p{Upper}[\p{Alpha}.’'-]+(?: [\p{Alpha}.’'-]+){0,2} \p{Upper}[\p{Alpha}’'-]+), $/u;
const LONGEST_NAME = 60;
const OWNED = /^whose (?=\p{Alpha})/u;
const RELATIVE = new RegExp(`^(?:${KIN}|${COMPANION}|partner|fiancée?)$`);
const SHORTEST = 8;
/** "the union, whose general secretary, | Ana Ruiz,": who holds what a body has. */
const HOLDER =
	/, whose (?:[\p{Lower}-]+ ){0,4}(?<post>[\p{Lower}-]+),? (?<name>(?:\p{Upper}[\p{Alpha}.’'-]+ ){0,3}\p{Upper}[\p{Alpha}’'-]+),?$/u;

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
	if (OWNED.test(words)) return [start + 'whose '.length, end];
	const holder = words.includes(', whose ') ? HOLDER.exec(words) : null;
	if (holder && isHuman(holder.groups!.post!) && !RELATIVE.test(holder.groups!.post!))
		return [start + words.lastIndexOf(holder.groups!.name!), end];
	const lead = SUBORDINATOR.exec(words)?.[0].length ?? 0;
	if (lead === 0) return source;
	const who = CLAUSE.exec(words.slice(lead))?.groups?.who;
	return who === undefined ? source : [start + lead, start + lead + who.length];
}

/** "Ann Lowe, | 63 |": whoever is so old. */
function bearerOf(text: string, source: Span): Span {
	const name = NAME_BEFORE.exec(text.slice(Math.max(0, source[0] - LONGEST_NAME), source[0]))?.groups?.name;
	return name === undefined ? source : [source[0] - 2 - name.length, source[0] - 2];
}
