import { Busy, openSqliteShelf } from '../archive/sqlite/index.js';
import { Problem } from '../model/index.js';
import { archiveOf } from './archives.js';
import type { Invocation } from './options.js';
import { EXIT } from './status.js';

/** `explorer remove`: takes articles out of an archive, by id, address or file. Resolves with the exit status. */
export function runRemove(names: readonly string[], invocation: Invocation): number {
	const path = archiveOf(invocation.archive, 'remove');
	const shelf = openSqliteShelf(path);
	try {
		const removed = shelf.remove(names);
		process.stderr.write(
			`explorer: ${path}: ${removed === 1 ? '1 article' : `${removed} articles`} removed\n`,
		);
		return removed > 0 ? EXIT.ok : EXIT.nothing;
	} catch (error) {
		throw error instanceof Busy
			? new Problem(`${path} is being written by another process; try again when it has ended`)
			: error;
	} finally {
		shelf.close();
	}
}
