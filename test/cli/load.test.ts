import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLE, fileWith, installed } from '../stories/session.js';

test('what V8 made of the program is kept, for each of the ways in which it is told to go about it', () => {
	const copy = installed();
	const file = fileWith(ARTICLE);
	// Small files are read by the main thread, folders by others, which optimise later, and what is searched by others too.
	const readInAllWays = () => {
		for (const args of [
			['extract', file],
			['extract', dirname(file)],
			['-f', 'crane', file],
		]) {
			const { stderr, status } = spawnSync(process.execPath, [join(copy, 'src/bin.cjs'), ...args], {
				encoding: 'utf8',
			});
			expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
		}
		const kept = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.startsWith('cache-'),
		);
		return kept.map((name) => ({ name, at: statSync(join(copy, 'dist', name)).mtimeMs }));
	};
	const first = readInAllWays();
	expect(first.length).toBeGreaterThan(0);
	expect(readInAllWays()).toEqual(first);
});
