import { bitsIn } from '../bits.js';
import type { Condition } from './conditions.js';
import { Inverse } from './inverse.js';
import { loaded, lowerBound, type Segment, withDigest } from './segment.js';

/** What entries must meet: every condition, the marks, keys from `from` and below `below`. */
export interface Asked {
	readonly conditions: readonly Condition[];
	/** And none of these. */
	readonly without: readonly Condition[];
	/** An entry's marks are looked at where `mask` has bits; there they must be `marks`. */
	readonly mask: number;
	readonly marks: number;
	readonly from: number;
	readonly below: number;
}

/** How many conditions' entries a part keeps: from one keystroke to the next all but one of them are the same. */
const MOST_KEPT = 32;
/** Conditions of so many words, such as all that begin with one letter, take long to gather: these are kept apart. */
const MANY_LISTS = 1000;
const MOST_LARGE_KEPT = 64;

/** A segment, without those of its entries that were taken out since. */
export class Part {
	private readonly byMarks = new Map<number, Uint32Array>();
	private readonly small = new Map<string, Uint32Array>();
	private readonly large = new Map<string, Uint32Array>();
	private scratch: Uint32Array | null = null;
	private ownInverse: Inverse | null = null;

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
			if (this.gone.size > 0) loaded(this.segment, keys);
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

	/** Bits that may be changed; the same array every time. */
	copied(bits: Uint32Array): Uint32Array {
		this.scratch ??= new Uint32Array(bits.length);
		this.scratch.set(bits);
		return this.scratch;
	}

	/** The entries that meet a condition, one bit for each. */
	meeting(condition: Condition): Uint32Array {
		const known = lately(this.small, condition.name) ?? lately(this.large, condition.name);
		if (known !== undefined) return known;
		const bits = new Uint32Array((this.segment.keys.length + 31) >>> 5);
		const lists = condition.mark(this.segment, bits);
		const [kept, most] = lists < MANY_LISTS ? [this.small, MOST_KEPT] : [this.large, MOST_LARGE_KEPT];
		if (kept.size >= most) kept.delete(kept.keys().next().value!);
		kept.set(condition.name, bits);
		return bits;
	}

	/** Keys of the entries with a digest, or of those that answer. */
	withDigest(digest: number, asked: Asked | null = null): number[] {
		const { segment } = this;
		const numbers = withDigest(segment, digest);
		const met = asked === null ? numbers : numbers.filter((number) => this.answers(number, asked));
		return met
			.map((number) => loaded(segment, segment.keys, number, number + 1)[number]!)
			.filter((key) => !this.gone.has(key));
	}

	/** The entries with the marks for which a number is noted, with their digests, 0 for none; the highest first. */
	withNote(note: number, mask: number, marks: number): { key: number; digest: number }[] {
		const { segment } = this;
		this.ownInverse ??= new Inverse(segment);
		const inverse = this.ownInverse;
		return inverse.withNote(note).flatMap((number) => {
			if ((segment.marks[number]! & mask) !== marks) return [];
			const key = loaded(segment, segment.keys, number, number + 1)[number]!;
			return this.gone.has(key) ? [] : [{ key, digest: inverse.digestOf(number) }];
		});
	}

	/** Whether an entry, of which it is not asked whether it was taken out, answers. */
	private answers(number: number, { mask, marks, from, below, conditions, without }: Asked): boolean {
		const { segment } = this;
		if ((segment.marks[number]! & mask) !== marks) return false;
		const key = loaded(segment, segment.keys, number, number + 1)[number]!;
		if (key < from || key >= below) return false;
		const meets = (condition: Condition) =>
			((this.meeting(condition)[number >>> 5]! >>> (number & 31)) & 1) === 1;
		return conditions.every(meets) && !without.some(meets);
	}

	/** Whether the entry with a key was taken out. */
	isGone(key: number): boolean {
		return this.gone.has(key);
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

/** The entries of a part that answer, one bit for each; good until the part is asked again. */
export function matching(part: Part, asked: Asked): Uint32Array {
	const found = part.copied(part.marked(asked.mask, asked.marks));
	outside(part.segment, asked, found);
	for (const condition of asked.conditions) {
		const bits = part.meeting(condition);
		let any = 0;
		for (let at = 0; at < found.length; at++) any |= found[at]! &= bits[at]!;
		if (any === 0) return found;
	}
	for (const condition of asked.without) {
		const bits = part.meeting(condition);
		for (let at = 0; at < found.length; at++) found[at]! &= ~bits[at]!;
	}
	return found;
}

/** Clears the bits of entries whose keys lie outside. */
function outside(segment: Segment, { from, below }: Asked, found: Uint32Array): void {
	if (from <= 0 && below === Number.POSITIVE_INFINITY) return;
	const keys = loaded(segment, segment.keys);
	const first = lowerBound(keys, from);
	const end = lowerBound(keys, below);
	found.fill(0, 0, first >>> 5);
	if ((first & 31) !== 0) found[first >>> 5]! &= -1 << (first & 31);
	if ((end & 31) !== 0) found[end >>> 5]! &= ~(-1 << (end & 31));
	found.fill(0, (end + 31) >>> 5);
}

/** How many bits are set. */
export function countOf(bits: Uint32Array): number {
	let count = 0;
	for (let at = 0; at < bits.length; at++) count += bitsIn(bits[at]!);
	return count;
}

/** The keys of the highest entries, at most so many, highest first. */
export function highest(segment: Segment, bits: Uint32Array, most: number): number[] {
	const { keys } = segment;
	const found: number[] = [];
	for (let at = bits.length - 1; at >= 0 && found.length < most; at--) {
		for (let rest = bits[at]!; rest !== 0 && found.length < most; ) {
			const bit = 31 - Math.clz32(rest);
			rest &= ~(1 << bit);
			const number = at * 32 + bit;
			found.push(loaded(segment, keys, number, number + 1)[number]!);
		}
	}
	return found;
}
