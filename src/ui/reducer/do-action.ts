import { type ItemKey, type Row, SCOPES, type Scope } from '../../search/session.js';
import type { ActionName } from '../keys/actions.js';
import { edit, editor, isEdit } from '../keys/editor.js';
import { paneItem } from '../panes/panes.js';
import { cutShort, problemsIn } from '../panes/said.js';
import {
	currentItem,
	currentKey,
	currentRow,
	isMute,
	NO_ROWS,
	printedNow,
	type State,
	topView,
} from '../state/state.js';
import { askAgain, keeping, remembering, type Step, search } from './asking.js';
import { openFormats } from './formats.js';
import { moveList, moveTo, reshape, visibleItems } from './moves.js';
import { endStatement, stepStatement } from './reading-moves.js';
import {
	openActor,
	openCurrent,
	openReading,
	pageRows,
	push,
	replaceTop,
	scrollPane,
	speakerOf,
} from './views.js';

/** What each named action does where nothing lies over the screen. */

export function act(state: State, action: ActionName): Step {
	if (isEdit(action)) return edited(state, action);
	const moved = move(state, action);
	if (moved !== null) return [moved, []];
	return ACTS[action]?.(state) ?? [state, []];
}

export function ended(
	state: State,
	type: 'accepted' | 'left',
	rows: readonly Row[],
	status: 0 | 1 | 130,
): State {
	return { ...state, outcome: { type, rows, status } };
}

function edited(state: State, action: Parameters<typeof edit>[1]): Step {
	const view = topView(state);
	if (action === 'left' && view !== null) return back(state);
	if ((action === 'start' || action === 'end') && (view?.type === 'reading' || view?.type === 'card'))
		return [move(state, action === 'start' ? 'first' : 'last') ?? state, []];
	const query = edit(state.query, action);
	if (query === state.query) return [state, []];
	if (query.text === state.query.text) return [{ ...state, query }, []];
	return search({ ...state, query, views: [] });
}

/** Actions that only move or scroll; null for others. */
function move(state: State, action: ActionName): State | null {
	const view = topView(state);
	const reading = view?.type === 'reading' ? view : null;
	switch (action) {
		case 'up':
		case 'down': {
			const by = action === 'up' ? -1 : 1;
			if (reading !== null) return replaceTop(state, stepStatement(state, reading, by));
			if (view?.type === 'card') return scrollPane(state, by);
			return moveList(state, (list) => list.cursor + by);
		}
		case 'page-up':
			return moveList(state, (list, visible) => list.cursor - visible);
		case 'page-down':
			return moveList(state, (list, visible) => list.cursor + visible);
		case 'first':
			if (view?.type === 'card') return scrollPane(state, -1e6);
			return reading ? replaceTop(state, endStatement(state, reading, 'first')) : moveList(state, () => 0);
		case 'last':
			if (view?.type === 'card') return scrollPane(state, 1e6);
			return reading
				? replaceTop(state, endStatement(state, reading, 'last'))
				: moveList(state, (list) => list.total - 1);
		case 'pane-up':
			return scrollPane(state, -1);
		case 'pane-down':
			return scrollPane(state, 1);
		case 'pane-page-up':
			return scrollPane(state, -pageRows(state));
		case 'pane-page-down':
			return scrollPane(state, pageRows(state));
		default:
			return null;
	}
}

/** Closes the topmost thing; leaves when nothing is open. */
function back(state: State): Step {
	return state.views.length > 0 ? [{ ...state, views: state.views.slice(0, -1) }, []] : leave(state);
}

/** Leaves without printing, wherever one is; asks once when items are marked. */
function leave(state: State): Step {
	if (state.marks.size > 0) return [{ ...state, overlay: { type: 'leaving' } }, []];
	return [ended(state, 'left', [], 130), []];
}

/** Why `accept` cannot print anything where one is; null when it can. */
function nothingToPrint(state: State): string | null {
	const view = topView(state);
	if (view?.type === 'reading' && currentKey(state) === null)
		return view.view === null ? 'The article is still to come.' : 'Nobody is reported to say anything here.';
	if (view?.type === 'actor' && currentRow(state) === null)
		return view.view === null ? 'What they said is still to come.' : 'Nothing that they said is reported.';
	return null;
}

/** Prints and ends; opens what there is nothing to print of. */
export function accept(state: State): Step {
	const rows = printedNow(state);
	if (rows.length === 0) {
		if (isMute(currentRow(state))) return opened(state);
		const nothing = nothingToPrint(state);
		if (nothing !== null) return [note(state, nothing), []];
	}
	const { query, results } = state;
	// What is printed need not be of the query: it may have been marked before.
	const isOfUse = query.text.trim() !== '' && rows.length > 0 && results.total > 0;
	return [
		ended(state, 'accepted', rows, rows.length > 0 ? 0 : 1),
		isOfUse ? [{ type: 'remember', query: query.text }] : [],
	];
}

function mark(state: State, by: -1 | 1): Step {
	const row = currentItem(state);
	if (row === null) return [state, []];
	const marks = new Map(state.marks);
	const view = topView(state);
	if (isMute(row) && !marks.has(row.key)) {
		const moved = moveList(state, (list) => list.cursor + by);
		return [note(moved, 'Nothing of this could be printed.'), []];
	}
	if (!marks.delete(row.key)) marks.set(row.key, row);
	const marked = { ...state, marks };
	if (view?.type === 'marked') return [refreshMarked(marked), []];
	if (view?.type === 'reading') return [replaceTop(marked, stepStatement(marked, view, by)), []];
	return [view?.type === 'card' ? marked : moveList(marked, (list) => list.cursor + by), []];
}

/** Marks all of the list or the article in sight. */
function markAll(state: State, invert: boolean): Step {
	const view = topView(state);
	if (view?.type === 'card')
		return [note(state, 'There is one quote here, which can be marked by itself.'), []];
	if (view?.type === 'reading' && view.view === null)
		return [note(state, 'The article is still to come.'), []];
	return [state, [{ type: 'mark-all', invert }]];
}

/** The marked items as the list of their view, in the order of marking. */
export function refreshMarked(state: State): State {
	const view = topView(state);
	if (view?.type !== 'marked') return state;
	const rows = [...state.marks.values()];
	if (state.marks.size === 0) return { ...state, views: state.views.slice(0, -1) };
	const list = { ...view.list, rows, offset: 0, total: rows.length };
	const clamped = moveTo(list, list.cursor, visibleItems(state));
	return { ...state, views: [...state.views.slice(0, -1), { ...view, list: clamped }] };
}

function showMarked(state: State): Step {
	if (topView(state)?.type === 'marked') return [state, []];
	if (state.marks.size === 0) return [note(state, 'Nothing is marked yet.'), []];
	return [refreshMarked(push(state, { type: 'marked', list: NO_ROWS })), []];
}

function note(state: State, text: string): State {
	return { ...state, message: { text, tone: 'note' } };
}

function scoped(state: State, scope: Scope): Step {
	if (scope === state.scope && state.views.length === 0) return [state, []];
	return search({ ...state, scope, views: [] });
}

/** Where in its article the current item stands, for commands that open it elsewhere. */
function placeOf(state: State): { key: ItemKey; offset: number } | null {
	const key = currentKey(state);
	if (key === null) return null;
	const detail = state.details.get(key);
	if (detail?.type === 'statement') return { key, offset: detail.view.statement.content[0]?.[0] ?? 0 };
	if (detail?.type === 'section')
		return { key, offset: detail.view.record.sections[detail.index]?.span[0] ?? 0 };
	const view = topView(state);
	if (view?.type === 'reading')
		return { key, offset: view.view?.record.statements[view.current]?.content[0]?.[0] ?? 0 };
	return currentRow(state)?.type === 'actor' ? null : { key, offset: 0 };
}

/** What to read from: the current item, or where an actor first says something or is named. */
function readAt(state: State): { key: ItemKey; offset: number | null } | null {
	const item = paneItem(state);
	if (topView(state)?.type === 'card' || item?.kind !== 'actor') {
		const key = currentKey(state);
		return key === null ? null : { key, offset: null };
	}
	const detail = state.details.get(item.key);
	if (detail?.type !== 'actor') return null;
	const [said] = detail.view.statements;
	if (said !== undefined) return { key: said.key, offset: null };
	return detail.named[0] ?? null;
}

function elsewhere(state: State, type: 'browse' | 'edit' | 'page'): Step {
	const view = topView(state);
	const place =
		placeOf(state) ?? readAt(state) ?? (view?.type === 'reading' ? { key: view.key, offset: 0 } : null);
	return place === null
		? [note(state, 'Choose a statement or a section first.'), []]
		: [state, [{ type, ...place }, ...keeping(state)]];
}

function toggled(state: State, name: 'wrap' | 'context', on: string, off: string): Step {
	const value = !state[name];
	return [note({ ...state, [name]: value }, value ? on : off), []];
}

function opened(state: State): Step {
	if (state.views.length === 0 && state.query.cursor < state.query.text.length)
		return [{ ...state, query: edit(state.query, 'right') }, []];
	return remembering(state, openCurrent(state));
}

function stepArticle(state: State, by: -1 | 1): Step {
	const view = topView(state);
	const from =
		view?.type === 'reading' ? view.key : currentRow(state)?.type === 'actor' ? null : currentKey(state);
	return [state, [{ type: 'step-article', from, by }]];
}

const ACTS: Partial<Record<ActionName, (state: State) => Step>> = {
	accept,
	back,
	open: opened,
	mark: (state) => mark(state, 1),
	'mark-up': (state) => mark(state, -1),
	'mark-all': (state) => markAll(state, false),
	'mark-invert': (state) => markAll(state, true),
	'mark-none': (state) => [refreshMarked(note({ ...state, marks: new Map() }, 'Nothing is marked.')), []],
	marked: showMarked,
	scope: (state) => scoped(state, SCOPES[(SCOPES.indexOf(state.scope) + 1) % SCOPES.length]!),
	'scope-all': (state) => scoped(state, 'all'),
	'scope-statements': (state) => scoped(state, 'statements'),
	'scope-actors': (state) => scoped(state, 'actors'),
	'scope-sections': (state) => scoped(state, 'sections'),
	thoughts: (state) =>
		askAgain(
			note(
				{ ...state, thoughts: !state.thoughts },
				state.thoughts ? 'Thoughts are left out.' : 'Thoughts are found too.',
			),
		),
	history: (state) => [
		{ ...state, overlay: { type: 'history', entries: null, typed: editor(), cursor: 0 } },
		[{ type: 'load-history' }],
	],
	format: openFormats,
	copy: (state) => {
		const rows = printedNow(state);
		return rows.length === 0
			? [note(state, 'There is nothing to copy here.'), []]
			: [state, [{ type: 'copy', rows }]];
	},
	read: (state) => {
		if (topView(state)?.type === 'reading') return [state, []];
		const place = readAt(state);
		if (place !== null) return remembering(state, openReading(state, place.key, place.offset));
		return [note(state, 'Choose a statement or a section first.'), []];
	},
	speaker: (state) => {
		const key = speakerOf(state);
		const view = topView(state);
		if (view?.type === 'actor' && (key === null || view.key === key))
			return [note(state, 'These are all their statements.'), []];
		if (key !== null) return remembering(state, openActor(state, key));
		const isNothing = currentKey(state) === null;
		return [
			note(
				state,
				isNothing
					? (nothingToPrint(state) ?? 'Choose a statement or an actor first.')
					: 'Nobody is known to have said this.',
			),
			[],
		];
	},
	help: (state) => [{ ...state, overlay: { type: 'help', typed: editor(), cursor: 0 } }, []],
	problems: (state) => {
		const cut = cutShort(state);
		return problemsIn(state.progress, cut).length === 0
			? [note(state, 'Everything could be read.'), []]
			: [{ ...state, message: null, overlay: { type: 'problems', scroll: 0, cut } }, []];
	},
	'next-article': (state) => stepArticle(state, 1),
	'previous-article': (state) => stepArticle(state, -1),
	browse: (state) => elsewhere(state, 'browse'),
	edit: (state) => elsewhere(state, 'edit'),
	page: (state) => elsewhere(state, 'page'),
	'delete-or-leave': (state) => (state.query.text === '' ? back(state) : edited(state, 'delete-forward')),
	'toggle-wrap': (state) => {
		const [next] = toggled(state, 'wrap', 'Long lines are wrapped.', 'Long lines are cut.');
		return [reshape(state, next), []];
	},
	'toggle-context': (state) =>
		toggled(state, 'context', 'Shows the text around it.', 'Shows the words alone.'),
	'toggle-mouse': (state) => [
		note(
			{ ...state, mouse: !state.mouse },
			state.mouse ? "The mouse is the terminal's." : 'The mouse works here.',
		),
		[{ type: 'mouse', on: !state.mouse }],
	],
	redraw: (state) => [state, [{ type: 'redraw' }]],
	suspend: (state) => [state, [{ type: 'suspend' }]],
	leave,
	interrupt: (state) => [ended(state, 'left', [], 130), []],
};

/** Takes an earlier query. */
export function recall(state: State, text: string): Step {
	return search({ ...state, overlay: null, views: [], query: { ...editor(text), past: state.query.past } });
}
