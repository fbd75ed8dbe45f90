import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import { codesOf, isDigit, isPlainLetter } from '../text/characters.js';
import { trait } from '../text/known-word.js';
import { REPORTING } from '../text/reporting.js';
import { codeAt, hasAt, isCapital, lowerAt, type Words } from '../text/words.js';

const PRONOUNS = new Set('he she they it we i who'.split(' '));
const DETERMINERS = new Set(
	'a an the his her their its our my some many several one another this that both two three'.split(' '),
);
export const AUXILIARY = new Set(
	'has have had is was were be been since long already also later then earlier recently reportedly publicly previously repeatedly himself herself now still always often today yesterday tuesday monday wednesday thursday friday saturday sunday immediately'.split(
		' ',
	),
);

const ARTICLES = new Set('the a an its his their'.split(' '));

const STOPS = new Set(
	'that and but while when as after before because if although in at on during to by from speaking adding who which whose since so'.split(
		' ',
	),
);
const LINKS = new Set('of for with at from in on'.split(' '));
/** What begins a clause, before the subject of a verb. */
const OPENERS = new Set('that but while because when and as if although though whereas'.split(' '));
/** Whether a word is one of these, or reports: other words do not bound a phrase. */
const mayBound = trait(({ lower }) => OPENERS.has(lower) || STOPS.has(lower) || REPORTING.has(lower));
const COMMAS = codesOf(',:—–-');
const ENDS = codesOf('.!?');
const COMMA = ','.charCodeAt(0);
const DASHES = codesOf('–—');
/** What no subject reaches across. */
const BOUNDS = codesOf(',;:—–');

export interface Context {
	readonly words: Words;
	readonly quotations: readonly Quotation[];
	/** Index of the outer quotation that holds each word, or -1. */
	readonly quoteOf: Int32Array;
	/** Last word of each sentence, see `sentenceEnds`. */
	readonly ends: Int32Array;
	/** The subject of the last reporting verb, which a verb after "and" shares. */
	last: Phrase | null;
}

export const sameParagraph = (words: Words, i: number, j: number) =>
	i >= 0 && j >= 0 && i < words.count && j < words.count && words.paragraph[i] === words.paragraph[j];

export function skipComma(words: Words, i: number, step: 1 | -1): number {
	return COMMAS.has(codeAt(words, i)) ? i + step : i;
}

export interface Phrase {
	readonly span: Span;
	readonly first: number;
	readonly last: number;
}

/** The noun phrase that begins at word `i`: a pronoun, or words up to a comma, a verb or a clause. */
export function phraseAfter(context: Context, i: number): Phrase | null {
	const { words, quoteOf } = context;
	if (i >= words.count || quoteOf[i] !== -1) return null;
	const lower = lowerAt(words, i);
	if (PRONOUNS.has(lower)) return phrase(words, i, i);
	if (!isCapital(words, i) && !DETERMINERS.has(lower) && !/^[a-z-]+$/.test(lower)) return null;
	if (!isCapital(words, i) && !DETERMINERS.has(lower) && (STOPS.has(lower) || LINKS.has(lower))) return null;
	let last = i;
	for (let j = i + 1; j < words.count && j - i < 14; j++) {
		if (quoteOf[j] !== -1 || words.paragraph[j] !== words.paragraph[i]) break;
		if (isMark(words, j)) {
			const word = lowerAt(words, j);
			if (word === '.' && words.end[j - 1] === words.start[j] && words.sentence[j + 1] === words.sentence[j])
				continue;
			if (word === '’' || word === "'") continue;
			break;
		}
		if (words.sentence[j] !== words.sentence[i] || (hasAt(words, j, mayBound) && endsPhrase(words, i, j)))
			break;
		last = j;
	}
	return phrase(words, i, last);
}

/** Whether the phrase that begins at one word ends before another. */
function endsPhrase(words: Words, first: number, at: number): boolean {
	const word = lowerAt(words, at);
	// "a report", "the complaint": a noun.
	if (REPORTING.has(word) && !isCapital(words, at) && !DETERMINERS.has(lowerAt(words, at - 1))) return true;
	return STOPS.has(word) && !(LINKS.has(word) && !isTime(words, at + 1) && at < first + 4);
}

/** Whether a word has no letter and no number. */
function isMark(words: Words, i: number): boolean {
	const code = codeAt(words, i);
	return code < 128
		? !isDigit(code) && !isPlainLetter(code)
		: /^[^\p{Alpha}\p{N}]+$/u.test(lowerAt(words, i));
}

function isTime(words: Words, i: number): boolean {
	return (
		i < words.count &&
		/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:a|an|the|his|her|its|interview|statement|court|parliament)$|^\d/.test(
			lowerAt(words, i),
		)
	);
}

function phrase(words: Words, first: number, last: number): Phrase {
	return { span: [words.start[first]!, words.end[last]!], first, last };
}

/** The subject before a verb: a pronoun, or the words back to a comma, a quotation or the sentence's start. */
export function phraseBefore(context: Context, cue: number): Phrase | null {
	const { words, quoteOf } = context;
	let last = cue - 1;
	while (last >= 0 && AUXILIARY.has(lowerAt(words, last)) && words.sentence[last] === words.sentence[cue])
		last--;
	if (!sameParagraph(words, last, cue) || quoteOf[last] !== -1) return null;
	let apposition = false;
	if (codeAt(words, last) === COMMA) {
		let comma = last - 1;
		while (
			comma > 0 &&
			last - comma < 25 &&
			sameParagraph(words, comma, cue) &&
			codeAt(words, comma) !== COMMA
		)
			comma--;
		if (lowerAt(words, comma) !== ',' || !sameParagraph(words, comma, cue)) return null;
		apposition = true;
		last = comma - 1;
		// "Lind, 61, a ferryman, said": his age stands before what he is.
		if (/^\d{1,2}$/.test(lowerAt(words, last)) && lowerAt(words, last - 1) === ',') last -= 2;
	}
	// "Ruiz – the owner of the yard – said"
	if (isDash(words, last)) {
		let dash = last - 1;
		while (dash > 0 && last - dash < 25 && sameParagraph(words, dash, cue) && !isDash(words, dash)) dash--;
		if (!isDash(words, dash) || !sameParagraph(words, dash - 1, cue)) return null;
		last = dash - 1;
	}
	if (last < 0 || quoteOf[last] !== -1) return null;
	// "on the later | figures": a noun, not a verb.
	if (ARTICLES.has(lowerAt(words, last))) return null;
	if (PRONOUNS.has(lowerAt(words, last))) return phrase(words, last, last);
	let first = last;
	for (let j = last; j >= 0 && last - j < 16; j--) {
		if (words.sentence[j] !== words.sentence[cue] || quoteOf[j] !== -1) break;
		if (BOUNDS.has(codeAt(words, j))) break;
		if (hasAt(words, j, mayBound) && opensClause(lowerAt(words, j)) && !isCapital(words, j)) break;
		first = j;
	}
	const start = lowerAt(words, first);
	if (first === last && !isCapital(words, first) && !/s$/.test(start)) return null;
	if (!isCapital(words, first) && !DETERMINERS.has(start) && !/s$/.test(lowerAt(words, last))) return null;
	if (apposition && LINKS.has(start)) return null;
	return phrase(words, first, last);
}

const opensClause = (word: string): boolean => OPENERS.has(word) || REPORTING.has(word);

const isDash = (words: Words, i: number): boolean => DASHES.has(codeAt(words, i));

/** Last word of the sentence that holds word `i`, without its full stop; quotations are not cut. */
export function sentenceEnd({ words, ends }: Context, i: number): number {
	const sentence = words.sentence[i];
	const last = sentence === undefined ? i : ends[sentence]!;
	return last > i && ENDS.has(codeAt(words, last)) ? last - 1 : last;
}

/** Last word of each sentence; one that ends inside a quotation goes on to the quotation's end. */
export function sentenceEnds(
	{ count, sentences, sentence, paragraph }: Words,
	quoteOf: Int32Array,
): Int32Array {
	const ends = new Int32Array(sentences.length - 1);
	for (let s = ends.length - 1; s >= 0; s--) {
		const next = sentences[s + 1]!;
		const last = next - 1;
		const goesOn =
			next > sentences[s]! &&
			next < count &&
			paragraph[next] === paragraph[last] &&
			quoteOf[last] !== -1 &&
			quoteOf[last] === quoteOf[next];
		ends[s] = goesOn ? ends[sentence[next]!]! : last;
	}
	return ends;
}

/** Spans in order, without overlaps. */
export function tidy(text: string, spans: Span[]): Span[] {
	const result: Span[] = [];
	for (const [start, end] of spans) {
		const from = Math.max(start, result.at(-1)?.[1] ?? 0);
		if (text.slice(from, end).trim() !== '') result.push([from, end]);
	}
	return result;
}

/** A statement by a form of the sentence around its cue. */
export const near = (
	words: Words,
	content: readonly Span[],
	cue: Span,
	source: Span,
	confidence: number,
): Attribution => ({
	content: tidy(words.text, [...content]),
	cue,
	source,
	report: 'speech',
	confidence,
	found: 'near',
});
