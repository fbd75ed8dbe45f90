import { indexAnew } from './reindex.js';
import type { Connection } from './statements.js';

/** One step a version: what leads from the version before to it. */
export const MIGRATIONS: readonly ((database: Connection) => void)[] = [
	(database) => database.exec(TABLES),
	(database) => {
		// The first version kept words in FTS5 tables; now they are in segments.
		for (const table of ['statement_words', 'actor_words', 'section_words'])
			database.exec(`DROP TABLE IF EXISTS ${table}`);
		database.exec('DROP TABLE terms');
		database.exec(SEGMENTS);
		// An article's statements have keys one after the other: two numbers instead of an index.
		database.exec(KEYS);
		indexAnew(database);
	},
];

const TABLES = `
CREATE TABLE article(
	key INTEGER PRIMARY KEY, id TEXT NOT NULL, address TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, title TEXT NOT NULL,
	origin TEXT NOT NULL, url TEXT, published TEXT, publisher TEXT, place TEXT NOT NULL, day INTEGER NOT NULL,
	statements INTEGER NOT NULL, actors INTEGER NOT NULL, sections INTEGER NOT NULL, record BLOB NOT NULL);
CREATE INDEX article_digest ON article(digest);
CREATE INDEX article_day ON article(day, key);
CREATE TABLE statement(
	key INTEGER PRIMARY KEY, article INTEGER NOT NULL, n INTEGER NOT NULL, actor INTEGER, section INTEGER NOT NULL,
	kind TEXT NOT NULL, report TEXT NOT NULL, shown INTEGER NOT NULL, cue TEXT, speaker TEXT, confidence REAL NOT NULL,
	digest INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX statement_article ON statement(article, n);
CREATE INDEX statement_actor ON statement(actor, key);
CREATE INDEX statement_digest ON statement(digest);
CREATE TABLE actor(
	key INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, aliases TEXT NOT NULL,
	names TEXT NOT NULL, statements INTEGER NOT NULL, mentions INTEGER NOT NULL, articles INTEGER NOT NULL);
CREATE TABLE appearance(
	article INTEGER NOT NULL, n INTEGER NOT NULL, actor INTEGER NOT NULL, statements INTEGER NOT NULL,
	mentions INTEGER NOT NULL, PRIMARY KEY(article, n)) WITHOUT ROWID;
CREATE INDEX appearance_actor ON appearance(actor);
CREATE TABLE section(
	key INTEGER PRIMARY KEY, article INTEGER NOT NULL, n INTEGER NOT NULL, title TEXT NOT NULL, folded TEXT NOT NULL,
	inferred INTEGER NOT NULL, statements INTEGER NOT NULL);
CREATE INDEX section_article ON section(article, n);
CREATE TABLE terms(segment INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counter VALUES ('articles', 0), ('statements', 0), ('actors', 0), ('sections', 0), ('sequence', 0);
`;

const KEYS = `
ALTER TABLE article ADD COLUMN first INTEGER NOT NULL DEFAULT 1;
ALTER TABLE article ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
UPDATE article SET first = own.first, last = own.last
	FROM (SELECT article, min(key) AS first, max(key) AS last FROM statement GROUP BY article) AS own
	WHERE own.article = article.key;
DROP INDEX statement_article;
`;

/** The index of words: see src/archive/postings. */
const SEGMENTS = `
CREATE TABLE segment(key INTEGER PRIMARY KEY AUTOINCREMENT, thing TEXT NOT NULL, level INTEGER NOT NULL,
	entries INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE terms(key INTEGER PRIMARY KEY AUTOINCREMENT, level INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE gone(thing TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY(thing, key)) WITHOUT ROWID;
`;
