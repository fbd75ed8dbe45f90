/**
 * How fast and how well an archive is searched. Makes an archive of so many statements (kept in the temporary folder
 * for the next run), types forty queries letter by letter, and lets fzf (when installed; its load time taken off) and
 * plain Fuse answer a sample of the same keystrokes over the same statements, in turns.
 *
 * At last adds articles of 5 KB from their text, which is extracted from: tens of thousands, because the first
 * thousand take twice as long as a later one, until V8 has made machine code of the program.
 *
 * npm run bench:search -- [--statements 100000] [--articles 40000] [--json] [--no-peers]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { SEARCH_LIMITS } from '../../src/cli/archives.js';
import { ShelfSession } from '../../src/search/shelf-session.js';
import { optionsOf } from '../../src/train/options.js';
import { addRecords, addTexts, type Built } from './adding.js';
import { type Asked, type KnownItems, keystrokes, knownItems } from './made-queries.js';
import { median } from './measure.js';

interface Searched {
	readonly openMs: number;
	readonly rssMb: number;
	readonly times: number[];
	/** What each of many actors said, as it is asked for beside a statement. */
	readonly actorTimes: number[];
	readonly slowest: { readonly text: string; readonly ms: number }[];
	readonly knownItem: Record<keyof KnownItems, number>;
}

const values = optionsOf('bench:search', {
	statements: { type: 'string', default: '100000' },
	/** How many are added from their text; 0 for none. */
	articles: { type: 'string', default: '40000' },
	json: { type: 'boolean', default: false },
	'no-peers': { type: 'boolean', default: false },
	/** Internal: the process that only opens and searches. */
	child: { type: 'string' },
});

const round = (value: number, digits = 1) => Number(value.toFixed(digits));
const percentile = (values: readonly number[], share: number) =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Every so many statements of the archive, spread over it, as the things to look for. */
function sample(path: string, wanted: number): { text: string; speaker: string | null }[] {
	const shelf = openSqliteShelf(path);
	const { articles } = shelf.counts();
	const picked: { text: string; speaker: string | null }[] = [];
	for (let i = 0; i < wanted; i++) {
		const [entry] = shelf.articles(Math.floor((i * articles) / wanted), 1);
		const statement = shelf.article(entry!.key)!.statements[i % 5];
		if (statement) picked.push(statement);
	}
	shelf.close();
	return picked;
}

async function search(path: string, known: KnownItems, typed: readonly string[]): Promise<Searched> {
	const request = { scope: 'statements', offset: 0, limit: 50 } as const;
	const opened = performance.now();
	const session = new ShelfSession(openSqliteShelf(path));
	await session.search({ ...request, text: typed.find((text) => text.includes(' '))! });
	const openMs = performance.now() - opened;
	// As the thread that searches does until somebody types.
	for (const steps of [session.warm(), session.rehearse()]) while (steps.next().done !== true);
	const timed: { text: string; ms: number }[] = [];
	for (const text of typed) {
		const started = performance.now();
		await session.search({ ...request, text });
		timed.push({ text, ms: round(performance.now() - started, 2) });
	}
	const actorTimes: number[] = [];
	const actors = await session.search({ text: '', scope: 'actors', offset: 0, limit: 200 });
	for (const { key } of actors!.rows) {
		const started = performance.now();
		await session.actor(key, 0, 24);
		actorTimes.push(performance.now() - started);
	}
	const rssMb = process.memoryUsage.rss() / 2 ** 20;
	const knownItem: Partial<Record<keyof KnownItems, number>> = {};
	for (const [kind, list] of Object.entries(known) as [keyof KnownItems, Asked[]][]) {
		let found = 0;
		for (const { text, target } of list) {
			const answer = await session.search({ ...request, text, limit: 10 });
			if (answer?.rows.some((row) => row.type === 'statement' && row.text === target)) found++;
		}
		knownItem[kind] = round(found / list.length, 3);
	}
	await session.close();
	return {
		openMs,
		rssMb,
		times: timed.map(({ ms }) => ms),
		actorTimes,
		slowest: timed.sort((a, b) => b.ms - a.ms).slice(0, 10),
		knownItem: knownItem as Record<keyof KnownItems, number>,
	};
}

/** How many times longer fzf and plain Fuse take for a sample of the keystrokes: medians, in turns. */
function peers(path: string, typed: readonly string[], size: number, own: readonly number[]) {
	const shelf = openSqliteShelf(path);
	const lines: string[] = [];
	for (const { key } of shelf.articles(0, shelf.counts().articles))
		for (const { text, speaker } of shelf.article(key)!.statements) lines.push(`${text} ${speaker ?? ''}`);
	shelf.close();
	const input = `${lines.join('\n')}\n`;
	const fzf = (text: string): number => {
		const started = performance.now();
		const { error } = spawnSync('fzf', ['--filter', text], {
			input,
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		return error === undefined ? performance.now() - started : Number.NaN;
	};
	const hasFzf = !Number.isNaN(fzf(''));
	const load = hasFzf ? median([fzf(''), fzf(''), fzf('')]) : 0;
	const fuse = new Fuse(lines, { ignoreLocation: true, threshold: 0.3 });
	const count = size > 300_000 ? 5 : 40;
	const fzfTimes: number[] = [];
	const fuseTimes: number[] = [];
	const ownTimes: number[] = [];
	for (let i = 0; i < count; i++) {
		const at = Math.floor(((i + 0.5) * typed.length) / count);
		ownTimes.push(own[at]!);
		if (hasFzf) fzfTimes.push(Math.max(0, fzf(typed[at]!) - load));
		const started = performance.now();
		fuse.search(typed[at]!, { limit: 50 });
		fuseTimes.push(performance.now() - started);
	}
	return {
		timesFzf: hasFzf ? round(median(fzfTimes) / median(ownTimes)) : null,
		timesFuse: round(median(fuseTimes) / median(ownTimes)),
		fzfMs: hasFzf ? round(median(fzfTimes)) : null,
		fuseMs: round(median(fuseTimes)),
	};
}

async function main(): Promise<void> {
	const size = Number(values.statements);
	if (!Number.isInteger(size) || size < 1000) throw new Error('--statements takes a number from 1000');
	const articles = Number(values.articles);
	if (!Number.isInteger(articles) || articles < 0) throw new Error('--articles takes a number from 0');
	const path = join(tmpdir(), `explorer-bench-${size}.db`);
	const notes = `${path}.json`;
	if (!existsSync(notes)) {
		for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
		writeFileSync(notes, JSON.stringify(await addRecords(path, size)));
	}
	const built = JSON.parse(readFileSync(notes, 'utf8')) as Built;
	const questions = `${path}.queries.json`;
	const known = knownItems(sample(path, 220));
	const typed = keystrokes(known);
	writeFileSync(questions, JSON.stringify({ known, typed }));
	// With the memory that the thread that searches has; V8's young generation is three semi-spaces.
	const { maxYoungGenerationSizeMb, maxOldGenerationSizeMb } = SEARCH_LIMITS;
	const limits = [
		`--max-semi-space-size=${maxYoungGenerationSizeMb / 3}`,
		`--max-old-space-size=${maxOldGenerationSizeMb}`,
	];
	const child = spawnSync(process.execPath, [...limits, fileURLToPath(import.meta.url), '--child', path], {
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 2 ** 28,
	});
	const searched = JSON.parse(child.stdout.toString()) as Searched;
	const fromPeers = values['no-peers']
		? { timesFzf: null, timesFuse: null }
		: peers(path, typed, size, searched.times);
	const texts = articles === 0 ? null : await addTexts(articles);
	const figures = {
		statements: size,
		keystrokes: typed.length,
		medianMs: round(median(searched.times), 2),
		p95Ms: round(percentile(searched.times, 0.95), 2),
		maxMs: round(Math.max(...searched.times), 2),
		actorTimesKeystroke: round(median(searched.actorTimes) / median(searched.times), 2),
		...fromPeers,
		rssMb: round(searched.rssMb),
		openMs: round(searched.openMs),
		knownItem: searched.knownItem,
		statementsPerSecond: built.statementsPerSecond,
		articles,
		articlesPerSecond: texts && round(texts.articlesPerSecond),
		fileToText: round(statSync(path).size / built.textBytes, 2),
		addingRssMb: built.rssMb.map((mb) => round(mb)),
		addingTextsRssMb: texts?.rssMb.map((mb) => round(mb)),
		slowest: searched.slowest,
	};
	if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
	else {
		const { slowest: _, ...rest } = figures;
		for (const [name, value] of Object.entries(rest))
			process.stdout.write(`${name.padEnd(20)} ${JSON.stringify(value)}\n`);
	}
}

if (values.child === undefined) await main();
else {
	const { known, typed } = JSON.parse(readFileSync(`${values.child}.queries.json`, 'utf8'));
	process.stdout.write(JSON.stringify(await search(values.child, known, typed)));
}
