import type { Analysis } from './analysis.js';
import { type Claims, rivalClaim, strengthOf } from './claims.js';
import { hashOf, mix } from './hash.js';
import { IS_FINITE, TAGS, tagIndex } from './tagset.js';
import { UNIT, type Units } from './units.js';
import type { Weights } from './weights.js';

/** What a unit is to the cue. The cue itself is labelled outside. */
export const LABEL = { outside: 0, source: 1, content: 2 } as const;
export const LABELS = 3;

/** Features of a unit and of the step from the unit before it: most there can be. */
export const UNIT_FEATURES = 64;
export const STEP_FEATURES = 16;

const COMMA = hashOf(',');
const QUOTE_TAG = TAGS.length;
const STRETCH_TAG = TAGS.length + 1;
const CUE_TAG = TAGS.length + 2;
const EDGE_TAG = TAGS.length + 3;
const NOMINAL = new Uint8Array(64);
for (const tag of ['NN', 'NNS', 'NNP', 'DT', 'JJ', 'CD', 'POS', 'PRP$'] as const) NOMINAL[tagIndex(tag)] = 1;
const WH = tagIndex('WH');
const CC = tagIndex('CC');
const IN = tagIndex('IN');
const COMMA_TAG = tagIndex(',');

/** Everything about the units of one cue that features are made of. Reused from cue to cue. */
export class Surroundings {
	private readonly word = new Uint32Array(256);
	private readonly tag = new Uint8Array(256);
	/** Summary of what stands between the unit and the cue. */
	private readonly between = new Uint32Array(256);
	private readonly path = new Uint32Array(256);
	private readonly rival = new Uint8Array(256);
	private readonly clause = new Uint8Array(256);
	/** For quotations: which on its side it is, and how likely another cue stands right before and after it. */
	private readonly rank = new Uint8Array(256);
	private readonly contest = new Uint8Array(256);
	/** In a second pass: what the first one said of the unit, and what others claim. */
	private readonly said = new Uint8Array(256);
	private readonly other = new Uint16Array(256);
	private sure = 0;
	private revising = false;
	private config = 0;
	private cueWord = 0;
	private cueStem = 0;
	private cueTag = 0;
	private units!: Units;
	private analysis!: Analysis;

	/**
	 * @param cues how likely each word is a cue
	 * @param claims what a first pass found, when this is the second
	 */
	prepare(analysis: Analysis, units: Units, cues: Float32Array, claims: Claims | null = null): void {
		const { lexemes, tags } = analysis;
		this.units = units;
		this.analysis = analysis;
		const cue = units.first[units.cue]!;
		this.cueWord = lexemes.word[cue]!;
		this.cueStem = mix(lexemes.prefix[cue]!, 77);
		this.cueTag = tags[cue]!;
		for (let u = 0; u < units.count; u++) {
			const type = units.type[u]!;
			const first = units.first[u]!;
			this.word[u] =
				type === UNIT.word || type === UNIT.cue ? lexemes.word[first]! : type === UNIT.quotation ? 7 : 8;
			this.tag[u] =
				type === UNIT.word
					? tags[first]!
					: type === UNIT.quotation
						? QUOTE_TAG
						: type === UNIT.cue
							? CUE_TAG
							: STRETCH_TAG;
			let rival = 0;
			if (type === UNIT.word || type === UNIT.stretch) {
				for (let i = first; i < Math.min(units.past[u]!, first + 60); i++)
					if (cues[i]! > rival) rival = cues[i]!;
			}
			this.rival[u] = rival > 0.7 ? 2 : rival > 0.25 ? 1 : 0;
			if (type === UNIT.quotation) this.contest[u] = this.contestOf(u, cue, cues);
		}
		this.revising = claims !== null;
		if (claims !== null) this.recall(claims);
		this.walk(-1);
		this.walk(1);
		const near = (u: number) => (u < 0 || u >= units.count ? EDGE_TAG : this.tag[u]!);
		let quotes = 0;
		for (let u = 0; u < units.count; u++) {
			if (units.type[u] === UNIT.quotation)
				quotes |= (u < units.cue ? 1 : 2) * (Math.abs(u - units.cue) <= 2 ? 5 : 1);
		}
		this.config = mix(quotes, near(units.cue - 1) * 64 + near(units.cue + 1));
	}

	/** Lays the first pass's findings over the units. */
	private recall(claims: Claims): void {
		const { units } = this;
		const cue = units.first[units.cue]!;
		const own = claims.at[cue]!;
		const candidate = claims.candidates[own];
		this.sure =
			candidate === undefined
				? 9
				: Math.floor(candidate.contentSure * 4) * 2 + (candidate.edgeSure > 0.6 ? 1 : 0);
		for (let u = 0; u < units.count; u++) {
			const first = units.first[u]!;
			let said = 0;
			if (candidate?.content.some(([from, past]) => first >= from && first < past)) said = 2;
			else if (candidate?.source && first >= candidate.source[0] && first < candidate.source[1]) said = 1;
			this.said[u] = said;
			const rival = rivalClaim(claims, first, own);
			if (rival === null) this.other[u] = 0;
			else {
				const side = rival.cue < Math.min(cue, first) ? 1 : rival.cue > Math.max(cue, first) ? 2 : 3;
				this.other[u] = 1 + side * 8 + Math.min(7, Math.floor(strengthOf(rival) * 8));
			}
			if (
				u < units.count &&
				claims.at[first] !== -1 &&
				claims.at[first] !== own &&
				units.type[u] === UNIT.word
			) {
				this.other[u] = 64 + this.other[u]!;
			}
		}
	}

	/** How likely another cue claims a quotation from before and from after it: 0 to 3 each, times 4 and plain. */
	private contestOf(u: number, cue: number, cues: Float32Array): number {
		const { words, runOf } = this.analysis;
		const first = this.units.first[u]!;
		const past = this.units.past[u]!;
		let before = 0;
		let after = 0;
		for (
			let i = first - 1;
			i >= Math.max(0, first - 6) && runOf[i] === -1 && words.sentence[i] === words.sentence[first];
			i--
		) {
			if (i !== cue && cues[i]! > before) before = cues[i]!;
		}
		const last = words.sentence[past - 1];
		for (
			let i = past;
			i < Math.min(words.count, past + 6) && runOf[i] === -1 && words.sentence[i] === last;
			i++
		) {
			if (i !== cue && cues[i]! > after) after = cues[i]!;
		}
		return level(before) * 4 + level(after);
	}

	/** Goes from the cue to one side and sums up what has been passed. */
	private walk(step: -1 | 1): void {
		const { units } = this;
		let verbs = 0;
		let commas = 0;
		let quotes = 0;
		let heads = 0;
		let rivals = 0;
		let path = step + 5;
		let length = 0;
		let last = 0;
		for (let u = units.cue + step; u >= 0 && u < units.count; u += step) {
			const tag = this.tag[u]!;
			this.between[u] =
				(Math.min(verbs, 3) * 4 + Math.min(commas, 3)) * 64 +
				Math.min(quotes, 3) * 16 +
				Math.min(heads, 3) * 4 +
				Math.min(rivals, 3);
			const symbol = NOMINAL[tag] === 1 ? 60 : tag;
			this.path[u] = length <= 7 ? mix(path, symbol) : mix(step + 9, Math.min(3, verbs));
			if (symbol !== last || symbol !== 60) {
				path = mix(path, symbol);
				length++;
			}
			last = symbol;
			if (IS_FINITE[tag]) verbs++;
			if (tag === COMMA_TAG) commas++;
			if (tag === QUOTE_TAG) {
				quotes++;
				this.rank[u] = Math.min(5, quotes);
			}
			if (tag === WH || tag === IN || tag === CC) heads++;
			if (this.rival[u] === 2) rivals++;
			this.clause[u] = Math.min(7, heads + (commas > 0 ? 4 : 0));
		}
	}

	/** Features of unit `u`. Returns how many there are. */
	unitFeatures(u: number, out: Uint32Array): number {
		const { units, word, tag } = this;
		const side = u < units.cue ? 1 : 2;
		const distance = Math.abs(u - units.cue);
		const far = distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 25 ? 8 : 9;
		const w = word[u]!;
		const t = tag[u]!;
		const at = (v: number) => (v < 0 || v >= units.count ? EDGE_TAG : tag[v]!);
		const wordAt = (v: number) => (v < 0 || v >= units.count ? 9 : word[v]!);
		const type = units.type[u]!;
		const st = side * 64 + t;
		const between = this.between[u]!;
		let n = 0;
		out[n++] = mix(201, side);
		out[n++] = mix(202, st);
		out[n++] = mix(203, mix(st, far));
		out[n++] = mix(204, mix(w, side));
		out[n++] = mix(205, mix(this.cueWord, st));
		out[n++] = mix(206, mix(this.cueWord, side * 16 + far));
		out[n++] = mix(207, mix(this.cueStem, st));
		out[n++] = mix(208, mix(this.cueTag, st * 16 + far));
		out[n++] = mix(209, mix(between, st));
		out[n++] = mix(210, mix(between, side));
		out[n++] = mix(211, mix(this.path[u]!, 1));
		out[n++] = mix(212, mix(this.path[u]!, this.cueTag));
		out[n++] = mix(213, mix(this.path[u]!, this.cueWord));
		out[n++] = mix(214, mix(this.config, st));
		out[n++] = mix(215, mix(this.config, side * 16 + far));
		out[n++] = mix(216, mix(at(u - 1), st));
		out[n++] = mix(217, mix(at(u + 1), st));
		out[n++] = mix(218, mix(at(u - 1) * 64 + at(u + 1), st));
		out[n++] = mix(219, mix(at(u + 1) * 64 + at(u + 2), st));
		out[n++] = mix(220, mix(at(u - 2) * 64 + at(u - 1), st));
		out[n++] = mix(221, mix(wordAt(u - 1), side));
		out[n++] = mix(222, mix(wordAt(u + 1), side));
		out[n++] = mix(223, mix(mix(wordAt(u - 1), w), side));
		out[n++] = mix(224, mix(mix(w, wordAt(u + 1)), side));
		out[n++] = mix(225, mix(this.rival[u]!, mix(between, side)));
		out[n++] = mix(226, mix(this.clause[u]!, mix(this.cueTag, st)));
		out[n++] = mix(227, mix(this.cueWord, mix(between, side)));
		out[n++] = mix(228, mix(this.cueWord, mix(w, side)));
		out[n++] = mix(229, mix(wordAt(units.cue + 1), st * 16 + far));
		out[n++] = mix(230, mix(wordAt(units.cue + 1), mix(this.cueWord, side)));
		out[n++] = mix(231, mix(wordAt(units.cue - 1), st * 16 + far));
		out[n++] = mix(232, mix(this.cueWord, mix(this.config, side)));
		if (type !== UNIT.word) n = this.blockFeatures(u, side, far, out, n);
		if (!this.revising) return n;
		const said = this.said[u]!;
		const seen = mix(said, this.other[u]!);
		const around = this.said[u - 1]! * 4 + (u + 1 < units.count ? this.said[u + 1]! : 3);
		out[n++] = mix(260, mix(said, this.sure));
		out[n++] = mix(261, mix(said, around * 16 + this.sure));
		out[n++] = mix(262, mix(seen, side));
		out[n++] = mix(263, mix(seen, mix(st, this.sure)));
		out[n++] = mix(264, mix(seen, mix(this.cueWord, side)));
		out[n++] = mix(265, mix(seen, mix(between, side)));
		out[n++] = mix(266, mix(said, mix(w, side)));
		out[n++] = mix(267, mix(seen, around));
		return n;
	}

	/** What is known of a quotation or a stretch of another sentence. */
	private blockFeatures(u: number, side: number, far: number, out: Uint32Array, count: number): number {
		const { units, analysis } = this;
		const { words, lexemes, tags } = analysis;
		const first = units.first[u]!;
		const last = units.past[u]! - 1;
		const length = last - first + 1;
		const size = length < 5 ? length : length < 9 ? 5 : length < 16 ? 6 : 7;
		const cue = units.first[units.cue]!;
		const sentences = Math.max(-4, Math.min(4, words.sentence[first]! - words.sentence[cue]!)) + 5;
		const paragraphs = words.paragraph[first]! - words.paragraph[cue]! + 3;
		const type = units.type[u]! * 4 + side;
		const closing = last > 0 ? lexemes.word[last - 1]! : 0;
		const inside = Math.min(first + 1, last);
		let n = count;
		out[n++] = mix(240, mix(type, size));
		out[n++] = mix(241, mix(type, sentences * 8 + paragraphs));
		out[n++] = mix(242, mix(type, mix(closing, far)));
		out[n++] = mix(243, mix(type, mix(lexemes.word[inside]!, 1)));
		out[n++] = mix(244, mix(type, mix(tags[inside]!, size)));
		out[n++] = mix(245, mix(type, mix(this.cueWord, sentences * 8 + size)));
		out[n++] = mix(246, mix(type, mix(this.config, sentences)));
		out[n++] = mix(247, mix(type, mix(this.between[u]!, sentences)));
		out[n++] = mix(248, mix(type, mix(this.rival[u]!, sentences * 16 + far)));
		out[n++] = mix(249, mix(type, mix(lexemes.shape[inside]!, mix(size, closing === COMMA ? 1 : 2))));
		const claim = mix(type, this.contest[u]!);
		out[n++] = mix(250, mix(claim, far));
		out[n++] = mix(251, mix(claim, mix(closing, sentences)));
		out[n++] = mix(252, mix(claim, mix(this.config, this.rank[u]!)));
		out[n++] = mix(253, mix(type, mix(this.rank[u]!, sentences * 8 + paragraphs)));
		out[n++] = mix(254, mix(type, mix(this.rank[u]!, mix(closing, size))));
		out[n++] = mix(255, mix(claim, mix(this.cueWord, this.rank[u]!)));
		const next = units.past[u]! < words.count ? lexemes.word[units.past[u]!]! : 9;
		out[n++] = mix(256, mix(type, mix(next, closing)));
		out[n++] = mix(257, mix(type, mix(next, mix(this.cueWord, far))));
		return n;
	}

	/** Features of the step from unit `u - 1` to unit `u`, which weigh pairs of labels. */
	stepFeatures(u: number, out: Uint32Array): number {
		const { units, word, tag } = this;
		const side = u <= units.cue ? 1 : 2;
		const before = tag[u - 1]!;
		const t = tag[u]!;
		const after = u + 1 < units.count ? tag[u + 1]! : EDGE_TAG;
		let n = 0;
		out[n++] = mix(301, side);
		out[n++] = mix(302, side * 64 + t);
		out[n++] = mix(303, side * 64 + before);
		out[n++] = mix(304, mix(before * 64 + t, side));
		out[n++] = mix(305, mix(word[u]!, side));
		out[n++] = mix(306, mix(word[u - 1]!, side));
		out[n++] = mix(307, mix(mix(before, word[u]!), after));
		out[n++] = mix(308, mix(this.rival[u]! * 4 + this.rival[u - 1]!, mix(t, side)));
		out[n++] = mix(309, mix(before * 64 + t, mix(after, side)));
		out[n++] = mix(310, mix(this.cueWord, mix(word[u]!, side)));
		out[n++] = mix(311, mix(this.cueWord, mix(t, side)));
		if (!this.revising) return n;
		const said = this.said[u - 1]! * 4 + this.said[u]!;
		out[n++] = mix(320, mix(said, this.sure));
		out[n++] = mix(321, mix(said, mix(this.other[u - 1]!, this.other[u]!)));
		out[n++] = mix(322, mix(said, mix(before * 64 + t, side)));
		out[n++] = mix(323, mix(this.other[u - 1]!, mix(this.other[u]!, mix(word[u]!, side))));
		return n;
	}
}

const level = (p: number): number => (p > 0.75 ? 3 : p > 0.4 ? 2 : p > 0.12 ? 1 : 0);

export interface ArgumentModel {
	readonly units: Weights;
	/** Rows of LABELS × LABELS weights: label before times LABELS plus label. */
	readonly steps: Weights;
}
