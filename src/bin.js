#!/usr/bin/env node
// Starts the built program. In a fresh clone, or when sources are newer than the build, it installs and builds first.
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/explorer.js', import.meta.url));
const sources = new URL('./cli/main.ts', import.meta.url);

try {
	if (existsSync(sources) && !(await isFresh())) {
		const { prepare } = await import('./prepare.js');
		await prepare();
	}
	// Sooner than import(), which first looks for what a CommonJS file exports.
	createRequire(import.meta.url)(built);
} catch (error) {
	if (error?.name !== 'NotBuilt') throw error;
	process.stderr.write(`explorer: ${error.message}\n`);
	process.exitCode = 2;
}

/** Whether the build is there and no source is newer. */
async function isFresh() {
	const { mtimeMs } = statSync(built, { throwIfNoEntry: false }) ?? {};
	if (mtimeMs === undefined) return false;
	const { newestSource } = await import('./newest.js');
	return newestSource() <= mtimeMs;
}
