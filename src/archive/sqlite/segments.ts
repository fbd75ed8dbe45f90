import { SegmentBuilder } from '../postings/build.js';
import type { Lexicon } from '../postings/lexicon.js';
import { mergeSegments } from '../postings/merge.js';
import { type Asked, countOf, Group, highest, isMarked, matching, Part } from '../postings/search.js';
import { openSegment, packSegment, type Segment } from '../postings/segment.js';
import type { Term, Thing } from '../shelf.js';
import type { Prepared } from './statements.js';
import { Terms } from './terms.js';

/** So many segments of one size are merged into one of the next. */
const FAN = 8;
/** Segments of so many entries are left as they are, so that no change rewrites much. */
const LARGE = 600_000;

const THINGS: readonly Thing[] = ['statement', 'actor', 'section'];

interface Stored {
	readonly key: number;
	readonly thing: Thing;
	readonly level: number;
	readonly entries: number;
	/** Read when it is first needed: whoever only adds needs few. */
	part: Part | null;
}

/** What the words of a query come to: see `Asked`; terms instead of their numbers. */
export interface WordQuery extends Omit<Asked, 'groups' | 'without'> {
	readonly groups: readonly (readonly Term[])[];
	readonly without: readonly Term[];
}

/** The index of words in an archive's file: which entries hold them. */
export class WordIndex {
	private terms: Terms;
	private stored: Stored[] = [];
	private gone = new Map<Thing, Set<number>>();
	private builders = new Map<Thing, SegmentBuilder>();

	constructor(private readonly sql: (text: string) => Prepared) {
		this.terms = new Terms(sql);
	}

	/** The words of all entries. */
	get lexicon(): Lexicon {
		return this.terms.lexicon;
	}

	/** Reads what is new in the file since it was last read. */
	refresh(): void {
		this.terms.refresh();
		const rows = this.sql('SELECT key, thing, level, entries FROM segment ORDER BY key').all() as Stored[];
		const gone = this.goneInFile();
		const isSame = THINGS.every((thing) => gone.get(thing)!.size === (this.gone.get(thing)?.size ?? 0));
		const known = new Map(this.stored.map((stored) => [stored.key, stored]));
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
		this.gone.clear();
		this.builders.clear();
	}

	/** Keys of entries that answer, highest first, at most so many. */
	find(thing: Thing, query: WordQuery, most: number): number[] {
		const asked = this.asked(query);
		const found: number[] = [];
		for (const stored of this.of(thing)) {
			const part = this.part(stored);
			for (const key of highest(part.segment, matching(part, asked), most)) found.push(key);
		}
		found.sort((a, b) => b - a);
		return found.filter((key, i) => key !== found[i - 1]).slice(0, most);
	}

	/** Those of the keys whose entries answer, in their order. */
	among(thing: Thing, query: WordQuery, keys: readonly number[]): number[] {
		const asked = this.asked(query);
		const found = this.of(thing).map((stored) => {
			const part = this.part(stored);
			return { own: part.segment.keys, bits: matching(part, asked) };
		});
		return keys.filter((key) => found.some(({ own, bits }) => isMarked(bits, own, key)));
	}

	/** How many entries answer. */
	count(thing: Thing, query: WordQuery): number {
		// An actor whose aliases changed stands in several segments.
		if (thing === 'actor') return this.find(thing, query, Number.POSITIVE_INFINITY).length;
		const asked = this.asked(query);
		return this.of(thing).reduce((sum, stored) => sum + countOf(matching(this.part(stored), asked)), 0);
	}

	/** The numbers of folded words, new ones for new words. */
	numbered(words: readonly string[]): number[] {
		const { lexicon } = this;
		return words.map((word) => lexicon.add(word));
	}

	/** Notes the numbers of an entry's words, to be written by `flush`. */
	add(thing: Thing, key: number, marks: number, numbers: readonly number[]): void {
		let builder = this.builders.get(thing);
		if (builder === undefined) {
			builder = new SegmentBuilder();
			this.builders.set(thing, builder);
		}
		builder.add(key, marks, numbers);
	}

	/** Notes that an entry is there no more. */
	remove(thing: Thing, key: number): void {
		this.builders.get(thing)?.drop(key);
		this.sql('INSERT OR IGNORE INTO gone(thing, key) VALUES (?, ?)').run(thing, key);
	}

	/** Writes what was noted, and merges segments where they have become many. */
	flush(): void {
		this.terms.flush();
		for (const [thing, builder] of this.builders) if (builder.size > 0) this.write(thing, 0, builder.build());
		this.builders.clear();
		this.refresh();
		for (const thing of THINGS) {
			for (let level = 0; ; level++) {
				const own = this.of(thing).filter((stored) => stored.level === level);
				if (own.length < FAN || own[0]!.entries > LARGE) break;
				this.merge(thing, own, level + 1);
				this.refresh();
			}
		}
	}

	/** Makes as few segments as may be. */
	settle(): void {
		for (const thing of THINGS) {
			const own = this.of(thing).filter(({ entries }) => entries < LARGE);
			if (own.length > 1) this.merge(thing, own, Math.max(...own.map(({ level }) => level)));
		}
		this.terms.settle();
		this.refresh();
	}

	private of(thing: Thing): Stored[] {
		return this.stored.filter((stored) => stored.thing === thing);
	}

	private asked({ groups, without, ...rest }: WordQuery): Asked {
		return {
			...rest,
			groups: groups.map((terms) => this.group(terms)),
			without: this.group(without),
		};
	}

	private group(terms: readonly Term[]): Group {
		const name = terms.map(({ word, prefix }) => (prefix ? `${word}*` : word)).join(' ');
		return new Group(name, () => terms.flatMap((term) => this.numbersOf(term)));
	}

	private numbersOf({ word, prefix }: Term): readonly number[] {
		if (prefix) return this.lexicon.startingWith(word);
		const number = this.lexicon.numberOf(word);
		return number === undefined ? [] : [number];
	}

	private goneInFile(): Map<Thing, Set<number>> {
		const rows = this.sql('SELECT thing, key FROM gone').all() as { thing: Thing; key: number }[];
		const gone = new Map<Thing, Set<number>>(THINGS.map((thing) => [thing, new Set()]));
		for (const { thing, key } of rows) gone.get(thing)!.add(key);
		return gone;
	}

	private part(stored: Stored): Part {
		stored.part ??= new Part(this.read(stored.key), this.gone.get(stored.thing)!);
		return stored.part;
	}

	private read(key: number): Segment {
		const { data } = this.sql('SELECT data FROM segment WHERE key = ?').get(key) as { data: Uint8Array };
		return openSegment(data);
	}

	private write(thing: Thing, level: number, segment: Segment): void {
		this.sql('INSERT INTO segment(thing, level, entries, data) VALUES (?, ?, ?, ?)').run(
			thing,
			level,
			segment.keys.length,
			packSegment(segment),
		);
	}

	private merge(thing: Thing, stored: readonly Stored[], level: number): void {
		const gone = this.gone.get(thing)!;
		const isGone = (key: number) => gone.has(key);
		const segments = stored.map(({ key, part }) => part?.segment ?? this.read(key));
		this.write(thing, level, mergeSegments(segments, isGone));
		for (const { key } of stored) this.sql('DELETE FROM segment WHERE key = ?').run(key);
		const isAll = this.of(thing).length === stored.length;
		if (isAll && gone.size > 0) this.sql('DELETE FROM gone WHERE thing = ?').run(thing);
	}
}
