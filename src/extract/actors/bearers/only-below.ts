import type { Span } from '../../../model/index.js';
import { lowerBound } from '../../text/lower-bound.js';
import { type Words, wordFrom } from '../../text/words.js';
import type { Cluster, Mention } from '../terms/cluster.js';

const BARE = /^[Tt]he \p{Lower}+$/u;

/** So many names back it is looked for who was told of: those of a long paragraph. */
const REACH = 40;

/**
 * Whether somebody who is called by a single noun is named only behind it, where another person was named just before:
 * “Is that you?” Borg asked Kessler. “It is,” | the senator | said. And below: Sen. Clara Kint.
 */
export function isOnlyBelow(
	words: Words,
	mentions: readonly Mention[],
	called: Cluster,
	source: Span | null,
): boolean {
	if (source === null || called.kind !== 'person' || !BARE.test(words.text.slice(...source))) return false;
	const past = lowerBound(mentions.length, (m) => mentions[m]!.start < source[0]);
	const here = words.paragraph[wordFrom(words, source[0])]!;
	let isAnother = false;
	for (let m = past - 1; m >= 0 && past - m < REACH; m--) {
		const { cluster, start } = mentions[m]!;
		if (cluster === called) return false;
		isAnother ||= cluster.kind === 'person' && here - words.paragraph[wordFrom(words, start)]! <= 1;
	}
	return isAnother;
}
