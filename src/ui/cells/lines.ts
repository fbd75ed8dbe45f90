import { glyphs } from './glyphs.js';
import { cells, isSimple, offsetAtCell } from './width.js';

/** What a stretch of text is for; a theme says what each looks like. `actor0`… are the actors' own colours. */
export type Style =
	| 'text'
	| 'strong'
	| 'dim'
	| 'rule'
	| 'accent'
	| 'match'
	| 'quote'
	| 'source'
	| 'cue'
	| 'content'
	| 'key'
	| 'warning'
	| `actor${number}`
	| `said${number}`;

export interface Run {
	readonly text: string;
	readonly style: Style;
}

/** One row of a pane. `selected` rows are set off over their whole width. */
export interface Line {
	readonly runs: readonly Run[];
	readonly selected?: boolean;
}

export const EMPTY: Line = { runs: [] };

export function run(text: string, style: Style = 'text'): Run {
	return { text, style };
}

export function line(...runs: readonly Run[]): Line {
	return { runs };
}

export function textOf(row: Line): string {
	let text = '';
	for (const part of row.runs) text += part.text;
	return text;
}

export function lineCells(row: Line): number {
	return cells(textOf(row));
}

/** Cuts a line to `width` cells, with the sign for more when something had to go. */
export function fitted(row: Line, width: number): Line {
	const text = textOf(row);
	if (text.length <= width && isSimple(text)) return row;
	if (cells(text) <= width) return row;
	const runs: Run[] = [];
	const more = glyphs().more.slice(0, Math.max(0, width));
	let room = width - more.length;
	for (const part of row.runs) {
		const wide = cells(part.text);
		if (wide <= room) {
			runs.push(part);
			room -= wide;
			continue;
		}
		const kept = part.text.slice(0, offsetAtCell(part.text, room));
		runs.push(run(kept + more, part.style));
		break;
	}
	return row.selected === undefined ? { runs } : { runs, selected: row.selected };
}

/** `left` at the left edge and `right` at the right one; `left` is cut first, `right` dropped when nothing fits. */
export function spread(left: readonly Run[], right: readonly Run[], width: number): Line {
	const rightCells = lineCells(line(...right));
	if (rightCells + 8 > width) return fitted(line(...left), width);
	const kept = fitted(line(...left), width - rightCells - 1);
	const gap = width - rightCells - lineCells(kept);
	return line(...kept.runs, run(' '.repeat(gap)), ...right);
}

/** A stretch of a text with a style of its own; offsets into that text. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly style: Style;
}

/**
 * `text.slice(from, to)` as runs: `base` where no mark is, else the style of the last mark in `marks` that covers it.
 */
export function marked(text: string, from: number, to: number, base: Style, marks: readonly Mark[]): Run[] {
	const relevant = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end);
	if (relevant.length === 0) return from < to ? [run(text.slice(from, to), base)] : [];
	const edges = new Set([from, to]);
	for (const mark of relevant) {
		edges.add(Math.max(from, mark.start));
		edges.add(Math.min(to, mark.end));
	}
	const sorted = [...edges].sort((a, b) => a - b);
	const runs: Run[] = [];
	for (let i = 0; i + 1 < sorted.length; i++) {
		const start = sorted[i]!;
		let style = base;
		for (const mark of relevant) if (mark.start <= start && mark.end > start) style = mark.style;
		const last = runs.at(-1);
		const piece = text.slice(start, sorted[i + 1]!);
		if (last?.style === style) runs[runs.length - 1] = run(last.text + piece, style);
		else runs.push(run(piece, style));
	}
	return runs;
}

/** The words joined by dots, leaving out what is empty. */
export function dots(...parts: readonly (string | null | undefined | false)[]): string {
	return parts.filter(Boolean).join(` ${glyphs().dot} `);
}

/** 1234567 → "1,234,567". */
export function number(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 statement", "12 statements". */
export function count(value: number, one: string): string {
	return `${number(value)} ${one}${value === 1 ? '' : 's'}`;
}
