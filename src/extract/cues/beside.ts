import type { Analysis } from '../tagging/analysis.js';

/** What stands for a place outside of the sentence, and for a word in a quotation. */
export interface Stand {
	readonly edgeTag: number;
	readonly edgeWord: number;
	readonly quoteTag: number;
	readonly quoteWord: number;
}

/**
 * The words and tags of a text as those beside them see them: what lies beyond the sentence is an edge, a quotation
 * one thing. Sentences lie apart in the arrays, REACH places, so that a look at a neighbour asks for nothing.
 */
export class Beside {
	readonly tag: Uint8Array;
	readonly word: Int32Array;
	/** Where each word lies in the two: its neighbours lie beside it. */
	readonly place: Int32Array;

	constructor({ words, lexemes, tags, runOf }: Analysis, stand: Stand) {
		const size = words.count + REACH * (words.sentences.length + 1);
		this.tag = new Uint8Array(size).fill(stand.edgeTag);
		this.word = new Int32Array(size).fill(stand.edgeWord);
		this.place = new Int32Array(words.count);
		for (let i = 0; i < words.count; i++) {
			const at = i + REACH * (words.sentence[i]! + 1);
			const isQuoted = runOf[i] !== -1;
			this.place[i] = at;
			this.tag[at] = isQuoted ? stand.quoteTag : tags[i]!;
			this.word[at] = isQuoted ? stand.quoteWord : lexemes.word[i]!;
		}
	}
}

/** So far to either side a word may look. */
const REACH = 3;
