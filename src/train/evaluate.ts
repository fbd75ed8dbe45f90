/**
 * How well the model finds who said what, by the scorer that lies beside the corpus:
 *
 *     npm run evaluate -- --corpus DIR [--file NAME] [--model FILE] [--predictions FILE]
 *
 * DIR holds score.mjs and the articles (dev.jsonl, or NAME). Prints the scorer's table, and how often statements of
 * each confidence are right from end to end.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract, loadModel } from '../extract/index.js';
import type { ArticleRecord } from '../model/index.js';
import { readGold } from './corpus.js';
import { optionsOf, refuse } from './options.js';

const options = optionsOf('evaluate', {
	corpus: { type: 'string' },
	file: { type: 'string', default: 'dev.jsonl' },
	model: { type: 'string', default: 'data/model/model.bin' },
	predictions: { type: 'string' },
});
if (options.corpus === undefined) {
	refuse('evaluate needs --corpus DIR, a folder with score.mjs and dev.jsonl.');
}
const scorer = resolve(options.corpus, 'score.mjs');
const goldFile = join(options.corpus, options.file);
const gold = readGold(goldFile);
const model = loadModel(readFileSync(options.model));
const records = gold.map(({ id, text }) => extract({ id, title: id, origin: id, text, headings: [] }, model));

const folder = mkdtempSync(join(tmpdir(), 'explorer-evaluate-'));
try {
	const predictions = options.predictions ?? join(folder, 'predictions.jsonl');
	writeFileSync(predictions, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
	spawnSync(process.execPath, [scorer, goldFile, predictions], { stdio: 'inherit' });
} finally {
	rmSync(folder, { recursive: true, force: true });
}
await printCalibration(records);

interface Summary {
	readonly all: { readonly all: { readonly e2e: { readonly p: number } } };
}

/** Statements by confidence, and the share that is right: each scored as if it were the only one. */
async function printCalibration(records: readonly ArticleRecord[]): Promise<void> {
	const { score } = (await import(pathToFileURL(scorer).href)) as {
		score(gold: readonly unknown[], predicted: readonly unknown[]): Summary;
	};
	const rows = new Map<number, { count: number; right: number; sum: number }>();
	records.forEach(({ id, statements }, i) => {
		for (const statement of statements) {
			const right = score([gold[i]], [{ id, statements: [statement] }]).all.all.e2e.p;
			const bin = Math.min(9, Math.floor(statement.confidence * 10 + 1e-9));
			const row = rows.get(bin) ?? { count: 0, right: 0, sum: 0 };
			rows.set(bin, row);
			row.count++;
			row.right += right;
			row.sum += statement.confidence;
		}
	});
	process.stdout.write('\nCALIBRATION (statements by confidence)\nconfidence  statements  mean  right\n');
	for (const [bin, { count, right, sum }] of [...rows].sort(([a], [b]) => b - a)) {
		const range = `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`;
		process.stdout.write(
			`${range.padEnd(12)}${String(count).padStart(10)}${(sum / count).toFixed(2).padStart(6)}${(right / count).toFixed(2).padStart(7)}\n`,
		);
	}
}
