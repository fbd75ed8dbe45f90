import type { Attribution } from './attribution.js';

/**
 * The same words are never two statements. Of attributions whose contents overlap, the one from the earlier list
 * stays; within a list the surer one. In text order.
 */
export function withoutOverlaps(...lists: readonly (readonly Attribution[])[]): Attribution[] {
	const all: Entry[] = [];
	const spans: Claim[] = [];
	lists.forEach((list, rank) => {
		for (const attribution of list) {
			const entry = { attribution, rank, isOut: false };
			all.push(entry);
			for (const span of attribution.content) spans.push({ start: span[0], end: span[1], entry });
		}
	});
	spans.sort((a, b) => a.start - b.start || a.entry.rank - b.entry.rank || b.end - a.end);
	const kept: Claim[] = [];
	for (const span of spans) {
		while (!span.entry.isOut) {
			const last = kept.at(-1);
			if (last?.entry.isOut) kept.pop();
			else if (!last || last.end <= span.start || last.entry === span.entry) break;
			else if (isBetter(span.entry, last.entry)) last.entry.isOut = true;
			else span.entry.isOut = true;
		}
		if (!span.entry.isOut) kept.push(span);
	}
	const staying: Attribution[] = [];
	for (const { attribution, isOut } of all) if (!isOut) staying.push(attribution);
	return staying.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** An attribution, the list that it is from, and whether it has given way to another. */
interface Entry {
	readonly attribution: Attribution;
	readonly rank: number;
	isOut: boolean;
}

/** One of its spans. */
interface Claim {
	readonly start: number;
	readonly end: number;
	readonly entry: Entry;
}

function isBetter(a: Entry, b: Entry): boolean {
	return a.rank !== b.rank ? a.rank < b.rank : a.attribution.confidence > b.attribution.confidence;
}
