import { join } from 'node:path';
import Database from 'libsql';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { scratch } from '../stories/session.js';

/** An archive as versions 4 to 6 wrote it, which told articles apart by their addresses, or by origins and ids. */
export function earlierArchive(version: 4 | 5 | 6, records: readonly ArticleRecord[]): string {
	const path = join(scratch(), `v${version}.db`);
	const shelf = openSqliteShelf(path, { create: true });
	shelf.put(records);
	shelf.close();
	const database = new Database(path);
	database.exec(`
		DROP INDEX article_identity; DROP INDEX article_url; DROP INDEX article_earlier;
		ALTER TABLE article RENAME COLUMN identity TO address;
		ALTER TABLE article DROP COLUMN content;
		CREATE UNIQUE INDEX article_address ON article(address);
		PRAGMA user_version = ${version};`);
	database.close();
	return path;
}
