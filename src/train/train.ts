/**
 * Makes the model again from PolNeAR's files and our own stories:
 *
 *     npm run train -- --corpus DIR [--stories FOLDER] [--out FILE]
 *
 * DIR holds train.jsonl and silver-train.jsonl.gz; the stories of data/stories are learnt from besides. The same corpus,
 * stories and Node version give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTables } from '../extract/learnt/tables.js';
import { readGold, readSilver } from './corpus.js';
import { optionsOf, refuse } from './options.js';
import { trainModel } from './pipeline.js';
import { readStories } from './stories.js';

const options = optionsOf('train', {
	corpus: { type: 'string' },
	stories: { type: 'string', default: 'data/stories' },
	out: { type: 'string', default: 'data/model/model.bin' },
});
if (options.corpus === undefined) {
	refuse('train needs --corpus DIR, a folder with train.jsonl and silver-train.jsonl.gz.');
}
// Learning takes minutes: whether there is a place for what comes of it is known before.
try {
	mkdirSync(dirname(options.out), { recursive: true });
} catch (error) {
	const { code } = error as NodeJS.ErrnoException;
	refuse(`train: no folder can be made for ${options.out} (${code}); name another file with --out.`);
}
const started = Date.now();
const log = (line: string) =>
	process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s  ${line}\n`);
const gold = readGold(join(options.corpus, 'train.jsonl'));
const silver = readSilver(join(options.corpus, 'silver-train.jsonl.gz'));
const stories = readStories(options.stories);
const bytes = packTables(trainModel([...gold, ...stories], silver, log));
writeFileSync(options.out, bytes);
log(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
