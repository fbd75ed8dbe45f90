import type { NameSpan } from '../attribution.js';
import { trait } from '../text/known-word.js';
import {
	COMPANY_ENDINGS,
	isTitleWord,
	NO_ACTORS,
	NOBILIARY,
	ORGANISATION_HEADS,
	TITLES,
} from '../text/lexicon.js';
import { opensSpeech, wordsInside } from '../text/name-words.js';
import { OCCUPATIONS } from '../text/occupations.js';
import { hasAt, isCapital, lowerAt, type Words, wordAt } from '../text/words.js';
import { RANKS } from '../who/titles.js';
import { startsName } from './begins.js';
import { continuesName, isNameWord, isOffice } from './continues.js';
import { kindByForm, MEMBERS } from './kind-by-form.js';

/** Whether a word of a text is a form of address, an office or what somebody does. */
const isTitleOfPerson = trait(({ lower }) => isTitleWord(lower));

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
		// "Vice County Head Lin Hao", "COUNCIL MEMBER PHAM:"
		if (last - first > 2 && /^(?:vice|deputy)$/.test(lowerAt(words, first)) && isOffice(words, first + 1))
			first++;
		if (last - first > 1 && isOffice(words, first)) first += 2;
		while (first < last && isTitle(words, first, last)) {
			// "Mr Prince Boateng Mensah": nobody is addressed twice.
			const isAddressed = ADDRESSES.has(lowerAt(words, first));
			first++;
			if (words.text[words.start[first]!] === '.') first++;
			if (isAddressed && STYLES.has(lowerAt(words, first))) break;
		}
		if (first <= last && !isShouting(words, first, last) && !isCommon(words, first, last)) {
			const kind = kindByForm(words, first, last, begin);
			if (kind) names.push({ start: words.start[first]!, end: words.end[last]!, kind });
		}
		i = last;
	}
	return names;
}

/** How people are addressed, and titles that are first names behind that. */
const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'madam']);
const STYLES = new Set(
	'prince princess king queen duke earl bishop pope major sergeant marshal justice baron'.split(' '),
);

/** "I do Saturdays", not "João do Rosário". */
const isVerbDo = (words: Words, i: number): boolean =>
	wordAt(words, i) === 'do' &&
	/^(?:i|we|you|they|to|not|who|can|could|will|would|must|should)$/.test(lowerAt(words, i - 1));

/** Words that open a sentence before a name: "Neighbouring Teshkan", "Unlike Ana Ruiz". */
const OPENERS = new Set(
	'neighbouring neighboring nearby fellow meanwhile like unlike even only despite although because when while after before since until under across outside inside beyond ask tell thank meet dear'.split(
		' ',
	),
);

/** Whether a word opens a sentence or a quotation before a name and is no part of it. */
const isOpener = (words: Words, i: number): boolean =>
	isCapital(words, i + 1) &&
	OPENERS.has(lowerAt(words, i)) &&
	(i === 0 || words.sentence[i - 1] !== words.sentence[i] || opensSpeech(words, i - 1));

/** By what members are, who have no name: "Opposition MPs". */
const SORTED = new Set(
	'opposition backbench senior junior former rebel rebellious local fellow ruling government female women young veteran retiring sitting angry elected'.split(
		' ',
	),
);

/** Whether capitals stand for no name: "Opposition MPs", "a Reader in Chemistry". */
function isCommon(words: Words, first: number, last: number): boolean {
	if (last - first === 1) return MEMBERS.has(wordAt(words, last)) && SORTED.has(lowerAt(words, first));
	if (first !== last || first === 0 || words.end[first - 1]! - words.start[first - 1]! > 'an'.length)
		return false;
	return (
		/^an?$/.test(lowerAt(words, first - 1)) &&
		(OCCUPATIONS.has(lowerAt(words, first)) || lowerAt(words, first) === 'reader') &&
		/^(?:in|of|at|for)$/.test(lowerAt(words, last + 1))
	);
}

/** Three words and more in capitals only, or fewer in a sentence that has no others: a cry, no name. */
function isShouting(words: Words, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (!isUpper(words, i)) return false;
	return last - first >= 2 || isShouted(words, first, last);
}

const isUpper = (words: Words, i: number): boolean => !words.known[words.number[i]!]!.isQuiet;

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
			if (!/\p{Alpha}/u.test(wordAt(words, i))) continue;
			if (!isUpper(words, i)) return false;
			isBeside = true;
		}
	return isBeside;
}

/** A title before the rest of a name, but for what begins a body's name: Driver Hire Ltd. */
function isTitle(words: Words, first: number, last: number): boolean {
	const lower = lowerAt(words, first);
	const word = strip(lower);
	const form = wordAt(words, first);
	// "HE SWEARS LIKE A SAILOR": a pronoun, and no Excellency.
	if (RANKS.has(form)) return form !== 'HE' || first === last || !isUpper(words, first + 1);
	// "Det Con Sally Brewin"
	if (word === 'con' && first > 0 && /^(?:det|\.)$/.test(lowerAt(words, first - 1))) return true;
	if (!(word === lower ? hasAt(words, first, isTitleOfPerson) : isTitleWord(word))) return false;
	const end = lowerAt(words, last);
	// "the General Staff"
	if (word === 'general' && end === 'staff') return false;
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
