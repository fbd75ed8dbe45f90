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
	{ cue, content, source }: Candidate,
	cues: Float32Array,
	kind: number,
	gapBin: number,
	pairs: Pairs,
): void {
	const { lexemes, tags, words, runOf } = analysis;
	const tagAt = (i: number, here: number) =>
		i < 0 || i >= words.count || words.sentence[i] !== words.sentence[here]
			? 49
			: runOf[i] !== -1
				? 50
				: tags[i]!;
	const wordAt = (i: number, here: number) =>
		i < 0 || i >= words.count || words.sentence[i] !== words.sentence[here]
			? 1
			: runOf[i] !== -1
				? 7
				: lexemes.word[i]!;
	const [first] = content[0]!;
	const past = content.at(-1)![1];
	const last = past - 1;
	const isQuotedEnd = runOf[last] !== -1 ? 1 : 0;
	const isQuotedStart = runOf[first] !== -1 ? 1 : 0;
	const ends = kind * 2 + isQuotedEnd;
	const starts = kind * 2 + isQuotedStart;
	// What follows: the next word, and the one after a comma.
	const after = tagAt(past, last);
	const further = tagAt(past + 1, last);
	const wordAfter = wordAt(past, last);
	const isComma = wordAfter === COMMA;
	const next = isComma ? wordAt(past + 1, last) : wordAfter;
	const nextTag = isComma ? further : after;
	const sideEnd = past <= cue ? 1 : 2;
	// What the content holds after its last comma, its last conjunction and its last likely cue.
	let comma = -1;
	let holder = -1;
	let verbs = 0;
	let commas = 0;
	let tail = 0;
	for (const [f, p] of content) {
		tail = 0;
		for (let i = f; i < p; i++) {
			if (runOf[i] !== -1) {
				tail = 0;
				continue;
			}
			tail++;
			if (lexemes.word[i] === COMMA) {
				comma = i;
				commas++;
			}
			if (IS_VERB[tags[i]!] === 1) verbs++;
			if (cues[i]! > 0.5) holder = i;
		}
	}
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
	pairs.put(467, tagAt(first - 1, first) * 64 + tags[first]!, starts);
	pairs.put(468, wordAt(first - 1, first), starts);
	if (comma !== -1) {
		pairs.put(469, tagAt(comma + 1, comma) * 8 + bin(past - comma, LIMITS.comma), kind);
		pairs.put(470, wordAt(comma + 1, comma), kind);
	}
	if (holder !== -1) {
		pairs.put(471, tagAt(holder - 1, holder) * 64 + tags[holder]!, kind);
		pairs.put(472, wordAt(holder - 1, holder), kind);
		pairs.put(473, bin(cues[holder]!, LIMITS.holder), kind * 8 + bin(past - holder, LIMITS.held));
		pairs.put(474, lexemes.word[cue]!, kind);
	}
	pairs.put(475, Math.min(7, verbs) * 8 + Math.min(7, commas), kind);
	if (source !== null) {
		pairs.put(
			476,
			tagAt(source[0] - 1, source[0]) * 64 + tagAt(source[1], source[0]),
			source[0] < cue ? 1 : 2,
		);
		pairs.put(477, tags[source[0]]! * 64 + tags[source[1] - 1]!, source[0] < cue ? 1 : 2);
		const follows = source[0] >= past ? 1 : source[1] <= first ? 2 : 3;
		pairs.put(
			478,
			follows * 8 + kind,
			bin(follows === 1 ? source[0] - past : first - source[1], LIMITS.source),
		);
	}
}

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
