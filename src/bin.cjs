#!/usr/bin/env node
// Starts the built program. In a fresh clone, or when sources are newer than the build, it installs and builds first.
// CommonJS, because starting Node's loader of ES modules takes longer than the first frame to draw.
const { existsSync, statSync } = require('node:fs');

const built = `${__dirname}/../dist/explorer.js`;

if (existsSync(built)) {
	// The frame comes before the question whether the build is stale: it hardly ever is.
	const { paint, drop } = require('../dist/first-paint.js');
	paint(process.argv.slice(2));
	if (isFresh()) require(built);
	else {
		drop();
		prepareAndStart();
	}
} else prepareAndStart();

/** An installed package comes without its sources. */
function isFresh() {
	if (!existsSync(`${__dirname}/cli/main.ts`)) return true;
	const { newestSource } = require('./newest.cjs');
	return newestSource() <= statSync(built).mtimeMs;
}

async function prepareAndStart() {
	try {
		const { prepare } = await import('./prepare.js');
		await prepare();
	} catch (error) {
		if (error?.name !== 'NotBuilt') throw error;
		process.stderr.write(`explorer: ${error.message}\n`);
		process.exitCode = 2;
		return;
	}
	require(built);
}
