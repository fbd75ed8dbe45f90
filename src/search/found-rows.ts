import type { Entry, Shelf, Thing } from '../archive/shelf.js';

/**
 * The rows that were found for a query, the best first. Those that were ranked, at most some hundreds, are kept as they
 * were found; of those that come after them, which may be everything on a shelf, only which they are.
 */
export class FoundRows {
	/** How many rows of each thing there are. */
	readonly counts: Record<Thing, number> = { statement: 0, actor: 0, section: 0 };
	private readonly things: Thing[] = [];
	private readonly keys: number[] = [];

	constructor(
		private readonly shelf: Shelf,
		private readonly ranked: readonly Entry[],
	) {
		this.add(ranked);
	}

	get length(): number {
		return this.keys.length;
	}

	add(entries: readonly Entry[]): void {
		for (const { thing, key } of entries) {
			this.things.push(thing);
			this.keys.push(key);
			this.counts[thing]++;
		}
	}

	/**
	 * The rows from the `offset`-th on, at most `limit`. Those that have gone from the shelf are no rows any more, so that
	 * there may be fewer.
	 */
	page(offset: number, limit: number): Entry[] {
		const { shelf, ranked, things, keys } = this;
		const found = ranked.slice(offset, offset + limit);
		const end = Math.min(offset + limit, keys.length);
		shelf.atOnce(() => {
			const gone: number[] = [];
			for (let n = Math.max(offset, ranked.length); n < end; n++) {
				const entry = shelf.entry(things[n]!, keys[n]!);
				if (entry === null) gone.push(n);
				else found.push(entry);
			}
			for (const n of gone.reverse()) this.drop(n);
		});
		return found;
	}

	private drop(n: number): void {
		this.counts[this.things[n]!]--;
		this.things.splice(n, 1);
		this.keys.splice(n, 1);
	}
}
