import type { Attribution } from './attribution.js';

/**
 * The same words are never two statements. Of attributions whose contents overlap, the one from the earlier list
 * stays; within a list the surer one. In text order.
 */
export function withoutOverlaps(...lists: readonly (readonly Attribution[])[]): Attribution[] {
	const spans: Claim[] = [];
	for (let rank = 0; rank < lists.length; rank++)
		for (const attribution of lists[rank]!) {
			const entry = { attribution, rank, isOut: false };
			for (const span of attribution.content)
				spans.push({ start: span[0], end: span[1], entry, isFirst: span === attribution.content[0] });
		}
	if (!isInOrder(spans)) spans.sort(byStart);
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
	// All spans of what stays are kept, in text order.
	const staying: Attribution[] = [];
	for (const { entry, isFirst } of kept) if (isFirst && !entry.isOut) staying.push(entry.attribution);
	return staying;
}

const byStart = (a: Claim, b: Claim): number =>
	a.start - b.start || a.entry.rank - b.entry.rank || b.end - a.end;

/** Whether nothing is left to sort: most lists are in order, and few have others beside them. */
function isInOrder(spans: readonly Claim[]): boolean {
	for (let i = 1; i < spans.length; i++) if (byStart(spans[i - 1]!, spans[i]!) > 0) return false;
	return true;
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
	/** Whether it is the first of them. */
	readonly isFirst: boolean;
}

function isBetter(a: Entry, b: Entry): boolean {
	return a.rank !== b.rank ? a.rank < b.rank : a.attribution.confidence > b.attribution.confidence;
}
