import { KnownWord } from './known-word.js';

/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/** Numbers a place has: the number of its word plus one, 0 where free, and the two hashes of the word; one is spare. */
const STRIDE = 4;

/**
 * Words by two hashes of 32 bits, in a table that is open to the next place. Two words with the same 64 bits would be
 * taken for one: comparing letters, which lie all over the memory, would cost more than all the rest.
 */
class WordTable {
	readonly words: KnownWord[] = [];
	private places: Int32Array;
	private mask: number;

	/** @param size places at first: a power of two */
	constructor(size: number) {
		this.places = new Int32Array(size * STRIDE);
		this.mask = size - 1;
	}

	/** The number of the word with these hashes; -1 when it is not there. */
	find(hash: number, check: number): number {
		const { places, mask } = this;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES; probe++) {
			const at = place * STRIDE;
			const entry = places[at]!;
			if (entry === 0) return -1;
			if (places[at + 1] === hash && places[at + 2] === check) return entry - 1;
			place = (place + 1) & mask;
		}
		return -1;
	}

	/** Adds a word that is not there. Its number. */
	add(hash: number, check: number, word: KnownWord): number {
		this.words.push(word);
		if (this.words.length * 2 > this.mask) this.grow();
		this.put(hash, check, this.words.length);
		return this.words.length - 1;
	}

	private put(hash: number, check: number, entry: number): void {
		const { places, mask } = this;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES && places[place * STRIDE] !== 0; probe++) place = (place + 1) & mask;
		places[place * STRIDE] = entry;
		places[place * STRIDE + 1] = hash;
		places[place * STRIDE + 2] = check;
	}

	private grow(): void {
		const { places } = this;
		this.places = new Int32Array(places.length * 4);
		this.mask = this.places.length / STRIDE - 1;
		for (let at = 0; at < places.length; at += STRIDE)
			if (places[at] !== 0) this.put(places[at + 1]!, places[at + 2]!, places[at]!);
	}
}

/** The two hashes of the word that was asked for last. */
let hash = 0;
let check = 0;

function hashBoth(text: string, start: number, end: number): void {
	let first = end - start;
	let second = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		first = Math.imul(first ^ code, 0x01000193);
		second = Math.imul(second + code, 0x85ebca6b);
		second ^= second >>> 13;
	}
	hash = first ^ (first >>> 15);
	check = second;
}

/** So many words of at most so many UTF-16 code units are known from text to text; with more, all are forgotten. */
const MOST = 30_000;
const LONGEST = 24;
const PLACES = 1 << 16;
let shared = new WordTable(PLACES);

/** What is known of the word at `[start, end)` of a text, which has these hashes. */
function knownAt(hash: number, check: number, text: string, start: number, end: number): KnownWord {
	if (end - start > LONGEST) return new KnownWord(text.slice(start, end));
	const number = shared.find(hash, check);
	if (number >= 0) return shared.words[number]!;
	if (shared.words.length === MOST) shared = new WordTable(PLACES);
	// A copy: a slice would keep the whole text in memory.
	const word = new KnownWord(` ${text.slice(start, end)}`.slice(1));
	shared.add(hash, check, word);
	return word;
}

/** The word that was asked for last by `knownIn`, where it stands, and its hashes: of one cue, one question follows another. */
let last: KnownWord | null = null;
let lastText = '';
let lastStart = 0;
let lastEnd = 0;
let lastHash = 0;
let lastCheck = 0;

/** What is known of a word, or a few, at `[start, end)` of a text. */
export function knownIn(text: string, start: number, end: number): KnownWord {
	if (start === lastStart && end === lastEnd && last !== null && text === lastText) return last;
	lastText = text;
	lastStart = start;
	lastEnd = end;
	hashBoth(text, start, end);
	if (last === null || hash !== lastHash || check !== lastCheck) {
		last = knownAt(hash, check, text, start, end);
		lastHash = hash;
		lastCheck = check;
	}
	return last;
}

/** Places at first for the different words of a text: of many texts half of them are taken then. */
function placesFor(textLength: number): number {
	let places = 16;
	while (places < MOST_PLACES && places * 8 < textLength) places *= 2;
	return places;
}
const MOST_PLACES = 4096;

/**
 * The different words of a text, numbered in the order in which they come: what is asked of a word is asked once,
 * not wherever it stands; and of common words once for many texts. A word may get a second number when many others
 * fall on its place.
 */
export class Vocabulary {
	private readonly table: WordTable;
	readonly words: readonly KnownWord[];

	/** @param textLength of a text, in UTF-16 code units, which tells how many words to expect */
	constructor(textLength = 0) {
		this.table = new WordTable(placesFor(textLength));
		this.words = this.table.words;
	}

	/** The number of the word at `[start, end)` of a text. */
	add(text: string, start: number, end: number): number {
		return this.numberOf(text, start, end, true);
	}

	/** The number of a word; -1 when the text has it nowhere. */
	find(form: string): number {
		return this.numberOf(form, 0, form.length, false);
	}

	private numberOf(text: string, start: number, end: number, isAdded: boolean): number {
		hashBoth(text, start, end);
		const number = this.table.find(hash, check);
		return number >= 0 || !isAdded
			? number
			: this.table.add(hash, check, knownAt(hash, check, text, start, end));
	}
}
