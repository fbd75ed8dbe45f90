import { forgetAnswers, KnownWord } from './known-word.js';
import { check, hash, hashBoth, WordTable } from './word-table.js';

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
		forgetAnswers(sharedWords);
		shared = new WordTable(PLACES);
		sharedWords = [];
	}
	// A copy: a slice would keep the whole text in memory.
	const word = new KnownWord(` ${text.slice(start, end)}`.slice(1));
	word.place = shared.add(hash, check);
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
