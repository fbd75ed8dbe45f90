import type { ItemKey } from '../search/session.js';
import { layout } from './layout.js';
import { paneRows } from './panes.js';
import { overlaps, readingRows, rowOf, startOf } from './reading-rows.js';
import { currentKey, currentRow, type Detail, NO_ROWS, type State, topView, type View } from './state.js';

/** Opening, closing and walking through what lies over the results. */

type Reading = Extract<View, { type: 'reading' }>;

/** Cells that the text of reading mode may take in a row: lines stay readable on wide screens. */
export const MEASURE = 84;

export function readingWidth(columns: number): number {
	return Math.max(10, Math.min(MEASURE, columns - 6));
}

export function push(state: State, view: View): State {
	return { ...state, views: [...state.views, view] };
}

function replaceTop(state: State, view: View): State {
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

export function openCard(state: State, key: ItemKey): State {
	return show(state, { type: 'card', key, scroll: 0 });
}

export function openActor(state: State, key: ItemKey): State {
	return show(state, { type: 'actor', key, view: null, list: NO_ROWS });
}

/** @param at where in the text to go to; null for the item with the key */
export function openReading(state: State, key: ItemKey, at: number | null = null): State {
	return push(state, { type: 'reading', key, at, view: null, top: 0, current: -1, seek: true });
}

export function openCurrent(state: State): State {
	const view = topView(state);
	if (view?.type === 'card') return openReading(state, view.key);
	if (view?.type === 'reading') {
		const key = currentKey(state);
		return key === null ? state : openCard(state, key);
	}
	const row = currentRow(state);
	if (row === null) return state;
	if (row.type === 'actor') return openActor(state, row.key);
	if (row.type === 'section') return openReading(state, row.key);
	return openCard(state, row.key);
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

function rowsOf(state: State, view: Reading) {
	return view.view === null ? null : readingRows(view.view.record, readingWidth(state.columns), state.wrap);
}

function clampTop(state: State, view: Reading, top: number): number {
	const rows = rowsOf(state, view);
	const height = layout(state.columns, state.rows).body;
	return Math.max(0, Math.min(top, (rows?.total ?? 0) - height));
}

/** The article came: go to the statement or section that was asked for. */
export function arrive(state: State, view: Reading): Reading {
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
	const { body } = layout(state.columns, state.rows);
	// What is on the first page is shown with the title over it.
	const isFirstPage = row < Math.floor((body * 2) / 3);
	const top = isFirstPage ? 0 : section !== undefined ? row : row - Math.floor(body / 3);
	const found: Reading = { ...view, seek: false, current };
	return { ...found, top: clampTop(state, found, top) };
}

/** Goes to the next statement when it is in sight or nearly so; else scrolls towards it. */
export function stepStatement(state: State, view: Reading, by: -1 | 1): State {
	const rows = rowsOf(state, view);
	if (rows === null || view.view === null) return state;
	const height = layout(state.columns, state.rows).body;
	const { statements } = view.view.record;
	const position = rows.order.indexOf(view.current);
	const next = rows.order[position + by];
	const scroll = () =>
		replaceTop(state, { ...view, top: clampTop(state, view, view.top + by * Math.ceil(height / 2)) });
	if (next === undefined) return scroll();
	const row = rowOf(rows, startOf(statements[next]!));
	const inSight = row >= view.top && row < view.top + height - 1;
	if (inSight) return replaceTop(state, { ...view, current: next });
	if (Math.abs(row - view.top) > 2 * height) return scroll();
	const top = clampTop(state, view, by === 1 ? row - Math.floor(height / 2) : row - Math.floor(height / 3));
	return replaceTop(state, { ...view, current: next, top });
}

export function endStatement(state: State, view: Reading, which: 'first' | 'last'): State {
	const rows = rowsOf(state, view);
	if (rows === null) return state;
	const current = (which === 'first' ? rows.order[0] : rows.order.at(-1)) ?? -1;
	const top = which === 'first' ? 0 : rows.total;
	return replaceTop(state, { ...view, current, top: clampTop(state, view, top) });
}

/** Scrolls the article, the card or the pane of the current item by visual rows. */
export function scrollPane(state: State, by: number): State {
	const view = topView(state);
	if (view?.type === 'reading')
		return replaceTop(state, { ...view, top: clampTop(state, view, view.top + by) });
	const { total, height } = paneRows(state);
	const limit = Math.max(0, total - height);
	if (view?.type === 'card')
		return replaceTop(state, { ...view, scroll: Math.max(0, Math.min(limit, view.scroll + by)) });
	const key = currentKey(state);
	if (key === null) return state;
	const scroll = Math.max(0, Math.min(limit, (state.scrolls.get(key) ?? 0) + by));
	return { ...state, scrolls: new Map(state.scrolls).set(key, scroll) };
}

/** Rows that one page of the pane or article is. */
export function pageRows(state: State): number {
	const view = topView(state);
	const room = view?.type === 'reading' ? layout(state.columns, state.rows).body : paneRows(state).height;
	return Math.max(1, room - 2);
}

/** Goes to the statement in visual row `row` of the article on the screen; opens its card when it is there already. */
export function pressStatement(state: State, view: Reading, row: number): State {
	const rows = rowsOf(state, view);
	const piece = rows?.pieces[view.top + row - rows.head.length];
	if (rows === null || view.view === null || piece === undefined) return state;
	const { statements } = view.view.record;
	const hit = rows.order.find((index) =>
		statements[index]!.content.some((span) => overlaps(span, piece[0], Math.max(piece[1], piece[0] + 1))),
	);
	if (hit === undefined) return state;
	return hit === view.current ? openCurrent(state) : replaceTop(state, { ...view, current: hit });
}
