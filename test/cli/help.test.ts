import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, run } from '../stories/session.js';

test('--help and help say the same, on stdout', () => {
	const { out, status } = run(['--help']);
	expect(status).toBe(0);
	expect(out).toContain('--filter');
	expect(run(['help']).out).toBe(out);
});

test.each([
	['add', ['archive', 'follow'], ['limit', 'format', 'bind']],
	['list', ['archive', 'format NAME        text, jsonl\n'], ['follow', 'query']],
	['extract', ['limit', 'format NAME        jsonl, json\n'], ['archive', 'print0']],
	['remove', ['archive'], ['format']],
])('help on %s has its own options', (command, own, others) => {
	const { out, status } = run([command, '--help']);
	expect([status, run(['help', command]).out]).toEqual([0, out]);
	expect(out).toContain(`explorer ${command} `);
	for (const name of own) expect(out).toContain(`--${name}`);
	for (const name of others) expect(out).not.toContain(`--${name}`);
});

test('after -- there are only names', () => {
	const file = fileWith('Port shut\n\n“We left at dawn,” said Ana Ruiz.\n', 'extract');
	expect(run(['-f', 'dawn', '--', 'extract'], '', dirname(file))).toMatchObject({
		status: 0,
		out: expect.stringContaining('“We left at dawn'),
	});
});
