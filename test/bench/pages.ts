/**
 * How well the article is taken out of real web pages, and how fast: `npm run bench:pages -- --corpus DIR`, where DIR
 * holds `html/*.html.gz` and a `score.mjs` that compares predictions with the truth beside it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf } from '../../src/read/content.js';
import { optionsOf, refuse } from '../../src/train/options.js';

const values = optionsOf('bench:pages', { corpus: { type: 'string' }, json: { type: 'boolean' } });
if (values.corpus === undefined || !existsSync(join(values.corpus, 'html'))) {
	refuse('bench:pages needs --corpus DIR, a folder with html/*.html.gz and what their articles are.');
}
const folder = join(values.corpus, 'html');
const names = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
const pages = names.map((name) => ({
	id: name.replace('.html.gz', ''),
	bytes: readFileSync(join(folder, name)),
}));

async function textOf(page: (typeof pages)[number]): Promise<string> {
	try {
		for await (const held of contentsOf({ ...page, origin: page.id }))
			if (held.type === 'article') return held.article.text;
	} catch {
		// A page without an article counts as empty.
	}
	return '';
}

await textOf(pages[0]!);
const started = performance.now();
const texts: string[] = [];
for (const page of pages) texts.push(await textOf(page));
const seconds = (performance.now() - started) / 1000;

const predictions = join(mkdtempSync(join(tmpdir(), 'pages-')), 'predictions.jsonl');
writeFileSync(predictions, pages.map(({ id }, i) => JSON.stringify({ id, text: texts[i] })).join('\n'));
const { stdout } = spawnSync(process.execPath, [join(values.corpus, 'score.mjs'), predictions], {
	encoding: 'utf8',
});
const figure = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
const result = {
	f1: figure(/^F1 ([\d.]+)/m),
	precision: figure(/precision ([\d.]+)/),
	recall: figure(/recall ([\d.]+)/),
	pagesPerSecond: Math.round((pages.length / seconds) * 10) / 10,
};
console.log(values.json ? JSON.stringify(result) : `${stdout}${result.pagesPerSecond} pages a second`);
