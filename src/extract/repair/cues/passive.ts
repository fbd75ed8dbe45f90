import type { Span } from '../../../model/index.js';

const BE = /\b(?:was|were|am|['’]m|is|are|been|being)\s(?:\p{Lower}+ly |also |later |then )?$/iu;
/** A form of "be" and an adverb are no longer, in UTF-16 code units. */
const REACH = 24;

/**
 * Whether a verb is told in the passive: "was also | described".
 * @param from where its clause begins
 */
export const isPassive = (text: string, [start]: Span, from = 0): boolean =>
	BE.test(text.slice(Math.max(from, start - REACH, 0), start));
