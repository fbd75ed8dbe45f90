import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../lexicon.js';
import type { Gender } from './cluster.js';

/** Longest name that is looked into; longer ones are no names. */
const MAX_NAME = 120;
const SMALL = new Set('of the for and & de la du del des und et y e i on in against to'.split(' '));

/** A name on one line, without quotation marks around it, determiner and possessive ending. */
export function cleanForm(text: string): string {
	return text
		.slice(0, MAX_NAME)
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|The|THE) /, '')
		.replace(/['’]s?$/, '')
		.replace(/^["“”„«»'‘’]+|["“”„«»'‘’]+$/g, '')
		.trim();
}

/** Letters after a person's name. */
const AFTER_NAME =
	/[,\s]+(?:KC|QC|MP|MSP|MS|MEP|TD|MLA|Jr\.?|Sr\.?|II|III|IV|PhD|Ph\.D\.?|MD|M\.D\.?|MBE|OBE|CBE|DBE|KBE|Esq\.?)$/u;

/** A person's name without titles before it and letters after it. */
export function personForm(form: string): string {
	let name = form.replace(AFTER_NAME, '');
	for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
		if (!TITLES.has(fold(name.slice(0, space)))) break;
		name = name.slice(space + 1).trimStart();
	}
	return name;
}

/** Letters without marks, in lower case: "Éva" and "Eva" are one. */
export function fold(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase();
}

/** The words of a name, folded; hyphens stay. */
export function nameWords(form: string): string[] {
	return form
		.split(/[\s,]+/)
		.map(fold)
		.filter(Boolean);
}

/** A person's name without the titles before it, and what they tell. */
export function splitTitles(words: readonly string[]): {
	name: string[];
	titles: string[];
	gender: Gender | null;
} {
	let at = 0;
	while (at < words.length - 1 && TITLES.has(words[at]!)) at++;
	const titles = words.slice(0, at);
	return { name: words.slice(at), titles, gender: genderOfTitles(titles) };
}

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

export function isAcronym(form: string): boolean {
	return /^(?:\p{Lu}[\p{Lu}\p{N}&.-]{1,7}|\p{Lu}\p{Ll}?\p{Lu}{2,6})s?$/u.test(form);
}
