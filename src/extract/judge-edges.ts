import type { Analysis } from './analysis.js';
import type { Candidate } from './candidates.js';
import { hashOf, mix } from './hash.js';
import type { MixedFeatures } from './mixed-features.js';
import { IS_VERB } from './tagset.js';

const COMMA = hashOf(',');
/** What parts the bins of each number in the features. */
const LIMITS = {
	length: Float64Array.of(2, 3, 5, 8, 12, 20),
	near: Float64Array.of(0.12, 0.4, 0.75),
	comma: Float64Array.of(3, 5, 8, 12, 20),
	holder: Float64Array.of(0.7, 0.9, 0.97),
	held: Float64Array.of(2, 4, 8, 16),
	bare: Float64Array.of(3, 6, 10, 16, 25, 40),
	source: Float64Array.of(1, 2, 3, 4, 6, 12),
};

/** Adds where the content begins and ends, and what it holds that may not belong to it. */
export function edgeFeatures(
	analysis: Analysis,
	{ cue, content, source, bareWords }: Candidate,
	cues: Float32Array,
	kind: number,
	gapBin: number,
	features: MixedFeatures,
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
	features.pair(460, after * 64 + further, ends * 4 + sideEnd);
	features.pair(461, next, ends * 4 + (isComma ? 1 : 0));
	features.pair(462, nextTag * 64 + tags[last]!, ends * 4 + (isComma ? 1 : 0));
	features.pair(463, lexemes.word[last]!, ends);
	features.pair(464, nearBin * 2 + (isComma ? 1 : 0), mix(nextTag, sideEnd));
	features.pair(465, tailBin, ends * 8 + gapBin);
	features.pair(466, headBin, starts * 8 + gapBin);
	features.pair(467, tagAt(first - 1, first) * 64 + tags[first]!, starts);
	features.pair(468, wordAt(first - 1, first), starts);
	features.pair(469, wordAt(first - 1, first), lexemes.word[first]!);
	if (comma !== -1) {
		features.pair(470, tagAt(comma + 1, comma) * 8 + bin(past - comma, LIMITS.comma), kind);
		features.pair(471, wordAt(comma + 1, comma), kind);
		features.pair(472, tagAt(comma + 1, comma) * 64 + tagAt(comma + 2, comma), kind);
	}
	if (holder !== -1) {
		features.pair(473, tagAt(holder - 1, holder) * 64 + tags[holder]!, kind);
		features.pair(474, wordAt(holder - 1, holder), kind);
		features.pair(475, bin(cues[holder]!, LIMITS.holder), kind * 8 + bin(past - holder, LIMITS.held));
		features.pair(476, lexemes.word[cue]!, kind);
	}
	features.pair(477, Math.min(7, verbs) * 8 + Math.min(7, commas), kind);
	features.pair(478, Math.min(7, commas) * 8 + bin(bareWords, LIMITS.bare), kind);
	if (source !== null) {
		features.pair(
			479,
			tagAt(source[0] - 1, source[0]) * 64 + tagAt(source[1], source[0]),
			source[0] < cue ? 1 : 2,
		);
		features.pair(480, tags[source[0]]! * 64 + tags[source[1] - 1]!, source[0] < cue ? 1 : 2);
		const follows = source[0] >= past ? 1 : source[1] <= first ? 2 : 3;
		features.pair(
			481,
			follows * 8 + kind,
			bin(follows === 1 ? source[0] - past : first - source[1], LIMITS.source),
		);
	}
}

/** Which of the bins that rising limits part a value falls into. */
export function bin(value: number, limits: Float64Array): number {
	let b = 0;
	while (b < limits.length && value >= limits[b]!) b++;
	return b;
}
