import { loaded, type Segment } from './segment.js';

/**
 * A segment asked the other way round: for which entries a number is noted, and what the digest of an entry is. Made in
 * one pass, so that what asks for one actor after the other, or for one entry after the other, does not make one each.
 */
export class Inverse {
	/** The last entry whose note falls into a slot, and for each entry the one before it in its slot: numbers from 1, 0 for none. */
	private readonly lasts: Uint32Array;
	private readonly before: Uint32Array;
	/** For each entry the place of its digest, from 1; 0 for none. */
	private readonly places: Uint32Array;
	private readonly shift: number;

	constructor(private readonly segment: Segment) {
		const [notes, digested] = [loaded(segment, segment.notes), loaded(segment, segment.digested)];
		const bits = Math.max(1, 31 - Math.clz32(notes.length));
		this.shift = 32 - bits;
		this.lasts = new Uint32Array(2 ** bits);
		this.before = new Uint32Array(notes.length);
		for (let number = 0; number < notes.length; number++) {
			const slot = this.slotOf(notes[number]!);
			this.before[number] = this.lasts[slot]!;
			this.lasts[slot] = number + 1;
		}
		this.places = new Uint32Array(segment.keys.length);
		for (let place = 0; place < digested.length; place++) this.places[digested[place]!] = place + 1;
	}

	/** The numbers of the entries for which a number is noted, the highest first. */
	withNote(note: number): number[] {
		const { segment, lasts, before } = this;
		const found: number[] = [];
		for (let next = lasts[this.slotOf(note)]!; next > 0; next = before[next - 1]!)
			if (segment.notes[next - 1] === note) found.push(next - 1);
		return found;
	}

	/** The digest of an entry, by its number; 0 when it has none. */
	digestOf(number: number): number {
		const { segment, places } = this;
		const place = places[number]!;
		return place === 0 ? 0 : loaded(segment, segment.digests, place - 1, place)[place - 1]!;
	}

	private slotOf(note: number): number {
		return Math.imul(note, 0x9e3779b1) >>> this.shift;
	}
}
