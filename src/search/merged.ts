import type { Entry, Shelf, StatementEntry, Wanted } from '../archive/shelf.js';
import { rankable } from './entries.js';
import type { Query } from './query.js';
import { rank } from './rank.js';
import { wantedOf } from './wanted.js';

/** So many statements of a digest are looked at for the earliest that answers what a shelf cannot tell. */
const MOST_LOOKED_AT = 50;

/**
 * Makes rows of what is found for a query: statements with the same words of the same speaker in several articles
 * become one, the earliest of those that answer the query.
 */
export class Merged {
	/** Digests of those that have their row already. */
	private readonly shown = new Set<number>();
	private ownAlike: Wanted | null = null;

	constructor(
		private readonly shelf: Shelf,
		private readonly query: Query,
		private readonly thoughts: boolean,
	) {}

	/** The rows of entries, each once. */
	rowsOf(entries: readonly Entry[]): Entry[] {
		return entries.flatMap((entry) => {
			if (entry.thing !== 'statement' || entry.copies === 1) return [entry];
			if (this.shown.has(entry.digest)) return [];
			this.shown.add(entry.digest);
			return [this.earliestLike(entry)];
		});
	}

	private earliestLike(entry: StatementEntry): StatementEntry {
		// Nearly always it is the first of them.
		for (const limit of [1, MOST_LOOKED_AT]) {
			const found = this.shelf.alike(entry.digest, this.alike, limit).find((one) => this.answers(one));
			if (found !== undefined) return found;
		}
		return entry;
	}

	/** What statements must have to answer; their words they have in common. */
	private get alike(): Wanted {
		const { shelf, query, thoughts } = this;
		this.ownAlike ??= wantedOf({ ...query, clauses: [] }, 'statement', 'exact', shelf, thoughts);
		return this.ownAlike;
	}

	private answers(entry: StatementEntry): boolean {
		const { clauses, filters } = this.query;
		if (clauses.length === 0 && filters.length === 0) return true;
		return rank([rankable(entry)], this.query).length > 0;
	}
}
