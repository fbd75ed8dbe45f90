import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, fileWith, installed, run, Story, scratch } from './session.js';

let story: Story | null = null;
afterEach(() => story?.close());

function broken(): string {
	const copy = installed();
	truncateSync(join(copy, 'data/model/model.bin'), 1000);
	mkdirSync(join(copy, 'kept'));
	return copy;
}

describe('a model that is cut short is said in one sentence, and ends the program', () => {
	const copy = broken();
	const two = `'${fileWith(ARTICLE)}' '${fileWith(ARTICLE)}'`;
	test.each([
		['on the screen', '', true],
		['aloud', '--screen-reader', false],
		['where several are read', `${two} -f crane`, false],
		['where articles are extracted from', `extract ${two}`, false],
		['of standard input', `-f crane < '${fileWith(ARTICLE)}'`, false],
		['where articles are kept', `add ${two} --archive '${copy}/kept/a.db'`, false],
	])('%s', async (_, args, isDrawn) => {
		story = new Story({ shell: `'${process.execPath}' '${copy}/src/bin.cjs' ${args}`, columns: 200 });
		expect(await story.end()).toBe(2);
		expect(story.isAlternate).toBe(false);
		expect(story.output().includes('\u001b[?1049h')).toBe(isDrawn);
		const said = story.rows().filter((row) => row.startsWith('explorer:') || /^\s+at /.test(row));
		expect(said).toEqual([expect.stringMatching(/^explorer: The model file is cut short/)]);
	});
});

describe('what came before a model was needed and is broken is not lost', () => {
	const copy = broken();
	const record = fileWith(run(['extract', fileWith(ARTICLE)]).out, 'record.jsonl');
	const sources = [record, fileWith(`${ARTICLE}\nAnd so on.`)];
	const runs = (...args: string[]) => run(args, '', scratch(), join(copy, 'src/bin.cjs'));

	test('what was extracted is printed whole', () => {
		const { status, out, err } = runs('extract', ...sources, '--format', 'json');
		expect(status).toBe(2);
		expect(err).toMatch(/^explorer: The model file is cut short/m);
		expect(JSON.parse(out)).toHaveLength(1);
	});

	test('what was read is kept', () => {
		const archive = join(copy, 'kept/b.db');
		const { status, err } = runs('add', ...sources, '--archive', archive);
		expect(status).toBe(2);
		expect(err).toMatch(/b\.db: 1 added, \d+ statements$/m);
		expect(runs('list', '--archive', archive).out.trim().split('\n')).toHaveLength(1);
	});
});
