import { foldedWords, isEasyAt } from './words.js';

/** ASCII letters in lower case, digits as they are, 0 for what is part of no word. */
const FOLDED = Uint8Array.from({ length: 0x80 }, (_, unit) => {
	const letter = String.fromCharCode(unit).toLowerCase();
	return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => unit < 0x80 && FOLDED[unit]! > 57;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const SMALL_S = 0x73;

/** FNV-1a over the units of a word, its bits mixed: 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
function mixed(hash: number): number {
	const more = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (more ^ (more >>> 13)) >>> 0;
}

/** Words as runs of UTF-16 code units, one behind the other; where each ends, and its hash. */
export interface WordRuns {
	readonly units: Uint16Array;
	readonly ends: Uint32Array;
	readonly hashes: Uint32Array;
}

/**
 * The folded words of a text as runs of UTF-16 code units, each with a hash: what `foldedWords` gives, without a string
 * a word. Whoever puts articles on a shelf reads every word of them; one of these serves for all.
 */
export class WordUnits {
	/** The words of the text that was read last, one behind the other. */
	units = new Uint16Array(512);
	/** Where each ends in `units`; it begins where the one before it ends. */
	ends = new Uint32Array(512);
	hashes = new Uint32Array(512);
	count = 0;

	/** Reads every word of a text, in order. `marker`, a unit that no word has, is put before each. */
	read(text: string, marker = 0): void {
		this.count = 0;
		this.makeRoom(text.length);
		let { units, ends, hashes } = this;
		const seed = marker > 0 ? Math.imul(SEED ^ marker, PRIME) : SEED;
		const end = text.length;
		let count = 0;
		let at = 0;
		for (let i = 0; i < end; ) {
			const start = i;
			const first = at;
			if (marker > 0) units[at++] = marker;
			const bare = at;
			let hash = seed;
			/** Where the letters after the last apostrophe begin, and the hash of what is before; 0 without one. */
			let tail = 0;
			let hashBefore = 0;
			let unit = 0;
			for (; i < end; i++) {
				unit = text.charCodeAt(i);
				const folded = unit < 0x80 ? FOLDED[unit]! : 0;
				if (folded > 0 && (tail === 0 || !isDigit(folded))) {
					units[at++] = folded;
					hash = Math.imul(hash ^ folded, PRIME);
				} else if (at > bare && isApostrophe(unit) && i + 1 < end && isLetter(text.charCodeAt(i + 1))) {
					tail = at;
					hashBefore = hash;
				} else break;
			}
			const isHard = !isEasyAt(text, i) || (isApostrophe(unit) && !isEasyAt(text, i + 1));
			if (isHard) {
				// Letters beyond ASCII: what stands between two spaces is folded by itself.
				const space = text.indexOf(' ', i);
				const next = space < 0 ? end : space;
				this.count = count;
				for (const word of foldedWords(text.slice(start, next))) this.add(word, marker);
				this.makeRoom(end - next);
				({ units, ends, hashes, count } = this);
				at = count === 0 ? 0 : ends[count - 1]!;
				i = next;
				continue;
			}
			if (at > bare) {
				// The possessive "'s" is no part of the word.
				const isPossessive = tail > 0 && at === tail + 1 && units[tail] === SMALL_S;
				if (isPossessive) at = tail;
				ends[count] = at;
				hashes[count++] = mixed(isPossessive ? hashBefore : hash);
			} else at = first;
			// A digit after an apostrophe's letters begins another word; all else that ended this one is part of none.
			if (!isDigit(unit)) i++;
		}
		this.count = count;
	}

	/** Reads one word that is folded already. */
	readOne(word: string): void {
		this.count = 0;
		this.add(word, 0);
	}

	private add(word: string, marker: number): void {
		this.makeRoom(word.length);
		const { units, ends, hashes, count } = this;
		let at = count === 0 ? 0 : ends[count - 1]!;
		let hash = SEED;
		if (marker > 0) {
			units[at++] = marker;
			hash = Math.imul(hash ^ marker, PRIME);
		}
		for (let i = 0; i < word.length; i++) {
			const unit = word.charCodeAt(i);
			units[at++] = unit;
			hash = Math.imul(hash ^ unit, PRIME);
		}
		ends[count] = at;
		hashes[count] = mixed(hash);
		this.count = count + 1;
	}

	/** Makes room for the words of a text of so many units beside those that are here: at most a marker and a word each. */
	private makeRoom(length: number): void {
		const { count, units, ends, hashes } = this;
		const at = count === 0 ? 0 : ends[count - 1]!;
		if (at + 2 * length + 2 > units.length) {
			this.units = new Uint16Array(2 * (at + 2 * length + 2));
			this.units.set(units);
		}
		if (count + length + 1 > ends.length) {
			this.ends = new Uint32Array(2 * (count + length + 1));
			this.ends.set(ends);
			this.hashes = new Uint32Array(this.ends.length);
			this.hashes.set(hashes);
		}
	}
}

const reader = new WordUnits();
reader.readOne('that');
const THAT = reader.hashes[0]!;

/** A number of 52 bits for the words of a statement, however they are quoted. */
export function digestOf({ hashes, count }: WordUnits): number {
	let a = 0;
	let b = 0;
	// "that" at the start of reported words is the reporter's.
	for (let n = count > 0 && hashes[0] === THAT ? 1 : 0; n < count; n++) {
		const hash = hashes[n]!;
		a = Math.imul(a ^ hash, 0x9e3779b1);
		a ^= a >>> 15;
		b = Math.imul(b + ((hash << 13) | (hash >>> 19)), 0x85ebca6b);
		b ^= b >>> 13;
	}
	return (a >>> 0) * 2 ** 20 + (b >>> 12);
}
