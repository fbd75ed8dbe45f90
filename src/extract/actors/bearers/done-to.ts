import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { lowerAt } from '../../text/words.js';
import type { Cluster } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** What is asked of the word before "the man" where that may be whom its sentence is about. */
const { bit: IS, is } = wordSigns({
	the: /^the$/,
	/** "Ruiz is the man", "Ruiz, the man who", "as the man" */
	same: /^(?:,|is|was|are|were|be|been|being|become|becomes|became|as|and|that|when|while|after|before|because|if)$/,
});

/** So far back it is looked for, in words. */
const REACH = 250;

/**
 * "Ruiz spoke with the man. … | The man | wrote": whether somebody is named right before the same words in a sentence
 * that tells of two, the last one to use them.
 * @param first the word that begins the phrase, its article
 */
export function actsUpon(
	{ words, mentions, quoted }: Scene,
	somebody: Cluster,
	first: number,
	head: string,
): boolean {
	for (let i = first - 1; i > 0 && first - i < REACH; i--) {
		if (words.end[i]! - words.start[i]! !== head.length || lowerAt(words, i) !== head) continue;
		if (!is(words, i - 1, IS.the) || quoted(words.start[i]!)) continue;
		if (is(words, i - 2, IS.same)) return false;
		const before = mentions[lowerBound(mentions.length, (k) => mentions[k]!.start < words.start[i]!) - 1];
		const opening = words.start[words.sentences[words.sentence[i]!]!]!;
		if (before && before.start >= opening) return before.cluster === somebody;
	}
	return false;
}
