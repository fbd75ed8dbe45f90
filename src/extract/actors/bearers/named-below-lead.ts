import { lowerBound } from '../../text/lower-bound.js';
import { isCapital, lowerAt, type Words, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { genderOfNoun } from '../../who/noun-gender.js';
import { isAge, isHuman } from '../../who/nouns.js';
import { type Cluster, type Mention, rootOf } from '../terms/cluster.js';

/** A headline and a lead: whom a text is about is told of there. */
const LEAD = 2;
/** Before the name that opens a paragraph, in UTF-16 code units: "Mr ", "The Rev ". */
const LONGEST_TITLES = 14;
/** What goes on after a name that needs no telling who it is. */
const BARE =
	/^(?: (?!and\b|of\b|at\b|from\b|for\b|in\b|with\b|who\b|as\b)\p{Lower}|, (?:aged )?\(?\d\d\)?,|,? \(\d\d\))/u;

/**
 * "A Leeds nurse has won her case. ¶ Ana Ruiz was sacked in May. ¶ | The nurse | said": whoever is named bare right below
 * the lead that tells of somebody without a name, as the only person there.
 * @param noun what somebody is; `lead` the word that its phrase begins with, "a"
 */
export function namedBelowLead(
	words: Words,
	mentions: readonly Mention[],
	noun: string,
	lead: number,
): Cluster | null {
	const there = words.paragraph[lead]!;
	if (there > LEAD || !/^an?$/.test(lowerAt(words, lead)) || !isCapital(words, lead)) return null;
	if (lead > 0 && words.paragraph[lead - 1] === there) return null;
	const from = lowerBound(mentions.length, (m) => mentions[m]!.start < words.start[lead]!);
	let who: Cluster | null = null;
	for (let m = from; m < mentions.length; m++) {
		const { cluster, start, end } = mentions[m]!;
		if (cluster.kind !== 'person') continue;
		const name = wordFrom(words, start);
		const below = words.paragraph[name]! - there;
		if (below > 1) break;
		if (who !== null) {
			if (rootOf(cluster) !== who) return null;
			continue;
		}
		if (below === 0 || !opensParagraph(words, name, start) || !BARE.test(words.text.slice(end, end + 24)))
			return null;
		who = rootOf(cluster);
	}
	if (who === null || isToldOfBelow(words, noun, there + 1, lead)) return null;
	for (const role of who.roles) if (!isAge(role) && isHuman(role) && role !== noun) return null;
	const gender = genderOfNoun(noun);
	return gender !== null && (genderOf(who) ?? gender) !== gender ? null : who;
}

/** Whether a name opens its paragraph, with a title at most. */
function opensParagraph(words: Words, name: number, start: number): boolean {
	let first = name;
	while (first > 0 && words.paragraph[first - 1] === words.paragraph[name]) {
		first--;
		if (start - words.start[first]! > LONGEST_TITLES) return false;
	}
	return true;
}

/** "Bo Lund saw the cyclist": whether a paragraph tells of the noun besides whom it names. */
function isToldOfBelow(words: Words, noun: string, paragraph: number, from: number): boolean {
	for (let i = from; i < words.count && words.paragraph[i]! <= paragraph; i++)
		if (words.paragraph[i] === paragraph && lowerAt(words, i) === noun) return true;
	return false;
}
