import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from '../stories/session.js';
import { PLAIN, read, whyOf } from './readers.js';

test('a folder gives its files in order, hidden, binary and ignored ones passed over, loops walked once', async () => {
	const folder = scratch();
	mkdirSync(join(folder, 'b'));
	for (const name of ['c.txt', 'a.txt', 'b/x.txt', '.hidden', 'b/skip.txt', 'photo.jpg'])
		writeFileSync(join(folder, name), PLAIN);
	writeFileSync(join(folder, '.explorerignore'), 'skip*\n');
	symlinkSync(folder, join(folder, 'b', 'loop'));
	const events = await read([folder]);
	expect(events.map((event) => (event.type === 'document' ? event.document.id : event.type))).toEqual([
		'a',
		'x',
		'c',
	]);
});

test('archives in a folder, and what lies beside open ones, are passed over without a word', async () => {
	const folder = scratch();
	for (const name of ['a.txt', 'notes-wal', 'b']) writeFileSync(join(folder, name), PLAIN);
	for (const name of ['news', 'old.db']) writeFileSync(join(folder, name), 'SQLite format 3\0 and so on');
	for (const name of ['news-wal', 'old.db-wal']) writeFileSync(join(folder, name), '');
	for (const name of ['news-shm', 'old.db-shm']) writeFileSync(join(folder, name), new Uint8Array(64));
	const events = await read([folder]);
	expect(events.map((event) => (event.type === 'document' ? event.document.id : event))).toEqual([
		'a',
		'b',
		'notes-wal',
	]);
});

test('of a folder of which all is ignored it is said why there is nothing to read', async () => {
	const folder = scratch();
	writeFileSync(join(folder, 'a.txt'), PLAIN);
	writeFileSync(join(folder, 'b.png'), PLAIN);
	expect(await whyOf(folder)).not.toContain('a folder');
	writeFileSync(join(folder, '.gitignore'), '*.txt\n');
	expect(await whyOf(folder)).toMatch(/is a folder without any file to read: \.gitignore or/);
});

test('names in ignore files are taken letter by letter, as git takes them', async () => {
	const folder = scratch();
	for (const name of ['Drafts.txt', 'news.txt']) writeFileSync(join(folder, name), PLAIN);
	writeFileSync(join(folder, '.gitignore'), 'Drafts.txt\nNEWS.txt\n');
	const events = await read([folder]);
	expect(events.map((event) => event.type === 'document' && event.document.id)).toEqual(['news']);
});

test('what one folder leaves out another one within it may take in again', async () => {
	const folder = scratch();
	mkdirSync(join(folder, 'b', 'c'), { recursive: true });
	for (const name of ['a.txt', 'b/keep.txt', 'b/skip.txt', 'b/c/keep.txt', 'b/c/skip.md'])
		writeFileSync(join(folder, name), PLAIN);
	writeFileSync(join(folder, '.gitignore'), '*.txt\n');
	writeFileSync(join(folder, 'b', '.gitignore'), '!keep.txt\n');
	writeFileSync(join(folder, 'b', 'c', '.explorerignore'), '*.md\n');
	const events = await read([folder]);
	expect(events.map(({ type }) => type)).toEqual(['document', 'document']);
	expect(events.map((event) => event.type === 'document' && event.document.id)).toEqual(['c/keep', 'b/keep']);
});

test.skipIf(process.getuid?.() === 0)(
	'what may not be read is one sentence, and its neighbours are read',
	async () => {
		const folder = scratch();
		mkdirSync(join(folder, 'closed'), { mode: 0o000 });
		writeFileSync(join(folder, 'closed.txt'), PLAIN, { mode: 0o000 });
		writeFileSync(join(folder, 'open.txt'), PLAIN);
		expect(
			(await read([folder])).map((event) => (event.type === 'failure' ? event.why : event.type)),
		).toEqual([
			`${join(folder, 'closed')}: no permission to read it`,
			`${join(folder, 'closed.txt')}: no permission to read it`,
			'document',
		]);
	},
);

test('names with line breaks and escape sequences are names like others', async () => {
	const folder = scratch();
	const name = 'port\n\u001b[31mshut';
	writeFileSync(join(folder, `${name}.txt`), PLAIN);
	writeFileSync(join(folder, `${name}2.txt`), '');
	const events = await read([folder]);
	expect(events).toMatchObject([
		{ type: 'document', document: { id: name, origin: join(folder, `${name}.txt`) } },
		{ type: 'failure', why: `${join(folder, `${name}2.txt`)} is empty` },
	]);
});

test.skipIf(process.platform !== 'linux')('a name that is not in UTF-8 is said to be none', async () => {
	const folder = scratch();
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/port`), Buffer.from([0xff])]), PLAIN);
	expect(await whyOf(folder)).toMatch(
		/port\ufffd: its name is not in UTF-8, so it cannot be opened; rename it$/,
	);
});
