import { type Words, wordAt, wordFrom } from '../../text/words.js';
import { genderOf } from '../../who/gender.js';
import { isHuman } from '../../who/nouns.js';
import type { Mention } from '../terms/cluster.js';
import { NOBODY, type Resolution } from '../terms/resolution.js';

/** What somebody does and says of themselves, after a name that opens a sentence. */
const SAYING_SHE =
	/^[^.!?:;\n“”"]{3,140}, (?:saying|adding|insisting|claiming|arguing|noting|explaining) (?:that )?(?<he>s?he) (?:was|is|had|has|did|does|would|will|could|can)\b/;
/** The same, as far as it is looked for without what goes before. */
const SHE_ANYWHERE = /ing (?:that )?s?he /;
const LONGEST = 180;
/** A name opens its sentence behind so many words at most: "Rep. Ilhan Moll". */
const NEAR = 3;

/** "Robin Hale, whose husband fell ill", "(34), whose late wife" */
const SPOUSE = /^,? (?:\(?\d\d\)?, )?whose (?:late )?(?:(?<husband>husband)|wife)\b/;

/**
 * "Moll asked for mercy in a letter, saying she did not want …": a woman, whatever her first name is elsewhere. Takes down
 * the gender of those whom nothing but a first name tells.
 */
export function learnGenders(words: Words, mentions: readonly Mention[]): void {
	const { text } = words;
	for (let m = 0; m < mentions.length; m++) {
		const { cluster, start, end } = mentions[m]!;
		if (cluster.kind !== 'person' || cluster.gender) continue;
		const spouse = genderOf(cluster) === null ? SPOUSE.exec(text.slice(end, end + 24))?.groups : undefined;
		if (spouse) {
			cluster.gender = spouse.husband === undefined ? 'male' : 'female';
			continue;
		}
		const name = wordFrom(words, start);
		if (name - words.sentences[words.sentence[name]!]! > NEAR) continue;
		const after = text.slice(end, end + LONGEST);
		const told = SHE_ANYWHERE.test(after) ? SAYING_SHE.exec(after) : null;
		if (!told) continue;
		const past = end + told[0].length;
		if (!isAnotherBetween(words, mentions, m, past))
			cluster.gender = told.groups!.he === 'she' ? 'female' : 'male';
	}
}

/**
 * “…,” said Dale Purslow. He …: where nobody else fits, the text knows better than a list of first names who is a man.
 * @param meant who would be meant, were it not for the first name
 */
export function againstName(meant: Resolution, asked: 'he' | 'she'): Resolution {
	const { cluster } = meant;
	// What a title told is no mistake.
	if (!cluster || cluster.gender !== null || cluster.words.length < 2) return NOBODY;
	cluster.gender = asked === 'he' ? 'male' : 'female';
	return { ...meant, trust: 0.7 };
}

/** Whether anybody else is told of between a name and an offset, but as an owner: "Carl's hearing". */
function isAnotherBetween(words: Words, mentions: readonly Mention[], m: number, past: number): boolean {
	for (let k = m + 1; k < mentions.length && mentions[k]!.start < past; k++)
		if (
			mentions[k]!.cluster.kind === 'person' &&
			!/^['’]/.test(words.text.slice(mentions[k]!.end, mentions[k]!.end + 1))
		)
			return true;
	const stop = wordFrom(words, past);
	for (let i = wordFrom(words, mentions[m]!.end); i < stop; i++) {
		const word = wordAt(words, i);
		if (/^\p{Lower}/u.test(word) && isHuman(word)) return true;
	}
	return false;
}
