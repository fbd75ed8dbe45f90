/** What a slot has of its word: hash, number, where it begins in the pool, and one more than its length, 0 in an empty slot. */
const HASH = 0;
const NUMBER = 1;
const START = 2;
const LENGTH = 3;
const FIELDS = 1 << 2;

/** Words as units with their numbers: a table of open addressing, which makes no strings. */
export class WordTable {
	private slots: Uint32Array;
	private pool: Uint16Array;
	/** How much of the pool is taken. */
	private taken = 0;
	private count = 0;

	/** @param slots room for half as many words at first; a power of two */
	constructor(slots = 1 << 14) {
		this.slots = new Uint32Array(FIELDS * slots);
		this.pool = new Uint16Array(4 * slots);
	}

	get size(): number {
		return this.count;
	}

	/** The number of the word from one unit to another, -1 when it is not here. */
	find(units: Uint16Array, from: number, to: number, hash: number): number {
		const { slots, pool } = this;
		const mask = slots.length - FIELDS;
		const length = to - from + 1;
		for (let at = (hash << 2) & mask; slots[at + LENGTH] !== 0; at = (at + FIELDS) & mask) {
			if (slots[at + HASH] !== hash || slots[at + LENGTH] !== length) continue;
			let inPool = slots[at + START]!;
			let i = from;
			while (i < to && pool[inPool] === units[i]) {
				inPool++;
				i++;
			}
			if (i === to) return slots[at + NUMBER]!;
		}
		return -1;
	}

	/** Adds a word that is not here. */
	add(units: Uint16Array, hash: number, number: number): void {
		while (this.taken + units.length > this.pool.length) this.pool = larger(this.pool, Uint16Array);
		this.pool.set(units, this.taken);
		if (++this.count * 2 > this.slots.length / FIELDS) this.spread();
		put(this.slots, hash, number, this.taken, units.length + 1);
		this.taken += units.length;
	}

	clear(): void {
		this.slots.fill(0);
		this.taken = 0;
		this.count = 0;
	}

	private spread(): void {
		const { slots } = this;
		this.slots = new Uint32Array(slots.length * 2);
		for (let at = 0; at < slots.length; at += FIELDS)
			if (slots[at + LENGTH] !== 0)
				put(this.slots, slots[at + HASH]!, slots[at + NUMBER]!, slots[at + START]!, slots[at + LENGTH]!);
	}
}

/** Writes a word into the first free slot from where its hash points. */
function put(slots: Uint32Array, hash: number, number: number, start: number, length: number): void {
	const mask = slots.length - FIELDS;
	let at = (hash << 2) & mask;
	while (slots[at + LENGTH] !== 0) at = (at + FIELDS) & mask;
	slots[at + HASH] = hash;
	slots[at + NUMBER] = number;
	slots[at + START] = start;
	slots[at + LENGTH] = length;
}

function larger<T extends Uint32Array | Uint16Array>(array: T, type: new (length: number) => T): T {
	const copy = new type(array.length * 2);
	copy.set(array);
	return copy;
}

/** Numbers, one after the other, in an array that grows. */
export class NumberList {
	private values = new Uint32Array(256);
	length = 0;

	push(value: number): void {
		if (this.length === this.values.length) this.values = larger(this.values, Uint32Array);
		this.values[this.length++] = value;
	}

	pushAll(values: Uint32Array): void {
		while (this.length + values.length > this.values.length) this.values = larger(this.values, Uint32Array);
		this.values.set(values, this.length);
		this.length += values.length;
	}

	clear(): void {
		this.length = 0;
	}

	/** What is in it, as it lies: good until the next change. */
	view(): Uint32Array {
		return this.values.subarray(0, this.length);
	}
}
