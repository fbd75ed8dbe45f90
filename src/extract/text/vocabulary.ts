import { KnownWord } from './known-word.js';

/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/**
 * Numbers of words by two hashes of 32 bits, in a table that is open to the next place. Two words with the same 64 bits
 * would be taken for one: comparing letters, which lie all over the memory, would cost more than all the rest.
 */
class WordTable {
	count = 0;
	/** The numbers of words plus one, at the places that their hashes tell; 0 where free. */
	private places: Int32Array;
	/** The two hashes of each word, by its number: those of common words, which come early, lie beside each other. */
	hashes: Int32Array;

	/** @param size places at first: a power of two */
	constructor(size: number) {
		this.places = new Int32Array(size);
		this.hashes = new Int32Array(size);
	}

	/** The number of the word with these hashes; -1 when it is not there. */
	find(hash: number, check: number): number {
		const { places, hashes } = this;
		const mask = places.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES; probe++) {
			const number = places[place]! - 1;
			if (number < 0) return -1;
			if (hashes[number * 2] === hash && hashes[number * 2 + 1] === check) return number;
			place = (place + 1) & mask;
		}
		return -1;
	}

	/** Adds a word that is not there. Its number. */
	add(hash: number, check: number): number {
		const number = this.count++;
		if (this.count * 2 >= this.places.length) this.grow();
		this.hashes[number * 2] = hash;
		this.hashes[number * 2 + 1] = check;
		this.put(number);
		return number;
	}

	private put(number: number): void {
		const { places } = this;
		const mask = places.length - 1;
		let place = this.hashes[number * 2]! & mask;
		for (let probe = 0; probe < PROBES && places[place] !== 0; probe++) place = (place + 1) & mask;
		places[place] = number + 1;
	}

	/** All but the last word find their places again. */
	private grow(): void {
		const { hashes } = this;
		this.places = new Int32Array(this.places.length * 4);
		this.hashes = new Int32Array(this.places.length);
		this.hashes.set(hashes);
		for (let number = 0; number < this.count - 1; number++) this.put(number);
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
const PLACES = 1 << 12;
let shared = new WordTable(PLACES);
let sharedWords: KnownWord[] = [];

/** What is known of the word at `[start, end)` of a text, which has these hashes. */
function knownAt(hash: number, check: number, text: string, start: number, end: number): KnownWord {
	if (end - start > LONGEST) return new KnownWord(text.slice(start, end));
	const number = shared.find(hash, check);
	if (number >= 0) return sharedWords[number]!;
	if (shared.count === MOST) {
		shared = new WordTable(PLACES);
		sharedWords = [];
	}
	// A copy: a slice would keep the whole text in memory.
	const word = new KnownWord(` ${text.slice(start, end)}`.slice(1));
	shared.add(hash, check);
	sharedWords.push(word);
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
	/** Where each word stands first. */
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];

	constructor(private readonly text: string) {
		this.table = new WordTable(placesFor(text.length));
	}

	/** The number of the word at `[start, end)` of the text. */
	add(start: number, end: number): number {
		hashBoth(this.text, start, end);
		const number = this.table.find(hash, check);
		if (number >= 0) return number;
		this.starts.push(start);
		this.ends.push(end);
		return this.table.add(hash, check);
	}

	/** The number of a word; -1 when the text has it nowhere. */
	find(form: string): number {
		hashBoth(form, 0, form.length);
		return this.table.find(hash, check);
	}

	/**
	 * What is known of all of them, by their numbers. Looked up one right after another, and not as they come: what is
	 * known of words lies far from the text, and the processor fetches several at a time when nothing else stands between.
	 */
	words(): KnownWord[] {
		const { text, starts, ends } = this;
		const { hashes } = this.table;
		return starts.map((start, number) =>
			knownAt(hashes[number * 2]!, hashes[number * 2 + 1]!, text, start, ends[number]!),
		);
	}
}
