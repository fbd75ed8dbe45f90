import { lowerBound } from '../text/lower-bound.js';
import type { Cluster, Mention } from './cluster.js';

/** What may stand before whom somebody speaks of, and between two of them: "of | Sen. | Ruiz | and Mrs. | Lund". */
const BEFORE_NAME = /^(?:, )?(?:and )?(?:the )?(?:\p{L}+\.? ){0,3}$/u;

/** Who is named behind a source and its verb as spoken of: "he said | of Ruiz and Mrs. Lund". */
export function saidOf(text: string, mentions: readonly Mention[], end: number): Cluster[] {
	const named: Cluster[] = [];
	let at = text.startsWith(' of ', end) ? end + 4 : text.startsWith(' about ', end) ? end + 7 : -1;
	if (at < 0) return named;
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < at); m < mentions.length; m++) {
		const mention = mentions[m]!;
		if (mention.start - at > LONGEST || !BEFORE_NAME.test(text.slice(at, mention.start))) break;
		named.push(mention.cluster);
		at = mention.end;
	}
	return named;
}

/** So far apart two such names are, in UTF-16 code units. */
const LONGEST = 40;
