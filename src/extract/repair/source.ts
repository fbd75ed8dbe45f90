import type { Span } from '../../model/index.js';
import { lowerBound } from '../actors/search.js';
import type { NameSpan } from '../attribution.js';

/** "The Frenchman led for 51 laps before Argent called": the clause's own subject is its last name. */
export function ownSubject(text: string, source: Span | null): Span | null {
	if (!source || source[1] - source[0] < 24) return source;
	const clause = LAST_CLAUSE.exec(text.slice(...source));
	return clause ? [source[1] - clause.groups!.name!.length, source[1]] : source;
}

const LAST_CLAUSE =
	/\s(?:\p{Ll}+ed|led|was|were|had|has|is|went|came|took|won|lost|ran|fell|rose)\s.*\s(?:before|after|when|while|because|until|but|and)\s(?<name>(?:\p{Lu}[\p{L}'’-]+ ?){1,4})$/su;

/** The whole of "@northernsinfonia". */
export function handleAt(text: string, source: Span | null): Span | null {
	if (!source || text[source[1] - 1] !== '@') return source;
	const handle = /^\w{2,30}/.exec(text.slice(source[1], source[1] + 30));
	return handle ? [source[0], source[1] + handle[0].length] : source;
}

/** The name right before a cue that was left without a source: "Hoekstra, praised". */
export function subjectOf(text: string, names: readonly NameSpan[], cue: Span | null): Span | null {
	if (!cue) return null;
	const name = names[lowerBound(names.length, (n) => names[n]!.end <= cue[0]) - 1];
	if (!name || name.kind === 'place' || cue[0] - name.end > 24) return null;
	return /^,?\s+(?:\p{Ll}+ly\s+|has\s+|had\s+|also\s+|later\s+|then\s+)?$/u.test(text.slice(name.end, cue[0]))
		? [name.start, name.end]
		: null;
}
