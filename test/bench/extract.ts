/**
 * How fast articles are read for who said what, beside compromise's `.quotations()` in the same run.
 *
 *     npm run bench:extract -- --corpus FILE [--rounds N] [--json]
 *
 * FILE: JSON Lines with a "text" on each line. Both sides warm up, ours until V8 has optimised what it will, then take
 * turns; medians over the rounds. `mbPerSecond` is how fast `explorer add` and `explorer extract` read, which take many
 * articles through each step together; `mbPerSecondAlone` how fast one article is read after another.
 */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import { TOGETHER } from '../../src/cli/intake-messages.js';
import { extract, extractAll, loadModel } from '../../src/extract/index.js';
import { readGold } from '../../src/train/corpus.js';
import { optionsOf, refuse } from '../../src/train/options.js';
import { median, modelBytes } from './measure.js';

const options = optionsOf('bench:extract', {
	corpus: { type: 'string' },
	rounds: { type: 'string', default: '5' },
	json: { type: 'boolean', default: false },
});
if (options.corpus === undefined) {
	refuse('bench:extract needs --corpus FILE, JSON Lines with a "text" on each line.');
}
const texts = readGold(options.corpus).map(({ text }) => text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** After so many rounds over the articles they are read no quicker. */
const WARM = 12;

const bytes = modelBytes();
const loads = Array.from({ length: 9 }, () => timed(() => loadModel(bytes)));
const model = loadModel(bytes);

const alone = () => {
	let found = 0;
	for (const text of texts)
		found += extract({ id: '', title: '', origin: '', text, headings: [] }, model).statements.length;
	return found;
};
/** As many articles together as `explorer add` and `explorer extract` have read so. */
const ours = () => {
	for (let from = 0; from < texts.length; from += TOGETHER.documents)
		extractAll(
			texts
				.slice(from, from + TOGETHER.documents)
				.map((text) => ({ id: '', title: '', origin: '', text, headings: [] })),
			model,
		);
};
const theirs = () => {
	let found = 0;
	for (const text of texts) found += compromise(text).quotations().length;
	return found;
};
const statements = alone();
for (let warm = 0; warm < WARM; warm++) {
	alone();
	ours();
}
const quotations = theirs();
const aloneMs: number[] = [];
const oursMs: number[] = [];
const theirsMs: number[] = [];
for (let round = 0; round < Number(options.rounds); round++) {
	for (let again = 0; again < 3; again++) {
		aloneMs.push(timed(alone));
		oursMs.push(timed(ours));
	}
	theirsMs.push(timed(theirs));
}

const result = {
	articles: texts.length,
	megabytes: round(megabytes, 3),
	statements,
	quotations,
	mbPerSecond: round((megabytes / median(oursMs)) * 1000, 2),
	mbPerSecondAlone: round((megabytes / median(aloneMs)) * 1000, 2),
	compromiseMbPerSecond: round((megabytes / median(theirsMs)) * 1000, 3),
	timesCompromise: round(median(theirsMs) / median(oursMs), 1),
	// The first load compiles the code, as it does for a user.
	modelLoadMs: round(loads[0]!, 1),
	modelLoadWarmMs: round(median(loads), 1),
	modelBytes: bytes.length,
	modelGzipBytes: gzipSync(bytes, { level: 9 }).length,
};
if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else for (const [name, value] of Object.entries(result)) process.stdout.write(`${name.padEnd(24)}${value}\n`);

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
