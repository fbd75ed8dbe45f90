import type { Span } from '../../model/index.js';
import { codesOf } from '../text/characters.js';
import { lowerBound } from '../text/lower-bound.js';
import type { Quotation } from './scan.js';

const MARKS = codesOf('"“”„«»‘’\'「」『』`');

export const isMarkAt = (text: string, at: number): boolean => MARKS.has(text.charCodeAt(at));

/** The first outer quotation that begins at or after an offset. */
export function quotationFrom(outer: readonly Quotation[], offset: number): Quotation | undefined {
	return outer[firstFrom(outer, offset)];
}

/** Its index; the number of quotations when there is none. */
export const firstFrom = (outer: readonly Quotation[], offset: number): number =>
	lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < offset);

const SIGNS = codesOf('*_#•>');

/** "** The carrier", "• Officials": signs of a list and of bold type are no part of a name. */
export function withoutSigns(text: string, source: Span | null): Span | null {
	if (source === null || !SIGNS.has(text.charCodeAt(source[0]))) return source;
	const signs = /^[*_#•>\s-]+/.exec(text.slice(...source))![0].length;
	return source[0] + signs < source[1] ? [source[0] + signs, source[1]] : source;
}
