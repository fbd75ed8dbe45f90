import type { ArticleMeta, Identity } from '../../model/index.js';
import { IS_EARLIER } from '../identity.js';
import { beginningBelow, type Name, type Nameable, namedBy, originsAt } from '../naming.js';
import type { ArticleEntry } from '../shelf.js';
import { columns } from './columns.js';
import { noteActorKeys, opened, type PackedArticle } from './pack.js';
import { type Prepared, Rows } from './statements.js';

/** A block is written when it holds so many bytes: few rows to write, and not much to read for one article. */
const BLOCK = 16_384;
/** How many articles read lately are kept. */
const MOST_KEPT = 60;

/** The articles themselves: a row for each, their texts and what was found in blocks of several. */
export class Articles {
	private readonly rows: Rows;
	private readonly kept = new Map<number, PackedArticle>();
	/** The articles of the block that is not full yet, and how many bytes they take. */
	private waiting = Buffer.alloc(2 * BLOCK);
	private size = 0;
	private block = 0;

	constructor(private readonly sql: (text: string) => Prepared) {
		this.rows = new Rows(sql, 'article', 16);
	}

	/** Articles by their keys, those that are there. */
	get(keys: readonly number[]): Map<number, PackedArticle> {
		if (this.kept.size > MOST_KEPT) this.forget();
		const missing = keys.filter((key) => !this.kept.has(key));
		if (missing.length > 0) {
			const rows = this.sql(
				`SELECT a.key AS key, CAST(substr(b.data, a.start + 1, a.length) AS BLOB) AS data FROM article a JOIN block b ON b.key = a.block
					WHERE a.key IN (SELECT value FROM json_each(?))`,
			).all(JSON.stringify(missing)) as { key: number; data: Uint8Array | ArrayBuffer }[];
			for (const { key, data } of rows) this.kept.set(key, opened(key, data));
		}
		return this.kept;
	}

	/** Whether an article is here just as it was read. */
	holds({ key, content }: Identity): boolean {
		return this.exists('identity = ? AND content = ?', key, content ?? null);
	}

	/** Whether there is one with this text, and none with this identity that it would be a version of. */
	holdsText(digest: string, { key, byPlace = false }: Identity): boolean {
		const isThere = this.exists(`digest = ? AND NOT (${IS_EARLIER})`, digest);
		return isThere && (byPlace || !this.exists('identity = ?', key));
	}

	private exists(condition: string, ...values: readonly unknown[]): boolean {
		return this.sql(`SELECT 1 FROM article WHERE ${condition}`).get(...values) !== undefined;
	}

	/** The keys of the articles that a name stands for. @throws Problem when it may mean several */
	named(given: Name): number[] {
		const { name, paths } = given;
		const found = this.sql(
			`SELECT DISTINCT ${ORIGIN.asked} FROM article WHERE substr(identity, 1, 1) <> '/' AND origin NOT LIKE 'http%'`,
		).all();
		const origins = originsAt(
			ORIGIN.read(found).map(({ origin }) => origin),
			paths,
		);
		const below = beginningBelow(name);
		const rows = this.sql(
			`SELECT ${NAMEABLE.asked} FROM article WHERE id = ?1 OR url = ?1 OR origin = ?1 OR identity = ?1
				OR substr(origin, 1, length(?2)) = ?2 OR origin IN (SELECT value FROM json_each(?3))
				OR EXISTS (SELECT 1 FROM json_each(?4) WHERE substr(identity, 1, length(value)) = value)`,
		).all(name, below ?? name, JSON.stringify(origins), JSON.stringify(paths));
		return namedBy(given, NAMEABLE.read(rows)).map(({ key }) => key);
	}

	/** Takes an article, packed, to be written by `write`. `row`: what its row has before where it lies. */
	add(bytes: Uint8Array, actorKeys: readonly number[], row: readonly unknown[]): void {
		if (this.block === 0)
			this.block =
				(this.sql('SELECT coalesce(max(key), 0) AS last FROM block').get() as { last: number }).last + 1;
		this.rows.add([...row, this.block, this.size, bytes.length]);
		const { waiting, size } = this;
		if (size + bytes.length > waiting.length)
			this.waiting = Buffer.concat([waiting.subarray(0, size)], 2 * (size + bytes.length));
		this.waiting.set(bytes, size);
		noteActorKeys(this.waiting.subarray(size), actorKeys);
		this.size += bytes.length;
		if (this.size >= BLOCK) this.writeBlock();
	}

	/** Writes what was taken. */
	write(): void {
		this.writeBlock();
		this.rows.write();
		this.block = 0;
	}

	/** Takes an article out; its bytes are blanked, and a block of nothing else goes. */
	remove(article: number): void {
		const { block, start, length, data } = this.sql(
			'SELECT block, start, length, CAST(data AS BLOB) AS data FROM article a JOIN block b ON b.key = a.block WHERE a.key = ?',
		).get(article) as { block: number; start: number; length: number; data: Uint8Array };
		const left = Buffer.from(data).fill(0, start, start + length);
		if (left.every((byte) => byte === 0)) this.sql('DELETE FROM block WHERE key = ?').run([block]);
		else this.sql('UPDATE block SET data = ? WHERE key = ?').run(left, block);
		this.sql('DELETE FROM article WHERE key = ?').run([article]);
		this.kept.delete(article);
	}

	/** Forgets what was read: it may be other now. */
	forget(): void {
		this.kept.clear();
	}

	/** Forgets what was taken too: it was not kept. */
	reset(): void {
		this.forget();
		this.rows.clear();
		this.size = 0;
		this.block = 0;
	}

	private writeBlock(): void {
		if (this.size === 0) return;
		this.sql('INSERT INTO block VALUES (?, ?)').run(this.block++, this.waiting.subarray(0, this.size));
		this.size = 0;
	}
}

/** What lists show of an article. */
interface ListedRow {
	readonly key: number;
	readonly identity: string;
	readonly id: string;
	readonly title: string;
	readonly origin: string;
	readonly url: string | null;
	readonly published: string | null;
	readonly publisher: string | null;
	readonly statements: number;
	readonly actors: number;
}

const ORIGIN = columns<{ origin: string }>({ origin: 'text' });
const NAMEABLE = columns<Nameable & { key: number }>({
	key: 'number',
	identity: 'text',
	id: 'text',
	url: 'text?',
	origin: 'text',
	title: 'text',
});

/** The columns of an article's row that lists show. */
export const LISTED = columns<ListedRow>({
	key: 'number',
	identity: 'text',
	id: 'text',
	title: 'text',
	origin: 'text',
	url: 'text?',
	published: 'text?',
	publisher: 'text?',
	statements: 'number',
	actors: 'number',
});

export function articleEntry(row: ListedRow): ArticleEntry {
	const optional = (name: 'url' | 'published' | 'publisher') =>
		row[name] === null ? {} : { [name]: row[name] };
	const meta: ArticleMeta = {
		id: row.id,
		title: row.title,
		origin: row.origin,
		...optional('url'),
		...optional('published'),
		...optional('publisher'),
	};
	const { key, identity, statements, actors } = row;
	return { key, identity, meta, statements, actors };
}
