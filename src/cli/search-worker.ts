import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteShelf } from '../archive/sqlite/index.js';
import { ArchiveSession } from '../search/archive.js';
import { serveSession } from '../search/remote.js';

/** The thread that searches an archive, so that the screen never waits for it. */
serveSession(new ArchiveSession(openSqliteShelf(workerData as string)), parentPort!);
