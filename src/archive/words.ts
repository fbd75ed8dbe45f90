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
	for (const match of text.matchAll(WORD)) {
		words.push({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
	}
	return words;
}

const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;
const ASCII = /^[\x00-\x7f]*$/;

/** The words of a text in order, folded. */
export function foldedWords(text: string): string[] {
	if (!ASCII.test(text)) return (text.match(WORD) ?? []).map(fold);
	const words = text.toLowerCase().match(PLAIN_WORD) ?? [];
	return text.includes("'") ? words.map(fold) : words;
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
