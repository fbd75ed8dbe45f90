/**
 * Learns which body a noun means that may mean any ("the company"), from the stories of `data/stories`, and writes
 * `src/extract/actors/bodies/body-weights.ts`:
 *
 *     npm run train:bodies [-- --stories FOLDER]
 *
 * The same stories and the same model give the same file.
 */
import { readFileSync } from 'node:fs';
import { loadModel } from '../extract/model.js';
import { bodyLessons } from './body-lessons.js';
import { optionsOf } from './options.js';
import { learnRanking, rightOf, writeWeights } from './ranking.js';

const options = optionsOf('train:bodies', { stories: { type: 'string', default: 'data/stories' } });

/** How strongly weights are drawn to zero, for each lesson. */
const DECAY = 1e-2;

const lessons = bodyLessons(options.stories, loadModel(readFileSync('data/model/model.bin')));
const weights = learnRanking(lessons, DECAY);
writeWeights('src/extract/actors/bodies/body-weights.ts', weights, {
	what: 'How much each feature of a body tells, in nats',
	by: 'npm run train:bodies',
});
process.stdout.write(`${lessons.length} nouns, ${rightOf(lessons, weights)} % right where learnt\n`);
