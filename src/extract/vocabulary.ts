import { KnownWord } from './known-word.js';

/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/** Words by hash, in a table that is open to the next place. */
class WordTable {
	readonly words: KnownWord[] = [];
	/** For each place the number of its word plus one, 0 where free; and that word's hash. */
	private numbers: Int32Array;
	private hashes: Int32Array;

	/** @param size places at first: a power of two */
	constructor(size: number) {
		this.numbers = new Int32Array(size);
		this.hashes = new Int32Array(size);
	}

	/** The number of the word at `[start, end)` of a text with this hash; -1 when it is not there. */
	find(hash: number, text: string, start: number, end: number): number {
		const { numbers, hashes } = this;
		const mask = numbers.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES; probe++) {
			const number = numbers[place]! - 1;
			if (number < 0) return -1;
			if (hashes[place] === hash && isAt(this.words[number]!.form, text, start, end)) return number;
			place = (place + 1) & mask;
		}
		return -1;
	}

	/** Adds a word that is not there. Its number. */
	add(hash: number, word: KnownWord): number {
		this.words.push(word);
		if (this.words.length * 2 > this.numbers.length) this.grow();
		this.put(hash, this.words.length);
		return this.words.length - 1;
	}

	private put(hash: number, entry: number): void {
		const { numbers, hashes } = this;
		const mask = numbers.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES && numbers[place] !== 0; probe++) place = (place + 1) & mask;
		numbers[place] = entry;
		hashes[place] = hash;
	}

	private grow(): void {
		const { numbers, hashes } = this;
		this.numbers = new Int32Array(numbers.length * 4);
		this.hashes = new Int32Array(numbers.length * 4);
		for (let place = 0; place < numbers.length; place++)
			if (numbers[place] !== 0) this.put(hashes[place]!, numbers[place]!);
	}
}

function isAt(form: string, text: string, start: number, end: number): boolean {
	if (form.length !== end - start) return false;
	for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}

/** So many words of at most so many UTF-16 code units are known from text to text; with more, all are forgotten. */
const MOST = 30_000;
const LONGEST = 24;
const PLACES = 1 << 16;
let shared = new WordTable(PLACES);

/** What is known of the word at `[start, end)` of a text. */
function knownAt(hash: number, text: string, start: number, end: number): KnownWord {
	if (end - start > LONGEST) return new KnownWord(text.slice(start, end));
	const number = shared.find(hash, text, start, end);
	if (number >= 0) return shared.words[number]!;
	if (shared.words.length === MOST) shared = new WordTable(PLACES);
	// A copy: a slice would keep the whole text in memory.
	const word = new KnownWord(` ${text.slice(start, end)}`.slice(1));
	shared.add(hash, word);
	return word;
}

/**
 * The different words of a text, numbered in the order in which they come: what is asked of a word is asked once,
 * not wherever it stands; and of common words once for many texts. A word may get a second number when many others
 * fall on its place.
 */
export class Vocabulary {
	private readonly table = new WordTable(1024);
	readonly words: readonly KnownWord[] = this.table.words;

	/** The number of the word at `[start, end)` of a text. */
	add(text: string, start: number, end: number): number {
		let hash = end - start;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		hash ^= hash >>> 15;
		const number = this.table.find(hash, text, start, end);
		return number >= 0 ? number : this.table.add(hash, knownAt(hash, text, start, end));
	}
}
