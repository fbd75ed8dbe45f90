import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { type ArticleRecord, Problem } from '../../model/index.js';
import { earlierIdentity } from '../identity.js';
import { Damaged } from '../postings/lazy-bytes.js';
import { Articles } from './articles.js';
import { renew, SCHEMA_VERSION, TABLES } from './migrations.js';
import { prepareArticle } from './prepare.js';
import { type Connection, Statements } from './statements.js';
import { WordIndex } from './word-index.js';
import { Writer } from './write.js';

/** Marks a file as ours (SQLite's application_id): "exp1". */
const APPLICATION = 0x65787031;

/** How long another process that makes, renews, recovers or closes the archive is waited for, ms. */
const PATIENCE = 10_000;

/** How long to wait before such an archive is tried again, ms. */
const PAUSE = 20;

/** How an archive is opened. */
export interface OpenOptions {
	/** Make the file when it is not there. */
	readonly create: boolean;
}

/**
 * Opens an archive, in WAL mode, so that it can be read while another process adds to it.
 * @throws Problem when it is not there, no archive, of a newer version, or cannot be opened
 */
export function openConnection(path: string, { create }: OpenOptions, exists: boolean): Connection {
	if (!exists && !create)
		throw new Problem(
			`${path}: there is no such archive; 'explorer add SOURCE… --archive ${path}' makes one`,
		);
	try {
		return patiently(() =>
			// A whole path is a file's name whatever it is, not SQLite's ":memory:" or an address.
			prepared(new Database(resolve(path), { timeout: PATIENCE }), path, { create, isUnchanging: false }),
		);
	} catch (error) {
		if (create || !isLockedAway(path)) throw explained(error, path);
	}
	try {
		return prepared(openUnchanging(path), path, { create, isUnchanging: true });
	} catch (error) {
		throw explained(error, path);
	}
}

/**
 * Tries again what another process is in the way of. SQLite's own waiting is not enough: where two change a file to WAL
 * mode at once, or one recovers its log, it gives up at once rather than have both wait for each other.
 */
function patiently(open: () => Connection): Connection {
	for (const end = Date.now() + PATIENCE; ; ) {
		try {
			return open();
		} catch (error) {
			if (!isBusy(error) || Date.now() > end) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		}
	}
}

/** Whether a file or its folder cannot be written: then no log can be kept beside it, which reading asks for too. */
function isLockedAway(path: string): boolean {
	try {
		accessSync(path, constants.R_OK);
	} catch {
		return false;
	}
	try {
		accessSync(path, constants.W_OK);
		accessSync(dirname(path), constants.W_OK);
		return false;
	} catch {
		return true;
	}
}

/** Opens a file that nobody can change. @throws Problem when its log is still beside it: what is in it would be missed */
function openUnchanging(path: string): Connection {
	if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
		throw new Problem(
			`${path} cannot be read where it lies: its last changes are still in ${path}-wal, and its folder cannot be written; copy both to one that can`,
		);
	return new Database(`${pathToFileURL(path).href}?immutable=1`);
}

function prepared(database: Connection, path: string, options: Parameters<typeof prepare>[2]): Connection {
	try {
		prepare(database, path, options);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

/** @param isUnchanging whether nothing can be written there, settings neither */
function prepare(
	database: Connection,
	path: string,
	{ create, isUnchanging }: OpenOptions & { readonly isUnchanging: boolean },
): void {
	const { version, tables } = versionOf(database, path);
	if (version === SCHEMA_VERSION) {
		if (!isUnchanging) setUp(database);
		return;
	}
	if (tables === 0 && isNoFile(path)) throw noFile(path);
	if (tables === 0 && !create)
		throw new Problem(`${path} is empty; 'explorer add SOURCE… --archive ${path}' makes an archive of it`);
	if (tables === 0) {
		// Most of what is written are pieces of many kilobytes.
		database.exec('PRAGMA page_size = 16384');
		database.exec('PRAGMA auto_vacuum = INCREMENTAL');
	}
	database.exec('PRAGMA journal_mode = WAL');
	setUp(database);
	database.exec('BEGIN IMMEDIATE');
	const now = versionOf(database, path);
	if (now.version !== SCHEMA_VERSION) {
		if (now.tables === 0) database.exec(TABLES);
		else renew(database, now.version, putterInto(database));
		database.exec(`PRAGMA application_id = ${APPLICATION}`);
		database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
	}
	database.exec('COMMIT');
	// Gives back what the tables of the earlier version took.
	if (now.tables > 0) database.exec('PRAGMA incremental_vacuum');
}

/**
 * Begins to write at once, or not at all.
 * @throws the database's error, which `isBusy` knows, when another process is writing
 */
export function beginWriting(database: Connection): void {
	database.exec('PRAGMA busy_timeout = 0');
	try {
		database.exec('BEGIN IMMEDIATE');
	} finally {
		database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
	}
}

const STATE = `SELECT v.user_version AS version, a.application_id AS application,
	(SELECT count(*) FROM sqlite_master) AS tables FROM pragma_user_version v, pragma_application_id a`;

/** What version an archive has, 0 in an empty file. @throws Problem when it is none, or of a newer version */
function versionOf(database: Connection, path: string): { version: number; tables: number } {
	// One statement sees the file at one moment; another process may be making it.
	const { version, application, tables } = database.prepare(STATE).get() as Record<
		'version' | 'application' | 'tables',
		number
	>;
	if (tables > 0 && application !== APPLICATION)
		throw new Problem(`${path} is a database, but no archive of explorer's`);
	if (version > SCHEMA_VERSION) {
		throw new Problem(
			`${path} was written by a newer explorer (archive version ${version}, this one reads ${SCHEMA_VERSION}); update explorer`,
		);
	}
	return { version, tables };
}

/** Settings that the file does not keep. */
function setUp(database: Connection): void {
	database.exec('PRAGMA synchronous = NORMAL');
	// The log goes into the file every 32 MB: what is written several times meanwhile goes there once.
	database.exec('PRAGMA wal_autocheckpoint = 4000');
}

/** Puts articles into tables within a transaction of others. */
function putterInto(database: Connection): (records: readonly ArticleRecord[]) => void {
	const statements = new Statements(database);
	const sql = (text: string) => statements.prepare(text);
	const words = new WordIndex(sql);
	const writer = new Writer(sql, words, new Articles(sql));
	return (records) => {
		words.refresh();
		writer.put(records.map((record) => prepareArticle(record, earlierIdentity(record))));
		words.flush();
	};
}

/** Whether an error says that another process is writing. */
export const isBusy = (error: unknown): boolean =>
	/SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(textOf(error));

/** Whether an error says that there is no room for what is to be written. */
export const isFull = (error: unknown): boolean => /FULL|disk is full/i.test(textOf(error));

const textOf = (error: unknown): string =>
	`${(error as { code?: string }).code ?? ''} ${(error as Error).message}`;

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Whether something else than a file lies there: a device, a pipe. */
function isNoFile(path: string): boolean {
	try {
		return !statSync(path).isFile();
	} catch {
		return false;
	}
}

const noFile = (path: string): Problem =>
	new Problem(`${path} is no file, so it cannot be an archive; name the file that is to be the archive`);

/** An error of the database as a sentence; what is no such error comes back as it is. */
export function explained(error: unknown, path: string): unknown {
	if (error instanceof Problem) return error;
	const text = textOf(error);
	if (/NOTADB|not a database/i.test(text))
		return new Problem(`${path} is not an archive (not a database file)`);
	if (/CORRUPT|malformed|JSON cannot hold/i.test(text) || error instanceof Damaged)
		return new Problem(`${path} is damaged; restore a copy, or make it anew with 'explorer add'`);
	if (isFull(error)) return new Problem(`${path}: the disk is full; what was added before is safe`);
	if (/READONLY|readonly/i.test(text)) return new Problem(`${path} cannot be written (read-only)`);
	if (isFolder(path))
		return new Problem(`${path} is a folder, not an archive; name the file that is to be the archive`);
	if (isNoFile(path)) return noFile(path);
	if (/CANTOPEN|unable to open/i.test(text))
		return new Problem(`${path} cannot be opened; is its folder there, and may it be written?`);
	if (isBusy(error)) return new Problem(`${path} is in use by another process; try again when it has ended`);
	if (/IOERR|disk I\/O/i.test(text))
		return new Problem(`${path}: reading or writing failed (${(error as Error).message})`);
	return error;
}
