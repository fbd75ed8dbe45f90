import type { Span } from '../../model/index.js';
import { codesOf, isSmall, isSpace, isUpper, skipSpace, trimEnd } from './characters.js';

const LINE_BREAK = /[\n\u2028\u2029]/g;
const OPENING = /["'“”„«»‘「『]/;
const SENTENCE_END = /[.!?…:;"'”’»)\]]/;

/**
 * The paragraphs of a text as spans without surrounding white space, in order. Blank lines part paragraphs;
 * a single line break does so too unless the lines are hard-wrapped (a line goes on in lower case).
 */
export function findParagraphs(text: string): Span[] {
	const lines = findLines(text);
	const wrapped = isHardWrapped(text, lines);
	const paragraphs: [number, number][] = [];
	let joinable = false;
	for (const [start, end] of lines) {
		const from = skipSpace(text, start, end);
		const to = trimEnd(text, from, end);
		if (from === to) {
			joinable = false;
			continue;
		}
		const last = paragraphs.at(-1);
		if (joinable && last && (wrapped || goesOn(text, last[1], from))) last[1] = to;
		else paragraphs.push([from, to]);
		joinable = true;
	}
	return paragraphs;
}

/** Whether the line that starts at `from` continues the sentence that the line before left open at `end`. */
function goesOn(text: string, end: number, from: number): boolean {
	return isSmall(text.charCodeAt(from)) && !SENTENCE_END.test(text[end - 1] ?? '');
}

/** Whether a paragraph follows another without a blank one. */
export const isBeside = (text: string, paragraphs: readonly Span[], p: number): boolean =>
	p > 0 &&
	p < paragraphs.length &&
	text.slice(paragraphs[p - 1]![1], paragraphs[p]![0]).trim() === '' &&
	text.indexOf('\n', paragraphs[p - 1]![1]) === text.lastIndexOf('\n', paragraphs[p]![0] - 1);

const CLOSING_BRACKET = ')'.charCodeAt(0);
const STOPS = codesOf('.!?…');
const CLOSING = codesOf('"”’\'');

/** Whether a stop ends a paragraph, with a mark and a bracket behind it or not. */
export function endsSentence(text: string, [start, end]: Span): boolean {
	let at = end - 1;
	if (text.charCodeAt(at) === CLOSING_BRACKET) at--;
	if (CLOSING.has(text.charCodeAt(at))) at--;
	return at >= start && STOPS.has(text.charCodeAt(at));
}

function findLines(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const { index } of text.matchAll(LINE_BREAK)) {
		lines.push([start, index]);
		start = index + 1;
	}
	lines.push([start, text.length]);
	return lines;
}

/** Hard-wrapped: most lines that follow another without a blank line go on in its middle. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
	let follows = 0;
	let middle = 0;
	for (let i = 1; i < lines.length; i++) {
		const [start, end] = lines[i]!;
		const [before, beforeEnd] = lines[i - 1]!;
		if (start === end || before === beforeEnd) continue;
		const length = beforeEnd - before;
		if (length < 40 || length > 120) continue;
		const code = text.charCodeAt(start);
		// A quotation may begin a line of either kind: lists of “…” ― Name are not wrapped.
		if (isSpace(code) || OPENING.test(text[start]!)) continue;
		follows++;
		if (!isUpper(code) && !SENTENCE_END.test(text[beforeEnd - 1] ?? '')) middle++;
	}
	return follows >= 3 && middle > follows * 0.5;
}
