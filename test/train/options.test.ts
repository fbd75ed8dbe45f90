import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: readonly string[]) =>
	spawnSync(process.execPath, ['src/run.js', ...args], { cwd: root, encoding: 'utf8' });

it('tells in a sentence which options a tool has, and ends with 2', () => {
	const { status, stdout, stderr } = run('src/train/train.ts', '--nonsense');
	expect({ status, stdout, stderr }).toEqual({
		status: 2,
		stdout: '',
		stderr: "train: Unknown option '--nonsense'. Its options are --corpus, --stories, --out.\n",
	});
});

it('tells in a sentence that a corpus cannot be read, and ends with 2', () => {
	const { status, stderr } = run('src/train/evaluate.ts', '--corpus', 'no/such/folder');
	expect(status).toBe(2);
	expect(stderr).toMatch(/^ENOENT: .*no\/such\/folder\/dev\.jsonl'\nGive --corpus .*\n$/);
});

it('tells before it learns that there is no place for what comes of it, and ends with 2', () => {
	const { status, stderr } = run(
		'src/train/train.ts',
		'--corpus',
		'no/such/folder',
		'--out',
		'package.json/model.bin',
	);
	expect(status).toBe(2);
	expect(stderr).toMatch(
		/^train: no folder can be made for package\.json\/model\.bin \(\w+\); name another .*\n$/,
	);
});
