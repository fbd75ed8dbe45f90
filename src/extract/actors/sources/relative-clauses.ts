import type { Span } from '../../../model/index.js';
import { DEMONYM } from '../../text/lexicon.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { headNoun, isBody, isDocument, isHuman, isSomebody } from '../../who/nouns.js';
import { COMPANY } from '../phrases/own-noun.js';
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
	const mention = mentions[phrases.mentionFrom(at) - 1];
	const here = wordFrom(words, at);
	// "The governor, who lamented": the words before the comma.
	if (here > 1 && lowerAt(words, here - 1) === ',' && (!mention || wordFrom(words, mention.end) < here - 1)) {
		const opening = phraseBefore(words, here - 1);
		// "The plan has angered | local traders, who say": no more than those right before.
		const several = opening === -1 ? -1 : severalApart(words, opening, here);
		if (several !== -1) return nameless(words.text.slice(words.start[several], words.end[here - 2]), 0.85);
		if (opening !== -1 && depth < DEEPEST)
			return whoIs([words.start[withinOther(words, opening, here)]!, words.end[here - 2]!], depth + 1);
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
		const phrase = words.text.slice(words.start[first], words.end[here - 1]);
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

/** "the instructions of | the company, which threatened": where whoever may say something begins, within a phrase of what may not. */
function withinOther(words: Words, opening: number, here: number): number {
	const noun = lowerAt(words, here - 2);
	const isOne = lowerAt(words, here) === 'which' ? isBody(noun) || COMPANY.test(noun) : isHuman(noun);
	if (!isOne) return opening;
	const head = headNoun(words, opening, here - 1);
	if (head === null || isSomebody(head) || isDocument(head)) return opening;
	for (let i = here - 3; i > opening && i > here - 6; i--)
		if (/^(?:the|an?|its|his|her|their)$/.test(lowerAt(words, i))) return i;
	return opening;
}

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
