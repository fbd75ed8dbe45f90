import type { Candidate } from '../arguments/candidates.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_VERB } from '../tagging/tagset.js';
import { hashOf, mix } from '../text/hash.js';
import type { Pairs } from './pairs.js';

const COMMA = hashOf(',');
/** What parts the bins of each number in the features. */
const LIMITS = {
	length: limitsOf(2, 3, 5, 8, 12, 20),
	near: limitsOf(0.12, 0.4, 0.75),
	comma: limitsOf(3, 5, 8, 12, 20),
	holder: limitsOf(0.7, 0.9, 0.97),
	held: limitsOf(2, 4, 8, 16),
	source: limitsOf(1, 2, 3, 4, 6, 12),
};

/** Puts where the content begins and ends, and what it holds that may not belong to it. */
export function edgeFeatures(
	analysis: Analysis,
	candidate: Candidate,
	cues: Float32Array,
	kind: number,
	gapBin: number,
	pairs: Pairs,
): void {
	putEnds(analysis, candidate, cues, kind, gapBin, pairs);
	putInside(analysis, candidate, cues, kind, pairs);
	putSource(analysis, candidate, kind, pairs);
}

/** Puts the words at both ends and right beyond them. */
function putEnds(
	analysis: Analysis,
	{ cue, content }: Candidate,
	cues: Float32Array,
	kind: number,
	gapBin: number,
	pairs: Pairs,
): void {
	const { lexemes, tags, words, runOf } = analysis;
	const [first] = content[0]!;
	const [lastFirst, past] = content.at(-1)!;
	const last = past - 1;
	const isQuotedEnd = runOf[last] !== -1 ? 1 : 0;
	const isQuotedStart = runOf[first] !== -1 ? 1 : 0;
	const ends = kind * 2 + isQuotedEnd;
	const starts = kind * 2 + isQuotedStart;
	// What follows: the next word, and the one after a comma.
	const after = tagAt(analysis, past, last);
	const further = tagAt(analysis, past + 1, last);
	const wordAfter = wordAt(analysis, past, last);
	const isComma = wordAfter === COMMA;
	const next = isComma ? wordAt(analysis, past + 1, last) : wordAfter;
	const nextTag = isComma ? further : after;
	const sideEnd = past <= cue ? 1 : 2;
	let tail = 0;
	while (past - tail > lastFirst && runOf[last - tail] === -1) tail++;
	let head = 0;
	while (first + head < past && runOf[first + head] === -1) head++;
	const tailBin = isQuotedEnd ? 0 : bin(tail, LIMITS.length);
	const headBin = isQuotedStart ? 0 : bin(head, LIMITS.length);
	let near = 0;
	for (let i = past; i < Math.min(words.count, past + 5) && words.sentence[i] === words.sentence[last]; i++)
		if (i !== cue && cues[i]! > near) near = cues[i]!;
	const nearBin = bin(near, LIMITS.near);
	pairs.put(460, after * 64 + further, ends * 4 + sideEnd);
	pairs.put(461, next, ends * 4 + (isComma ? 1 : 0));
	pairs.put(462, nextTag * 64 + tags[last]!, ends * 4 + (isComma ? 1 : 0));
	pairs.put(463, lexemes.word[last]!, ends);
	pairs.put(464, nearBin * 2 + (isComma ? 1 : 0), mix(nextTag, sideEnd));
	pairs.put(465, tailBin, ends * 8 + gapBin);
	pairs.put(466, headBin, starts * 8 + gapBin);
	pairs.put(467, tagAt(analysis, first - 1, first) * 64 + tags[first]!, starts);
	pairs.put(468, wordAt(analysis, first - 1, first), starts);
}

/** Puts what the content holds after its last comma and its last likely cue. */
function putInside(
	analysis: Analysis,
	{ cue, content }: Candidate,
	cues: Float32Array,
	kind: number,
	pairs: Pairs,
): void {
	const { lexemes, tags, runOf } = analysis;
	const past = content.at(-1)![1];
	let comma = -1;
	let holder = -1;
	let verbs = 0;
	let commas = 0;
	for (let s = 0; s < content.length; s++) {
		const end = content[s]![1];
		for (let i = content[s]![0]; i < end; i++) {
			if (runOf[i] !== -1) continue;
			if (lexemes.word[i] === COMMA) {
				comma = i;
				commas++;
			}
			if (IS_VERB[tags[i]!] === 1) verbs++;
			if (cues[i]! > 0.5) holder = i;
		}
	}
	if (comma !== -1) {
		pairs.put(469, tagAt(analysis, comma + 1, comma) * 8 + bin(past - comma, LIMITS.comma), kind);
		pairs.put(470, wordAt(analysis, comma + 1, comma), kind);
	}
	if (holder !== -1) {
		pairs.put(471, tagAt(analysis, holder - 1, holder) * 64 + tags[holder]!, kind);
		pairs.put(472, wordAt(analysis, holder - 1, holder), kind);
		pairs.put(473, bin(cues[holder]!, LIMITS.holder), kind * 8 + bin(past - holder, LIMITS.held));
		pairs.put(474, lexemes.word[cue]!, kind);
	}
	pairs.put(475, Math.min(7, verbs) * 8 + Math.min(7, commas), kind);
}

/** Puts how the source stands to the cue and to the content. */
function putSource(
	analysis: Analysis,
	{ cue, content, source }: Candidate,
	kind: number,
	pairs: Pairs,
): void {
	if (source === null) return;
	const { tags } = analysis;
	const first = content[0]![0];
	const past = content.at(-1)![1];
	const [from, to] = source;
	const side = from < cue ? 1 : 2;
	const follows = from >= past ? 1 : to <= first ? 2 : 3;
	pairs.put(476, tagAt(analysis, from - 1, from) * 64 + tagAt(analysis, to, from), side);
	pairs.put(477, tags[from]! * 64 + tags[to - 1]!, side);
	pairs.put(478, follows * 8 + kind, bin(follows === 1 ? from - past : first - to, LIMITS.source));
}

/** Whether word `i` stands in the sentence of word `here`. */
const isBeside = ({ words }: Analysis, i: number, here: number): boolean =>
	i >= 0 && i < words.count && words.sentence[i] === words.sentence[here];

/** The tag of a word beside another, and its hash; a quotation is one thing, and so is what lies beyond the sentence. */
const tagAt = (analysis: Analysis, i: number, here: number): number =>
	!isBeside(analysis, i, here) ? 49 : analysis.runOf[i] !== -1 ? 50 : analysis.tags[i]!;
const wordAt = (analysis: Analysis, i: number, here: number): number =>
	!isBeside(analysis, i, here) ? 1 : analysis.runOf[i] !== -1 ? 7 : analysis.lexemes.word[i]!;

/** Which of the bins that limits part a number falls into. So short that V8 puts it in line wherever it is asked. */
export function bin(value: number, limits: Float64Array): number {
	let b = 0;
	while (value >= limits[b]!) b++;
	return b;
}

/** Rising limits, and one that no number reaches. */
export function limitsOf(...limits: readonly number[]): Float64Array {
	return Float64Array.of(...limits, Number.POSITIVE_INFINITY);
}
