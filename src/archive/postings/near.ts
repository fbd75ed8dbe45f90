import { areWithinEdits, editsAllowed, lettersOf, missing, swapsOf, withinEdits } from '../edits.js';
import { isAt, isMarkedWord, placeOf, startOf, type WordList, wordAt } from './word-list.js';

/** How many near misses of one word are looked for. */
const MOST = 24;

interface Near {
	readonly word: string;
	/** Words have numbers in the order in which they came: common ones have low ones. */
	readonly number: number;
	/** Within edits as a whole, not only with its beginning. */
	readonly isWhole: boolean;
}

/**
 * Words that are near misses of a folded word, or begin with one; whole ones first, the nearest in length first, then
 * those that are longer, the earliest first. A word that is at most so many edits away shares all but so many
 * letters, which one mask a word tells for nearly all of them.
 */
export function nearMisses(word: string, lists: readonly WordList[]): string[] {
	const edits = editsAllowed(word.length);
	if (edits === 0) return swapsOf(word).filter((other) => other !== word && stands(other, lists));
	const near = lists.flatMap((list) => nearIn(list, word, edits));
	const distance = (other: string) => Math.abs(other.length - word.length) + (other[0] === word[0] ? 0 : 1);
	near.sort((a, b) =>
		a.isWhole && b.isWhole
			? distance(a.word) - distance(b.word) || a.number - b.number
			: Number(b.isWhole) - Number(a.isWhole) || a.number - b.number,
	);
	return near.slice(0, MOST).map(({ word }) => word);
}

function stands(word: string, lists: readonly WordList[]): boolean {
	const bytes = Buffer.from(word);
	return lists.some((list) => isAt(list, placeOf(list, bytes), bytes));
}

/** A word and how far a near miss of it may be. */
interface Wanted {
	readonly word: string;
	readonly edits: number;
	readonly letters: number;
	readonly units: Uint16Array;
}

/** Longer beginnings are never compared. */
const LONGEST = 64;
const units = new Uint16Array(LONGEST);

function nearIn(list: WordList, word: string, edits: number): Near[] {
	if (word.length + edits >= LONGEST) return [];
	const wanted = {
		word,
		edits,
		letters: lettersOf(word),
		units: Uint16Array.from(word, (_, i) => word.charCodeAt(i)),
	};
	const first = Buffer.from(String.fromCodePoint(word.codePointAt(0)!));
	const from = placeOf(list, first);
	const to = placeOf(list, first, true);
	const near: Near[] = [];
	// Of words with another first letter only whole ones are near misses.
	eachSimilar(list, wanted, 0, from, near);
	for (let place = from; place < to; place++)
		if (missing(wanted.letters, list.letters[place]!) <= edits) compare(list, wanted, place, near);
	eachSimilar(list, wanted, to, list.letters.length, near);
	return near;
}

/** Compares the words at some places that have nearly the same letters. */
function eachSimilar(list: WordList, wanted: Wanted, from: number, to: number, near: Near[]): void {
	const { letters, edits, word } = wanted;
	const { ends, letters: all } = list;
	const most = (word.length + edits) * 3;
	for (let place = from; place < to; place++) {
		const other = all[place]!;
		if (missing(letters, other) > edits || missing(other, letters) > edits) continue;
		if (ends[place]! - startOf(list, place) <= most) compare(list, wanted, place, near);
	}
}

/** Takes the word at a place if it is near. */
function compare(list: WordList, { word, edits, letters, units: own }: Wanted, place: number, near: Near[]) {
	const { pool, ends, numbers } = list;
	const start = startOf(list, place);
	const bytes = ends[place]! - start;
	if (bytes < word.length - edits || isMarkedWord(list, place)) return;
	// Most words are ASCII, a byte a letter.
	const most = Math.min(bytes, word.length + edits);
	let isAscii = true;
	for (let i = 0; i < most; i++) {
		const byte = pool[start + i]!;
		units[i] = byte;
		if (byte > 127) isAscii = false;
	}
	if (isAscii && !areWithinEdits(own, word.length, units, most, edits)) return;
	const candidate = wordAt(list, place);
	if (candidate.length < word.length - edits || candidate.startsWith(word)) return;
	const isWhole = candidate.length <= word.length + edits && missing(list.letters[place]!, letters) <= edits;
	if (!isWhole && candidate[0] !== word[0]) return;
	if (isAscii || withinEdits(word, candidate, edits))
		near.push({ word: candidate, number: numbers[place]!, isWhole });
}
