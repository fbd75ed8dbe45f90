import { foldedWords, isEasy } from './words.js';

/**
 * The folded words of texts as runs of UTF-16 code units, each with a hash: what `foldedWords` gives, without a string
 * a word. Whoever puts articles on a shelf reads every word of them.
 */

/** Takes a word: its first `length` units, which are another word's at the next call, and its hash. */
export type TakeWord = (units: Uint16Array, length: number, hash: number) => void;

const CURLY = 0x2019;

let scratch = new Uint16Array(256);

/** Hands over every folded word of a text, in order. `marker`, a unit that no word has, is put before each. */
export function eachWord(text: string, take: TakeWord, marker = 0): void {
	if (isEasy(text)) eachEasyWord(text, take, marker);
	else for (const word of foldedWords(text)) takeWord(word, take, marker);
}

/** Hands over one folded word. */
export function takeWord(word: string, take: TakeWord, marker = 0): void {
	let length = 0;
	if (marker > 0) scratch[length++] = marker;
	while (word.length + length > scratch.length) grow();
	for (let i = 0; i < word.length; i++) scratch[length++] = word.charCodeAt(i);
	take(scratch, length, hashOf(scratch, length));
}

function eachEasyWord(text: string, take: TakeWord, marker: number): void {
	const first = marker > 0 ? 1 : 0;
	let length = first;
	/** Where the letters after the last apostrophe of the word begin; 0 without one. */
	let tail = 0;
	if (first === 1) scratch[0] = marker;
	for (let i = 0; i <= text.length; i++) {
		let unit = i < text.length ? text.charCodeAt(i) : 32;
		if (unit >= 65 && unit <= 90) unit += 32;
		const isLetter = unit >= 97 && unit <= 122;
		if (isLetter || (unit >= 48 && unit <= 57 && tail === 0)) {
			if (length === scratch.length) grow();
			scratch[length++] = unit;
			continue;
		}
		if (length === first) continue;
		if ((unit === 39 || unit === CURLY) && isLetterAt(text, i + 1)) {
			tail = length;
			continue;
		}
		// The possessive "'s" is no part of the word.
		if (tail > 0 && length === tail + 1 && scratch[tail] === 115) length = tail;
		take(scratch, length, hashOf(scratch, length));
		length = first;
		// A digit after an apostrophe's letters begins another word.
		if (tail > 0 && unit >= 48 && unit <= 57) scratch[length++] = unit;
		tail = 0;
	}
}

function isLetterAt(text: string, at: number): boolean {
	const unit = text.charCodeAt(at) | 32;
	return unit >= 97 && unit <= 122;
}

function grow(): void {
	const larger = new Uint16Array(scratch.length * 2);
	larger.set(scratch);
	scratch = larger;
}

/** FNV-1a over the units, its bits mixed: 32 bits. */
function hashOf(units: Uint16Array, length: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < length; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}

let that = 0;
takeWord('that', (_, __, hash) => {
	that = hash;
});

/** A number of 52 bits for the words of a statement, however they are quoted. */
export class Digest {
	private a = 0;
	private b = 0;
	private count = 0;

	add(hash: number): void {
		// "that" at the start of reported words is the reporter's.
		if (this.count++ === 0 && hash === that) return;
		this.a = Math.imul(this.a ^ hash, 0x9e3779b1);
		this.a ^= this.a >>> 15;
		this.b = Math.imul(this.b + ((hash << 13) | (hash >>> 19)), 0x85ebca6b);
		this.b ^= this.b >>> 13;
	}

	get value(): number {
		return (this.a >>> 0) * 2 ** 20 + (this.b >>> 12);
	}
}

/** What statements with the same folded words share. */
export function digestOfSaid(text: string): number {
	const digest = new Digest();
	eachWord(text, (_, __, hash) => digest.add(hash));
	return digest.value;
}
