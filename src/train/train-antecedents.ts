/**
 * Learns whom pronouns mean, and writes `src/extract/actors/antecedent-weights.ts`:
 *
 *     npm run train:pronouns -- --corpus DIR
 *
 * DIR holds PolNeAR's `train.jsonl` and `silver-train.jsonl.gz`; the stories of `data/stories` are read beside them. A
 * conditional log-linear model over the candidates of each pronoun that speaks: of those who are meant, whichever
 * scores highest need be right. Rates by AdaGrad (Duchi, Hazan and Singer 2011). The same input gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WEIGHTS } from '../extract/actors/antecedent-weights.js';
import { forgetScores } from '../extract/actors/antecedents.js';
import { loadModel } from '../extract/model.js';
import { type Lesson, silverLessons, storyLessons } from './antecedent-lessons.js';
import { randomFrom, shuffle } from './random.js';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' } } });
if (options.corpus === undefined) {
	process.stderr.write(
		'train:pronouns needs --corpus DIR, a folder with train.jsonl and silver-train.jsonl.gz.\n',
	);
	process.exit(2);
}

const PASSES = 3;
const ROUNDS = 25;
const RATE = 0.1;
/** How strongly weights are drawn to zero, for each lesson. */
const DECAY = 1e-3;
const SEED = 20151103;

const model = loadModel(readFileSync('data/model/model.bin'));
let lessons: readonly Lesson[] = [];
let weights: ReadonlyMap<string, number> = new Map();
// Whom earlier pronouns were taken for is a sign too: with what was learnt, once more.
for (let pass = 0; pass < PASSES; pass++) {
	for (const name of Object.keys(WEIGHTS)) delete WEIGHTS[name];
	for (const [name, weight] of weights) WEIGHTS[name] = weight;
	forgetScores();
	lessons = [...storyLessons('data/stories', model), ...silverLessons(options.corpus)];
	weights = learn(lessons);
}
const lines = [...weights]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([name, weight]) => `\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`);
writeFileSync(
	'src/extract/actors/antecedent-weights.ts',
	`/** How much each feature of a candidate tells, in nats; learnt by \`npm run train:pronouns\`. */
export const WEIGHTS: Record<string, number> = {
${lines.join('\n')}
};
`,
);
const right = lessons.filter(({ candidates }) => {
	const scores = candidates.map(({ features }) => score(features, weights));
	return candidates[scores.indexOf(Math.max(...scores))]!.isMeant;
});
process.stdout.write(
	`${lessons.length} pronouns, ${((100 * right.length) / lessons.length).toFixed(1)} % right where learnt\n`,
);

function score(features: Lesson['candidates'][number]['features'], by: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const [name, value] of features) sum += (by.get(name) ?? 0) * value;
	return sum;
}

function learn(all: readonly Lesson[]): Map<string, number> {
	const learnt = new Map<string, number>();
	const squares = new Map<string, number>();
	const random = randomFrom(SEED);
	const order = Int32Array.from(all, (_, i) => i);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(order, random);
		for (const i of order) {
			const { candidates, weight } = all[i]!;
			const scores = candidates.map(({ features }) => score(features, learnt));
			const most = Math.max(...scores);
			const shares = scores.map((one) => Math.exp(one - most));
			const total = shares.reduce((sum, share) => sum + share, 0);
			const meant = shares.reduce((sum, share, c) => sum + (candidates[c]!.isMeant ? share : 0), 0);
			candidates.forEach(({ features, isMeant }, c) => {
				const slope = (shares[c]! / total - (isMeant ? shares[c]! / meant : 0)) * weight;
				for (const [name, value] of features) {
					const before = learnt.get(name) ?? 0;
					const step = slope * value + DECAY * before;
					const square = (squares.get(name) ?? 1e-8) + step * step;
					squares.set(name, square);
					learnt.set(name, before - (RATE * step) / Math.sqrt(square));
				}
			});
		}
	}
	return learnt;
}
