import { Lists, type Segment } from './segment.js';

/** A word's number and an entry's in one number that sorts by the first, then the second. */
const SPAN = 2 ** 32;

/** Gathers entries and makes a segment of them. */
export class SegmentBuilder {
	private readonly entries = new Map<number, { marks: number; words: Set<number> }>();

	get size(): number {
		return this.entries.size;
	}

	/** Adds an entry; one that is there already gets the words of both. */
	add(key: number, marks: number, words: Iterable<number>): void {
		const entry = this.entries.get(key);
		if (entry === undefined) this.entries.set(key, { marks, words: new Set(words) });
		else {
			entry.marks = marks;
			for (const word of words) entry.words.add(word);
		}
	}

	/** Takes an entry back. */
	drop(key: number): void {
		this.entries.delete(key);
	}

	build(): Segment {
		const keys = Float64Array.from(this.entries.keys()).sort();
		const marks = new Uint8Array(keys.length);
		let count = 0;
		for (const { words } of this.entries.values()) count += words.size;
		const pairs = new Float64Array(count);
		let at = 0;
		keys.forEach((key, number) => {
			const entry = this.entries.get(key)!;
			marks[number] = entry.marks;
			for (const word of entry.words) pairs[at++] = word * SPAN + number;
		});
		pairs.sort();
		const words: number[] = [];
		const starts: number[] = [];
		const lists = new Lists(count * 2);
		const numbers = new Uint32Array(keys.length);
		for (let i = 0; i < count; ) {
			const word = Math.floor(pairs[i]! / SPAN);
			let n = 0;
			for (; i < count && pairs[i]! < (word + 1) * SPAN; i++) numbers[n++] = pairs[i]! - word * SPAN;
			words.push(word);
			starts.push(lists.length);
			lists.write(numbers, n);
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
}
