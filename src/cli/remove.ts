import { Busy, openSqliteShelf } from '../archive/sqlite/index.js';
import { Problem } from '../model/index.js';
import { archiveOf } from './archives.js';
import { nameOf } from './article-names.js';
import type { Invocation } from './options.js';
import { complain, EXIT, several } from './status.js';

/** `explorer remove`: takes articles out of an archive, by id, address, file or folder. Resolves with the exit status. */
export function runRemove(names: readonly string[], invocation: Invocation): number {
	const path = archiveOf(invocation.archive, 'remove');
	if (names.length === 0)
		throw new Problem(
			'remove needs a NAME: the id, address or file of an article in the archive, or the folder that articles came from',
		);
	const shelf = openSqliteShelf(path);
	try {
		const unknown = names.filter((name) => !shelf.has(name, nameOf));
		const removed = shelf.remove(names, nameOf);
		if (removed > 0) complain(`${path}: ${several(removed, 'article')} removed`);
		if (unknown.length > 0)
			complain(
				`${path}: it holds nothing of the name ${unknown.join(', ')}; 'explorer list --archive ${path}' tells what it holds`,
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
