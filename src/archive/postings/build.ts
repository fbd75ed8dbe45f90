import { fenceOf, Lists, type Segment, sieveOf } from './segment.js';
import { NumberList } from './word-table.js';

/** What is kept of an entry beside its words. */
export interface Noted {
	/** As in `Segment`; 0 for none. */
	readonly note?: number;
	readonly digest?: number;
}

/** Gathers entries and makes a segment of them. */
export class SegmentBuilder {
	private readonly keys: number[] = [];
	private readonly marks: number[] = [];
	private readonly notes: number[] = [];
	private readonly digests: number[] = [];
	/** Where each entry's words end in `words`; they begin where those of the one before end. */
	private readonly ends: number[] = [];
	private readonly words = new NumberList();
	private readonly dropped = new Set<number>();

	/** How many entries were added. */
	get size(): number {
		return this.keys.length;
	}

	/** Adds an entry with the numbers of its words; one that is there already gets the words of both. */
	add(key: number, marks: number, words: Uint32Array, { note = 0, digest = 0 }: Noted = {}): void {
		this.words.pushAll(words);
		this.keys.push(key);
		this.marks.push(marks);
		this.notes.push(note);
		this.digests.push(digest);
		this.ends.push(this.words.length);
	}

	/** Takes an entry back; its key must not be used again. */
	drop(key: number): void {
		this.dropped.add(key);
	}

	build(): Segment {
		const { order, numbers, ...entries } = this.numbered();
		return { ...entries, ...this.listed(order, numbers), source: null };
	}

	/** For each word its entries: gathered by counting, since words come in the order of entries. */
	private listed(order: readonly number[], numbers: Uint32Array) {
		const all = this.words.view();
		const { ends } = this;
		let most = -1;
		for (let at = 0; at < all.length; at++) if (all[at]! > most) most = all[at]!;
		// How many entries each word has; then where the next one goes in `entries`.
		const places = new Uint32Array(most + 1);
		const found = new NumberList();
		for (const i of order)
			for (let at = i === 0 ? 0 : ends[i - 1]!; at < ends[i]!; at++)
				if (places[all[at]!]!++ === 0) found.push(all[at]!);
		const words = found.view().slice().sort();
		let total = 0;
		for (let n = 0; n < words.length; n++) {
			const count = places[words[n]!]!;
			places[words[n]!] = total;
			total += count;
		}
		const entries = new Uint32Array(total);
		for (const i of order)
			for (let at = i === 0 ? 0 : ends[i - 1]!; at < ends[i]!; at++)
				entries[places[all[at]!]!++] = numbers[i]!;
		const starts = new Uint32Array(words.length + 1);
		const lists = new Lists(total * 2);
		for (let n = 0, from = 0; n < words.length; n++) {
			const to = places[words[n]!]!;
			lists.write(entries, from, to);
			starts[n + 1] = lists.length;
			from = to;
		}
		return { words, fence: fenceOf(words), starts, lists: lists.taken() };
	}

	/** The keys, ascending, each once, with what was given last; the entries in this order, and each one's number. */
	private numbered() {
		const order = orderOf(this.keys).filter((i) => !this.dropped.has(this.keys[i]!));
		const keys = new Float64Array(order.length);
		const last = new Uint32Array(order.length);
		const numbers = new Uint32Array(this.keys.length);
		let count = 0;
		for (const i of order) {
			const key = this.keys[i]!;
			if (count === 0 || keys[count - 1] !== key) keys[count++] = key;
			numbers[i] = count - 1;
			last[count - 1] = i;
		}
		const marks = new Uint8Array(count);
		const notes = new Uint32Array(count);
		const digests = new Float64Array(count);
		let hasNotes = false;
		for (let n = 0; n < count; n++) {
			const i = last[n]!;
			marks[n] = this.marks[i]!;
			notes[n] = this.notes[i]!;
			digests[n] = this.digests[i]!;
			if (notes[n] !== 0) hasNotes = true;
		}
		const digested = Uint32Array.from(orderOf(digests).filter((n) => digests[n] !== 0));
		const own = new Float64Array(digested.length);
		for (let n = 0; n < own.length; n++) own[n] = digests[digested[n]!]!;
		return {
			keys: keys.slice(0, count),
			marks,
			notes: hasNotes ? notes : new Uint32Array(0),
			digests: own,
			sieve: sieveOf(own),
			digested,
			order,
			numbers,
		};
	}
}

/** The places of values, the least value first, of equal ones the first place. */
function orderOf(values: ArrayLike<number>): number[] {
	const places: number[] = [];
	for (let place = 0; place < values.length; place++) places.push(place);
	// No differences of values: each would be an object.
	return places.sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b));
}
