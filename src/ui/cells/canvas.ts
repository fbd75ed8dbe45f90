import { EMPTY, type Line, lineCells, textOf } from './lines.js';
import { ansi, type Theme } from './theme.js';
import { isSimple } from './width.js';

/**
 * What stands on the screen, and the fewest bytes that turn it into the next frame.
 *
 * Ink measures and cuts every string of a frame again, which takes 15 to 40 ms on a big screen. So a pane hands
 * Ink one stand-in character for each row (`token`), Ink lays these out, and the canvas puts the real rows, which
 * are already cut to the pane's width, where the stand-ins came out. All rows are placed by absolute position: no
 * text, whatever a terminal thinks of its width, can push its neighbour aside.
 */

/** One pane's content: `lines[i]` is drawn `i` rows under its first one, from column `x`. */
export interface PaneContent {
	/** First column, from 0. */
	readonly x: number;
	readonly width: number;
	readonly lines: readonly Line[];
}

export interface Cursor {
	readonly column: number;
	readonly row: number;
}

/** One row of one pane on the screen. */
export interface Cell {
	readonly x: number;
	readonly width: number;
	readonly line: Line;
}

/** A frame: for every screen row the pieces that stand in it, left to right. */
export type Frame = readonly (readonly Cell[])[];

/** Stand-ins are printable ASCII, which Ink measures fastest: pane 0 is "!", pane 1 is "\"" and so on. */
const FIRST = 0x21;
/** How many panes there may be at a time. */
export const PANES = 64;

/** The stand-ins for `height` rows of pane `id`, one a line. */
export function tokens(id: number, height: number): string {
	return `${String.fromCharCode(FIRST + id)}\n`.repeat(Math.max(0, height)).trimEnd();
}

/** Puts panes where Ink laid their stand-ins out: the n-th stand-in of a pane is its n-th row. @param output Ink's frame */
export function place(output: string, panes: ReadonlyMap<number, PaneContent>): Frame {
	const used = new Uint16Array(PANES);
	return output.split('\n').map((row) => {
		const found: Cell[] = [];
		for (let i = 0; i < row.length; i++) {
			const id = row.charCodeAt(i) - FIRST;
			const pane = panes.get(id);
			if (pane === undefined) continue;
			found.push({ x: pane.x, width: pane.width, line: pane.lines[used[id]!++] ?? EMPTY });
		}
		return found.every(({ x }, i) => i === 0 || found[i - 1]!.x <= x)
			? found
			: found.sort((a, b) => a.x - b.x);
	});
}

function move(column: number, row: number): string {
	return `\u001b[${row + 1};${column + 1}H`;
}

/** Autowrap (DECAWM) off and on. */
const NO_WRAP = '\u001b[?7l';
const WRAP = '\u001b[?7h';

function same(a: Line, b: Line): boolean {
	if (a === b) return true;
	if (a.selected !== b.selected || a.runs.length !== b.runs.length) return false;
	return a.runs.every((run, i) => run.text === b.runs[i]!.text && run.style === b.runs[i]!.style);
}

/** The part of a line from cell `from` to cell `to`, for lines in which every code unit is a cell. */
function part(line: Line, from: number, to: number): Line {
	const runs = [];
	let at = 0;
	for (const run of line.runs) {
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, run.text.length);
		if (start < end) runs.push({ text: run.text.slice(start, end), style: run.style });
		at += run.text.length;
	}
	return line.selected === undefined ? { runs } : { runs, selected: line.selected };
}

/** The style of every cell, spaces without style included up to `width`. */
function look(line: Line, width: number): { text: string; styles: string[] } {
	const styles: string[] = [];
	for (const run of line.runs) for (let i = 0; i < run.text.length; i++) styles.push(run.style);
	while (styles.length < width) styles.push('text');
	return { text: textOf(line).padEnd(width), styles };
}

function padded(line: Line, width: number): Line {
	const missing = width - lineCells(line);
	if (missing <= 0) return line;
	return { ...line, runs: [...line.runs, { text: ' '.repeat(missing), style: 'text' }] };
}

/** A gap that sets off what stands at the right. */
const GAP = /^ {2,}$/;

/** A line from column `x` on, with what follows a gap in its own column, however wide a terminal took what was before. */
function drawnInPlace(line: Line, x: number, row: number, theme: Theme): string {
	let out = '';
	let from = 0;
	for (const [i, one] of line.runs.entries()) {
		if (!GAP.test(one.text) || i === line.runs.length - 1) continue;
		const before = { ...line, runs: line.runs.slice(0, i + 1) };
		out += ansi({ ...line, runs: line.runs.slice(from, i + 1) }, theme) + move(x + lineCells(before), row);
		from = i + 1;
	}
	return out + ansi(from === 0 ? line : { ...line, runs: line.runs.slice(from) }, theme);
}

/** The bytes that turn `before` into `after`, which stand at the same place; `dirty`: anything may stand there. */
function change(before: Cell | undefined, after: Cell, row: number, theme: Theme, dirty: boolean): string {
	const next = after.line;
	const previous = before?.line ?? EMPTY;
	const simple = isSimple(textOf(next)) && isSimple(textOf(previous));
	if (!simple || dirty) {
		const drawn = drawnInPlace(next.selected ? padded(next, after.width) : next, after.x, row, theme);
		// What is right of it is drawn after it. A terminal that takes it for wider must not wrap it into the next row.
		return `${move(after.x, row)}\u001b[K${NO_WRAP}${drawn}${WRAP}`;
	}
	const old = look(previous, after.width);
	const now = look(next, after.width);
	let from = 0;
	let to = after.width;
	if (previous.selected === next.selected) {
		while (from < to && old.text[from] === now.text[from] && old.styles[from] === now.styles[from]) from++;
		while (to > from && old.text[to - 1] === now.text[to - 1] && old.styles[to - 1] === now.styles[to - 1])
			to--;
	}
	if (from >= to) return '';
	const end = next.selected
		? to
		: Math.min(to, Math.max(from, now.text.trimEnd().length, textOf(next).length));
	const drawn = part(padded(next, after.width), from, end);
	const blank = to - end;
	const erase = blank === 0 ? '' : blank < 5 ? ' '.repeat(blank) : `\u001b[${blank}X`;
	return move(after.x + from, row) + ansi(drawn, theme) + erase;
}

/**
 * The bytes that turn the screen from frame `before` into frame `after`; from nothing when `before` is null.
 * Whatever the frames are, drawing the difference leaves the same cells as drawing `after` on an empty screen.
 */
export function difference(before: Frame | null, after: Frame, theme: Theme): string {
	let out = before === null ? '\u001b[m' : '';
	const rows = Math.max(before?.length ?? 0, after.length);
	for (let row = 0; row < rows; row++) {
		const old = before?.[row] ?? [];
		const now = after[row] ?? [];
		const stays =
			old.length === now.length && old.every((c, i) => c.x === now[i]!.x && c.width === now[i]!.width);
		// Row by row: a screen that is cleared at once flickers. The last row takes along what is below it.
		if (before === null) out += `${move(0, row)}${row === rows - 1 ? '\u001b[J' : '\u001b[2K'}`;
		else if (!stays && old.length > 0) out += `${move(0, row)}\u001b[2K`;
		// A line that terminals measure differently may have spilled over what is right of it.
		let spilled = false;
		for (const [i, cell] of now.entries()) {
			const known = stays ? old[i] : undefined;
			if (!spilled && known !== undefined && same(known.line, cell.line)) continue;
			out += change(spilled ? undefined : known, cell, row, theme, spilled);
			if (!isSimple(textOf(cell.line)) || (known && !isSimple(textOf(known.line)))) spilled = true;
		}
	}
	return out;
}

/** The sequence that puts the terminal's own cursor in the field, or hides it. */
export function cursorAt(cursor: Cursor | null): string {
	return cursor === null ? '\u001b[?25l' : `${move(cursor.column, cursor.row)}\u001b[?25h`;
}
