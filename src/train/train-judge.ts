import type { Candidate, WordSpan } from '../extract/arguments/candidates.js';
import { JUDGE_FEATURES, JUDGED, judgeFeatures, rivalries } from '../extract/judging/judge.js';
import { emptyWeights, type KeyedWeights } from '../extract/learnt/weights.js';
import { wordsOfSpan } from './examples.js';
import { FeatureLists } from './feature-lists.js';
import { isDiscarded, type Lesson } from './lessons.js';
import { Logistic } from './logistic.js';
import { pack } from './quantise.js';

const BITS = 18;
const ROUNDS = 8;
/** Features seen less often are not learnt. */
const LEAST = 10;
/** How much more of the chance goes to the best of a cue's candidates. */
const SHARPNESS = 10;

/** The candidates of one cue: where their features begin in the lists and how good each is. */
interface Group {
	readonly from: number;
	readonly gaps: readonly number[];
	readonly goodness: readonly Goodness[];
}

interface Goodness {
	/** For the choice among the candidates of a cue. */
	readonly merit: number;
	/** For the probability that what was chosen is a statement. */
	readonly truth: number;
}

/**
 * Trains the judge: what chooses among the candidates of a cue (a log-linear model on top of the tagger's own
 * probabilities: Collins and Koo 2005), and the probability that a candidate is right.
 */
export function trainJudge(lessons: readonly Lesson[]): KeyedWeights {
	const lists = new FeatureLists(0);
	const groups = lessons.flatMap((lesson) => gather(lesson, lists));
	const owners = lists.filter(LEAST, BITS);
	return join(trainChooser(groups, lists), trainVerifier(groups, lists), owners);
}

function gather(lesson: Lesson, lists: FeatureLists): Group[] {
	const { analysis, cues, candidates } = lesson;
	const features = new Uint32Array(JUDGE_FEATURES);
	const rivals = rivalries(analysis, candidates);
	const goodness = goodnessOf(lesson, candidates);
	const groups: Group[] = [];
	for (let first = 0; first < candidates.length; ) {
		let past = first + 1;
		while (past < candidates.length && candidates[past]!.cue === candidates[first]!.cue) past++;
		if (!isDiscarded(lesson, candidates[first]!.cue)) {
			groups.push({
				from: lists.length,
				gaps: candidates.slice(first, past).map(({ gap }) => gap),
				goodness: goodness.slice(first, past),
			});
			for (let c = first; c < past; c++) {
				lists.add(features, judgeFeatures(analysis, candidates[c]!, rivals[c]!, cues, features));
				lists.end();
			}
		}
		first = past;
	}
	return groups;
}

function trainChooser(groups: readonly Group[], lists: FeatureLists): Logistic {
	const model = new Logistic(BITS, 0.02, 1e-4);
	const told = groups.filter(({ goodness }) => new Set(goodness.map(({ merit }) => merit)).size > 1);
	for (let round = 0; round < ROUNDS; round++) {
		for (const group of told) {
			const merits = softmax(group.goodness.map(({ merit }) => merit * SHARPNESS));
			const given = softmax(scores(model, group, lists));
			given.forEach((p, c) => {
				const at = group.from + c;
				model.step(lists.features, lists.from[at]!, lists.from[at + 1]!, p - merits[c]!);
			});
		}
		if (round * 2 >= ROUNDS) model.remember();
	}
	model.settle();
	return model;
}

function trainVerifier(groups: readonly Group[], lists: FeatureLists): Logistic {
	const model = new Logistic(BITS, 0.03, 3e-5);
	for (let round = 0; round < ROUNDS; round++) {
		for (const { from, goodness } of groups) {
			goodness.forEach(({ truth }, c) => {
				model.learn(lists.features, lists.from[from + c]!, lists.from[from + c + 1]!, truth);
			});
		}
		if (round * 2 >= ROUNDS) model.remember();
	}
	model.settle();
	return model;
}

const scores = (model: Logistic, { from, gaps }: Group, lists: FeatureLists): number[] =>
	gaps.map((gap, c) => model.sum(lists.features, lists.from[from + c]!, lists.from[from + c + 1]!) - gap);

function softmax(values: readonly number[]): number[] {
	const top = Math.max(...values);
	const powers = values.map((value) => Math.exp(value - top));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

/** Both models as the columns of one table. */
function join(chooser: Logistic, verifier: Logistic, owners: Uint32Array): KeyedWeights {
	const joint = emptyWeights(BITS, 2);
	for (let row = 0; row < 1 << BITS; row++) {
		joint.values[row * 2 + JUDGED.choice] = chooser.weights.values[row]!;
		joint.values[row * 2 + JUDGED.truth] = verifier.weights.values[row]!;
	}
	return pack(joint, owners, { step: 0.03, prune: 0.07 });
}

/** What a content with the wrong source is worth beside one with the right source. */
const WRONG_SOURCE = 0.3;
/** What the right boundaries of the source are worth beside the content. */
const SOURCE_EDGES = 0.3;
/** What a content is worth less that shares only a part of its words, as a share of that part. */
const INEXACT = 0.6;

/** How good each candidate is, by the attribution whose content shares most with it. */
export function goodnessOf({ gold, analysis }: Lesson, candidates: readonly Candidate[]): Goodness[] {
	const isWord = (i: number) =>
		/[\p{Alpha}\p{N}]/u.test(analysis.text.slice(analysis.words.start[i], analysis.words.end[i]));
	const wordsIn = (spans: readonly WordSpan[]) => {
		const inside = new Set<number>();
		for (const [first, past] of spans) for (let i = first; i < past; i++) if (isWord(i)) inside.add(i);
		return inside;
	};
	const answers = gold.attributions.map(({ content, source }) => ({
		content: new Set(content.flatMap((span) => wordsOfSpan(analysis, span)).filter(isWord)),
		source: new Set(source.flatMap((span) => wordsOfSpan(analysis, span)).filter(isWord)),
	}));
	return candidates.map(({ content, source }: Candidate) => {
		const found = wordsIn(content);
		const best = answers.reduce<{ overlap: number; source: ReadonlySet<number> }>(
			(top, answer) => {
				const overlap = jaccard(found, answer.content);
				return overlap > top.overlap ? { overlap, source: answer.source } : top;
			},
			{ overlap: 0, source: new Set() },
		);
		const named = source === null ? new Set<number>() : wordsIn([source]);
		const none = best.source.size === 0;
		const isRight = none ? named.size === 0 : [...named].some((i) => best.source.has(i));
		const worth = isRight ? 1 : WRONG_SOURCE;
		const edges = none ? (named.size === 0 ? 1 : 0) : jaccard(named, best.source);
		return {
			merit: best.overlap * (worth + SOURCE_EDGES * edges),
			truth: best.overlap < 0.5 ? 0 : worth * (1 - INEXACT * (1 - best.overlap)),
		};
	});
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const i of a) if (b.has(i)) shared++;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
