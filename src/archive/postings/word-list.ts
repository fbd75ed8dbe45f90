import { lettersOf } from '../edits.js';
import { Damaged } from './lazy-bytes.js';
import { isAscending } from './segment.js';

/**
 * Words with their numbers, made once and never changed: a lexicon is a few of these. They lie one behind the other as
 * UTF-8, in the order of their bytes, so that a list is read from the disk in one piece and searched as it lies.
 */
export interface WordList {
	/** Where each word ends in `pool`; it begins where the one before it ends. */
	readonly ends: Uint32Array;
	readonly numbers: Uint32Array;
	/** Each word's letters as `lettersOf` gives them. */
	readonly letters: Int32Array;
	readonly pool: Buffer;
}

const VERSION = 1;
const HEADER = 4;

/** A list of words with their numbers, given in any order, each once. */
export function wordListOf(numbers: ReadonlyMap<string, number>): WordList {
	const words = [...numbers.keys()];
	const isSimple = words.every((word) => !BEYOND.test(word));
	words.sort(isSimple ? undefined : (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	const pool = Buffer.from(words.join(''));
	// Most words are ASCII, of as many bytes as letters.
	const isAscii = pool.length === words.reduce((sum, { length }) => sum + length, 0);
	let end = 0;
	return {
		ends: Uint32Array.from(words, (word) => {
			end += isAscii ? word.length : Buffer.byteLength(word);
			return end;
		}),
		numbers: Uint32Array.from(words, (word) => numbers.get(word)!),
		letters: Int32Array.from(words, lettersOf),
		pool,
	};
}

/** Units whose order is not that of the bytes they are written with. */
const BEYOND = /[\ud800-\uffff]/;

/** One list of several, which have no word in common. */
export function mergeWordLists(lists: readonly WordList[]): WordList {
	const count = lists.reduce((sum, { numbers }) => sum + numbers.length, 0);
	const ends = new Uint32Array(count);
	const numbers = new Uint32Array(count);
	const letters = new Int32Array(count);
	const pool = Buffer.alloc(lists.reduce((sum, list) => sum + list.pool.length, 0));
	const places = lists.map(() => 0);
	let end = 0;
	for (let at = 0; at < count; at++) {
		let least = -1;
		for (let i = 0; i < lists.length; i++) {
			if (places[i]! === lists[i]!.numbers.length) continue;
			if (least < 0 || compare(lists[i]!, places[i]!, lists[least]!, places[least]!) < 0) least = i;
		}
		const list = lists[least]!;
		const place = places[least]!++;
		end += list.pool.copy(pool, end, startOf(list, place), list.ends[place]!);
		ends[at] = end;
		numbers[at] = list.numbers[place]!;
		letters[at] = list.letters[place]!;
	}
	return { ends, numbers, letters, pool };
}

/** Where the word at a place begins in the pool. */
export const startOf = ({ ends }: WordList, place: number): number => (place === 0 ? 0 : ends[place - 1]!);

/** The word at a place. */
export const wordAt = (list: WordList, place: number): string =>
	list.pool.toString('utf8', startOf(list, place), list.ends[place]!);

function compare(a: WordList, placeA: number, b: WordList, placeB: number): number {
	const [poolA, poolB] = [a.pool, b.pool];
	const [endA, endB] = [a.ends[placeA]!, b.ends[placeB]!];
	let [atA, atB] = [startOf(a, placeA), startOf(b, placeB)];
	for (; atA < endA && atB < endB; atA++, atB++) {
		const difference = poolA[atA]! - poolB[atB]!;
		if (difference !== 0) return difference;
	}
	return endA - atA - (endB - atB);
}

/** The first place whose word does not come before these bytes; with `after`, whose word does not begin with them. */
export function placeOf(list: WordList, bytes: Uint8Array, after = false): number {
	let low = 0;
	let high = list.numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const order = compareWith(list, middle, bytes);
		if (order < 0 || (after && order === BEGINS)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether the word at a place is these bytes. */
export const isAt = (list: WordList, place: number, bytes: Uint8Array): boolean =>
	place < list.ends.length &&
	list.ends[place]! - startOf(list, place) === bytes.length &&
	compareWith(list, place, bytes) === BEGINS;

/** The lowest byte of a word that bears no marker. */
const FIRST_UNMARKED = Buffer.of(0x20);

/** Whether the word at a place bears a marker: it is of another field than the text. */
export const isMarkedWord = (list: WordList, place: number): boolean =>
	list.pool[startOf(list, place)]! < FIRST_UNMARKED[0]!;

/** The places of the words with this marker, or of those without any, that hold these letters. */
export function placesWith(list: WordList, letters: string, marker: string): number[] {
	const { pool, ends } = list;
	const wanted = Buffer.from(letters);
	const first = placeOf(list, marker === '' ? FIRST_UNMARKED : Buffer.from(marker));
	const end = marker === '' ? ends.length : placeOf(list, Buffer.from(marker), true);
	const places: number[] = [];
	if (first >= end || wanted.length === 0) return places;
	const until = ends[end - 1]!;
	let place = first;
	for (let at = startOf(list, first); ; at = ends[place]!) {
		at = pool.indexOf(wanted, at);
		if (at < 0 || at >= until) return places;
		place = firstAfter(ends, at, place);
		// What begins in one word and ends in the next stands in neither.
		if (at + wanted.length <= ends[place]!) places.push(place);
	}
}

/** The first place from `low` on whose word ends after a byte. */
function firstAfter(ends: Uint32Array, at: number, low: number): number {
	let high = ends.length - 1;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (ends[middle]! <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What `compareWith` gives for a word that begins with the bytes, or is them. */
const BEGINS = 0;

/** Below, at or above zero: the word comes before the bytes, begins with them, or comes after all that do. */
function compareWith({ pool, ends }: WordList, place: number, bytes: Uint8Array): number {
	const start = place === 0 ? 0 : ends[place - 1]!;
	const length = ends[place]! - start;
	for (let i = 0; i < bytes.length; i++) {
		if (i === length) return -1;
		const difference = pool[start + i]! - bytes[i]!;
		if (difference !== 0) return difference;
	}
	return BEGINS;
}

/** A list in one piece. */
export function packWordList({ ends, numbers, letters, pool }: WordList): Uint8Array {
	const header = Uint32Array.of(VERSION, ends.length, pool.length, 0);
	const parts = [header, ends, numbers, letters, pool];
	const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const { buffer, byteOffset, byteLength } of parts) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += byteLength;
	}
	return bytes;
}

/**
 * The list that `packWordList` was given.
 * @throws Damaged when these are not the bytes of one
 */
export function openWordList(bytes: Uint8Array): WordList {
	// Numbers must lie at multiples of their size.
	const { buffer, byteOffset: from, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const header = byteLength < HEADER * 4 ? [] : new Uint32Array(buffer, from, HEADER);
	const [version, count = 0, length = 0] = header as number[];
	const at = from + HEADER * 4;
	if (version !== VERSION || HEADER * 4 + count * 12 + length !== byteLength)
		throw new Damaged('no list of words');
	const list = {
		ends: new Uint32Array(buffer, at, count),
		numbers: new Uint32Array(buffer, at + count * 4, count),
		letters: new Int32Array(buffer, at + count * 8, count),
		pool: Buffer.from(buffer, at + count * 12, length),
	};
	if (!isAscending(list.ends, length)) throw new Damaged('no list of words');
	return list;
}
