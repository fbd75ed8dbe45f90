import { type ArticleRecord, howSaid, type Span, type Statement, whereFrom } from '../../model/index.js';
import { safe } from '../../terminal/safe.js';
import { dots, EMPTY, type Line } from '../cells/lines.js';
import { type Piece, wrap } from '../cells/width.js';
import type { State } from '../state/state.js';
import { paragraphs } from './statement-lines.js';

/** An article's text in visual rows, for reading mode. */
export interface ReadingRows {
	/** The article's text made safe; the same length, so that spans fit it. */
	readonly text: string;
	/** Rows over the text: the title, when and where it was published, and a blank one. */
	readonly head: readonly Line[];
	readonly pieces: readonly Piece[];
	/** All rows, those of the head included. */
	readonly total: number;
	/** Indexes into the record's statements, by where their content starts. */
	readonly order: readonly number[];
}

const cache = new WeakMap<ArticleRecord, { of: string; rows: ReadingRows }>();

/**
 * @param width cells; @param wrapped false: a paragraph is one row, cut by the screen's edge
 * @param thoughts statements that are thoughts are gone through too
 */
export function readingRows(
	record: ArticleRecord,
	width: number,
	{ wrap: wrapped, thoughts }: Pick<State, 'wrap' | 'thoughts'>,
): ReadingRows {
	const known = cache.get(record);
	const of = `${width} ${wrapped} ${thoughts}`;
	if (known?.of === of) return known.rows;
	const text = safe(record.text, 'keep');
	const pieces = wrapped ? wrap(text, width) : wrap(text, Number.MAX_SAFE_INTEGER);
	const order = shownIn(record, thoughts).sort(
		(a, b) => startOf(record.statements[a]!) - startOf(record.statements[b]!),
	);
	const head = headOf(record, width);
	const rows = { text, head, pieces, total: head.length + pieces.length, order };
	cache.set(record, { of, rows });
	return rows;
}

/** The indexes of the statements that are found: all but thoughts, or all. */
export const shownIn = ({ statements }: ArticleRecord, thoughts: boolean): number[] =>
	statements.flatMap((one, index) => (thoughts || howSaid(one) !== 'thought' ? [index] : []));

function headOf(record: ArticleRecord, width: number): Line[] {
	const from = dots(record.published?.slice(0, 10), safe(record.publisher ?? ''), safe(whereFrom(record)));
	return [
		...paragraphs(safe(record.title), width, 'strong', []),
		...paragraphs(from, width, 'dim', []),
		EMPTY,
	];
}

export function startOf(statement: Statement): number {
	return statement.content[0]?.[0] ?? 0;
}

/** Where in the article stands what is at `at` in a statement's words: its parts, one character between them. */
export function offsetIn({ content }: Statement, at: number): number {
	let before = 0;
	for (const [from, to] of content) {
		if (at <= before + to - from) return from + at - before;
		before += to - from + 1;
	}
	return content.at(-1)?.[1] ?? 0;
}

/** The visual row that holds `offset`. */
export function rowOf(rows: ReadingRows, offset: number): number {
	let low = 0;
	let high = rows.pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (rows.pieces[middle]![0] <= offset) low = middle;
		else high = middle - 1;
	}
	return rows.head.length + Math.max(0, low);
}

export function overlaps(span: Span, start: number, end: number): boolean {
	return span[0] < end && span[1] > start;
}
