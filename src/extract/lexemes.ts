import { isDigit, isLetter, isUpper } from './characters.js';
import { hashWord, mix } from './hash.js';
import type { Words } from './words.js';

/** What the models look at in each word, as numbers; arrays run parallel to the words. */
export interface Lexemes {
	readonly count: number;
	/** Hash of the word, case apart. */
	readonly word: Uint32Array;
	/** Hash of its last two and three characters. */
	readonly suffix2: Uint32Array;
	readonly suffix3: Uint32Array;
	/** Hash of its first three characters. */
	readonly prefix: Uint32Array;
	readonly shape: Uint8Array;
}

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

export function lexemesOf(words: Words): Lexemes {
	const { count, text, start, end } = words;
	const lexemes = {
		count,
		word: new Uint32Array(count),
		suffix2: new Uint32Array(count),
		suffix3: new Uint32Array(count),
		prefix: new Uint32Array(count),
		shape: new Uint8Array(count),
	};
	for (let i = 0; i < count; i++) {
		const from = start[i]!;
		const to = Math.min(end[i]!, from + 60);
		lexemes.word[i] = hashWord(text, from, to);
		lexemes.suffix2[i] = hashWord(text, Math.max(from, to - 2), to);
		lexemes.suffix3[i] = mix(3, hashWord(text, Math.max(from, to - 3), to));
		lexemes.prefix[i] = mix(4, hashWord(text, from, Math.min(to, from + 3)));
		lexemes.shape[i] = shapeOf(text, from, to);
	}
	return lexemes;
}

function shapeOf(text: string, from: number, to: number): number {
	const first = text.charCodeAt(from);
	if (isDigit(first)) return SHAPE.digits;
	if (!isLetter(first)) return to - from === 1 ? SHAPE.punctuation : SHAPE.other;
	let upper = 0;
	let letters = 0;
	let hyphen = false;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		if (isLetter(unit)) letters++;
		if (isUpper(unit)) upper++;
		if (unit === 45) hyphen = true;
	}
	if (upper === 0) return hyphen ? SHAPE.hyphened : SHAPE.lower;
	if (isUpper(first) && letters === 1) return SHAPE.initial;
	if (upper === letters) return SHAPE.upper;
	return isUpper(first) && upper === 1 ? SHAPE.capital : SHAPE.mixed;
}
