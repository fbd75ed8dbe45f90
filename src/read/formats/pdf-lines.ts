import type { Block } from '../html/blocks.js';

/** A run of letters on a page, as pdf.js gives it; lengths in points, y grows upwards. */
export interface Run {
	readonly text: string;
	readonly x: number;
	/** The base line. */
	readonly y: number;
	readonly width: number;
	/** The height of its letters. */
	readonly size: number;
}

interface Line {
	text: string;
	readonly x: number;
	readonly y: number;
	right: number;
	readonly size: number;
	readonly page: number;
}

/** So much larger than the letters of the text are those of headings. */
const HEADING = 1.15;
/** So much more than between the lines of a paragraph is the distance between paragraphs. */
const GAP = 1.25;
const ENDS_SENTENCE = /[.!?:…]["'”’»)\]]*$/;
const BULLET = /^[•·▪◦*–-] /;
const PAGE_NUMBER = /^(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4}| ?[-–—])?$/i;

/** The paragraphs and headings of pages, put together from the places where their letters stand. */
export function blocksOfPages(pages: readonly (readonly Run[])[]): Block[] {
	const lines = withoutRunningLines(pages.map(linesOf), pages.length).flat();
	const body = commonest(lines, ({ size }) => Math.round(size * 2) / 2);
	const leading = leadingOf(lines);
	const whole = lines.map(({ text }) => text).join('\n');
	const blocks: { text: string; level: number; last: Line }[] = [];
	for (const [i, line] of lines.entries()) {
		const level =
			line.size >= body * HEADING && line.text.length < 200 ? (line.size >= body * 1.5 ? 1 : 2) : 0;
		const open = blocks.at(-1);
		if (
			open !== undefined &&
			open.level === level &&
			continues(open.last, line, leading, rightEdge(lines, i))
		) {
			open.text = joined(open.text, line.text, whole);
			open.last = line;
		} else blocks.push({ text: line.text, level, last: line });
	}
	return blocks.map(({ text, level }) => ({
		text: text
			.replace(/\u00ad/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
		level,
		linked: 0,
		item: false,
	}));
}

/**
 * How far below each other the lines of a paragraph stand, points: below a line that is full, what comes mostly goes on
 * with it. Of a short article most lines may begin a paragraph.
 */
function leadingOf(lines: readonly Line[]): number {
	const drops = lines.flatMap((line, i) => {
		const above = lines[i - 1];
		if (above === undefined || isShort(above, rightEdge(lines, i - 1))) return [];
		const drop = above.y - line.y;
		return drop > 0 && drop < line.size * 3 ? [{ text: line.text, drop }] : [];
	});
	return commonest(drops, ({ drop }) => Math.round(drop * 2) / 2);
}

/** Whether a line ends long before the right edge. */
const isShort = (line: Line, right: number): boolean => line.right < right - (right - line.x) * 0.2;

/** Runs on one base line that follow each other are a line; columns stay apart, as the page's author wrote them. */
function linesOf(runs: readonly Run[], page: number): Line[] {
	const lines: Line[] = [];
	for (const { text, x, y, width, size } of runs) {
		const line = lines.at(-1);
		const gap = line === undefined ? 0 : x - line.right;
		if (
			line !== undefined &&
			Math.abs(line.y - y) < line.size * 0.4 &&
			gap > -line.size &&
			gap < line.size * 3
		) {
			line.text += gap > line.size * 0.15 && !/\s$/.test(line.text) ? ` ${text}` : text;
			line.right = x + width;
		} else if (text.trim() !== '') lines.push({ text, x, y, right: x + width, size, page });
	}
	for (const line of lines) line.text = line.text.trim();
	return lines;
}

/** Takes off page numbers, and what stands at the head or foot of most pages. */
function withoutRunningLines(pages: readonly Line[][], count: number): Line[][] {
	const isEdge = (lines: readonly Line[], i: number) => i < 2 || i >= lines.length - 2;
	const keyOf = ({ text, size }: Line) => `${Math.round(size)} ${text.replace(/\d+/g, '#')}`;
	const seen = new Map<string, number>();
	for (const lines of pages)
		for (const key of new Set(lines.filter((_, i) => isEdge(lines, i)).map(keyOf)))
			seen.set(key, (seen.get(key) ?? 0) + 1);
	const least = Math.max(2, count / 2);
	return pages.map((lines) =>
		lines.filter(
			(line, i) =>
				!isEdge(lines, i) || !(PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= least),
		),
	);
}

/** Whether a line goes on with the paragraph that the line above ends so far. */
function continues(above: Line, line: Line, leading: number, right: number): boolean {
	if (Math.abs(above.size - line.size) > line.size * 0.1) return false;
	if (BULLET.test(line.text)) return false;
	const drop = above.y - line.y;
	// In the next column or on the next page, only a sentence that is not at its end goes on.
	if (above.page !== line.page || drop <= 0 || drop > line.size * 6) return !ENDS_SENTENCE.test(above.text);
	if (drop > Math.max(leading, line.size) * GAP) return false;
	const indent = line.x - above.x;
	if (indent > line.size * 0.8 && indent < line.size * 6 && !BULLET.test(above.text)) return false;
	// A line that ends early with its sentence was the last one.
	return !(isShort(above, right) && ENDS_SENTENCE.test(above.text) && Math.abs(indent) < line.size * 0.8);
}

/** Where the longest line ends among those near a line that begin where it does. */
function rightEdge(lines: readonly Line[], at: number): number {
	const line = lines[at]!;
	const near = lines.slice(Math.max(0, at - 20), at + 20);
	const beside = near.filter(({ page, x }) => page === line.page && Math.abs(x - line.x) < line.size * 2);
	return Math.max(...beside.map(({ right }) => right));
}

/** A word that was parted at a line's end is put together again, unless it is written with its hyphen elsewhere. */
function joined(above: string, below: string, whole: string): string {
	const parted = /(\p{Alpha}+)[-\u2010\u00ad]$/u.exec(above);
	const rest = /^\p{Lower}+/u.exec(below);
	if (parted === null || rest === null) return `${above} ${below}`;
	const isCompound = !above.endsWith('\u00ad') && whole.includes(`${parted[1]}-${rest[0]}`);
	return `${isCompound ? above : above.slice(0, -1)}${below}`;
}

/** The value that most letters have. */
function commonest<T extends { readonly text: string }>(
	all: readonly T[],
	numberOf: (one: T) => number,
): number {
	const letters = new Map<number, number>();
	for (const one of all) letters.set(numberOf(one), (letters.get(numberOf(one)) ?? 0) + one.text.length);
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
