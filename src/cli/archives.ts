import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { openSqliteShelf } from '../archive/sqlite/index.js';
import { Problem } from '../model/index.js';
import { connectSession } from '../search/remote.js';
import type { SearchSession } from '../search/session.js';

/**
 * The memory of the thread that searches. What a keystroke leaves behind is little: three times four megabytes hold it.
 * As long as a heap may become two gigabytes or more, V8 lets garbage grow to three times what is needed before it
 * looks for it; below, to as much as is needed, some 15 MB. A search never needs a fraction of this.
 */
export const SEARCH_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 } as const;

/** How long whoever leaves waits for the thread to close the archive, ms. */
const PATIENCE = 250;

/**
 * Opens an archive for searching, in a thread of its own.
 * @throws Problem when it is not there, or no archive
 */
export function openArchive(path: string): SearchSession {
	// Opened here first, so that what is wrong with it is said before a screen is drawn.
	openSqliteShelf(path).close();
	const worker = new Worker(new URL('./search-worker.js', import.meta.url), {
		workerData: path,
		resourceLimits: SEARCH_LIMITS,
	});
	return sessionIn(worker, path);
}

/** The session that a thread serves. What is asked when the thread has ended by itself rejects with a `Problem`. */
export function sessionIn(worker: Worker, path: string): SearchSession {
	const lost = endOf(worker, path);
	const session = connectSession(worker, lost);
	return {
		...session,
		async close() {
			// Nothing is written there: closing only tidies up what SQLite keeps beside the file.
			await Promise.race([lost, session.close(), pause(PATIENCE, undefined, { ref: false })]);
			await worker.terminate();
		},
	};
}

/** Resolves with the reason when a thread has ended. */
const endOf = (worker: Worker, path: string): Promise<Problem> =>
	new Promise((resolve) => {
		const end = (why: string) => resolve(new Problem(`${path} cannot be searched any longer: ${why}`));
		worker.once('error', (error: NodeJS.ErrnoException) =>
			end(
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? 'it took more memory than it may; ask for less at a time'
					: `searching broke off (${error.message}); open it again`,
			),
		);
		worker.once('exit', () => end('searching broke off; open it again'));
	});

/** The archive that a command names. @throws Problem when it names none */
export function archiveOf(archive: string | null, command: string): string {
	if (archive === null) throw new Problem(`${command} needs --archive DB, the archive's file`);
	return archive;
}
