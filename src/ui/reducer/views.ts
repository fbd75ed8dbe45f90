import type { ItemKey, StatementRow } from '../../search/session.js';
import { paneNow, scrolledBy } from '../panes/panes.js';
import { layout } from '../state/layout.js';
import {
	currentItem,
	currentKey,
	currentRow,
	type Detail,
	NO_ROWS,
	type ReadingView,
	type Scroll,
	type State,
	topView,
	type View,
} from '../state/state.js';
import { scrollReading, statementAt } from './reading-moves.js';

/** Opening, closing and walking through what lies over the results. */

export function push(state: State, view: View): State {
	return { ...state, views: [...state.views, view] };
}

/** Puts `view` in the place of the top one. */
export function replaceTop(state: State, view: View): State {
	return { ...state, views: [...state.views.slice(0, -1), view] };
}

/** Opens an item, or goes back to it when it is what the top view was opened from. */
function show(state: State, view: View): State {
	const below = state.views.at(-2);
	if (
		below !== undefined &&
		below.type === view.type &&
		'key' in below &&
		'key' in view &&
		below.key === view.key
	)
		return { ...state, views: state.views.slice(0, -1) };
	return push(state, view);
}

function openCard(state: State, row: StatementRow): State {
	return show(state, { type: 'card', key: row.key, row, scroll: null });
}

export function openActor(state: State, key: ItemKey): State {
	const row = currentItem(state);
	const from = row?.type === 'statement' ? row.text : null;
	return show(state, { type: 'actor', key, view: null, list: NO_ROWS, from });
}

/** @param at where in the text to go to; null for the item with the key */
export function openReading(state: State, key: ItemKey, at: number | null = null): State {
	return push(state, { type: 'reading', key, at, view: null, top: 0, held: null, current: -1, seek: true });
}

export function openCurrent(state: State): State {
	const view = topView(state);
	if (view?.type === 'card') return openReading(state, view.key);
	const row = currentItem(state);
	if (row === null) return state;
	if (row.type === 'actor') return openActor(state, row.key);
	if (row.type === 'section') return openReading(state, row.key);
	return openCard(state, row);
}

/** Who said the current statement; null when it has no known actor. */
export function speakerOf(state: State): ItemKey | null {
	const view = topView(state);
	if (view?.type === 'reading' && view.view !== null) {
		const { record, actorKeys } = view.view;
		const actor = record.statements[view.current]?.actor ?? null;
		const index = record.actors.findIndex((one) => one.id === actor);
		return actorKeys[index] ?? null;
	}
	const row = currentRow(state);
	if (row?.type === 'statement') return row.actor;
	if (row?.type === 'actor') return row.key;
	const key = currentKey(state);
	const detail: Detail | undefined = key === null ? undefined : state.details.get(key);
	return detail?.type === 'statement' ? detail.view.row.actor : null;
}

/**
 * Scrolls the article, the card or the panes of the current item by visual rows.
 * @param which one of the panes alone
 */
export function scrollPane(state: State, by: number, which?: keyof Scroll): State {
	const view = topView(state);
	if (view?.type === 'reading') return replaceTop(state, scrollReading(state, view, by));
	const now = paneNow(state);
	if (now === null) return state;
	if (view?.type === 'card') return replaceTop(state, { ...view, scroll: scrolledBy(now, by) });
	return { ...state, scrolls: new Map(state.scrolls).set(now.key, scrolledBy(now, by, which)) };
}

/** Rows that one page of the pane or article is. */
export function pageRows(state: State): number {
	const { body, quote } = layout(state.columns, state.rows);
	const type = topView(state)?.type;
	const room = type === 'reading' || type === 'card' ? body : (quote?.height ?? 0);
	return Math.max(1, room - 2);
}

/** Goes to the statement in visual row `row` of the article on the screen; opens its card when it is there already. */
export function pressStatement(state: State, view: ReadingView, row: number): State {
	const hit = statementAt(state, view, row);
	if (hit === undefined) return state;
	return hit === view.current ? openCurrent(state) : replaceTop(state, { ...view, current: hit });
}
