import { isDigit, isLetter, isUpper } from './characters.js';
import { hashWord, mix } from './hash.js';

/** Shapes of words. */
export const SHAPE = {
	lower: 0,
	capital: 1,
	upper: 2,
	initial: 3,
	digits: 4,
	mixed: 5,
	punctuation: 6,
	hyphened: 7,
	other: 8,
};

/** So many UTF-16 code units of a word are looked at. */
const LOOKED_AT = 60;

/** What the letters of a word tell wherever it stands, worked out once. */
export class KnownWord {
	/** In lower case. */
	readonly lower: string;
	/** Whether it has letters in lower case. */
	readonly isQuiet: boolean;
	/** Hash of the word, case apart. */
	readonly hash: number;
	/** Hash of its last two and three characters. */
	readonly suffix2: number;
	readonly suffix3: number;
	/** Hash of its first three characters. */
	readonly prefix: number;
	readonly shape: number;
	/** What its form tells of names (`bitsOf` in names.ts); -1 until it is asked. */
	nameBits = -1;
	/** What it tells of reporting (`reportingBits`); -1 until it is asked. */
	reporting = -1;
	/** What the titles of sections make of it (`topicOf`); 0 until they ask. A number, as all words of all texts ask. */
	topic = 0;
	/** What each set of signs tells of it (`signs`), where it was asked; null until one is. */
	signs: (number | undefined)[] | null = null;
	/** Two bits for each `Trait`: whether it was asked for, and whether the word has it. */
	traits = 0;
	/** Where its answers stand in those to each question, see `askedOnce`; -1 for a word that keeps them itself. */
	place = -1;
	/** These, by question; null until something is asked. */
	answers: Map<unknown, unknown> | null = null;

	/** @param form the word as written */
	constructor(readonly form: string) {
		const to = Math.min(form.length, LOOKED_AT);
		this.lower = form.toLowerCase();
		this.isQuiet = form !== form.toUpperCase();
		this.hash = hashWord(form, 0, to);
		this.suffix2 = hashWord(form, Math.max(0, to - 2), to);
		this.suffix3 = mix(3, hashWord(form, Math.max(0, to - 3), to));
		this.prefix = mix(4, hashWord(form, 0, Math.min(to, 3)));
		this.shape = shapeOf(form, to);
	}
}

/** The answers to each question, by the places of the words. */
const answered: unknown[][] = [];

/**
 * A question about a word, whose answer is kept. The answers to one question lie beside each other: those about common
 * words, which come early, are near when they are asked for, and with each word they would lie all over the memory.
 */
export function askedOnce<Answer>(ask: (word: KnownWord) => Answer): (word: KnownWord) => Answer {
	const answers: (Answer | undefined)[] = [];
	answered.push(answers);
	return (word) => {
		const { place } = word;
		if (place < 0) return askedApart(word, ask);
		const known = answers[place];
		if (known !== undefined) return known;
		const answer = ask(word);
		while (answers.length <= place) answers.push(undefined);
		answers[place] = answer;
		return answer;
	};
}

/** The same of a word that has no place. */
function askedApart<Answer>(word: KnownWord, ask: (word: KnownWord) => Answer): Answer {
	const known = word.answers?.get(ask);
	if (known !== undefined) return known as Answer;
	word.answers ??= new Map();
	const answer = ask(word);
	word.answers.set(ask, answer);
	return answer;
}

/** Forgets all answers about words that have places; those who still ask of them are answered anew. */
export function forgetAnswers(words: readonly KnownWord[]): void {
	for (const word of words) word.place = -1;
	for (const answers of answered) answers.length = 0;
}

/** Each trait takes two bits of a small whole number. */
const MOST_TRAITS = 15;
let traits = 0;

/** A question about a word with the answer yes or no, which is kept with the word as two bits. */
export class Trait {
	/** The bit that tells whether it was asked, and the bit of the answer. */
	readonly asked: number;
	readonly yes: number;

	constructor(private readonly ask: (word: KnownWord) => boolean) {
		if (traits === MOST_TRAITS) throw new Error('a word keeps no more traits');
		this.asked = 1 << (2 * traits++);
		this.yes = this.asked << 1;
	}

	/** Asks it of a word; returns all traits of the word that are known then. */
	learn(word: KnownWord): number {
		word.traits |= this.ask(word) ? this.asked | this.yes : this.asked;
		return word.traits;
	}
}

export const trait = (ask: (word: KnownWord) => boolean): Trait => new Trait(ask);

function shapeOf(form: string, to: number): number {
	const first = form.charCodeAt(0);
	if (isDigit(first)) return SHAPE.digits;
	if (!isLetter(first)) return to === 1 ? SHAPE.punctuation : SHAPE.other;
	let upper = 0;
	let letters = 0;
	let hyphen = false;
	for (let at = 0; at < to; at++) {
		const unit = form.charCodeAt(at);
		if (isLetter(unit)) letters++;
		if (isUpper(unit)) upper++;
		if (unit === 45) hyphen = true;
	}
	if (upper === 0) return hyphen ? SHAPE.hyphened : SHAPE.lower;
	if (isUpper(first) && letters === 1) return SHAPE.initial;
	if (upper === letters) return SHAPE.upper;
	return isUpper(first) && upper === 1 ? SHAPE.capital : SHAPE.mixed;
}
