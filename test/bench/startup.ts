/**
 * How long the program takes to start, as multiples of `node -e 0`: everything in a pseudo-terminal, interleaved,
 * medians over rounds.
 *
 *     npm run bench:startup -- [--rounds N] [--json]
 *
 * firstPaint: start → the first bytes with the search field. interactive: start → a letter that was typed at the
 * very start stands in it, so the interface is up and answers. results: start → what the letter finds in the bundled
 * article is shown, so that is read, worked through and searched.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { optionsOf } from '../../src/train/options.js';
import { median } from './measure.js';

const options = optionsOf('bench:startup', {
	rounds: { type: 'string', default: '25' },
	json: { type: 'boolean', default: false },
});

const COLUMNS = 120;
const ROWS = 40;
const root = fileURLToPath(new URL('../../../', import.meta.url));

function start(args: readonly string[]): IPty {
	const env: Record<string, string | undefined> = { ...process.env, TERM: 'xterm-256color' };
	// Coverage and the like would be measured too.
	for (const name of ['CI', 'NODE_OPTIONS', 'NODE_V8_COVERAGE']) delete env[name];
	return spawn(process.execPath, [...args], {
		cols: COLUMNS,
		rows: ROWS,
		cwd: root,
		env: env as Record<string, string>,
	});
}

/** Bare Node, from its start to its end, ms. */
function bare(): Promise<number> {
	const began = performance.now();
	const pty = start(['-e', '0']);
	return new Promise((resolve) => pty.onExit(() => resolve(performance.now() - began)));
}

interface Times {
	readonly firstPaint: number;
	readonly interactive: number;
	readonly results: number;
}

/** The program, from its start, ms. */
async function program(): Promise<Times> {
	const screen = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
	const text = () =>
		Array.from(
			{ length: ROWS },
			(_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '',
		).join('\n');
	const began = performance.now();
	const pty = start(['src/bin.cjs']);
	pty.write('v');
	let firstPaint: number | null = null;
	let interactive: number | null = null;
	let results: number | null = null;
	const ended = new Promise((resolve) => pty.onExit(resolve));
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new Error(`the program did not get ready; its screen:\n${text()}`)),
			20_000,
		);
		pty.onData((data) => {
			const at = performance.now() - began;
			screen.write(data, () => {
				if (results !== null) return;
				const shown = text();
				if (firstPaint === null && shown.includes('❯')) firstPaint = at;
				if (interactive === null && /❯ v\b/.test(shown)) interactive = at;
				if (interactive !== null && shown.includes('▸')) {
					results = at;
					clearTimeout(timer);
					resolve();
				}
			});
		});
	});
	pty.write('\u0003');
	await ended;
	screen.dispose();
	return { firstPaint: firstPaint!, interactive: interactive!, results: results! };
}

const bares: number[] = [];
const paints: number[] = [];
const ready: number[] = [];
const found: number[] = [];
await program();
for (let round = 0; round < Number(options.rounds); round++) {
	bares.push(await bare());
	const { firstPaint, interactive, results } = await program();
	paints.push(firstPaint);
	ready.push(interactive);
	found.push(results);
}
const base = median(bares);
const ratio = (values: readonly number[]) => Number((median(values) / base).toFixed(3));
const result = {
	firstPaint: ratio(paints),
	interactive: ratio(ready),
	results: ratio(found),
	node: process.version,
	nodeMs: Number(base.toFixed(1)),
	rounds: bares.length,
};
if (options.json) console.log(JSON.stringify(result));
else {
	console.log(`Node ${result.node}, ${result.rounds} rounds, medians`);
	console.log(`node -e 0     ${base.toFixed(1)} ms`);
	console.log(`first paint   ${median(paints).toFixed(1)} ms   ${result.firstPaint.toFixed(2)}×`);
	console.log(`interactive   ${median(ready).toFixed(1)} ms   ${result.interactive.toFixed(2)}×`);
	console.log(`results       ${median(found).toFixed(1)} ms   ${result.results.toFixed(2)}×`);
}
