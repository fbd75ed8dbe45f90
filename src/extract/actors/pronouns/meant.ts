import type { Span } from '../../../model/index.js';
import { FEMALE_COMPANION, FEMALE_KIN, MALE_COMPANION, MALE_KIN } from '../../text/kin.js';
import { rememberingNames } from '../../text/remember.js';
import { isBody, isHuman, isPaper } from '../../who/nouns.js';

/** What is asked for; `person` is anybody, man or woman. */
export type Person = 'he' | 'she' | 'they' | 'it' | 'person';

/** What each of the words for parents holds: a text mostly has none of them. */
const PARENT = /m(?:other|[aou]m)|father|dad/i;
const MOTHER = /\b(?:mother|mum|mom|mam)\b/i;
const FATHER = /\b(?:father|dad|daddy)\b/i;

/** Which parent is spoken of, whatever the word; null for none. */
export const kinOf = (words: string): 'mother' | 'father' | null =>
	!PARENT.test(words) ? null : MOTHER.test(words) ? 'mother' : FATHER.test(words) ? 'father' : null;

/** Plural and bodily sources are no he or she. */
const NO_PERSON =
	/(?:[^s]s|people|couple|pair|duo|trio|twins|family|jury|crew|staff|squad|crowd|reply|letter|e-?mail|post|message|memo|note|document|lawsuit|complaint|filing|study|article|book|paper|review|plan|idea|police|statement|report|group|company|poll|survey|ministry|council|government|union|agency|party|network|team|board|court|office|department|police force|non-profit|website|campaign)$/i;
const FEMALE = new RegExp(`(?:${FEMALE_KIN}|${FEMALE_COMPANION}|woman|girl|actress|lady|queen|nun)\\b`, 'i');
const MALE = new RegExp(
	`(?:(?<!per)(?:${MALE_KIN}|${MALE_COMPANION})|[^o]man|boy|actor|\\bking|monk)\\b`,
	'i',
);

/** Bodies without a name: "city hall". */
const BODY =
	/\b(?:council|ministry|department|agency|company|firm|group|government|court|board|committee|commission|hall|office|university|hospital|union|charity|bank|army|party|trust|authority|association|bureau|force)$/i;

/** Somebody's relative or companion. */
const OWNED = /^(?:his|her|their) /i;

/** What a phrase without a name tells of whom it means. */
export interface Meant {
	readonly isSpeaker: boolean;
	readonly isPlural: boolean;
	readonly isBody: boolean;
	/** Whether it is one document. */
	readonly isPaper: boolean;
	readonly isNew: boolean;
	/** Whether some word of it is one for a human being, or it tells nothing: "another". */
	readonly isHuman: boolean;
	/** "her mother" */
	readonly isOwned: boolean;
	/** "a source" */
	readonly isHidden: boolean;
	readonly isSpokesman: boolean;
	readonly gender: 'he' | 'she' | null;
}

/** What phrases tell: asked for every pronoun and each of the last references before it. */
export const meantBy = rememberingNames((phrase: string): Meant => {
	const head = phrase.split(
		/,| (?:of|for|with|who|at|in|from|on|familiar|close|loyal|aware|involved|briefed) /,
	)[0]!;
	const noun = (/\p{Alpha}+$/u.exec(head.slice(head.lastIndexOf(' ') + 1))?.[0] ?? '').toLowerCase();
	return {
		isSpeaker: /^(?:I|we|me|us|you)$/i.test(phrase),
		isPlural: NO_PERSON.test(head) || / and \p{Upper}/u.test(phrase),
		isBody: (isBody(noun) && !isHuman(noun)) || BODY.test(head),
		isPaper: isPaper(noun),
		isHuman: isAnybody(head),
		isOwned: OWNED.test(phrase),
		isHidden: HIDDEN.test(noun),
		isSpokesman: noun.startsWith('spokes'),
		isNew: /^(?:an?|one|another) /i.test(phrase),
		gender: FEMALE.test(head) ? 'she' : MALE.test(head) ? 'he' : null,
	};
});

/** Whoever stays hidden is told of without he or she. */
const HIDDEN = /^(?:source|insider)$/;

/** "a policeman", "another", "one of them"; no video and no idea. */
function isAnybody(head: string): boolean {
	const words = head.toLowerCase().split(/[ -]/);
	if (HIDDEN.test(words.at(-1)!)) return false;
	return (
		words.length < 2 ||
		words.some(
			(word, i) =>
				isHuman(word) ||
				/^(?:old|pal|friend|mum|dad|somebody|someone|witness|eyewitness|guest|viewer|onlooker|bystander|passer-by|shopper|patient|local|juror|caller|regular)$/.test(
					word,
				) ||
				// "one", "another", "the other one", but not "one entry"
				(i === words.length - 1 && /^(?:other|one|another)$/.test(word)),
		)
	);
}

/** Whether a phrase tells of a human being, whom a pronoun may mean, for the first time: "another agent". */
export function isSomebody(phrase: string, asked: Person = 'person'): boolean {
	const meant = meantBy(phrase);
	return meant.isNew && fitsPhrase(meant, asked) >= 1;
}

/** Whether a phrase may tell of a man, or a woman: "The minister". */
export const mayMean = (phrase: string, asked: Person): boolean => fitsPhrase(meantBy(phrase), asked) >= 1;

/** How well whom a phrase tells of can stand behind a pronoun: 0 not at all, 1 perhaps, 2 well. */
export function fitsPhrase(
	{ isSpeaker, isPlural, isBody, isPaper, isNew, isHuman, isHidden, isSpokesman, gender }: Meant,
	asked: Person,
): number {
	if (isSpeaker) return 0;
	// "A spokesperson said … They added": one of whom nothing tells man or woman, or seldom.
	if (asked === 'they')
		return isPlural ? 2 : isBody || isPaper || !(isHuman || isHidden) || (gender && !isSpokesman) ? 0 : 1.5;
	if (asked === 'it') return isBody || isPaper ? 2 : 0;
	// "A source": seldom told of as a man or a woman.
	if (isHidden && !isPlural) return asked === 'person' ? 0 : 0.5;
	if (isPlural || isBody || !isHuman) return 0;
	if (asked === 'person') return isNew ? 1 : 0;
	// So is "a spokesperson".
	if (gender === null) return isSpokesman ? 0.5 : 1;
	return gender === asked ? 2 : 0;
}

/** Whether a source is "you", and nothing else. */
export const isYou = (text: string, [start, end]: Span): boolean =>
	end - start === 3 && /^you$/i.test(text.slice(start, end));
