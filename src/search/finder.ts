import type { Entry, Shelf, Thing } from '../archive/shelf.js';
import { withDroppedLetters } from './dropped.js';
import { rankable } from './entries.js';
import { FoundRows } from './found-rows.js';
import { Merged } from './merged.js';
import { type Clause, parseQuery, type Query } from './query.js';
import { answers, ENOUGH, rank } from './rank.js';
import type { Counts, Scope, SearchRequest } from './session.js';
import { type Reach, wantedOf } from './wanted.js';

/** How many entries of a thing a shelf proposes for ranking, where one thing is asked for and where all are. */
const CANDIDATES = 64;
const CANDIDATES_OF_ALL = 40;
/** Actors are proposed as they were added, which tells little of who is meant: those who said most come first. */
const CANDIDATE_ACTORS = 256;
/** A shelf with so few entries proposes all of them: one article, or a few. */
const FEW = 1000;
/** How many entries are looked at one by one to count those that meet what a shelf cannot tell. */
const MOST_LOOKED_AT = 5000;
const LOOKED_AT_ONCE = 100;
/** How many entries are looked at in one step for those that meet what a shelf cannot tell: a few frames' worth of work. */
const MOST_IN_A_STEP = 400;
const THINGS: Record<Scope, readonly Thing[]> = {
	all: ['statement', 'actor', 'section'],
	statements: ['statement'],
	actors: ['actor'],
	sections: ['section'],
};
/** So many statements are counted at once where there will be time later. */
const MOST_COUNTED_AT_ONCE = 20_000;
type Counted = Exclude<keyof Counts, 'exact'>;
const COUNTED: Record<Thing, Counted> = { statement: 'statements', actor: 'actors', section: 'sections' };

/** What was found for the last query of a scope, so that paging through it does not search again. */
export interface Found {
	readonly of: string;
	/** The shelf's version when it was searched. */
	readonly version: number;
	readonly query: Query;
	readonly rows: FoundRows;
	/** The entries that were ranked, whether they have a row or not. */
	readonly ranked: ReadonlySet<string>;
	/** The key of the last entry of the first open thing that was asked for after the ranked ones. */
	below: number;
	readonly merged: Merged;
	/** For each thing: how many entries of it the shelf has still to give after those that were ranked. */
	readonly open: Thing[];
	counts: Counts;
	/** The things that there are rows of. */
	readonly asked: readonly Thing[];
}

/** How many of each thing there are. */
function countEach(entries: readonly Entry[]): Record<Counted, number> {
	const counts = { statements: 0, actors: 0, sections: 0 };
	for (const { thing } of entries) counts[COUNTED[thing]]++;
	return counts;
}

/**
 * What is said of how much there is: `counted` on the shelf, which proposes some that do not answer, or, once all of it
 * has come, the rows that there are.
 */
export function countsOf({ open, asked, rows }: Found, counted: Counts): Counts {
	if (open.length > 0) return counted;
	return { ...counted, ...Object.fromEntries(asked.map((thing) => [COUNTED[thing], rows.counts[thing]])) };
}

/** Finds on a shelf what answers a request, the best first. */
export class Finder {
	/** Whether everything on the shelf, where that is much, is only counted when there is time. */
	defers = false;
	/** The shelf's version when everything was counted last. */
	private tallied = Number.NaN;

	constructor(private readonly shelf: Shelf) {}

	/** Ranks what the shelf proposes. */
	find(of: string, request: SearchRequest): Found {
		let query = parseQuery(request.text);
		const totals = this.shelf.counts();
		const isPlain = query.clauses.length === 0 && query.filters.length === 0;
		const isSmall = totals.statements + totals.actors + totals.sections <= FEW;
		const asked = THINGS[request.scope];
		// What is not asked for is only counted, and where there is much of it later.
		const things = isSmall ? THINGS.all : asked;
		const mostOf = (thing: Thing) => (isSmall ? FEW + 1 : candidates(thing, request, query));
		// Where everything may be proposed, the widest reach proposes it at once.
		const reaches: readonly Reach[] = isSmall ? ['fuzzy'] : ['exact', 'prefix', 'mistyped', 'fuzzy'];
		const open: Thing[] = [];
		let proposed = things.flatMap((thing) => {
			const { entries, isAll } = this.propose(query, thing, request, reaches, mostOf(thing));
			if (!isAll) open.push(thing);
			return entries;
		});
		const inAll = (asked: Query, reach: Reach) =>
			things.flatMap((thing) => this.shelf.find(this.wanted(asked, thing, reach, request), mostOf(thing)));
		const meant = proposed.length > 0 ? null : withDroppedLetters(query, this.shelf);
		if (meant !== null) {
			proposed = inAll(meant, 'fuzzy');
			if (proposed.length > 0) query = meant;
		}
		if (proposed.length === 0 && query.clauses.length > 0) proposed = inAll(query, 'part');
		const ranked = rank(proposed.map(rankable), query).map(({ entry }) => entry);
		const isExact = open.length === 0 && things.length === THINGS.all.length;
		const merged = new Merged(this.shelf, query, request.thoughts === true);
		const rows = merged.rowsOf(ranked);
		const counts = countEach(rows);
		return {
			of,
			asked,
			merged,
			ranked: new Set(proposed.map(nameOf)),
			below: Number.POSITIVE_INFINITY,
			version: this.shelf.version(),
			query,
			rows: new FoundRows(
				this.shelf,
				rows.filter(({ thing }) => asked.includes(thing)),
			),
			open,
			counts: isPlain && !isSmall && this.isTallied() ? this.all(request) : { ...counts, exact: isExact },
		};
	}

	/**
	 * Gets what comes after the ranked entries from the shelf, newest first, when somebody pages so far: a step at a time,
	 * as what a shelf cannot tell may be met by few.
	 */
	*extend(found: Found, request: SearchRequest, wanted: number): Generator<void> {
		const { query, rows, open, ranked } = found;
		const reach: Reach = query.clauses.length === 0 ? 'prefix' : 'fuzzy';
		const isPlain = query.clauses.length === 0 && query.filters.length === 0;
		// Plain words are told by the shelf; what it cannot tell is looked at.
		const untold = { ...query, clauses: query.clauses.filter((clause) => !isWord(clause)) };
		for (let more: Entry[] = [], step = 0; wanted > rows.length && open.length > 0; step++) {
			if (step > 0) yield;
			// Where the last step found little, the next looks further.
			const limit = Math.max(wanted - rows.length + CANDIDATES, Math.min(2 * more.length, MOST_IN_A_STEP));
			more = this.shelf.find(this.wanted(query, open[0]!, reach, request), limit, found.below);
			found.below = more.at(-1)?.key ?? found.below;
			// All that were ranked come again.
			const fresh = more.filter((entry) => !ranked.has(nameOf(entry)));
			const met = isPlain ? fresh : rank(fresh.map(rankable), untold).map(({ entry }) => entry);
			rows.add(found.merged.rowsOf(met));
			if (more.length === limit) continue;
			open.shift();
			found.below = Number.POSITIVE_INFINITY;
			found.counts = countsOf(found, found.counts);
		}
	}

	/**
	 * Counts how much of each thing a request matches, near misses too: slow for words that stand everywhere, and a step
	 * at a time where entries must be looked at.
	 */
	*count(request: SearchRequest): Generator<void, Counts> {
		const query = parseQuery(request.text);
		const counts = { statements: 0, actors: 0, sections: 0, exact: true };
		for (const thing of THINGS.all) {
			const wanted = this.wanted(query, thing, 'fuzzy', request);
			if (isTold(query)) counts[COUNTED[thing]] = this.shelf.count(wanted);
			else {
				let looked = 0;
				const merged = new Set<number>();
				const isRow = (entry: Entry) => {
					if (entry.thing !== 'statement' || entry.copies === 1) return true;
					return merged.size < merged.add(entry.digest).size;
				};
				for (let isMore = true, below: number | undefined; isMore && looked < MOST_LOOKED_AT; ) {
					const entries = this.shelf.find(wanted, LOOKED_AT_ONCE, below);
					below = entries.at(-1)?.key;
					counts[COUNTED[thing]] += entries.filter(
						(entry) => answers(rankable(entry), query) && isRow(entry),
					).length;
					looked += entries.length;
					isMore = entries.length === LOOKED_AT_ONCE;
					yield;
				}
				if (looked >= MOST_LOOKED_AT) counts.exact = false;
			}
			yield;
		}
		return counts;
	}

	/**
	 * What may come first: whole words, then beginnings, then near misses, first of words that stand nowhere; each only
	 * where there is room for them. The rest comes when somebody pages so far.
	 */
	private propose(
		query: Query,
		thing: Thing,
		request: SearchRequest,
		reaches: readonly Reach[],
		most: number,
	): { entries: Entry[]; isAll: boolean } {
		let asked = '';
		let entries: Entry[] = [];
		for (const reach of reaches) {
			const wanted = this.wanted(query, thing, reach, request);
			const groups = JSON.stringify(wanted.groups);
			if (groups === asked) continue;
			if (entries.length >= Math.min(ENOUGH, most)) return { entries, isAll: false };
			asked = groups;
			const found = this.shelf.find(wanted, most);
			entries = united(entries, found);
			if (found.length >= most) return { entries, isAll: false };
		}
		return { entries, isAll: true };
	}

	/** Whether all statements can be counted at once. */
	isTallied(): boolean {
		return (
			!this.defers ||
			this.tallied === this.shelf.version() ||
			this.shelf.counts().statements <= MOST_COUNTED_AT_ONCE
		);
	}

	/** Counts them, so that the next time it takes no while. */
	tally(): void {
		this.shelf.count({ thing: 'statement', groups: [] });
		this.tallied = this.shelf.version();
	}

	private all({ thoughts = false }: SearchRequest): Counts {
		const { actors, sections } = this.shelf.counts();
		const statements = this.shelf.count({ thing: 'statement', groups: [], filters: { thoughts } });
		return { statements, actors, sections, exact: true };
	}

	private wanted(query: Query, thing: Thing, reach: Reach, { thoughts }: SearchRequest) {
		return wantedOf(query, thing, reach, this.shelf, thoughts === true);
	}
}

/** Whether what a shelf finds for a query is all that answers it: it cannot tell what stands side by side, or where. */
const isTold = ({ clauses, filters }: Query): boolean =>
	filters.every(({ negated, field, words }) => !negated && (field !== 'from' || words.length === 1)) &&
	clauses.every((clause) =>
		clause.every(
			({ kind, negated, words }) =>
				!negated && (kind === 'fuzzy' || ((kind === 'exact' || kind === 'phrase') && words.length === 1)),
		),
	);

const candidates = (thing: Thing, { scope }: SearchRequest, { clauses }: Query): number =>
	thing === 'actor' && clauses.length > 0
		? CANDIDATE_ACTORS
		: scope === 'all'
			? CANDIDATES_OF_ALL
			: CANDIDATES;

/** Entries of both lists, the first one's first, each once. */
function united(first: readonly Entry[], second: readonly Entry[]): Entry[] {
	if (first.length === 0) return [...second];
	return [...new Map([...first, ...second].map((entry) => [entry.key, entry])).values()];
}

const nameOf = ({ thing, key }: Entry): string => `${thing}${key}`;

/** Whether a clause is words to be found fuzzily, in one way or another. */
const isWord = (clause: Clause): boolean => clause.every((term) => term.kind === 'fuzzy' && !term.negated);
