import { lowerBound } from '../../text/lower-bound.js';
import { wordSigns } from '../../text/signs.js';
import { wordFrom } from '../../text/words.js';
import type { Cluster } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** What is asked of the words of a clause that goes before its sentence. */
const { bit: IS, is } = wordSigns({
	fronting: /^(?:after|before|when|while|as|although|though|since|because|despite|once|until|for|if)$/,
	comma: /^,$/,
});

/** So far behind a pronoun the clause ends, in words; and so far before it the clause begins. */
const LONGEST = 40;
const NEAR = 5;
/** What may stand between the comma and the name: "Pastor", "the Rev.". */
const TITLES = /^["”’»]? ?(?:the )?(?:\p{Alpha}+\.? ){0,3}$/u;

/**
 * "After he blasted the film, | Pastor Karl Swann | told the crowd": the person that a sentence is about whose first
 * clause has a pronoun at an offset, where the sentence opens a paragraph; null for none.
 */
export function subjectBehind({ words, mentions }: Scene, at: number): Cluster | null {
	const here = wordFrom(words, at);
	const sentence = words.sentence[here]!;
	const opening = words.sentences[sentence]!;
	if (here - opening > NEAR || here === opening || !is(words, opening, IS.fronting)) return null;
	if (opening > 0 && words.paragraph[opening - 1] === words.paragraph[opening]) return null;
	for (let i = here + 1; i < here + LONGEST && words.sentence[i] === sentence; i++) {
		if (!is(words, i, IS.comma)) continue;
		const end = words.end[i]!;
		const mention = mentions[lowerBound(mentions.length, (m) => mentions[m]!.start < end)];
		const isNext = mention?.cluster.kind === 'person' && TITLES.test(words.text.slice(end, mention.start));
		// "… the hit film “Frost”, the books and the song, Pastor Karl Swann"
		if (isNext) return mention.cluster;
	}
	return null;
}
