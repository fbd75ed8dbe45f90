import type { Lexemes } from '../extract/lexemes.js';
import { knownTag, POS_FEATURES, type PosModel, posFeatures, type TagDictionary } from '../extract/pos.js';
import { pennIndex, TAGS } from '../extract/tagset.js';
import { addRows } from '../extract/weights.js';
import type { Words } from '../extract/words.js';
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

/** Words seen at least 30 times with one tag in 99.7 % of the cases. */
function dictionaryOf(articles: readonly TaggedArticle[]): TagDictionary {
	const seen = new Map<number, Float64Array>();
	for (const { lexemes, tags } of articles) {
		for (let i = 0; i < tags.length; i++) {
			if (tags[i] === 255) continue;
			let counts = seen.get(lexemes.word[i]!);
			if (counts === undefined) seen.set(lexemes.word[i]!, (counts = new Float64Array(TAGS.length)));
			counts[tags[i]!]!++;
		}
	}
	const size = 1 << DICTIONARY_BITS;
	const dictionary = { mask: size - 1, hashes: new Uint32Array(size), tags: new Uint8Array(size) };
	const frequent = [...seen]
		.map(([hash, counts]) => ({
			hash,
			total: counts.reduce((a, b) => a + b),
			tag: counts.indexOf(Math.max(...counts)),
			most: Math.max(...counts),
		}))
		.filter(({ total, most }) => total >= 30 && most >= total * 0.997)
		.sort((a, b) => a.total - b.total || a.hash - b.hash);
	for (const { hash, tag } of frequent) {
		dictionary.hashes[hash & dictionary.mask] = hash;
		dictionary.tags[hash & dictionary.mask] = tag + 1;
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
	const scores = new Float64Array(TAGS.length);
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const a of order) {
			const { words, lexemes, tags } = articles[a]!;
			const guessed = new Uint8Array(words.count);
			for (let i = 0; i < words.count; i++) {
				const known = knownTag(dictionary, lexemes.word[i]!);
				if (known >= 0) {
					guessed[i] = known;
					continue;
				}
				const count = posFeatures(words, lexemes, guessed, i, features);
				addRows(perceptron.weights, features, count, scores);
				let best = 0;
				for (let tag = 1; tag < TAGS.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
				guessed[i] = best;
				if (tags[i] !== 255 && best !== tags[i]) perceptron.update(features, count, tags[i]!, best);
				perceptron.tick();
			}
		}
	}
	return { weights: perceptron.averaged(), dictionary };
}
