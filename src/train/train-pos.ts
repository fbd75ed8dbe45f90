import {
	bestTag,
	POS_FEATURES,
	type PosModel,
	posFeatures,
	possibleTags,
	type TagDictionary,
} from '../extract/tagging/pos.js';
import { pennIndex, TAGS } from '../extract/tagging/tagset.js';
import type { Lexemes } from '../extract/text/lexemes.js';
import type { Words } from '../extract/text/words.js';
import type { SilverArticle } from './corpus.js';
import { Perceptron } from './perceptron.js';
import { randomFrom, shuffle } from './random.js';

export interface TaggedArticle {
	readonly words: Words;
	readonly lexemes: Lexemes;
	/** Tag index of each word, 255 where the other analyser has no token there. */
	readonly tags: Uint8Array;
}

/** Lays another analyser's tags over our words: a word takes the tag of the token that holds its first character. */
export function silverTags(words: Words, silver: SilverArticle): Uint8Array {
	const tags = new Uint8Array(words.count).fill(255);
	const tokens = silver.sents.flat();
	let t = 0;
	for (let i = 0; i < words.count; i++) {
		while (t < tokens.length && tokens[t]![1] <= words.start[i]!) t++;
		const token = tokens[t];
		if (token !== undefined && token[0] <= words.start[i]!) tags[i] = pennIndex(token[2]);
	}
	return tags;
}

const DICTIONARY_BITS = 13;
const FREQUENT = 8;
const RARE_SHARE = 0.004;

/** The tags of frequent words, but for those that make up less than RARE_SHARE of their occurrences. */
function dictionaryOf(articles: readonly TaggedArticle[]): TagDictionary {
	const seen = new Map<number, Uint32Array>();
	for (const { lexemes, tags } of articles) {
		for (let i = 0; i < tags.length; i++) {
			if (tags[i] === 255) continue;
			const word = lexemes.word[i]!;
			const counts = seen.get(word) ?? new Uint32Array(TAGS.length);
			counts[tags[i]!]!++;
			seen.set(word, counts);
		}
	}
	const size = 1 << DICTIONARY_BITS;
	const dictionary = { mask: size - 1, hashes: new Uint32Array(size), tags: new Uint32Array(size) };
	const frequent = [...seen]
		.map(([hash, counts]) => ({ hash, counts, total: counts.reduce((a, b) => a + b) }))
		.filter(({ total }) => total >= FREQUENT)
		.sort((a, b) => a.total - b.total || (a.hash >>> 0) - (b.hash >>> 0));
	for (const { hash, counts, total } of frequent) {
		const slot = hash & dictionary.mask;
		dictionary.hashes[slot] = hash;
		dictionary.tags[slot] = counts.reduce(
			(bits, n, tag) => (n >= total * RARE_SHARE ? bits | (1 << tag) : bits),
			0,
		);
	}
	return dictionary;
}

/** Trains the part-of-speech tagger. */
export function trainPos(articles: readonly TaggedArticle[], bits: number, rounds: number): PosModel {
	const dictionary = dictionaryOf(articles);
	const perceptron = new Perceptron(bits, TAGS.length);
	const random = randomFrom(11);
	const order = Int32Array.from(articles, (_, i) => i);
	const features = new Uint32Array(POS_FEATURES);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const a of order) {
			const { words, lexemes, tags } = articles[a]!;
			const guessed = new Uint8Array(words.count);
			for (let i = 0; i < words.count; i++) {
				const possible = possibleTags(dictionary, lexemes.word[i]!);
				if ((possible & (possible - 1)) === 0) {
					guessed[i] = 31 - Math.clz32(possible);
					continue;
				}
				posFeatures(words, lexemes, guessed, i, features);
				const best = bestTag(perceptron.weights, features, possible);
				guessed[i] = best;
				if (tags[i] !== 255 && best !== tags[i]) perceptron.update(features, POS_FEATURES, tags[i]!, best);
				perceptron.tick();
			}
		}
	}
	return { weights: perceptron.averaged(), dictionary };
}
