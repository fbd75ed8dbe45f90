import type { Filters, Shelf, Term, Thing, Wanted } from '../archive/shelf.js';
import type { StatementKind } from '../model/index.js';
import type { Filter, Query, Term as QueryTerm } from './query.js';

/**
 * How far a shelf is asked to go: whole words only, beginnings too, near misses of words that stand nowhere, near
 * misses of all words.
 */
export type Reach = 'exact' | 'prefix' | 'mistyped' | 'fuzzy';

/** The words that a shelf knows. */
export type Known = Pick<Shelf, 'knows' | 'near'>;

/**
 * What a shelf is asked for, so that it proposes everything that may answer a query; what a shelf cannot tell
 * (places within the text, parts of words) is checked on what it proposes.
 */
export function wantedOf(
	query: Query,
	thing: Thing,
	reach: Reach,
	known: Known,
	thoughts: boolean,
	article?: number,
): Wanted {
	const groups: Term[][] = [];
	for (const clause of query.clauses) {
		if (clause.some((term) => term.negated)) continue;
		if (clause.length === 1) groups.push(...groupsOf(clause[0]!, reach, known));
		else groups.push(clause.flatMap((term) => groupsOf(term, reach, known)[0] ?? []));
	}
	return {
		thing,
		groups: groups.filter((group) => group.length > 0),
		filters: { ...filtersOf(query.filters), thoughts, ...(article === undefined ? {} : { article }) },
	};
}

function groupsOf({ kind, words }: QueryTerm, reach: Reach, known: Known): Term[][] {
	return words.map((word) => {
		const terms: Term[] = [{ word, prefix: kind !== 'fuzzy' || reach !== 'exact' }];
		const isLoose = reach === 'fuzzy' || (reach === 'mistyped' && !known.knows(word));
		if (kind === 'fuzzy' && isLoose)
			for (const other of known.near(word)) terms.push({ word: other, prefix: false });
		return terms;
	});
}

function filtersOf(filters: readonly Filter[]): Filters {
	const out: { -readonly [K in keyof Filters]: Filters[K] } = {};
	for (const { field, value, words, negated } of filters) {
		if (negated) continue;
		const folded = words.join(' ');
		if (field === 'by') out.actor = folded;
		else if (field === 'in') out.section = folded;
		else if (field === 'from') out.publisher = folded;
		else if (field === 'kind') out.kind = value as StatementKind;
		else if (field === 'cue') out.cue = folded;
		else if (field === 'after') out.from = value;
		else if (field === 'before') out.before = value;
		else {
			out.from = value;
			out.before = dayAfter(value);
		}
	}
	return out;
}

/** The day after a year, a month or a day. */
function dayAfter(value: string): string {
	const [year = 0, month, day] = value.split('-').map(Number);
	const next =
		day !== undefined
			? Date.UTC(year, month! - 1, day + 1)
			: month !== undefined
				? Date.UTC(year, month, 1)
				: Date.UTC(year + 1, 0, 1);
	return new Date(next).toISOString().slice(0, 10);
}
