import type { Span } from '../../../model/index.js';
import { IS_NOUN } from '../../tagging/tagset.js';
import { isApostrophe } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { lowerAt, type Words, wordAt, wordFrom } from '../../text/words.js';
import { isBody, isHuman, isSomebody } from '../../who/nouns.js';
import type { Mention } from '../terms/cluster.js';
import { named, type Resolution } from '../terms/resolution.js';

/** What is looked at: words with their parts of speech (`TAGS`), and names in text order. */
interface Told {
	readonly words: Words;
	readonly tags: Uint8Array;
	readonly mentions: readonly Mention[];
}

/** A verb of whoever is named right before it: "Ana Ruiz | wrote on Chirper". */
const WRITES =
	/^ (?:wrote|writes|posted|posts|tweeted|tweets|said|says|told|replied|responded|commented|went on|took to|added) /;
/** What somebody is with: "The talk ended with | Ana Ruiz". */
const ENDS =
	/(?:^| )(?:ended|ends|began|begins|opened|opens|closed|closes|concluded|concludes|started|starts) with $/;
/** How somebody is addressed before a name. */
const TITLES = /^(?:\p{Upper}\p{Alpha}{0,12}\.? ){0,2}$/u;
const OWNER = /^['’]s? /;

/**
 * Whoever is named in a source that nobody can be: with the verb in it, or as the owner of what is told, "Mr. Ruiz's | own
 * doubling-down", "Ruiz's | plan".
 */
export function ofOwnWords(told: Told, source: Span | null, resolution: Resolution): Resolution {
	if (source === null || resolution.reason !== 'unnamed' || resolution.phrase === null) return resolution;
	const { words, mentions } = told;
	const { text } = words;
	const [start, end] = source;
	const m = lowerBound(mentions.length, (i) => mentions[i]!.start < start);
	const mention = mentions[m];
	if (mention === undefined || mention.end > end) return resolution;
	if (mention.end === end) {
		const isLast = mention.cluster.kind === 'person' && ENDS.test(text.slice(start, mention.start));
		return isLast ? named(mention.cluster, 'name', 0.9) : resolution;
	}
	if (!TITLES.test(text.slice(start, mention.start))) return resolution;
	const rest = text.slice(mention.end, end);
	if (mention.cluster.kind === 'person' && WRITES.test(`${rest} `))
		return named(mention.cluster, 'name', 0.9);
	return isApostrophe(rest.charCodeAt(0)) && OWNER.test(rest) && isOwnWord(told, mention, source)
		? named(mention.cluster, 'name', 0.8)
		: resolution;
}

/** Whether what somebody owns is no one: it is cut short, or a person's thing. */
function isOwnWord({ words, tags }: Told, { cluster, end }: Mention, source: Span): boolean {
	const first = wordFrom(words, end);
	const last = wordFrom(words, source[1] - 1);
	for (let i = first; i <= last; i++) if (isAnyone(lowerAt(words, i))) return false;
	// "Mallory's strongly disputes": the whole of its name.
	if (wordAt(words, last).endsWith('ly')) return false;
	const isCut = IS_NOUN[tags[last]!] !== 1 && /^\p{Lower}[\p{Lower}-]+$/u.test(wordAt(words, last));
	return cluster.kind === 'person' || (isCut && cluster.kind === 'organisation');
}

/** "manager", "friends", "office", "family": who may speak. */
const isAnyone = (word: string): boolean =>
	isHuman(word) || isBody(word) || isSomebody(word) || SEVERAL.test(word);

/** Who are several, by no ending that is known. */
const SEVERAL =
	/^(?:campaign|aides|allies|backers|fans|boosters|rivals|forces|operatives|side|camp|circle|inner|world|wing|orbit|family|household|entourage|inspector)$/;
