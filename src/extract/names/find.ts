import type { NameSpan } from '../attribution.js';
import { isLetter } from '../text/characters.js';
import {
	COMPANY_ENDINGS,
	INSIDE_NAMES,
	isTitleWord,
	NO_ACTORS,
	NOBILIARY,
	NOT_NAMES,
	ORGANISATION_HEADS,
	PARTICLES,
	PLACE_STARTS,
	TITLES,
} from '../text/lexicon.js';
import {
	isSeenLower,
	NAME_BIT,
	nameBitsAt,
	opensSpeech,
	type Seen,
	wordsInside,
} from '../text/name-words.js';
import { OCCUPATIONS } from '../text/occupations.js';
import { REPORTING } from '../text/reporting.js';
import { isCapital, lowerAt, type Words, wordAt } from '../text/words.js';
import { isHuman } from '../who/nouns.js';
import { RANKS } from '../who/titles.js';
import { kindByForm, MEMBERS, OF_COMPANY } from './kind-by-form.js';

/** Finds names by their capitals: runs of capitalised words, with particles inside. In text order. */
export function findNames(words: Words, isProper: (word: number) => boolean = () => false): NameSpan[] {
	const seen = wordsInside(words);
	const names: NameSpan[] = [];
	for (let i = 0; i < words.count; i++) {
		if (!startsName(words, i, seen, isProper)) continue;
		let last = i;
		let j = i + 1;
		for (; j < words.count && words.sentence[j] === words.sentence[i]; j++) {
			if (isNameWord(words, j)) last = j;
			else if (!continuesName(words, j, last)) break;
		}
		const begin = i < last && isOpener(words, i) ? i + 1 : i;
		let first = begin;
		// "von Thalheim": the name begins with its particle.
		while (
			first > 0 &&
			words.sentence[first - 1] === words.sentence[i] &&
			NOBILIARY.has(wordAt(words, first - 1)) &&
			!isVerbDo(words, first - 1) &&
			(names.at(-1)?.end ?? 0) <= words.start[first - 1]!
		)
			first--;
		// "COUNCIL MEMBER PHAM:"
		if (last - first > 1 && isOffice(words, first)) first += 2;
		while (first < last && isTitle(words, first, last)) {
			// "Mr Prince Boateng Mensah": nobody is addressed twice.
			const isAddressed = /^(?:mr|mrs|ms|miss|mx|madam)$/.test(lowerAt(words, first));
			first++;
			if (words.text[words.start[first]!] === '.') first++;
			if (
				isAddressed &&
				/^(?:prince|princess|king|queen|duke|earl|bishop|pope|major|sergeant|marshal|justice|baron)$/.test(
					lowerAt(words, first),
				)
			)
				break;
		}
		if (first <= last && !isShouting(words, first, last) && !isCommon(words, first, last)) {
			const kind = kindByForm(words, first, last, begin);
			if (kind) names.push({ start: words.start[first]!, end: words.end[last]!, kind });
		}
		i = last;
	}
	return names;
}

/** An office in two words, neither of which is a title alone. */
const isOffice = (words: Words, i: number): boolean =>
	/^(?:council|board|committee|commission|school|city|town|county|village|vice|assembly)$/.test(
		lowerAt(words, i),
	) &&
	/^(?:members?|manager|clerk|attorney|chair|administrator|treasurer|solicitor|planner)$/.test(
		lowerAt(words, i + 1),
	);

/** Words that open a sentence before a name: "Neighbouring Teshkan", "Unlike Ana Ruiz". */
const OPENERS =
	/^(?:neighbou?ring|nearby|fellow|meanwhile|like|unlike|even|only|despite|although|because|when|while|after|before|since|until|under|across|outside|inside|beyond|ask|tell|thank|meet|dear)$/;

/** Whether a word opens a sentence or a quotation before a name and is no part of it. */
const isOpener = (words: Words, i: number): boolean =>
	isCapital(words, i + 1) &&
	OPENERS.test(lowerAt(words, i)) &&
	(i === 0 || words.sentence[i - 1] !== words.sentence[i] || opensSpeech(words, i - 1));

/** By what members are, who have no name: "Opposition MPs". */
const SORTED =
	/^(?:opposition|backbench|senior|junior|former|rebel|rebellious|local|fellow|ruling|government|female|women|young|veteran|retiring|sitting|angry|elected)$/;

/** Whether capitals stand for no name: "Opposition MPs", "a Reader in Chemistry". */
function isCommon(words: Words, first: number, last: number): boolean {
	if (last - first === 1) return MEMBERS.test(wordAt(words, last)) && SORTED.test(lowerAt(words, first));
	return (
		first === last &&
		(OCCUPATIONS.has(lowerAt(words, first)) || lowerAt(words, first) === 'reader') &&
		/^an?$/.test(lowerAt(words, first - 1)) &&
		/^(?:in|of|at|for)$/.test(lowerAt(words, last + 1))
	);
}

/** Three words and more in capitals only, or fewer in a sentence that has no others: a cry, no name. */
function isShouting(words: Words, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (!isUpper(words, i)) return false;
	return last - first >= 2 || isShouted(words, first, last);
}

const isUpper = (words: Words, i: number): boolean => wordAt(words, i) === wordAt(words, i).toUpperCase();

/** How many words to each side of a name are looked at. */
const SHOUT = 6;

/** Whether more words stand beside a name in its sentence, all in capitals too: "BY MY CELLO." */
function isShouted(words: Words, first: number, last: number): boolean {
	let isBeside = false;
	for (const [from, step] of [
		[first - 1, -1],
		[last + 1, 1],
	] as const)
		for (let i = from; Math.abs(i - from) < SHOUT; i += step) {
			if (i < 0 || i >= words.count || words.sentence[i] !== words.sentence[first]) break;
			const word = wordAt(words, i);
			if (!/\p{L}/u.test(word)) continue;
			if (word !== word.toUpperCase()) return false;
			isBeside = true;
		}
	return isBeside;
}

/** A title before the rest of a name, but for what begins a body's name: Driver Hire Ltd. */
function isTitle(words: Words, first: number, last: number): boolean {
	const word = strip(lowerAt(words, first));
	if (RANKS.test(wordAt(words, first))) return true;
	// "Det Con Sally Brewin"
	if (word === 'con' && first > 0 && /^(?:det|\.)$/.test(lowerAt(words, first - 1))) return true;
	if (!isTitleWord(word)) return false;
	const end = lowerAt(words, last);
	// "General Authority for Water", "Governor General"
	if (
		ORGANISATION_HEADS.has(lowerAt(words, first + 1)) &&
		!/^(?:police|army|navy|guard)$/.test(lowerAt(words, first + 1))
	)
		return word === 'former' || word === 'acting';
	return (
		(TITLES.has(word) && !OCCUPATIONS.has(word)) ||
		!(ORGANISATION_HEADS.has(end) || COMPANY_ENDINGS.has(end) || NO_ACTORS.has(end))
	);
}

const strip = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);

function isNameWord(words: Words, i: number): boolean {
	const bits = nameBitsAt(words, i);
	if ((bits & NAME_BIT.inside) !== 0) return true;
	return (
		(bits & NAME_BIT.notName) !== 0 &&
		isCapital(words, i) &&
		SHORT_SURNAMES.has(lowerAt(words, i)) &&
		isBeforeLower(words, i) &&
		isCapital(words, i - 1)
	);
}

/** Common words that are surnames too, after a first name: Kenta Go, Rosa Long. */
const SHORT_SURNAMES = new Set(
	'go so you he she an do no will must may were was to be on in at by her him my if jun jan june april august'.split(
		' ',
	),
);

/** Whether a word in lower case follows in the same sentence, as after the last word of a name. */
function isBeforeLower(words: Words, i: number): boolean {
	return (
		i > 0 &&
		i + 1 < words.count &&
		words.sentence[i - 1] === words.sentence[i] &&
		words.sentence[i + 1] === words.sentence[i] &&
		/^\p{Ll}/u.test(wordAt(words, i + 1))
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

/** "I do Saturdays", not "João do Rosário". */
const isVerbDo = (words: Words, i: number): boolean =>
	wordAt(words, i) === 'do' &&
	/^(?:i|we|you|they|to|not|who|can|could|will|would|must|should)$/.test(lowerAt(words, i - 1));

function startsName(words: Words, i: number, seen: Seen, isProper: (word: number) => boolean): boolean {
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
	// "Neighbors told the station": several of whom everybody is one.
	const isMany = lower.endsWith('s') && OCCUPATIONS.has(lower.slice(0, -1)) && REPORTING.has(after);
	if (
		!isLone &&
		!isLower &&
		!isMany &&
		(REPORTING.has(after) || after === "'s" || after === '’s' || after === ',')
	)
		return true;
	if (i + 1 >= words.count || words.sentence[i + 1] !== words.sentence[i]) return false;
	// "Orbitek shares fell"
	if (!isLower && OF_COMPANY.test(after)) return true;
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

const MONTHS = new Set(['jan', 'jun', 'may', 'june', 'april', 'august']);

/** Whether word `j` may stand inside a name whose last capitalised word is `last`. */
function continuesName(words: Words, j: number, last: number): boolean {
	if (j - last > 3) return false;
	const word = lowerAt(words, j);
	// "Doctors Without Borders", "Villa Of Dreams"
	if (isCapital(words, j) && CAPITAL_LINKS.has(word))
		return (
			j === last + 1 &&
			j + 1 < words.count &&
			words.sentence[j + 1] === words.sentence[j] &&
			isCapital(words, j + 1) &&
			isNameWord(words, j + 1) &&
			// Where all words have capitals they tell nothing.
			!(words.sentence[j + 2] === words.sentence[j] && isCapital(words, j + 2))
		);
	if (word === '&' || word === "'" || word === '’')
		return (
			j === last + 1 &&
			j + 1 < words.count &&
			words.sentence[j + 1] === words.sentence[j] &&
			isNameWord(words, j + 1)
		);
	if (word === '.' || word === '-')
		return j === last + 1 && words.end[last] === words.start[j] && isShort(words, last);
	// "Ruaridh Mac an Tàilleir"
	if (word === 'an' && j === last + 1 && GAELIC.test(lowerAt(words, last)))
		return words.sentence[j + 1] === words.sentence[j] && isNameWord(words, j + 1);
	// "Wanjiru wa Kamau", "Kipchoge arap Moi"
	if (j === last + 1 && OF_FATHER.test(word))
		return words.sentence[j + 1] === words.sentence[j] && isCapital(words, j + 1) && isNameWord(words, j + 1);
	if ((nameBitsAt(words, j) & NAME_BIT.particle) === 0) return false;
	const next = j + 1;
	if (next >= words.count || words.sentence[next] !== words.sentence[j]) return false;
	const follows = isNameWord(words, next) || (nameBitsAt(words, next) & NAME_BIT.particle) !== 0;
	if (!follows) return false;
	if (
		word === 'and' ||
		word === 'for' ||
		word === 'of' ||
		word === 'the' ||
		word === 'against' ||
		word === 'on'
	)
		return headsOrganisation(words, last, word);
	return NOBILIARY.has(word) || word === 'y' || word === 'e' || word === 'i';
}

/** Between a name and a father's. */
const OF_FATHER = /^(?:wa|ole|arap)$/;
/** Before the article of a Gaelic surname. */
const GAELIC = /^(?:mac|nic|mhic)$/;

const CAPITAL_LINKS = new Set(
	'of and the for without across in on to with against under over from'.split(' '),
);

function isShort(words: Words, i: number): boolean {
	return words.end[i]! - words.start[i]! <= 4;
}

function headsOrganisation(words: Words, last: number, word: string): boolean {
	for (let i = last; i >= Math.max(0, last - 6) && words.sentence[i] === words.sentence[last]; i--) {
		const lower = lowerAt(words, i);
		if (PLACE_STARTS.has(lower) && i === last) return word === 'of';
		// "Council Members Ana Ruiz | and Tom Bell"
		if (ORGANISATION_HEADS.has(lower) && isOffice(words, i)) return false;
		if (ORGANISATION_HEADS.has(lower)) return word !== 'and' || i < last || lower !== 'police';
		if (!isCapital(words, i) && !PARTICLES.has(lower))
			return word === 'of' && i === last - 1 && isLetter(words.text.charCodeAt(words.start[i]!));
	}
	return false;
}
