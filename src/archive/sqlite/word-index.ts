import { SHOWN } from '../index-marks.js';
import { earliestFirst, PER_DAY, type Placed } from '../numbering.js';
import { type Noted, SegmentBuilder } from '../postings/build.js';
import { Copies } from '../postings/copies.js';
import type { Lexicon } from '../postings/lexicon.js';
import { mergeSegments } from '../postings/merge.js';
import { type Asked, countOf, highest, matching, Part } from '../postings/search.js';
import { loaded, lowerBound, openSegment, packSegment, type Segment } from '../postings/segment.js';
import type { Thing } from '../shelf.js';
import { columns } from './columns.js';
import { Pieces } from './pieces.js';
import type { Prepared } from './statements.js';
import { Terms } from './terms.js';

/** So many small segments of one size are merged into one of the next. */
const FAN = 8;
/** Segments of more entries wait until they make a whole one, as each merge writes them anew; or until so many wait. */
const SMALL = 1024;
const MOST_WAITING = 32;
/**
 * At most so many entries are merged into one segment: no change rewrites much or takes much memory, and a search that
 * finds enough among the newest leaves the others alone.
 */
const MOST_ENTRIES = 2 ** 17;

/** So many bytes are read at a time where nobody waits for them. */
const STEP = 2 ** 20;

/** Of so many digests it is kept how many articles have them. */
const MOST_COPIED = 10_000;

/** What is in the index: of articles the words of where they were published, and how many keys follow theirs. */
export type Indexed = Thing | 'article';
const INDEXED: readonly Indexed[] = ['statement', 'actor', 'section', 'article'];

interface Stored {
	readonly key: number;
	readonly thing: Indexed;
	readonly level: number;
	readonly entries: number;
	readonly bytes: number;
	/** The highest key. */
	readonly last: number;
	/** Read when it is first needed: whoever only adds needs few. */
	part: Part | null;
}

const STORED = columns<Omit<Stored, 'part'>>({
	key: 'number',
	thing: 'text',
	level: 'number',
	entries: 'number',
	bytes: 'number',
	last: 'number',
});
const GONE = columns<{ thing: Indexed; key: number }>({ thing: 'text', key: 'number' });

/** The index of words in an archive's file: which entries hold them. */
export class WordIndex {
	private terms: Terms;
	private readonly pieces: Pieces;
	private stored: Stored[] = [];
	private readonly opened = new Map<Indexed, readonly Part[]>();
	/** In how many articles there are statements of a digest, of those asked for lately. */
	private readonly copies = new Map<number, number>();
	/** Which statements are copies of each other; made when they are first counted. */
	private same: Copies | null = null;
	private gone = new Map<Indexed, Set<number>>();
	private builders = new Map<Indexed, SegmentBuilder>();
	/** How often what is in the file was found to be other than before. */
	private changes = 0;

	constructor(private readonly sql: (text: string) => Prepared) {
		this.terms = new Terms(sql);
		this.pieces = new Pieces(sql, 'piece');
	}

	/** The words of all entries. */
	get lexicon(): Lexicon {
		return this.terms.lexicon;
	}

	/** Whether the lexicon has been read since the last change. */
	get isRead(): boolean {
		return this.terms.isRead;
	}

	/** Reads what is new in the file since it was last read. */
	refresh(): void {
		this.terms.refresh();
		const rows = STORED.read(this.sql(`SELECT ${STORED.asked} FROM segment ORDER BY last DESC`).all());
		const gone = this.goneInFile();
		const isSame = INDEXED.every((thing) => gone.get(thing)!.size === (this.gone.get(thing)?.size ?? 0));
		const known = new Map(this.stored.map((stored) => [stored.key, stored]));
		this.changes++;
		this.opened.clear();
		this.copies.clear();
		this.same = null;
		this.stored = rows.map((row) => {
			const before = known.get(row.key);
			if (before !== undefined && isSame) return before;
			const segment = before?.part?.segment;
			return { ...row, part: segment === undefined ? null : new Part(segment, gone.get(row.thing)!) };
		});
		this.gone = gone;
	}

	/** Forgets everything: what was noted was not kept. */
	reset(): void {
		this.terms = new Terms(this.sql);
		this.stored = [];
		this.opened.clear();
		this.copies.clear();
		this.same = null;
		this.gone.clear();
		this.builders.clear();
	}

	/** Another one whenever the index has changed. */
	get version(): number {
		return this.changes;
	}

	/** Keys of entries that answer, highest first, at most so many; segments whose keys are lower are left alone. */
	find(thing: Indexed, asked: Asked, most: number): number[] {
		let found: number[] = [];
		for (const stored of this.of(thing)) {
			if (stored.last < asked.from || (found.length >= most && found[most - 1]! > stored.last)) break;
			const { segment } = this.part(stored);
			// Those of pages that came before.
			if (loaded(segment, segment.keys, 0, 1)[0]! >= asked.below) continue;
			const keys = highest(segment, matching(this.part(stored), asked), most);
			const isBelow = found.length === 0 || keys.length === 0 || keys[0]! < found.at(-1)!;
			found = found.concat(keys);
			// An actor whose aliases changed stands in several segments.
			if (!isBelow) found = found.sort((a, b) => b - a).filter((key, i, all) => key !== all[i - 1]);
		}
		return found.slice(0, most);
	}

	/** How many entries answer, statements of one digest in several articles once. */
	count(thing: Indexed, asked: Asked): number {
		if (thing === 'actor') return this.find(thing, asked, Number.POSITIVE_INFINITY).length;
		if (thing === 'statement') {
			this.same ??= new Copies(this.parts(thing), (keys) => this.areInSeveral(keys));
			return this.same.count(asked);
		}
		return this.parts(thing).reduce((sum, part) => sum + countOf(matching(part, asked)), 0);
	}

	/** The keys that belong to the articles that answer: ranges, half-open, ascending. */
	ranges(asked: Asked): (readonly [from: number, below: number])[] {
		const ranges = this.parts('article').flatMap((part) => {
			const { segment } = part;
			const bits = matching(part, asked);
			const [keys, notes] = [loaded(segment, segment.keys), loaded(segment, segment.notes)];
			const own: (readonly [number, number])[] = [];
			for (let number = 0; number < keys.length; number++) {
				if (((bits[number >>> 5]! >>> (number & 31)) & 1) === 0) continue;
				const key = keys[number]!;
				own.push([key, key + 1 + (notes[number] ?? 0)]);
			}
			return own;
		});
		return ranges.sort((a, b) => a[0] - b[0]);
	}

	/** Keys of the statements with a digest, or of those that answer. */
	private withDigest(digest: number, asked: Asked | null = null): number[] {
		return this.parts('statement').flatMap((part) => part.withDigest(digest, asked));
	}

	/** Keys of the statements with a digest that answer, the earliest first. */
	alike(digest: number, asked: Asked): number[] {
		const found = this.withDigest(digest, asked).map((key) => ({ key, article: this.articleOf(key) }));
		return found.sort(earliestFirst).map(({ key }) => key);
	}

	/** Whether statements, given by their keys, are of more than one article. */
	private areInSeveral(keys: readonly number[]): boolean {
		const [first = 0] = keys;
		// Those of one article have keys of one day.
		if (keys.some((key) => !isOfOneDay(key, first))) return true;
		const article = this.articleOf(first);
		return keys.some((key) => this.articleOf(key) !== article);
	}

	/** The articles with a statement of a digest. */
	articlesWith(digest: number): number[] {
		return [...new Set(this.withDigest(digest).map((key) => this.articleOf(key)))];
	}

	/** How many these are: words that stand in thousands of articles are met as often. */
	copiesOf(digest: number): number {
		let copies = this.copies.get(digest);
		if (copies === undefined) {
			copies = this.articlesWith(digest).length;
			if (this.copies.size >= MOST_COPIED) this.copies.clear();
			this.copies.set(digest, copies);
		}
		return copies;
	}

	/** The statements of an actor that readers see unasked. */
	saidBy(actor: number): Placed[] {
		const said = this.parts('statement').flatMap((part) => part.withNote(actor, SHOWN, SHOWN));
		// Without a digest its words are like nobody else's.
		return said.map(({ key, digest }) => ({ key, article: this.articleOf(key), digest: digest || -key }));
	}

	/** The article that a key belongs to; 0 when there is none. */
	articleOf(key: number): number {
		let article = 0;
		for (const { segment } of this.parts('article')) {
			const keys = loaded(segment, segment.keys);
			const own = keys[lowerBound(keys, key + 1) - 1];
			if (own !== undefined && own > article) article = own;
		}
		return article;
	}

	/** Notes the numbers of an entry's words, to be written by `flush`. */
	add(thing: Indexed, key: number, marks: number, numbers: Uint32Array, noted?: Noted): void {
		this.builder(thing).add(key, marks, numbers, noted);
	}

	/** Notes that an entry is there no more. */
	remove(thing: Indexed, key: number): void {
		this.builder(thing).drop(key);
		this.sql('INSERT OR IGNORE INTO gone(thing, key) VALUES (?, ?)').run(thing, key);
	}

	/** Writes what was noted, and merges segments where they have become many. */
	flush(): void {
		this.terms.flush();
		for (const [thing, builder] of this.builders) if (builder.size > 0) this.write(thing, 0, builder.build());
		this.builders.clear();
		this.refresh();
		for (const thing of INDEXED) {
			for (let level = 0; ; level++) {
				const own = this.of(thing).filter((stored) => stored.level === level && isPart(stored));
				if (!areEnough(own)) break;
				for (const some of together(own)) if (some.length > 1) this.merge(thing, some, level + 1);
				this.refresh();
			}
		}
	}

	/** Makes few segments of many small ones. */
	settle(): void {
		for (const thing of INDEXED) {
			const small = this.of(thing).filter(isPart);
			const level = Math.max(0, ...small.map(({ level }) => level));
			for (const some of together(small)) if (some.length > 1) this.merge(thing, some, level);
		}
		this.terms.settle();
		this.refresh();
	}

	/** Reads what is not in memory yet, a step at a time, the newest first. */
	*warm(): Generator<void> {
		for (const stored of INDEXED.flatMap((thing) => this.of(thing))) {
			const { source } = this.part(stored).segment;
			const length = source?.bytes.length ?? 0;
			for (let at = 0; at < length; at += STEP) {
				source?.need(at, at + STEP);
				yield;
			}
		}
	}

	private builder(thing: Indexed): SegmentBuilder {
		let builder = this.builders.get(thing);
		if (builder === undefined) {
			builder = new SegmentBuilder();
			this.builders.set(thing, builder);
		}
		return builder;
	}

	/** The segments of a thing, those with the highest keys first. */
	private of(thing: Indexed): Stored[] {
		return this.stored.filter((stored) => stored.thing === thing);
	}

	private parts(thing: Indexed): readonly Part[] {
		let parts = this.opened.get(thing);
		if (parts === undefined) {
			parts = this.of(thing).map((stored) => this.part(stored));
			this.opened.set(thing, parts);
		}
		return parts;
	}

	private goneInFile(): Map<Indexed, Set<number>> {
		const rows = GONE.read(this.sql(`SELECT ${GONE.asked} FROM gone`).all());
		const gone = new Map<Indexed, Set<number>>(INDEXED.map((thing) => [thing, new Set()]));
		for (const { thing, key } of rows) gone.get(thing)?.add(key);
		return gone;
	}

	private part(stored: Stored): Part {
		stored.part ??= new Part(this.read(stored), this.gone.get(stored.thing)!);
		return stored.part;
	}

	private read({ key, bytes }: Pick<Stored, 'key' | 'bytes'>): Segment {
		return openSegment(this.pieces.open(key, bytes));
	}

	private write(thing: Indexed, level: number, segment: Segment): void {
		const { keys } = segment;
		if (keys.length === 0) return;
		const data = packSegment(segment);
		const { lastInsertRowid } = this.sql(
			'INSERT INTO segment(thing, level, entries, bytes, last) VALUES (?, ?, ?, ?, ?)',
		).run([thing, level, keys.length, data.length, keys.at(-1)!]);
		this.pieces.write(Number(lastInsertRowid), data);
	}

	private drop({ key }: Stored): void {
		this.sql('DELETE FROM segment WHERE key = ?').run([key]);
		this.pieces.drop(key);
	}

	private merge(thing: Indexed, stored: readonly Stored[], level: number): void {
		const gone = this.gone.get(thing)!;
		const left: number[] = [];
		const isGone = (key: number) => gone.has(key) && left.push(key) > 0;
		const segments = stored.map((one) => one.part?.segment ?? this.read(one));
		this.write(thing, level, mergeSegments(segments, isGone));
		for (const one of stored) this.drop(one);
		// Only an actor may stand in other segments too.
		if (left.length > 0 && (thing !== 'actor' || this.of(thing).length === stored.length))
			this.sql('DELETE FROM gone WHERE thing = ?1 AND key IN (SELECT value FROM json_each(?2))').run(
				thing,
				JSON.stringify(left),
			);
	}
}

const isOfOneDay = (a: number, b: number): boolean => Math.floor(a / PER_DAY) === Math.floor(b / PER_DAY);

/** Whether a segment is to become part of a larger one. */
const isPart = ({ entries }: Stored): boolean => entries * 2 <= MOST_ENTRIES;

/** Whether segments of one size are to be merged. */
function areEnough(stored: readonly Stored[]): boolean {
	const entries = stored.reduce((sum, one) => sum + one.entries, 0);
	if (entries <= SMALL * FAN) return stored.length >= FAN;
	return entries >= MOST_ENTRIES || stored.length >= MOST_WAITING;
}

/** Groups of neighbours that make one segment each. */
function together(stored: readonly Stored[]): Stored[][] {
	const groups: Stored[][] = [];
	let entries = 0;
	for (const one of stored) {
		entries += one.entries;
		if (groups.length === 0 || entries > MOST_ENTRIES) {
			groups.push([]);
			entries = one.entries;
		}
		groups.at(-1)!.push(one);
	}
	return groups;
}
