import type { WordUses } from '../../tagging/pos.js';
import { IS_NOUN, IS_VERB, TAGS } from '../../tagging/tagset.js';
import { isSmall, SPACE } from '../../text/characters.js';
import { isTitleWord } from '../../text/lexicon.js';
import { type Words, wordFrom } from '../../text/words.js';
import { NOBLE } from '../../who/forms.js';
import { genderOfGiven, UNISEX } from '../../who/gender.js';
import { isHuman } from '../../who/nouns.js';
import type { Mention } from '../terms/cluster.js';

/** A text, and how words are used in it and elsewhere. */
export interface Scene {
	readonly text: string;
	readonly words: Words;
	readonly tags: Uint8Array;
	/** Whether the text has a word in small letters. */
	readonly hasSmall: (word: string) => boolean;
	readonly howUsed: WordUses;
}

/**
 * Whether names of several words that are nobody's first and last name as far as is known are nobody's at all: by their
 * words, as "Night Mode" and "Orbit X4", or by where they stand, as in "a Golden Drum", "at Ground Nine".
 */
export function areNoPeople(scene: Scene, names: readonly string[], places: readonly Mention[]): boolean {
	const whole = names.filter((name) => name.includes(' '));
	if (whole.length === 0 || whole.some(mayBeGiven)) return false;
	if (whole.every((name) => endsInWord(scene, name))) return true;
	// Who is called by the surname alone is somebody.
	if (whole.length < names.length) return false;
	return (
		whole.every((name) => isOfWords(scene, name) || isOfMarks(name)) ||
		places.some(
			(place) => isOneOfMany(scene.text, place) || isThere(scene.text, place) || isBeforeNoun(scene, place),
		)
	);
}

/** Whether a name has a first name before its last word, a noble's title, or begins with what may be an initial: "S Hollin". */
export function mayBeGiven(name: string): boolean {
	const words = name.split(' ');
	return (
		words[0]!.length < 3 ||
		NOBLE.test(name) ||
		words.some(
			(word, i) => i < words.length - 1 && (genderOfGiven(word) !== null || UNISEX.has(word.toLowerCase())),
		)
	);
}

/** "Fan Vote", "Orbit Stadium" where a stadium is told of: what ends in a word that is no name, here or elsewhere. */
function endsInWord({ hasSmall, howUsed }: Scene, name: string): boolean {
	const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
	if (last.length < 3 || isHuman(last)) return false;
	return howUsed(last) === 'common' || NOUN.test(last) || (last.length > 3 && hasSmall(last));
}
/** How nouns end that are nobody's surname. */
const NOUN = /(?:[ts]ion|(?<!cle)ment|ism|ware)s?$/;

/** "Leaving Diploma", "Portion Box Kit", "Golden Star": what has words that are no names, but for people called Gift. */
function isOfWords({ howUsed }: Scene, name: string): boolean {
	if (name.includes(' of ')) return true;
	const words = name.toLowerCase().split(' ');
	// "Pres. Jorvin Stone"
	if (name.includes('. ') || words.some(isTitleWord)) return false;
	const common = words.filter((word) => howUsed(word) === 'common').length;
	const both = words.filter((word) => howUsed(word) === 'both').length;
	const isInside = words.slice(1).some((word) => word.length > 3 && howUsed(word) === 'common');
	return (
		isInside || common > 1 || common + both === words.length || (common > 0 && PARTICIPLE.test(words[0]!))
	);
}
const PARTICIPLE = /\p{Lower}{3}(?:ing|ed)$/u;

/** "Orbit X4", "Sonda GPS": what no first and last name have, digits and letters that stand for words. */
function isOfMarks(name: string): boolean {
	const rest = name.slice(name.indexOf(' ') + 1);
	return /\d/.test(name) || (/\p{Upper}{3}/u.test(rest) && /\p{Lower}{2}/u.test(name));
}

/** "a Golden Drum", "the Kelda Brae mine", "its Blue Moon lander": whether one of several is meant, or what is somebody's. */
const isOneOfMany = (text: string, { start, form }: Mention): boolean =>
	form.includes(' ') && isSpaced(text, start) && DETERMINED.test(text.slice(Math.max(0, start - 10), start));
const DETERMINED = /(?:^|[^\p{Alpha}’'.-])(?:an?|the|this|its|our|their|your|every|each|no|another|new) $/iu;

/** "at Ground Nine" */
const isThere = (text: string, { start, form }: Mention): boolean =>
	form.includes(' ') && isSpaced(text, start) && THERE.test(text.slice(Math.max(0, start - 12), start));
const THERE = /(?:^|[^\p{Alpha}])(?:at|into|inside|onto) (?:the )?$/iu;

/** "Kelda Brae mine": whether a common noun stands right behind a name, and no verb that looks like one. */
function isBeforeNoun({ text, words, tags }: Scene, { end, form }: Mention): boolean {
	if (!form.includes(' ') || text.charCodeAt(end) !== SPACE || !isSmall(text.charCodeAt(end + 1)))
		return false;
	const next = wordFrom(words, end);
	return IS_COMMON[tags[next]!] === 1 && IS_VERB[tags[next + 1]!] === 0;
}
const IS_COMMON = TAGS.map((tag) => (tag === 'NN' || tag === 'NNS' ? 1 : 0));

const isSpaced = (text: string, at: number): boolean => text.charCodeAt(at - 1) === SPACE;

/**
 * Whether a name of one word, told nowhere by itself, is a part of something else: of a title, as in "The Rose of Sorn" and
 * “Down to the Streets”, of an office, as in "Head of Sales", or one of several, as in "an EV".
 */
export function isPartOfOther(scene: Scene, form: string, places: readonly Mention[]): boolean {
	const lower = form.toLowerCase();
	if (form === form.toUpperCase()) return form.length > 1 && places.some((place) => isCounted(scene, place));
	const isWord = scene.howUsed(lower) === 'both';
	return places.every(
		(place) =>
			(isWord && (isOfTitle(scene.text, place) || isInTitle(scene.text, place))) ||
			(isTitleWord(lower) && OF.test(scene.text.slice(place.end, place.end + 6))),
	);
}
const OF = /^ (?:of|for) \p{Upper}/u;

/** "The Road to Sorn", "The Name of the Rose" */
const isOfTitle = (text: string, { start, end }: Mention): boolean =>
	text.startsWith('The ', start - 4) &&
	/^ (?:of|to|in|for) (?:the |a |an |my )?\p{Upper}/u.test(text.slice(end, end + 14));

/** So long is the title of a song, in UTF-16 code units. */
const LONGEST_TITLE = 48;
/** A title from its mark on, whose words have capitals; and how it goes on. */
const TITLE_TO =
	/[“"‘]\p{Upper}[\p{Alpha}’']*(?: (?:\p{Upper}[\p{Alpha}’']*|of|the|a|an|to|and|in|on|for|with))* $/u;
const TITLE_ON = /^(?: (?:\p{Upper}[\p{Alpha}’']*|of|the|a|an|to|and|in|on|for|with))*[,.!?]?[”"’]/u;
/** “Down to the | Streets”: whether a name stands in a title between marks, with other words. */
const isInTitle = (text: string, { start, end }: Mention): boolean =>
	TITLE_TO.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) &&
	TITLE_ON.test(text.slice(end, end + LONGEST_TITLE));

/** "an EV that", but not "an NBA champion" */
function isCounted({ text, words, tags }: Scene, { start, end }: Mention): boolean {
	if (
		!/(?:^|[^\p{Alpha}])(?:an?|another|every|each|one|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th) $/iu.test(
			text.slice(Math.max(0, start - 12), start),
		)
	)
		return false;
	if (/^[/-]/.test(text.slice(end, end + 1))) return false;
	const next = wordFrom(words, end);
	return IS_NOUN[tags[next]!] === 0 && !/^(?:JJ|CD)$/.test(TAGS[tags[next]!] ?? '');
}
