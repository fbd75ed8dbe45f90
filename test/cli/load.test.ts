import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLE, fileWith, installed } from '../stories/session.js';

/** Two articles, of which one alone needs less of the program. */
const MUCH = `${ARTICLE}\n\n${readFileSync('data/articles/manez.md', 'utf8')}`;

function start(copy: string, ...args: readonly string[]): void {
	const { stderr, status } = spawnSync(process.execPath, [join(copy, 'src/bin.cjs'), ...args], {
		encoding: 'utf8',
	});
	expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
}

/** The files of the cache and how large they are. */
function kept(copy: string): Map<string, number> {
	const dist = join(copy, 'dist');
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => /^cache-.*\.js$/.test(name))
		.map((name) => join(dist, name));
	return new Map(files.map((file) => [file, statSync(file).size]));
}

test('what V8 made of the program is kept, for each of the ways in which it is told to go about it', () => {
	const copy = installed();
	const file = fileWith(ARTICLE);
	// Small files are read by the main thread, folders by others, which optimise later, and what is searched by others too.
	const readInAllWays = () => {
		start(copy, 'extract', file);
		start(copy, 'extract', dirname(file));
		start(copy, '-f', 'crane', file);
		return [...kept(copy).keys()];
	};
	const first = readInAllWays();
	expect(first.length).toBeGreaterThan(0);
	expect(readInAllWays()).toEqual(first);
});

test('is kept again when a later start has compiled much more, which is looked at now and then', () => {
	const copy = installed();
	start(copy, 'extract', fileWith('Hello there.'));
	const little = kept(copy);
	const looked = (at: Date) => {
		for (const file of little.keys()) utimesSync(file, at, at);
	};
	const article = fileWith(MUCH);
	const grown = () => [...kept(copy)].filter(([file, size]) => size > (little.get(file) ?? size));
	looked(new Date(Date.now() + 86_400_000));
	start(copy, 'extract', article);
	expect(grown()).toEqual([]);
	looked(new Date(0));
	start(copy, 'extract', article);
	const more = grown();
	expect(Math.max(...more.map(([, size]) => size))).toBeGreaterThan(1.3 * Math.max(...little.values()));
	looked(new Date(0));
	start(copy, 'extract', article);
	expect(grown()).toEqual(more);
	for (const file of little.keys()) expect(statSync(file).mtimeMs).toBeGreaterThan(0);
});
