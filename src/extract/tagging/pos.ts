import type { Weights } from '../learnt/weights.js';
import { hashOf } from '../text/hash.js';
import type { Lexemes } from '../text/lexemes.js';
import type { Words } from '../text/words.js';
import { TAGS, tagIndex } from './tagset.js';

/**
 * The tags that frequent words can have, by hash, so that few labels need scoring, and none where there is one.
 * Each slot holds a word's hash and its tags as bits; no bits where the slot is free.
 */
export interface TagDictionary {
	readonly mask: number;
	readonly hashes: Uint32Array;
	readonly tags: Uint32Array;
}

export interface PosModel {
	readonly weights: Weights;
	readonly dictionary: TagDictionary;
}

export const POS_FEATURES = 18;
const EDGE = hashOf('<edge>');
const NO_TAG = TAGS.length;

/** Words of other classes than these are few and known. */
const OPEN_TAGS = [
	'NN',
	'NNS',
	'NNP',
	'VB',
	'VBD',
	'VBN',
	'VBG',
	'VBP',
	'VBZ',
	'RB',
	'JJ',
	'CD',
	'X',
] as const;
const ALL_TAGS = OPEN_TAGS.reduce((bits, tag) => bits | (1 << tagIndex(tag)), 0);

/** The tags that a word can have, as bits. */
export function possibleTags(dictionary: TagDictionary, word: number): number {
	const slot = word & dictionary.mask;
	return (dictionary.hashes[slot] === word >>> 0 && dictionary.tags[slot]) || ALL_TAGS;
}

const NAME = 1 << tagIndex('NNP');

/** By so much must a rare word's own weight speak for another tag than a name's. */
const CLEARLY = 5;

/** How a word is used: never in a name, in names too, in names alone; null where it is not known. */
export type WordUses = (word: string) => 'common' | 'both' | 'name' | null;

/** How frequent words, in lower case, are used. */
export const wordUses =
	({ dictionary }: PosModel): WordUses =>
	(word) => {
		const possible = possibleTags(dictionary, hashOf(word));
		if (possible === ALL_TAGS) return null;
		return (possible & NAME) === 0 ? 'common' : possible === NAME ? 'name' : 'both';
	};

/** Whether a word, in lower case, is never the tagger's name for something, or sometimes; or is not known. */
export function kindOfWord(model: PosModel, word: string): 'common' | 'either' | 'unknown' {
	const use = wordUses(model)(word);
	if (use !== null) return use === 'common' ? 'common' : 'either';
	const { weights } = model;
	const hash = hashOf(word);
	const row = (wordFeature(hash) & weights.mask) * weights.width;
	const weightOf = (tag: number) => weights.values[row + tag]!;
	const best = Math.max(...OPEN_TAGS.map((tag) => (tag === 'NNP' ? -Infinity : weightOf(tagIndex(tag)))));
	return best - weightOf(tagIndex('NNP')) >= CLEARLY ? 'either' : 'unknown';
}

const wordFeature = (word: number): number => Math.imul(word ^ 0x1b873593, 0x85ebca6b) >>> 12;

/**
 * The tags that each different word of a text can have, asked of all before any is tagged: the processor fetches what the
 * dictionary has of several at a time when nothing else stands between.
 */
function possibleTagsOf(dictionary: TagDictionary, { known }: Words): Uint32Array {
	const possible = new Uint32Array(known.length);
	for (let n = 0; n < known.length; n++) possible[n] = possibleTags(dictionary, known[n]!.hash);
	return possible;
}

/**
 * Tags every word with its part of speech, greedily from left to right (averaged perceptron: Collins 2002).
 * @returns indices into TAGS, one a word
 */
export function tagWords(model: PosModel, words: Words, lexemes: Lexemes): Uint8Array {
	const tags = new Uint8Array(words.count);
	const features = new Uint32Array(POS_FEATURES);
	const possibleOf = possibleTagsOf(model.dictionary, words);
	for (let i = 0; i < words.count; i++) {
		const possible = possibleOf[words.number[i]!]!;
		if ((possible & (possible - 1)) === 0) tags[i] = 31 - Math.clz32(possible);
		else {
			posFeatures(words, lexemes, tags, i, features);
			tags[i] = bestTag(model.weights, features, possible);
		}
	}
	return tags;
}

/**
 * The best of the possible tags (as bits) for a word with these features. Where their rows begin is kept in variables and
 * their weights are added up in one go: a loop over an array of rows takes twice as long.
 */
export function bestTag({ width, mask, values }: Weights, features: Uint32Array, possible: number): number {
	const row0 = (features[0]! & mask) * width;
	const row1 = (features[1]! & mask) * width;
	const row2 = (features[2]! & mask) * width;
	const row3 = (features[3]! & mask) * width;
	const row4 = (features[4]! & mask) * width;
	const row5 = (features[5]! & mask) * width;
	const row6 = (features[6]! & mask) * width;
	const row7 = (features[7]! & mask) * width;
	const row8 = (features[8]! & mask) * width;
	const row9 = (features[9]! & mask) * width;
	const row10 = (features[10]! & mask) * width;
	const row11 = (features[11]! & mask) * width;
	const row12 = (features[12]! & mask) * width;
	const row13 = (features[13]! & mask) * width;
	const row14 = (features[14]! & mask) * width;
	const row15 = (features[15]! & mask) * width;
	const row16 = (features[16]! & mask) * width;
	const row17 = (features[17]! & mask) * width;
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let left = possible; left !== 0; left &= left - 1) {
		const tag = 31 - Math.clz32(left & -left);
		// In three parts, as training has always added them up: of other numbers than whole ones the order matters.
		const sum =
			values[row0 + tag]! +
			values[row1 + tag]! +
			values[row2 + tag]! +
			values[row3 + tag]! +
			values[row4 + tag]! +
			values[row5 + tag]! +
			(values[row6 + tag]! +
				values[row7 + tag]! +
				values[row8 + tag]! +
				values[row9 + tag]! +
				values[row10 + tag]! +
				values[row11 + tag]!) +
			(values[row12 + tag]! +
				values[row13 + tag]! +
				values[row14 + tag]! +
				values[row15 + tag]! +
				values[row16 + tag]! +
				values[row17 + tag]!);
		if (sum > most) {
			most = sum;
			best = tag;
		}
	}
	return best;
}

/** Writes the POS_FEATURES features of one word, given the tags of the words before it. */
export function posFeatures(
	words: Words,
	lexemes: Lexemes,
	tags: Uint8Array,
	i: number,
	out: Uint32Array,
): void {
	const { word, suffix2, suffix3, prefix, shape } = lexemes;
	const { sentence } = words;
	const here = sentence[i];
	const at = (j: number) => (j >= 0 && j < words.count && sentence[j] === here ? word[j]! : EDGE);
	const before = i > 0 && sentence[i - 1] === here ? tags[i - 1]! : NO_TAG;
	const before2 = i > 1 && sentence[i - 2] === here ? tags[i - 2]! : NO_TAG;
	const next = i + 1 < words.count && sentence[i + 1] === here ? i + 1 : -1;
	const w = word[i]!;
	const form = shape[i]! + (before === NO_TAG ? 16 : 0);
	const sb = suffix3[i]!;
	const n1 = at(i + 1);
	const p1 = at(i - 1);
	const beforeHash = Math.imul(before + 1, 0x9e3779b1);
	const nextForm = next < 0 ? 9 : shape[next]!;
	out[0] = wordFeature(w);
	out[1] = Math.imul(w ^ beforeHash ^ 0x2545f491, 0x85ebca6b) >>> 12;
	out[2] = Math.imul(sb ^ 0x3c6ef372, 0x85ebca6b) >>> 12;
	out[3] = Math.imul(suffix2[i]! ^ 0x4f1bbcdc, 0x85ebca6b) >>> 12;
	out[4] = Math.imul(sb ^ beforeHash ^ 0x5be0cd19, 0x85ebca6b) >>> 12;
	out[5] = Math.imul(prefix[i]! ^ 0x6a09e667, 0x85ebca6b) >>> 12;
	out[6] = Math.imul((form * 32 + before) ^ 0x7137449, 0x9e3779b1) >>> 12;
	out[7] = Math.imul((before * 32 + before2) ^ 0x8d2b71a, 0x9e3779b1) >>> 12;
	out[8] = Math.imul(p1 ^ 0x9b05688c, 0x85ebca6b) >>> 12;
	out[9] = Math.imul(at(i - 2) ^ 0xa54ff53a, 0x85ebca6b) >>> 12;
	out[10] = Math.imul(n1 ^ 0xb5c0fbcf, 0x85ebca6b) >>> 12;
	out[11] = Math.imul(at(i + 2) ^ 0xc2b2ae3d, 0x85ebca6b) >>> 12;
	out[12] = Math.imul(Math.imul(w, 5) ^ n1 ^ 0xd1b54a33, 0x85ebca6b) >>> 12;
	out[13] = Math.imul((next < 0 ? EDGE : suffix3[next]!) ^ 0xe9b5dba5, 0x85ebca6b) >>> 12;
	out[14] = Math.imul((form * 16 + nextForm) ^ 0xf1bbcdc, 0x9e3779b1) >>> 12;
	out[16] = Math.imul(Math.imul(sb, 5) ^ (next < 0 ? EDGE : suffix2[next]!) ^ 0x1f83d9ab, 0x85ebca6b) >>> 12;
	out[17] = Math.imul(before ^ 0x3956c25b, 0x85ebca6b) >>> 12;
	out[15] = Math.imul(Math.imul(p1, 5) ^ w ^ 0x510e527f, 0x85ebca6b) >>> 12;
}
