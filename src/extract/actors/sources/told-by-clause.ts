import { lowerBound } from '../../text/lower-bound.js';
import type { Cluster } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** So long what tells of somebody between two commas is, in UTF-16 code units. */
const LONGEST = 90;
/** What stands between a body without a name and its name. */
const BODY_THAT =
	/^the (?:company|firm|group|body|organi[sz]ation|charity|agency|union|publisher|studio) (?:that|which|behind) [^,.;:!?"“”\n]{3,60}, (?:the )?$/i;

/** "The company that runs the awards, | Lark Productions, | denies": the body in apposition to a phrase at an offset. */
export function bodyThat({ words: { text }, mentions }: Scene, at: number): Cluster | null {
	if (!text.startsWith('he ', at + 1)) return null;
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < at); m < mentions.length; m++) {
		const { cluster, start, end } = mentions[m]!;
		if (start - at > LONGEST) return null;
		if (text[end] === ',' && cluster.kind === 'organisation' && BODY_THAT.test(text.slice(at, start)))
			return cluster;
	}
	return null;
}

/** What stands between somebody and what they serve as. */
const SERVES =
	/^, (?:\d\d, )?(?:(?:an?|the) [^,.;:!?"“”\n]{3,60} )?who (?:also )?(?:serves|served|works|worked|acts|acted|doubles|sits|sat)(?: also)? as $/;

/** "Henry Barb, a strategist who serves as | a committeeman": of whom a clause tells what stands at an offset. */
export function whoServesAs({ words: { text }, mentions }: Scene, at: number): Cluster | null {
	if (!text.startsWith(' as ', at - 4)) return null;
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.end <= at) - 1; m >= 0; m--) {
		const { cluster, end } = mentions[m]!;
		if (at - end > LONGEST) return null;
		// "Henry Barb, an | NSP | strategist who"
		if (cluster.kind === 'person') return SERVES.test(text.slice(end, at)) ? cluster : null;
	}
	return null;
}
