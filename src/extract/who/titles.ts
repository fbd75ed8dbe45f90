import { COMMA, HYPHEN, isDigit, isLetter, isUpper, POINT, SPACE } from '../text/characters.js';
import { isTitleWord, TITLES } from '../text/lexicon.js';
import { fold, type Gender } from './forms.js';
import { isHuman } from './nouns.js';

/** Ranks of the police that are other words in small letters, and what ministers of the Gulf are styled: His Excellency. */
export const RANKS: ReadonlySet<string> = new Set(
	'HE DI DS DCI DSI DSU CI PC WPC DPP ACP DCP DSP ASP SSP'.split(' '),
);

/** Titles of engineers and architects in some countries, which are names elsewhere. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(['Eng', 'Arc']);

/** How people are addressed in some countries, by a word that is a title nowhere else. */
export const STYLES = 'Ato|Weizero|Woizero|Ratu|Igwe|Otunba|Ustaz|Ustad|Kyai|Mzee|Oom|Tannie';
const STYLE = new RegExp(`^(?:${STYLES})$`, 'i');
const OF_MEN = /^(?:Ato|Ratu|Igwe|Kyai|Mzee|Oom)$/;
const OF_WOMEN = /^(?:Weizero|Woizero|Tannie)$/;
/** The gender that such a word tells; null where it tells none. */
export const genderOfStyle = (word: string): Gender | null =>
	OF_MEN.test(word) ? 'male' : OF_WOMEN.test(word) ? 'female' : null;
export const isStyle = (word: string): boolean => word.length > 2 && word.length < 9 && STYLE.test(word);

function isTitleLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? isLetter(code) || code === HYPHEN || code === POINT : /\p{Alpha}/u.test(text[at]!);
}

/** Titles cut short have so many UTF-16 code units at most, their point among them: "Supt.", "Insp.". */
const LONGEST_CUT = 6;

/** Which lengths titles have, a bit each, by their first and last letters. */
const lengths = new Int32Array(32 * 32);
const lettersOf = (first: number, last: number): number => (first & 31) * 32 + (last & 31);
for (const title of [...TITLES, ...RANKS, ...SHORT_TITLES])
	lengths[lettersOf(title.charCodeAt(0), title.charCodeAt(title.length - 1))]! |= 1 << title.length;

/** So long at least are titles that are known by their endings. */
const SHORTEST_ENDED = 6;

/** Whether a word may be a title by its length, its first letter and its last: "the", "of" and "said" may not. */
export function mayBeTitle(text: string, start: number, end: number): boolean {
	if (end - start >= SHORTEST_ENDED) return true;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		// "Gen.", "Señor"
		if (code === POINT || code > 127) return true;
	}
	const letters = lettersOf(text.charCodeAt(start), text.charCodeAt(end - 1));
	return (lengths[letters]! & (1 << (end - start))) !== 0;
}

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
		if (!mayBeTitle(text, first, end)) break;
		const form = text.slice(first, end);
		// "He chairs the Co-operative. Ana Ruiz": a stop, and no title cut short.
		if (form.length > LONGEST_CUT && form.endsWith('.')) break;
		const word = fold(form);
		if (!isTitleWord(word) && !(form.length < 4 && (RANKS.has(form) || SHORT_TITLES.has(form)))) break;
		// "HE SWEARS LIKE A SAILOR"
		if (form === 'HE' && isUpper(text.charCodeAt(end + 2))) break;
		titles.push(word);
		end = first;
	}
	return titles;
}

/** "Former | Rovers | striker Ana Ruiz": what a striker was of has no title. */
export const withoutFormer = (text: string, titles: readonly string[], end: number): readonly string[] =>
	titles.length === 1 &&
	titles[0] === 'former' &&
	isHuman(NOUN_AFTER.exec(text.slice(end, end + 24))?.[1] ?? '')
		? []
		: titles;
const NOUN_AFTER = /^ (\p{Lower}+)(?= )/u;

/** So many UTF-16 code units of a word are looked at. */
const LONGEST = 16;

/** The word that a space, or a comma and a space, parts from what begins at an offset; empty where there is none. */
export function wordBefore(text: string, start: number): string {
	if (text.charCodeAt(start - 1) !== SPACE) return '';
	const end = text.charCodeAt(start - 2) === COMMA ? start - 2 : start - 1;
	let first = end;
	while (
		first > 0 &&
		end - first < LONGEST &&
		(isLetter(text.charCodeAt(first - 1)) || text.charCodeAt(first - 1) === HYPHEN)
	)
		first--;
	return text.slice(first, end);
}
