import type { Entry } from '../shelf.js';

/** How many entries of a thing are kept in memory, a few megabytes, and how many of them when they were more: a page. */
const MOST = 1500;
const LEAST = 750;

/** Forgets those that were kept first where they have become many. */
export function thin(kept: Map<number, Entry>): void {
	if (kept.size <= MOST) return;
	for (const key of kept.keys()) {
		if (kept.size <= LEAST) return;
		kept.delete(key);
	}
}
