import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SegmentBuilder } from '../../../src/archive/postings/build.js';
import { type Condition, WithKeys, WithNotes, WithWords } from '../../../src/archive/postings/conditions.js';
import { LazyBytes } from '../../../src/archive/postings/lazy-bytes.js';
import { mergeSegments } from '../../../src/archive/postings/merge.js';
import { countOf, highest, matching, Part } from '../../../src/archive/postings/search.js';
import { openSegment, packSegment, type Segment } from '../../../src/archive/postings/segment.js';

interface Entry {
	readonly key: number;
	readonly marks: number;
	readonly words: readonly number[];
	readonly note?: number;
	readonly digest?: number;
}

const entries = fc.uniqueArray(
	fc.record({
		key: fc.oneof(fc.nat(500), fc.nat(2 ** 48)),
		marks: fc.nat(7),
		words: fc.array(fc.nat(40), { maxLength: 12 }),
		note: fc.nat(9),
		digest: fc.oneof(fc.nat(5), fc.nat(2 ** 52)),
	}),
	{ selector: ({ key }) => key, maxLength: 120 },
);
const group = fc.array(fc.nat(45), { minLength: 1, maxLength: 6 });

function segmentOf(list: readonly Entry[]): Segment {
	const builder = new SegmentBuilder();
	for (const { key, marks, words, ...noted } of list) builder.add(key, marks, Uint32Array.from(words), noted);
	return builder.build();
}

const withWords = (numbers: readonly number[]) => new WithWords(numbers.join(' '), () => numbers);
const descending = (keys: readonly number[]) => [...keys].sort((a, b) => b - a);

test('what a segment finds is what looking at every entry finds', () => {
	fc.assert(
		fc.property(
			entries,
			fc.array(group, { maxLength: 3 }),
			fc.array(group, { maxLength: 2 }),
			fc.nat(7),
			fc.nat(7),
			fc.tuple(fc.nat(400), fc.nat(2 ** 48)),
			fc.nat(30),
			(list, groups, without, mask, marks, [from, below], most) => {
				const holds = (entry: Entry, words: readonly number[]) =>
					words.some((word) => entry.words.includes(word));
				const expected = descending(
					list
						.filter(
							(entry) =>
								groups.every((words) => holds(entry, words)) &&
								!without.some((words) => holds(entry, words)) &&
								(entry.marks & mask) === (marks & mask) &&
								entry.key >= from &&
								entry.key < below,
						)
						.map(({ key }) => key),
				);
				const part = new Part(segmentOf(list), new Set());
				const asked = {
					conditions: groups.map(withWords),
					without: without.map(withWords),
					mask,
					marks: marks & mask,
					from,
					below,
				};
				// Asked twice: the second answer comes from what was kept.
				for (let again = 0; again < 2; again++) {
					const found = matching(part, asked);
					expect(countOf(found)).toBe(expected.length);
					expect(highest(part.segment, found, most)).toEqual(expected.slice(0, most));
				}
			},
		),
	);
});

/** Keys of the entries of a segment that meet a condition. */
function meeting(list: readonly Entry[], condition: Condition): number[] {
	const part = new Part(segmentOf(list), new Set());
	const asked = { conditions: [condition], without: [], mask: 0, marks: 0, from: 0, below: 2 ** 60 };
	return highest(part.segment, matching(part, asked), list.length);
}

test('entries are found by what is noted for them, by where their keys lie, and by their digests', () => {
	fc.assert(
		fc.property(
			entries,
			fc.array(fc.nat(9)),
			fc.uniqueArray(fc.nat(2 ** 48), { maxLength: 8 }),
			(list, notes, ends) => {
				const keysOf = (is: (entry: Entry) => boolean) => descending(list.filter(is).map(({ key }) => key));
				expect(meeting(list, new WithNotes('', notes))).toEqual(
					keysOf(({ note = 0 }) => note !== 0 && notes.includes(note)),
				);
				const sorted = [...ends].sort((a, b) => a - b);
				const ranges = sorted.flatMap((from, i) =>
					i % 2 === 0 ? [[from, sorted[i + 1] ?? from + 1] as const] : [],
				);
				expect(meeting(list, new WithKeys('', ranges))).toEqual(
					keysOf(({ key }) => ranges.some(([from, below]) => key >= from && key < below)),
				);
				const part = new Part(segmentOf(list), new Set());
				for (const { digest = 0 } of list)
					expect(descending(part.withDigest(digest))).toEqual(
						keysOf((entry) => digest !== 0 && entry.digest === digest),
					);
			},
		),
	);
});

test('entries that have a note are found with their digests, but for those of other marks and those that are gone', () => {
	fc.assert(
		fc.property(entries, fc.nat(7), fc.nat(7), fc.nat(60), (list, mask, marks, isGone) => {
			const gone = new Set(list.slice(0, isGone).map(({ key }) => key));
			const part = new Part(segmentOf(list), gone);
			for (let note = 1; note < 11; note++)
				expect(part.withNote(note, mask, marks & mask)).toEqual(
					descending(
						list
							.filter(
								(entry) =>
									entry.note === note && (entry.marks & mask) === (marks & mask) && !gone.has(entry.key),
							)
							.map(({ key }) => key),
					).map((key) => ({ key, digest: list.find((entry) => entry.key === key)!.digest ?? 0 })),
				);
		}),
	);
});

test('one pass over a segment is enough for what is noted, however often that is asked for', () => {
	const list = Array.from({ length: 3000 }, (_, n) => ({
		...{ key: n, marks: 0, words: [] },
		...{ note: 1 + (n % 1000), digest: n + 1 },
	}));
	let looks = 0;
	const counting = <T extends object>(array: T): T =>
		new Proxy(array, {
			get(of, name) {
				looks++;
				return Reflect.get(of, name, of);
			},
		});
	const { notes, digested, ...others } = segmentOf(list);
	const part = new Part({ ...others, notes: counting(notes), digested: counting(digested) }, new Set());
	part.withNote(1, 0, 0);
	looks = 0;
	for (let note = 1; note <= 1000; note++) expect(part.withNote(note, 0, 0)).toHaveLength(3);
	expect(looks).toBeLessThan(3 * list.length);
});

test('segments merge to what one segment of the rest would have been', () => {
	fc.assert(
		fc.property(entries, fc.array(fc.nat(3), { minLength: 120, maxLength: 120 }), (list, places) => {
			const parts = [0, 1, 2].map((part) => list.filter((_, i) => places[i] === part));
			const gone = new Set(list.filter((_, i) => places[i] === 3).map(({ key }) => key));
			const others = list.filter(({ key }) => gone.has(key));
			const merged = mergeSegments([...parts, others].map(segmentOf), (key) => gone.has(key));
			expect(merged).toEqual(segmentOf(list.filter(({ key }) => !gone.has(key))));
		}),
	);
});

test('an entry added twice, or in two segments, has the words of both and the marks of the last', () => {
	const builder = new SegmentBuilder();
	builder.add(7, 1, Uint32Array.of(3, 5));
	builder.add(9, 0, Uint32Array.of(5));
	builder.add(7, 2, Uint32Array.of(4));
	const once = builder.build();
	expect(once).toEqual(
		mergeSegments(
			[
				segmentOf([
					{ key: 7, marks: 1, words: [3, 5] },
					{ key: 9, marks: 0, words: [5] },
				]),
				segmentOf([{ key: 7, marks: 2, words: [4] }]),
			],
			() => false,
		),
	);
	expect([...once.keys]).toEqual([7, 9]);
	expect([...once.marks]).toEqual([2, 0]);
	expect([...once.words]).toEqual([3, 4, 5]);
});

test('an entry taken back is not in the segment', () => {
	const builder = new SegmentBuilder();
	builder.add(1, 0, Uint32Array.of(1));
	builder.add(2, 0, Uint32Array.of(1, 2));
	builder.drop(2);
	expect(builder.build()).toEqual(segmentOf([{ key: 1, marks: 0, words: [1] }]));
});

/** Bytes in pieces of 16, read when they are needed. */
const lazily = (bytes: Uint8Array): LazyBytes =>
	new LazyBytes(bytes.length, 16, function* (from, to) {
		for (let n = from; n < to; n++) yield bytes.subarray(n * 16, (n + 1) * 16);
	});

const withList = (segment: Segment, word: number): number[] => {
	const bits = new Uint32Array((segment.keys.length + 31) >>> 5);
	withWords([word]).mark(segment, bits);
	return highest(segment, bits, segment.keys.length);
};

describe('packed', () => {
	test('a segment comes back as it was, whole or as far as it is looked at', () => {
		fc.assert(
			fc.property(entries, fc.nat(45), (list, word) => {
				const segment = segmentOf(list);
				const opened = openSegment(lazily(packSegment(segment)));
				expect(withList(opened, word)).toEqual(withList(segment, word));
				const [some, same] = [opened, segment].map((one) => new Part(one, new Set()));
				for (const { digest = 0 } of list) expect(some!.withDigest(digest)).toEqual(same!.withDigest(digest));
				opened.source!.need(0, opened.source!.bytes.length);
				expect({ ...opened, source: null }).toEqual(segment);
			}),
		);
	});

	test('no more is read than what is looked at', () => {
		const SPREAD = Math.floor(2 ** 52 / 5000);
		const builder = new SegmentBuilder();
		for (let n = 0; n < 5000; n++)
			builder.add(n * 3, n % 8, Uint32Array.of(n, n + 1), { digest: 1 + n * SPREAD });
		const bytes = packSegment(builder.build());
		let read = 0;
		const source = new LazyBytes(bytes.length, 64, function* (from, to) {
			for (let n = from; n < to; n++) {
				read += 64;
				yield bytes.subarray(n * 64, (n + 1) * 64);
			}
		});
		const segment = openSegment(source);
		const head = read;
		expect(withList(segment, 777)).toEqual([777 * 3, 776 * 3]);
		expect(new Part(segment, new Set()).withDigest(1 + 4000 * SPREAD)).toEqual([4000 * 3]);
		expect(read - head).toBeLessThan(bytes.length / 10);
	});

	test('lists that would begin or end outside are refused', () => {
		const segment = segmentOf([{ key: 1, marks: 0, words: [1, 2, 3] }]);
		const packed = packSegment(segment);
		const atStarts = packed.length - segment.lists.length - 4 * 4;
		for (const at of [0, 1, 2, 3]) {
			const bytes = packed.slice();
			bytes[atStarts + at * 4 + 3] = 0xff;
			const opened = openSegment(lazily(bytes));
			expect(() => [1, 2, 3].map((word) => withList(opened, word))).toThrow(/no segment/);
		}
	});

	test('bytes of which some are missing, or that are others, are refused', () => {
		const packed = packSegment(segmentOf([{ key: 1, marks: 0, words: [1, 2, 3] }]));
		for (let length = 0; length < packed.length; length++)
			expect(() => openSegment(lazily(packed.subarray(0, length)))).toThrow(/no segment/);
		expect(() => openSegment(lazily(new Uint8Array(200).fill(7)))).toThrow(/no segment/);
		const some = new LazyBytes(packed.length, 16, () => [packed.subarray(0, 16)]);
		expect(() => openSegment(some)).toThrow(/missing/);
		const short = new LazyBytes(packed.length, 16, () => [packed.subarray(0, 15)]);
		expect(() => openSegment(short)).toThrow(/cut off/);
	});
});
