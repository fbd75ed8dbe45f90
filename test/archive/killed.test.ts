import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import fc from 'fast-check';
import Database from 'libsql';
import { beforeAll, expect, test } from 'vitest';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { scratch } from '../stories/session.js';
import { BATCH, batchOf } from './killed.js';
import { byId, recordsOn } from './record.js';

// Beside the dependencies, so that the program finds them.
const program = 'node_modules/.cache/run/killed-child.mjs';

beforeAll(async () => {
	await build({
		entryPoints: ['test/archive/killed-child.ts'],
		outfile: program,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		logLevel: 'error',
	});
});

/** Adds batches from `first` on, kills the process after so many and so many turns of our loop; the last confirmed. */
async function addAndKill(path: string, first: number, batches: number, turns: number): Promise<number> {
	const child = spawn(process.execPath, [program, path, String(first)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const closed = once(child, 'close');
	let last = first - 1;
	let isKilled = false;
	for await (const line of createInterface({ input: child.stdout })) {
		last = Number(line);
		if (isKilled || last - first + 1 < batches) continue;
		isKilled = true;
		// Somewhere within the next batch.
		for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
		child.kill('SIGKILL');
	}
	await closed;
	return last;
}

/** Looks at an archive that was killed after `last` was heard to be confirmed; returns the last batch in it. */
function checked(path: string, last: number): number {
	const database = new Database(path);
	expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
	database.close();
	const shelf = openSqliteShelf(path);
	const { articles, statements } = shelf.counts();
	// One batch may have been kept whose confirmation was not heard.
	const kept = articles / BATCH - 1;
	expect([last, last + 1]).toContain(kept);
	expect(statements).toBe(articles * 2);
	expect(recordsOn(shelf)).toEqual(
		byId(Array.from({ length: kept + 1 }, (_, number) => batchOf(number)).flat()),
	);
	const harbour = { thing: 'statement', groups: [[{ word: 'harbour', as: 'whole' }]] } as const;
	expect(shelf.count(harbour)).toBe(articles);
	shelf.close();
	return kept;
}

/** How many batches are waited for, and how many turns of the loop then. */
const moment = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(500));

test('killed at any moment, an archive is sound and holds whole batches, every confirmed one', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 4 }), async (moments) => {
			const path = join(scratch(), 'killed.db');
			let confirmed = -1;
			for (const [batches, turns] of moments)
				confirmed = checked(path, await addAndKill(path, confirmed + 1, batches, turns));
		}),
		{ numRuns: 6, endOnFailure: true },
	);
}, 120_000);
