import { PairRows } from '../learnt/pair-rows.js';
import { type KeyedWeights, sumsOfOnes, weightOf } from '../learnt/weights.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { hashOf } from '../text/hash.js';
import { SHAPE } from '../text/lexemes.js';
import { Beside } from './beside.js';

/** A feature that every word has. */
export const EVERY_WORD = 135;

/** How words and tags beside a word are seen. */
const STAND = { edgeTag: 40, edgeWord: hashOf('<edge>'), quoteTag: 41, quoteWord: 7 };
const COLON = hashOf(':');
const COMMA = hashOf(',');
const THAT = hashOf('that');
const ACCORDING = hashOf('according');
const PREPOSITION = tagIndex('IN');
const PAST_QUOTE = 1;
const BEFORE_QUOTE = 2;

export interface CueModel {
	readonly weights: KeyedWeights;
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
export function findCues({ weights, never }: CueModel, analysis: Analysis): Float32Array {
	const { words, lexemes } = analysis;
	const likely = new Float32Array(words.count);
	const reader = new CueReader(analysis);
	const every = weightOf(weights, EVERY_WORD);
	const settle = () => {
		rows.hash();
		sumsOfOnes(weights, rows, sums);
		for (let row = 0; row < rows.count; row++) {
			const i = rows.target[row]!;
			// A verb with a capital that training never saw is a name.
			if (lexemes.shape[i] === SHAPE.capital && weightOf(weights, rows.features[rows.from[row]!]!) === 0)
				continue;
			likely[i] = 1 / (1 + Math.exp(-(sums[row]! + every) * weights.scale));
		}
		rows.clear();
	};
	for (let i = 0; i < words.count; i++) {
		if (!canBeCue(analysis, i) || isNever(never, lexemes.word[i]!)) continue;
		reader.add(rows, i);
		if (rows.count === AT_ONCE) settle();
	}
	settle();
	return likely;
}

/** So many words are looked up at once. */
const AT_ONCE = 128;
const rows = new PairRows();
const sums = new Int32Array(AT_ONCE);

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

/** How far around a word quotations and verbs are counted. */
const NEAR = 30;

/** Turns words, as the heads of cues, into rows of features. */
export class CueReader {
	private readonly beside: Beside;
	/** How many words before each are quoted, and how many others have a finite verb's tag. */
	private readonly quoted: Int32Array;
	private readonly finite: Int32Array;

	constructor(private readonly analysis: Analysis) {
		const { words, tags, runOf } = analysis;
		this.beside = new Beside(analysis, STAND);
		this.quoted = new Int32Array(words.count + 1);
		this.finite = new Int32Array(words.count + 1);
		for (let i = 0; i < words.count; i++) {
			const isQuoted = runOf[i] !== -1;
			this.quoted[i + 1] = this.quoted[i]! + (isQuoted ? 1 : 0);
			this.finite[i + 1] = this.finite[i]! + (isQuoted ? 0 : IS_FINITE[tags[i]!]!);
		}
	}

	/** Adds a row for word `i`, which is its target. The feature EVERY_WORD is not among its features. */
	add(rows: PairRows, i: number): void {
		const { analysis } = this;
		const { words, lexemes } = analysis;
		const { tag, word, place } = this.beside;
		const at = place[i]!;
		const w = word[at]!;
		const stem = lexemes.prefix[i]!;
		const t = tag[at]!;
		const l1 = tag[at - 1]!;
		const l2 = tag[at - 2]!;
		const r1 = tag[at + 1]!;
		const r2 = tag[at + 2]!;
		const wl1 = word[at - 1]!;
		const wr1 = word[at + 1]!;
		const wr2 = word[at + 2]!;
		const sides = quoteSides(analysis, i);
		const here = words.sentence[i]!;
		const first = words.sentences[here]!;
		const past = words.sentences[here + 1]!;
		const from = Math.max(first, i - NEAR);
		const quotes = this.quoted[Math.min(past, i + NEAR)]! > this.quoted[from]! ? 1 : 0;
		const finite = Math.min(3, this.finite[i]! - this.finite[from]!);
		const that = hasThat(analysis, i, past);
		const row = rows.add(101, that ? 26 : 25, i);
		rows.put(row, w, 0);
		rows.put(row + 1, w, t);
		rows.put(row + 2, w, sides);
		rows.put(row + 3, w, wr1);
		rows.put(row + 4, w, wl1);
		rows.put(row + 5, w, l1 * 64 + r1);
		rows.put(row + 6, w, wr2);
		rows.put(row + 7, lexemes.suffix3[i]!, 0);
		rows.put(row + 8, stem, t);
		rows.put(row + 9, stem, sides);
		rows.put(row + 10, t * 4096 + l1 * 64 + r1, 0);
		rows.put(row + 11, l2 * 64 + l1, t);
		rows.put(row + 12, r1 * 64 + r2, t);
		rows.put(row + 13, wr1, t);
		rows.put(row + 14, wl1, t);
		rows.put(row + 15, sides * 64 + t, 0);
		rows.put(row + 16, sides * 64 + l1, r1);
		rows.put(row + 17, quotes * 256 + finite * 64 + t, 0);
		rows.put(row + 18, w, quotes * 4 + finite);
		rows.put(row + 19, stem, l1 * 64 + r1);
		rows.put(row + 20, Math.min(6, i - first) * 64 + t, 0);
		rows.put(row + 21, w, Math.min(4, past - i) * 4 + sides);
		rows.put(row + 22, tag[at - 3]!, l2 * 4096 + l1 * 64 + t);
		rows.put(row + 23, tag[at + 3]!, r2 * 4096 + r1 * 64 + t);
		if (w === COLON) rows.put(row + 24, Math.min(8, i - first) * 4 + sides, word[place[first]!]!);
		else rows.put(row + 24, w === ACCORDING ? 1 : 2, 0);
		if (that) rows.put(row + 25, w, THAT);
	}
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
