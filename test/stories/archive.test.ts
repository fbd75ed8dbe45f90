import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { recordOf } from '../archive/record.js';
import { fileWith, KEY, LAUNCHER, Story, type StoryOptions, scratch } from './session.js';

const stories: Story[] = [];
const open = (options: StoryOptions = {}) => {
	const story = new Story(options);
	stories.push(story);
	return story;
};
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
});

const BRIDGE = `Bridge over the Lomm closed

“We counted forty cracks in one arch,” said the engineer Mira Okonjo on Friday.
`;
const FERRY = `Ferry takes over

“Nobody will have to swim to school,” said Pelle Strand, who owns the ferry.
`;

/** An archive with both articles. */
function archive(): string {
	const path = join(scratch(), 'news.db');
	for (const text of [BRIDGE, FERRY]) {
		const { status, stderr } = spawnSync(
			process.execPath,
			[LAUNCHER, 'add', fileWith(text), '--archive', path],
			{ encoding: 'utf8' },
		);
		if (status !== 0) throw new Error(stderr);
	}
	return path;
}

/** An archive whose index of statements cannot be read. */
function damaged(): string {
	const path = archive();
	const database = new Database(path);
	database.exec('UPDATE segment SET bytes = bytes + 1');
	database.close();
	return path;
}

describe('a damaged archive', () => {
	test.each([
		[120, 40],
		[40, 10],
	])('says what is wrong with it for as long as nothing is found, at %i×%i', async (columns, rows) => {
		const path = damaged();
		const story = open({ args: ['--archive', 'news.db'], cwd: dirname(path), columns, rows });
		const says = (screen: string) =>
			screen.replace(/\s+/g, ' ').includes('news.db is damaged; restore') && !screen.includes('Looking');
		await story.until(says);
		for (const key of ['council', KEY.ctrlT, KEY.down, KEY.ctrlU, '\u001b[20~', '\u001b[18~', KEY.f1]) {
			story.press(key);
			if (key === 'council') await story.until((screen) => screen.includes('❯ council') && says(screen));
			else if (key === KEY.f1) await story.until('Look among');
			else await story.until(says);
		}
		story.press(KEY.escape);
		await story.until((screen) => !screen.includes('Look among') && says(screen));
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});

	test('is one sentence, status 2, where there is no screen', () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[LAUNCHER, '--archive', damaged(), '-f', 'council'],
			{ encoding: 'utf8' },
		);
		expect(stderr).toMatch(/^explorer: [^\n]*news\.db is damaged; restore a copy[^\n]*\n$/);
		expect([status, stdout]).toEqual([2, '']);
	});
});

test.each([
	["UPDATE article SET title = CAST(x'ff41' AS TEXT)", 'list'],
	["UPDATE article SET origin = CAST(x'c341' AS TEXT)", 'list'],
	["UPDATE article SET statements = CAST(x'ff41' AS TEXT)", 'list'],
	["UPDATE article SET publisher = x'ff41'", 'list'],
	["UPDATE actor SET name = CAST(x'ff41' AS TEXT)", 'filter'],
	["UPDATE actor SET aliases = 'none'", 'filter'],
	["UPDATE counter SET value = CAST(x'ff41' AS TEXT)", 'filter'],
	["UPDATE segment SET thing = CAST(x'ff41' AS TEXT)", 'filter'],
	["UPDATE block SET data = CAST(x'ff41' AS TEXT)", 'filter'],
	["UPDATE piece SET data = CAST(x'ff41' AS TEXT)", 'filter'],
	["UPDATE terms SET bytes = CAST(x'ff41' AS TEXT)", 'filter'],
])('after %s, %s says that the archive is damaged', (damage, command) => {
	const path = archive();
	const database = new Database(path);
	database.exec(damage);
	database.close();
	const args = command === 'list' ? ['list'] : ['-f', 'swim'];
	const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args, '--archive', path], {
		encoding: 'utf8',
	});
	expect(stderr).toMatch(/^explorer: [^\n]*news\.db is damaged; restore a copy[^\n]*\n$/);
	expect(status).toBe(2);
});

describe('an archive', () => {
	for (const [columns, rows] of [
		[120, 40],
		[80, 24],
		[40, 10],
	] as const)
		test(`opens, is searched and printed from at ${columns}×${rows}`, async () => {
			const out = join(scratch(), 'out.txt');
			const story = open({
				shell: `explorer --archive "${archive()}" > "${out}"; cat "${out}"`,
				columns,
				rows,
			});
			await story.until(/❯ search[\s\S]*▸/);
			expect(story.output()).toContain('opening the archive');
			await story.until((screen) => !screen.includes('opening the archive'));
			story.press('swim');
			await story.until(/❯ swim[\s\S]*▸.*Nobody will have/);
			story.press(KEY.tab, KEY.enter);
			await story.end();
			expect(story.screen().replaceAll('\n', ' ')).toContain('Nobody will have to swim');
		});
});

describe('an archive of many articles', () => {
	/** Twelve articles of twelve months with one statement in all of them, and one of its own in each. */
	const months = (): string => {
		const path = join(scratch(), 'news.db');
		const shelf = openSqliteShelf(path, { create: true });
		shelf.put(
			Array.from({ length: 12 }, (_, i) =>
				recordOf(
					`n${i}`,
					[
						{ by: 'Mira Okonjo', text: 'nobody counted the cracks' },
						{ by: 'Mira Okonjo', text: `bridge number ${i} is shut` },
					],
					{ published: `2023-${String(i + 1).padStart(2, '0')}-05`, publisher: `Gazette ${i}` },
				),
			),
		);
		shelf.close();
		return path;
	};

	test('shows what stands in all of them as one row, with every article beside it', async () => {
		const story = open({ args: ['--archive', months()], columns: 140, rows: 40 });
		await story.until(/▸/);
		story.press('counted cracks');
		const screen = await story.until(
			/❯ counted cracks .*statements 1 [\s\S]*12 articles[\s\S]*In 12 articles/,
		);
		for (let i = 0; i < 12; i++) expect(screen).toContain(`Gazette ${i}`);
		expect(screen.indexOf('2023-01-05')).toBeLessThan(screen.indexOf('2023-12-05'));
		story.press(KEY.escape);
		await story.end();
	});

	test('shows what an actor said over time', async () => {
		const story = open({ args: ['--archive', months()], columns: 140, rows: 40 });
		await story.until(/▸/);
		story.press('okonjo');
		await story.until(/❯ okonjo[\s\S]*▸/);
		// Actors only.
		story.press('\u001b3');
		const screen = await story.until(/By month[\s\S]*2023-12/);
		expect(screen).toMatch(/2023-01 ▪+ 2/);
		story.press(KEY.escape);
		await story.end();
	});

	test('says what a query has that cannot be understood, and finds all the same', async () => {
		const story = open({ args: ['--archive', months()], columns: 100, rows: 30 });
		await story.until(/▸/);
		for (const [typed, said] of [
			['by:', /▸[\s\S]*"by:" is still empty/],
			['cracks after:soon', /▸[\s\S]*"soon" is no date/],
			['kind:x', /▸[\s\S]*There is no kind "x"/],
		] as const) {
			story.press(KEY.ctrlU, typed);
			await story.until(said);
		}
		story.press(KEY.escape);
		await story.end();
	});

	test('is not searched by --filter where something is not understood', () => {
		const path = months();
		const filter = (query: string) => run(['--archive', path, '-f', query, '--format', 'csv']);
		expect(filter('number:7 bridge')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^explorer: --filter: There is no field "number:".*\n$/),
		});
		expect(filter('bridge after:soon')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^explorer: --filter: "soon" is no date.*\n$/),
		});
	});
});

test('--filter prints what it has found while it goes on', async () => {
	const path = join(scratch(), 'news.db');
	const shelf = openSqliteShelf(path, { create: true });
	for (let batch = 0; batch < 8; batch++)
		shelf.put(
			Array.from({ length: 100 }, (_, i) =>
				recordOf(
					`n${batch}-${i}`,
					Array.from({ length: 10 }, (_, n) => ({
						by: 'Mira Okonjo',
						text: `crack ${n} of arch ${i} on bridge ${batch}`,
					})),
				),
			),
		);
	shelf.close();
	const args = ['--archive', path, '-f', '', '--format', 'jsonl'];
	const all = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
	const ids = all.stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line).statement.text);
	expect(new Set(ids).size).toBe(8000);
	// Whoever has read enough closes the pipe: that is no error, and the rest is not looked for.
	const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	child.stderr.on('data', (chunk) => {
		said += chunk;
	});
	const [first] = await once(child.stdout, 'data');
	expect(all.stdout.startsWith(String(first))).toBe(true);
	child.stdout.destroy();
	expect(await once(child, 'close')).toEqual([0, null]);
	expect(said).toBe('');
});

describe('adding', () => {
	test('waits while another process writes, says so, and goes on', async () => {
		const path = archive();
		const other = new Database(path);
		other.exec('BEGIN IMMEDIATE');
		const added = fileWith(`${FERRY}\n“Not in winter,” said Mira Okonjo.\n`);
		const child = spawn(process.execPath, [LAUNCHER, 'add', added, '--archive', path]);
		const closed = once(child, 'close');
		let said = '';
		await new Promise<void>((resolve) => {
			child.stderr.on('data', (data) => {
				said += data;
				if (said.includes('waiting for it')) resolve();
			});
		});
		other.exec('ROLLBACK');
		other.close();
		expect((await closed)[0]).toBe(0);
		expect(said).toMatch(
			/^explorer: .*is being written by another process; waiting for it\nexplorer: .*1 added/,
		);
	});

	test('by several at once to an archive that is not there yet keeps what all of them add', async () => {
		const path = join(scratch(), 'news.db');
		const texts = Array.from({ length: 8 }, (_, i) => `${FERRY}\n“This is number ${i},” said Mira Okonjo.\n`);
		const statuses = await Promise.all(
			texts.map(async (text) => {
				const child = spawn(process.execPath, [LAUNCHER, 'add', fileWith(text), '--archive', path], {
					stdio: 'ignore',
				});
				return (await once(child, 'close'))[0];
			}),
		);
		expect(statuses).toEqual(texts.map(() => 0));
		expect(keptIn(path)).toBe(texts.length);
	});

	test('killed again and again, goes on where it was, until all is there', async () => {
		const path = join(scratch(), 'news.db');
		const lines = Array.from({ length: 400 }, (_, i) =>
			JSON.stringify({ id: `n${i}`, text: `“Nobody counted bridge ${i},” said Mira Okonjo on Friday.` }),
		);
		const source = join(scratch(), 'all.jsonl');
		writeFileSync(source, lines.join('\n'));
		const add = () =>
			spawn(process.execPath, [LAUNCHER, 'add', source, '--archive', path], { stdio: 'ignore' });
		for (const articles of [1, 150]) {
			const child = add();
			const closed = once(child, 'close');
			// Somewhere after so many were kept, or at the end.
			const ended = closed.then(() => true);
			while (keptIn(path) < articles && !(await Promise.race([ended, breathe(false)])));
			child.kill('SIGKILL');
			await closed;
		}
		expect((await once(add(), 'close'))[0]).toBe(0);
		expect(keptIn(path)).toBe(lines.length);
	});
});

/** How many articles an archive holds, 0 while it is being made. */
function keptIn(path: string): number {
	if (!existsSync(path)) return 0;
	try {
		const shelf = openSqliteShelf(path);
		const { articles } = shelf.counts();
		shelf.close();
		return articles;
	} catch {
		return 0;
	}
}

/** Runs the program as somebody who may not write where it is not allowed: root only without its power to. */
function run(args: readonly string[]) {
	const command = [process.execPath, LAUNCHER, ...args];
	if (process.getuid?.() === 0) command.unshift('setpriv', '--bounding-set', '-dac_override', '--');
	const { status, stdout, stderr } = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('an archive in a folder that cannot be written', () => {
	let path: string;
	beforeAll(() => {
		path = archive();
		chmodSync(path, 0o444);
		chmodSync(dirname(path), 0o555);
	});
	afterAll(() => chmodSync(dirname(path), 0o755));

	test('is searched and listed', () => {
		expect(run(['--archive', path, '-f', 'swim', '--format', 'csv'])).toMatchObject({
			status: 0,
			stderr: '',
		});
		expect(run(['list', '--archive', path]).stdout.split('\n')).toHaveLength(3);
	});

	test('is not added to, nor taken from, and that is said', () => {
		const refused = {
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^explorer: .*cannot be (written|opened).*\n$/),
		};
		expect(run(['add', fileWith(FERRY), '--archive', path])).toMatchObject(refused);
		expect(run(['remove', 'anything', '--archive', path])).toMatchObject({ status: 1 });
		const [, name = ''] = /\t([^\t]+)\t[^\t]+\n/.exec(run(['list', '--archive', path]).stdout) ?? [];
		expect(run(['remove', name, '--archive', path])).toMatchObject(refused);
		expect(run(['add', fileWith(FERRY), '--archive', join(dirname(path), 'new.db')])).toMatchObject(refused);
	});

	test('is not read where its log is still beside it', () => {
		const other = join(scratch(), 'other.db');
		copyFileSync(path, other);
		writeFileSync(`${other}-wal`, 'anything');
		chmodSync(other, 0o444);
		chmodSync(dirname(other), 0o555);
		const { status, stderr } = run(['list', '--archive', other]);
		chmodSync(dirname(other), 0o755);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^explorer: .*last changes are still in .*copy both.*\n$/);
	});
});

describe('a paste of 10 KB', () => {
	test('stands in the field, is cut to what can be searched, and can be cleared', async () => {
		const story = open({ args: [fileWith(BRIDGE)] });
		await story.until(/▸/);
		story.press(`\u001b[200~${'harbour master\n'.repeat(700)}\u001b[201~`);
		await story.until(/Nothing matches|harbour master harbour/);
		story.press(KEY.ctrlU);
		await story.until(/❯ search[\s\S]*▸/);
		story.press('cracks');
		await story.until(/❯ cracks[\s\S]*▸.*forty cracks/);
		story.press(KEY.escape);
		expect(await story.end()).toBe(130);
	});
});
