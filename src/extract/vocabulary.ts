import { KnownWord } from './known-word.js';

/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/** Words by hash, in a table that is open to the next place; what is asked of a word is asked once. */
class WordTable {
	readonly words: KnownWord[] = [];
	private readonly hashes: number[] = [];
	/** Numbers plus one, by hash; 0 where free. */
	private table: Int32Array;

	/** @param size places at first: a power of two */
	constructor(size: number) {
		this.table = new Int32Array(size);
	}

	/** The number of the word at `[start, end)` of a text with this hash; -1 when it is not there. */
	find(hash: number, text: string, start: number, end: number): number {
		const { table, words, hashes } = this;
		const mask = table.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES; probe++) {
			const number = table[place]! - 1;
			if (number < 0) return -1;
			if (hashes[number] === hash && isAt(words[number]!.form, text, start, end)) return number;
			place = (place + 1) & mask;
		}
		return -1;
	}

	/** Adds a word that is not there. Its number. */
	add(hash: number, word: KnownWord): number {
		this.words.push(word);
		this.hashes.push(hash);
		this.put(hash, this.words.length);
		if (this.words.length * 2 > this.table.length) this.grow();
		return this.words.length - 1;
	}

	private put(hash: number, entry: number): void {
		const { table } = this;
		const mask = table.length - 1;
		let place = hash & mask;
		for (let probe = 0; probe < PROBES && table[place] !== 0; probe++) place = (place + 1) & mask;
		table[place] = entry;
	}

	private grow(): void {
		this.table = new Int32Array(this.table.length * 4);
		this.hashes.forEach((hash, number) => {
			this.put(hash, number + 1);
		});
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

/** The words that the texts read last had, with the number that each has in the text read now, if it has one. */
let shared = new WordTable(1 << 16);
let texts = 0;
const lastText = new Int32Array(MOST);
const numberThere = new Int32Array(MOST);

/**
 * The different words of a text, numbered in the order in which they come: what is asked of a word is asked once,
 * not wherever it stands. A word may get a second number when many others fall on its place. What common words are is
 * known from the texts before; only the vocabulary begun last can be added to.
 */
export class Vocabulary {
	readonly words: KnownWord[] = [];
	private readonly text: number;
	/** Long words, and those for which there was no more room, with their numbers in this text. */
	private rare: WordTable | null = null;
	private readonly numbers: number[] = [];

	constructor() {
		if (shared.words.length > MOST / 2) {
			shared = new WordTable(1 << 16);
			lastText.fill(0);
			texts = 0;
		}
		this.text = ++texts;
	}

	/** The number of the word at `[start, end)` of a text. */
	add(text: string, start: number, end: number): number {
		let hash = end - start;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		hash ^= hash >>> 15;
		if (end - start > LONGEST) return this.addRare(hash, text, start, end);
		let known = shared.find(hash, text, start, end);
		if (known < 0) {
			if (shared.words.length === MOST) return this.addRare(hash, text, start, end);
			// A copy: a slice would keep the whole text in memory.
			known = shared.add(hash, new KnownWord(` ${text.slice(start, end)}`.slice(1)));
		}
		if (lastText[known] !== this.text) {
			lastText[known] = this.text;
			numberThere[known] = this.words.push(shared.words[known]!) - 1;
		}
		return numberThere[known]!;
	}

	private addRare(hash: number, text: string, start: number, end: number): number {
		this.rare ??= new WordTable(1024);
		let known = this.rare.find(hash, text, start, end);
		if (known < 0) {
			const word = new KnownWord(text.slice(start, end));
			known = this.rare.add(hash, word);
			this.numbers.push(this.words.push(word) - 1);
		}
		return this.numbers[known]!;
	}
}
