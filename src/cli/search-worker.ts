import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteShelf } from '../archive/sqlite/index.js';
import { serveSession } from '../search/remote.js';
import { ShelfSession } from '../search/shelf-session.js';

/** The thread that searches an archive, so that the screen never waits for it. */
serveSession(new ShelfSession(openSqliteShelf(workerData as string)), parentPort!);
