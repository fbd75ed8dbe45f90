import { type MemoryShelf, openMemoryShelf } from '../archive/memory/index.js';
import type { ArticleRecord, Identity } from '../model/index.js';
import type { ItemKey, SearchAnswer, SearchRequest, SearchSession } from './session.js';
import { ShelfSession } from './shelf-session.js';

/** A session over articles held in memory, to which more can be added while it is searched. */
export interface MemorySession extends SearchSession {
	/** @param identities what tells each of them apart, as `Shelf.put` takes it */
	add(records: readonly ArticleRecord[], identities?: readonly Identity[]): void;
	/** The key of the article that has this identity; null when none has. */
	keyOf(identity: Identity): ItemKey | null;
}

/** Opens a session with no articles in it yet. */
export const openMemorySession = (): MemorySession => new Memory(openMemoryShelf());

class Memory extends ShelfSession implements MemorySession {
	constructor(protected override readonly shelf: MemoryShelf) {
		super(shelf);
	}

	add(records: readonly ArticleRecord[], identities?: readonly Identity[]): void {
		this.shelf.put(records, identities);
		this.tell({ type: 'totals', totals: this.inAll(), elsewhere: false });
	}

	keyOf(identity: Identity): ItemKey | null {
		const key = this.shelf.keyOf(identity.key);
		return key === null ? null : `${key}`;
	}

	/** Counts at once: it takes no time here. */
	override async search(request: SearchRequest): Promise<SearchAnswer | null> {
		const answer = await super.search(request);
		if (answer === null || answer.counts.exact) return answer;
		const counting = this.counting(request, answer.request);
		let step = counting.next();
		while (step.done !== true) step = counting.next();
		return { ...answer, counts: step.value };
	}
}
