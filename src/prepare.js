// Installs the dependencies and builds the program, for the launcher. Everything it says goes to stderr.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newestSource } from './newest.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/explorer.js`;
const lock = `${root}.explorer-building`;

class NotBuilt extends Error {
	name = 'NotBuilt';
}

/** Sees to it that the build is there and newer than the sources; one process at a time, the others wait. */
export async function prepare() {
	await takeLock();
	const release = () => rmSync(lock, { recursive: true, force: true });
	process.once('exit', release);
	try {
		if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
		if (needsInstall()) {
			say('first start: installing what it needs …');
			await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], 'install');
		}
		say('building …');
		await run(process.execPath, ['src/build.js'], 'build');
	} finally {
		process.off('exit', release);
		release();
	}
}

/** Whether dependencies are missing, or the list of them is newer than what is installed. */
function needsInstall() {
	const installed = statSync(`${root}node_modules/.package-lock.json`, { throwIfNoEntry: false });
	return (
		installed === undefined ||
		installed.mtimeMs < statSync(`${root}package-lock.json`).mtimeMs ||
		!existsSync(`${root}node_modules/esbuild`)
	);
}

async function takeLock() {
	let said = false;
	for (;;) {
		try {
			mkdirSync(lock);
			writeFileSync(`${lock}/pid`, String(process.pid));
			return;
		} catch (error) {
			if (error.code !== 'EEXIST')
				throw new NotBuilt(`cannot write to ${root} (${error.code}), so nothing can be built there`);
		}
		if (isAbandoned()) {
			rmSync(lock, { recursive: true, force: true });
			continue;
		}
		if (!said) say('another start is building; waiting for it …');
		said = true;
		await pause(200);
	}
}

/** Whether the process that took the lock is gone; one that has not yet written its number has a few seconds. */
function isAbandoned() {
	try {
		const pid = Number(readFileSync(`${lock}/pid`, 'utf8'));
		if (!Number.isInteger(pid) || pid <= 0) return false;
		process.kill(pid, 0);
		return false;
	} catch (error) {
		if (error.code === 'ESRCH') return true;
		if (error.code === 'ENOENT')
			return (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - 5000;
		return false;
	}
}

/** Runs a command with its output on stderr; throws a sentence with the last of what it said when it fails. */
function run(command, args, what) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
			env: { ...process.env, NODE_ENV: 'development', npm_config_global: 'false', npm_config_package: '' },
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk) => {
				said = (said + chunk).slice(-4000);
			});
		}
		child.on('error', (error) =>
			reject(
				new NotBuilt(`the ${what} could not start: ${command} was not found or cannot run (${error.code})`),
			),
		);
		child.on('close', (code) => {
			if (code === 0) return resolve();
			const why = said
				.trim()
				.split('\n')
				.filter((line) => !/A complete log|debug-\d+\.log/.test(line))
				.slice(-3)
				.join(' / ');
			const hint =
				what === 'install'
					? '; check the network and run "npm install" to see more'
					: '; run "npm run build" to see more';
			reject(new NotBuilt(`the ${what} failed (exit ${code}): ${why}${hint}`));
		});
	});
}

const say = (sentence) => process.stderr.write(`explorer: ${sentence}\n`);
