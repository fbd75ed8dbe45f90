import { existsSync } from 'node:fs';
import type { ArticleRecord } from '../../model/index.js';
import type {
	ArticleEntry,
	Entry,
	PutReport,
	Shelf,
	ShelfCounts,
	StatementEntry,
	Thing,
	Wanted,
} from '../shelf.js';
import { unpackRecord } from './pack.js';
import {
	articleEntry,
	entryOf,
	KEY,
	SECTION,
	type Selection,
	STATEMENT,
	selectionOf,
	statementEntry,
} from './read.js';
import { explained, isBusy, type OpenOptions, openConnection } from './schema.js';
import { WordIndex } from './segments.js';
import { type Connection, Statements } from './statements.js';
import { Writer } from './write.js';

type Row = Parameters<typeof statementEntry>[0];
const ARTICLE = 'SELECT key, id, title, origin, url, published, publisher, statements, actors FROM article';

/**
 * An archive in one SQLite file (libsql), which other processes may read while this one writes.
 * @throws Problem when it cannot be opened
 */
export function openSqliteShelf(path: string, options: OpenOptions = { create: false }): Shelf {
	return new SqliteShelf(path, openConnection(path, options, existsSync(path)));
}

/** How many entries are kept in memory: a few megabytes. */
const MOST_KEPT = 1500;
/** Rows that conditions may leave and still be compared as a whole with what the index of words gives. */
const FEW = 50_000;
/** How many keys are tested against conditions at once. */
const CHUNK = 4000;

const whereOf = (conditions: readonly string[]) =>
	conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;

/** Thrown by `put` and `remove` when another process is writing: try again. Nothing was changed. */
export class Busy extends Error {}

class SqliteShelf implements Shelf {
	private readonly statements: Statements;
	private readonly words: WordIndex;
	private writer: Writer | null = null;
	private readonly kept: Record<Thing, Map<number, Entry>> = {
		statement: new Map(),
		actor: new Map(),
		section: new Map(),
	};
	/** How often this connection has changed the file. */
	private changes = 0;
	/** What `data_version` said when the file was last looked at; it changes when another connection has written. */
	private seen = -1;

	constructor(
		private readonly path: string,
		private readonly database: Connection,
	) {
		this.statements = new Statements(database);
		this.words = new WordIndex((text) => this.statements.prepare(text));
	}

	put(records: readonly ArticleRecord[]): PutReport {
		return this.within(() => this.writing().put(records));
	}

	remove(names: readonly string[]): number {
		return this.within(() => {
			const keys = names.flatMap((name) =>
				this.all<{ key: number }>('SELECT key FROM article WHERE id = ?1 OR url = ?1 OR origin = ?1', name),
			);
			for (const { key } of keys) this.writing().remove(key);
			return keys.length;
		});
	}

	find(wanted: Wanted, offset: number, limit: number): Entry[] {
		return this.reading(() => this.entries(wanted.thing, this.keys(wanted, offset, limit)));
	}

	count(wanted: Wanted): number {
		return this.reading(() => {
			const { words, from, conditions, values, actors } = this.selection(wanted);
			const isPlain = conditions.length === 0 && actors === null;
			if (words !== null && isPlain) return this.words.count(wanted.thing, words);
			if (words !== null || actors !== null) return this.keys(wanted, 0, Number.MAX_SAFE_INTEGER).length;
			return this.one<{ n: number }>(`SELECT count(*) AS n FROM ${from}${whereOf(conditions)}`, ...values)!.n;
		});
	}

	counts(): ShelfCounts {
		const rows = this.all<{ name: keyof ShelfCounts; value: number }>('SELECT name, value FROM counter');
		return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as unknown as ShelfCounts;
	}

	knows(word: string): boolean {
		return this.reading(() => this.words.lexicon.numberOf(word) !== undefined);
	}

	near(word: string): readonly string[] {
		return this.reading(() => this.words.lexicon.nearTo(word));
	}

	version(): number {
		return this.dataVersion() + this.changes;
	}

	entry(thing: Thing, key: number): Entry | null {
		return this.reading(() => this.entries(thing, [key])[0] ?? null);
	}

	article(key: number): ArticleRecord | null {
		const row = this.one<{ record: Uint8Array }>('SELECT record FROM article WHERE key = ?', key);
		return row === undefined ? null : unpackRecord(row.record);
	}

	statementsOf(
		thing: 'article' | 'actor' | 'section',
		key: number,
		offset: number,
		limit: number,
	): StatementEntry[] {
		const condition = {
			article:
				's.key BETWEEN (SELECT first FROM article WHERE key = ?1) AND (SELECT last FROM article WHERE key = ?1)',
			actor: 's.actor = ?1 AND s.shown = 1',
			section:
				's.key BETWEEN (SELECT a2.first FROM article a2 JOIN section c2 ON c2.article = a2.key WHERE c2.key = ?1) AND (SELECT a2.last FROM article a2 JOIN section c2 ON c2.article = a2.key WHERE c2.key = ?1) AND s.section = (SELECT n FROM section WHERE key = ?1) AND s.shown = 1',
		}[thing];
		const rows = this.all<Row>(
			`${STATEMENT} WHERE ${condition} ORDER BY s.key / 4294967296, s.article, s.n LIMIT ?2 OFFSET ?3`,
			key,
			limit,
			offset,
		);
		return rows.map(statementEntry);
	}

	keysOf(article: number): { statements: number[]; actors: number[]; sections: number[] } {
		const keys = (sql: string) => this.all<{ key: number }>(sql, article).map(({ key }) => key);
		return {
			statements: keys(
				'SELECT s.key FROM article a JOIN statement s ON s.key BETWEEN a.first AND a.last WHERE a.key = ? ORDER BY n',
			),
			actors: keys('SELECT actor AS key FROM appearance WHERE article = ? ORDER BY n'),
			sections: keys('SELECT key FROM section WHERE article = ? ORDER BY n'),
		};
	}

	copies(digest: number): ArticleEntry[] {
		return this.all<Row>(
			`${ARTICLE} WHERE key IN (SELECT article FROM statement WHERE digest = ?) ORDER BY published IS NULL, published, key`,
			digest,
		).map(articleEntry);
	}

	months(actor: number): { month: string; statements: number }[] {
		return this.all(
			'SELECT substr(a.published, 1, 7) AS month, count(*) AS statements FROM statement s JOIN article a ON a.key = s.article WHERE s.actor = ? AND s.shown = 1 AND a.published IS NOT NULL GROUP BY 1 ORDER BY 1',
			actor,
		);
	}

	articles(offset: number, limit: number): ArticleEntry[] {
		return this.all<Row>(`${ARTICLE} ORDER BY day DESC, key DESC LIMIT ? OFFSET ?`, limit, offset).map(
			articleEntry,
		);
	}

	*stream(): Generator<ArticleRecord> {
		for (let last = 0; ; ) {
			const row = this.one<{ key: number; record: Uint8Array }>(
				'SELECT key, record FROM article WHERE key > ? ORDER BY key LIMIT 1',
				last,
			);
			if (row === undefined) return;
			last = row.key;
			yield unpackRecord(row.record);
		}
	}

	settle(): void {
		this.within(() => this.words.settle());
		// Gives back what merged segments took.
		this.database.exec('PRAGMA incremental_vacuum');
	}

	close(): void {
		// What is still in the log goes into the file, so that the file alone can be copied. When somebody is reading,
		// it stays in the log, where it is as safe.
		if (this.writer !== null) this.database.pragma('wal_checkpoint(TRUNCATE)');
		this.database.close();
	}

	private entries(thing: Thing, keys: readonly number[]): Entry[] {
		if (keys.length === 0) return [];
		const from = {
			statement: `${STATEMENT} WHERE s.key`,
			actor: 'SELECT * FROM actor x WHERE x.key',
			section: `${SECTION} WHERE c.key`,
		}[thing];
		const kept = this.keptEntries(thing);
		const missing = keys.filter((key) => !kept.has(key));
		if (missing.length > 0) {
			const rows = this.all<Row>(`${from} IN (SELECT value FROM json_each(?))`, JSON.stringify(missing));
			for (const row of rows) kept.set(row.key, entryOf(thing, row));
		}
		return keys.flatMap((key) => kept.get(key) ?? []);
	}

	private selection(wanted: Wanted) {
		return selectionOf(wanted, (text) => this.statements.prepare(text));
	}

	/** Keys of what answers, newest first. */
	private keys(wanted: Wanted, offset: number, limit: number): number[] {
		const selection = this.selection(wanted);
		const { words, conditions } = selection;
		const until = offset + limit;
		if (selection.actors !== null) {
			const own = this.keysOfActors(selection.actors);
			const answering = words === null ? own : this.words.among('statement', words, own);
			return this.meeting(wanted.thing, selection, answering, until).slice(offset);
		}
		if (words === null) return this.keysByRows(wanted.thing, selection, [], offset, limit);
		if (conditions.length === 0) return this.words.find(wanted.thing, words, until).slice(offset);
		if (selection.isNarrow) {
			const few = this.keysByRows(wanted.thing, selection, [], 0, FEW);
			if (few.length < FEW) return this.words.among(wanted.thing, words, few).slice(offset, until);
		}
		for (let most = CHUNK; ; most *= 8) {
			const found = this.words.find(wanted.thing, words, most);
			const keys = this.meeting(wanted.thing, selection, found, until);
			if (keys.length >= until || found.length < most) return keys.slice(offset);
		}
	}

	/** The first so many of the keys whose rows meet the conditions. */
	private meeting(thing: Thing, selection: Selection, keys: readonly number[], most: number): number[] {
		if (selection.conditions.length === 0) return keys.slice(0, most);
		const met: number[] = [];
		for (let at = 0; at < keys.length && met.length < most; at += CHUNK)
			met.push(...this.keysByRows(thing, selection, keys.slice(at, at + CHUNK), 0, CHUNK));
		return met.slice(0, most);
	}

	/** Keys of the statements of some actors, newest first; only the index of actors is read. */
	private keysOfActors(actors: readonly number[]): number[] {
		const { keys } = this.one<{ keys: string }>(
			'SELECT json_group_array(key) AS keys FROM statement WHERE actor IN (SELECT value FROM json_each(?))',
			JSON.stringify(actors),
		)!;
		return (JSON.parse(keys) as number[]).sort((a, b) => b - a);
	}

	/** Keys of rows that meet the conditions, newest first; when keys are given, of those. */
	private keysByRows(
		thing: Thing,
		{ from, conditions, values }: Selection,
		among: readonly number[],
		offset: number,
		limit: number,
	): number[] {
		const key = KEY[thing];
		const own = among.length === 0 ? [] : [`${key} IN (SELECT value FROM json_each(?))`];
		// One row with all keys: the driver takes longer over a row than the database does.
		const { keys } = this.one<{ keys: string }>(
			`SELECT json_group_array(key) AS keys FROM (SELECT ${key} AS key FROM ${from}${whereOf([...own, ...conditions])} ORDER BY 1 DESC LIMIT ? OFFSET ?)`,
			...(among.length === 0 ? [] : [JSON.stringify(among)]),
			...values,
			limit,
			offset,
		)!;
		return JSON.parse(keys);
	}

	/** Entries read lately: from one keystroke to the next most are the same. */
	private keptEntries(thing: Thing): Map<number, Entry> {
		const size = this.kept.statement.size + this.kept.actor.size + this.kept.section.size;
		if (size > MOST_KEPT) this.forget();
		return this.kept[thing];
	}

	/** Reads in one transaction: what another process writes meanwhile is seen as a whole the next time. */
	private reading<T>(read: () => T): T {
		try {
			this.database.exec('BEGIN');
			this.look();
			return read();
		} catch (error) {
			throw explained(error, this.path);
		} finally {
			if (this.database.inTransaction) this.database.exec('ROLLBACK');
		}
	}

	/** Takes notice when anybody has written: kept entries are forgotten, and what is new in the index is read. */
	private look(): void {
		const version = this.dataVersion();
		if (version === this.seen) return;
		this.forget();
		this.words.refresh();
		this.seen = version;
	}

	/** Changes when another connection has written. */
	private dataVersion(): number {
		return this.one<{ version: number }>('SELECT data_version AS version FROM pragma_data_version')!.version;
	}

	private forget(): void {
		for (const entries of Object.values(this.kept)) entries.clear();
	}

	private writing(): Writer {
		this.writer ??= new Writer((text) => this.statements.prepare(text), this.words);
		return this.writer;
	}

	/** Runs changes as one transaction: all of them are kept, or none. */
	private within<T>(change: () => T): T {
		this.forget();
		try {
			this.database.exec('BEGIN IMMEDIATE');
		} catch (error) {
			throw isBusy(error) ? new Busy() : explained(error, this.path);
		}
		try {
			// Another process may have written since this one looked.
			this.words.refresh();
			const result = change();
			this.words.flush();
			this.database.exec('COMMIT');
			this.changes++;
			return result;
		} catch (error) {
			try {
				this.database.exec('ROLLBACK');
			} catch {
				// A failed commit has rolled back by itself.
			}
			// Words noted for what was not kept are noted anew.
			this.words.reset();
			this.seen = -1;
			this.writer = null;
			throw isBusy(error) ? new Busy() : explained(error, this.path);
		}
	}

	private all<T>(sql: string, ...values: readonly unknown[]): T[] {
		try {
			return this.statements.prepare(sql).all(...values) as T[];
		} catch (error) {
			throw explained(error, this.path);
		}
	}

	private one<T>(sql: string, ...values: readonly unknown[]): T | undefined {
		return this.all<T>(sql, ...values)[0];
	}
}
