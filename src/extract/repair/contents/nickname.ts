import type { Span } from '../../../model/index.js';
import { type Attribution, amended, type NameSpan } from '../../attribution.js';
import { lowerBound } from '../../text/lower-bound.js';

/** A nickname in marks between the words of a name. */
const INSIDE = /\s["“'‘][^"“”‘’'\n]{2,24}["”'’]\s/u;

/** Such a name is no longer, in UTF-16 code units. */
const LONGEST = 60;

/** Whether a mark stands somewhere between two offsets. */
function holdsMark(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === STRAIGHT || code === SINGLE || (code >= FIRST_CURLY && code <= LAST_CURLY)) return true;
	}
	return false;
}

const STRAIGHT = '"'.charCodeAt(0);
const SINGLE = "'".charCodeAt(0);
const FIRST_CURLY = '‘'.charCodeAt(0);
const LAST_CURLY = '”'.charCodeAt(0);

/** The names of a text that hold a nickname in marks: Derek 'Dekka' Foyle. */
export const nicknamed = (text: string, names: readonly NameSpan[]): readonly NameSpan[] =>
	names.filter(
		({ start, end, kind }) =>
			kind === 'person' &&
			end - start < LONGEST &&
			holdsMark(text, start, end) &&
			INSIDE.test(text.slice(start, end)),
	);

/**
 * An attribution whose words do not take a nickname for a quotation, and whose source is the whole name: “I smelt
 * one,” said Derek | 'Dekka' Foyle, 51.
 * @param names those that hold a nickname, in text order
 * @returns null when nothing else was said
 */
export function withoutNickname(attribution: Attribution, names: readonly NameSpan[]): Attribution | null {
	if (names.length === 0) return attribution;
	const nameAt = (offset: number) => names[lowerBound(names.length, (n) => names[n]!.end <= offset)];
	const isInside = (offset: number) => (nameAt(offset)?.start ?? offset) < offset;
	const content = attribution.content.filter(([start, end]) => !isInside(start) && !isInside(end));
	if (content.length === 0) return null;
	const { source } = attribution;
	const beside = source && nameAt(source[0]);
	const name = beside && beside.start < source[1] ? beside : null;
	const whole: Span | null = name
		? [Math.min(source![0], name.start), Math.max(source![1], name.end)]
		: source;
	return amended(attribution, { content, source: whole });
}
