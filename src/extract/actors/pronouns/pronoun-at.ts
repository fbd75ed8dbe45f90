import type { Span } from '../../../model/index.js';
import { lowerAt, type Words } from '../../text/words.js';
import type { Person } from './meant.js';

const WORDS: ReadonlyMap<string, Person> = new Map([
	['he', 'he'],
	['him', 'he'],
	['his', 'he'],
	['himself', 'he'],
	['she', 'she'],
	['her', 'she'],
	['hers', 'she'],
	['herself', 'she'],
	['they', 'they'],
	['them', 'they'],
	['their', 'they'],
	['it', 'it'],
	['its', 'it'],
]);

/** What a pronoun of the third person asks for; null for any other word. */
export function pronoun(word: string): Person | null {
	return WORDS.get(word) ?? null;
}

/** The longest of these, "himself", in UTF-16 code units. */
const LONGEST_OF_ALL = 7;

/** What a pronoun that is all of a span asks for; null for anything else. */
export function pronounIn(text: string, [start, end]: Span): Person | null {
	return end - start > LONGEST_OF_ALL ? null : pronoun(text.slice(start, end).toLowerCase());
}

/** So long is what the next two look for at most, in UTF-16 code units. */
export const LONGEST_PRONOUN = 3;

/** Whom "his" or "her" between two offsets asks for. */
export function ownerAt(text: string, start: number, end: number): 'he' | 'she' | null {
	if (end - start !== 3) return null;
	if ((text.charCodeAt(start) | 32) !== 104) return null;
	const middle = text.charCodeAt(start + 1);
	const last = text.charCodeAt(start + 2);
	return middle === 105 && last === 115 ? 'he' : middle === 101 && last === 114 ? 'she' : null;
}

/** "he" or "she" between two offsets, without making a string of every word. */
export function pronounAt(text: string, start: number, end: number): 'he' | 'she' | null {
	const length = end - start;
	if (
		length < 2 ||
		length > 3 ||
		(text.charCodeAt(end - 1) | 32) !== 101 ||
		(text.charCodeAt(end - 2) | 32) !== 104
	)
		return null;
	if (length === 2) return 'he';
	return (text.charCodeAt(start) | 32) === 115 ? 'she' : null;
}

/** What joins a clause to one that has its subject, as a rule. */
const JOINS = /^(?:and|but|yet|although|though|while|whereas)$/;
const NOMINATIVE = /^(?:he|she|they|it)$/;

/** Whether a pronoun at word `i` begins a clause that is joined to another of its sentence: "The board agreed, though | it". */
export const isJoined = (words: Words, i: number): boolean =>
	i > 1 &&
	words.sentence[i - 1] === words.sentence[i] &&
	JOINS.test(lowerAt(words, i - 1)) &&
	NOMINATIVE.test(lowerAt(words, i));
