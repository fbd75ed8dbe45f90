import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import Database from 'libsql';
import { beforeAll, expect, test } from 'vitest';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { scratch } from '../stories/session.js';
import { BATCH, batchOf } from './killed.js';

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

test('killed at any moment, an archive is sound and holds whole batches, every confirmed one', async () => {
	const path = join(scratch(), 'killed.db');
	let confirmed = -1;
	for (const [batches, turns] of [
		[1, 0],
		[2, 40],
		[3, 7],
		[1, 150],
		[4, 400],
	] as const) {
		const last = await addAndKill(path, confirmed + 1, batches, turns);
		const database = new Database(path);
		expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
		database.close();
		const shelf = openSqliteShelf(path);
		const { articles, statements } = shelf.counts();
		// One batch may have been kept whose confirmation was not heard.
		const kept = articles / BATCH - 1;
		expect([last, last + 1]).toContain(kept);
		expect(statements).toBe(articles * 2);
		expect([...shelf.stream()]).toEqual(
			Array.from({ length: kept + 1 }, (_, number) => batchOf(number)).flat(),
		);
		const shut = { thing: 'statement', groups: [[{ word: 'harbour', as: 'whole' }]] } as const;
		expect(shelf.count(shut)).toBe(articles);
		shelf.close();
		confirmed = kept;
	}
}, 60_000);
