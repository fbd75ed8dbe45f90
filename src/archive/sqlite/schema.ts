import Database from 'libsql';
import { Problem } from '../../model/index.js';

export type Connection = InstanceType<typeof Database>;

/** Raised with every change of the tables; older archives are brought up to it step by step. */
export const SCHEMA_VERSION = 1;
/** Marks a file as ours (SQLite's application_id): "exp1". */
const APPLICATION = 0x65787031;

/** One step a version: what leads from the version before to it. */
const MIGRATIONS: readonly string[] = [
	`
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
CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE actor_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE section_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
`,
];

export interface OpenOptions {
	/** Make the file when it is not there. */
	readonly create: boolean;
	readonly readonly?: boolean;
}

/**
 * Opens an archive, in WAL mode, so that it can be read while another process adds to it.
 * @throws Problem when it is not there, no archive, of a newer version, or cannot be opened
 */
export function openConnection(
	path: string,
	{ create, readonly = false }: OpenOptions,
	exists: boolean,
): Connection {
	if (!exists && !create)
		throw new Problem(
			`${path}: there is no such archive; 'explorer add SOURCE… --archive ${path}' makes one`,
		);
	let database: Connection | null = null;
	try {
		database = new Database(path, { timeout: 0 });
		prepare(database, path, readonly);
		return database;
	} catch (error) {
		database?.close();
		throw explained(error, path);
	}
}

function prepare(database: Connection, path: string, readonly: boolean): void {
	const version = numberFrom(database, 'PRAGMA user_version');
	const application = numberFrom(database, 'PRAGMA application_id');
	const tables = numberFrom(database, 'SELECT count(*) FROM sqlite_master');
	if (tables > 0 && application !== APPLICATION)
		throw new Problem(`${path} is a database, but no archive of explorer's`);
	if (version > SCHEMA_VERSION) {
		throw new Problem(
			`${path} was written by a newer explorer (archive version ${version}, this one reads ${SCHEMA_VERSION}); update explorer`,
		);
	}
	if (version === SCHEMA_VERSION) {
		if (!readonly) database.exec('PRAGMA synchronous = NORMAL');
		return;
	}
	database.exec('PRAGMA journal_mode = WAL');
	database.exec('PRAGMA synchronous = NORMAL');
	database.exec('BEGIN IMMEDIATE');
	for (const step of MIGRATIONS.slice(version)) database.exec(step);
	database.exec(`PRAGMA application_id = ${APPLICATION}`);
	database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
	database.exec('COMMIT');
}

/** A prepared statement, as far as it is needed. */
export interface Prepared {
	get(...values: readonly unknown[]): unknown;
	all(...values: readonly unknown[]): unknown[];
	run(...values: readonly unknown[]): { readonly changes: number };
}

/** Prepares every statement once. */
export class Statements {
	private readonly prepared = new Map<string, Prepared>();

	constructor(private readonly database: Connection) {}

	prepare(text: string): Prepared {
		let statement = this.prepared.get(text);
		if (statement === undefined) {
			statement = this.database.prepare(text) as unknown as Prepared;
			this.prepared.set(text, statement);
		}
		return statement;
	}
}

const numberFrom = (database: Connection, sql: string): number =>
	Object.values(database.prepare(sql).get() as Record<string, number>)[0]!;

/** Whether an error says that another process is writing. */
export const isBusy = (error: unknown): boolean =>
	/SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(textOf(error));

const textOf = (error: unknown): string =>
	`${(error as { code?: string }).code ?? ''} ${(error as Error).message}`;

/** An error of the database as a sentence; what is no such error comes back as it is. */
export function explained(error: unknown, path: string): unknown {
	if (error instanceof Problem) return error;
	const text = textOf(error);
	if (/NOTADB|not a database/i.test(text))
		return new Problem(`${path} is not an archive (not a database file)`);
	if (/CORRUPT|malformed/i.test(text))
		return new Problem(`${path} is damaged; restore a copy, or make it anew with 'explorer add'`);
	if (/FULL|disk is full/i.test(text))
		return new Problem(`${path}: the disk is full; what was added before is safe`);
	if (/READONLY|readonly/i.test(text)) return new Problem(`${path} cannot be written (read-only)`);
	if (/CANTOPEN|unable to open/i.test(text))
		return new Problem(`${path} cannot be opened; is its folder there, and may it be written?`);
	if (isBusy(error)) return new Problem(`${path} is in use by another process; try again when it has ended`);
	if (/IOERR|disk I\/O/i.test(text))
		return new Problem(`${path}: reading or writing failed (${(error as Error).message})`);
	return error;
}
