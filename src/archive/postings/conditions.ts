import { loaded, lowerBound, placeOfWord, rangeOfList, type Segment } from './segment.js';

/** Something that entries may meet, looked for in every segment. */
export interface Condition {
	/** The same for conditions that the same entries meet. */
	readonly name: string;
	/** Sets the bits of a segment's entries that meet it; returns how many lists had to be read. */
	mark(segment: Segment, bits: Uint32Array): number;
}

const MANY = 1000;

/** Entries with any of some words. */
export class WithWords implements Condition {
	private member: Uint32Array | null = null;
	private own: readonly number[] | null = null;

	/** @param numbersOf gives the words' numbers; asked when needed */
	constructor(
		readonly name: string,
		private readonly numbersOf: () => readonly number[],
	) {}

	mark(segment: Segment, bits: Uint32Array): number {
		const places = this.placesIn(segment);
		// Many lists lie everywhere: then all is read at once.
		if (places.length > MANY) {
			loaded(segment, segment.starts);
			loaded(segment, segment.lists);
		}
		for (const place of places) setList(segment, place, bits);
		return places.length;
	}

	private get numbers(): readonly number[] {
		this.own ??= this.numbersOf();
		return this.own;
	}

	/** The places of the words in a segment. */
	private placesIn(segment: Segment): number[] {
		const { numbers } = this;
		const places: number[] = [];
		if (numbers.length * 16 < segment.words.length) {
			for (const number of numbers) {
				const place = placeOfWord(segment, number);
				if (place >= 0) places.push(place);
			}
			return places;
		}
		const member = this.members();
		const words = loaded(segment, segment.words);
		for (let place = 0; place < words.length; place++) if (isIn(member, words[place]!)) places.push(place);
		return places;
	}

	private members(): Uint32Array {
		this.member ??= setOf(this.numbers);
		return this.member;
	}
}

/** Numbers as a set: one bit for each. */
function setOf(numbers: readonly number[]): Uint32Array {
	const most = numbers.reduce((most, number) => Math.max(most, number), 0);
	const set = new Uint32Array((most >>> 5) + 1);
	for (const number of numbers) set[number >>> 5]! |= 1 << (number & 31);
	return set;
}

const isIn = (set: Uint32Array, number: number): boolean =>
	((set[number >>> 5]! >>> (number & 31)) & 1) === 1;

/** Entries for which one of some numbers is noted. */
export class WithNotes implements Condition {
	private readonly member: Uint32Array;

	constructor(
		readonly name: string,
		notes: readonly number[],
	) {
		this.member = setOf(notes);
	}

	mark(segment: Segment, bits: Uint32Array): number {
		const notes = loaded(segment, segment.notes);
		for (let number = 0; number < notes.length; number++) {
			const note = notes[number]!;
			if (note !== 0 && isIn(this.member, note)) bits[number >>> 5]! |= 1 << (number & 31);
		}
		return notes.length;
	}
}

/** Entries whose keys lie in any of some ranges, half-open, ascending. */
export class WithKeys implements Condition {
	constructor(
		readonly name: string,
		private readonly ranges: readonly (readonly [from: number, below: number])[],
	) {}

	mark(segment: Segment, bits: Uint32Array): number {
		const keys = loaded(segment, segment.keys);
		let number = 0;
		for (const [from, below] of this.ranges) {
			if (number < keys.length && keys[number]! < from) number = lowerBound(keys, from, number);
			for (; number < keys.length && keys[number]! < below; number++)
				bits[number >>> 5]! |= 1 << (number & 31);
		}
		return this.ranges.length;
	}
}

/** Sets the bits of a word's entries. */
function setList(segment: Segment, place: number, bits: Uint32Array): void {
	const { lists } = segment;
	const [from, to] = rangeOfList(segment, place);
	let number = 0;
	for (let at = from; at < to; ) {
		let byte = lists[at++]!;
		let difference = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = lists[at++]!;
			difference |= (byte & 127) << shift;
		}
		number += difference;
		bits[number >>> 5]! |= 1 << (number & 31);
	}
}
