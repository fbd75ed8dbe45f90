import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, fileWith, installed, Story } from './session.js';

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
