import type { Span } from '../../model/index.js';
import { plainMarks } from '../quotations/plain-marks.js';
import { type Quotation, scanQuotations } from '../quotations/scan.js';
import { type Lexemes, lexemesOf } from '../text/lexemes.js';
import { findParagraphs } from '../text/paragraphs.js';
import { splitWords, type Words, wordFrom } from '../text/words.js';
import { kindOfWord, type PosModel, tagWords } from './pos.js';
import { truecased } from './truecase.js';

/** One paragraph's part of an outer quotation, in words: `[first, past)`. */
export interface QuotedRun {
	readonly first: number;
	readonly past: number;
	/** Index among the outer quotations, and which of its parts this is. */
	readonly quotation: number;
	readonly part: number;
}

/** A text with everything about its words that the later stages look at. Arrays run parallel to the words. */
export interface Analysis {
	readonly text: string;
	readonly paragraphs: readonly Span[];
	/** Over the text in plain quotation marks, and without title case: see plainMarks and truecased. */
	readonly words: Words;
	readonly lexemes: Lexemes;
	/** Indices into TAGS. */
	readonly tags: Uint8Array;
	readonly quotations: readonly Quotation[];
	/** Quotations that stand in no other. */
	readonly outer: readonly Quotation[];
	/** Runs of words within outer quotations, in order. */
	readonly runs: readonly QuotedRun[];
	/** Index of the run that holds a word, or -1. */
	readonly runOf: Int32Array;
}

/** The run that holds a word; undefined for none, and for no word. To ask an array for its place -1 costs much. */
export function runAt(
	{ runs, runOf }: Pick<Analysis, 'runs' | 'runOf'>,
	index: number,
): QuotedRun | undefined {
	const run = runOf[index];
	return run === undefined || run === -1 ? undefined : runs[run];
}

/** The first stages: paragraphs, quotations, words, parts of speech. */
export function analyse(text: string, pos: PosModel): Analysis {
	const paragraphs = findParagraphs(text);
	const quotations = scanQuotations(text, paragraphs);
	const plain = truecased(plainMarks(text, quotations), paragraphs, (word) => kindOfWord(pos, word));
	const words = splitWords(plain, paragraphs);
	const lexemes = lexemesOf(words);
	const outer = quotations.filter((quotation) => quotation.depth === 0);
	const runs: QuotedRun[] = [];
	const runOf = new Int32Array(words.count).fill(-1);
	outer.forEach((quotation, q) => {
		quotation.parts.forEach(([start, end], part) => {
			const first = wordFrom(words, start);
			let past = first;
			// A comma that plainMarks has moved inside pushed the closing mark out by one.
			const stop = part === quotation.parts.length - 1 && words.text[end] !== text[end] ? end + 1 : end;
			while (past < words.count && words.start[past]! < stop) past++;
			if (past > first) runs.push({ first, past, quotation: q, part });
		});
	});
	runs.sort((a, b) => a.first - b.first);
	runs.forEach(({ first, past }, r) => {
		for (let i = first; i < past; i++) if (runOf[i] === -1) runOf[i] = r;
	});
	return {
		text,
		paragraphs,
		words,
		lexemes,
		tags: tagWords(pos, words, lexemes),
		quotations,
		outer,
		runs,
		runOf,
	};
}

/** Which sentences hold a quotation's beginning or end. */
export function sentencesWithQuotations({ words, runs }: Analysis): Uint8Array {
	const quoting = new Uint8Array(words.sentences.length);
	for (const { first, past } of runs) {
		quoting[words.sentence[first]!] = 1;
		quoting[words.sentence[past - 1]!] = 1;
	}
	return quoting;
}
