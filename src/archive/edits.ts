import { bitsIn } from './bits.js';

/**
 * How many edits a word that was typed is forgiven, by its length: of four letters or fewer nearly every one is an edit
 * away from another, as "wolf" is from "golf".
 */
export const editsAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** What a word of four letters may have been meant to be: the same with two neighbours swapped. */
export const swapsOf = (word: string): string[] =>
	word.length === 4
		? [0, 1, 2].map((n) => word.slice(0, n) + word[n + 1]! + word[n]! + word.slice(n + 2))
		: [];

/** The letters of a word as a set: one bit for each of a–z, the rest share six. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i) - 97;
		letters |= code >= 0 && code < 26 ? 1 << code : 1 << (26 + (word.charCodeAt(i) % 6));
	}
	return letters;
}

/** How many of the first letters are not among the second: no word is fewer edits away from another. */
export const missing = (letters: number, among: number): number => bitsIn(letters & ~among);

/** Longest query. */
const LONGEST = 64;
/** Three rows of the table of costs, used in turns. */
const rows = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)] as const;
const units = [new Uint16Array(LONGEST), new Uint16Array(LONGEST)] as const;

/**
 * Whether `word`, or a beginning of it, is at most `edits` edits away from `query`: letters added, dropped, changed
 * or two neighbours swapped (optimal string alignment). The end of the word is free: what is typed may be its
 * beginning. Words of 60 letters and more are never near misses.
 */
export function withinEdits(query: string, word: string, edits: number): boolean {
	if (word.length < query.length - edits || query.length + edits >= LONGEST) return false;
	const [wanted, own] = units;
	const length = Math.min(word.length, query.length + edits);
	for (let i = 0; i < query.length; i++) wanted[i] = query.charCodeAt(i);
	for (let j = 0; j < length; j++) own[j] = word.charCodeAt(j);
	return areWithinEdits(wanted, query.length, own, length, edits);
}

/**
 * The same for units: the first `queryLength` of `query` and the first `length` of `word`, fewer than 64 each. Only
 * cells of the table that lie at most `edits` off its diagonal are filled.
 */
export function areWithinEdits(
	query: Uint16Array,
	queryLength: number,
	word: Uint16Array,
	length: number,
	edits: number,
): boolean {
	let [before, last, row] = rows as readonly Uint8Array[] as [Uint8Array, Uint8Array, Uint8Array];
	const far = edits + 1;
	for (let j = 0; j <= edits; j++) last[j] = j;
	last[far] = far;
	for (let i = 1; i <= queryLength; i++) {
		const letter = query[i - 1]!;
		const letterBefore = i > 1 ? query[i - 2]! : -1;
		const from = Math.max(1, i - edits);
		const to = Math.min(length, i + edits);
		let least = from === 1 ? Math.min(i, far) : far;
		row[from - 1] = least;
		for (let j = from; j <= to; j++) {
			const other = word[j - 1]!;
			let cost = last[j - 1]! + (letter === other ? 0 : 1);
			if (last[j]! + 1 < cost) cost = last[j]! + 1;
			if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
			if (j > 1 && letter === word[j - 2] && letterBefore === other && before[j - 2]! + 1 < cost)
				cost = before[j - 2]! + 1;
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > edits) return false;
		if (to + 1 < LONGEST) row[to + 1] = far;
		[before, last, row] = [last, row, before];
	}
	for (let j = Math.max(0, queryLength - edits); j <= Math.min(length, queryLength + edits); j++)
		if (last[j]! <= edits) return true;
	return false;
}
