import type { Span } from '../model/index.js';
import type { Attribution } from './attribution.js';
import { lowerBound } from './text/lower-bound.js';

/** Whether an offset lies within one of some spans that do not overlap; asked in any order. */
export function isWithin(unordered: readonly Span[]): (offset: number) => boolean {
	const spans = [...unordered].sort((a, b) => a[0] - b[0]);
	return (offset) => {
		const at = lowerBound(spans.length, (k) => spans[k]![1] <= offset);
		return at < spans.length && spans[at]![0] <= offset;
	};
}

export const contentsOf = (attributions: readonly Attribution[]): Span[] =>
	attributions.flatMap(({ content }) => content);
