/**
 * Learns whom pronouns mean, and writes `src/extract/actors/pronouns/antecedent-weights.ts`:
 *
 *     npm run train:pronouns -- --corpus DIR
 *
 * DIR holds PolNeAR's `train.jsonl` and `silver-train.jsonl.gz`; the stories of `data/stories` are read beside them. The
 * candidates of each pronoun that speaks are ranked. The same input gives the same file.
 */
import { readFileSync } from 'node:fs';
import { WEIGHTS } from '../extract/actors/pronouns/antecedent-weights.js';
import { forgetScores } from '../extract/actors/pronouns/antecedents.js';
import { loadModel } from '../extract/model.js';
import { silverLessons, storyLessons } from './antecedent-lessons.js';
import { optionsOf, refuse } from './options.js';
import { type Lesson, learnRanking, rightOf, writeWeights } from './ranking.js';

const options = optionsOf('train:pronouns', { corpus: { type: 'string' } });
if (options.corpus === undefined) {
	refuse('train:pronouns needs --corpus DIR, a folder with train.jsonl and silver-train.jsonl.gz.');
}

const PASSES = 3;
/** How strongly weights are drawn to zero, for each lesson. */
const DECAY = 1e-3;

const model = loadModel(readFileSync('data/model/model.bin'));
let lessons: readonly Lesson[] = [];
let weights: ReadonlyMap<string, number> = new Map();
// Whom earlier pronouns were taken for is a sign too: with what was learnt, once more.
for (let pass = 0; pass < PASSES; pass++) {
	for (const name of Object.keys(WEIGHTS)) delete WEIGHTS[name];
	for (const [name, weight] of weights) WEIGHTS[name] = weight;
	forgetScores();
	lessons = [...storyLessons('data/stories', model), ...silverLessons(options.corpus)];
	weights = learnRanking(lessons, DECAY);
}
writeWeights('src/extract/actors/pronouns/antecedent-weights.ts', weights, {
	what: 'How much each feature of a candidate tells, in nats',
	by: 'npm run train:pronouns',
});
process.stdout.write(`${lessons.length} pronouns, ${rightOf(lessons, weights)} % right where learnt\n`);
