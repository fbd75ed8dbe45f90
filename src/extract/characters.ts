/** Classes of UTF-16 code units, as the stages over raw text need them. */

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const SPACE = /\s/;

export function isSpace(code: number): boolean {
	if (code < 128) return code === 32 || (code >= 9 && code <= 13);
	return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)));
}

/** Letters and combining marks; halves of surrogate pairs count as letters. */
export function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
	if (code >= 0x2000 && code <= 0x206f) return false;
	return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
	if (code < 128) return code >= 65 && code <= 90;
	return UPPER.test(String.fromCharCode(code));
}

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
