import { eastAsianWidth } from 'get-east-asian-width';
import { glyphs } from './glyphs.js';

/**
 * How wide text is on the screen, in cells, and where to cut and wrap it. Plain Western text takes a fast path;
 * everything else goes grapheme by grapheme (UAX 29) with the East Asian width of its first character (UAX 11).
 */

/** Text in which every UTF-16 code unit is one cell: Latin, Greek, Cyrillic, common punctuation and lines. */
const SIMPLE =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u25cf\u276f]*$/;

let segmenter: Intl.Segmenter | null = null;

/** As much as is segmented at a time, in code units: Node copies all of a text for each grapheme that it finds in it. */
const STRETCH = 512;

/** True when every code unit of `text` is exactly one cell, in every terminal. */
export function isSimple(text: string): boolean {
	return SIMPLE.test(text);
}

/** One grapheme's cells: 0 for lone marks, 2 for wide characters, emoji and flags, else 1. */
function graphemeCells(grapheme: string): number {
	const point = grapheme.codePointAt(0)!;
	if (point < 0x300) return 1;
	if (/^(?:\p{M}|[\u200b-\u200d]|[\ufe00-\ufe0f])+$/u.test(grapheme)) return 0;
	if (grapheme.includes('\ufe0f') && /^\p{Emoji}/u.test(grapheme)) return 2;
	if (point >= 0x1f1e6 && point <= 0x1f1ff) return 2;
	return eastAsianWidth(point);
}

interface Grapheme {
	readonly at: number;
	readonly length: number;
	readonly cells: number;
}

function* graphemes(text: string): Generator<Grapheme> {
	if (isSimple(text)) {
		for (let at = 0; at < text.length; at++) yield { at, length: 1, cells: 1 };
		return;
	}
	segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	for (let from = 0, room = STRETCH; from < text.length; ) {
		let next = from;
		for (const { segment, index } of segmenter.segment(text.slice(from, from + room))) {
			next = from + index;
			// What ends with the stretch may go on behind it: the next one begins with it.
			if (index + segment.length === room && from + room < text.length) break;
			yield { at: next, length: segment.length, cells: graphemeCells(segment) };
			next += segment.length;
		}
		room = next === from ? room * 2 : STRETCH;
		from = next;
	}
}

/** Cells that `text` (one line) takes. */
export function cells(text: string): number {
	if (isSimple(text)) return text.length;
	let sum = 0;
	for (const grapheme of graphemes(text)) sum += grapheme.cells;
	return sum;
}

/** The offset at which the first `width` cells of `text` end, never inside a grapheme. */
export function offsetAtCell(text: string, width: number): number {
	if (isSimple(text)) return Math.min(text.length, Math.max(0, width));
	let sum = 0;
	for (const grapheme of graphemes(text)) {
		sum += grapheme.cells;
		if (sum > width) return grapheme.at;
	}
	return text.length;
}

/** `text` if it fits `width` cells, else its beginning and the sign for more. */
export function cut(text: string, width: number): string {
	if (width <= 0) return '';
	if (text.length <= width && isSimple(text)) return text;
	if (cells(text) <= width) return text;
	const more = glyphs().more.slice(0, width);
	return text.slice(0, offsetAtCell(text, width - more.length)) + more;
}

/** The offset of the grapheme boundary before (-1) or after (+1) `at`. */
export function neighbour(text: string, at: number, direction: -1 | 1): number {
	let before = 0;
	for (const grapheme of graphemes(text)) {
		const end = grapheme.at + grapheme.length;
		if (direction === 1 && grapheme.at >= at) return end;
		if (direction === -1 && end >= at) return grapheme.at;
		before = end;
	}
	return direction === 1 ? before : 0;
}

/** One visual line of a wrapped text, as a half-open range of it; the space at a break belongs to no line. */
export type Piece = readonly [start: number, end: number];

/**
 * Wraps `text` at spaces into lines of at most `width` cells; a longer word is cut where it must be.
 * "\n" ends a line; an empty line stays an empty piece.
 */
export function wrap(text: string, width: number, from = 0, to = text.length): Piece[] {
	const pieces: Piece[] = [];
	let start = from;
	while (start <= to) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 || newline > to ? to : newline;
		wrapLine(text, start, end, Math.max(1, width), pieces);
		start = end + 1;
		if (end === to) break;
	}
	return pieces;
}

function wrapLine(text: string, from: number, to: number, width: number, pieces: Piece[]): void {
	if (isSimple(text.slice(from, to))) {
		wrapSimple(text, from, to, width, pieces);
		return;
	}
	let start = from;
	let space = -1;
	let used = 0;
	let sinceSpace = 0;
	for (const { at, cells: wide } of graphemes(text.slice(from, to))) {
		const here = from + at;
		if (text[here] === ' ') {
			if (used > 0) space = here;
			if (used >= width) {
				pieces.push([start, here]);
				start = here + 1;
				used = 0;
				sinceSpace = 0;
				space = -1;
				continue;
			}
			used += 1;
			sinceSpace = 0;
			continue;
		}
		if (used + wide > width) {
			if (space > start) {
				pieces.push([start, space]);
				start = space + 1;
				used = sinceSpace;
			} else {
				pieces.push([start, here]);
				start = here;
				used = 0;
			}
			space = -1;
			if (used + wide > width && here > start) {
				pieces.push([start, here]);
				start = here;
				used = 0;
			}
		}
		used += wide;
		sinceSpace += wide;
	}
	pieces.push([start, to]);
}

function wrapSimple(text: string, from: number, to: number, width: number, pieces: Piece[]): void {
	let start = from;
	while (to - start > width) {
		// No further back than this line begins: in a text without spaces that would be all of it, for every line.
		const space = text.slice(start, start + width + 1).lastIndexOf(' ');
		if (space <= 0) {
			pieces.push([start, start + width]);
			start += width;
		} else {
			pieces.push([start, start + space]);
			start += space + 1;
		}
	}
	pieces.push([start, to]);
}
