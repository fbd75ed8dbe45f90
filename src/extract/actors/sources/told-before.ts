import { isApostrophe } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { lowerAt, wordFrom } from '../../text/words.js';
import { isHuman } from '../../who/nouns.js';
import { OFFICE_NOUN } from '../roles/roles.js';
import { type Cluster, rootOf } from '../terms/cluster.js';
import type { Scene } from '../terms/scene.js';

/** A quotation that ends right before whoever says it, or before their verb: "“I am patient,” declared | the former mayor". */
const QUOTATION = /(?<mark>["“«])(?<quote>[^"“”«»\n]{3,400})["”»],? (?:\p{Lower}+ )?$/u;
const REACH = 440;
/** Who speaks of himself, or of his own, and of nobody else. */
const OF_ONESELF = /(?:^|[^\p{Alpha}])(?:I|my|me|we|our|us|myself|We|My|Our)(?![\p{Alpha}])/u;
const OF_OTHERS = /(?:^|[^\p{Alpha}])(?:he|she|him|her|his|hers)(?![\p{Alpha}])/iu;
/** What tells of somebody besides, or of one of many. */
const OTHER = /^(?:other|another|same|second|third|latter|last|next|late|first)$/;
/** What may open a sentence before its subject: "Speaking outside, | Ana Ruiz thanked". */
const BEFORE_SUBJECT = /^(?:[^,.;:\n]{2,70}, )?(?:\p{Upper}\p{Alpha}*\.? ){0,3}$/u;
/** So many words such a phrase has at least. */
const FEWEST = 3;

/**
 * "Ana Ruiz thanked the court. “I am patient,” | the former mayor | said": the only person of the sentence before somebody's
 * own words, and its subject, told by what readers know of her.
 * @param first the first word of the phrase; `[first, stop)`
 */
export function toldBefore(
	{ words, mentions }: Pick<Scene, 'words' | 'mentions'>,
	head: string,
	first: number,
	stop: number,
): Cluster | null {
	if (stop - first < FEWEST || lowerAt(words, first) !== 'the' || OTHER.test(lowerAt(words, first + 1)))
		return null;
	if (!isHuman(head) && !OFFICE_NOUN.test(head)) return null;
	const { text } = words;
	const at = words.start[first]!;
	const from = Math.max(0, at - REACH);
	const found = QUOTATION.exec(text.slice(from, at));
	const quote = found?.groups?.quote;
	if (quote === undefined || !OF_ONESELF.test(quote) || OF_OTHERS.test(quote)) return null;
	const before = wordFrom(words, from + found!.index) - 1;
	if (before < 0 || words.paragraph[first]! - words.paragraph[before]! > 1) return null;
	// “…,” Ruiz said. “…”: the quotation opens a sentence of its own.
	const sentence = words.sentence[before]!;
	if (words.sentence[first] === sentence) return null;
	const opening = words.start[words.sentences[sentence]!]!;
	const people = new Set<Cluster>();
	let isSubject = false;
	for (
		let m = lowerBound(mentions.length, (i) => mentions[i]!.start < opening);
		m < mentions.length && mentions[m]!.start < words.end[before]!;
		m++
	) {
		const { cluster, start, end } = mentions[m]!;
		if (cluster.kind !== 'person') continue;
		people.add(rootOf(cluster));
		isSubject ||= BEFORE_SUBJECT.test(text.slice(opening, start)) && !isApostrophe(text.charCodeAt(end));
	}
	const [only] = people;
	return isSubject && people.size === 1 ? only! : null;
}
