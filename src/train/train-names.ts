import { addRows, type Weights } from '../extract/learnt/weights.js';
import { findNames } from '../extract/names/find.js';
import {
	bestClass,
	NAME_CLASSES,
	NAME_FEATURES,
	type NameCandidate,
	nameFeatures,
	usageOf,
} from '../extract/names/kinds.js';
import type { Analysis } from '../extract/tagging/analysis.js';
import { wordFrom } from '../extract/text/words.js';
import type { SilverArticle } from './corpus.js';
import { Perceptron } from './perceptron.js';
import { randomFrom, shuffle } from './random.js';

/** Share of the examples from which features that tell the words themselves are left out. */
const BLIND = 0.5;
const KINDS = ['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'];

interface Example extends NameCandidate {
	readonly right: number;
}

export interface NamedArticle {
	readonly analysis: Analysis;
	readonly silver: SilverArticle;
}

/** What another analyser takes the rules' names for: the kind that covers most of the letters, if half of them. */
function examplesOf({ analysis, silver }: NamedArticle): Example[] {
	const { words } = analysis;
	const tokens = silver.sents.flat();
	let t = 0;
	return findNames(words).map(({ start, end, kind }) => {
		while (t < tokens.length && tokens[t]![1] <= start) t++;
		const covered = new Float64Array(NAME_CLASSES.length);
		for (let k = t; k < tokens.length && tokens[k]![0] < end; k++) {
			const [from, to, , entity] = tokens[k]!;
			const label = KINDS.indexOf(entity);
			covered[label < 0 ? KINDS.length : label]! += Math.min(to, end) - Math.max(from, start);
		}
		const first = wordFrom(words, start);
		return { first, past: Math.max(first + 1, wordFrom(words, end)), kind, right: bestClass(covered) };
	});
}

/**
 * Trains the classifier of names (averaged perceptron). Half of the examples come without their words, so that the
 * kinds of names never seen before are told from what stands around them.
 */
export function trainNames(articles: readonly NamedArticle[], bits: number, rounds: number): Weights {
	const perceptron = new Perceptron(bits, NAME_CLASSES.length);
	const random = randomFrom(31);
	const order = Int32Array.from(articles, (_, i) => i);
	const prepared = articles.map((article) => ({
		analysis: article.analysis,
		usage: usageOf(article.analysis),
		examples: examplesOf(article),
	}));
	const features = new Uint32Array(NAME_FEATURES);
	const scores = new Float64Array(NAME_CLASSES.length);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const a of order) {
			const { analysis, usage, examples } = prepared[a]!;
			for (const example of examples) {
				const count = nameFeatures(analysis, usage, example, features, random() < BLIND);
				addRows(perceptron.weights, features, count, scores);
				const best = bestClass(scores);
				if (best !== example.right) perceptron.update(features, count, example.right, best);
				perceptron.tick();
			}
		}
	}
	return perceptron.averaged();
}
