import type { Row } from '../../search/session.js';
import { itemsIn, layout } from '../state/layout.js';
import { KEPT_ROWS, type List, listOf, type State, topView } from '../state/state.js';
import { reshapeReading } from './reading-moves.js';

/** Moving through lists: pure functions over `List` and the state that holds it. */

/**
 * Moves the cursor to `cursor`, within the list. A cursor that steps over the edge scrolls a third of the list at
 * once: eyes find their place again more easily than when every step moves every row.
 */
export function moveTo(list: List, cursor: number, visible: number): List {
	const last = Math.max(0, list.total - 1);
	const to = Math.min(last, Math.max(0, cursor));
	const jump = Math.floor(visible / 3);
	let top = list.top;
	if (to < top) top = to - jump;
	if (to >= top + visible) top = to - visible + 1 + jump;
	top = Math.max(0, Math.min(top, list.total - visible));
	return to === list.cursor && top === list.top ? list : { ...list, cursor: to, top };
}

/** Takes in rows that came; keeps them together with the known ones when they touch, else they replace these. */
export function takeRows(list: List, offset: number, rows: readonly Row[], total: number): List {
	const end = list.offset + list.rows.length;
	const touches = list.rows.length > 0 && offset <= end && offset + rows.length >= list.offset;
	if (!touches) return { ...list, rows, offset, total };
	const start = Math.min(list.offset, offset);
	let merged = [
		...list.rows.slice(0, Math.max(0, offset - list.offset)),
		...rows,
		...list.rows.slice(Math.max(0, offset + rows.length - list.offset)),
	];
	let from = start;
	if (merged.length > KEPT_ROWS) {
		const keepFrom = Math.max(
			start,
			Math.min(list.cursor - KEPT_ROWS / 2, start + merged.length - KEPT_ROWS),
		);
		merged = merged.slice(keepFrom - start, keepFrom - start + KEPT_ROWS);
		from = keepFrom;
	}
	return { ...list, rows: merged, offset: from, total };
}

/**
 * Where the window of rows has to grow, or null when enough is known around the cursor. While the cursor rests on the
 * first row that is what is in sight: whoever types on has no use for more.
 * @param visible items in sight
 */
export function missing(
	list: List,
	visible: number,
	window: number,
): { offset: number; limit: number } | null {
	if (list.total === 0) return null;
	const margin = list.cursor === 0 ? 0 : Math.floor(window / 3);
	const end = list.offset + list.rows.length;
	const to = Math.max(list.cursor + margin, list.top + visible);
	const want = { from: Math.max(0, list.cursor - margin), to: Math.min(list.total, to) };
	if (list.cursor < list.offset || list.cursor >= end)
		return { offset: Math.max(0, list.cursor - Math.floor(window / 2)), limit: window };
	if (want.to > end) return { offset: end, limit: window };
	if (want.from < list.offset) {
		const offset = Math.max(0, list.offset - window);
		return { offset, limit: list.offset - offset };
	}
	return null;
}

/** Items of the list in sight that the screen shows. */
export function visibleItems(state: State): number {
	return itemsIn(layout(state.columns, state.rows).list, headRows(state));
}

/** Rows over the list in sight that say whose statements it holds. */
export function headRows(state: State): number {
	const view = topView(state);
	if (view?.type !== 'actor' && view?.type !== 'marked') return 0;
	const room = layout(state.columns, state.rows).list.height;
	return room < 10 ? 0 : view.type === 'actor' ? 4 : 2;
}

/** The state with the list in sight replaced. */
export function withList(state: State, list: List): State {
	const view = topView(state);
	if (view === null) return list === state.results ? state : { ...state, results: list };
	if (view.type !== 'actor' && view.type !== 'marked') return state;
	return list === view.list ? state : { ...state, views: [...state.views.slice(0, -1), { ...view, list }] };
}

export function moveList(state: State, to: (list: List, visible: number) => number): State {
	const list = listOf(state);
	if (list === null) return state;
	const visible = visibleItems(state);
	return withList(state, moveTo(list, to(list, visible), visible));
}

/** After its rows have become others, every list keeps its cursor in sight and the article its place. */
export function reshape(before: State, after: State): State {
	const visible = visibleItems(after);
	return {
		...after,
		results: moveTo(after.results, after.results.cursor, visible),
		views: after.views.map((view) => {
			if (view.type === 'reading') return reshapeReading(before, after, view);
			if (view.type === 'card') return view;
			return { ...view, list: moveTo(view.list, view.list.cursor, visible) };
		}),
	};
}
