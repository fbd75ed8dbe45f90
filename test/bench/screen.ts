/**
 * How quick the screen is, measured from outside through a pseudo-terminal: from a key's write to the last byte of
 * the frame that shows what it did, read back with a terminal emulator.
 *
 *     npm run bench:screen -- [--columns C] [--rows R] [--statements N] [--hold KEYS] [--json]
 *
 * echo: key → its letter in the field. results: key → the last byte of the frame with that query's results.
 * move: ↓ → the frame with the cursor on the next row; its bytes are `bytesPerMove`. The panes beside the list
 * follow in a frame of their own; `bytesPerMoveWithPanes` counts both, `bytesPerMoveHeld` what comes for each ↓ of a
 * held key (30 a second, KEYS times, `heldKeys`; 10,000 take six minutes), when the panes wait until it is let go, and
 * `keysBehind` how many keys the screen was behind at most when the next one was pressed, `keysLate` how often it was
 * behind. The program is the built one, over a real archive of N made-up
 * statements; its memory is that of the program on the bundled article, beside an Ink app that shows one line.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { build } from 'esbuild';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { optionsOf } from '../../src/train/options.js';
import { MadeArticles } from './made-articles.js';
import { median } from './measure.js';

const options = optionsOf('bench:screen', {
	columns: { type: 'string', default: '120' },
	rows: { type: 'string', default: '40' },
	statements: { type: 'string', default: '100000' },
	hold: { type: 'string', default: '90' },
	json: { type: 'boolean', default: false },
});
const columns = Number(options.columns);
const rows = Number(options.rows);
const QUIET = 60;
const DOWN = '\u001b[B';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = `${root}dist/explorer.js`;
const bareInk = `${root}node_modules/.cache/run/bare-ink.mjs`;
spawnSync(process.execPath, [`${root}src/build.js`], { stdio: 'inherit' });
await build({
	absWorkingDir: root,
	stdin: {
		contents: `import { Text, render } from 'ink'; import { createElement } from 'react';
			render(createElement(Text, null, 'ready')); setInterval(() => {}, 1000);`,
		resolveDir: root,
	},
	outfile: bareInk,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	define: { 'process.env.NODE_ENV': '"production"' },
	logLevel: 'error',
});

const folder = mkdtempSync(join(tmpdir(), 'explorer-screen-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const archive = join(folder, 'archive.db');
const queries = fill(archive, Number(options.statements));

/** Writes an archive of made-up articles; returns queries of two words that stand in it. */
function fill(path: string, wanted: number): string[] {
	const shelf = openSqliteShelf(path, { create: true });
	const made = new MadeArticles();
	const found: string[] = [];
	for (let statements = 0; statements < wanted; ) {
		const batch = [];
		while (batch.length < 500 && statements < wanted) {
			const article = made.article();
			statements += article.statements.length;
			batch.push(article);
		}
		const words = batch[0]?.statements[0]?.text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
		if (words.length > 1 && found.length < 6) found.push(`${words[0]} ${words.at(-1)}`);
		shelf.put(batch);
	}
	shelf.close();
	return found;
}

/** A program in a pseudo-terminal, with the emulator that reads its screen. */
class Session {
	readonly pty: IPty;
	readonly screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
	#chunks: { at: number; data: string }[] = [];

	constructor(args: readonly string[]) {
		const env: Record<string, string> = {
			...process.env,
			TERM: 'xterm-256color',
			NODE_ENV: 'production',
		} as never;
		delete env.CI;
		this.pty = spawn(process.execPath, [...args], { cols: columns, rows, env, cwd: root });
		this.pty.onData((data) => this.#chunks.push({ at: performance.now(), data }));
	}

	/** What came for a key: at least something, and then as below. */
	frames(done: () => boolean = () => true): Promise<{ at: number; data: string }[]> {
		return this.settle(done, 1);
	}

	/** What came since the last call, once nothing has come for `QUIET` ms, enough has come and `done` says yes. */
	async settle(done: () => boolean = () => true, least = 0): Promise<{ at: number; data: string }[]> {
		const taken: { at: number; data: string }[] = [];
		const deadline = performance.now() + 20_000;
		let last = performance.now();
		for (;;) {
			await new Promise((resolve) => setTimeout(resolve, 4));
			const fresh = this.#chunks;
			this.#chunks = [];
			for (const chunk of fresh) {
				taken.push(chunk);
				last = chunk.at;
				await new Promise<void>((resolve) => this.screen.write(chunk.data, resolve));
			}
			if (performance.now() - last > QUIET && taken.length >= least && done()) return taken;
			if (performance.now() > deadline) throw new Error(`the screen did not settle:\n${this.text()}`);
		}
	}

	/** Shows what has come since the last call; resolves with how many bytes it was. */
	async take(): Promise<number> {
		const fresh = this.#chunks;
		this.#chunks = [];
		for (const chunk of fresh) await new Promise<void>((resolve) => this.screen.write(chunk.data, resolve));
		return fresh.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.data), 0);
	}

	line(row: number): string {
		return this.screen.buffer.active.getLine(row)?.translateToString(true) ?? '';
	}

	text(): string {
		return Array.from({ length: rows }, (_, row) => this.line(row)).join('\n');
	}

	rssMb(): number {
		const status = readFileSync(`/proc/${this.pty.pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	}
}

const session = new Session([program, '--archive', archive, '--scope', 'statements']);
await session.settle(() => / of [\d,]+\s*$/.test(session.line(rows - 1)));
const total = () => / of ([\d,]+)\s*$/.exec(session.line(rows - 1))?.[1];
const everything = total();
const clears = (data: string) => data.split('\u001b[2J').length - 1 + data.split('\u001b[3J').length - 1;
const frames = (data: string) => data.split(/\u001b\[\?25[hl]/).length - 1;

const echo: number[] = [];
const results: number[] = [];
const framesPerKey: number[] = [];
let screenClears = 0;
for (const query of [...queries, ...queries]) {
	let typed = '';
	for (const letter of query) {
		typed += letter;
		const start = performance.now();
		session.pty.write(letter);
		const chunks = await session.frames(() => session.line(1).includes(typed.trimEnd()));
		echo.push(chunks[0]!.at - start);
		results.push(chunks.at(-1)!.at - start);
		const data = chunks.map((chunk) => chunk.data).join('');
		framesPerKey.push(frames(data));
		screenClears += clears(data);
	}
	session.pty.write('\u0015');
	await session.settle(() => session.line(1).includes('search') && total() === everything);
}

const move: number[] = [];
const moveBytes: number[] = [];
const withPanes: number[] = [];
for (let i = 0; i < 60; i++) {
	const start = performance.now();
	session.pty.write(DOWN);
	const chunks = await session.frames();
	const data = chunks.map((chunk) => chunk.data).join('');
	const end = data.search(/\u001b\[\?25[hl]/) + 6;
	let seen = 0;
	const frame = chunks.find((chunk) => {
		seen += chunk.data.length;
		return seen >= end;
	});
	move.push((frame ?? chunks[0]!).at - start);
	moveBytes.push(Buffer.byteLength(data.slice(0, end)));
	withPanes.push(Buffer.byteLength(data));
	framesPerKey.push(frames(data));
	screenClears += clears(data);
}

// Holding ↓ at 30 keys a second, then as fast as the terminal takes them: every key must have moved the cursor.
const holding = Number(options.hold);
const pressed = 60 + holding + 2000;
const reached = () => {
	const shown = /([\d,]+) of [\d,]+\s*$/.exec(session.line(rows - 1))?.[1] ?? '0';
	return Number(shown.replaceAll(',', ''));
};
const from = reached();
let heldBytes = 0;
let keysBehind = 0;
let keysLate = 0;
for (let i = 0; i < holding; i++) {
	// From this key on, not from the first: a keyboard does not catch up when this process was kept waiting.
	const due = performance.now() + 1000 / 30;
	session.pty.write(DOWN);
	await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
	heldBytes += await session.take();
	const behind = from + i + 1 - reached();
	if (behind > 0) keysLate++;
	keysBehind = Math.max(keysBehind, behind);
}
for (const chunk of await session.settle()) heldBytes += Buffer.byteLength(chunk.data);
for (let i = 0; i < 40; i++) session.pty.write(DOWN.repeat(50));
const deadline = performance.now() + 5000;
await session.settle(() => reached() > pressed || performance.now() > deadline);
const keysLost = pressed + 1 - reached();
const rssScreen = session.rssMb();
session.pty.kill();

const small = new Session([program]);
await small.settle(() => / of [\d,]+\s*$/.test(small.line(rows - 1)));
const rssSmall = small.rssMb();
small.pty.kill();
const bare = new Session([bareInk]);
await bare.settle(() => bare.text().includes('ready'));
const rssBare = bare.rssMb();
bare.pty.kill();

const p95 = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;
const result = {
	columns,
	rows,
	statements: Number(options.statements),
	echoMedianMs: round(median(echo)),
	echoP95Ms: round(p95(echo)),
	resultsMedianMs: round(median(results)),
	resultsP95Ms: round(p95(results)),
	moveMedianMs: round(median(move)),
	moveP95Ms: round(p95(move)),
	bytesPerMove: Math.round(median(moveBytes)),
	bytesPerMoveWithPanes: Math.round(median(withPanes)),
	bytesPerMoveHeld: Math.round(heldBytes / holding),
	screenClears,
	framesPerKey: round(framesPerKey.reduce((sum, value) => sum + value, 0) / framesPerKey.length),
	heldKeys: holding,
	keysLost,
	keysBehind,
	keysLate,
	rssMb: round(rssScreen),
	rssTimesInk: round(rssSmall / rssBare),
};
if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else
	for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(24)} ${value}\n`);
