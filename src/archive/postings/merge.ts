import { fenceOf, Lists, rangeOfList, readList, type Segment, sieveOf } from './segment.js';

/** What an entry that is left out is renumbered to. */
const GONE = 0xffffffff;

/** One segment of several, without the entries that are gone. An entry in several has the words of all. */
export function mergeSegments(segments: readonly Segment[], isGone: (key: number) => boolean): Segment {
	for (const { source } of segments) source?.need(0, source.bytes.length);
	const { renumbered, ...entries } = mergedKeys(segments, isGone);
	const { keys } = entries;
	const most = segments.reduce((sum, { words }) => sum + words.length, 0);
	const words = new Uint32Array(most);
	const starts = new Uint32Array(most + 1);
	const lists = new Lists(segments.reduce((sum, segment) => sum + segment.lists.length, 0) + 5 * keys.length);
	const read = new Uint32Array(segments.reduce((sum, segment) => sum + segment.keys.length, 0));
	const places = segments.map(() => 0);
	let count = 0;
	while (true) {
		let word = GONE;
		for (let s = 0; s < segments.length; s++) {
			const next = segments[s]!.words[places[s]!];
			if (next !== undefined && next < word) word = next;
		}
		if (word === GONE) break;
		let n = 0;
		let isSorted = true;
		for (let s = 0; s < segments.length; s++) {
			const segment = segments[s]!;
			const place = places[s]!;
			if (segment.words[place] !== word) continue;
			places[s] = place + 1;
			const from = n;
			const until = readList(segment.lists, rangeOfList(segment, place), read, from);
			const numbers = renumbered[s]!;
			for (let i = from; i < until; i++) {
				const number = numbers[read[i]!]!;
				if (number === GONE) continue;
				if (n > 0 && number < read[n - 1]!) isSorted = false;
				read[n++] = number;
			}
		}
		if (n === 0) continue;
		if (!isSorted) read.subarray(0, n).sort();
		words[count] = word;
		starts[count++] = lists.length;
		lists.write(read, 0, n);
	}
	starts[count] = lists.length;
	const own = words.slice(0, count);
	return {
		...entries,
		...mergedDigests(segments, renumbered),
		words: own,
		fence: fenceOf(own),
		starts: starts.slice(0, count + 1),
		lists: lists.taken(),
		source: null,
	};
}

/** The keys of all, and for each segment the new numbers of its entries. */
function mergedKeys(segments: readonly Segment[], isGone: (key: number) => boolean) {
	const total = segments.reduce((sum, segment) => sum + segment.keys.length, 0);
	const keys = new Float64Array(total);
	const marks = new Uint8Array(total);
	const notes = new Uint32Array(segments.some((segment) => segment.notes.length > 0) ? total : 0);
	const renumbered = segments.map((segment) => new Uint32Array(segment.keys.length));
	const places = segments.map(() => 0);
	let count = 0;
	for (let taken = 0; taken < total; taken++) {
		let from = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let s = 0; s < segments.length; s++) {
			const key = segments[s]!.keys[places[s]!];
			if (key !== undefined && key < least) {
				least = key;
				from = s;
			}
		}
		const place = places[from]!++;
		if (isGone(least)) {
			renumbered[from]![place] = GONE;
			continue;
		}
		if (count === 0 || keys[count - 1] !== least) keys[count++] = least;
		// Of an entry in several segments what the last one has holds.
		marks[count - 1] = segments[from]!.marks[place]!;
		if (notes.length > 0) notes[count - 1] = segments[from]!.notes[place] ?? 0;
		renumbered[from]![place] = count - 1;
	}
	return {
		keys: keys.slice(0, count),
		marks: marks.slice(0, count),
		notes: notes.some((note) => note !== 0) ? notes.slice(0, count) : new Uint32Array(0),
		renumbered,
	};
}

/** The digests of all, ascending, with the new numbers of their entries. */
function mergedDigests(segments: readonly Segment[], renumbered: readonly Uint32Array[]) {
	const total = segments.reduce((sum, segment) => sum + segment.digests.length, 0);
	const digests = new Float64Array(total);
	const digested = new Uint32Array(total);
	const places = segments.map(() => 0);
	let count = 0;
	for (let taken = 0; taken < total; taken++) {
		let from = -1;
		let least = Number.POSITIVE_INFINITY;
		let first = GONE;
		for (let s = 0; s < segments.length; s++) {
			const digest = segments[s]!.digests[places[s]!];
			if (digest === undefined || digest > least) continue;
			const number = renumbered[s]![segments[s]!.digested[places[s]!]!]!;
			if (digest === least && number >= first) continue;
			least = digest;
			first = number;
			from = s;
		}
		places[from]!++;
		if (first === GONE) continue;
		digests[count] = least;
		digested[count++] = first;
	}
	const own = digests.slice(0, count);
	return { digests: own, digested: digested.slice(0, count), sieve: sieveOf(own) };
}
