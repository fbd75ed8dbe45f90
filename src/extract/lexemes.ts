import { isDigit, isLetter, isUpper } from './characters.js';
import { hashWord, mix } from './hash.js';
import type { Words } from './words.js';

/** What the models look at in each word, as numbers; arrays run parallel to the words. */
export interface Lexemes {
	readonly count: number;
	/** Hash of the word, case apart. */
	readonly word: Int32Array;
	/** Hash of its last two and three characters. */
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	/** Hash of its first three characters. */
	readonly prefix: Int32Array;
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
	const { count, number, forms } = words;
	const all = emptyLexemes(count);
	// Worked out for each different word, then copied to wherever it stands.
	const different = emptyLexemes(forms.length);
	forms.forEach((form, n) => {
		const to = Math.min(form.length, 60);
		different.word[n] = hashWord(form, 0, to);
		different.suffix2[n] = hashWord(form, Math.max(0, to - 2), to);
		different.suffix3[n] = mix(3, hashWord(form, Math.max(0, to - 3), to));
		different.prefix[n] = mix(4, hashWord(form, 0, Math.min(to, 3)));
		different.shape[n] = shapeOf(form, 0, to);
	});
	for (let i = 0; i < count; i++) {
		const n = number[i]!;
		all.word[i] = different.word[n]!;
		all.suffix2[i] = different.suffix2[n]!;
		all.suffix3[i] = different.suffix3[n]!;
		all.prefix[i] = different.prefix[n]!;
		all.shape[i] = different.shape[n]!;
	}
	return all;
}

const emptyLexemes = (count: number) => ({
	count,
	word: new Int32Array(count),
	suffix2: new Int32Array(count),
	suffix3: new Int32Array(count),
	prefix: new Int32Array(count),
	shape: new Uint8Array(count),
});

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
