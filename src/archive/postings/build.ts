import { Lists, type Segment } from './segment.js';

/** Gathers entries and makes a segment of them. */
export class SegmentBuilder {
	private readonly keys: number[] = [];
	private readonly marks: number[] = [];
	/** Where each entry's words end in `words`; they begin where those of the one before end. */
	private readonly ends: number[] = [];
	private words = new Uint32Array(4096);
	private length = 0;
	private readonly dropped = new Set<number>();

	/** How many entries were added. */
	get size(): number {
		return this.keys.length;
	}

	/** Adds an entry with the numbers of its words; one that is there already gets the words of both. */
	add(key: number, marks: number, words: readonly number[]): void {
		if (this.length + words.length > this.words.length) {
			const larger = new Uint32Array(Math.max(this.words.length * 2, this.length + words.length));
			larger.set(this.words.subarray(0, this.length));
			this.words = larger;
		}
		for (const word of words) this.words[this.length++] = word;
		this.keys.push(key);
		this.marks.push(marks);
		this.ends.push(this.length);
	}

	/** Takes an entry back; its key must not be used again. */
	drop(key: number): void {
		this.dropped.add(key);
	}

	build(): Segment {
		const { keys, marks, order, numbers } = this.numbered();
		const most = this.words.subarray(0, this.length).reduce((last, word) => Math.max(last, word), -1);
		// Where each word's entries end in `entries`, and while they are put there, where the next one goes.
		const ends = new Uint32Array(most + 2);
		const startOf = (i: number) => (i === 0 ? 0 : this.ends[i - 1]!);
		for (const i of order) for (let at = startOf(i); at < this.ends[i]!; at++) ends[this.words[at]! + 1]!++;
		for (let word = 0; word <= most; word++) ends[word + 1]! += ends[word]!;
		const entries = new Uint32Array(ends[most + 1]!);
		for (const i of order)
			for (let at = startOf(i); at < this.ends[i]!; at++) entries[ends[this.words[at]!]!++] = numbers[i]!;
		const words: number[] = [];
		const starts: number[] = [];
		const lists = new Lists(entries.length * 2);
		for (let word = 0, from = 0; word <= most; word++) {
			const to = ends[word]!;
			if (to === from) continue;
			words.push(word);
			starts.push(lists.length);
			lists.write(entries.subarray(from, to), to - from);
			from = to;
		}
		starts.push(lists.length);
		return {
			keys,
			marks,
			words: Uint32Array.from(words),
			starts: Uint32Array.from(starts),
			lists: lists.taken(),
		};
	}

	/** The keys, ascending, each once, with the marks given last; the entries in this order, and each one's number. */
	private numbered() {
		const order = this.keys.map((_, i) => i).filter((i) => !this.dropped.has(this.keys[i]!));
		order.sort((a, b) => this.keys[a]! - this.keys[b]! || a - b);
		const keys: number[] = [];
		const marks: number[] = [];
		const numbers = new Uint32Array(this.keys.length);
		for (const i of order) {
			if (keys.at(-1) !== this.keys[i]) keys.push(this.keys[i]!);
			numbers[i] = keys.length - 1;
			marks[keys.length - 1] = this.marks[i]!;
		}
		return { keys: Float64Array.from(keys), marks: Uint8Array.from(marks), order, numbers };
	}
}
