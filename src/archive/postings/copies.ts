import { type Asked, countOf, matching, type Part } from './search.js';
import { loaded } from './segment.js';

/** The entries of one part that have copies: their numbers, and for each the group that it belongs to. */
interface Within {
	readonly numbers: number[];
	readonly groups: number[];
}

/** Which entries of an index are copies of each other, gathered once and good until the index changes. */
export class Copies {
	private readonly within: readonly Within[];
	private groups = 0;

	/** @param areCopies whether entries of one digest, two at least, are copies, given by their keys */
	constructor(
		private readonly parts: readonly Part[],
		areCopies: (keys: readonly number[]) => boolean,
	) {
		this.within = parts.map(() => ({ numbers: [], groups: [] }));
		const digested = parts.map(({ segment }) => loaded(segment, segment.digested));
		const keys = parts.map(({ segment }) => loaded(segment, segment.keys));
		const { runs, places, ends } = shared(parts.map(({ segment }) => loaded(segment, segment.digests)));
		for (let from = 0, g = 0; g < ends.length; from = ends[g++]!) {
			const twins: number[] = [];
			const own: number[] = [];
			for (let i = from; i < ends[g]!; i++) {
				const key = keys[runs[i]!]![digested[runs[i]!]![places[i]!]!]!;
				if (parts[runs[i]!]!.isGone(key)) continue;
				twins.push(i);
				own.push(key);
			}
			if (twins.length < 2 || !areCopies(own)) continue;
			for (const i of twins) {
				const { numbers, groups } = this.within[runs[i]!]!;
				numbers.push(digested[runs[i]!]![places[i]!]!);
				groups.push(this.groups);
			}
			this.groups++;
		}
	}

	/** How many entries answer, copies once. */
	count(asked: Asked): number {
		const met = new Uint8Array(this.groups);
		return this.parts.reduce((sum, part, p) => {
			const bits = matching(part, asked);
			return sum + countOf(bits) - again(bits, this.within[p]!, met);
		}, 0);
	}
}

/** How many of the entries that have copies are among `bits` where one of their group was met before; notes which are. */
function again(bits: Uint32Array, { numbers, groups }: Within, met: Uint8Array): number {
	let count = 0;
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i]!;
		if (((bits[number >>> 5]! >>> (number & 31)) & 1) === 0) continue;
		const group = groups[i]!;
		count += met[group]!;
		met[group] = 1;
	}
	return count;
}

const NONE = Number.POSITIVE_INFINITY;

/**
 * What stands more than once in ascending runs of numbers: in which run and at which place, those of one number behind
 * each other, and where each number's end.
 */
function shared(all: readonly Float64Array[]) {
	const runs: number[] = [];
	const places: number[] = [];
	const ends: number[] = [];
	const at = new Uint32Array(all.length);
	/** The number at each run's place; beyond the last none. */
	const heads = Float64Array.from(all, (run) => run[0] ?? NONE);
	for (;;) {
		let least = 0;
		let isShared = false;
		for (let r = 1; r < heads.length; r++) {
			if (heads[r]! > heads[least]!) continue;
			isShared = heads[r] === heads[least];
			least = r;
		}
		const number = heads[least] ?? NONE;
		if (number === NONE) return { runs, places, ends };
		const next = all[least]![++at[least]!] ?? NONE;
		heads[least] = next;
		if (!isShared && next !== number) continue;
		runs.push(least);
		places.push(at[least]! - 1);
		for (let r = least; r >= 0; r--)
			while (heads[r] === number) {
				runs.push(r);
				places.push(at[r]!);
				heads[r] = all[r]![++at[r]!] ?? NONE;
			}
		ends.push(runs.length);
	}
}
