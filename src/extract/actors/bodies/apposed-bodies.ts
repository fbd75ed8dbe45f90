import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { isPersonByContext, isToldOf } from '../../who/context.js';
import type { Place } from '../../who/places.js';
import type { Cluster, Mention } from '../terms/cluster.js';

/** "The maker of the radio, | Telcor Avionics,": what somebody is with what for, before a name between commas. */
const OF_THING =
	/(?<![\p{Alpha}’'-])(?<!\b(?:of|for|at|with|from|by|to|in|and) )[Tt]he (?:\p{Lower}[\p{Lower}-]+ ){0,2}(?:(?<firm>[\p{Lower}-]*maker|manufacturer|publisher|supplier|insurer|distributor|importer|airline|firm|company|charity|agency|broadcaster|carrier|lender|provider)|operator|owner|developer|builder|contractor|producer|landlord) (?:of|behind|running|for) [^,.;:!?\n“”"]{2,50}, $/u;
/** So long that is at most, in UTF-16 code units. */
const LONGEST = 100;
/** What goes on to tell of a body. */
const OF_BODY = /\b(?:its?|which|the (?:company|firm|group|business))\b/;
/** So far behind a name that is looked for. */
const REACH = 200;

/** Whether some place of a name stands beside a noun for a firm and nothing tells a person: "The operator of the ferry, Nordlys Marine,". */
export const isApposedBody = (text: string, places: readonly Place[]): boolean =>
	places.some(({ start, end }) => {
		if (!text.startsWith(', ', start - 2) || text[end] !== ',') return false;
		const noun = OF_THING.exec(text.slice(Math.max(0, start - LONGEST), start));
		return noun !== null && (noun.groups!.firm !== undefined || OF_BODY.test(text.slice(end, end + REACH)));
	}) &&
	!places.some(({ end }) => isToldOf(text, end)) &&
	!isPersonByContext(text, places);

/** "The maker of the radio, | Telcor Avionics," */
const OPENS = /^(?:The|Its|Their) [^,.;:!?\n]{3,60}, $/;
/** So many names back it is looked for. */
const NEAR = 6;

/**
 * "The maker of the radio, Telcor Avionics, denied it. | The company said": whether a body is told to be what opens the
 * sentence before an offset.
 * @param mentions in text order
 */
export function isApposedBefore(
	words: Words,
	mentions: readonly Mention[],
	body: Cluster,
	at: number,
): boolean {
	const next = lowerBound(mentions.length, (m) => mentions[m]!.start < at);
	const mention = mentions.slice(Math.max(0, next - NEAR), next).findLast(({ cluster }) => cluster === body);
	if (mention === undefined || words.text[mention.end] !== ',') return false;
	const sentence = words.sentence[wordFrom(words, mention.start)]!;
	if (words.sentence[wordFrom(words, at)]! - sentence !== 1) return false;
	const opening = words.start[words.sentences[sentence]!]!;
	return OPENS.test(words.text.slice(opening, mention.start));
}
