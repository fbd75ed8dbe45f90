/** A word of a text, folded for comparison, with its place: half-open UTF-16 offsets. */
export interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in order: runs of letters and digits, with an apostrophe inside. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(isEasy(text) ? EASY_WORD : WORD)) {
		words.push({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
	}
	return words;
}

/** The same in easy texts. */
const EASY_WORD = /[A-Za-z0-9]+(?:['’][A-Za-z]+)*/g;
/** ASCII, and signs that are part of no word: the words of these are found without tables of letters. */
const EASY = /^[\x00-\x7f\xa0\xa3\xa7\xab\xb7\xbb\u2010-\u2027\u2030-\u203a\u20ac]*$/;

/** Whether a unit of a text, or its end, is such a sign. */
export function isEasyAt(text: string, at: number): boolean {
	const unit = at < text.length ? text.charCodeAt(at) : 0;
	return unit < 0x80 || (unit >= 0x2010 && unit <= 0x2027) || EASY.test(text[at]!);
}

const isEasy = (text: string): boolean => EASY.test(text);

/** The words of a text in order, folded. */
export function foldedWords(text: string): string[] {
	if (!isEasy(text)) return (text.match(WORD) ?? []).map(fold);
	const words = text.toLowerCase().match(EASY_WORD) ?? [];
	return text.includes("'") || text.includes('’') ? words.map(fold) : words;
}

const PLAIN = /^[a-z0-9]*$/;

/** Lower case, no diacritics, one apostrophe, no possessive "'s": what two spellings of one word share. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (PLAIN.test(lower)) return lower;
	return lower
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/['’]s$/, '')
		.replace(/['’]/g, '')
		.replaceAll('ß', 'ss')
		.replaceAll('ø', 'o')
		.replaceAll('đ', 'd')
		.replaceAll('ł', 'l')
		.replaceAll('ı', 'i');
}
