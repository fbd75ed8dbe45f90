import { decode, isBinary } from './encoding.js';
import { readMarkdown } from './formats/markdown.js';
import { readPlain } from './formats/plain.js';
import { kindOfBytes, kindOfText } from './kind.js';

/** So many letters and digits tell a place from others; where marks of Markdown are among them, fewer may be found. */
const NEEDLES = [60, 30, 15, 8];

/**
 * The line, from 1, on which a place of an article's text stands in the plain text or Markdown that it was read from;
 * null when these bytes are no such text, or not that of the article.
 * @param offset UTF-16 offset into `text`
 */
export function lineInFile(bytes: Uint8Array, text: string, offset: number): number | null {
	if (kindOfBytes(bytes) !== null || isBinary(bytes)) return null;
	const raw = decode(bytes).text;
	const kind = kindOfText(raw);
	if (kind !== 'markdown' && kind !== 'plain') return null;
	if ((kind === 'markdown' ? readMarkdown(raw) : readPlain(raw)).text !== text) return null;
	const file = lettersOf(raw);
	const [before, after] = [lettersOf(text.slice(0, offset)).letters, lettersOf(text.slice(offset)).letters];
	for (const length of NEEDLES) {
		const needle = after.slice(0, length);
		if (needle === '') break;
		// What the file has besides (headline, marks) only puts the place farther from its start.
		const at = file.letters.indexOf(needle, before.length);
		if (at !== -1) return raw.slice(0, file.places[at]).split(/\r\n?|\n/).length;
	}
	return 1;
}

/** The letters and digits of a text, and where each stands in it. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
	const places: number[] = [];
	let letters = '';
	for (const { index, 0: run } of text.matchAll(/[\p{Alpha}\p{M}\p{N}]+/gu)) {
		letters += run;
		for (let i = 0; i < run.length; i++) places.push(index + i);
	}
	return { letters, places };
}
