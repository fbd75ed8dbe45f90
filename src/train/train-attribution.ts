import type { ArgumentModel } from '../extract/arguments/arguments.js';
import { CandidateFinder, type LeastCue } from '../extract/arguments/candidates.js';
import { Units } from '../extract/arguments/units.js';
import type { AttributionModel } from '../extract/attribute.js';
import {
	type CueModel,
	CueReader,
	canBeCue,
	EVERY_WORD,
	findCues,
	isNever,
	NEVER_BITS,
} from '../extract/cues/cues.js';
import { reviewCues } from '../extract/cues/review.js';
import { judge as judgeAll } from '../extract/judging/judge.js';
import { trim } from '../extract/judging/trim.js';
import { PairRows } from '../extract/learnt/pair-rows.js';
import type { Analysis } from '../extract/tagging/analysis.js';
import type { GoldArticle, GoldAttribution } from './corpus.js';
import { trainArguments } from './crf.js';
import { cueHead, labelUnits } from './examples.js';
import { FeatureLists } from './feature-lists.js';
import { isDiscarded, type Lesson } from './lessons.js';
import { Logistic } from './logistic.js';
import { pack } from './quantise.js';
import { trainCueReview } from './train-cue-review.js';
import { trainJudge } from './train-judge.js';
import { trainReview } from './train-review.js';
import { trainTrim } from './train-trim.js';

const FOLDS = 3;
/** The judge learns from words that are less likely to be cues than those looked at later. */
const LEAST_CUE: LeastCue = { anywhere: 0.05, besideQuotation: 0.025 };
const ARGUMENTS = { bits: 19, stepBits: 17, least: 4, rounds: 6, rate: 0.05, decay: 3e-4 };

/**
 * Trains cues, the argument tagger, the judge, and the trees that look again and move ends. Each learns from what the
 * stage before says of articles that it has not seen (jackknifing), as it will be when used.
 */
export function trainAttribution(
	articles: readonly { readonly gold: GoldArticle; readonly analysis: Analysis }[],
	log: (line: string) => void,
): AttributionModel {
	const lessons = articles.map(
		({ gold, analysis }): Lesson => ({
			gold,
			analysis,
			heads: headsOf(gold, analysis),
			cues: new Float32Array(0),
			candidates: [],
			judged: [],
		}),
	);
	acrossFolds(lessons, trainCues, (weights, lesson) => {
		lesson.cues = findCues(weights, lesson.analysis);
	});
	const cues = trainCues(lessons);
	const cueReview = trainCueReview(lessons);
	acrossFolds(lessons, trainCueReview, (trees, lesson) => {
		lesson.cues = reviewCues(trees, lesson.analysis, lesson.cues);
	});
	log('cues learnt');

	acrossFolds(lessons, trainTagger, (model, lesson) => {
		lesson.candidates = new CandidateFinder(model).find(lesson.analysis, lesson.cues, LEAST_CUE);
	});
	const tagger = trainTagger(lessons);
	log('sources and contents learnt');

	const judge = trainJudge(lessons);
	log('judge learnt');

	acrossFolds(lessons, trainJudge, (weights, lesson) => {
		lesson.judged = judgeAll(weights, lesson.analysis, lesson.cues, lesson.candidates);
	});
	const ends = trainTrim(lessons);
	acrossFolds(lessons, trainTrim, (trees, lesson) => {
		lesson.judged = trim(trees, lesson.analysis, lesson.cues, lesson.judged);
	});
	log('ends learnt');
	const review = trainReview(lessons);
	log('review learnt');
	return { cues, cueReview, arguments: tagger, judge, trim: ends, review };
}

/** Trains on all folds but one and applies the result to that one, for each. */
function acrossFolds<T>(
	lessons: readonly Lesson[],
	train: (lessons: readonly Lesson[]) => T,
	apply: (trained: T, lesson: Lesson) => void,
): void {
	const results = Array.from({ length: FOLDS }, (_, fold) =>
		train(lessons.filter((_, i) => i % FOLDS !== fold)),
	);
	lessons.forEach((lesson, i) => {
		apply(results[i % FOLDS]!, lesson);
	});
}

function headsOf(gold: GoldArticle, analysis: Analysis): Map<number, GoldAttribution> {
	const heads = new Map<number, GoldAttribution>();
	for (const attribution of gold.attributions) {
		const head = cueHead(analysis, attribution.cue);
		if (head >= 0) heads.set(head, attribution);
	}
	return heads;
}

const CUE_BITS = 18;
/** A word seen so often without heading a cue never will. */
const NEVER = 20;

function trainCues(lessons: readonly Lesson[]): CueModel {
	const never = neverCues(lessons);
	const lists = new FeatureLists(0);
	const labels: number[] = [];
	const rows = new PairRows();
	const everyWord = Int32Array.of(EVERY_WORD);
	for (const lesson of lessons) {
		const { words, lexemes } = lesson.analysis;
		const reader = new CueReader(lesson.analysis);
		for (let i = 0; i < words.count; i++) {
			if (isNever(never, lexemes.word[i]!) || !canBeCue(lesson.analysis, i) || isDiscarded(lesson, i))
				continue;
			reader.add(rows, i);
			lists.add(rows.features, rows.hash());
			lists.add(everyWord, 1);
			lists.end();
			rows.clear();
			labels.push(lesson.heads.has(i) ? 1 : 0);
		}
	}
	const seen = lists.filter(3, CUE_BITS);
	const model = new Logistic(CUE_BITS, 0.03, 1e-5);
	for (let round = 0; round < 8; round++) {
		labels.forEach((label, e) => {
			model.learn(lists.features, lists.from[e]!, lists.from[e + 1]!, label);
		});
		if (round >= 4) model.remember();
	}
	model.settle();
	return { weights: pack(model.weights, seen, { step: 0.03, prune: 0.06 }), never };
}

function neverCues(lessons: readonly Lesson[]): Uint32Array {
	const seen = new Map<number, number>();
	const heads = new Set<number>();
	for (const lesson of lessons) {
		const { words, lexemes } = lesson.analysis;
		for (let i = 0; i < words.count; i++) {
			const at = lexemes.word[i]! >>> (32 - NEVER_BITS);
			if (lesson.heads.has(i)) heads.add(at);
			else if (canBeCue(lesson.analysis, i)) seen.set(at, (seen.get(at) ?? 0) + 1);
		}
	}
	const never = new Uint32Array(1 << (NEVER_BITS - 5));
	for (const [at, count] of seen) if (count >= NEVER && !heads.has(at)) never[at >>> 5]! |= 1 << (at & 31);
	return never;
}

function trainTagger(lessons: readonly Lesson[]): ArgumentModel {
	const units = new Units();
	const examples = lessons.flatMap(({ analysis, cues, heads }) =>
		[...heads].map(([cue, attribution]) => {
			units.around(analysis, cue);
			return { analysis, cues, cue, labels: labelUnits(analysis, units, attribution) };
		}),
	);
	return trainArguments(examples, ARGUMENTS);
}
