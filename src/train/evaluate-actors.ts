/**
 * How well pronouns and roles that speak are traced to the people and organisations they stand for:
 *
 *     node src/run.js src/train/evaluate-actors.ts --corpus DIR [--part dev|train]
 *
 * Takes the corpus's attributions and the machine-made names beside it, and asks whether the actor given to a
 * source is one of those in the machine-made coreference chain of that source: agreement with another program that
 * errs too, not truth.
 */
import { findActors } from '../extract/actors/index.js';
import { finish } from '../extract/steps.js';
import { optionsOf, refuse } from './options.js';
import { CLASSES, silverCases } from './silver-cases.js';

const options = optionsOf('evaluate-actors', {
	corpus: { type: 'string' },
	part: { type: 'string', default: 'dev' },
});
if (options.corpus === undefined) {
	refuse('evaluate-actors needs --corpus DIR, a folder with dev.jsonl and silver-dev.jsonl.gz.');
}
const cases = silverCases(options.corpus, options.part);

const result = measure();
CLASSES.forEach(([label], kind) => {
	const { right, asked } = result[kind]!;
	process.stdout.write(`${label}: ${((100 * right) / asked).toFixed(1)} % of ${asked}\n`);
});

/** Right answers and questions of each class. */
function measure(): { right: number; asked: number }[] {
	const totals = CLASSES.map(() => ({ right: 0, asked: 0 }));
	for (const { questions, ...told } of cases) {
		const { actors, speakers } = finish(findActors(told));
		questions.forEach((question, i) => {
			if (!question) return;
			const total = totals[question.kind]!;
			total.asked++;
			const mentions = actors[speakers[i]!.actor]?.mentions ?? [];
			if (question.chain.some(([start, end]) => mentions.some(([from, to]) => from >= start && to <= end)))
				total.right++;
		});
	}
	return totals;
}
