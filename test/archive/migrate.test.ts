import { join } from 'node:path';
import { brotliCompressSync, deflateSync } from 'node:zlib';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { dayOf, keyOfDay } from '../../src/archive/numbering.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { packArticle } from '../../src/archive/sqlite/pack.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { scratch } from '../stories/session.js';
import { earlierArchive } from './earlier.js';
import { byId, recordOf, recordsOn } from './record.js';

const RECORDS = [
	recordOf('port', [{ by: 'Ana Ruiz', text: 'the harbour is shut' }], { published: '2024-03-04' }),
	recordOf('school', [{ by: 'Ana Ruiz', text: 'the school will be rebuilt' }]),
];

/** What the first two versions kept of an article: JSON without the statements' texts. */
const withoutTexts = (record: ArticleRecord) =>
	JSON.stringify({ ...record, statements: record.statements.map(({ text: _, ...rest }) => rest) });

/** An archive as version 1 or 2 wrote it, as far as it is read again. */
function earlier(version: number, records: readonly ArticleRecord[]): string {
	const path = join(scratch(), `v${version}.db`);
	const database = new Database(path);
	database.exec(`
		CREATE TABLE article(key INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, day INTEGER NOT NULL,
			record BLOB NOT NULL);
		CREATE INDEX article_digest ON article(digest);
		CREATE INDEX article_day ON article(day, key);
		CREATE TABLE statement(key INTEGER PRIMARY KEY, text TEXT NOT NULL);
		INSERT INTO statement VALUES (1, 'the harbour is shut');
		CREATE TABLE actor(key INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE);
		CREATE TABLE section(key INTEGER PRIMARY KEY, title TEXT NOT NULL);
		CREATE TABLE terms(segment INTEGER PRIMARY KEY, words TEXT NOT NULL);
		CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
		INSERT INTO counter VALUES ('articles', 2), ('sequence', 9);
		PRAGMA application_id = ${0x65787031};
		PRAGMA user_version = ${version};`);
	if (version === 1)
		database.exec(`CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1)`);
	const insert = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?)');
	records.forEach((record, n) => {
		const json = withoutTexts(record);
		const packed = version === 1 ? brotliCompressSync(json) : deflateSync(json, { level: 3 });
		insert.run(n + 1, `${record.origin}#${record.id}`, `${n}`, n, packed);
	});
	database.close();
	return path;
}

/** An archive as version 3 wrote it: articles in blocks, the index in other pieces. */
function third(records: readonly ArticleRecord[]): string {
	const path = join(scratch(), 'v3.db');
	const database = new Database(path);
	database.exec(`
		CREATE TABLE article(key INTEGER PRIMARY KEY, id TEXT NOT NULL, address TEXT NOT NULL, block INTEGER NOT NULL,
			start INTEGER NOT NULL, length INTEGER NOT NULL);
		CREATE UNIQUE INDEX article_address ON article(address);
		CREATE TABLE block(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
		CREATE TABLE actor(key INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE);
		CREATE TABLE segment(key INTEGER PRIMARY KEY AUTOINCREMENT, thing TEXT NOT NULL, level INTEGER NOT NULL);
		CREATE TABLE piece(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
		CREATE TABLE terms(key INTEGER PRIMARY KEY AUTOINCREMENT, level INTEGER NOT NULL, data BLOB NOT NULL);
		CREATE TABLE gone(thing TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY(thing, key)) WITHOUT ROWID;
		CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
		PRAGMA application_id = ${0x65787031};
		PRAGMA user_version = 3;`);
	const packed = records.map((record) => Buffer.from(packArticle(record)));
	database.prepare('INSERT INTO block VALUES (?, ?)').run(1, Buffer.concat(packed));
	let start = 0;
	records.forEach(({ id, published }, n) => {
		// Keys begin with the day, and end with the order of coming.
		const key = keyOfDay(dayOf(published)) + n * 9 + 1;
		const { length } = packed[n]!;
		database.prepare('INSERT INTO article VALUES (?, ?, ?, 1, ?, ?)').run([key, id, id, start, length]);
		start += length;
	});
	database.close();
	return path;
}

const EARLIER = {
	1: earlier.bind(null, 1),
	2: earlier.bind(null, 2),
	3: third,
	4: earlierArchive.bind(null, 4),
	5: earlierArchive.bind(null, 5),
	6: earlierArchive.bind(null, 6),
};

test.each([1, 2, 3, 4, 5, 6] as const)(
	'an archive of version %i is brought up to this one when it is opened',
	(version) => {
		const path = EARLIER[version](RECORDS);
		for (let again = 0; again < 2; again++) {
			const shelf = openSqliteShelf(path);
			expect(recordsOn(shelf)).toEqual(byId(RECORDS));
			expect(shelf.counts()).toMatchObject({ articles: 2, statements: 2, actors: 1, sections: 2 });
			const groups = [[{ word: 'school', as: 'whole' as const }]];
			expect(shelf.find({ thing: 'statement', groups }, 9)).toMatchObject([
				{ text: 'the school will be rebuilt' },
			]);
			expect(shelf.put(RECORDS)).toMatchObject({ added: 0, known: 2 });
			shelf.close();
		}
	},
);

test('an archive that cannot be brought up to this version stays as it was', () => {
	const path = earlier(2, RECORDS);
	const damaged = new Database(path);
	damaged.prepare('UPDATE article SET record = ? WHERE key = ?').run(Buffer.from('nothing'), 2);
	damaged.close();
	expect(() => openSqliteShelf(path)).toThrow(/is damaged/);
	const database = new Database(path);
	expect(database.prepare('SELECT count(*) AS n FROM article').get()).toMatchObject({ n: 2 });
	expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 2 });
	database.close();
});
