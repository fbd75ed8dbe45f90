import type { Cluster, Mention } from './cluster.js';

/** How whoever wrote an article is told, right before the name. */
const WROTE = /(?:^|\n|[.!?] |\n[*_]+)(?:By|BY|Words:?|Words by|Text by|Review by|Interview by|Report by) $/;
/** What follows such a name: no verb. */
const PAST_NAME = /^(?:$|\s*\n|[,;|*_]| (?:in|at|and|[–—|-]) )/;
/** So far into a text a byline stands, in UTF-16 code units, and so long its beginning is. */
const REACH = 900;
const LONGEST = 16;

/** The one who wrote a text, by its byline; null where none is told. @param mentions in text order */
export function authorOf(text: string, mentions: readonly Mention[]): Cluster | null {
	for (const { start, end, cluster } of mentions) {
		if (start > REACH) return null;
		if (cluster.kind !== 'person' || !WROTE.test(text.slice(Math.max(0, start - LONGEST), start))) continue;
		if (PAST_NAME.test(text.slice(end, end + 4))) return cluster;
	}
	return null;
}
