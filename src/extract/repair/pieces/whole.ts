import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';

/** Gives all parts of a quotation to whoever holds its first part, or else its last. */
export function giveWholeQuotations(
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	const long = outer.filter(({ parts }) => parts.length > 1);
	if (long.length === 0) return attributions;
	const spans = attributions
		.flatMap(({ content }, a) => content.map((span) => ({ span, a })))
		.sort((x, y) => x.span[0] - y.span[0]);
	const holder = ([start]: Span): number => {
		const at = lowerBound(spans.length, (i) => spans[i]!.span[0] <= start) - 1;
		return at >= 0 && spans[at]!.span[1] > start ? spans[at]!.a : -1;
	};
	const taken = new Map<number, Span[]>();
	const given = new Map<number, Span[]>();
	const add = (map: Map<number, Span[]>, key: number, span: Span) => {
		const list = map.get(key);
		if (list) list.push(span);
		else map.set(key, [span]);
	};
	for (const { parts } of long) {
		const holders = parts.map(holder);
		if (holders.some((a) => a !== -1 && attributions[a]!.found === 'turn')) continue;
		const owner = holders[0] !== -1 ? holders[0]! : holders.at(-1)!;
		if (owner === -1 || holders.every((other) => other === owner)) continue;
		parts.forEach((part, i) => {
			if (holders[i] === owner) return;
			add(given, owner, part);
			if (holders[i] !== -1) add(taken, holders[i]!, part);
		});
	}
	if (given.size === 0) return attributions;
	return attributions
		.map((attribution, a) => {
			const lost = taken.get(a) ?? [];
			const kept = attribution.content.filter(
				([start, end]) => !lost.some(([from, to]) => start < to && end > from),
			);
			return amended(attribution, { content: inOrder([...kept, ...(given.get(a) ?? [])]) });
		})
		.filter(({ content }) => content.length > 0);
}

/** Spans in text order, those that overlap put together. */
function inOrder(spans: readonly Span[]): Span[] {
	const ordered: [number, number][] = [];
	for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = ordered.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else ordered.push([start, end]);
	}
	return ordered;
}
