import type { Words } from './words.js';

/** What the models look at in each word, as numbers; arrays run parallel to the words. */
export interface Lexemes {
	readonly count: number;
	/** Hash of the word, case apart. */
	readonly word: Int32Array;
	/** Hash of its last two and three characters. */
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	/** Hash of its first three characters. */
	readonly prefix: Int32Array;
	readonly shape: Uint8Array;
}

export { SHAPE } from './known-word.js';

export function lexemesOf({ count, number, known }: Words): Lexemes {
	const lexemes = {
		count,
		word: new Int32Array(count),
		suffix2: new Int32Array(count),
		suffix3: new Int32Array(count),
		prefix: new Int32Array(count),
		shape: new Uint8Array(count),
	};
	for (let i = 0; i < count; i++) {
		const { hash, suffix2, suffix3, prefix, shape } = known[number[i]!]!;
		lexemes.word[i] = hash;
		lexemes.suffix2[i] = suffix2;
		lexemes.suffix3[i] = suffix3;
		lexemes.prefix[i] = prefix;
		lexemes.shape[i] = shape;
	}
	return lexemes;
}
