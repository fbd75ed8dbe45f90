import type { Statement } from '../../model/index.js';
import type { ItemKey } from '../../search/session.js';
import { bestMatch, NEAR } from '../cells/match-place.js';
import { offsetIn, overlaps, type ReadingRows, readingRows, rowOf, startOf } from '../panes/reading-rows.js';
import { layout } from '../state/layout.js';
import { foundRow, type ReadingView, type State } from '../state/state.js';

/** Moving through the article: pure functions over its view. What is current is always in sight, as in a list. */

/** Cells that the text of reading mode may take in a row: lines stay readable on wide screens. */
export const MEASURE = 84;

export function readingWidth(columns: number): number {
	return Math.max(10, Math.min(MEASURE, columns - 6));
}

function rowsOf(state: State, view: ReadingView): ReadingRows | null {
	return view.view === null ? null : readingRows(view.view.record, readingWidth(state.columns), state);
}

const heightOf = (state: State): number => layout(state.columns, state.rows).body;

/** The view with `top` as its first row, or the nearest to it that fills the page. */
function withTop(state: State, view: ReadingView, top: number): ReadingView {
	const total = rowsOf(state, view)?.total ?? 0;
	return { ...view, top: Math.max(0, Math.min(top, total - heightOf(state))), held: null };
}

/** Those of the statements of which something is on the page, by where they start. */
function inSight(state: State, view: ReadingView, rows: ReadingRows): number[] {
	const { statements } = view.view!.record;
	const first = view.top - rows.head.length;
	const pieces = rows.pieces.slice(Math.max(0, first), Math.max(0, first + heightOf(state)));
	if (pieces.length === 0) return [];
	const [from, to] = [pieces[0]![0], pieces.at(-1)![1]];
	return rows.order.filter((index) =>
		statements[index]!.content.some((span) => overlaps(span, from, Math.max(to, from + 1))),
	);
}

/**
 * What is current goes with the page: out of sight it is the first statement that begins on the page, the last one after
 * scrolling up, or whichever is there; none where nobody says anything.
 */
function followed(state: State, view: ReadingView, by: -1 | 1): ReadingView {
	const rows = rowsOf(state, view);
	if (rows === null) return view;
	const seen = inSight(state, view, rows);
	if (seen.includes(view.current)) return view;
	const { statements } = view.view!.record;
	const begun = seen.filter((index) => rowOf(rows, startOf(statements[index]!)) >= view.top);
	const near = begun.length > 0 ? begun : seen;
	return { ...view, current: (by === 1 ? near[0] : near.at(-1)) ?? -1 };
}

/** Whether there is no statement further down, and whether the last row is in sight. */
export function readingPlace(state: State, view: ReadingView): { isLast: boolean; isAtEnd: boolean } {
	const rows = rowsOf(state, view);
	if (rows === null) return { isLast: true, isAtEnd: true };
	const { statements } = view.view!.record;
	const last = rows.order.at(-1);
	const isPassed = last === undefined || rowOf(rows, startOf(statements[last]!)) < view.top;
	return {
		isLast: view.current === -1 ? isPassed : view.current === last,
		isAtEnd: view.top + heightOf(state) >= rows.total,
	};
}

/** The article came: go to the statement or section that was asked for. */
export function arrive(state: State, view: ReadingView): ReadingView {
	if (view.view === null || !view.seek) return view;
	const rows = rowsOf(state, view)!;
	const { record, statementKeys, sectionKeys } = view.view;
	let current = statementKeys.indexOf(view.key);
	const section = record.sections[sectionKeys.indexOf(view.key)];
	const from = view.at ?? section?.span[0] ?? 0;
	if (current === -1)
		current = rows.order.find((index) => startOf(record.statements[index]!) >= from) ?? rows.order[0] ?? -1;
	const statement = record.statements[current];
	const isAtStatement = view.at === null && section === undefined && statementKeys.includes(view.key);
	const goal = isAtStatement ? startOf(statement!) : from;
	const row = goal === 0 ? 0 : rowOf(rows, goal);
	const body = heightOf(state);
	// What is on the first page is shown with the title over it.
	const isFirstPage = row < Math.floor((body * 2) / 3);
	let top = isFirstPage ? 0 : section !== undefined ? row : row - Math.floor(body / 3);
	const matched = isAtStatement ? matchedIn(state, view.key, statement!) : null;
	if (matched !== null && rowOf(rows, matched) >= top + body)
		top = rowOf(rows, matched) - Math.floor(body / 2);
	return followed(state, withTop(state, { ...view, seek: false, current }, top), 1);
}

/** Where in the article the best of what the query matched in a statement ends; null where nothing is matched. */
function matchedIn(state: State, key: ItemKey, statement: Statement): number | null {
	const row = foundRow(state, key);
	const best = row?.type === 'statement' ? bestMatch(row.text, row.textHighlights, NEAR) : null;
	return best === null ? null : offsetIn(statement, best[1]);
}

/** Scrolls by visual rows. */
export function scrollReading(state: State, view: ReadingView, by: number): ReadingView {
	return followed(state, withTop(state, view, view.top + by), by < 0 ? -1 : 1);
}

/** Goes to the next statement when it is in sight or nearly so; else scrolls towards it. */
export function stepStatement(state: State, view: ReadingView, by: -1 | 1): ReadingView {
	const rows = rowsOf(state, view);
	if (rows === null) return view;
	const height = heightOf(state);
	const { statements } = view.view!.record;
	const at = (index: number) => rowOf(rows, startOf(statements[index]!));
	const position = rows.order.indexOf(view.current);
	const next =
		position !== -1
			? rows.order[position + by]
			: by === 1
				? rows.order.find((index) => at(index) >= view.top)
				: rows.order.findLast((index) => at(index) < view.top);
	const scroll = () => scrollReading(state, view, by * Math.ceil(height / 2));
	if (next === undefined) return scroll();
	const row = at(next);
	if (row >= view.top && row < view.top + height - 1) return { ...view, current: next };
	if (Math.abs(row - view.top) > 2 * height) return scroll();
	const top = by === 1 ? row - Math.floor(height / 2) : row - Math.floor(height / 3);
	return withTop(state, { ...view, current: next }, top);
}

/** Goes to the first or the last statement, and as far towards that end of the text as it stays in sight. */
export function endStatement(state: State, view: ReadingView, which: 'first' | 'last'): ReadingView {
	const rows = rowsOf(state, view);
	if (rows === null) return view;
	const current = (which === 'first' ? rows.order[0] : rows.order.at(-1)) ?? -1;
	const statement = view.view!.record.statements[current];
	const row = statement === undefined ? null : rowOf(rows, startOf(statement));
	const top =
		which === 'first'
			? Math.max(0, (row ?? 0) - heightOf(state) + 2)
			: Math.min(rows.total - heightOf(state), row ?? rows.total);
	return withTop(state, { ...view, current }, top);
}

/**
 * After its rows have become others, the text that stood in the first row stands there again, also where the screen was
 * another size in between, and what is current is in sight.
 * @param before the state in which the view was seen last
 */
export function reshapeReading(before: State, after: State, view: ReadingView): ReadingView {
	const rows = rowsOf(after, view);
	if (rows === null) return view;
	const held = view.held ?? heldAt(rowsOf(before, view)!, view.top);
	const top = held < 0 ? rows.head.length + held : rowOf(rows, held);
	const kept = withTop(after, view, top);
	if (view.current === -1 || inSight(after, kept, rows).includes(view.current))
		return { ...followed(after, kept, 1), held };
	const row = rowOf(rows, startOf(view.view!.record.statements[view.current]!));
	return { ...withTop(after, view, row - Math.floor(heightOf(after) / 3)), held };
}

/** What stands in a row: an offset in the text, or how many rows it is above the text, as a negative number. */
function heldAt(rows: ReadingRows, row: number): number {
	return row < rows.head.length ? row - rows.head.length : (rows.pieces[row - rows.head.length]?.[0] ?? 0);
}

/** The statement in visual row `row` of the page; undefined for none. */
export function statementAt(state: State, view: ReadingView, row: number): number | undefined {
	const rows = rowsOf(state, view);
	const isOnPage = row >= 0 && row < heightOf(state);
	const piece = rows?.pieces[view.top + row - rows.head.length];
	if (rows === null || piece === undefined || !isOnPage) return undefined;
	const { statements } = view.view!.record;
	return rows.order.find((index) =>
		statements[index]!.content.some((span) => overlaps(span, piece[0], Math.max(piece[1], piece[0] + 1))),
	);
}
