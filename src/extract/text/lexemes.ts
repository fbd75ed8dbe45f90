import { columns } from './columns.js';
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
	const [word, suffix2, suffix3, prefix] = columns(4, count) as [
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
	];
	const lexemes = { count, word, suffix2, suffix3, prefix, shape: new Uint8Array(count) };
	for (let i = 0; i < count; i++) {
		const one = known[number[i]!]!;
		word[i] = one.hash;
		suffix2[i] = one.suffix2;
		suffix3[i] = one.suffix3;
		prefix[i] = one.prefix;
		lexemes.shape[i] = one.shape;
	}
	return lexemes;
}
