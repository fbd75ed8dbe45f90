import type { Analysis } from '../extract/analysis.js';
import type { ArgumentModel } from '../extract/arguments.js';
import type { AttributionModel } from '../extract/attribute.js';
import { type Candidate, CandidateFinder, type WordSpan } from '../extract/candidates.js';
import {
	CUE_FEATURES,
	type CueModel,
	canBeCue,
	cueFeatures,
	findCues,
	isNever,
	NEVER_BITS,
} from '../extract/cues.js';
import { Units } from '../extract/units.js';
import { rivalries, VERIFY_FEATURES, verifyFeatures } from '../extract/verify.js';
import type { Weights } from '../extract/weights.js';
import type { GoldArticle, GoldAttribution } from './corpus.js';
import { trainArguments } from './crf.js';
import { cueHead, labelUnits, wordsOfSpan } from './examples.js';
import { FeatureLists } from './feature-lists.js';
import { Logistic } from './logistic.js';

/** One article with what the stages said of it while they had not learnt from it. */
interface Lesson {
	readonly gold: GoldArticle;
	readonly analysis: Analysis;
	/** The attribution that each cue word heads. */
	readonly heads: ReadonlyMap<number, GoldAttribution>;
	cues: Float32Array;
	candidates: Candidate[];
}

const FOLDS = 3;
const ARGUMENTS = { bits: 19, least: 4, rounds: 6, rate: 0.05, decay: 3e-4 };

/**
 * Trains cues, the argument tagger and the verifier. Each learns from what the stage before says of articles that
 * it has not seen (jackknifing), as it will be when used.
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
		}),
	);
	acrossFolds(lessons, trainCues, (weights, lesson) => {
		lesson.cues = findCues(weights, lesson.analysis);
	});
	const cues = trainCues(lessons);
	log('cues learnt');

	acrossFolds(lessons, trainTagger, (model, lesson) => {
		lesson.candidates = new CandidateFinder(model).find(lesson.analysis, lesson.cues);
	});
	const tagger = trainTagger(lessons);
	log('sources and contents learnt');

	const verify = trainVerifier(lessons);
	log('verifier learnt');
	return { cues, arguments: tagger, verify };
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

/** Whether nobody annotated the place of a word. */
function isDiscarded({ gold, analysis }: Lesson, word: number): boolean {
	const at = analysis.words.start[word]!;
	return gold.discard?.some(([start, end]) => start <= at && at < end) ?? false;
}

const CUE_BITS = 18;
/** A word seen so often without heading a cue never will. */
const NEVER = 20;

function trainCues(lessons: readonly Lesson[]): CueModel {
	const never = neverCues(lessons);
	const lists = new FeatureLists(0);
	const labels: number[] = [];
	const features = new Uint32Array(CUE_FEATURES);
	for (const lesson of lessons) {
		const { words, lexemes } = lesson.analysis;
		for (let i = 0; i < words.count; i++) {
			if (isNever(never, lexemes.word[i]!) || !canBeCue(lesson.analysis, i) || isDiscarded(lesson, i))
				continue;
			lists.add(features, cueFeatures(lesson.analysis, i, features));
			lists.end();
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
	return { weights: { ...model.averaged(), seen }, never };
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

function trainVerifier(lessons: readonly Lesson[]): Weights {
	const model = new Logistic(18, 0.03, 3e-5);
	const features = new Uint32Array(VERIFY_FEATURES);
	for (let round = 0; round < 8; round++) {
		for (const lesson of lessons) {
			const { analysis, candidates } = lesson;
			const truth = truths(lesson);
			const rivals = rivalries(analysis, candidates);
			candidates.forEach((candidate, c) => {
				if (isDiscarded(lesson, candidate.cue)) return;
				const count = verifyFeatures(analysis, candidate, rivals[c]!, lesson.cues, features);
				model.learn(features, 0, count, truth[c]!);
			});
		}
		if (round >= 4) model.remember();
	}
	return model.averaged();
}

/** What a content with the wrong source is worth beside one with the right source. */
const WRONG_SOURCE = 0.3;

/** What a content is worth less that shares only a part of its words, as a share of that part. */
const INEXACT = 0.5;

/** How right each candidate is: 1 when half of its words and of the true content are shared and the source is right. */
function truths({ gold, analysis, candidates }: Lesson): number[] {
	const isWord = (i: number) =>
		/[\p{L}\p{N}]/u.test(analysis.text.slice(analysis.words.start[i], analysis.words.end[i]));
	const wordsIn = (spans: readonly WordSpan[]) => {
		const inside = new Set<number>();
		for (const [first, past] of spans) for (let i = first; i < past; i++) if (isWord(i)) inside.add(i);
		return inside;
	};
	const answers = gold.attributions.map(({ content, source }) => ({
		content: new Set(content.flatMap((span) => wordsOfSpan(analysis, span)).filter(isWord)),
		source: new Set(source.flatMap((span) => wordsOfSpan(analysis, span))),
	}));
	return candidates.map(({ content, source }) => {
		const found = wordsIn(content);
		const best = answers.reduce<{ overlap: number; source: ReadonlySet<number> }>(
			(top, answer) => {
				const overlap = jaccard(found, answer.content);
				return overlap > top.overlap ? { overlap, source: answer.source } : top;
			},
			{ overlap: 0, source: new Set() },
		);
		if (best.overlap < 0.5) return 0;
		const named = source === null ? new Set<number>() : wordsIn([source]);
		const right = best.source.size === 0 ? named.size === 0 : [...named].some((i) => best.source.has(i));
		return (right ? 1 : WRONG_SOURCE) * (1 - INEXACT * (1 - best.overlap));
	});
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const i of a) if (b.has(i)) shared++;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
