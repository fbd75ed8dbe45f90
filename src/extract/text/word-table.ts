/** How many places are looked at for a word before it counts as a new one: texts made to collide cost no more. */
const PROBES = 16;

/**
 * Numbers of words by two hashes of 32 bits, in a table that is open to the next place. Two words with the same 64 bits
 * would be taken for one: comparing letters, which lie all over the memory, would cost more than all the rest.
 */
export class WordTable {
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
export let hash = 0;
export let check = 0;

/** Works them out for a word at `[start, end)` of a text. */
export function hashBoth(text: string, start: number, end: number): void {
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
