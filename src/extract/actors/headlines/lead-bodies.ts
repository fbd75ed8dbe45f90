import type { Attribution } from '../../attribution.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import { headNoun } from '../../who/nouns.js';
import { mayMeanBody, nounsTold } from '../bodies/sort-nouns.js';
import { leadFrom } from '../mentions/heading.js';
import { phraseKey } from '../phrases/phrase-key.js';
import type { Cluster, Mention } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';

/** In so many paragraphs behind the lead the body is named that speaks in it. */
const REACH = 2;
/** Where others speak, and what has its name from where it is. */
const OTHERS =
	/^(?:court|tribunal|police|government|parliament|congress|house|office|service|board|press|news|side)$/;
const NEW = /^an? /i;
const OPENS = /\n(?:The )?$/;

/**
 * "…, a thinktank has warned", and right below "The Lund Forum surveyed …": a body that speaks where a text begins, without
 * a name, is the first that the text names below, where its name opens a paragraph.
 */
export function* leadBodies(
	words: Words,
	mentions: readonly Mention[],
	attributions: readonly Attribution[],
	resolutions: readonly Resolution[],
): Iterable<[string, Cluster]> {
	const { text } = words;
	const lead = words.paragraph[wordFrom(words, leadFrom(text))] ?? 0;
	for (const [i, { phrase, reason }] of resolutions.entries()) {
		const source = attributions[i]!.source;
		if (source === null) continue;
		const first = wordFrom(words, source[0]);
		const paragraph = words.paragraph[first]!;
		if (paragraph > lead) return;
		if (paragraph < lead || phrase === null || reason !== 'unnamed' || !NEW.test(phrase)) continue;
		const head = headNoun(words, first, wordFrom(words, source[1] - 1) + 1);
		if (head === null || !mayMeanBody(head) || OTHERS.test(head)) continue;
		const body = openingBelow(words, mentions, source[1], lead);
		if (body === null) return;
		// "The Lund Forum, a charity,": what it is told to be is no thinktank.
		const told = nounsTold(text, body.start, body.end);
		if (told.length > 0 && !told.includes(head)) return;
		body.cluster.titled.add(phrase.replace(/\s+/g, ' '));
		yield [phraseKey(phrase), body.cluster];
		return;
	}
}

/** The body that is first named below a lead, where its name opens a paragraph. */
function openingBelow(
	words: Words,
	mentions: readonly Mention[],
	offset: number,
	lead: number,
): Mention | null {
	for (let m = lowerBound(mentions.length, (k) => mentions[k]!.start < offset); m < mentions.length; m++) {
		const mention = mentions[m]!;
		const below = words.paragraph[wordFrom(words, mention.start)]! - lead;
		if (below > REACH) return null;
		if (below === 0 || mention.cluster.kind !== 'organisation' || mention.cluster.first < offset) continue;
		return OPENS.test(words.text.slice(Math.max(0, mention.start - 6), mention.start)) ? mention : null;
	}
	return null;
}
