import type { Words } from '../text/words.js';
import type { Cluster, Mention } from './cluster.js';

/** How far around a name its bearer's office is looked for, in UTF-16 code units. */
const BEFORE = 2;
const AFTER = 16;
/** How many bearers of an office are looked at. */
const MOST = 24;

/**
 * "The transport minister", where there are several ministers: whom the text has called so in these words.
 * @param bearers of the noun that ends the phrase, in text order
 * @param before how many of them stand before the phrase
 * @param first the article of the phrase; `[first, stop)` in words
 */
export function bearerOfPhrase(
	{ text, start, end }: Words,
	bearers: readonly Mention[],
	before: number,
	first: number,
	stop: number,
): Cluster | null {
	const phrase = text.slice(start[first + 1]!, end[stop - 1]!).toLowerCase();
	for (let b = before - 1; b >= Math.max(0, before - MOST); b--) {
		const mention = bearers[b]!;
		const after = text.slice(mention.end, mention.end + AFTER + phrase.length).toLowerCase();
		if (after.includes(phrase)) return mention.cluster;
		const lead = text.slice(Math.max(0, mention.start - BEFORE - phrase.length), mention.start).toLowerCase();
		if (lead.replace(/[,.]? $/, '').endsWith(phrase)) return mention.cluster;
	}
	return null;
}
