import { codesOf, isLetter, isUpper } from './characters.js';
import type { KnownWord } from './known-word.js';
import { INSIDE_NAMES, NOT_NAMES, ORGANISATION_HEADS, PARTICLES, TITLES } from './lexicon.js';
import type { Words } from './words.js';

/** Bits of what a word tells of names: by its form, kept with the word; and by how one text writes it. */
export const NAME_BIT = {
	/** How the text writes it: with a small letter, and with a capital inside a sentence. */
	lower: 1,
	capital: 2,
	/** At the start of a sentence, or behind a mark that opens speech; and so again. */
	start: 4,
	again: 8,
	/** Whether it has letters in lower case. */
	quiet: 16,
	/** Whether it may begin a name, and whether it may stand in one, by its form. */
	begins: 32,
	inside: 64,
	/** Whether it is one of NOT_NAMES, TITLES, ORGANISATION_HEADS or PARTICLES. */
	notName: 128,
	title: 256,
	head: 512,
	particle: 1024,
	/** Whether it begins with a letter, and with a capital. */
	letter: 2048,
	upper: 4096,
};

/** Capitals that stand for no actor. */
const NO_ACRONYM =
	/^(?:QUESTION|ANSWER|AM|PM|CM|FM|DC|DG|VC|CJ|GMT|BST|UTC|CET|EST|EDT|ET|PT|TV|CEO|CFO|MP|MPs|PM|ID|OK|PDF|COVID|HIV|DNA|GDP|SUV|CCTV|A|I|Q|II|III)$/;

/** Nottingham-based, Minister-made: what a name is the first half of. */
const isCompoundOfVerb = (word: string): boolean =>
	word.includes('-') &&
	/-(?:based|born|bred|made|led|owned|backed|run|funded|built|held|listed|educated|trained|style|wide|era|controlled|occupied|sponsored|linked|affiliated|dominated|registered|headquartered)$/.test(
		word,
	);

/** I'm, We've, Don't. */
const isContraction = (word: string): boolean =>
	/['’]/.test(word) && /^\p{Alpha}+(?:['’](?:m|ve|ll|re|d)|n['’]t)$/u.test(word);

/** al-Tayyib, d'Aubigny. */
function beginsWithParticle(form: string): boolean {
	const to = Math.min(4, form.length - 1);
	for (let at = 1; at < to; at++) {
		const code = form.charCodeAt(at);
		if (code === 45 || code === 39 || code === 0x2019)
			return isUpper(form.charCodeAt(at + 1)) && !isUpper(form.charCodeAt(0));
	}
	return false;
}

/** What the form of a word tells. */
function bitsOf({ form, lower, isQuiet }: KnownWord): number {
	const isNotName = NOT_NAMES.has(lower);
	const isHead = ORGANISATION_HEADS.has(lower);
	const first = form.charCodeAt(0);
	const bits =
		(isLetter(first) ? NAME_BIT.letter : 0) |
		(isUpper(first) ? NAME_BIT.upper : 0) |
		(isNotName ? NAME_BIT.notName : 0) |
		(TITLES.has(lower) ? NAME_BIT.title : 0) |
		(isHead ? NAME_BIT.head : 0) |
		(PARTICLES.has(lower) ? NAME_BIT.particle : 0) |
		(isQuiet && isLetter(first) ? NAME_BIT.quiet : 0);
	if (!isUpper(first)) return beginsWithParticle(form) ? bits | NAME_BIT.begins | NAME_BIT.inside : bits;
	if (isCompoundOfVerb(form) || isContraction(form)) return bits;
	const isInside = !isNotName || lower === 'may' || INSIDE_NAMES.has(lower) || isHead;
	return bits | (isInside ? NAME_BIT.inside : 0) | (NO_ACRONYM.test(form) ? 0 : NAME_BIT.begins);
}

/** The bits of a word's form, NAME_BIT; 0 where there is no word. */
export function nameBitsAt(words: Words, i: number): number {
	const word = words.known[words.number[i]!];
	if (word === undefined) return 0;
	if (word.nameBits < 0) word.nameBits = bitsOf(word);
	return word.nameBits;
}

/** How a text writes its words. */
export interface Seen {
	/** Bits of each different word, by its number. */
	readonly bits: Uint16Array;
	/** By paragraph: 1 where all is in capitals. */
	readonly shouted: Uint8Array;
}

export function wordsInside(words: Words): Seen {
	const { known, number, sentence, paragraph, count } = words;
	const bits = new Uint16Array(known.length);
	for (let n = 0; n < bits.length; n++) {
		const word = known[n]!;
		if (word.nameBits < 0) word.nameBits = bitsOf(word);
		const isSmall = (word.nameBits & (NAME_BIT.letter | NAME_BIT.upper)) === NAME_BIT.letter;
		bits[n] = isSmall ? word.nameBits | NAME_BIT.lower : word.nameBits;
	}
	const shouted = new Uint8Array(count === 0 ? 0 : paragraph[count - 1]! + 1).fill(1);
	for (let i = 0; i < count; i++) {
		const n = number[i]!;
		const told = bits[n]!;
		if ((told & NAME_BIT.quiet) !== 0) shouted[paragraph[i]!] = 0;
		// What a capital tells a second time it has told already.
		if ((told & NAME_BIT.upper) === 0 || (told & WRITTEN) === WRITTEN) continue;
		if (i > 0 && sentence[i - 1] === sentence[i] && !opensSpeech(words, i - 1))
			bits[n] = told | NAME_BIT.capital;
		else if (known[n]!.form.length > 3)
			bits[n] = told | ((told & NAME_BIT.start) === 0 ? NAME_BIT.start : NAME_BIT.again);
	}
	return { bits, shouted };
}

/** All that the places of a word with a capital tell of it. */
const WRITTEN = NAME_BIT.capital | NAME_BIT.start | NAME_BIT.again;

/** Whether the text also writes a word in lower case: at a sentence's start it is no name. */
export function isSeenLower(words: Words, { bits }: Seen, i: number): boolean {
	const number = words.vocabulary.find(words.known[words.number[i]!]!.lower);
	return number >= 0 && (bits[number]! & NAME_BIT.lower) !== 0;
}

const LEADING_UP = codesOf(':—–-');
const OPENING = codesOf('"“‘\'«„');
const QUOTE = '"'.charCodeAt(0);

/** Whether a mark at a word opens speech. */
export function opensSpeech(words: Words, i: number): boolean {
	const mark = words.text.charCodeAt(words.start[i]!);
	if (LEADING_UP.has(mark)) return true;
	// A mark that a space follows closes: Rosario "Cherry" Imperial.
	return OPENING.has(mark) && (mark !== QUOTE || words.end[i] === words.start[i + 1]);
}
