import { Damaged, type LazyBytes } from './lazy-bytes.js';

/**
 * One part of an index of words, made once and never changed: an index is a few of these, and grows by another
 * (log-structured merging: O'Neil et al. 1996). Everything lies in typed arrays, so that a part is searched as it lies
 * on the disk; of one that lies there, what is looked at goes through `loaded`.
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
	/** One bit of several for each digest: where it is not set, no entry has the digest. */
	readonly sieve: Uint32Array;
	/** Numbers of the words that occur, ascending. */
	readonly words: Uint32Array;
	/** Every `STRIDE`th of them. */
	readonly fence: Uint32Array;
	/** Where each word's list begins in `lists`; one more for the end. */
	readonly starts: Uint32Array;
	/** For each word the numbers of its entries, ascending: the differences, as LEB128 (7 bits a byte, low ones first). */
	readonly lists: Uint8Array;
	/** Where what is not in memory yet comes from; null where all of it is. */
	readonly source: LazyBytes | null;
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** How many words lie between two of a fence. */
const STRIDE = 512;
/** Bits of a sieve for each digest. */
const SIEVED = 8;
/** Digests are numbers below this, spread evenly. */
const DIGESTS = 2 ** 52;

/** An array of a segment, of which a range of places is in memory: half-open, all if none is given. */
export function loaded<T extends Numbers>({ source }: Segment, array: T, from = 0, to = array.length): T {
	if (source !== null)
		source.need(
			array.byteOffset + from * array.BYTES_PER_ELEMENT,
			array.byteOffset + to * array.BYTES_PER_ELEMENT,
		);
	return array;
}

/** Every so many of a segment's words: between two of them a word is looked for. */
export const fenceOf = (words: Uint32Array): Uint32Array => words.filter((_, place) => place % STRIDE === 0);

/** Bits that tell of most digests which are not in a segment that they are not, without looking there. */
export function sieveOf(digests: Float64Array): Uint32Array {
	const sieve = new Uint32Array(Math.ceil((digests.length * SIEVED) / 32));
	for (const digest of digests) {
		const bit = sieved(digest, sieve);
		sieve[bit >>> 5]! |= 1 << (bit & 31);
	}
	return sieve;
}

/** The bit of a digest: its low bits are as good as any. */
const sieved = (digest: number, { length }: Uint32Array): number =>
	Math.floor(((digest >>> 0) / 2 ** 32) * length * 32);

/** The place of a word in `words`, -1 when it does not occur. */
export function placeOfWord(segment: Segment, number: number): number {
	const { words, fence } = segment;
	const from = (lowerBound(fence, number + 1) - 1) * STRIDE;
	if (from < 0) return -1;
	const to = Math.min(from + STRIDE, words.length);
	const place = lowerBound(loaded(segment, words, from, to), number, from, to);
	return place < to && words[place] === number ? place : -1;
}

/**
 * Where the list of a word lies in `lists`, by its place.
 * @throws Damaged when that is not within
 */
export function rangeOfList(segment: Segment, place: number): readonly [from: number, to: number] {
	const { starts, lists } = segment;
	const [from, to] = [loaded(segment, starts, place, place + 2)[place]!, starts[place + 1]!];
	// One that ends nowhere would be read without end.
	if (from > to || to > lists.length) throw new Damaged('no segment of an index');
	loaded(segment, lists, from, to);
	return [from, to];
}

/** The numbers of the entries with a digest. */
export function withDigest(segment: Segment, digest: number): number[] {
	const { digests, digested, sieve } = segment;
	const bit = sieved(digest, sieve);
	if (sieve.length === 0 || ((sieve[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return [];
	const found: number[] = [];
	for (let place = firstNear(segment, digest); place < digests.length; place++) {
		if (loaded(segment, digests, place, place + 1)[place] !== digest) break;
		found.push(loaded(segment, digested, place, place + 1)[place]!);
	}
	return found;
}

/** The first place whose digest is not below one, looked for from where it is likely to be. */
function firstNear(segment: Segment, digest: number): number {
	const { digests } = segment;
	const at = (place: number) => loaded(segment, digests, place, place + 1)[place]!;
	const likely = Math.floor((digest / DIGESTS) * digests.length);
	let step = 128;
	let from = Math.max(0, likely - step);
	while (from > 0 && at(from) >= digest) {
		step *= 4;
		from = Math.max(0, from - step);
	}
	let to = Math.min(digests.length, likely + step);
	while (to < digests.length && at(to) < digest) {
		step *= 4;
		to = Math.min(digests.length, to + step);
	}
	return lowerBound(loaded(segment, digests, from, to), digest, from, to);
}

const VERSION = 3;
const HEADER = 10;

/** The lengths of a segment's arrays, in the order in which they lie, and how many bytes before each go to waste. */
function layoutOf(entries: number, words: number, listed: number, noted: number, digests: number) {
	const fence = Math.ceil(words / STRIDE);
	const sieve = Math.ceil((digests * SIEVED) / 32);
	const head = (HEADER + fence + sieve) * 4 + entries;
	// Numbers must lie at multiples of their size.
	const atKeys = Math.ceil(head / 8) * 8;
	const length = atKeys + entries * 8 + digests * 12 + noted * 4 + words * 8 + 4 + listed;
	return { fence, sieve, atKeys, length };
}

/** A segment in one piece. */
export function packSegment(segment: Segment): Uint8Array {
	const { keys, marks, notes, digests, digested, words, starts, lists, fence, sieve } = segment;
	const counts = [keys.length, words.length, lists.length, notes.length, digests.length] as const;
	const { atKeys, length } = layoutOf(...counts);
	const bytes = new Uint8Array(length);
	let at = 0;
	const put = (part: Numbers) => {
		bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += part.byteLength;
	};
	for (const part of [Uint32Array.of(VERSION, ...counts, 0, 0, 0, 0), fence, sieve, marks]) put(part);
	at = atKeys;
	for (const part of [keys, digests, digested, notes, words, starts, lists]) put(part);
	return bytes;
}

/**
 * The segment that `packSegment` was given, of which only the head is read.
 * @throws Damaged when these are not the bytes of one
 */
export function openSegment(source: LazyBytes): Segment {
	const { buffer, byteLength } = source.bytes;
	if (byteLength < HEADER * 4) throw new Damaged('no segment of an index');
	source.need(0, HEADER * 4);
	const header = new Uint32Array(buffer, 0, HEADER) as unknown as number[];
	const [version, entries = 0, words = 0, listed = 0, noted = 0, digests = 0] = header;
	const { fence, sieve, atKeys, length } = layoutOf(entries, words, listed, noted, digests);
	if (version !== VERSION || length !== byteLength || (noted !== 0 && noted !== entries))
		throw new Damaged('no segment of an index');
	source.need(0, atKeys);
	let at = HEADER * 4;
	const next = (bytes: number) => {
		const from = at;
		at += bytes;
		return from;
	};
	const head = {
		fence: new Uint32Array(buffer, next(fence * 4), fence),
		sieve: new Uint32Array(buffer, next(sieve * 4), sieve),
		marks: new Uint8Array(buffer, next(entries), entries),
	};
	at = atKeys;
	return {
		...head,
		keys: new Float64Array(buffer, next(entries * 8), entries),
		digests: new Float64Array(buffer, next(digests * 8), digests),
		digested: new Uint32Array(buffer, next(digests * 4), digests),
		notes: new Uint32Array(buffer, next(noted * 4), noted),
		words: new Uint32Array(buffer, next(words * 4), words),
		starts: new Uint32Array(buffer, next((words + 1) * 4), words + 1),
		lists: new Uint8Array(buffer, next(listed), listed),
		source,
	};
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

	/** Writes the ascending numbers from one place to another; equal neighbours once. */
	write(numbers: Uint32Array, from: number, to: number): void {
		const most = this.length + (to - from) * 5;
		if (most > this.bytes.length) {
			const larger = new Uint8Array(Math.max(this.bytes.length * 2, most));
			larger.set(this.bytes.subarray(0, this.length));
			this.bytes = larger;
		}
		const { bytes } = this;
		let at = this.length;
		let last = -1;
		for (let i = from; i < to; i++) {
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

/** Reads a list into `numbers`, from a place on; returns where it ends there. */
export function readList(
	lists: Uint8Array,
	[from, to]: readonly [from: number, to: number],
	numbers: Uint32Array,
	place: number,
): number {
	let next = place;
	let number = 0;
	for (let at = from; at < to; ) {
		let byte = lists[at++]!;
		let difference = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = lists[at++]!;
			difference |= (byte & 127) << shift;
		}
		number += difference;
		numbers[next++] = number;
	}
	return next;
}

/** The first place, from `low` on and before `end`, whose number is not below `wanted`; `end` when there is none. */
export function lowerBound(
	numbers: Uint32Array | Float64Array,
	wanted: number,
	low = 0,
	end = numbers.length,
): number {
	let first = low;
	let high = end;
	while (first < high) {
		const middle = (first + high) >>> 1;
		if (numbers[middle]! < wanted) first = middle + 1;
		else high = middle;
	}
	return first;
}
