import type { Analysis } from './analysis.js';
import { hash2, hashOf } from './hash.js';
import { SHAPE } from './lexemes.js';
import { IS_FINITE, IS_NOUN, IS_VERB, tagIndex } from './tagset.js';
import { isSeen, type PackedWeights, sumOnes } from './weights.js';

export const CUE_FEATURES = 40;

const EDGE = hashOf('<edge>');
const COLON = hashOf(':');
const COMMA = hashOf(',');
const THAT = hashOf('that');
const ACCORDING = hashOf('according');
const PREPOSITION = tagIndex('IN');
const PAST_QUOTE = 1;
const BEFORE_QUOTE = 2;

export interface CueModel {
	readonly weights: PackedWeights;
	/** A bit for each word, by hash: common words that headed no cue in training. */
	readonly never: Uint32Array;
}

export const NEVER_BITS = 18;

export const isNever = (never: Uint32Array, word: number): boolean => {
	const at = word >>> (32 - NEVER_BITS);
	return ((never[at >>> 5]! >>> (at & 31)) & 1) === 1;
};

/**
 * How likely each word is to be the head of a cue, 0 to 1 (logistic regression): a verb ("said"), a noun
 * ("claim"), "according", a colon. Words deep within a quotation are none.
 */
export function findCues(model: CueModel, analysis: Analysis): Float32Array {
	const { words, lexemes } = analysis;
	const likely = new Float32Array(words.count);
	const features = new Uint32Array(CUE_FEATURES);
	for (let i = 0; i < words.count; i++) {
		if (isNever(model.never, lexemes.word[i]!) || !canBeCue(analysis, i)) continue;
		const count = cueFeatures(analysis, i, features);
		// A verb with a capital that training never saw is a name.
		if (lexemes.shape[i] === SHAPE.capital && isSeen(model.weights.seen, features[0]!) === 0) continue;
		likely[i] = 1 / (1 + Math.exp(-sumOnes(model.weights, features, count)));
	}
	return likely;
}

/** Whether a word may head a cue at all. */
export function canBeCue({ tags, lexemes, runOf }: Analysis, i: number): boolean {
	if (runOf[i] !== -1) return false;
	const tag = tags[i]!;
	return (
		IS_VERB[tag] === 1 ||
		(IS_NOUN[tag] === 1 && lexemes.shape[i] !== SHAPE.capital) ||
		tag === PREPOSITION ||
		lexemes.word[i] === COLON
	);
}

/** The features of one word as the head of a cue. Returns how many there are. */
export function cueFeatures(analysis: Analysis, i: number, out: Uint32Array): number {
	const { words, lexemes, tags, runOf } = analysis;
	const { word, suffix3, prefix } = lexemes;
	const { sentence, count } = words;
	const here = sentence[i]!;
	// A quotation beside the word counts as one thing.
	const wordAt = (j: number) =>
		j < 0 || j >= count || sentence[j] !== here ? EDGE : runOf[j] !== -1 ? 7 : word[j]!;
	const tagAt = (j: number) =>
		j < 0 || j >= count || sentence[j] !== here ? 40 : runOf[j] !== -1 ? 41 : tags[j]!;
	const w = word[i]!;
	const stem = prefix[i]!;
	const t = tags[i]!;
	const l1 = tagAt(i - 1);
	const l2 = tagAt(i - 2);
	const r1 = tagAt(i + 1);
	const r2 = tagAt(i + 2);
	const wl1 = wordAt(i - 1);
	const wr1 = wordAt(i + 1);
	const sides = quoteSides(analysis, i);
	const first = words.sentences[here]!;
	const past = words.sentences[here + 1]!;
	let quotes = 0;
	let finite = 0;
	for (let j = Math.max(first, i - 30); j < Math.min(past, i + 30); j++) {
		if (runOf[j] !== -1) quotes = 1;
		else if (j < i && IS_FINITE[tags[j]!]) finite = Math.min(3, finite + 1);
	}
	let n = 0;
	out[n++] = hash2(101, w, 0);
	out[n++] = hash2(102, w, t);
	out[n++] = hash2(103, w, sides);
	out[n++] = hash2(104, w, wr1);
	out[n++] = hash2(105, w, wl1);
	out[n++] = hash2(106, w, r1);
	out[n++] = hash2(107, w, l1);
	out[n++] = hash2(108, w, l1 * 64 + r1);
	out[n++] = hash2(109, w, wordAt(i + 2));
	out[n++] = hash2(110, suffix3[i]!, 0);
	out[n++] = hash2(111, stem, t);
	out[n++] = hash2(112, stem, sides);
	out[n++] = hash2(113, t * 4096 + l1 * 64 + r1, 0);
	out[n++] = hash2(114, l2 * 64 + l1, t);
	out[n++] = hash2(115, r1 * 64 + r2, t);
	out[n++] = hash2(116, wr1, t);
	out[n++] = hash2(117, wl1, t);
	out[n++] = hash2(118, wordAt(i + 2), t);
	out[n++] = hash2(119, wordAt(i - 2), t);
	out[n++] = hash2(120, sides * 64 + t, 0);
	out[n++] = hash2(121, sides * 64 + l1, r1);
	out[n++] = hash2(122, quotes * 256 + finite * 64 + t, 0);
	out[n++] = hash2(123, w, quotes * 4 + finite);
	out[n++] = hash2(124, wr1, wordAt(i + 2));
	out[n++] = hash2(125, wl1, wr1);
	out[n++] = hash2(126, stem, wr1);
	out[n++] = hash2(127, stem, l1 * 64 + r1);
	out[n++] = hash2(128, Math.min(6, i - first) * 64 + t, 0);
	out[n++] = hash2(129, w, Math.min(4, past - i) * 4 + sides);
	out[n++] = hash2(130, w, wordAt(i - 2));
	out[n++] = hash2(131, tagAt(i - 3), l2 * 4096 + l1 * 64 + t);
	out[n++] = hash2(132, tagAt(i + 3), r2 * 4096 + r1 * 64 + t);
	out[n++] =
		w === COLON
			? hash2(133, Math.min(8, i - first) * 4 + sides, wordAt(first))
			: hash2(133, w === ACCORDING ? 1 : 2, 0);
	if (hasThat(analysis, i, past)) out[n++] = hash2(134, w, THAT);
	out[n++] = 135;
	return n;
}

/** Whether a quotation ends right before the word, or begins right after it, with at most a comma between. */
function quoteSides({ lexemes, runOf, words }: Analysis, i: number): number {
	let left = i - 1;
	if (left > 0 && lexemes.word[left] === COMMA) left--;
	let right = i + 1;
	if (right < words.count && (lexemes.word[right] === COMMA || lexemes.word[right] === COLON)) right++;
	const isLeft = left >= 0 && runOf[left] !== -1 && words.paragraph[left] === words.paragraph[i];
	const isRight = right < words.count && runOf[right] !== -1 && words.paragraph[right] === words.paragraph[i];
	return (isLeft ? PAST_QUOTE : 0) + (isRight ? BEFORE_QUOTE : 0);
}

function hasThat({ lexemes }: Analysis, i: number, past: number): boolean {
	for (let j = i + 1; j < Math.min(past, i + 6); j++) if (lexemes.word[j] === THAT) return true;
	return false;
}
