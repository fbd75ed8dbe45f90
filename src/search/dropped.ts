import { isPlain } from './filters.js';
import type { Clause, Query } from './query.js';
import type { Known } from './wanted.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** So short a word is forgiven nothing else. */
const SHORT = 4;

/**
 * The query with words of four letters that stand nowhere taken for words of five of which one letter was left out, not
 * the first: "pots" for "ports". Null where there are none.
 */
export function withDroppedLetters(query: Query, known: Pick<Known, 'knows'>): Query | null {
	const clauses = query.clauses.map((clause) => meant(clause, known));
	return clauses.every((clause, n) => clause === query.clauses[n]) ? null : { ...query, clauses };
}

function meant(clause: Clause, known: Pick<Known, 'knows'>): Clause {
	const [term] = clause;
	const word = term?.words.length === 1 ? term.words[0]! : '';
	if (!isPlain(clause) || word.length !== SHORT || known.knows(word)) return clause;
	const others = new Set<string>();
	for (let at = 1; at < SHORT; at++)
		for (const letter of LETTERS) others.add(word.slice(0, at) + letter + word.slice(at));
	const found = [...others].filter((other) => known.knows(other));
	return found.length === 0 ? clause : found.map((other) => ({ ...term!, words: [other] }));
}
