import { isSmall } from '../text/characters.js';
import { INSIDE_NAMES, NOBILIARY, NOT_NAMES, TITLES } from '../text/lexicon.js';
import { isSeenLower, NAME_BIT, opensSpeech, type Seen } from '../text/name-words.js';
import { OCCUPATIONS } from '../text/occupations.js';
import { REPORTING } from '../text/reporting.js';
import { wordSigns } from '../text/signs.js';
import { isCapital, lowerAt, type Words, wordAt } from '../text/words.js';
import { genderOfGiven } from '../who/gender.js';
import { isHuman } from '../who/nouns.js';
import { CAPITAL_LINKS, continuesName, isNameWord } from './continues.js';
import { OF_COMPANY } from './kind-by-form.js';

/** What words tell that stand where a name may begin, or right behind. */
const { bit: SIGN, at: signsAt } = wordSigns({
	state: /^(?:head|state|government)$/,
	/** Adjectives that begin names where they have a capital within a sentence. */
	adjective: /^(?:new|old|one)$/,
	pronoun: /^s?he$/,
	/** Days by which people are called: Comrade Sunday Akpabot. */
	day: /^(?:sunday|friday|monday|tuesday|saturday)$/,
	month: /^(?:jan|jun|may|june|april|august)$/,
	innerCapital: ({ form }) => /^\p{Upper}\p{Alpha}*[-'’]\p{Upper}/u.test(form),
	reporting: ({ lower }) => REPORTING.has(lower),
	/** "Neighbors": several by what they do. */
	trade: ({ lower }) => lower.endsWith('s') && OCCUPATIONS.has(lower.slice(0, -1)),
	/** "Guards hired by the firm": several people by what they are. */
	several: ({ lower }) => /[^s]s$/.test(lower) && isHuman(lower.slice(0, -1)),
	ofCompany: ({ lower }) => OF_COMPANY.has(lower),
	verb: /^(?:has|have|had|is|was|were|will|would|plc|\p{Lower}{3,}ed)$/u,
	noble: ({ lower }) => NOBILIARY.has(lower),
	/** Particles that stand between a first name and a surname and are no words of English. */
	linking: /^(?:van|von|der|den|de|del|della|di|du|dos|das|da|bin|ibn|bint|zu|ter|ten|af)$/,
	owner: /^['’]s$/,
	comma: /^,$/,
	and: /^&$/,
});

/**
 * Whether a name begins at a word: one with a capital that its sentence does not give it.
 * @param isProper what the tagger takes for a name
 */
export function startsName(
	words: Words,
	i: number,
	seen: Seen,
	isProper: (word: number) => boolean,
): boolean {
	const bits = seen.bits[words.number[i]!]!;
	if ((bits & NAME_BIT.begins) === 0 || seen.shouted[words.paragraph[i]!] === 1) return false;
	const signs = signsAt(words, i);
	if ((signs & SIGN.state) !== 0 && isOfState(words, i)) return false;
	const { sentence } = words;
	const atStart = i === 0 || sentence[i - 1] !== sentence[i] || opensSpeech(words, i - 1);
	if ((bits & (NAME_BIT.notName | NAME_BIT.title)) !== 0)
		return startsByCommonWord(words, i, bits, signs, atStart);
	if (!atStart) return true;
	const isLower = isSeenLower(words, seen, i);
	if ((bits & NAME_BIT.again) !== 0 && !isLower) return true;
	if ((bits & NAME_BIT.capital) !== 0 || (signs & SIGN.innerCapital) !== 0) return true;
	const next = i + 1;
	const after = signsAt(words, next);
	if (!isLower) {
		// "Ruiz told the station", but not "Neighbors told the station".
		const isActing =
			(after & SIGN.reporting) !== 0
				? (signs & SIGN.trade) === 0
				: (after & (SIGN.owner | SIGN.comma)) !== 0 && !isLone(words, i, after);
		if (isActing) return true;
		// "Tom is a fool": too short to be told by how often a text writes it.
		const form = lowerAt(words, i);
		const isFirst = form.length === SHORT_FIRST && isSmallAt(words, next) && isProper(i);
		if (isFirst && genderOfGiven(form) !== null) return true;
	}
	if (next >= words.count || sentence[next] !== sentence[i]) return false;
	if (!isLower) {
		// "Orbitek shares fell"
		if ((after & SIGN.ofCompany) !== 0) return true;
		// "Norrwings cancelled": what the tagger takes for a name, before a verb.
		const mayAct = (after & SIGN.verb) !== 0 && (signs & SIGN.several) === 0;
		if (mayAct && lowerAt(words, i).length > 3 && isProper(i)) return true;
	}
	// "De la Hoz gave no reason", "Frederik van den Heuvel said so", "Tarn & Hollis", "Society for Newts"
	const mayGoOn =
		(signs & SIGN.noble) !== 0 ||
		(!isLower && (after & SIGN.linking) !== 0) ||
		(after & SIGN.and) !== 0 ||
		(bits & NAME_BIT.head) !== 0;
	return isNameWord(words, next) || (mayGoOn && continuesName(words, next, i));
}

/** Whether a word in small letters stands somewhere. */
const isSmallAt = (words: Words, i: number): boolean =>
	i < words.count && isSmall(words.text.charCodeAt(words.start[i]!));

/** So many letters has a short first name. */
const SHORT_FIRST = 'Tom'.length;

/** Whether a comma behind a word makes no name of it: "Bins, benches and a bust-up", "Reacting, the minister said". */
const isLone = (words: Words, i: number, after: number): boolean =>
	(after & SIGN.comma) !== 0 && (words.paragraph[i] === 0 || lowerAt(words, i).endsWith('ing'));

/** Whether a name begins at a word that is a common one, or a title, by itself. */
function startsByCommonWord(words: Words, i: number, bits: number, signs: number, atStart: boolean): boolean {
	const next = i + 1;
	const isFollowed = next < words.count && words.sentence[next] === words.sentence[i];
	// "New York", "the Old Bailey": but "New plans" and "Old Mr Orr".
	if ((signs & SIGN.adjective) !== 0 && isFollowed) {
		const after = lowerAt(words, next);
		if (NEW_PLACES.has(after) && lowerAt(words, i) === 'new') return true;
		if (!atStart && isCapital(words, next) && isNameWord(words, next) && !TITLES.has(after)) return true;
	}
	if ((signs & SIGN.pronoun) !== 0) return isSurnameFirst(words, i);
	if ((signs & SIGN.day) !== 0) return isTitleAt(words, i - 1) && isBeforeName(words, i);
	// "Jan Erik Sæther", "Jan van der Meer", but not "Jan 12".
	if ((signs & SIGN.month) !== 0 && isFollowed)
		return (
			((signsAt(words, next) & SIGN.noble) !== 0 && continuesName(words, next, i)) ||
			(isCapital(words, next) &&
				isNameWord(words, next) &&
				(i === 0 || !MONTH_BEFORE.test(lowerAt(words, i - 1))))
		);
	if (next >= words.count) return false;
	const mayBegin = (bits & NAME_BIT.title) !== 0 || ((bits & NAME_BIT.head) !== 0 && !atStart);
	return mayBegin
		? isNameWord(words, next) || words.text[words.start[next]!] === '.' || isLinked(words, i)
		: isLinked(words, i);
}

/** "Minister of State Declan Tuohy", "the Head of State": whether a word belongs to an office. */
const isOfState = (words: Words, i: number): boolean =>
	(lowerAt(words, i) === 'state' &&
		i > 1 &&
		lowerAt(words, i - 1) === 'of' &&
		TITLES.has(lowerAt(words, i - 2))) ||
	isHeadOfState(words, i);

/** "the Head of State": an office, at its first word or its last. */
function isHeadOfState(words: Words, i: number): boolean {
	const first = lowerAt(words, i) === 'head' ? i : i - 2;
	return (
		first >= 0 &&
		lowerAt(words, first) === 'head' &&
		lowerAt(words, first + 1) === 'of' &&
		/^(?:state|government)$/.test(lowerAt(words, first + 2))
	);
}

/** What follows "New" at the beginning of a sentence too. */
const NEW_PLACES = new Set(
	`york yorker yorkers jersey zealand zealander zealanders mexico hampshire orleans delhi england haven brunswick caledonia
	guinea scotland labour statesman scientist republic amsterdam forest`.split(/\s+/),
);

/** "Doctors | Without Borders": a plural noun and a small word with a capital. */
const isLinked = (words: Words, i: number): boolean =>
	INSIDE_NAMES.has(lowerAt(words, i)) &&
	i + 1 < words.count &&
	isCapital(words, i + 1) &&
	CAPITAL_LINKS.has(lowerAt(words, i + 1)) &&
	continuesName(words, i + 1, i);

/** "He Ping, a ferryman": no pronoun stands before a name. */
function isSurnameFirst(words: Words, i: number): boolean {
	const next = i + 1;
	if (next >= words.count || words.sentence[next] !== words.sentence[i]) return false;
	return (
		isCapital(words, next) &&
		!NOT_NAMES.has(lowerAt(words, next)) &&
		/^\p{Upper}\p{Lower}+$/u.test(wordAt(words, next))
	);
}

const MONTH_BEFORE =
	/^(?:in|on|of|by|since|until|till|from|to|for|before|after|during|last|next|this|late|early|mid|and|\d+(?:st|nd|rd|th)?)$/;

/** Whether a title with a capital stands at a word: "Mr Sunday Akpabot". */
const isTitleAt = (words: Words, i: number): boolean =>
	i > 0 && lowerAt(words, i) === '.'
		? isTitleAt(words, i - 1)
		: i >= 0 && isCapital(words, i) && TITLES.has(lowerAt(words, i));

/** Whether a word of a name, but no title, comes next. */
const isBeforeName = (words: Words, i: number): boolean =>
	i + 1 < words.count &&
	words.sentence[i + 1] === words.sentence[i] &&
	isCapital(words, i + 1) &&
	!NOT_NAMES.has(lowerAt(words, i + 1));
