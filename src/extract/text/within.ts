import type { Span } from '../../model/index.js';
import { lowerBound } from './lower-bound.js';

/** Whether an offset lies within one of some spans that do not overlap; asked in any order. */
export function isWithin(unordered: readonly Span[]): (offset: number) => boolean {
	const spans = inOrder(unordered);
	return (offset) => {
		const at = lowerBound(spans.length, (k) => spans[k]![1] <= offset);
		return at < spans.length && spans[at]![0] <= offset;
	};
}

/** Spans by where they begin: themselves, when they are in that order already. */
function inOrder(spans: readonly Span[]): readonly Span[] {
	for (let i = 1; i < spans.length; i++)
		if (spans[i]![0] < spans[i - 1]![0]) return [...spans].sort((a, b) => a[0] - b[0]);
	return spans;
}
