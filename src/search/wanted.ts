import { tellsWho } from '../archive/own-names.js';
import type { Filters, Group, Shelf, Term, Thing, Wanted } from '../archive/shelf.js';
import type { StatementKind } from '../model/index.js';
import type { Filter, Query, Term as QueryTerm } from './query.js';

/**
 * How far a shelf is asked to go: whole words only, beginnings too, near misses of words that stand nowhere, near
 * misses of all words, any part of a word.
 */
export type Reach = 'exact' | 'prefix' | 'mistyped' | 'fuzzy' | 'part';

/** The words that a shelf knows. */
export type Known = Pick<Shelf, 'knows' | 'near'>;

/**
 * What a shelf is asked for, so that it proposes everything that may answer a query; what a shelf cannot tell
 * (places within the text, words side by side) is checked on what it proposes.
 */
export function wantedOf(query: Query, thing: Thing, reach: Reach, known: Known, thoughts: boolean): Wanted {
	const groups: Group[] = [];
	const without: Term[] = [];
	for (const clause of query.clauses) {
		if (clause.some((term) => term.negated)) {
			if (clause.length === 1) without.push(...refused(clause[0]!, thing));
			continue;
		}
		if (clause.length === 1) groups.push(...groupsOf(clause[0]!, reach, known));
		else groups.push(clause.flatMap((term) => groupsOf(term, reach, known)[0] ?? []));
	}
	return {
		thing,
		groups: groups.filter((group) => group.length > 0),
		...(without.length === 0 ? {} : { without }),
		filters: { ...filtersOf(query.filters, known), thoughts },
	};
}

/**
 * What an entry must not have, of a term that is negated. An actor is also kept under words that stand nowhere in the
 * name, such as its initials, and what must not stand side by side may well stand apart: these are only checked.
 */
function refused({ kind, words }: QueryTerm, thing: Thing): Term[] {
	const [word, ...others] = words;
	if (thing === 'actor' || word === undefined || others.length > 0) return [];
	if (kind === 'exact') return [{ word, as: 'part' }];
	return kind === 'phrase' ? [{ word, as: 'beginning' }] : [];
}

/**
 * A group for each word of a term. Words that must stand together are looked for as what they must be at least: in a
 * phrase whole but for the last, which may go on; as letters the first may begin anywhere in a word.
 */
function groupsOf({ kind, words }: QueryTerm, reach: Reach, known: Known): Group[] {
	return words.map((word, n) => {
		if (kind === 'fuzzy') return fuzzyGroup(word, reach, known);
		const isFirst = n === 0;
		const isLast = n === words.length - 1;
		const begins = !isFirst || kind === 'phrase' || kind === 'start';
		const ends = !isLast || kind === 'end';
		return [{ word, as: begins ? (ends ? 'whole' : 'beginning') : 'part' }];
	});
}

function fuzzyGroup(word: string, reach: Reach, known: Known): Group {
	if (reach === 'exact') return [{ word, as: 'whole' }];
	// Nearly every word has one letter or two as a part.
	if (reach === 'part') return [{ word, as: word.length < 3 ? 'beginning' : 'part' }];
	const isLoose = reach === 'fuzzy' || (reach === 'mistyped' && !known.knows(word));
	const near = isLoose ? known.near(word).map((other): Term => ({ word: other, as: 'whole' })) : [];
	return [{ word, as: 'beginning' }, ...near];
}

function filtersOf(filters: readonly Filter[], known: Known): Filters {
	const out: { -readonly [K in keyof Filters]: Filters[K] } = {};
	const add = (field: 'actor' | 'described' | 'section' | 'cue' | 'publisher', groups: readonly Group[]) => {
		out[field] = [...(out[field] ?? []), ...groups];
	};
	for (const { field, value, words, negated } of filters) {
		if (negated) continue;
		const fuzzily = words.map((word) => fuzzyGroup(word, 'fuzzy', known));
		if (field === 'by') {
			if (words.length > 1) add('described', fuzzily);
			const telling = fuzzily.filter((_, n) => tellsWho(words[n]!));
			add('actor', [(telling.length > 0 ? telling : fuzzily).flat()]);
		} else if (field === 'in') add('section', fuzzily);
		else if (field === 'cue') add('cue', fuzzily);
		else if (field === 'from')
			add(
				'publisher',
				words.map((word) => [{ word, as: 'part' as const }]),
			);
		else if (field === 'kind') out.kind = value as StatementKind;
		else {
			if (field !== 'before') out.from = later(out.from, value);
			if (field !== 'after') out.before = earlier(out.before, field === 'on' ? dayAfter(value) : value);
		}
	}
	return out;
}

const later = (one: string | undefined, other: string) => (one !== undefined && one > other ? one : other);
const earlier = (one: string | undefined, other: string) => (one !== undefined && one < other ? one : other);

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
