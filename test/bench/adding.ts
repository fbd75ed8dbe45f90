import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { MadeArticles } from './made-articles.js';

/** What `explorer add` came to: its time (ms), and its memory (MB) when a tenth and when nine tenths of the time had passed. */
interface Added {
	readonly ms: number;
	readonly rssMb: readonly [number, number];
}

/** How often the memory is looked at, ms. */
const LOOK = 250;

/** Runs `explorer add FILE --archive DB`, as a user does. */
async function add(file: string, archive: string): Promise<Added> {
	const started = performance.now();
	const child = spawn(process.execPath, ['src/bin.cjs', 'add', file, '--archive', archive], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const seen: number[] = [];
	const looking = setInterval(() => seen.push(rssOf(child.pid!)), LOOK);
	const [said, status] = await Promise.all([
		text(child.stderr),
		new Promise<number | null>((resolve) => child.on('exit', resolve)),
	]);
	clearInterval(looking);
	if (status !== 0) throw new Error(`explorer add ended with ${status}: ${said}`);
	const known = seen.filter((mb) => mb > 0);
	return {
		ms: performance.now() - started,
		rssMb: [known[Math.floor(known.length / 10)] ?? 0, known[Math.floor(known.length * 0.9)] ?? 0],
	};
}

/** Resident memory of a process, MB; 0 when it has ended. */
function rssOf(pid: number): number {
	try {
		return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
	} catch {
		return 0;
	}
}

export interface Built {
	readonly statementsPerSecond: number;
	readonly textBytes: number;
	/** Memory at a tenth and at nine tenths of adding, MB. */
	readonly rssMb: readonly [number, number];
}

/** Makes an archive of so many statements from ready records in a file. */
export async function addRecords(path: string, wanted: number): Promise<Built> {
	const made = new MadeArticles();
	const folder = scratch();
	const file = join(folder, 'records.jsonl');
	const out = openSync(file, 'w');
	let textBytes = 0;
	let statements = 0;
	while (statements < wanted) {
		const article = made.article();
		statements += article.statements.length;
		textBytes += Buffer.byteLength(article.text);
		writeSync(out, `${JSON.stringify(article)}\n`);
	}
	closeSync(out);
	const little = await addOne(folder);
	const { ms, rssMb } = await add(file, path);
	rmSync(folder, { recursive: true });
	return { statementsPerSecond: Math.round((statements / (ms - little)) * 1000), textBytes, rssMb };
}

/** How long the texts of made articles are, UTF-16 code units. */
const LETTERS = 5000;

export interface AddedTexts {
	readonly articlesPerSecond: number;
	/** Memory at a tenth and at nine tenths of adding, MB. */
	readonly rssMb: readonly [number, number];
}

/** How quickly so many made articles are added from their text, reading and extraction included. */
export async function addTexts(articles: number): Promise<AddedTexts> {
	const made = new MadeArticles(5);
	const folder = scratch();
	const file = join(folder, 'texts.jsonl');
	const out = openSync(file, 'w');
	for (let i = 0; i < articles; i++) {
		const { id, title, text: body, published } = made.article();
		let long = body;
		while (long.length < LETTERS) long += made.article().text;
		writeSync(out, `${JSON.stringify({ id, title, text: long.slice(0, LETTERS), published })}\n`);
	}
	closeSync(out);
	const little = await addOne(folder);
	const { ms, rssMb } = await add(file, join(folder, 'all.db'));
	rmSync(folder, { recursive: true });
	return { articlesPerSecond: (articles / (ms - little)) * 1000, rssMb };
}

/** How long adding a single short text takes: start-up, which does not grow with the number of articles, ms. */
async function addOne(folder: string): Promise<number> {
	const file = join(folder, 'one.txt');
	writeFileSync(file, 'The port is shut, Ana Ruiz said.');
	await add(file, join(folder, 'warm.db'));
	return (await add(file, join(folder, 'one.db'))).ms;
}

function scratch(): string {
	const folder = join(tmpdir(), `explorer-bench-add-${process.pid}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	return folder;
}
