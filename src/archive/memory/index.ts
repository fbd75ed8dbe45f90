import type { ArticleRecord, Identity } from '../../model/index.js';
import { keysIn, sectionEntry, statementEntry, statementIn, statementKeysIn } from '../entries.js';
import { addressOf, identityOf } from '../identity.js';
import { MARKER } from '../index-marks.js';
import { namesWords, placeOf } from '../index-words.js';
import { bareName, type Name, namedBy } from '../naming.js';
import {
	dayOf,
	eachOnce,
	earliestFirst,
	keyOfDay,
	keysAfter,
	monthsOf,
	PER_DAY,
	type Placed,
	sectionKey,
	sizesOf,
	statementKey,
} from '../numbering.js';
import { foundBy } from '../own-names.js';
import { nearMisses } from '../postings/near.js';
import { type WordList, wordListOf } from '../postings/word-list.js';
import type {
	ArticleEntry,
	Entry,
	Group,
	PutReport,
	Shelf,
	ShelfCounts,
	StatementEntry,
	Thing,
	Wanted,
} from '../shelf.js';
import { isShown, shownOf } from '../shown.js';
import { foldedWords } from '../words.js';
import { Actors } from './actors.js';
import { FieldWords } from './field-words.js';
import { articleEntry, Held } from './held.js';
import { all, firstBelow, inAll } from './key-sets.js';
import { SameSaid } from './same.js';

/** A shelf that holds all in memory: for the articles of one run. Of one day, those that came first come first. */
export const openMemoryShelf = (): MemoryShelf => new OwnMemory();

/** A shelf in memory, of which articles are also found by what tells them apart. */
export interface MemoryShelf extends Shelf {
	/** The key of the article with an identity; null when there is none. */
	keyOf(identity: string): number | null;
}

/**
 * Keys of one day are given from the highest down; so that articles can be ordered as they came, here is the key that
 * one would have if they were given from the lowest up.
 */
const cameAs = (article: number): number => article + PER_DAY - 2 * (article % PER_DAY);

class OwnMemory implements MemoryShelf {
	private readonly held = new Map<number, Held>();
	private readonly byIdentity = new Map<string, number>();
	private readonly texts = new Set<string>();
	private readonly actors = new Actors();
	private readonly words: Record<Thing | 'article', FieldWords> = {
		statement: new FieldWords(),
		actor: new FieldWords(),
		section: new FieldWords(),
		article: new FieldWords(),
	};
	/** The article of each statement and section. */
	private readonly articleOf = new Map<number, Held>();
	private readonly same = new SameSaid();
	/** Entries given before: the same ones again while nothing has changed. */
	private readonly given = new Map<string, Entry>();
	/** All words, made when near misses are first looked for. */
	private list: WordList | null = null;
	private changes = 0;
	private used = 0;
	/** What `alike` was asked for last, and what answers it. */
	private alikeTo: { readonly wanted: Wanted; readonly keys: ReadonlySet<number> } | null = null;
	/** The keys of what was asked for last, highest first, for the next page of it. */
	private last: { readonly of: string; readonly keys: readonly number[] } | null = null;

	put(records: readonly ArticleRecord[], identities: readonly Identity[] = []): PutReport {
		const report = { added: 0, replaced: 0, known: 0, statements: 0 };
		for (const [n, record] of records.entries()) {
			const identity = identities[n] ?? { key: addressOf(record) };
			const before = this.held.get(this.byIdentity.get(identity.key) ?? -1);
			if (before === undefined ? this.texts.has(record.text) : before.holds(record)) {
				report.known++;
				continue;
			}
			// What it has changed to may be here already: a file that was moved.
			if (before !== undefined) this.without((held) => held === before || held.record.text === record.text);
			this.used += keysAfter(sizesOf(record)) + 1;
			this.hold(record, identity, keyOfDay(dayOf(record.published)) + PER_DAY - this.used);
			report[before === undefined ? 'added' : 'replaced']++;
			report.statements += record.statements.length;
		}
		this.changed();
		return report;
	}

	keyOf(identity: string): number | null {
		return this.byIdentity.get(identity) ?? null;
	}

	remove(names: readonly string[], nameOf = bareName): number {
		const out = new Set(names.flatMap((name) => this.called(nameOf(name))));
		const removed = this.without(({ key }) => out.has(key));
		this.changed();
		return removed;
	}

	has(name: string, nameOf = bareName): boolean {
		return this.called(nameOf(name)).length > 0;
	}

	/** The keys of the articles that a name stands for. */
	private called(name: Name): number[] {
		const all = Array.from(this.held.values(), ({ key, identity, record }) => {
			const { id, url = null, origin, title } = record;
			return { key, identity: identity.key, id, url, origin, title };
		});
		return namedBy(name, all).map(({ key }) => key);
	}

	find(wanted: Wanted, limit: number, below = Number.POSITIVE_INFINITY): Entry[] {
		const of = JSON.stringify(wanted);
		if (this.last?.of !== of) this.last = { of, keys: this.keys(wanted).sort((a, b) => b - a) };
		const { keys } = this.last;
		const from = firstBelow(keys, below);
		return this.entries(wanted.thing, keys.slice(from, from + limit));
	}

	count(wanted: Wanted): number {
		if (wanted.thing !== 'statement') return this.keys(wanted).length;
		// Asked for whenever an article comes in.
		const { thoughts = false, ...others } = wanted.filters ?? {};
		const isAll = wanted.groups.length === 0 && !wanted.without?.length && Object.keys(others).length === 0;
		return isAll ? this.same.all(thoughts) : this.same.count(this.keys(wanted));
	}

	counts(): ShelfCounts {
		const all = [...this.held.values()];
		const sum = (of: 'statements' | 'sections') => all.reduce((n, { sizes }) => n + sizes[of], 0);
		return {
			articles: all.length,
			statements: sum('statements'),
			actors: this.actors.size,
			sections: sum('sections'),
		};
	}

	knows(word: string): boolean {
		return Object.values(this.words).some((words) => words.has(word));
	}

	near(word: string): readonly string[] {
		if (this.list === null) {
			const { statement, actor, section } = this.words;
			const words = new Set([statement, actor, section].flatMap((words) => words.unmarked()));
			this.list = wordListOf(new Map(Array.from(words, (word, n) => [word, n])));
		}
		return nearMisses(word, [this.list]);
	}

	atOnce<T>(read: () => T): T {
		return read();
	}

	version(): number {
		return this.changes;
	}

	entry(thing: Thing, key: number): Entry | null {
		if (thing === 'actor') return this.actors.get(key) ?? null;
		const name = `${thing}${key}`;
		let entry = this.given.get(name) ?? null;
		if (entry !== null) return entry;
		const article = this.articleOf.get(key);
		if (article === undefined) return null;
		entry = thing === 'section' ? sectionEntry(article, key) : this.statementEntry(article, key);
		if (entry !== null) this.given.set(name, entry);
		return entry;
	}

	entries(thing: Thing, keys: readonly number[]): Entry[] {
		return keys.flatMap((key) => this.entry(thing, key) ?? []);
	}

	article(key: number): ArticleRecord | null {
		return this.held.get(key)?.record ?? null;
	}

	statementsOf(thing: 'actor' | 'section', key: number, offset: number, limit: number) {
		const keys = thing === 'actor' ? this.keysOfActor(key) : this.keysInSection(key);
		return keys
			.slice(offset, offset + limit)
			.flatMap((one) => (this.entry('statement', one) ?? []) as StatementEntry | []);
	}

	keysOf(article: number) {
		const held = this.held.get(article);
		return held === undefined ? { statements: [], actors: [], sections: [] } : keysIn(held);
	}

	copies(digest: number): ArticleEntry[] {
		const entries = this.same.with(digest).articles.map(articleEntry);
		const date = ({ meta }: ArticleEntry) => meta.published ?? '9';
		return entries.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : b.key - a.key));
	}

	alike(digest: number, wanted: Wanted, limit: number): StatementEntry[] {
		if (this.alikeTo?.wanted !== wanted) this.alikeTo = { wanted, keys: new Set(this.keys(wanted)) };
		const { keys } = this.alikeTo;
		return this.same
			.with(digest)
			.keys.filter((key) => keys.has(key))
			.map((key) => this.placed(key))
			.sort(earliestFirst)
			.slice(0, limit)
			.map(({ key }) => this.entry('statement', key) as StatementEntry);
	}

	saidBy(actor: number) {
		const keys = this.keysOfActor(actor);
		return { statements: keys.length, months: monthsOf(keys) };
	}

	articles(offset: number, limit: number): ArticleEntry[] {
		const keys = [...this.held.keys()].sort((a, b) => b - a);
		return keys.slice(offset, offset + limit).map((key) => articleEntry(this.held.get(key)!));
	}

	beside(article: number | null, by: 1 | -1): ArticleEntry | null {
		let nearest: number | null = null;
		for (const key of this.held.keys()) {
			const isOnward = article === null || (article - key) * by > 0;
			if (isOnward && (nearest === null || (key - nearest) * by > 0)) nearest = key;
		}
		return nearest === null ? null : articleEntry(this.held.get(nearest)!);
	}

	*warm(): Generator<void> {}

	settle(): void {}

	close(): void {}

	private keys({ thing, groups, without = [], filters = {} }: Wanted): number[] {
		const { kind, cue = [], section = [], actor = [], described = [], publisher = [] } = filters;
		const words = this.words[thing];
		// An actor's name is found as it is shown.
		const own = thing === 'actor' ? [0, MARKER.inName] : [];
		const sets = groups.map((group) => words.meeting(group, ...own));
		const out = words.meeting(without, ...own);
		const isDated = filters.from !== undefined || filters.before !== undefined;
		if (thing !== 'statement' && (kind !== undefined || cue.length > 0)) return [];
		if (thing === 'actor' && (section.length > 0 || publisher.length > 0 || isDated)) return [];
		if (thing === 'section' && actor.length + described.length > 0) return [];
		sets.push(...cue.map((group) => words.meeting(group, MARKER.cue)));
		sets.push(...section.map((group) => words.meeting(group, thing === 'statement' ? MARKER.section : 0)));
		const actors = this.named(actor, described);
		const articles = publisher.length === 0 ? null : all(publisher, this.words.article, MARKER.place);
		const from = filters.from === undefined ? (isDated ? keyOfDay(1) : 0) : keyOfDay(dayOf(filters.from));
		const below = filters.before === undefined ? Number.POSITIVE_INFINITY : keyOfDay(dayOf(filters.before));
		return [...words.keys].filter((key) => {
			if (out.has(key) || !sets.every((set) => set.has(key))) return false;
			if (thing === 'actor') return actors === null || actors.has(key);
			const held = this.articleOf.get(key)!;
			if (key < from || key >= below) return false;
			if (articles !== null && !articles.has(held.key)) return false;
			if (thing === 'section') return true;
			const statement = statementIn(held, key)!;
			return (
				(filters.thoughts === true || isShown(statement)) &&
				(kind === undefined || statement.kind === kind) &&
				(actors === null || (statement.actor !== null && actors.has(statement.actor)))
			);
		});
	}

	/** Keys of the actors that are named so; null where no name is asked for. */
	private named(actor: readonly Group[], described: readonly Group[]): Set<number> | null {
		const { actor: words } = this.words;
		const sets = [
			...actor.map((group) => words.meeting(group)),
			...described.map((group) => words.meeting(group, 0, MARKER.inName, MARKER.inAlias)),
		];
		return sets.length === 0 ? null : inAll(sets);
	}

	private statementEntry(article: Held, key: number): StatementEntry | null {
		const statement = statementIn(article, key);
		if (statement === null) return null;
		const digest = this.same.digestOf(key);
		const actor = statement.actor === null ? undefined : this.actors.get(statement.actor);
		return statementEntry(article, key, statement, {
			actor,
			digest,
			copies: this.same.with(digest).articles.length,
		});
	}

	private keysOfActor(actor: number): number[] {
		return eachOnce(this.actors.saidBy(actor).map((key) => this.placed(key)));
	}

	private placed(key: number): Placed {
		return { key, article: cameAs(this.articleOf.get(key)!.key), digest: this.same.digestOf(key) };
	}

	private keysInSection(key: number): number[] {
		const held = this.articleOf.get(key);
		return held === undefined ? [] : statementKeysIn(held, key);
	}

	private hold(record: ArticleRecord, identity: Identity, key: number): void {
		const shown = shownOf(record);
		const actorKeys = record.actors.map((actor) => {
			const said = shown.get(actor.id) ?? 0;
			const entry = this.actors.credit(actor, identityOf(actor, identity.key), said);
			for (const { words, marker } of namesWords(entry)) this.words.actor.add(entry.key, words, marker);
			return entry.key;
		});
		const held = new Held(key, record, identity, actorKeys);
		const { sizes } = held;
		this.held.set(key, held);
		this.byIdentity.set(identity.key, key);
		this.texts.add(record.text);
		this.words.article.add(key, foldedWords(placeOf(record)), MARKER.place);
		const names = new Map(record.actors.map((actor) => [actor.id, foldedWords(foundBy(actor).join(' '))]));
		const titles = new Map(record.sections.map(({ id, title }) => [id, foldedWords(title)]));
		record.sections.forEach(({ id }, n) => {
			const own = sectionKey(key, sizes, n);
			this.articleOf.set(own, held);
			this.words.section.add(own, titles.get(id)!);
		});
		const keys = record.statements.map((_, n) => statementKey(key, sizes, n));
		record.statements.forEach((one, n) => {
			const { text, speaker, actor, cue, section } = one;
			const own = keys[n]!;
			const by = held.actorOf(one);
			this.articleOf.set(own, held);
			if (by !== null && isShown(one)) this.actors.note(by, own);
			const { statement } = this.words;
			statement.add(own, foldedWords(`${text} ${speaker ?? ''}`));
			statement.add(own, (actor === null ? undefined : names.get(actor)) ?? []);
			if (cue !== null) statement.add(own, foldedWords(record.text.slice(...cue)), MARKER.cue);
			statement.add(own, titles.get(section) ?? [], MARKER.section);
		});
		this.same.note(held, keys);
	}

	/** Takes articles out: what is left is held anew, with the same keys. Returns how many there were. */
	private without(isOut: (held: Held) => boolean): number {
		const all = [...this.held.values()];
		const left = all.filter((held) => !isOut(held));
		if (left.length === all.length) return 0;
		for (const kept of [this.held, this.byIdentity, this.texts, this.actors, this.articleOf, this.same])
			kept.clear();
		for (const words of Object.values(this.words)) words.clear();
		for (const { record, identity, key } of left) this.hold(record, identity, key);
		return all.length - left.length;
	}

	private changed(): void {
		this.changes++;
		this.given.clear();
		this.list = null;
		this.last = null;
		this.alikeTo = null;
	}
}
