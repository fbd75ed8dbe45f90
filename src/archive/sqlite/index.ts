import { existsSync } from 'node:fs';
import type { ArticleRecord, Identity } from '../../model/index.js';
import {
	keysIn,
	type ShelvedArticle,
	sectionEntry,
	statementEntry,
	statementIn,
	statementKeysIn,
} from '../entries.js';
import { bareName } from '../naming.js';
import { eachOnce, monthsOf } from '../numbering.js';
import type { Lexicon } from '../postings/lexicon.js';
import type { Asked } from '../postings/search.js';
import { digestOfSaid } from '../same-said.js';
import type {
	ActorEntry,
	ArticleEntry,
	Entry,
	PutReport,
	Shelf,
	ShelfCounts,
	StatementEntry,
	Thing,
	Wanted,
} from '../shelf.js';
import { actorsAt } from './actors.js';
import { Articles, articleEntry, LISTED } from './articles.js';
import { askedOf, askingAgain } from './ask.js';
import { type Columns, columns } from './columns.js';
import { thin } from './kept.js';
import { type PreparedArticle, prepareArticle } from './prepare.js';
import { beginWriting, explained, isBusy, isFull, type OpenOptions, openConnection } from './schema.js';
import { type Connection, giveBack, Statements } from './statements.js';
import { WordIndex } from './word-index.js';
import { Writer } from './write.js';

/** A shelf in a file, which also takes what was made ready for it in another thread. */
export interface FileShelf extends Shelf {
	/** What `put` does, for articles from `prepareArticle`. */
	putPrepared(articles: readonly PreparedArticle[]): PutReport;
	/** Whether an article is here just as it was read, so that nothing more is to be found in it. */
	holds(identity: Identity): boolean;
	/** Whether an article is here whose text has this digest (`textDigest`), and none with this identity that it would be a version of. */
	holdsText(digest: string, identity: Identity): boolean;
}

/**
 * An archive in one SQLite file (libsql), which other processes may read while this one writes.
 * @throws Problem when it cannot be opened
 */
export function openSqliteShelf(path: string, options: OpenOptions = { create: false }): FileShelf {
	return new SqliteShelf(path, openConnection(path, options, existsSync(path)));
}

/** Thrown by `put`, `putPrepared` and `remove` when another process is writing: try again. Nothing was changed. */
export class Busy extends Error {}

const COUNTED = columns<{ name: string; value: number }>({ name: 'text', value: 'number' });

class SqliteShelf implements FileShelf {
	private readonly statements: Statements;
	private readonly words: WordIndex;
	private readonly shelved: Articles;
	/** Of one digest after the other the same is wanted. */
	private readonly askedAgain: (wanted: Wanted) => Asked | null;
	private writer: Writer | null = null;
	private readonly kept: Record<Thing, Map<number, Entry>> = {
		statement: new Map(),
		actor: new Map(),
		section: new Map(),
	};
	/** What the actor asked for last said, for the next page of it. */
	private said: { readonly actor: number; readonly keys: readonly number[] } | null = null;
	/** How often this connection has changed the file. */
	private changes = 0;
	/** What `data_version` said when the file was last looked at; it changes when another connection has written. */
	private seen = -1;

	constructor(
		private readonly path: string,
		private readonly database: Connection,
	) {
		this.statements = new Statements(database);
		const sql = (text: string) => this.statements.prepare(text);
		this.words = new WordIndex(sql);
		this.shelved = new Articles(sql);
		this.askedAgain = askingAgain(this.words);
	}

	put(records: readonly ArticleRecord[], identities: readonly Identity[] = []): PutReport {
		return this.putPrepared(records.map((record, n) => prepareArticle(record, identities[n])));
	}

	putPrepared(articles: readonly PreparedArticle[]): PutReport {
		return this.within(() => this.writing().put(articles));
	}

	holds(identity: Identity): boolean {
		return this.saying(() => this.shelved.holds(identity));
	}

	holdsText(digest: string, identity: Identity): boolean {
		return this.saying(() => this.shelved.holdsText(digest, identity));
	}

	remove(names: readonly string[], nameOf = bareName): number {
		return this.within(() => {
			const keys = new Set(names.flatMap((name) => this.shelved.named(nameOf(name))));
			for (const key of keys) this.writing().remove(key);
			return keys.size;
		});
	}

	has(name: string, nameOf = bareName): boolean {
		return this.reading(() => this.shelved.named(nameOf(name)).length > 0);
	}

	find(wanted: Wanted, limit: number, below = Number.POSITIVE_INFINITY): Entry[] {
		return this.reading(() => {
			const asked = askedOf(wanted, this.words);
			if (asked === null) return [];
			const page = { ...asked, below: Math.min(asked.below, below) };
			return this.entriesAt(wanted.thing, this.words.find(wanted.thing, page, limit));
		});
	}

	count(wanted: Wanted): number {
		return this.reading(() => {
			const asked = askedOf(wanted, this.words);
			return asked === null ? 0 : this.words.count(wanted.thing, asked);
		});
	}

	counts(): ShelfCounts {
		const rows = this.rows(COUNTED, 'FROM counter');
		return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as unknown as ShelfCounts;
	}

	knows(word: string): boolean {
		return this.lexicon().numberOf(word) !== undefined;
	}

	near(word: string): readonly string[] {
		return this.lexicon().nearTo(word);
	}

	atOnce<T>(read: () => T): T {
		return this.reading(read);
	}

	version(): number {
		return this.dataVersion() + this.changes;
	}

	entry(thing: Thing, key: number): Entry | null {
		return this.reading(() => this.entriesAt(thing, [key])[0] ?? null);
	}

	entries(thing: Thing, keys: readonly number[]): Entry[] {
		return this.reading(() => this.entriesAt(thing, keys));
	}

	article(key: number): ArticleRecord | null {
		return this.reading(() => this.shelvedAt(key)?.record ?? null);
	}

	statementsOf(thing: 'actor' | 'section', key: number, offset: number, limit: number): StatementEntry[] {
		return this.reading(() => {
			const article = thing === 'actor' ? null : this.shelvedAt(this.words.articleOf(key));
			const ofSection = article === null ? [] : statementKeysIn(article, key);
			const keys = thing === 'actor' ? this.keysOfActor(key) : ofSection;
			return this.entriesAt('statement', keys.slice(offset, offset + limit)) as StatementEntry[];
		});
	}

	keysOf(article: number): { statements: number[]; actors: number[]; sections: number[] } {
		return this.reading(() => {
			const shelved = this.shelvedAt(article);
			return shelved === null ? { statements: [], actors: [], sections: [] } : keysIn(shelved);
		});
	}

	copies(digest: number): ArticleEntry[] {
		const from =
			'FROM article WHERE key IN (SELECT value FROM json_each(?)) ORDER BY published IS NULL, published, key';
		return this.reading(() => this.listed(from, JSON.stringify(this.words.articlesWith(digest))));
	}

	alike(digest: number, wanted: Wanted, limit: number): StatementEntry[] {
		return this.reading(() => {
			const asked = this.askedAgain(wanted);
			const keys = asked === null ? [] : this.words.alike(digest, asked).slice(0, limit);
			return this.entriesAt('statement', keys) as StatementEntry[];
		});
	}

	saidBy(actor: number): { statements: number; months: { month: string; statements: number }[] } {
		const keys = this.reading(() => this.keysOfActor(actor));
		return { statements: keys.length, months: monthsOf(keys) };
	}

	articles(offset: number, limit: number): ArticleEntry[] {
		return this.listed('FROM article ORDER BY key DESC LIMIT ? OFFSET ?', limit, offset);
	}

	beside(article: number | null, by: 1 | -1): ArticleEntry | null {
		const from = by === 1 ? 'key < ? ORDER BY key DESC' : 'key > ? ORDER BY key';
		const beyond = by === 1 ? Number.MAX_SAFE_INTEGER : -1;
		return this.listed(`FROM article WHERE ${from} LIMIT 1`, article ?? beyond)[0] ?? null;
	}

	*warm(): Generator<void> {
		// Each step in a transaction of its own, as what is read may change between them.
		for (let steps = this.words.warm(), version = this.version(), isDone = false; !isDone; ) {
			isDone = this.reading(() => version !== this.version() || steps.next().done === true);
			yield;
		}
	}

	settle(): void {
		try {
			this.change(() => this.words.settle());
			this.change(() => giveBack(this.database));
		} catch (error) {
			// What was added is kept all the same.
			if (!isBusy(error) && !isFull(error)) throw explained(error, this.path);
		}
	}

	close(): void {
		// What is still in the log goes into the file, so that the file alone can be copied. When somebody is reading, or
		// the disk is full, it stays in the log, where it is as safe.
		try {
			if (this.writer !== null) this.database.pragma('wal_checkpoint(TRUNCATE)');
		} catch {}
		this.database.close();
	}

	private shelvedAt(key: number): ShelvedArticle | null {
		return this.shelved.get([key]).get(key) ?? null;
	}

	private entriesAt(thing: Thing, keys: readonly number[]): Entry[] {
		if (keys.length === 0) return [];
		const kept = this.kept[thing];
		const missing = keys.filter((key) => !kept.has(key));
		if (missing.length > 0) {
			if (thing === 'actor')
				for (const actor of actorsAt(missing, this.statements)) kept.set(actor.key, actor);
			else for (const entry of this.readFromArticles(thing, missing)) kept.set(entry.key, entry);
		}
		return keys.flatMap((key) => kept.get(key) ?? []);
	}

	/** Statements and sections, which lie in their articles. */
	private readFromArticles(thing: 'statement' | 'section', keys: readonly number[]): Entry[] {
		const articles = keys.map((key) => this.words.articleOf(key));
		const found = this.shelved.get([...new Set(articles)]);
		if (thing === 'section')
			return keys.flatMap((key, i) => {
				const article = found.get(articles[i]!);
				return article === undefined ? [] : (sectionEntry(article, key) ?? []);
			});
		const said = keys.flatMap((key, i) => {
			const article = found.get(articles[i]!);
			const statement = article === undefined ? null : statementIn(article, key);
			return article === undefined || statement === null ? [] : [{ key, article, statement }];
		});
		const speakers = new Set(said.flatMap(({ statement }) => statement.actor ?? []));
		const actors = new Map(
			this.entriesAt('actor', [...speakers]).map((entry) => [entry.key, entry as ActorEntry]),
		);
		return said.map(({ key, article, statement }) => {
			const actor = statement.actor === null ? undefined : actors.get(statement.actor);
			const digest = digestOfSaid(statement, actor?.kind);
			return statementEntry(article, key, statement, {
				actor,
				digest,
				copies: this.words.copiesOf(digest),
			});
		});
	}

	/** Keys of what an actor said, readers see it unasked; as `statementsOf` gives them. */
	private keysOfActor(actor: number): readonly number[] {
		if (this.said?.actor !== actor) this.said = { actor, keys: eachOnce(this.words.saidBy(actor)) };
		return this.said.keys;
	}

	/** Reads in one transaction: what another process writes meanwhile is seen as a whole the next time. */
	private reading<T>(read: () => T): T {
		if (this.database.inTransaction) return read();
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

	/** The words of the file as it is now; without a transaction where nothing has changed since the last. */
	private lexicon(): Lexicon {
		if (this.words.isRead && this.dataVersion() === this.seen) return this.words.lexicon;
		return this.reading(() => this.words.lexicon);
	}

	/** Takes notice when anybody has written: kept entries are forgotten, and what is new in the index is read. */
	private look(): void {
		// From one keystroke to the next most entries are the same, but they must not become many.
		for (const entries of Object.values(this.kept)) thin(entries);
		const version = this.dataVersion();
		if (version === this.seen) return;
		this.forget();
		this.words.refresh();
		this.seen = version;
	}

	/** Changes when another connection has written. */
	private dataVersion(): number {
		const asked = 'SELECT data_version AS version FROM pragma_data_version';
		return this.saying(() => (this.statements.prepare(asked).get() as { version: number }).version);
	}

	private forget(): void {
		for (const entries of Object.values(this.kept)) entries.clear();
		this.said = null;
		this.shelved.forget();
	}

	private writing(): Writer {
		if (this.writer === null) {
			// A batch changes some 10 MB of pages: those that do not stay in memory would be written twice.
			this.database.exec('PRAGMA cache_size = -16384');
			this.writer = new Writer((text) => this.statements.prepare(text), this.words, this.shelved);
		}
		return this.writer;
	}

	/** Runs changes as one transaction: all of them are kept, or none; what goes wrong is said in a sentence. */
	private within<T>(change: () => T): T {
		try {
			return this.change(change);
		} catch (error) {
			throw isBusy(error) ? new Busy() : explained(error, this.path);
		}
	}

	/** The same. @throws the database's error */
	private change<T>(change: () => T): T {
		this.forget();
		beginWriting(this.database);
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
			this.shelved.reset();
			this.seen = -1;
			this.writer = null;
			throw error;
		}
	}

	private rows<T>({ asked, read }: Columns<T>, from: string, ...values: readonly unknown[]): T[] {
		return this.saying(() => read(this.statements.prepare(`SELECT ${asked} ${from}`).all(...values)));
	}

	private listed(from: string, ...values: readonly unknown[]): ArticleEntry[] {
		return this.rows(LISTED, from, ...values).map(articleEntry);
	}

	/** Asks the database; what goes wrong is said in a sentence. */
	private saying<T>(ask: () => T): T {
		try {
			return ask();
		} catch (error) {
			throw explained(error, this.path);
		}
	}
}
