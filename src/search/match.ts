import { editsAllowed, lettersOf, missing, swapsOf, withinEdits } from '../archive/edits.js';

/**
 * How well a word of a text answers a word of the query; a lower tier is better. Results are ordered by the worst
 * tier among their words first.
 */
export const TIER = { exact: 0, prefix: 1, fuzzy: 2 } as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/**
 * Compares a folded query word with a folded word of a text.
 * @returns null when they do not match
 */
export function matchWord(query: string, word: string): Tier | null {
	if (word === query) return TIER.exact;
	if (word.startsWith(query)) return TIER.prefix;
	const edits = editsAllowed(query.length);
	if (edits === 0) return swapsOf(query).includes(word) ? TIER.fuzzy : null;
	if (word.length < query.length - edits) return null;
	if (missing(lettersOf(query), lettersOf(word)) > edits) return null;
	return withinEdits(query, word, edits) ? TIER.fuzzy : null;
}
