/** Classes of UTF-16 code units, as the stages over raw text need them. */

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const WHITE = /\s/;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;

/** The code units of some characters, by name. */
export const SPACE = 32;
export const BRACKET = 40;
export const COMMA = 44;
export const HYPHEN = 45;
export const POINT = 46;
export const COLON = 58;
export const AT_SIGN = 64;
export const SQUARE_BRACKET = 91;
export const LETTER_R = 114;
export const LETTER_S = 115;
export const LETTER_T = 116;
export const FIRST_SURROGATE = 0xd800;

/** Bits of what a code unit is; asked of every character of a text, so that each is worked out once. */
const KNOWN = 1;
const IS_SPACE = 2;
const IS_LETTER = 4;
const IS_UPPER = 8;
const IS_MARK = 16;
const IS_NUMBER = 32;
const IS_HALF = 64;
const IS_JOINING = 128;
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
	return classes[code]! || learn(code);
}

function learn(code: number): number {
	const character = String.fromCharCode(code);
	let bits = KNOWN;
	if (WHITE.test(character)) bits |= IS_SPACE;
	if (isSurrogate(code) || LETTER.test(character)) bits |= IS_LETTER;
	if (UPPER.test(character)) bits |= IS_UPPER;
	if (MARK.test(character)) bits |= IS_MARK;
	if (NUMBER.test(character)) bits |= IS_NUMBER;
	if (isSurrogate(code)) bits |= IS_HALF;
	if (isApostrophe(code) || code === HYPHEN) bits |= IS_JOINING;
	if (code < 0x10000) classes[code] = bits;
	return bits;
}

/** The code units of some characters: to ask for one of them costs less than a regular expression. */
export function codesOf(characters: string): ReadonlySet<number> {
	return new Set(characters.split('').map((character) => character.charCodeAt(0)));
}

export function isSpace(code: number): boolean {
	return (classOf(code) & IS_SPACE) !== 0;
}

/** Letters and combining marks; halves of surrogate pairs count as letters. */
export function isLetter(code: number): boolean {
	return (classOf(code) & IS_LETTER) !== 0;
}

/** A letter that is no combining mark and no half of a pair. */
export function isPlainLetter(code: number): boolean {
	return (classOf(code) & (IS_LETTER | IS_MARK | IS_HALF)) === IS_LETTER;
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** a to z; none of other alphabets, nor with an accent. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

export function isUpper(code: number): boolean {
	return (classOf(code) & IS_UPPER) !== 0;
}

const isSurrogate = (code: number): boolean => code >= FIRST_SURROGATE && code <= 0xdfff;

/** The code point at an offset, where it has two code units, as a string; otherwise empty. */
function pairAt(text: string, at: number): string {
	if (!isSurrogate(text.charCodeAt(at))) return '';
	const point = text.codePointAt(at)!;
	return point < 0x10000 ? '' : String.fromCodePoint(point);
}

/** ' and ’ */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Where the next run of letters, marks, digits, hyphens and apostrophes begins, which a letter opens; `end` if nowhere. */
export function runStart(text: string, from: number, end: number): number {
	let at = from;
	while (at < end) {
		const bits = classOf(text.charCodeAt(at));
		if ((bits & IS_HALF) === 0) {
			if ((bits & (IS_LETTER | IS_MARK)) === IS_LETTER) return at;
			at++;
			continue;
		}
		const pair = pairAt(text, at);
		if (LETTER.test(pair) && !MARK.test(pair)) return at;
		at += Math.max(1, pair.length);
	}
	return end;
}

/** Where the run that begins at an offset ends. */
export function runEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end) {
		const bits = classOf(text.charCodeAt(at));
		if ((bits & IS_HALF) !== 0) {
			const pair = pairAt(text, at);
			if (!LETTER.test(pair) && !NUMBER.test(pair)) break;
			at += pair.length;
		} else if ((bits & (IS_LETTER | IS_NUMBER | IS_JOINING)) !== 0) at++;
		else break;
	}
	return at;
}

/** Whether one of the longer dashes stands in some words. */
export const hasDash = (words: string): boolean => words.includes('–') || words.includes('—');

/** Start of the text after the white space from `start` on; at most `end`. */
export function skipSpace(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && isSpace(text.charCodeAt(at))) at++;
	return at;
}

/** End of the text before the white space up to `end`; at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

/** A first line that is longer is no headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 400;

/** Whether an offset lies in the first line of a text, where that may be a headline. */
export function isInHeadline(text: string, offset: number): boolean {
	return offset <= LONGEST_HEADLINE && text.lastIndexOf('\n', offset) === -1;
}

/** Words with their first letter in capitals. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether words have white space other than single spaces between them. */
function isUntidy(words: string): boolean {
	let wasSpace = false;
	for (let at = 0; at < words.length; at++) {
		const code = words.charCodeAt(at);
		const isWhite = isSpace(code);
		if (isWhite && (code !== SPACE || wasSpace)) return true;
		wasSpace = isWhite;
	}
	return false;
}

/** Words with single spaces between them, however they were set apart. */
export const onOneLine = (words: string): string => (isUntidy(words) ? words.replace(/\s+/g, ' ') : words);

/**
 * Where the line of an offset begins, or `far` where it begins before that: whoever asks often says how far to look, as a
 * line may be all of a text.
 */
export const lineFrom = (text: string, far: number, offset: number): number =>
	far + text.slice(far, offset).lastIndexOf('\n') + 1;
