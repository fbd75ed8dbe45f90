/**
 * One part of an index of words, made once and never changed: an index is a few of these, and grows by another
 * (log-structured merging: O'Neil et al. 1996). Everything lies in typed arrays, so that a part is read from the disk
 * in one piece and searched as it lies.
 */
export interface Segment {
	/** Keys of the entries, ascending; an entry's number is its place here. */
	readonly keys: Float64Array;
	/** Marks of each entry, bits as whoever built the segment defines them. */
	readonly marks: Uint8Array;
	/** A number noted for each entry, 0 for none; empty where none has one. */
	readonly notes: Uint32Array;
	/** What entries have in common with others, ascending, 0 left out; and for each whose number it is. */
	readonly digests: Float64Array;
	readonly digested: Uint32Array;
	/** Numbers of the words that occur, ascending. */
	readonly words: Uint32Array;
	/** Where each word's list begins in `lists`; one more for the end. */
	readonly starts: Uint32Array;
	/** For each word the numbers of its entries, ascending: the differences, as LEB128 (7 bits a byte, low ones first). */
	readonly lists: Uint8Array;
}

const VERSION = 2;
const HEADER = 8;

/** Thrown where bytes are not what they should be. */
export class Damaged extends Error {}

/** A segment in one piece. */
export function packSegment(segment: Segment): Uint8Array {
	const { keys, marks, notes, digests, digested, words, starts, lists } = segment;
	const header = Uint32Array.of(
		VERSION,
		keys.length,
		words.length,
		lists.length,
		notes.length,
		digests.length,
		0,
		0,
	);
	const parts = [header, keys, digests, digested, notes, words, starts, marks, lists];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
	let at = 0;
	for (const { buffer, byteOffset, byteLength } of parts) {
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += byteLength;
	}
	return bytes;
}

/**
 * The segment that `packSegment` was given.
 * @throws Damaged when these are not the bytes of one
 */
export function openSegment(bytes: Uint8Array): Segment {
	// Numbers must lie at multiples of their size.
	const { buffer, byteOffset, byteLength } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	if (byteLength < HEADER * 4) throw new Damaged('no segment of an index');
	const header = new Uint32Array(buffer, byteOffset, HEADER) as unknown as number[];
	const [version, entries = 0, words = 0, listed = 0, noted = 0, digests = 0] = header;
	const length = HEADER * 4 + entries * 9 + digests * 12 + noted * 4 + words * 8 + 4 + listed;
	if (version !== VERSION || length !== byteLength || (noted !== 0 && noted !== entries))
		throw new Damaged('no segment of an index');
	let at = byteOffset + HEADER * 4;
	const next = (bytes: number) => {
		const from = at;
		at += bytes;
		return from;
	};
	const segment = {
		keys: new Float64Array(buffer, next(entries * 8), entries),
		digests: new Float64Array(buffer, next(digests * 8), digests),
		digested: new Uint32Array(buffer, next(digests * 4), digests),
		notes: new Uint32Array(buffer, next(noted * 4), noted),
		words: new Uint32Array(buffer, next(words * 4), words),
		starts: new Uint32Array(buffer, next((words + 1) * 4), words + 1),
		marks: new Uint8Array(buffer, next(entries), entries),
		lists: new Uint8Array(buffer, next(listed), listed),
	};
	if (!isAscending(segment.starts, listed)) throw new Damaged('no segment of an index');
	return segment;
}

/** Whether places within so many bytes follow each other: one that does not would be looked for without end. */
export function isAscending(places: Uint32Array, length: number): boolean {
	for (let i = 0; i < places.length; i++)
		if (places[i]! > length || (i > 0 && places[i]! < places[i - 1]!)) return false;
	return true;
}

/** Bytes that grow as lists are written. */
export class Lists {
	private bytes: Uint8Array;
	length = 0;

	constructor(expected: number) {
		this.bytes = new Uint8Array(Math.max(64, expected));
	}

	/** Writes ascending numbers, as far as `count`; equal neighbours once. */
	write(numbers: ArrayLike<number>, count: number): void {
		if (this.length + count * 5 > this.bytes.length) {
			const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count * 5));
			larger.set(this.bytes.subarray(0, this.length));
			this.bytes = larger;
		}
		const { bytes } = this;
		let at = this.length;
		let last = -1;
		for (let i = 0; i < count; i++) {
			const number = numbers[i]!;
			if (number === last) continue;
			let difference = last < 0 ? number : number - last;
			for (; difference > 127; difference >>>= 7) bytes[at++] = (difference & 127) | 128;
			bytes[at++] = difference;
			last = number;
		}
		this.length = at;
	}

	taken(): Uint8Array {
		return this.bytes.slice(0, this.length);
	}
}

/** Reads a list into `numbers`; returns how many there were. */
export function readList(lists: Uint8Array, from: number, to: number, numbers: Uint32Array): number {
	let count = 0;
	let number = 0;
	for (let at = from; at < to; ) {
		let byte = lists[at++]!;
		let difference = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = lists[at++]!;
			difference |= (byte & 127) << shift;
		}
		number += difference;
		numbers[count++] = number;
	}
	return count;
}

/** The first place, from `low` on, whose number is not below `wanted`. */
export function lowerBound(numbers: Uint32Array | Float64Array, wanted: number, low = 0): number {
	let first = low;
	let high = numbers.length;
	while (first < high) {
		const middle = (first + high) >>> 1;
		if (numbers[middle]! < wanted) first = middle + 1;
		else high = middle;
	}
	return first;
}
