import { lowerBound } from '../actors/search.js';
import type { Quotation } from '../quotes.js';

export const isMarkAt = (text: string, at: number) => /["“”„«»‘’'「」『』`]/.test(text[at] ?? '');

/** The first outer quotation that begins at or after an offset. */
export function quotationFrom(outer: readonly Quotation[], offset: number): Quotation | undefined {
	return outer[firstFrom(outer, offset)];
}

/** Its index; the number of quotations when there is none. */
export const firstFrom = (outer: readonly Quotation[], offset: number): number =>
	lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < offset);
