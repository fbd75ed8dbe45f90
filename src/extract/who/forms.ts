import { FEMALE_TITLES, isTitleWord, MALE_TITLES } from '../text/lexicon.js';
import { list } from '../text/list.js';
import { rememberingNames } from '../text/remember.js';

export type Gender = 'male' | 'female';

/** Longest name that is looked into; longer ones are no names. */
const MAX_NAME = 120;
/** White space other than single spaces between words. */
const UNTIDY = /[^\S ]|\s\s/;
const SMALL = new Set('of the for and & de la du del des und et y e i on in against to'.split(' '));

/** A name on one line, without quotation marks around it, determiner and possessive ending. */
export const cleanForm = rememberingNames((text: string): string => {
	let form = text.length > MAX_NAME ? text.slice(0, MAX_NAME) : text;
	if (UNTIDY.test(form)) form = form.replace(/\s+/g, ' ');
	if (/^the /i.test(form)) form = form.slice(4);
	if (!/['’"“”„«»‘]/.test(form)) return form.trim();
	return form
		.replace(/['’]s?$/, '')
		.replace(/^["“”„«»'‘’]+|["“”„«»'‘’]+$/g, '')
		.trim();
});

/** Letters after a person's name. */
const AFTER_NAME =
	/[,\s]+(?:KC|QC|SC|BL|JP|MP|MSP|MS|MEP|TD|MLA|PhD|Ph\.D\.?|MD|M\.D\.?|MBE|OBE|CBE|DBE|KBE|RN|RM|RAF|FRS|RA|VC|DSO|Esq\.?)$/u;

/** Stan "the Wrench" Wojciechowski. */
const NICKNAME = /\s["“‘'(«][^"“”‘’'()«»]{2,24}["”’')»]\s/u;

/** "the Pole Agnieszka Wróbel": a person by nation, before the name. */
export const NATIONALS = list(
	`Pole Swede Dane Turk Finn Scot Serb Croat Slovak Slovene Kurd Spaniard Briton Frenchman Dutchman Englishman Irishman Welshman American
	Canadian Italian Australian Brazilian Russian Ukrainian Belgian Austrian Norwegian Hungarian Romanian Democrat Republican Labour Tory`,
);

const ROYAL = /^(?:Prince|Princess|King|Queen|Duke|Earl|Bishop|Pope|Major|Sergeant|Marshal|Justice|Baron)$/;

/** Titles of the law, of learning, of nobility and of honour that are nobody's first name. */
const HONOUR =
	/^(?:Advocate|Adv|Barrister|Engr|Barr|Shri|Smt|Datuk|Dato|Kaumātua|Ustaz|Ustadz|Pandit|Tengku|Bapak|Khun|Ajarn|Mwalimu|Jonkheer|Jonkvrouw|Graf|Gräfin|Freiherr|Freifrau|Comte|Comtesse|Contessa|Condesa|Marquise)\.?$/u;

/** A person's name without titles before it and letters after it. */
export const personForm = rememberingNames((form: string): string => {
	let name = form.replace(AFTER_NAME, '').replace(NICKNAME, ' ');
	for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
		const first = name.slice(0, space);
		// "Duchess of Sorn"
		if (NOBLE.test(name)) break;
		// "Prince Boateng Mensah" is what remains after Mr.
		// but "Justice R. Venkat" is a judge.
		if (ROYAL.test(first) && name.split(' ').length > 2 && name[space + 2] !== '.') break;
		if (
			!isTitleWord(fold(first)) &&
			!HONOUR.test(first) &&
			!(NATIONALS.has(first) && name.indexOf(' ', space + 1) > 0)
		)
			break;
		name = name.slice(space + 1).trimStart();
	}
	return name;
});

/** What nobles are by their lands; and the same as a part of an expression. */
export const NOBLE_WORDS =
	'Prince Princess Duke Duchess Earl Countess Marquess Marchioness Viscount Viscountess'.split(' ');
export const NOBLES = `(?:${NOBLE_WORDS.join('|')})`;
/** A noble by the land: "Duke of Thirlmoor". */
export const NOBLE = new RegExp(`^${NOBLES}(?= of (?:the )?\\p{Upper})`, 'u');

/** Which of a family somebody is; of these a regular expression chooses. */
export const GENERATIONS = 'Jr|Sr|II|III|IV';
const GENERATION = new RegExp(`[,\\s]+(?:${GENERATIONS})\\.?$`, 'u');

/** "Chet Barlow III" → "Chet Barlow". */
export function withoutGeneration(name: string): string {
	if (!'rIV.'.includes(name.at(-1) ?? ' ')) return name;
	return name.replace(GENERATION, '');
}

/** "jr" of "Chet Barlow Jr."; null where a name does not tell which of a family somebody is. */
export function generationOf(name: string): string | null {
	const plain = withoutGeneration(name);
	return plain === name
		? null
		: name
				.slice(plain.length)
				.replace(/[,.\s]/g, '')
				.toLowerCase();
}

/** Letters without marks, in lower case: "Éva" and "Eva" are one. */
export function fold(word: string): string {
	let isPlain = true;
	for (let at = 0; at < word.length && isPlain; at++) {
		const code = word.charCodeAt(at);
		isPlain = code < 128 && code !== 39 && code !== 46;
	}
	if (isPlain) return inOneSpelling(word.toLowerCase());
	return inOneSpelling(word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase());
}

/** How surnames from Cyrillic letters end in other papers: Velenskyy, Velenskyi, Velenskiy, Velensky. */
const inOneSpelling = (word: string): string =>
	word.length > 6 && word.charCodeAt(word.length - 3) === LETTER_K
		? word.replace(/sk(?:yy|yi|iy|ii|ij)$/, 'sky')
		: word;
const LETTER_K = 107;

/** The words of a name, folded; hyphens stay. */
export function nameWords(form: string): string[] {
	return form
		.split(/[\s,]+/)
		.map(fold)
		.filter(Boolean);
}

/** What titles tell of their bearer. */
export function genderOfTitles(titles: readonly string[]): Gender | null {
	for (const title of titles) {
		if (MALE_TITLES.has(title)) return 'male';
		if (FEMALE_TITLES.has(title)) return 'female';
	}
	return null;
}

/** The words that tell organisations apart: "Ministry of Interior" and "Interior Ministry" are one. */
export function contentWords(words: readonly string[]): string[] {
	return words.filter((word) => !SMALL.has(word));
}

/** First letters, with and without the small words: NCRI; USA. */
export function initials(words: readonly string[]): string[] {
	const letters = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
	const all = letters(words);
	const content = letters(contentWords(words));
	return all === content ? [all] : [content, all];
}

/** Letters that stand for a name: SPAK, NHSs, MoD, TfL. */
export function isAcronym(form: string): boolean {
	return /^(?:\p{Upper}[\p{Upper}\p{N}&.-]{1,7}|\p{Upper}\p{Lower}?\p{Upper}{2,6}|\p{Upper}{1,3}[afiot]\p{Upper}{1,3})s?$/u.test(
		form,
	);
}
