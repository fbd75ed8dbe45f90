import { FeatureRows, NONE, oddsLevel, QUOTED } from '../learnt/feature-rows.js';
import { oddsOf } from '../learnt/odds.js';
import { sumsOfTrees, type Trees } from '../learnt/trees.js';
import { type Analysis, sentencesWithQuotations } from '../tagging/analysis.js';
import { auxiliariesBefore } from '../tagging/auxiliaries.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, tagIndex } from '../tagging/tagset.js';
import { hashOf } from '../text/hash.js';
import { reportingBits } from '../text/reporting.js';

/** How many numbers describe a word that may head a cue. */
export const CUE_FEATURES = 41;

/** Less likely words are not looked at again: in sentences without quotations, and in others. */
const LEAST = { anywhere: 0.08, besideQuotation: 0.03 };
/** So many words on either side are looked at, within the sentence; and so many that may be cues too. */
const SIDE = 40;
const RIVALS = 12;
/** How likely a neighbour must be to be told of. */
const LIKELY = 0.2;

const THAT = hashOf('that');
const TO = hashOf('to');
const COMMA = hashOf(',');
const CLAUSAL = new Set('whether if how what why when where who which'.split(' ').map(hashOf));
const NAME = tagIndex('NNP');
const PRONOUN = tagIndex('PRP');

/** What the words of a text are seen against. */
export interface CueScene {
	readonly analysis: Analysis;
	readonly cues: Float32Array;
	/** The words that are looked at again, in text order. */
	readonly places: readonly number[];
	/** The odds of each of them, as they stand in the rows. */
	readonly odds: Uint8ClampedArray;
	/** How many cues are likely among so many words, and the share of words in quotation marks. */
	readonly density: number;
	readonly quotedShare: number;
	/** Of each different word: how often it is looked at, and the sum of its probabilities. */
	readonly times: Uint16Array;
	readonly sums: Float32Array;
}

export function cueScene(analysis: Analysis, cues: Float32Array): CueScene {
	const { words, runs } = analysis;
	const places: number[] = [];
	const times = new Uint16Array(words.known.length);
	const sums = new Float32Array(words.known.length);
	const isQuoting = sentencesWithQuotations(analysis);
	let sum = 0;
	for (let i = 0; i < words.count; i++) {
		const probability = cues[i]!;
		if (probability < LEAST.anywhere) {
			if (probability < LEAST.besideQuotation || isQuoting[words.sentence[i]!] === 0) continue;
		}
		places.push(i);
		sum += probability;
		times[words.number[i]!]!++;
		sums[words.number[i]!]! += probability;
	}
	const odds = new Uint8ClampedArray(places.length);
	for (let c = 0; c < places.length; c++) odds[c] = oddsLevel(cues[places[c]!]!);
	let quoted = 0;
	for (const { first, past } of runs) quoted += past - first;
	return {
		analysis,
		cues,
		places,
		odds,
		density: (sum * 4000) / (words.count + 50),
		quotedShare: quoted / (words.count + 1),
		times,
		sums,
	};
}

/**
 * Looks at every likely cue again, in the light of the other words of its sentence that may be cues, and of what stands
 * around it. The words that head cues are found by their own look first; this sees which of them go together.
 * @param cues how likely each word is a cue by itself
 * @returns the same as far as they were looked at again
 */
export function reviewCues(trees: Trees, analysis: Analysis, cues: Float32Array): Float32Array {
	const scene = cueScene(analysis, cues);
	const reviewed = cues.slice();
	const rows = new FeatureRows(scene.places.length, CUE_FEATURES);
	const starts = scene.places.map((_, c) => {
		putCueFeatures(rows, scene, c);
		return c * CUE_FEATURES;
	});
	const sums = sumsOfTrees(trees, rows.values, starts, CUE_FEATURES);
	scene.places.forEach((i, c) => {
		reviewed[i] = 1 / (1 + Math.exp(-oddsOf(cues[i]!) - sums[c]!));
	});
	return reviewed;
}

/** Writes the features of one of the words that are looked at: CUE_FEATURES numbers from 0 to 255. */
export function putCueFeatures(rows: FeatureRows, scene: CueScene, c: number): void {
	const { words } = scene.analysis;
	const i = scene.places[c]!;
	const sentence = words.sentence[i]!;
	const first = words.sentences[sentence]!;
	const past = words.sentences[sentence + 1]!;
	putRivals(rows, scene, c);
	putOthers(rows, scene, i);
	putForm(rows, scene.analysis, i, first, past);
	putSide(rows, scene.analysis, i, Math.max(first, i - SIDE) - 1, -1);
	rows.put(putSide(rows, scene.analysis, i, Math.min(past, i + 1 + SIDE), 1));
	rows.put(i - first);
	rows.put(past - i);
	rows.put(words.paragraph[i]! === 0 ? 1 : 0);
	rows.put(IS_PUNCTUATION[scene.analysis.tags[past - 1]!]!);
}

/** Others that may be cues on one side of a word, as indices into the places that are looked at: -1 where none. */
class Side {
	/** The likeliest of the sentence, the nearest likely one of it, and the likeliest of the sentence beside. */
	likeliest = -1;
	nearest = -1;
	beyond = -1;
	/** How many so far are likelier than the word, and the sum of all probabilities, the other side's included. */
	stronger = 0;
	sum = 0;

	/** Goes from the word to one side, counting on from what the other side came to. */
	look({ analysis, cues, places }: CueScene, c: number, step: -1 | 1, stronger: number, sum: number): void {
		const { sentence } = analysis.words;
		const here = sentence[places[c]!]!;
		const own = cues[places[c]!]!;
		this.likeliest = -1;
		this.nearest = -1;
		this.beyond = -1;
		this.stronger = stronger;
		this.sum = sum;
		let most = 0;
		let mostBeyond = 0;
		for (let n = c + step; n >= 0 && n < places.length && (n - c) * step <= RIVALS; n += step) {
			const place = places[n]!;
			const away = (sentence[place]! - here) * step;
			if (away > 1) break;
			const probability = cues[place]!;
			if (away === 1) {
				if (probability <= mostBeyond) continue;
				mostBeyond = probability;
				this.beyond = n;
				continue;
			}
			this.sum += probability;
			if (probability > own) this.stronger++;
			if (probability > most) {
				most = probability;
				this.likeliest = n;
			}
			if (this.nearest === -1 && probability > LIKELY) this.nearest = n;
		}
	}
}

const before = new Side();
const after = new Side();

/** How likely the word and those beside it are cues. */
function putRivals(rows: FeatureRows, scene: CueScene, c: number): void {
	const { cues, places, odds } = scene;
	before.look(scene, c, -1, 0, 0);
	after.look(scene, c, 1, before.stronger, before.sum);
	const oddsAt = (n: number) => (n === -1 ? 0 : odds[n]!);
	const distance = (n: number) => (n === -1 ? 255 : Math.abs(places[n]! - places[c]!));
	const probability = (n: number) => (n === -1 ? 0 : cues[places[n]!]!);
	const likeliest =
		probability(before.likeliest) >= probability(after.likeliest) ? before.likeliest : after.likeliest;
	rows.put(odds[c]!);
	rows.put(oddsAt(before.likeliest));
	rows.put(oddsAt(after.likeliest));
	rows.put(oddsAt(before.nearest));
	rows.put(oddsAt(after.nearest));
	rows.put(oddsAt(before.beyond));
	rows.put(oddsAt(after.beyond));
	rows.put(oddsAt(likeliest));
	rows.put(after.stronger);
	rows.put(after.sum * 40);
	rows.put(distance(before.nearest));
	rows.put(distance(after.nearest));
}

/** How likely the same word is a cue elsewhere, and what kind of text it is. */
function putOthers(
	rows: FeatureRows,
	{ analysis, cues, times, sums, density, quotedShare }: CueScene,
	i: number,
): void {
	const number = analysis.words.number[i]!;
	const others = times[number]! - 1;
	rows.put(Math.min(20, others));
	rows.putShare(others === 0 ? 0 : (sums[number]! - cues[i]!) / others);
	rows.put(density);
	rows.put(quotedShare * 255);
}

/** The word's form, and those right beside it. */
function putForm(rows: FeatureRows, analysis: Analysis, i: number, first: number, past: number): void {
	const { words, lexemes, tags, runOf } = analysis;
	const tagAt = (at: number) => (at < first || at >= past ? NONE : runOf[at] !== -1 ? QUOTED : tags[at]!);
	const next = i + 1 < past ? lexemes.word[i + 1]! : 0;
	rows.put(tags[i]!);
	rows.put(tagAt(i - 1));
	rows.put(tagAt(i - 2));
	rows.put(tagAt(i + 1));
	rows.put(tagAt(i + 2));
	rows.put(tagAt(i + 3));
	rows.put(lexemes.shape[i]!);
	rows.put(reportingBits(words.known[words.number[i]!]!));
	rows.put(auxiliariesBefore(analysis, i));
	rows.put(
		next === 0 ? 5 : next === THAT ? 1 : next === TO ? 2 : next === COMMA ? 3 : CLAUSAL.has(next) ? 4 : 0,
	);
}

/** What kind of noun stands nearest. */
const nounKind = (tag: number): number => (tag === PRONOUN ? 1 : tag === NAME ? 2 : 3);

/**
 * What stands between the word and where a side of it ends: the nearest noun, who may be the subject or the object, and
 * what else. Returns how many words there are quoted.
 * @param past where the side ends, which is not looked at
 */
function putSide(
	rows: FeatureRows,
	{ lexemes, tags, runOf }: Analysis,
	i: number,
	past: number,
	step: -1 | 1,
): number {
	let noun = 0;
	let distance = 0;
	let finite = 0;
	let commas = 0;
	let quotation = 255;
	let quoted = 0;
	for (let at = i + step; at !== past; at += step) {
		if (runOf[at] !== -1) {
			quotation = Math.min(quotation, Math.abs(at - i));
			quoted++;
			continue;
		}
		const tag = tags[at]!;
		finite += IS_FINITE[tag]!;
		if (lexemes.word[at] === COMMA) commas++;
		if (noun !== 0 || (!IS_NOUN[tag] && tag !== PRONOUN)) continue;
		noun = nounKind(tag);
		distance = Math.abs(at - i);
	}
	rows.put(noun);
	rows.put(distance);
	rows.put(finite);
	rows.put(commas);
	rows.put(quotation);
	return quoted;
}
