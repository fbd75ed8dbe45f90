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
		const most = all.reduce((last, word) => Math.max(last, word), -1);
		// How many entries each word has; then where the next one goes in `entries`.
		const places = new Uint32Array(most + 1);
		const found: number[] = [];
		const startOf = (i: number) => (i === 0 ? 0 : this.ends[i - 1]!);
		for (const i of order)
			for (let at = startOf(i); at < this.ends[i]!; at++) if (places[all[at]!]!++ === 0) found.push(all[at]!);
		const words = Uint32Array.from(found).sort();
		let total = 0;
		for (const word of words) {
			const count = places[word]!;
			places[word] = total;
			total += count;
		}
		const entries = new Uint32Array(total);
		for (const i of order)
			for (let at = startOf(i); at < this.ends[i]!; at++) entries[places[all[at]!]!++] = numbers[i]!;
		const starts = new Uint32Array(words.length + 1);
		const lists = new Lists(total * 2);
		for (let n = 0, from = 0; n < words.length; n++) {
			const to = places[words[n]!]!;
			lists.write(entries.subarray(from, to), to - from);
			starts[n + 1] = lists.length;
			from = to;
		}
		return { words, fence: fenceOf(words), starts, lists: lists.taken() };
	}

	/** The keys, ascending, each once, with what was given last; the entries in this order, and each one's number. */
	private numbered() {
		const order = this.keys.map((_, i) => i).filter((i) => !this.dropped.has(this.keys[i]!));
		order.sort((a, b) => this.keys[a]! - this.keys[b]! || a - b);
		const keys: number[] = [];
		const last: number[] = [];
		const numbers = new Uint32Array(this.keys.length);
		for (const i of order) {
			if (keys.at(-1) !== this.keys[i]) keys.push(this.keys[i]!);
			numbers[i] = keys.length - 1;
			last[keys.length - 1] = i;
		}
		const hasNotes = last.some((i) => this.notes[i] !== 0);
		const digested = last.map((_, n) => n).filter((n) => this.digests[last[n]!] !== 0);
		const digestOf = (n: number) => this.digests[last[n]!]!;
		digested.sort((a, b) => digestOf(a) - digestOf(b) || a - b);
		const digests = Float64Array.from(digested, digestOf);
		return {
			keys: Float64Array.from(keys),
			marks: Uint8Array.from(last, (i) => this.marks[i]!),
			notes: hasNotes ? Uint32Array.from(last, (i) => this.notes[i]!) : new Uint32Array(0),
			digests,
			sieve: sieveOf(digests),
			digested: Uint32Array.from(digested),
			order,
			numbers,
		};
	}
}
