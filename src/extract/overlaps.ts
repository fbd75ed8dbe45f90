import type { Attribution } from './attribution.js';

/**
 * The same words are never two statements. Of attributions whose contents overlap, the one from the earlier list
 * stays; within a list the surer one. In text order.
 */
export function withoutOverlaps(...lists: readonly (readonly Attribution[])[]): Attribution[] {
	const all = lists.flatMap((list, rank) => list.map((attribution) => ({ attribution, rank, isOut: false })));
	const spans = all
		.flatMap((entry) => entry.attribution.content.map(([start, end]) => ({ start, end, entry })))
		.sort((a, b) => a.start - b.start || a.entry.rank - b.entry.rank || b.end - a.end);
	const kept: typeof spans = [];
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
	return all
		.filter(({ isOut }) => !isOut)
		.map(({ attribution }) => attribution)
		.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

interface Ranked {
	readonly attribution: Attribution;
	readonly rank: number;
}

function isBetter(a: Ranked, b: Ranked): boolean {
	return a.rank !== b.rank ? a.rank < b.rank : a.attribution.confidence > b.attribution.confidence;
}
