import { Beside } from '../cues/beside.js';
import type { PairRows } from '../learnt/pair-rows.js';
import type { KeyedWeights } from '../learnt/weights.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, TAGS, tagIndex } from '../tagging/tagset.js';
import { hash2, hashOf } from '../text/hash.js';
import { UNIT, type Units } from './units.js';

/** What a unit is to the cue. The cue itself is labelled outside. */
export const LABEL = { outside: 0, source: 1, content: 2 } as const;
export const LABELS = 3;

/** Weights of a unit's labels, and of the label pairs of the step that leads to it: label before times LABELS plus label. */
export const BOTH = LABELS + LABELS * LABELS;

export interface ArgumentModel {
	/** Rows of LABELS weights: what tells of a unit only. */
	readonly units: KeyedWeights;
	/** Rows of BOTH weights: what tells of a unit and of the step to it. Their scale is that of the units. */
	readonly steps: KeyedWeights;
}

/** Rows of features of units, and of units and the steps to them. */
export interface ArgumentRows {
	readonly units: PairRows;
	readonly steps: PairRows;
}

const COMMA = hashOf(',');
const QUOTE_WORD = 7;
const STRETCH_WORD = 8;
const EDGE_WORD = 9;
const QUOTE_TAG = TAGS.length;
const STRETCH_TAG = TAGS.length + 1;
const CUE_TAG = TAGS.length + 2;
const EDGE_TAG = TAGS.length + 3;
const NOUN_PHRASE = 60;
/** Farther from the cue than by so many symbols, the path is told by its verbs only. */
const LONGEST_PATH = 7;
/** What stands for each tag on the path from the cue: the words of a noun phrase are one. */
const SYMBOL = Uint8Array.from({ length: 64 }, (_, tag) => tag);
for (const tag of ['NN', 'NNS', 'NNP', 'DT', 'JJ', 'CD', 'POS', 'PRP$'] as const)
	SYMBOL[tagIndex(tag)] = NOUN_PHRASE;
/** What is counted of what has been passed, by tag; nothing of most. */
const PASSED = { verb: 1, comma: 2, quote: 3, head: 4 } as const;
const COUNTED = new Uint8Array(64);
for (let tag = 0; tag < TAGS.length; tag++) if (IS_FINITE[tag]) COUNTED[tag] = PASSED.verb;
for (const tag of ['WH', 'IN', 'CC'] as const) COUNTED[tagIndex(tag)] = PASSED.head;
COUNTED[tagIndex(',')] = PASSED.comma;
COUNTED[QUOTE_TAG] = PASSED.quote;
const MOST = 256;

/**
 * Turns the units around one cue into hashed features. What depends on the words alone, and on which side of the cue
 * they stand, is apart from what depends on the cue, so that it need not be scored again for every cue nearby. One a
 * text, which goes from cue to cue.
 */
export class Surroundings {
	private readonly word = new Int32Array(MOST);
	private readonly tag = new Uint8Array(MOST);
	/** What has been passed on the way from the cue to the unit: verbs, commas, quotations …; and the tags passed. */
	private readonly between = new Int32Array(MOST);
	private readonly path = new Int32Array(MOST);
	/** How likely a unit holds another cue, 0 to 2. */
	private readonly rival = new Uint8Array(MOST);
	/** For quotations: which on its side it is, and how likely another cue stands right before and after it. */
	private readonly rank = new Uint8Array(MOST);
	private readonly contest = new Uint8Array(MOST);
	private config = 0;
	private cueWord = 0;
	private cueTag = 0;
	private beforeCue = 0;
	private afterCue = 0;
	private units!: Units;
	private beside!: Beside;
	private cues!: Float32Array;
	analysis!: Analysis;

	/** Turns to another text. @param cues how likely each word is a cue */
	begin(analysis: Analysis, cues: Float32Array): void {
		this.analysis = analysis;
		this.cues = cues;
		this.beside = new Beside(analysis, {
			edgeTag: EDGE_TAG,
			edgeWord: EDGE_WORD,
			quoteTag: QUOTE_TAG,
			quoteWord: QUOTE_WORD,
		});
	}

	/** Turns to the units around another cue. */
	prepare(units: Units): void {
		const { cues } = this;
		const { lexemes, tags } = this.analysis;
		this.units = units;
		const cue = units.first[units.cue]!;
		this.cueWord = lexemes.word[cue]!;
		this.cueTag = tags[cue]!;
		let quotes = 0;
		for (let u = 0; u < units.count; u++) {
			const type = units.type[u]!;
			const first = units.first[u]!;
			this.rank[u] = 0;
			this.contest[u] = 0;
			if (type === UNIT.word || type === UNIT.cue) {
				this.word[u] = lexemes.word[first]!;
				this.tag[u] = type === UNIT.cue ? CUE_TAG : tags[first]!;
				this.rival[u] = rivalLevel(cues[first]!);
			} else if (type === UNIT.quotation) {
				this.word[u] = QUOTE_WORD;
				this.tag[u] = QUOTE_TAG;
				this.rival[u] = 0;
				this.contest[u] = this.contestOf(u, cue);
				quotes |= (u < units.cue ? 1 : 2) * (Math.abs(u - units.cue) <= 2 ? 5 : 1);
			} else {
				this.word[u] = STRETCH_WORD;
				this.tag[u] = STRETCH_TAG;
				let rival = 0;
				for (let i = first; i < units.past[u]!; i++) if (cues[i]! > rival) rival = cues[i]!;
				this.rival[u] = rivalLevel(rival);
			}
		}
		// Nothing has been passed at the cue itself, where every walk begins.
		this.between[units.cue] = 0;
		this.path[units.cue] = 0;
		this.walk(-1);
		this.walk(1);
		const near = (u: number) => (u < 0 || u >= units.count ? EDGE_TAG : this.tag[u]!);
		const nearWord = (u: number) => (u < 0 || u >= units.count ? EDGE_WORD : this.word[u]!);
		this.beforeCue = nearWord(units.cue - 1);
		this.afterCue = nearWord(units.cue + 1);
		this.config = hash2(99, quotes, near(units.cue - 1) * 64 + near(units.cue + 1));
	}

	/** How likely another cue claims a quotation from before and from after it: 0 to 3 each, times 4 and plain. */
	private contestOf(u: number, cue: number): number {
		const { words, runOf } = this.analysis;
		const { cues } = this;
		const first = this.units.first[u]!;
		const past = this.units.past[u]!;
		let before = 0;
		let after = 0;
		const here = words.sentence[first];
		for (let i = first - 1; i >= 0 && i >= first - 6 && runOf[i] === -1 && words.sentence[i] === here; i--) {
			if (i !== cue && cues[i]! > before) before = cues[i]!;
		}
		const last = words.sentence[past - 1];
		for (
			let i = past;
			i < words.count && i < past + 6 && runOf[i] === -1 && words.sentence[i] === last;
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
		let between = 0;
		let path = step + 5;
		let length = 0;
		let far = hash2(97, step, 0);
		let last = 0;
		for (let u = units.cue + step; u >= 0 && u < units.count; u += step) {
			const tag = this.tag[u]!;
			const symbol = SYMBOL[tag]!;
			this.between[u] = between;
			this.path[u] = length <= LONGEST_PATH ? hash2(98, path, symbol) : far;
			if ((symbol !== last || symbol !== NOUN_PHRASE) && length <= LONGEST_PATH) {
				path = hash2(96, path, symbol);
				length++;
			}
			last = symbol;
			const counted = COUNTED[tag]!;
			const isRival = this.rival[u] === 2;
			if (counted === 0 && !isRival) continue;
			if (isRival) rivals++;
			if (counted === PASSED.comma) commas++;
			else if (counted === PASSED.head) heads++;
			else if (counted === PASSED.verb) far = hash2(97, step, Math.min(3, ++verbs));
			else if (counted === PASSED.quote) this.rank[u] = Math.min(5, ++quotes);
			between =
				(Math.min(verbs, 3) * 4 + Math.min(commas, 3)) * 64 +
				Math.min(quotes, 3) * 16 +
				Math.min(heads, 3) * 4 +
				Math.min(rivals, 3);
		}
	}

	/** Whether a unit is a plain word, so that `addWord` holds for it. */
	isWord(u: number): boolean {
		return this.units.type[u] === UNIT.word;
	}

	/** Adds rows for word `i` on a side of the cue (1 before, 2 after), whatever the cue. */
	addWord({ units, steps }: ArgumentRows, i: number, side: number, target: number): void {
		const { cues } = this;
		const { tag, word, place } = this.beside;
		const at = place[i]!;
		const w = word[at]!;
		const st = side * 64 + tag[at]!;
		const before = tag[at - 1]!;
		const after = tag[at + 1]!;
		const row = units.add(200, 4, target);
		units.put(row, after * 64 + tag[at + 2]!, st);
		units.put(row + 1, tag[at - 2]! * 64 + before, st);
		units.put(row + 2, word[at - 1]!, st);
		units.put(row + 3, word[at + 1]!, st);
		const way = steps.add(300, 5, target);
		steps.put(way, st, 0);
		steps.put(way + 1, w, side);
		steps.put(way + 2, w, before * 64 + after);
		steps.put(way + 3, before * 64 + after, st);
		steps.put(way + 4, i === 0 ? -1 : rivalLevel(cues[i]!) * 4 + rivalLevel(cues[i - 1]!), st);
	}

	/** Adds rows for what else there is to unit `u` and the step to it. */
	addUnit(rows: ArgumentRows, u: number, target: number): void {
		if (u !== this.units.cue) this.addPlace(rows.units, u, target);
		this.addStep(rows.steps, u, target);
	}

	/** Adds a row for how a unit stands to the cue; two for a block. */
	private addPlace(rows: PairRows, u: number, target: number): void {
		const { units, cueWord, cueTag } = this;
		const side = u < units.cue ? 1 : 2;
		const distance = Math.abs(u - units.cue);
		const far = distance < 25 ? FAR[distance]! : 9;
		const st = side * 64 + this.tag[u]!;
		const path = this.path[u]!;
		const at = rows.add(400, 5, target);
		rows.put(at, cueTag, st * 16 + far);
		rows.put(at + 1, path, cueTag);
		rows.put(at + 2, path, cueWord);
		rows.put(at + 3, this.afterCue, st * 16 + far);
		rows.put(at + 4, this.beforeCue, st * 16 + far);
		if (units.type[u] !== UNIT.word) this.addBlock(rows, u, side, far, target);
	}

	/** Adds a row for what is known of a quotation or a stretch of words. */
	private addBlock(rows: PairRows, u: number, side: number, far: number, target: number): void {
		const { units, analysis } = this;
		const { words, lexemes, tags } = analysis;
		const first = units.first[u]!;
		const last = units.past[u]! - 1;
		const length = last - first + 1;
		const size = length < 5 ? length : length < 9 ? 5 : length < 16 ? 6 : 7;
		const cue = units.first[units.cue]!;
		const sentences = Math.max(-4, Math.min(4, words.sentence[first]! - words.sentence[cue]!)) + 5;
		const place = sentences * 8 + words.paragraph[first]! - words.paragraph[cue]! + 3;
		const type = units.type[u]! * 4 + side;
		const closing = last > 0 ? lexemes.word[last - 1]! : 0;
		const inside = Math.min(first + 1, last);
		const claim = type * 16 + this.contest[u]!;
		const rank = this.rank[u]!;
		const next = last + 1 < words.count ? lexemes.word[last + 1]! : EDGE_WORD;
		const tagBefore = u > 0 ? this.tag[u - 1]! : EDGE_TAG;
		const tagAfter = u + 1 < units.count ? this.tag[u + 1]! : EDGE_TAG;
		const at = rows.add(500, 20, target);
		rows.put(at, type, size);
		rows.put(at + 1, type, place);
		rows.put(at + 2, type * 16 + far, closing);
		rows.put(at + 3, type, lexemes.word[inside]!);
		rows.put(at + 4, type * 64 + tags[inside]!, size);
		rows.put(at + 5, this.cueWord, type * 128 + sentences * 8 + size);
		rows.put(at + 6, this.config, type * 16 + sentences);
		rows.put(at + 7, this.between[u]!, type * 16 + sentences);
		rows.put(at + 8, this.rival[u]! * 16 + far, type * 16 + sentences);
		rows.put(at + 9, lexemes.shape[inside]! * 16 + size, type * 2 + (closing === COMMA ? 1 : 0));
		rows.put(at + 10, claim, far);
		rows.put(at + 11, claim * 16 + sentences, closing);
		rows.put(at + 12, claim * 8 + rank, this.config);
		rows.put(at + 13, type * 8 + rank, place);
		rows.put(at + 14, (type * 8 + rank) * 8 + size, closing);
		rows.put(at + 15, claim * 8 + rank, this.cueWord);
		rows.put(at + 16, next + type, closing);
		rows.put(at + 17, tagBefore * 64 + tagAfter, type * 16 + far);
		rows.put(at + 18, this.wordOf(u - 1) + type, far);
		rows.put(at + 19, this.wordOf(u + 1) + type, closing);
	}

	/** Adds a row for unit `u` and the step to it. */
	private addStep(rows: PairRows, u: number, target: number): void {
		const { units, word, tag } = this;
		const side = u <= units.cue ? 1 : 2;
		const t = tag[u]!;
		const w = word[u]!;
		const st = side * 64 + t;
		const isBare = u > 0 && this.isWord(u) && this.isWord(u - 1);
		const at = rows.add(600, isBare ? 3 : 12, target);
		rows.put(at, this.cueWord, st);
		rows.put(at + 1, this.cueWord, w + side);
		rows.put(at + 2, this.between[u]!, st);
		if (isBare) return;
		const before = u > 0 ? tag[u - 1]! : EDGE_TAG;
		const after = u + 1 < units.count ? tag[u + 1]! : EDGE_TAG;
		const rivals = this.rival[u]! * 4 + (u > 0 ? this.rival[u - 1]! : 0);
		rows.put(at + 3, side, 1);
		rows.put(at + 4, st, 1);
		rows.put(at + 5, before, side);
		rows.put(at + 6, before, st);
		rows.put(at + 7, w, side);
		rows.put(at + 8, this.wordOf(u - 1), side);
		rows.put(at + 9, w, before * 64 + after);
		rows.put(at + 10, rivals, st);
		rows.put(at + 11, before * 64 + after, st);
	}

	private wordOf(u: number): number {
		return u < 0 || u >= this.units.count ? EDGE_WORD : this.word[u]!;
	}
}

/** How far a unit is from the cue, by steps that widen; beyond it is 9. */
const FAR = Uint8Array.from({ length: 25 }, (_, distance) =>
	distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : 8,
);

const rivalLevel = (p: number): number => (p > 0.7 ? 2 : p > 0.25 ? 1 : 0);
const level = (p: number): number => (p > 0.75 ? 3 : p > 0.4 ? 2 : p > 0.12 ? 1 : 0);
