import { INSIDE_NAMES, NOBILIARY, NOT_NAMES, TITLES } from '../text/lexicon.js';
import { isSeenLower, NAME_BIT, opensSpeech, type Seen } from '../text/name-words.js';
import { OCCUPATIONS } from '../text/occupations.js';
import { REPORTING } from '../text/reporting.js';
import { isCapital, lowerAt, type Words, wordAt } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import { CAPITAL_LINKS, continuesName, isNameWord } from './continues.js';
import { OF_COMPANY } from './kind-by-form.js';

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
	const lower = lowerAt(words, i);
	// "Minister of State Declan Tuohy"
	if (lower === 'state' && i > 1 && lowerAt(words, i - 1) === 'of' && TITLES.has(lowerAt(words, i - 2)))
		return false;
	if ((lower === 'head' || lower === 'state' || lower === 'government') && isHeadOfState(words, i))
		return false;
	const atStart = i === 0 || words.sentence[i - 1] !== words.sentence[i] || opensSpeech(words, i - 1);
	if ((bits & (NAME_BIT.notName | NAME_BIT.title)) !== 0) {
		const next = i + 1;
		// "New York", "the Old Bailey": but "New plans" and "Old Mr Orr".
		if (FIRST_ADJECTIVES.has(lower) && next < words.count && words.sentence[next] === words.sentence[i]) {
			const after = lowerAt(words, next);
			if (lower === 'new' && NEW_PLACES.has(after)) return true;
			if (!atStart && isCapital(words, next) && isNameWord(words, next) && !TITLES.has(after)) return true;
		}
		if (lower === 'he' || lower === 'she') return isSurnameFirst(words, i);
		if (DAYS.has(lower)) return isTitleAt(words, i - 1) && isBeforeName(words, i);
		// "Jan Erik Sæther", "Jan van der Meer", but not "Jan 12".
		if (MONTHS.has(lower) && next < words.count && words.sentence[next] === words.sentence[i])
			return (
				(NOBILIARY.has(lowerAt(words, next)) && continuesName(words, next, i)) ||
				(isCapital(words, next) &&
					isNameWord(words, next) &&
					(i === 0 || !MONTH_BEFORE.test(lowerAt(words, i - 1))))
			);
		return (
			((bits & NAME_BIT.title) !== 0 || isLinked(words, i) || ((bits & NAME_BIT.head) !== 0 && !atStart)) &&
			next < words.count &&
			(isNameWord(words, next) || isLinked(words, i) || words.text[words.start[next]!] === '.')
		);
	}
	if (!atStart) return true;
	const isLower = isSeenLower(words, seen, lower);
	if ((bits & NAME_BIT.again) !== 0 && !isLower) return true;
	if ((bits & NAME_BIT.capital) !== 0 || /^\p{Lu}\p{L}*[-'’]\p{Lu}/u.test(wordAt(words, i))) return true;
	const after = i + 1 < words.count ? lowerAt(words, i + 1) : '';
	// "Bins, benches and a bust-up": a comma in the headline makes no name.
	// "Reacting, the minister said": a participle makes none either.
	const isLone = after === ',' && (words.paragraph[i] === 0 || lower.endsWith('ing'));
	// "Ruiz told the station", but not "Neighbors told the station".
	const isActing = REPORTING.has(after) ? !isTrade(lower) : after === "'s" || after === '’s' || after === ',';
	if (isActing && !isLone && !isLower) return true;
	if (i + 1 >= words.count || words.sentence[i + 1] !== words.sentence[i]) return false;
	// "Orbitek shares fell"
	if (!isLower && OF_COMPANY.has(after)) return true;
	// "Norrwings cancelled": what the tagger takes for a name, before a verb.
	if (!isLower && lower.length > 3 && BEFORE_VERB.test(after) && isProper(i) && !isSeveral(lower))
		return true;
	// "De la Hoz gave no reason", "Frederik van den Heuvel said so"
	if (NOBILIARY.has(lower) && continuesName(words, i + 1, i)) return true;
	if (LINKING.has(after) && !isLower && continuesName(words, i + 1, i)) return true;
	// "Tarn & Hollis", "Society for Newts"
	return (
		isNameWord(words, i + 1) ||
		((after === '&' || (bits & NAME_BIT.head) !== 0) && continuesName(words, i + 1, i))
	);
}

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

/** "Neighbors": several by what they do. */
const isTrade = (lower: string): boolean => lower.endsWith('s') && OCCUPATIONS.has(lower.slice(0, -1));

/** "Guards hired by the firm": several people by what they are. */
const isSeveral = (lower: string): boolean => /[^s]s$/.test(lower) && isHuman(lower.slice(0, -1));

const BEFORE_VERB = /^(?:has|have|had|is|was|were|will|would|plc|\p{Ll}{3,}ed)$/u;

/** Adjectives that begin names where they have a capital within a sentence. */
const FIRST_ADJECTIVES = new Set(['new', 'old', 'one']);

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

/** Particles that stand between a first name and a surname and are no words of English. */
const LINKING = new Set(
	'van von der den de del della di du dos das da bin ibn bint zu ter ten af'.split(' '),
);

/** "He Ping, a ferryman": no pronoun stands before a name. */
function isSurnameFirst(words: Words, i: number): boolean {
	const next = i + 1;
	if (next >= words.count || words.sentence[next] !== words.sentence[i]) return false;
	return (
		isCapital(words, next) &&
		!NOT_NAMES.has(lowerAt(words, next)) &&
		/^\p{Lu}\p{Ll}+$/u.test(wordAt(words, next))
	);
}

const MONTHS = new Set(['jan', 'jun', 'may', 'june', 'april', 'august']);

const MONTH_BEFORE =
	/^(?:in|on|of|by|since|until|till|from|to|for|before|after|during|last|next|this|late|early|mid|and|\d+(?:st|nd|rd|th)?)$/;

/** Days by which people are called: Comrade Sunday Akpabot. */
const DAYS = new Set(['sunday', 'friday', 'monday', 'tuesday', 'saturday']);

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
