import type { Span } from '../../../model/index.js';
import { DEMONYM } from '../../text/lexicon.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { isDocument, isHuman, isOwnedPaper, isSomebody } from '../../who/nouns.js';
import type { Phrases } from '../phrases/phrases.js';
import {
	articleBefore,
	cleftBefore,
	membersBefore,
	phraseBefore,
	severalBefore,
} from '../phrases/phrases-before.js';
import type { Mention } from '../terms/cluster.js';
import { NOBODY, named, nameless, type Resolution } from '../terms/resolution.js';
import type { Scene } from '../terms/scene.js';

/** Between somebody and a body or place without a name. */
const OF = /^ (?:of|from|at|in|with) $/;
/** "residents" */
const SEVERAL = /[^su]s$/;
/** What stands between somebody and the body or place that tells of them. */
const HOLDS =
	/^(?:,? (?:of|from|at|in|for|with|\() ?(?:the )?|,(?: \d\d,)? (?:the |an? )?(?:[\p{Lower}-]+ ){1,4}(?:of|at|for|from|in|with) (?:the )?)$/u;

/** A phrase that leads to another, as "who" does, is followed no further than so many times. */
const DEEPEST = 4;

/**
 * "Ruiz, who said": the name right before; "a guard who said": the words back to their article.
 * @param depth how many phrases led to it
 * @param whoIs whom another phrase means
 */
export function relative(
	scene: Scene,
	phrases: Phrases,
	at: number,
	depth: number,
	whoIs: (phrase: Span, depth: number) => Resolution,
): Resolution {
	const { mentions, words } = scene;
	const handle = handleBefore(words.text, at);
	if (handle !== null && depth < DEEPEST) return whoIs(handle, depth + 1);
	const mention = mentions[phrases.mentionFrom(at) - 1];
	const here = wordFrom(words, at);
	// "The governor, who lamented": the words before the comma.
	if (here > 1 && lowerAt(words, here - 1) === ',' && (!mention || wordFrom(words, mention.end) < here - 1)) {
		const opening = phraseBefore(words, here - 1);
		const beside = lowerAt(words, here) === 'who' ? besideBody(words, mention, here) : null;
		if (beside) return beside;
		// "The plan has angered | local traders, who say": no more than those right before.
		const several = opening === -1 ? -1 : severalApart(words, opening, here);
		if (several !== -1) return nameless(words.text.slice(words.start[several], words.end[here - 2]), 0.85);
		const first = isPaperIn(words, opening, here - 2)
			? -1
			: whoeverMay(words, opening, here - 1, lowerAt(words, here));
		if (first !== -1 && depth < DEEPEST) return whoIs([words.start[first]!, words.end[here - 2]!], depth + 1);
	}
	const cleft = cleftBefore(words, here);
	if (cleft !== -1 && depth < DEEPEST) return whoIs([words.start[cleft]!, words.end[here - 1]!], depth + 1);
	const first = articleBefore(words, here);
	// "said the Italian, who revealed": who is called so.
	if (mention && lowerAt(words, here - 1) === ',' && DEMONYM.test(mention.form) && depth < DEEPEST) {
		const nation = wordFrom(words, mention.start);
		if (lowerAt(words, nation - 1) === 'the' && wordFrom(words, mention.end) === here - 1)
			return whoIs([words.start[nation - 1]!, mention.end], depth + 1);
	}
	// "an Amsterdam dealer who": the name tells where from.
	const isWithin = mention && mention.cluster.kind !== 'person' && mention.end < words.start[here - 1]!;
	if (first !== -1 && (!mention || mention.end <= words.start[first]! || isWithin)) {
		// "Winston Barrett, 73, a former steelworker who"
		const bearer = phrases.bearerBefore(first, null);
		if (bearer) return named(bearer, 'relative', 0.85);
		const who = whoeverMay(words, first, here, lowerAt(words, here));
		const phrase = words.text.slice(words.start[who], words.end[here - 1]);
		return nameless(phrase, 0.85);
	}
	// "Residents who say": several without an article, and nobody named behind them.
	const several = /^(?:who|that)$/.test(lowerAt(words, here)) ? severalBefore(words, here) : -1;
	const last = lowerAt(words, here - 1) === ',' ? here - 2 : here - 1;
	const isBetween = mention && mention.end > words.start[several]! && mention.end > words.start[last]!;
	if (several !== -1 && !isBetween) {
		return nameless(words.text.slice(words.start[several], words.end[last]), 0.85);
	}
	// "S. Venkat, who": a point may end a sentence within the name.
	if (!mention || words.sentence[wordFrom(words, mention.end - 1)] !== words.sentence[here]) return NOBODY;
	const holder = lowerAt(words, here) === 'who' ? holderOf(scene, phrases, mention) : null;
	// "researchers at the University of Orley, who say"
	if (holder === null && lowerAt(words, here) === 'who' && mention.cluster.kind !== 'person') {
		const members = membersBefore(words, wordFrom(words, mention.start));
		const phrase = words.text.slice(words.start[members], mention.end);
		if (members !== -1) return nameless(phrase, 0.85);
	}
	return named((holder ?? mention).cluster, 'relative', 0.9, true);
}

/** "Ana Ruiz of the university, | who", "residents close to the station, | who": people are who, bodies and places seldom; null where nobody stands before one. */
function besideBody(words: Words, mention: Mention | undefined, here: number): Resolution | null {
	if (isHuman(lowerAt(words, here - 2))) return null;
	let the = here - 3;
	while (the > here - FEW && lowerAt(words, the) !== 'the') the--;
	if (lowerAt(words, the) !== 'the') return null;
	if (mention?.cluster.kind === 'person' && OF.test(words.text.slice(mention.end, words.start[the])))
		return named(mention.cluster, 'relative', 0.9);
	const members = NEAR.test(lowerAt(words, the - 1)) ? membersBefore(words, the + 1) : -1;
	return members !== -1 && SEVERAL.test(lowerAt(words, members))
		? nameless(words.text.slice(words.start[members], words.end[here - 2]), 0.85)
		: null;
}
/** "close to", "near": what tells where people are, and not whose. */
const NEAR = /^(?:to|near|around|opposite|outside|inside|beside|along)$/;
/** An article and its noun are so many words at most, and the comma. */
const FEW = 6;

/** "a user calling herself | @anaruiz, | who": the account right before; null for none. */
function handleBefore(text: string, at: number): Span | null {
	const before = text.slice(Math.max(0, at - LONGEST_HANDLE), at);
	const handle = before.includes('@') ? /(?<name>@\w{2,30}),? $/.exec(before) : null;
	return handle && [at - handle[0].length, at - handle[0].length + handle.groups!.name!.length];
}
const LONGEST_HANDLE = 34;

/** "Ruiz read from the minutes, which": whoever stands before knows better whose they are. */
const isPaperIn = (words: Words, opening: number, last: number): boolean =>
	opening !== -1 &&
	GOVERNS.test(lowerAt(words, opening - 1)) &&
	(isDocument(lowerAt(words, last)) || isOwnedPaper(lowerAt(words, last)));

/**
 * "the instructions of | the company, which", "a meeting with | local traders, who": where whoever may do what a clause tells
 * begins, in a phrase from word `opening` (-1 for none) up to word `past`.
 */
function whoeverMay(words: Words, opening: number, past: number, relative: string): number {
	if (opening === -1) return -1;
	const mayAct = relative === 'who' ? isWho : isSomebody;
	for (let first = opening, i = opening + 1; i <= past; i++) {
		if (i < past && !GOVERNS.test(lowerAt(words, i))) continue;
		const noun = lowerAt(words, i - 1);
		if (mayAct(noun)) return first;
		first = i + 1;
	}
	return opening;
}
const GOVERNS = /^(?:of|from|with|by|for|to|in|at|on|among|between)$/;
/** "trader", "traders", "those": whom "who" tells of. */
const isWho = (noun: string): boolean =>
	noun === 'those' || (isSomebody(noun) && !isDocument(noun) && !isDocument(noun.replace(/s$/, '')));

/** Where several begin before word `here`, whom a verb or a preposition parts from an article; -1 for nobody. */
function severalApart(words: Words, article: number, here: number): number {
	const several = severalBefore(words, here);
	for (let i = several - 1; several !== -1 && i > article; i--) {
		if (PREPOSITION.test(lowerAt(words, i))) return i + 1;
		if (AUXILIARY.test(lowerAt(words, i))) return several;
	}
	return -1;
}
const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would|could)$/;
const PREPOSITION = /^(?:to|with|by|from|for|among|against)$/;

/** "Ana Ruiz of the Social Democrats, who said", "Ana Ruiz, a nurse at the hospital in Orlish, who said": people are who, bodies and places are seldom. */
function holderOf({ mentions, words }: Scene, phrases: Phrases, last: Mention): Mention | null {
	let held = last;
	for (let steps = 0; steps < 3 && held.cluster.kind !== 'person'; steps++) {
		const holder = mentions[phrases.mentionFrom(held.start) - 1];
		if (!holder || !HOLDS.test(words.text.slice(holder.end, held.start))) return null;
		held = holder;
	}
	return held.cluster.kind === 'person' ? held : null;
}
