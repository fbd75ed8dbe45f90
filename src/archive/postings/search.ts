import type { Segment } from './segment.js';

/** Numbers of words any of which will do. */
export class Group {
	private member: Uint8Array | null = null;

	private own: readonly number[] | null = null;

	/** @param name the same for groups of the same words, empty for none; @param numbersOf asked for when needed */
	constructor(
		readonly name: string,
		private readonly numbersOf: () => readonly number[],
	) {}

	get isEmpty(): boolean {
		return this.name === '';
	}

	private get numbers(): readonly number[] {
		this.own ??= this.numbersOf();
		return this.own;
	}

	/** The places of the group's words in a segment. */
	placesIn({ words }: Segment): number[] {
		const { numbers } = this;
		const places: number[] = [];
		if (numbers.length * 16 < words.length) {
			for (const number of numbers) {
				const place = lowerBound(words, number);
				if (words[place] === number) places.push(place);
			}
			return places;
		}
		const member = this.members();
		for (let place = 0; place < words.length; place++) if (member[words[place]!] === 1) places.push(place);
		return places;
	}

	private members(): Uint8Array {
		if (this.member === null) {
			this.member = new Uint8Array(this.numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
			for (const number of this.numbers) this.member[number] = 1;
		}
		return this.member;
	}
}

/** What entries must meet: a word of every group and none of `without`, the marks, keys from `from` and below `below`. */
export interface Asked {
	readonly groups: readonly Group[];
	readonly without: Group;
	/** An entry's marks are looked at where `mask` has bits; there they must be `marks`. */
	readonly mask: number;
	readonly marks: number;
	readonly from: number;
	readonly below: number;
}

/** How many groups' entries a part keeps: from one keystroke to the next all but one of the groups are the same. */
const MOST_KEPT = 32;
/** Groups of so many words, such as all that begin with one letter, take long to gather: these are kept apart. */
const MANY_WORDS = 1000;
const MOST_LARGE_KEPT = 64;

/** A segment, without those of its entries that were taken out since. */
export class Part {
	private readonly byMarks = new Map<number, Uint32Array>();
	private readonly small = new Map<string, Uint32Array>();
	private readonly large = new Map<string, Uint32Array>();

	constructor(
		readonly segment: Segment,
		private readonly gone: ReadonlySet<number>,
	) {}

	/** The entries with the marks, one bit for each. */
	marked(mask: number, marks: number): Uint32Array {
		const name = mask * 256 + marks;
		let bits = this.byMarks.get(name);
		if (bits === undefined) {
			const { keys, marks: own } = this.segment;
			bits = new Uint32Array((keys.length + 31) >>> 5);
			for (let number = 0; number < keys.length; number++) {
				const isIn =
					(own[number]! & mask) === marks && (this.gone.size === 0 || !this.gone.has(keys[number]!));
				if (isIn) bits[number >>> 5]! |= 1 << (number & 31);
			}
			this.byMarks.set(name, bits);
		}
		return bits;
	}

	/** The entries with a word of the group, one bit for each. */
	holding(group: Group): Uint32Array {
		const known = lately(this.small, group.name) ?? lately(this.large, group.name);
		if (known !== undefined) return known;
		const bits = new Uint32Array((this.segment.keys.length + 31) >>> 5);
		const places = group.placesIn(this.segment);
		for (const place of places) setList(this.segment, place, bits);
		const [kept, most] = places.length < MANY_WORDS ? [this.small, MOST_KEPT] : [this.large, MOST_LARGE_KEPT];
		if (kept.size >= most) kept.delete(kept.keys().next().value!);
		kept.set(group.name, bits);
		return bits;
	}
}

/** What is kept under a name, which is then the last to be dropped. */
function lately(kept: Map<string, Uint32Array>, name: string): Uint32Array | undefined {
	const bits = kept.get(name);
	if (bits === undefined) return undefined;
	kept.delete(name);
	kept.set(name, bits);
	return bits;
}

/** The entries of a part that answer, one bit for each. */
export function matching(part: Part, asked: Asked): Uint32Array {
	const found = part.marked(asked.mask, asked.marks).slice();
	outside(part.segment, asked, found);
	for (const group of asked.groups) {
		const bits = part.holding(group);
		for (let at = 0; at < found.length; at++) found[at]! &= bits[at]!;
	}
	if (asked.without.isEmpty) return found;
	const bits = part.holding(asked.without);
	for (let at = 0; at < found.length; at++) found[at]! &= ~bits[at]!;
	return found;
}

/** Sets the bits of a word's entries. */
function setList({ lists, starts }: Segment, place: number, bits: Uint32Array): void {
	const to = starts[place + 1]!;
	let number = 0;
	for (let at = starts[place]!; at < to; ) {
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

/** Clears the bits of entries whose keys lie outside. */
function outside({ keys }: Segment, { from, below }: Asked, found: Uint32Array): void {
	const first = lowerBound(keys, from);
	const end = lowerBound(keys, below);
	if (first === 0 && end === keys.length) return;
	for (let number = 0; number < first; number++) found[number >>> 5]! &= ~(1 << (number & 31));
	for (let number = end; number < keys.length; number++) found[number >>> 5]! &= ~(1 << (number & 31));
}

/** Whether the bit of the entry with this key is set. */
export function isMarked(bits: Uint32Array, keys: Float64Array, key: number): boolean {
	const number = lowerBound(keys, key);
	return keys[number] === key && ((bits[number >>> 5]! >>> (number & 31)) & 1) === 1;
}

export function countOf(bits: Uint32Array): number {
	let count = 0;
	for (let at = 0; at < bits.length; at++) {
		let n = bits[at]!;
		n -= (n >>> 1) & 0x55555555;
		n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
		count += (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
	}
	return count;
}

/** The keys of the highest entries, at most so many, highest first. */
export function highest({ keys }: Segment, bits: Uint32Array, most: number): number[] {
	const found: number[] = [];
	for (let at = bits.length - 1; at >= 0 && found.length < most; at--) {
		for (let rest = bits[at]!; rest !== 0 && found.length < most; ) {
			const bit = 31 - Math.clz32(rest);
			rest &= ~(1 << bit);
			found.push(keys[at * 32 + bit]!);
		}
	}
	return found;
}

/** The first place whose number is not below `wanted`. */
export function lowerBound(numbers: Uint32Array | Float64Array, wanted: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (numbers[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
