import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { ArticleRecord } from '../../model/index.js';
import { IS_EARLIER } from '../identity.js';
import { Damaged } from '../postings/lazy-bytes.js';
import { opened } from './pack.js';
import type { Connection } from './statements.js';

/** Raised with every change of the tables. */
export const SCHEMA_VERSION = 7;

/** An archive's tables: rows for what is looked up, and in blobs the articles and the index of words. */
export const TABLES = `
CREATE TABLE article(
	key INTEGER PRIMARY KEY, id TEXT NOT NULL, identity TEXT NOT NULL, content TEXT, digest TEXT NOT NULL, title TEXT NOT NULL,
	origin TEXT NOT NULL, url TEXT, published TEXT, publisher TEXT, statements INTEGER NOT NULL,
	actors INTEGER NOT NULL, sections INTEGER NOT NULL, block INTEGER NOT NULL, start INTEGER NOT NULL,
	length INTEGER NOT NULL);
CREATE UNIQUE INDEX article_identity ON article(identity);
CREATE INDEX article_digest ON article(digest);
CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_earlier ON article(origin) WHERE ${IS_EARLIER};
CREATE TABLE block(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE actor(
	key INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, aliases TEXT NOT NULL,
	statements INTEGER NOT NULL, mentions INTEGER NOT NULL, articles INTEGER NOT NULL);
CREATE TABLE segment(key INTEGER PRIMARY KEY AUTOINCREMENT, thing TEXT NOT NULL, level INTEGER NOT NULL,
	entries INTEGER NOT NULL, bytes INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE piece(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE terms(key INTEGER PRIMARY KEY AUTOINCREMENT, level INTEGER NOT NULL, bytes INTEGER NOT NULL);
CREATE TABLE term_piece(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE gone(thing TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY(thing, key)) WITHOUT ROWID;
CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counter VALUES ('articles', 0), ('statements', 0), ('actors', 0), ('sections', 0), ('sequence', 0);
`;

/** How many articles are put in anew at once. */
const BATCH = 500;

/**
 * Brings an archive of an earlier version to this one: all that it had beside the records follows from them, but for
 * what tells an article apart, which up to version 6 followed from its address, or its file and id, and is kept so
 * (`earlierIdentity`). Whoever calls sees to the transaction.
 */
export function renew(
	database: Connection,
	version: number,
	put: (records: readonly ArticleRecord[]) => void,
): void {
	const kept = version < 3 ? ['article'] : ['article', 'block'];
	const old = database.prepare(
		"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
	);
	for (const { name } of old.all() as { name: string }[]) {
		// What FTS5 keeps beside its tables goes with them.
		if (kept.includes(name) || /_words_/.test(name)) continue;
		database.exec(`DROP TABLE IF EXISTS ${name}`);
	}
	for (const name of kept) database.exec(`ALTER TABLE ${name} RENAME TO earlier_${name}`);
	const indexes = database.prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
	for (const { name } of indexes.all() as { name: string }[]) database.exec(`DROP INDEX ${name}`);
	database.exec(TABLES);
	const next = database.prepare(version < 3 ? RECORDS : PACKED);
	for (let last = -1; ; ) {
		const rows = next.all(last) as { at: number; key: number; data: Uint8Array | ArrayBuffer }[];
		if (rows.length === 0) break;
		put(rows.map(({ key, data }) => (version < 3 ? recordOf(data) : opened(key, data).record)));
		last = rows.at(-1)!.at;
	}
	for (const name of kept) database.exec(`DROP TABLE earlier_${name}`);
}

/** The next articles in the order in which they were put in: of the first two versions, and of the third. */
const RECORDS = `SELECT key AS at, key, record AS data FROM earlier_article WHERE key > ? ORDER BY key LIMIT ${BATCH}`;
const PACKED = `SELECT a.key % 4294967296 AS at, a.key AS key, substr(b.data, a.start + 1, a.length) AS data
	FROM earlier_article a JOIN earlier_block b ON b.key = a.block WHERE at > ? ORDER BY at LIMIT ${BATCH}`;

/** What zlib streams (RFC 1950) begin with at a window of 32 KB; no Brotli stream of the first archives does. */
const ZLIB = 0x78;

/** A record as the first two versions kept it: compressed JSON without the statements' texts. */
function recordOf(blob: Uint8Array | ArrayBuffer): ArticleRecord {
	const record = unpacked(new Uint8Array(blob));
	const statements = record.statements.map((statement) => ({
		...statement,
		text: statement.content.map(([start, end]) => record.text.slice(start, end)).join(' '),
	}));
	return { ...record, statements };
}

function unpacked(bytes: Uint8Array): ArticleRecord {
	try {
		const text = bytes[0] === ZLIB ? inflateSync(bytes) : brotliDecompressSync(bytes);
		return JSON.parse(text.toString('utf8'));
	} catch {
		throw new Damaged('an article');
	}
}
