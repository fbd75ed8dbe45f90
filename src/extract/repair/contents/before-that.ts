import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';

/** Whom somebody told it, and when, between a verb and "that". */
const ADDRESSED = /^(?: [\p{Alpha}\p{N}.’'-]+){0,6} $/u;
const LONGEST_ADDRESSED = 60;

/**
 * "The boat would sail | , although its owner told staff | that it leaked": what stands before the verb is no part of what
 * is said where that begins with "that" behind it, unless somebody quotes it.
 */
export function withoutBeforeThat(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (content.length < 2 || cue === null || source === null || found !== 'near') return content;
	const first = content.findIndex(([start]) => start >= cue[1]);
	if (first < 1 || source[0] > cue[0] || content[first - 1]![1] > source[0]) return content;
	const [start] = content[first]!;
	if (!text.startsWith('that ', start) || start - cue[1] > LONGEST_ADDRESSED) return content;
	if (!ADDRESSED.test(text.slice(cue[1], start))) return content;
	return content.slice(0, first).some(([from]) => isMarkAt(text, from)) ? content : content.slice(first);
}
