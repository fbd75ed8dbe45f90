import type { Span } from '../model/index.js';
import { isDigit, isLetter, isSpace, isUpper } from './characters.js';
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
	/** The number of each word among the different words of the text, and these as written and in lower case. */
	readonly number: Int32Array;
	readonly forms: readonly string[];
	readonly lowers: readonly string[];
}

const ABBREVIATION =
	/^(?:mr|mrs|ms|dr|prof|gov|sen|rep|gen|col|lt|sgt|capt|st|jr|sr|inc|corp|co|ltd|no|vs|rev|hon|adm|maj|pres|supt|insp|det|jan|feb|mar|apr|aug|sept|oct|nov|dec|[a-z]|(?:[a-z]\.)+[a-z]?)$/i;

/** Splits paragraphs into words. A sentence ends at . ! ? before a space and something that can begin one. */
export function splitWords(text: string, paragraphs: readonly Span[]): Words {
	const start: number[] = [];
	const end: number[] = [];
	const sentence: number[] = [];
	const paragraph: number[] = [];
	const sentences: number[] = [];
	let current = -1;
	paragraphs.forEach(([from, to], p) => {
		current++;
		sentences.push(start.length);
		for (let at = from; at < to; ) {
			const code = text.charCodeAt(at);
			if (isSpace(code)) {
				at++;
				continue;
			}
			const stop = wordEnd(text, at, to);
			start.push(at);
			end.push(stop);
			sentence.push(current);
			paragraph.push(p);
			const isStop = code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
			at = stop;
			if (!isStop) continue;
			at = takeClosing(text, at, to, () => {
				start.push(at);
				end.push(++at);
				sentence.push(current);
				paragraph.push(p);
				return at;
			});
			if (at < to && isSpace(text.charCodeAt(at)) && beginsSentence(text, at, to, code, start, end)) {
				current++;
				sentences.push(start.length);
			}
		}
	});
	sentences.push(start.length);
	const vocabulary = new Vocabulary();
	const number = new Int32Array(start.length);
	for (let i = 0; i < start.length; i++) number[i] = vocabulary.add(text, start[i]!, end[i]!);
	return {
		text,
		count: start.length,
		start: new Int32Array(start),
		end: new Int32Array(end),
		sentence: new Int32Array(sentence),
		paragraph: new Int32Array(paragraph),
		sentences: new Int32Array(sentences),
		number,
		forms: vocabulary.forms,
		lowers: vocabulary.lowers,
	};
}

function takeClosing(text: string, at: number, to: number, take: () => number): number {
	let next = at;
	while (next < to && /[)\]"'”’»]/.test(text[next]!)) next = take();
	return next;
}

function beginsSentence(
	text: string,
	at: number,
	to: number,
	code: number,
	start: number[],
	end: number[],
): boolean {
	let next = at;
	while (next < to && (isSpace(text.charCodeAt(next)) || /["'“‘«„([-]/.test(text[next]!))) next++;
	const first = text.charCodeAt(next);
	if (!isUpper(first) && !isDigit(first) && first < 0x2e80) return false;
	if (code !== 46) return true;
	const last = start.length - 2;
	return last < 0 || end[last] !== start[last + 1] || !ABBREVIATION.test(text.slice(start[last], end[last]));
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
		if (code === 46 && !isDigit(next) && !isInitials(text, from, at, next)) break;
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

/** A word as written; empty where there is none. */
export function wordAt(words: Words, index: number): string {
	return words.forms[words.number[index]!] ?? '';
}

/** A word in lower case; empty where there is none. */
export function lowerAt(words: Words, index: number): string {
	return words.lowers[words.number[index]!] ?? '';
}

export function isCapital(words: Words, index: number): boolean {
	return isUpper(words.text.charCodeAt(words.start[index]!));
}

/** Index of the first word that ends after `offset`; `count` when there is none. */
export function wordFrom(words: Words, offset: number): number {
	let low = 0;
	let high = words.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words.end[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
