import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, LAUNCHER, run, scratch } from '../stories/session.js';

const article = (i: number) =>
	`Port ${i} shut\n\n“We left at ${i} in the morning,” said Ana Ruiz.\n\nTomas Lind denied that anyone was warned.\n`;

const lines = (out: string) =>
	out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

test('a folder is extracted by several threads, in the order of its names', () => {
	const folder = scratch();
	for (let i = 10; i < 60; i++) writeFileSync(join(folder, `${i}.txt`), article(i));
	const { out, status } = run(['extract', folder]);
	expect(status).toBe(0);
	expect(lines(out).map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => String(i + 10)));
});

test('an article says the same whichever thread it was extracted in', () => {
	const one = fileWith(article(7), 'seven.txt');
	const here = lines(run(['extract', one]).out)[0];
	const byThread = lines(run(['extract', one, fileWith(article(8))]).out)[0];
	const byOther = lines(run(['extract', fileWith(article(8)), one]).out)[1];
	expect(byThread).toEqual(here);
	expect(byOther).toEqual(here);
});

test('failures are said at the end, one line each, and do not stop the rest', () => {
	const { out, err, status } = run(['extract', 'nowhere.txt', fileWith(article(1)), fileWith('')]);
	expect(lines(out)).toHaveLength(1);
	expect(err.trim().split('\n')).toEqual([
		expect.stringContaining('nowhere.txt'),
		expect.stringContaining('empty'),
	]);
	expect(status).toBe(0);
});

test('names with line breaks and escape sequences are said on one harmless line', () => {
	const { err, status } = run(['extract', fileWith('', 'port\n\u001b[31mshut.txt')]);
	expect(status).toBe(2);
	expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^explorer: .*port.*shut\.txt is empty$/)]);
	expect(err).not.toContain('\u001b');
});

test('nothing is kept of what was handed on', () => {
	const record = (i: number) => {
		const text = `Ship ${i}. ${'Nobody saw it leave. '.repeat(4000)}`;
		const section = { id: 's1', title: 'Port', inferred: true, level: 1, span: [0, text.length] };
		const rest = { sections: [section], actors: [], statements: [] };
		return JSON.stringify({ id: `${i}`, title: 'Port', origin: 'port', text, ...rest });
	};
	const file = fileWith(Array.from({ length: 1500 }, (_, i) => record(i)).join('\n'), 'port.jsonl');
	// A third of what all the articles take.
	const { stderr, status } = spawnSync(
		process.execPath,
		['--max-old-space-size=48', LAUNCHER, 'add', file, '--archive', join(scratch(), 'port.db')],
		{ encoding: 'utf8' },
	);
	expect(stderr).toContain('1,500 added');
	expect(status).toBe(0);
});

test('an array stays one where nothing could be read', () => {
	const { out, status } = run(['extract', fileWith(''), '--format', 'json']);
	expect(JSON.parse(out)).toEqual([]);
	expect(status).toBe(2);
});

test('--limit ends the reading', () => {
	const many = Array.from({ length: 500 }, (_, i) => JSON.stringify({ id: `${i}`, text: article(i) }));
	expect(lines(run(['extract', '-', '--limit', '3'], many.join('\n')).out).map(({ id }) => id)).toEqual([
		'0',
		'1',
		'2',
	]);
});

test('an interrupt keeps what is there: whole records, status 130', async () => {
	const many = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: `${i}`, text: article(i) }));
	const child = spawn(
		process.execPath,
		[LAUNCHER, 'extract', fileWith(many.join('\n')), '--format', 'json'],
		{
			stdio: ['ignore', 'pipe', 'ignore'],
		},
	);
	let out = '';
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		if (out === '') child.kill('SIGINT');
		out += chunk;
	});
	const [status] = await once(child, 'close');
	expect(status).toBe(130);
	const records = JSON.parse(out);
	expect(records.length).toBeGreaterThan(0);
	expect(records.length).toBeLessThan(5000);
	expect(records[0]).toMatchObject({ id: '0', text: article(0) });
});
