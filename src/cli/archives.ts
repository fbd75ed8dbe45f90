import { Worker } from 'node:worker_threads';
import { openSqliteShelf } from '../archive/sqlite/index.js';
import { Problem } from '../model/index.js';
import { connectSession } from '../search/remote.js';
import type { SearchSession } from '../search/session.js';

/**
 * Opens an archive for searching, in a thread of its own.
 * @throws Problem when it is not there, or no archive
 */
export function openArchive(path: string): SearchSession {
	// Opened here first, so that what is wrong with it is said before a screen is drawn.
	openSqliteShelf(path).close();
	const worker = new Worker(new URL('./search-worker.js', import.meta.url), {
		workerData: path,
		// What a keystroke leaves behind is little: three times four megabytes hold it.
		resourceLimits: { maxYoungGenerationSizeMb: 12 },
	});
	const session = connectSession(worker);
	return {
		...session,
		async close() {
			await session.close();
			await worker.terminate();
		},
	};
}

/** The archive that a command names. @throws Problem when it names none */
export function archiveOf(archive: string | null, command: string): string {
	if (archive === null) throw new Problem(`explorer ${command} needs --archive DB, the archive's file`);
	return archive;
}
