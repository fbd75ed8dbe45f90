import type { Candidate } from '../arguments/candidates.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_PUNCTUATION, TAGS, tagIndex } from '../tagging/tagset.js';
import { hashOf } from '../text/hash.js';

/** A stretch of a content, or of what follows it, that may be cut off or added: words `[first, past)`. */
export interface Piece {
	readonly first: number;
	readonly past: number;
	/** Whether it follows the content, and is no part of it yet. */
	readonly isBeyond: boolean;
}

/** So many pieces beyond a content are looked at. */
const BEYOND = 2;
const MOST = 40;
/** No farther from where a stretch of a content begins, and from its end, in words: a text may have no marks at all. */
const LONGEST = 1000;
const FARTHEST = 300;

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(hashOf));
const OPENS: readonly boolean[] = TAGS.map((tag) => /^(?:CC|IN|TO|WH)$/.test(tag));
const STOP = tagIndex('.');

/**
 * The pieces of a content that stands after its cue, from its second one on, and those that follow it in the sentence:
 * parted before marks, conjunctions, prepositions, question words and days, and where a quotation, a sentence or a
 * further stretch of the content begins or ends.
 */
export function piecesOf(analysis: Analysis, { cue, content, source }: Candidate): Piece[] {
	const pieces: Piece[] = [];
	const last = content.at(-1);
	if (last === undefined || last[0] < cue) return pieces;
	content.forEach(([first, past], s) => {
		if (first < cue) return;
		let from = s > 0 ? first : -1;
		const stop = Math.min(past, first + LONGEST);
		for (let i = first + 1; i < stop && pieces.length < MOST; i++) {
			if (!isBoundary(analysis, i)) continue;
			if (from !== -1) pieces.push({ first: from, past: i, isBeyond: false });
			from = i;
		}
		if (from !== -1) pieces.push({ first: from, past, isBeyond: false });
	});
	const end = last[1];
	const { words, tags } = analysis;
	const sentence = words.sentence[end - 1]!;
	let beyond = 0;
	let from = end;
	const stop = Math.min(words.count, end + FARTHEST);
	for (let i = end; i < stop && pieces.length < MOST; i++) {
		const isPast = words.sentence[i] !== sentence || (tags[i] === STOP && words.sentence[i + 1] !== sentence);
		if (i > from && (isPast || isBoundary(analysis, i))) {
			pieces.push({ first: from, past: i, isBeyond: true });
			from = i;
			if (++beyond === BEYOND) break;
		}
		if (isPast || (source !== null && i >= source[0] && i < source[1])) break;
	}
	return pieces;
}

/** Whether a piece may begin with a word. */
function isBoundary({ tags, lexemes, runOf, words }: Analysis, i: number): boolean {
	if (runOf[i] !== runOf[i - 1]) return true;
	if (runOf[i] !== -1) return false;
	if (words.sentence[i] !== words.sentence[i - 1]) return true;
	if (IS_PUNCTUATION[tags[i - 1]!]) return false;
	return IS_PUNCTUATION[tags[i]!] === 1 || OPENS[tags[i]!]! || DAYS.has(lexemes.word[i]!);
}
