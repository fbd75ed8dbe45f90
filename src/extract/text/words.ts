import type { Span } from '../../model/index.js';
import { codesOf, isDigit, isLetter, isSpace, isUpper } from './characters.js';
import { columns } from './columns.js';
import type { KnownWord, Trait } from './known-word.js';
import { leadIn } from './lead-ins.js';
import { Vocabulary } from './vocabulary.js';

/** The words and punctuation of a text, with the sentences and paragraphs that they stand in. */
export interface Words {
	readonly text: string;
	readonly count: number;
	/** UTF-16 offsets of each word. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Index of each word's sentence and paragraph. */
	readonly sentence: Int32Array;
	readonly paragraph: Int32Array;
	/** First word of each sentence, and one past the last word of the text. */
	readonly sentences: Int32Array;
	/** The number of each word among the different words of the text, and these. */
	readonly number: Int32Array;
	readonly known: readonly KnownWord[];
	/** What is known of their traits (`Trait`): beside each other, as the words themselves lie all over the memory. */
	readonly traits: Int32Array;
	/** These, to be found by their letters. */
	readonly vocabulary: Vocabulary;
	/** For each BLOCK of code units the first word that ends after its beginning; `count` when there is none. */
	readonly blocks: Int32Array;
}

/** So many UTF-16 code units, as a power of two, have a place to look for their words from. */
const BLOCK = 4;

const ABBREVIATION =
	/^(?:mr|mrs|ms|ma|dr|fr|ven|msgr|ch|prof|gov|sen|rep|gen|col|lt|sgt|capt|st|jr|sr|inc|corp|co|ltd|pvt|smt|no|vs|rev|rt|hon|adm|maj|pres|supt|insp|det|atty|cllr|engr|cpl|cmdr|brig|mt|bros|jan|feb|mar|apr|aug|sept|oct|nov|dec|[a-z]|(?:[a-z]\.)+[a-z]?)$/i;

/** The longest that has no points in it. */
const LONGEST_ABBREVIATION = 4;

/** Whether a word with a point behind it is one that is cut short: "Sen", "A". */
export const isAbbreviation = (word: string): boolean =>
	(word.length <= LONGEST_ABBREVIATION || word.includes('.')) && ABBREVIATION.test(word);

/** Abbreviations that may end a sentence, and small words that begin one. */
const MAY_END = /^(?:ma|jr|sr|inc|corp|co|ltd|(?:[a-z]\.)+[a-z]?)$/i;
const OPENS =
	/^["“‘'«„(]?(?:The|He|She|It|They|We|But|And|In|On|At|An?|His|Her|Its|Their|If|When|As|For|This|That|There|So|Then|Yet|With|By|After|Before|Since|While|Some|Many|Most|All|No|Not|One|Two) /u;

/** Splits paragraphs into words. A sentence ends at . ! ? before a space and something that can begin one. */
export function splitWords(text: string, paragraphs: readonly Span[]): Words {
	const split = new Splitter(text);
	for (const [from, to] of paragraphs) split.paragraph(from, to);
	return split.words();
}

/** The same words in another text, where they stand at the same places. */
export function readIn(words: Words, text: string): Words {
	const { count, start, end, sentence, paragraph, sentences, number, known, traits, vocabulary, blocks } =
		words;
	return {
		text,
		count,
		start,
		end,
		sentence,
		paragraph,
		sentences,
		number,
		known,
		traits,
		vocabulary,
		blocks,
	};
}

/** Closing marks and brackets, and what may stand before the first letter of a sentence. */
const CLOSING = codesOf(')]"\'”’»>');
const OPENING = codesOf('"\'“‘«„<([-');

/** Numbers a word has in the list that grows: start, end, sentence, paragraph, and its number among the different ones. */
const COLUMNS = 5;
type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

/** The list that the last text was written to, for the next one; of very long ones none is kept. */
const ROOM = 16_384;
let roomy = new Int32Array(1024 * COLUMNS);

class Splitter {
	private readonly vocabulary: Vocabulary;
	/** COLUMNS numbers a word, for `count` words, with room for more. */
	private rows = roomy;
	private count = 0;
	private readonly sentences: number[] = [];
	private paragraphs = 0;

	constructor(private readonly text: string) {
		this.vocabulary = new Vocabulary(text);
	}

	paragraph(from: number, to: number): void {
		const { text } = this;
		this.sentences.push(this.count);
		// A dateline, or the time of an entry, is no part of the sentence after it.
		let lead = from + leadIn(text, [from, to]);
		for (let at = from; at < to; ) {
			const code = text.charCodeAt(at);
			if (isSpace(code)) {
				at++;
				continue;
			}
			if (lead > from && at >= lead) {
				this.sentences.push(this.count);
				lead = from;
			}
			const stop = wordEnd(text, at, to);
			this.take(at, stop);
			at = stop;
			if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 0x3002) continue;
			for (; at < to && CLOSING.has(text.charCodeAt(at)); at++) this.take(at, at + 1);
			if (at < to && isSpace(text.charCodeAt(at)) && this.beginsSentence(at, to, code))
				this.sentences.push(this.count);
		}
		this.paragraphs++;
	}

	private take(start: number, end: number): void {
		const at = this.count++ * COLUMNS;
		if (at === this.rows.length) {
			const rows = new Int32Array(at * 2);
			rows.set(this.rows);
			this.rows = rows;
			if (this.count <= ROOM) roomy = rows;
		}
		const { rows } = this;
		rows[at] = start;
		rows[at + 1] = end;
		rows[at + 2] = this.sentences.length - 1;
		rows[at + 3] = this.paragraphs;
		rows[at + 4] = this.vocabulary.add(start, end);
	}

	/** Whether a sentence begins at `at`, after a mark that may end one. */
	private beginsSentence(at: number, to: number, mark: number): boolean {
		const { text, rows } = this;
		let next = at;
		while (next < to && (isSpace(text.charCodeAt(next)) || OPENING.has(text.charCodeAt(next)))) next++;
		const first = text.charCodeAt(next);
		if (!isUpper(first) && !isDigit(first) && first < 0x2e80) return false;
		if (mark !== 46) return true;
		const last = (this.count - 2) * COLUMNS;
		if (last < 0 || rows[last + 1] !== rows[last + COLUMNS]) return true;
		const word = text.slice(rows[last], rows[last + 1]);
		if (!isAbbreviation(word)) return true;
		// "6 a.m. The mayor", "in the U.S. He left", but "Ma. Corazon Abueva", "the U.S. Senate".
		if (MAY_END.test(word) && OPENS.test(text.slice(next, next + 8))) return true;
		// "No. 5", but "No. A tenant tried."
		return !isDigit(first) && /^no$/i.test(word);
	}

	words(): Words {
		const { count, rows } = this;
		const [start, end, sentence, paragraph, number] = columns(COLUMNS, count) as Columns;
		for (let i = 0, at = 0; i < count; i++, at += COLUMNS) {
			start[i] = rows[at]!;
			end[i] = rows[at + 1]!;
			sentence[i] = rows[at + 2]!;
			paragraph[i] = rows[at + 3]!;
			number[i] = rows[at + 4]!;
		}
		this.sentences.push(count);
		const known = this.vocabulary.words();
		return {
			text: this.text,
			count,
			start,
			end,
			sentence,
			paragraph,
			sentences: new Int32Array(this.sentences),
			number,
			known,
			traits: traitsOf(known),
			vocabulary: this.vocabulary,
			blocks: blocksOf(end, this.text.length),
		};
	}
}

function blocksOf(end: Int32Array, textLength: number): Int32Array {
	const blocks = new Int32Array((textLength >> BLOCK) + 1);
	let block = 0;
	for (let i = 0; i < end.length; i++) while (block << BLOCK < end[i]!) blocks[block++] = i;
	return blocks.fill(end.length, block);
}

function traitsOf(known: readonly KnownWord[]): Int32Array {
	const traits = new Int32Array(known.length);
	for (let n = 0; n < traits.length; n++) traits[n] = known[n]!.traits;
	return traits;
}

function wordEnd(text: string, from: number, to: number): number {
	let at = from;
	const first = text.charCodeAt(at);
	if (!isLetter(first) && !isDigit(first)) return from + 1;
	while (at < to) {
		const code = text.charCodeAt(at);
		if (isLetter(code) || isDigit(code)) {
			at++;
			continue;
		}
		const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
		const joins =
			code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 46 || code === 44;
		if (!joins) break;
		if ((code === 39 || code === 0x2019) && isPossessive(text, at, to)) break;
		if (code === 44 && !(isDigit(next) && isDigit(text.charCodeAt(at - 1)))) break;
		if (code === 46 && !isDigit(next) && !isInitials(text, from, at, next) && !isHandle(text, from)) break;
		if (!isLetter(next) && !isDigit(next)) break;
		at++;
	}
	return at;
}

/** 's at the end of a word is a word of its own. */
function isPossessive(text: string, at: number, to: number): boolean {
	const next = text.charCodeAt(at + 1) | 32;
	if (next !== 115) return false;
	const after = at + 2 < to ? text.charCodeAt(at + 2) : 32;
	return !isLetter(after) && !isDigit(after);
}

/** U.S, a.m: a point between single letters. */
function isInitials(text: string, from: number, at: number, next: number): boolean {
	const single = at - from === 1 || text.charCodeAt(at - 2) === 46;
	return single && isLetter(next);
}

/** @ana.ruiz: whether a word is the name of an account, not the end of an address. */
const isHandle = (text: string, from: number): boolean =>
	text.charCodeAt(from - 1) === 64 &&
	!isLetter(text.charCodeAt(from - 2)) &&
	!isDigit(text.charCodeAt(from - 2));

/** A word as written; empty where there is none. */
export function wordAt(words: Words, index: number): string {
	return words.known[words.number[index]!]?.form ?? '';
}

/** A word in lower case; empty where there is none. */
export function lowerAt(words: Words, index: number): string {
	return words.known[words.number[index]!]?.lower ?? '';
}

/** The first code unit of a word, which tells a mark: no mark has more than one. -1 where there is no word. */
export function codeAt({ text, start }: Words, index: number): number {
	const at = start[index];
	return at === undefined ? -1 : text.charCodeAt(at);
}

/** Whether a word has a trait; what is not there has none. */
export function hasAt({ number, traits, known }: Words, index: number, trait: Trait): boolean {
	const n = number[index];
	if (n === undefined) return false;
	if ((traits[n]! & trait.asked) === 0) traits[n] = trait.learn(known[n]!);
	return (traits[n]! & trait.yes) !== 0;
}

/** Whether one of the words from `past - 1` back to `first`, as far as they end after an offset, has a trait. */
export function someHas(words: Words, trait: Trait, first: number, past: number, offset = 0): boolean {
	for (let i = past - 1; i >= first && words.end[i]! > offset; i--) if (hasAt(words, i, trait)) return true;
	return false;
}

/** Of some places in text order, the index of the first that stands in another sentence than the one at `k`. */
export function pastSentence({ sentence }: Words, places: readonly number[], k: number): number {
	let past = k + 1;
	while (past < places.length && sentence[places[past]!] === sentence[places[k]!]) past++;
	return past;
}

/** The different words of a text that have a trait. */
export function wordsWith({ traits, known }: Words, trait: Trait): KnownWord[] {
	const found: KnownWord[] = [];
	for (let n = 0; n < known.length; n++) {
		if ((traits[n]! & trait.asked) === 0) traits[n] = trait.learn(known[n]!);
		if ((traits[n]! & trait.yes) !== 0) found.push(known[n]!);
	}
	return found;
}

export function isCapital(words: Words, index: number): boolean {
	return isUpper(words.text.charCodeAt(words.start[index]!));
}

/** Index of the first word that ends after `offset`; `count` when there is none. */
export function wordFrom(words: Words, offset: number): number {
	const { count, end, blocks } = words;
	const block = offset >> BLOCK;
	if (block >= blocks.length) return count;
	let i = offset > 0 ? blocks[block]! : 0;
	while (i < count && end[i]! <= offset) i++;
	return i;
}
