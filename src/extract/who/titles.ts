import { isDigit, isLetter } from '../text/characters.js';
import { isTitleWord } from '../text/lexicon.js';
import { fold } from './forms.js';

/** Ranks of the police that are other words in small letters. */
export const RANKS: ReadonlySet<string> = new Set(
	'DI DS DCI DSI DSU CI PC WPC DPP ACP DCP DSP ASP SSP'.split(' '),
);

function isTitleLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? isLetter(code) || code === 45 || code === 46 : /\p{L}/u.test(text[at]!);
}

/** Titles cut short have so many UTF-16 code units at most, their point among them: "Supt.", "Insp.". */
const LONGEST_CUT = 6;

const SPACE = 32;

/** The titles written before a name ("Mrs", "Police Chief"), nearest first. */
export function titlesBefore(text: string, start: number): string[] {
	const titles: string[] = [];
	let end = start;
	while (titles.length < 3) {
		while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
		if (end === start || end <= 0) break;
		let first = end;
		while (first > 0 && end - first < 16 && isTitleLetter(text, first - 1)) first--;
		// The m of "200m champion" is no monsieur.
		if (first > 0 && isDigit(text.charCodeAt(first - 1))) break;
		const form = text.slice(first, end);
		// "He chairs the Co-operative. Ana Ruiz": a stop, and no title cut short.
		if (form.length > LONGEST_CUT && form.endsWith('.')) break;
		const word = fold(form);
		if (!isTitleWord(word) && !(form.length < 4 && RANKS.has(form))) break;
		titles.push(word);
		end = first;
	}
	return titles;
}

/** So many UTF-16 code units of a word are looked at. */
const LONGEST = 16;

/** The word that a space, or a comma and a space, parts from what begins at an offset; empty where there is none. */
export function wordBefore(text: string, start: number): string {
	if (text.charCodeAt(start - 1) !== 32) return '';
	const end = text.charCodeAt(start - 2) === 44 ? start - 2 : start - 1;
	let first = end;
	while (
		first > 0 &&
		end - first < LONGEST &&
		(isLetter(text.charCodeAt(first - 1)) || text.charCodeAt(first - 1) === 45)
	)
		first--;
	return text.slice(first, end);
}
