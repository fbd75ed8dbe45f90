import { hashOf, mix } from './hash.js';
import type { Lexemes } from './lexemes.js';
import { TAGS } from './tagset.js';
import { addRows, type Weights } from './weights.js';
import type { Words } from './words.js';

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

export const POS_FEATURES = 19;
const EDGE = hashOf('<edge>');
const NO_TAG = TAGS.length;

const ALL_TAGS = (1 << TAGS.length) - 1;

/** The tags that a word can have, as bits. */
export function possibleTags(dictionary: TagDictionary, word: number): number {
	const slot = word & dictionary.mask;
	return (dictionary.hashes[slot] === word && dictionary.tags[slot]) || ALL_TAGS;
}

/**
 * Tags every word with its part of speech, greedily from left to right (averaged perceptron: Collins 2002).
 * @returns indices into TAGS, one a word
 */
export function tagWords(model: PosModel, words: Words, lexemes: Lexemes): Uint8Array {
	const tags = new Uint8Array(words.count);
	const features = new Uint32Array(POS_FEATURES);
	const scores = new Float64Array(TAGS.length);
	for (let i = 0; i < words.count; i++) {
		const possible = possibleTags(model.dictionary, lexemes.word[i]!);
		if ((possible & (possible - 1)) === 0) tags[i] = 31 - Math.clz32(possible);
		else {
			posFeatures(words, lexemes, tags, i, features);
			tags[i] = bestTag(model.weights, features, possible, scores);
		}
	}
	return tags;
}

/** The best of the possible tags (as bits) for a word with these features. */
export function bestTag(
	weights: Weights,
	features: Uint32Array,
	possible: number,
	scores: Float64Array,
): number {
	if (possible === ALL_TAGS) {
		addRows(weights, features, POS_FEATURES, scores);
		let best = 0;
		for (let tag = 1; tag < TAGS.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
		return best;
	}
	const { width, mask, values } = weights;
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (let left = possible; left !== 0; left &= left - 1) {
		const tag = 31 - Math.clz32(left & -left);
		let sum = 0;
		for (let f = 0; f < POS_FEATURES; f++) sum += values[(features[f]! & mask) * width + tag]!;
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
	let n = 0;
	out[n++] = mix(1, w);
	out[n++] = mix(2, mix(w, before));
	out[n++] = mix(3, suffix3[i]!);
	out[n++] = mix(4, suffix2[i]!);
	out[n++] = mix(5, mix(suffix3[i]!, before));
	out[n++] = mix(6, prefix[i]!);
	out[n++] = mix(7, form);
	out[n++] = mix(8, form * 64 + before);
	out[n++] = mix(9, before);
	out[n++] = mix(10, before * 64 + before2);
	out[n++] = mix(11, at(i - 1));
	out[n++] = mix(12, at(i - 2));
	out[n++] = mix(13, at(i + 1));
	out[n++] = mix(14, at(i + 2));
	out[n++] = mix(15, mix(w, at(i + 1)));
	out[n++] = mix(16, next < 0 ? EDGE : suffix3[next]!);
	out[n++] = mix(17, form * 16 + (next < 0 ? 9 : shape[next]!));
	out[n++] = mix(18, mix(suffix3[i]!, next < 0 ? EDGE : suffix2[next]!));
	out[n++] = mix(19, mix(at(i - 1), w));
}
