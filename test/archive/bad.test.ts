import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, test, vi } from 'vitest';
import { Busy, openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { Problem } from '../../src/model/index.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { scratch } from '../stories/session.js';
import { recordOf, recordsOn } from './record.js';

type Connection = InstanceType<typeof Database>;
const original = Database.prototype.exec;

const PORT = recordOf('port', [{ by: 'Ana Ruiz', text: 'the harbour is shut' }]);

/** A closed archive with one article. */
function archive(): string {
	const path = join(scratch(), 'a.db');
	const shelf = openSqliteShelf(path, { create: true });
	shelf.put([PORT]);
	shelf.close();
	return path;
}

/** The sentence with which opening or reading an archive is refused. */
function refusal(path: string, create = false): string {
	try {
		const shelf = openSqliteShelf(path, { create });
		try {
			return `read ${recordsOn(shelf).length}`;
		} finally {
			shelf.close();
		}
	} catch (error) {
		expect(error).toBeInstanceOf(Problem);
		return (error as Problem).message;
	}
}

describe('an archive that cannot be opened is refused with a sentence', () => {
	test('where there is none', () => {
		expect(refusal(join(scratch(), 'none.db'))).toMatch(/no such archive.*explorer add/);
	});

	test('in a folder that is not there', () => {
		expect(refusal(join(scratch(), 'no', 'a.db'), true)).toMatch(/cannot be opened/);
	});

	test('a folder', () => {
		const path = join(scratch(), 'folder');
		mkdirSync(path);
		expect(refusal(path)).toMatch(/cannot be opened|not an archive/);
	});

	test('a text file, which is left as it was', () => {
		const path = join(scratch(), 'a.txt');
		const text = 'Nobody was warned, said the harbour master.\n'.repeat(50);
		writeFileSync(path, text);
		expect(refusal(path, true)).toMatch(/not an archive/);
		expect(readFileSync(path, 'utf8')).toBe(text);
	});

	test("somebody else's database", () => {
		const path = join(scratch(), 'other.db');
		const other = new Database(path);
		other.exec('CREATE TABLE recipe(name TEXT)');
		other.close();
		expect(refusal(path, true)).toMatch(/no archive of explorer's/);
	});

	test('of a newer version', () => {
		const path = archive();
		const newer = new Database(path);
		newer.exec('PRAGMA user_version = 999');
		newer.close();
		expect(refusal(path)).toMatch(/newer explorer/);
	});

	test('an empty file, of which adding makes an archive', () => {
		const path = join(scratch(), 'empty.db');
		writeFileSync(path, '');
		expect(refusal(path)).toMatch(/is empty; 'explorer add/);
		expect(refusal(path, true)).toBe('read 0');
	});

	test('half written', () => {
		const path = join(scratch(), 'half.db');
		copyFileSync(archive(), path);
		truncateSync(path, 6000);
		expect(refusal(path)).toMatch(/damaged|not an archive/);
	});
});

test('an archive of which the log cannot go into the file keeps it, and what was added is there', () => {
	const path = join(scratch(), 'a.db');
	const shelf = openSqliteShelf(path, { create: true });
	shelf.put([PORT]);
	const full = vi.spyOn(Database.prototype, 'pragma').mockImplementation(() => {
		throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
	});
	expect(() => shelf.close()).not.toThrow();
	expect(full).toHaveBeenCalledOnce();
	full.mockRestore();
	expect(refusal(path)).toBe('read 1');
});

test.each([
	['segment', 'UPDATE piece SET data = substr(data, 1, length(data) - 3)'],
	['segment', 'UPDATE piece SET data = zeroblob(length(data))'],
	['segment', 'UPDATE segment SET bytes = bytes + 1'],
	['segment', 'DELETE FROM piece'],
	['terms', 'UPDATE terms SET bytes = bytes + 1'],
	['terms', 'UPDATE term_piece SET data = substr(data, 1, 9)'],
	['terms', 'UPDATE term_piece SET data = randomblob(length(data))'],
])('a damaged %s of the index is said, and the articles can still be had', (_, damage) => {
	const path = archive();
	const other = new Database(path);
	other.exec(damage);
	other.close();
	const shelf = openSqliteShelf(path);
	const groups = [[{ word: 'harbour', as: 'whole' as const }]];
	expect(() => shelf.find({ thing: 'statement', groups }, 9)).toThrow(Problem);
	expect(() => shelf.find({ thing: 'statement', groups }, 9)).toThrow(/is damaged/);
	expect(recordsOn(shelf)).toEqual([PORT]);
	shelf.close();
});

test('an index whose numbers are wrong finds other things, and nothing worse', () => {
	const path = archive();
	fc.assert(
		fc.property(fc.nat(400), fc.nat(255), (at, byte) => {
			const copy = join(scratch(), 'b.db');
			copyFileSync(path, copy);
			const other = new Database(copy);
			const { key, data } = other
				.prepare(
					"SELECT p.key AS key, data FROM segment s JOIN piece p ON p.key = s.key << 20 WHERE thing = 'statement'",
				)
				.get() as {
				key: number;
				data: Uint8Array;
			};
			const bytes = Buffer.from(data);
			bytes[at % bytes.length] = byte;
			other.prepare('UPDATE piece SET data = ? WHERE key = ?').run(bytes, key);
			other.close();
			const shelf = openSqliteShelf(copy);
			try {
				shelf.find({ thing: 'statement', groups: [[{ word: 'ha', as: 'beginning' }]] }, 9);
			} catch (error) {
				expect(error).toBeInstanceOf(Problem);
			}
			shelf.close();
		}),
		{ numRuns: 150 },
	);
});

test('while another writes, adding is refused as busy and reading goes on', () => {
	const path = archive();
	const other = new Database(path);
	other.exec('BEGIN IMMEDIATE');
	const shelf = openSqliteShelf(path);
	expect(() => shelf.put([recordOf('other', [{ by: 'Tomas Lind', text: 'nobody was warned' }])])).toThrow(
		Busy,
	);
	expect(shelf.counts().articles).toBe(1);
	other.exec('ROLLBACK');
	other.close();
	expect(shelf.put([recordOf('other', [{ by: 'Tomas Lind', text: 'nobody was warned' }])])).toMatchObject({
		added: 1,
	});
	shelf.close();
});

test('a full disk is said, and nothing that was kept is lost', () => {
	const path = archive();
	const shelf = openSqliteShelf(path);
	const limited = (shelf as unknown as { database: InstanceType<typeof Database> }).database;
	limited.exec('PRAGMA max_page_count = 1');
	const long = Array.from({ length: 3000 }, (_, i) => `word${i * 7919}`).join(' ');
	expect(() => shelf.put([recordOf('long', [{ by: 'Ana Ruiz', text: long }])])).toThrow(/disk is full/);
	expect(recordsOn(shelf)).toEqual([PORT]);
	shelf.close();
});

test.each([
	['is writing', 'database is locked', 'SQLITE_BUSY'],
	['has filled the disk', 'database or disk is full', 'SQLITE_FULL'],
])('an index is left as it is while another process %s, also where that comes last', (_, message, code) => {
	const path = join(scratch(), 'a.db');
	const shelf = openSqliteShelf(path, { create: true });
	const long = Array.from({ length: 40_000 }, (_, n) => `word${n}`).join(' ');
	for (const id of ['a', 'b', 'c']) shelf.put([recordOf(id, [{ by: 'Ana Ruiz', text: `${id} ${long}` }])]);
	// What it took is free then.
	shelf.remove(['c']);
	const exec = vi.spyOn(Database.prototype, 'exec');
	const failing = (from: string) => {
		exec.mockImplementation(function (this: Connection, text: string) {
			if (text === from) throw Object.assign(new Error(message), { code });
			return original.call(this, text);
		});
	};
	for (const from of ['BEGIN IMMEDIATE', 'PRAGMA incremental_vacuum', 'COMMIT']) {
		failing(from);
		expect(() => shelf.settle()).not.toThrow();
		expect(exec.mock.calls.map(([text]) => text)).toContain(from);
		exec.mockReset();
	}
	exec.mockRestore();
	shelf.settle();
	expect(shelf.counts().articles).toBe(2);
	shelf.close();
	expect(refusal(path)).toBe('read 2');
});

test('any text is a query with an answer', async () => {
	const session = new ShelfSession(openSqliteShelf(archive()));
	const ask = (text: string) => session.search({ text, scope: 'all', offset: 0, limit: 10 });
	for (const text of ["'; DROP TABLE article; --", 'NEAR(a b, 2)', '"', 'words:a*', 'x'.repeat(10_000)])
		expect(Array.isArray((await ask(text))?.rows)).toBe(true);
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
			expect(Array.isArray((await ask(text))?.rows)).toBe(true);
		}),
		{ numRuns: 60 },
	);
	expect((await ask('harbor shut'))?.rows[0]).toMatchObject({ text: 'the harbour is shut' });
	await session.close();
});

test('ten thousand letters in many words are searched too', async () => {
	const session = new ShelfSession(openSqliteShelf(archive()));
	const text = 'harbour '.repeat(1250);
	const answer = await session.search({ text, scope: 'statements', offset: 0, limit: 10 });
	expect(answer?.rows).toHaveLength(1);
	await session.close();
});
