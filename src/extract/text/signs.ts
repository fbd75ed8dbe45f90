import type { Span } from '../../model/index.js';
import { askedOnce, type KnownWord, trait } from './known-word.js';
import { knownIn } from './vocabulary.js';
import { type Words, wordsWith } from './words.js';

/** Which of some expressions hold for a stretch of a text, one bit each. */
export interface Signs<Name extends string> {
	/** The bit of each expression. */
	readonly bit: Readonly<Record<Name, number>>;
	/** The bits of what stands at a span, a word or a few; 0 for most. */
	readonly of: (text: string, span: Span) => number;
}

/**
 * So many spans of the last text are remembered with what is known of their words: of each cue two dozen sets of signs are
 * asked, one after another. A power of two.
 */
const REMEMBERED = 64;
const spans = new Array<Span | null>(REMEMBERED).fill(null);
const bitsOfWords = new Array<(number | undefined)[]>(REMEMBERED);
let lastText = '';
/** So many sets of signs there are. */
let sets = 0;

/** The bits of the word, or the few, at a span of a text: those of each set of signs that was asked. */
function bitsAt(text: string, span: Span): (number | undefined)[] {
	const place = span[0] & (REMEMBERED - 1);
	if (spans[place] === span && text === lastText) return bitsOfWords[place]!;
	if (text !== lastText) spans.fill(null);
	lastText = text;
	const word = knownIn(text, span[0], span[1]);
	word.signs ??= [];
	spans[place] = span;
	bitsOfWords[place] = word.signs;
	return word.signs;
}

/**
 * Expressions that are asked of cues, which come again and again: each is tried once for a word, and no string is made
 * of it. The bits of all sets for one word lie beside each other.
 * @param forms at most 31
 */
export function signs<Name extends string>(forms: Readonly<Record<Name, RegExp>>): Signs<Name> {
	const names = Object.keys(forms) as Name[];
	const bit = bitsFor(names);
	const set = sets++;
	const ask = (form: string): number =>
		names.reduce((bits, name) => (forms[name].test(form) ? bits | bit[name] : bits), 0);
	const of = (text: string, span: Span): number => {
		const known = bitsAt(text, span);
		known[set] ??= ask(text.slice(span[0], span[1]));
		return known[set];
	};
	return { bit, of };
}

/** A bit for each name: of so many at most, or the sign of the number would be one. */
const MOST = 31;
function bitsFor<Name extends string>(names: readonly Name[]): Record<Name, number> {
	if (names.length > MOST) throw new Error(`${names.length} questions do not fit into ${MOST} bits`);
	return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;
}

/** What holds for a word of a text, one bit each. */
export interface WordSigns<Name extends string> {
	/** The bit of each question. */
	readonly bit: Readonly<Record<Name, number>>;
	/** The bits of a word; 0 for most, and for what is not there. */
	readonly at: (words: Words, index: number) => number;
	/** Whether a word has one of some bits. */
	readonly is: (words: Words, index: number, bits: number) => boolean;
}

/** What holds for some word of a text, one bit each: rules for words that it has nowhere need not look for them. */
export interface TextSigns<Name extends string> {
	readonly bit: Readonly<Record<Name, number>>;
	readonly of: (words: Words) => number;
}

type Questions<Name extends string> = Readonly<Record<Name, RegExp | ((word: KnownWord) => boolean)>>;

/** The bits of a word, each question answered once for it. */
function answersTo<Name extends string>(
	questions: Questions<Name>,
	bit: Readonly<Record<Name, number>>,
): (word: KnownWord) => number {
	const names = Object.keys(questions) as Name[];
	return askedOnce((word): number => {
		let bits = 0;
		for (const name of names) {
			const question = questions[name];
			if (typeof question === 'function' ? question(word) : question.test(word.lower)) bits |= bit[name];
		}
		return bits;
	});
}

/**
 * Questions about single words: expressions that are asked of them in small letters, and others. All are answered once
 * for a word, wherever it stands.
 * @param questions at most 31
 */
export function wordSigns<Name extends string>(questions: Questions<Name>): WordSigns<Name> {
	const bit = bitsFor(Object.keys(questions) as Name[]);
	const bitsOf = answersTo(questions, bit);
	const at = ({ number, known }: Words, index: number): number => {
		const n = number[index];
		return n === undefined ? 0 : bitsOf(known[n]!);
	};
	return { bit, at, is: (words, index, bits) => (at(words, index) & bits) !== 0 };
}

/**
 * Questions about all words of a text, of which most words have no bit: whether they have one is a trait, and those lie
 * beside each other.
 * @param questions at most 31
 */
export function textSigns<Name extends string>(questions: Questions<Name>): TextSigns<Name> {
	const bit = bitsFor(Object.keys(questions) as Name[]);
	const bitsOf = answersTo(questions, bit);
	const hasAny = trait((word) => bitsOf(word) !== 0);
	return { bit, of: (words) => wordsWith(words, hasAny).reduce((bits, word) => bits | bitsOf(word), 0) };
}
