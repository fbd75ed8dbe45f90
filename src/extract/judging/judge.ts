import type { Candidate } from '../arguments/candidates.js';
import { addTwos, type KeyedWeights } from '../learnt/weights.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { hashOf, mix } from '../text/hash.js';
import { claim, holdsWord } from './claims.js';
import { bin, edgeFeatures, limitsOf } from './edges.js';
import { Pairs } from './pairs.js';
import { ALONE, type Judged } from './select.js';

export const JUDGE_FEATURES = 128;
/** The columns of the judge's weights: for the choice among a cue's candidates, and for how likely the chosen one is right. */
export const JUDGED = { choice: 0, truth: 1 } as const;

const THAT = hashOf('that');
const PRONOUN = tagIndex('PRP');
const NAME = tagIndex('NNP');
const WH = tagIndex('WH');

/**
 * What the tagger's own preference and the probability to be right count in the choice among a cue's candidates: the
 * tagger a little more than in training, which suits kinds of text that training had none of.
 */
const TAGGER_IN_CHOICE = 1.2;
const TRUTH_IN_CHOICE = 0.3;
/** The verifier learns how right a candidate is; so often at least half right, the odds are better by this logarithm. */
const MORE_OFTEN_RIGHT = 0.2;

/** How far two candidates get into each other's way. */
export interface Rivalry {
	/** The share of the content that a likelier cue's content claims too, 0 to 1. */
	readonly claimed: number;
	/** Whether the cue itself lies in a likelier candidate's content. */
	readonly inside: boolean;
	/** Whether the cue lies in a likelier candidate's source. */
	readonly inSource: boolean;
	/** Whether the own content holds a likelier cue with content of its own. */
	readonly holds: boolean;
}

/**
 * Works out for every candidate how others contest its words.
 * @param candidates in text order of their cues, those of one cue side by side, the likeliest first
 */
export function rivalries(analysis: Analysis, candidates: readonly Candidate[]): Rivalry[] {
	const owner = new Int32Array(analysis.words.count).fill(-1);
	const sourceOf = new Int32Array(analysis.words.count).fill(-1);
	const strengths = new Float64Array(candidates.length);
	const cues = new Int32Array(candidates.length);
	for (let c = 0; c < candidates.length; c++) {
		const { cue, cueProbability, contentSure, rank, content, source } = candidates[c]!;
		strengths[c] = cueProbability * contentSure;
		cues[c] = cue;
		// Only the likeliest candidate of each cue counts.
		if (rank > 0) continue;
		for (let s = 0; s < content.length; s++) claim(owner, content[s]!, c, strengths);
		if (source !== null) claim(sourceOf, source, c, strengths);
	}
	const isOther = (keeper: number, cue: number) => keeper !== -1 && cues[keeper] !== cue;
	return candidates.map(({ cue, content }, c) => {
		let words = 0;
		let lost = 0;
		for (let s = 0; s < content.length; s++) {
			const [first, past] = content[s]!;
			words += past - first;
			for (let i = first; i < past; i++) if (isOther(owner[i]!, cue)) lost++;
		}
		return {
			claimed: words === 0 ? 0 : lost / words,
			inside: isOther(owner[cue]!, cue),
			inSource: isOther(sourceOf[cue]!, cue),
			holds: holdsStronger(c, candidates, strengths),
		};
	});
}

/** So many candidates before and after one are looked at. */
const AROUND = 18;

/** Whether the content of a candidate holds the cue of one near it that is no less strong. */
function holdsStronger(c: number, candidates: readonly Candidate[], strengths: Float64Array): boolean {
	const { content } = candidates[c]!;
	if (content.length === 0) return false;
	const first = content[0]![0];
	const past = content.at(-1)![1];
	const least = Math.max(0, c - AROUND);
	for (let other = c - 1; other >= least && candidates[other]!.cue >= first; other--)
		if (holds(c, other, candidates, strengths)) return true;
	const most = Math.min(candidates.length - 1, c + AROUND);
	for (let other = c + 1; other <= most && candidates[other]!.cue < past; other++)
		if (holds(c, other, candidates, strengths)) return true;
	return false;
}

/** Whether the content of a candidate holds the cue of another, which is the likeliest of its cue and no less strong. */
function holds(c: number, other: number, candidates: readonly Candidate[], strengths: Float64Array): boolean {
	const { cue, rank } = candidates[other]!;
	return (
		rank === 0 &&
		strengths[other]! >= strengths[c]! &&
		cue !== candidates[c]!.cue &&
		holdsWord(candidates[c]!.content, cue)
	);
}

/**
 * Chooses one candidate for each cue and gives it the probability that it is a statement of its source.
 * @param candidates those of one cue side by side, the likeliest first
 */
export function judge(
	weights: KeyedWeights,
	analysis: Analysis,
	cues: Float32Array,
	candidates: readonly Candidate[],
): Judged[] {
	const features = new Uint32Array(JUDGE_FEATURES);
	const sums = new Float64Array(2);
	const rivals = rivalries(analysis, candidates);
	const judged: Judged[] = [];
	let best = Number.NEGATIVE_INFINITY;
	let second = Number.NEGATIVE_INFINITY;
	candidates.forEach((candidate, c) => {
		const count = judgeFeatures(analysis, candidate, rivals[c]!, cues, features);
		addTwos(weights, features, count, sums);
		const choice =
			sums[JUDGED.choice]! - TAGGER_IN_CHOICE * candidate.gap + TRUTH_IN_CHOICE * sums[JUDGED.truth]!;
		if (candidate.rank === 0) second = Number.NEGATIVE_INFINITY;
		else if (choice <= best) {
			second = Math.max(second, choice);
			const { candidate: chosen, probability } = judged.pop()!;
			judged.push({ candidate: chosen, probability, lead: Math.min(ALONE, best - second) });
			return;
		} else {
			second = best;
			judged.pop();
		}
		best = choice;
		const probability = 1 / (1 + Math.exp(-sums[JUDGED.truth]! - MORE_OFTEN_RIGHT));
		judged.push({ candidate, probability, lead: Math.min(ALONE, best - second) });
	});
	return judged;
}

/** What parts the bins of each number in the features. */
const LIMITS = {
	size: limitsOf(2, 3, 5, 8, 12, 20, 35, 60),
	cue: limitsOf(0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98),
	log: limitsOf(-6, -4, -3, -2.2, -1.6, -1.1, -0.7, -0.4, -0.2, -0.1),
	sure: limitsOf(0.4, 0.55, 0.65, 0.75, 0.83, 0.9, 0.95, 0.98),
	edge: limitsOf(0.35, 0.42, 0.5, 0.55, 0.62, 0.7, 0.8, 0.9),
	source: limitsOf(0.01, 0.4, 0.6, 0.75, 0.87, 0.94, 0.98),
	claimed: limitsOf(0.01, 0.2, 0.5, 0.8, 0.99),
	quote: limitsOf(4, 6, 8, 12, 20),
	sourceGap: limitsOf(1, 2, 3, 5, 9, 15),
	sourceSize: limitsOf(2, 3, 5, 9, 15),
	contentGap: limitsOf(1, 2, 3, 4, 6, 10),
	gap: limitsOf(0.001, 0.3, 0.7, 1.2, 2),
};

const pairs = new Pairs();

/** The features of a whole candidate. Returns how many there are. */
export function judgeFeatures(
	analysis: Analysis,
	candidate: Candidate,
	rivalry: Rivalry,
	cues: Float32Array,
	out: Uint32Array,
): number {
	const { lexemes, tags, words, runOf, runs } = analysis;
	const { cue, content, source } = candidate;
	const word = lexemes.word[cue]!;
	const stem = lexemes.prefix[cue]!;
	const kind = content.length === 0 ? 3 : candidate.quotedWords === 0 ? 0 : candidate.bareWords === 0 ? 1 : 2;
	const size = bin(candidate.quotedWords + candidate.bareWords, LIMITS.size);
	const first = content[0]?.[0] ?? cue;
	const past = content.at(-1)?.[1] ?? cue;
	const side = past <= cue ? 1 : first > cue ? 2 : 3;
	const sourceSide = source === null ? 0 : source[1] <= cue ? 1 : 2;
	const head = source === null ? 63 : headTag(analysis, source[0], source[1]);
	const cueBin = bin(candidate.cueProbability, LIMITS.cue);
	const logBin = bin(candidate.logProbability, LIMITS.log);
	const sureBin = bin(candidate.contentSure, LIMITS.sure);
	const edgeBin = bin(candidate.edgeSure, LIMITS.edge);
	const sourceBin = bin(candidate.sourceSure, LIMITS.source);
	const claimedBin = bin(rivalry.claimed, LIMITS.claimed);
	const contest = (rivalry.inside ? 1 : 0) + (rivalry.inSource ? 2 : 0) + (rivalry.holds ? 4 : 0);
	const form = kind * 16 + side * 4 + sourceSide;
	const firstWord = first < words.count ? (runOf[first] !== -1 ? 7 : lexemes.word[first]!) : 0;
	const firstTag = first < words.count ? (runOf[first] !== -1 ? 50 : tags[first]!) : 0;
	const afterTag = past < words.count ? tags[past]! : 49;
	const lastTag = past > 0 ? tags[past - 1]! : 49;
	const run = first < words.count ? runOf[first]! : -1;
	const quote = run === -1 ? undefined : runs[run];
	const quoteSize = quote === undefined ? 0 : bin(quote.past - quote.first, LIMITS.quote);
	const sourceGap =
		source === null ? 9 : bin(sourceSide === 1 ? cue - source[1] : source[0] - cue, LIMITS.sourceGap);
	const sourceSize = source === null ? 9 : bin(source[1] - source[0], LIMITS.sourceSize);
	const contentGap = bin(side === 1 ? cue - past : first - cue, LIMITS.contentGap);
	let n = 0;
	out[n++] = mix(401, cueBin);
	out[n++] = mix(402, logBin);
	out[n++] = mix(403, sureBin);
	out[n++] = mix(404, edgeBin);
	out[n++] = mix(405, sourceBin);
	pairs.put(406, cueBin, form);
	pairs.put(407, sureBin, form);
	pairs.put(408, sourceBin, mix(sourceSide, head));
	pairs.put(409, cueBin, sureBin);
	pairs.put(410, cueBin * 16 + edgeBin, kind);
	pairs.put(411, claimedBin, contest);
	pairs.put(412, claimedBin * 8 + contest, cueBin);
	out[n++] = mix(413, word);
	pairs.put(414, word, form);
	pairs.put(415, word, firstWord);
	pairs.put(416, word, firstTag);
	pairs.put(417, word, head);
	pairs.put(418, stem, form);
	pairs.put(419, tags[cue]!, form);
	pairs.put(420, tags[cue]!, mix(firstTag, kind));
	pairs.put(421, firstWord, form);
	pairs.put(422, afterTag * 64 + lastTag, kind);
	pairs.put(423, size, form);
	pairs.put(424, quoteSize, form);
	pairs.put(425, head, sourceSide * 16 + sourceGap);
	pairs.put(426, sourceSize, head);
	pairs.put(427, contentGap, form);
	pairs.put(428, contentGap * 16 + sourceGap, form);
	pairs.put(429, content.length, form);
	out[n++] = mix(430, firstWord === THAT ? cueBin : 20);
	pairs.put(431, source === null ? 0 : lexemes.word[source[1] - 1]!, kind);
	pairs.put(432, source === null ? 0 : lexemes.word[source[0]]!, sourceSide);
	pairs.put(433, wordNear(analysis, cue, -1), mix(tags[cue]!, kind));
	pairs.put(434, wordNear(analysis, cue, 1), mix(tags[cue]!, kind));
	out[n++] = 435;
	const gapBin = bin(candidate.gap, LIMITS.gap);
	out[n++] = mix(436, gapBin * 8 + candidate.rank);
	pairs.put(437, gapBin, form);
	if (content.length > 0) edgeFeatures(analysis, candidate, cues, kind, gapBin, pairs);
	return pairs.takeTo(out, n);
}

function wordNear({ words, lexemes, runOf }: Analysis, i: number, step: number): number {
	const j = i + step;
	if (j < 0 || j >= words.count || words.sentence[j] !== words.sentence[i]) return 1;
	return runOf[j] !== -1 ? 7 : lexemes.word[j]!;
}

/** What heads a source: a name, a pronoun, a relative, a common noun. */
function headTag({ tags }: Analysis, first: number, past: number): number {
	let head = tags[first]!;
	for (let i = first; i < past; i++) {
		const tag = tags[i]!;
		if (tag === NAME) return NAME;
		if (tag === PRONOUN || tag === WH || IS_NOUN[tag]) head = tag;
	}
	return head;
}
