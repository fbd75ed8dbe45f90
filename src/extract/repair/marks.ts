import { lowerBound } from '../actors/search.js';
import type { Quotation } from '../quotes.js';

export const isMarkAt = (text: string, at: number) => /["“”„«»‘’'「」『』`]/.test(text[at] ?? '');

/** The first outer quotation that begins at or after an offset. */
export function quotationFrom(outer: readonly Quotation[], offset: number): Quotation | undefined {
	return outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < offset)];
}
