import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { isCapital, type Words, wordFrom } from '../../text/words.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

const { bit: IS, is } = wordSigns({
	the: /^the$/,
	opening: /^["“‘'«„]$/,
	closing: /^["”’'»“]$/,
});
/** A title has no more words. */
const LONGEST_TITLE = 8;

/**
 * "the “Salt Road” star": the word before what somebody is who is told of by a work in marks, which is not who is meant;
 * `first` where no work stands there.
 */
export function pastWork(words: Words, first: number, stop: number): number {
	if (!is(words, first, IS.the) || !is(words, first + 1, IS.opening)) return first;
	const farthest = Math.min(stop - 1, first + LONGEST_TITLE + 2);
	for (let i = first + 2; i < farthest; i++)
		if (is(words, i, IS.closing)) return isCapital(words, i + 1) ? first : i;
	return first;
}

/** So many names back somebody is looked for whom a paragraph names before. */
const MOST = 8;

/** "Ida Moll was mocked. Since then, the “Salt Road” star": the only person whom a paragraph names before a word; null for none and for more. */
export function onlyNamedBefore(words: Words, mentions: readonly Mention[], word: number): Cluster | null {
	const past = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[word]!);
	let only: Cluster | null = null;
	for (let m = past - 1; m >= Math.max(0, past - MOST); m--) {
		const { cluster, start } = mentions[m]!;
		if (words.paragraph[wordFrom(words, start)] !== words.paragraph[word]) break;
		if (cluster.kind !== 'person') continue;
		if (only !== null && rootOf(cluster) !== only) return null;
		only = rootOf(cluster);
	}
	return only;
}
