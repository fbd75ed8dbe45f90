import { ownWords, tellsWho } from '../archive/own-names.js';
import { foldedWords } from '../archive/words.js';
import { matchWord } from './match.js';
import type { Clause, Filter, Query, Term } from './query.js';

/** What the filters of a query look at; null where a thing has no such property. */
export interface Subject {
	/** Names and aliases of the actor who said it, or of the actor that it is. */
	readonly names: readonly string[];
	/** The folded words of them that name somebody else. */
	readonly others: ReadonlySet<string>;
	readonly section: string | null;
	readonly kind: string | null;
	readonly cue: string | null;
	/** ISO 8601, as precise as it is known. */
	readonly published: string | null;
	/** Publisher, address and file of the article. */
	readonly sources: readonly string[];
}

/** Whether every filter of a query holds. */
export function matchesFilters(query: Query, subject: Subject): boolean {
	return query.filters.every((filter) => holds(filter, subject) !== filter.negated);
}

function holds({ field, value, words }: Filter, subject: Subject): boolean {
	const { published } = subject;
	switch (field) {
		case 'by':
			return subject.names.some((name) => hasWords(name, words) && isMeant(name, subject.others, words));
		case 'in':
			return subject.section !== null && hasWords(subject.section, words);
		case 'from':
			return subject.sources.some((source) => foldedWords(source).join(' ').includes(words.join(' ')));
		case 'kind':
			return subject.kind === value;
		case 'cue':
			return subject.cue !== null && hasWords(subject.cue, words);
		case 'after':
			return published !== null && published.slice(0, value.length) >= value;
		case 'before':
			return published !== null && published.slice(0, value.length) < value;
		case 'on':
			return published !== null && published.slice(0, value.length) === value;
	}
}

/** Every word is found in the text, beginnings and near misses included. */
function hasWords(text: string, words: readonly string[]): boolean {
	const own = foldedWords(text);
	return words.every((word) => own.some((other) => matchWord(word, other) !== null));
}

/** Whether one of the words that tell who is meant is among those of a name that are not somebody else's. */
function isMeant(name: string, others: ReadonlySet<string>, words: readonly string[]): boolean {
	if (others.size === 0) return true;
	const own = ownWords(name, others);
	const telling = words.filter(tellsWho);
	return (telling.length > 0 ? telling : words).some((word) =>
		own.some((other) => matchWord(word, other) !== null),
	);
}

/** The words that are looked for fuzzily and all must be found: what an index is asked for. */
export function fuzzyWords({ clauses }: Query): string[] {
	return clauses.flatMap((clause) => (isPlain(clause) ? clause[0]!.words : []));
}

/** The words to light in what was found. */
export function litWords({ clauses }: Query): string[] {
	return clauses.flatMap((clause) => clause.flatMap((term) => (term.negated ? [] : term.words)));
}

/** Whether a clause is nothing but one word to be found fuzzily. */
export const isPlain = (clause: Clause) =>
	clause.length === 1 && clause[0]!.kind === 'fuzzy' && !clause[0]!.negated;

/**
 * Whether the clauses hold that are more than plain words: exact letters, beginnings, ends, phrases, what must not
 * be there, alternatives.
 * @param main folded words of the field that is shown
 * @param beside folded words of the other
 */
export function matchesClauses(query: Query, main: readonly string[], beside: readonly string[]): boolean {
	return query.clauses.every(
		(clause) => isPlain(clause) || clause.some((term) => found(term, main, beside) !== term.negated),
	);
}

function found({ kind, words }: Term, main: readonly string[], beside: readonly string[]): boolean {
	const wanted = words.join(' ');
	const text = main.join(' ');
	switch (kind) {
		case 'start':
			return text.startsWith(wanted);
		case 'end':
			return text.endsWith(wanted);
		case 'exact':
			return text.includes(wanted) || beside.join(' ').includes(wanted);
		case 'phrase':
			return ` ${text}`.includes(` ${wanted}`) || ` ${beside.join(' ')}`.includes(` ${wanted}`);
		case 'fuzzy':
			return words.every((word) => [...main, ...beside].some((other) => matchWord(word, other) !== null));
	}
}
