/** Words as units with their numbers: a table of open addressing, which makes no strings. */
export class WordTable {
	private slots = new Uint32Array(1 << 15);
	private hashes = new Uint32Array(1 << 13);
	private numbers = new Uint32Array(1 << 13);
	/** Where each word ends in `pool`; it begins where the one before it ends. */
	private ends = new Uint32Array(1 << 13);
	private pool = new Uint16Array(1 << 16);
	private count = 0;

	get size(): number {
		return this.count;
	}

	/** The number of a word, -1 when it is not here. */
	find(units: Uint16Array, length: number, hash: number): number {
		const mask = this.slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const place = this.slots[slot]!;
			if (place === 0) return -1;
			if (this.hashes[place - 1] === hash && this.isAt(place - 1, units, length))
				return this.numbers[place - 1]!;
		}
	}

	/** Adds a word that is not here. */
	add(units: Uint16Array, length: number, hash: number, number: number): void {
		const place = this.count++;
		const start = place === 0 ? 0 : this.ends[place - 1]!;
		if (place === this.hashes.length) {
			this.hashes = larger(this.hashes, Uint32Array);
			this.numbers = larger(this.numbers, Uint32Array);
			this.ends = larger(this.ends, Uint32Array);
		}
		while (start + length > this.pool.length) this.pool = larger(this.pool, Uint16Array);
		for (let i = 0; i < length; i++) this.pool[start + i] = units[i]!;
		this.ends[place] = start + length;
		this.hashes[place] = hash;
		this.numbers[place] = number;
		if (this.count * 2 > this.slots.length) this.spread();
		else this.put(place);
	}

	clear(): void {
		this.slots.fill(0);
		this.count = 0;
	}

	private isAt(place: number, units: Uint16Array, length: number): boolean {
		const start = place === 0 ? 0 : this.ends[place - 1]!;
		if (this.ends[place]! - start !== length) return false;
		for (let i = 0; i < length; i++) if (this.pool[start + i] !== units[i]) return false;
		return true;
	}

	private put(place: number): void {
		const mask = this.slots.length - 1;
		let slot = this.hashes[place]! & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = place + 1;
	}

	private spread(): void {
		this.slots = new Uint32Array(this.slots.length * 2);
		for (let place = 0; place < this.count; place++) this.put(place);
	}
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
