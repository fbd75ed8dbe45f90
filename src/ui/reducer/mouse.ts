import { layout } from '../state/layout.js';
import { listOf, type State, topView } from '../state/state.js';
import { remembering, type Step } from './asking.js';
import { headRows, moveList, moveTo, visibleItems, withList } from './moves.js';
import { openCurrent, pressStatement, scrollPane } from './views.js';

/**
 * What the mouse does: a click goes to an item, or to a statement of the article, a click on the current one opens it,
 * the wheel scrolls.
 */

/** First screen row of the body. */
function bodyTop(state: State): number {
	const { title, rules } = layout(state.columns, state.rows);
	return 1 + (title ? 1 : 0) + (rules ? 1 : 0);
}

/** Index of the list's item at a place of the screen, or null. */
function itemAt(state: State, column: number, row: number): number | null {
	const list = listOf(state);
	const area = layout(state.columns, state.rows).list;
	const inside = row - bodyTop(state) - headRows(state);
	if (list === null || column >= area.x + area.width || inside < 0 || inside >= area.height - headRows(state))
		return null;
	const index = list.top + Math.floor(inside / 2);
	return index < list.total ? index : null;
}

export function press(state: State, column: number, row: number): Step {
	if (state.overlay !== null) return [state, []];
	const view = topView(state);
	if (view?.type === 'reading') return [pressStatement(state, view, row - bodyTop(state)), []];
	const index = itemAt(state, column, row);
	const list = listOf(state);
	if (index === null || list === null) return [state, []];
	if (index === list.cursor) return remembering(state, openCurrent(state));
	return [withList(state, moveTo(list, index, visibleItems(state))), []];
}

export function wheel(state: State, by: -1 | 1, column: number, row: number): State {
	if (state.overlay !== null) return state;
	const view = topView(state);
	const overList = itemAt(state, column, row) !== null;
	if (overList && view?.type !== 'card' && view?.type !== 'reading')
		return moveList(state, (list) => list.cursor + by);
	const { who } = layout(state.columns, state.rows);
	return scrollPane(state, 3 * by, who !== null && column >= who.x ? 'side' : 'main');
}
