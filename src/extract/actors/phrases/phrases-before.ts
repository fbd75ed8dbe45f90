import type { Span } from '../../../model/index.js';
import { NOT_NAMES } from '../../text/lexicon.js';
import { isCapital, lowerAt, type Words, wordAt } from '../../text/words.js';
import { isBody, isDocument, isHuman, isSomebody } from '../../who/nouns.js';
import { isStoodFor } from '../roles/stand-ins.js';

/** How far back the introduction of somebody without a name is looked for, in words. */
const INTRODUCED = 150;

/** Index of the article that begins the few common words before word `i`; -1 when there is none. */
export function articleBefore(words: Words, i: number): number {
	for (let k = i - 1; k >= 0 && i - k < 7 && words.sentence[k] === words.sentence[i]; k--) {
		const word = lowerAt(words, k);
		if (/^(?:a|an|one|another|some|many|several)$/.test(word)) return k;
		if (!/^\p{Alpha}/u.test(word)) return -1;
	}
	return -1;
}

/** "It was | the mayor who": where whoever is singled out begins, before word `i`; -1 where nobody is. */
export function cleftBefore(words: Words, i: number): number {
	for (let k = i - 1; k > 1 && i - k < 7 && words.sentence[k - 2] === words.sentence[i]; k--) {
		if (!/^\p{Alpha}/u.test(lowerAt(words, k))) return -1;
		if (/^(?:was|is)$/.test(lowerAt(words, k - 1)) && lowerAt(words, k - 2) === 'it') return k;
	}
	return -1;
}

/** Index of the article that begins the noun phrase before word `i`; -1 when there is none. */
export function phraseBefore(words: Words, i: number): number {
	// "criticism from | the opposition": what has no article itself.
	let governed = -1;
	for (let k = i - 1; k >= 0 && i - k < 12 && words.sentence[k] === words.sentence[i]; k--) {
		const word = lowerAt(words, k);
		if (!/^(?:['’]s?$|\p{Alpha}|(?:1[5-9]|20)\d\d$)/u.test(word)) return governed;
		// "One clue was | his blood work, which"
		if (/^(?:is|are|was|were)$/.test(word)) return k + 1 < i ? k + 1 : -1;
		if (!/^(?:the|a|an|one|another|his|her|its|their|my|our)$/.test(word)) continue;
		const isGoverned =
			k > 0 &&
			words.sentence[k - 1] === words.sentence[k] &&
			/^(?:of|in|at|from|for|on|near)$/.test(lowerAt(words, k - 1));
		if (!isGoverned) return k;
		governed = k;
	}
	return governed;
}

/**
 * "a banker who has advised the group", "his lawyer", "a spokesman for the governor": where a noun was last said of somebody
 * new, before word `at`.
 */
export function introduction(words: Words, noun: string, at: number): Span | null {
	for (let i = at - 1; i > 0 && at - i < INTRODUCED; i--) {
		if (words.end[i]! - words.start[i]! !== noun.length || lowerAt(words, i) !== noun) continue;
		for (let k = i - 1; k >= 0 && i - k < 4 && words.sentence[k] === words.sentence[i]; k--) {
			const word = lowerAt(words, k);
			if (/^(?:a|an|one|another|his|her|their)$/.test(word)) return [words.start[k]!, words.end[i]!];
			if (word === 'the' && isStoodFor(words, k)) return [words.start[k]!, words.end[i]!];
			if (!/^\p{Lower}/u.test(word)) break;
		}
	}
	return null;
}

/** What councils and courts are, between their place and their noun. */
const OF_PLACE =
	/^(?:borough|city|county|town|district|parish|community|regional|village|crown|magistrates)$/;

const isPlaceName = (words: Words, i: number): boolean =>
	isCapital(words, i) &&
	/^\p{Upper}\p{Lower}{2,}$/u.test(wordAt(words, i)) &&
	!NOT_NAMES.has(lowerAt(words, i));

/** "Pelham borough council": where a body was last told of by the place it is of, before word `at`. */
export function placedBefore(
	words: Words,
	noun: string,
	at: number,
	isNameAt: (offset: number) => boolean,
): Span | null {
	for (let i = at - 1; i > 0 && at - i < INTRODUCED; i--) {
		if (words.end[i]! - words.start[i]! !== noun.length || wordAt(words, i) !== noun) continue;
		// In a headline other words may have capitals.
		if (words.paragraph[i] === 0) return null;
		let k = i - 1;
		if (OF_PLACE.test(wordAt(words, k))) k--;
		const past = k;
		while (k >= 0 && words.sentence[k] === words.sentence[i] && isPlaceName(words, k)) k--;
		// "Antitrust agency raids …": a capital that opens a sentence may tell nothing.
		const opens = k + 1 === past && words.sentence[k] !== words.sentence[i] && past === i - 1;
		if (k < past && (!opens || isNameAt(words.start[past]!))) return [words.start[k + 1]!, words.end[i]!];
	}
	return null;
}

/** "The education board of Okitsu", and later "the board": where a body was told of more fully, before word `at`. */
export function fullerBefore(words: Words, noun: string, at: number): Span | null {
	for (let i = at - 1; i > 1 && at - i < INTRODUCED; i--) {
		if (words.end[i]! - words.start[i]! !== noun.length || wordAt(words, i) !== noun) continue;
		const first = leadOf(words, i);
		if (first === i - 1 || !ARTICLE.test(wordAt(words, first)) || words.sentence[first] !== words.sentence[i])
			continue;
		let past = i + 1;
		if (lowerAt(words, past) === 'of') {
			let k = past + 1;
			while (k < words.count && words.sentence[k] === words.sentence[i] && isPlaceName(words, k)) k++;
			if (k > past + 1) past = k;
		}
		// "the city council's lawyer" is somebody else.
		return /^['’]s?$/.test(lowerAt(words, past)) ? null : [words.start[first]!, words.end[past - 1]!];
	}
	return null;
}

const ARTICLE = /^(?:[Tt]he|[Aa]n?)$/;

/** Where the article before a noun stands, a few words in small letters between; the word where the search ends where there is none. */
function leadOf(words: Words, noun: number): number {
	let first = noun - 1;
	while (
		first > 0 &&
		noun - first < LONGEST_LEAD &&
		SMALL.test(wordAt(words, first)) &&
		!ARTICLE.test(wordAt(words, first))
	)
		first--;
	return first;
}

const LONGEST_LEAD = 4;
const SMALL = /^\p{Lower}[\p{Lower}-]+$/u;

/** Words that make an office another than the same without them. */
const NOT_NOW =
	/^(?:prime|deputy|vice|former|ex|then|late|acting|shadow|other|same|new|next|previous|assistant|outgoing|incoming|junior|own|first|second|only)$/;

/** "the mining minister", and later "the minister": an office that was told of more fully before word `at`, where none was told otherwise. */
export function fullerOffice(words: Words, noun: string, at: number): Span | null {
	let fuller: Span | null = null;
	for (let i = at - 1; i > 1 && at - i < INTRODUCED; i--) {
		if (words.end[i]! - words.start[i]! !== noun.length || wordAt(words, i) !== noun) continue;
		// "the minister" tells nothing more of which.
		const first = leadOf(words, i);
		if (first === i - 1 && ARTICLE.test(wordAt(words, first))) continue;
		const isTold = lowerAt(words, first) === 'the' && words.sentence[first] === words.sentence[i];
		if (NOT_NOW.test(lowerAt(words, first + 1))) continue;
		// In a headline articles are left out.
		if (!isTold) return words.paragraph[i] === 0 ? fuller : null;
		const told: Span = [words.start[first]!, words.end[i]!];
		if (
			fuller !== null &&
			words.text.slice(...told).toLowerCase() !== words.text.slice(...fuller).toLowerCase()
		)
			return null;
		fuller = told;
	}
	return fuller;
}

/** How many words stand between whose a body is and what it is: "Kundara's | foreign | ministry". */
const BETWEEN_OWNER = 2;

/**
 * "Kundara's foreign ministry", "The council's secretariat", and later "the ministry", "the secretariat": by whose it is,
 * before word `at`.
 */
export function ownedBefore(words: Words, noun: string, at: number): Span | null {
	for (let i = at - 1; i > 2 && at - i < INTRODUCED; i--) {
		if (words.end[i]! - words.start[i]! !== noun.length || wordAt(words, i) !== noun) continue;
		if (words.paragraph[i] === 0) return null;
		let field = i;
		while (i - field < BETWEEN_OWNER && FIELD.test(wordAt(words, field - 1))) field--;
		const mark = wordAt(words, field - 1) === 's' ? field - 2 : field - 1;
		// "the council's secretariat's lawyer" is somebody else.
		if (!/^['’]s?$/.test(wordAt(words, mark)) || /^['’]/.test(wordAt(words, i + 1))) continue;
		let first = mark - 1;
		if (isPlaceName(words, first)) {
			while (words.sentence[first - 1] === words.sentence[i] && isPlaceName(words, first - 1)) first--;
			return [words.start[first]!, words.end[i]!];
		}
		first = leadOf(words, mark);
		if (ARTICLE.test(wordAt(words, first)) && words.sentence[first] === words.sentence[i])
			return [words.start[first]!, words.end[i]!];
	}
	return null;
}

/** What a body may be for. */
const FIELD = /^\p{Lower}{4,}$/u;

const BELONG = /^(?:of|at|from|in|for|with)$/;
const COUNT = /^(?:an?|the|some|several|many|two|three|four|five|six|other|former)$/;

/** How several are told more closely who have no article: "two former", "young Danish". */
const OF_SEVERAL =
	/^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|of|most|more|other|former|current|local|nearby|young|older?|angry|worried|black|white|rural|urban|likely|registered)$/;
const OF_NATION = /^\p{Upper}\p{Lower}+(?:[nc]|sh|ese|ch)$/u;
const isOfSeveral = (words: Words, i: number): boolean =>
	OF_SEVERAL.test(lowerAt(words, i)) || OF_NATION.test(wordAt(words, i));
const PEOPLE = /^(?:people|men|women|staff|police)$/;

/** "Residents | who say", "two nurses, | who say": where several without an article begin before word `i`; -1 for anybody else. */
export function severalBefore(words: Words, i: number): number {
	const head = lowerAt(words, i - 1) === ',' ? i - 2 : i - 1;
	if (head < 0 || words.sentence[head] !== words.sentence[i]) return -1;
	const noun = lowerAt(words, head);
	const isPeople = PEOPLE.test(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));
	if (!isPeople && (head !== i - 1 || !isToldBy(words, head, lowerAt(words, i)))) return -1;
	let first = head;
	while (words.sentence[first - 1] === words.sentence[i] && isOfSeveral(words, first - 1)) first--;
	if (lowerAt(words, first) === 'of') return isPeople ? first + 1 : -1;
	return /^(?:the|these|those)$/.test(lowerAt(words, first - 1)) ? first - 1 : first;
}

/** "those | who", "31 guests | who", "several retailers | that": whether a clause right behind word `head` tells of several. */
function isToldBy(words: Words, head: number, relative: string): boolean {
	const noun = wordAt(words, head);
	if (noun === 'those' || noun === 'percent') return true;
	return relative === 'who'
		? SEVERAL.test(noun) && !BELONG.test(lowerAt(words, head - 1))
		: noun.endsWith('s') && isSomebody(noun) && !isDocument(noun);
}
const SEVERAL = /^\p{Lower}{2,}[^su\P{Lower}]s$/u;

/** Where those are who are not of a place, but by it. */
const BESIDE = /^(?:close|next|opposed|near|around|opposite|outside|inside|beside|along)$/;

/** The word that begins "two researchers at the" before a name; -1 where nobody belongs to it. */
export function membersBefore(words: Words, name: number): number {
	let at = name - 1;
	if (lowerAt(words, at) === 'the') at--;
	// "residents | close to | the station"
	if (lowerAt(words, at) === 'to' && /^(?:close|next|opposed)$/.test(lowerAt(words, at - 1))) at--;
	const noun = at - 1;
	if (noun < 0 || words.sentence[noun] !== words.sentence[name]) return -1;
	if (
		!(BELONG.test(lowerAt(words, at)) || BESIDE.test(lowerAt(words, at))) ||
		!isSomebody(lowerAt(words, noun)) ||
		isBody(lowerAt(words, noun))
	)
		return -1;
	return noun > 0 && COUNT.test(lowerAt(words, noun - 1)) ? noun - 1 : noun;
}
