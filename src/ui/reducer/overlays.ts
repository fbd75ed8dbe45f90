import type { ActionName } from '../keys/actions.js';
import { type Editor, edit, isEdit } from '../keys/editor.js';
import { earlier } from '../panes/earlier.js';
import { type HelpEntry, helpEntries } from '../panes/help-lines.js';
import { problemsIn } from '../panes/said.js';
import { layout } from '../state/layout.js';
import type { Overlay, State } from '../state/state.js';
import type { Step } from './asking.js';
import { accept, act, ended, recall } from './do-action.js';
import { chooseFormat, highlightFormat } from './formats.js';
import { typed } from './typing.js';

/** What a named action does, wherever one is. */
export const doAction = (state: State, action: ActionName): Step =>
	state.overlay === null ? act(state, action) : doInOverlay(state, state.overlay, action);

/** What the keys do while something lies over the screen. */
function doInOverlay(state: State, overlay: Overlay, action: ActionName): Step {
	if (action === 'interrupt') return act(state, action);
	const close: State = { ...state, overlay: null };
	if (action === 'suspend' || action === 'redraw') return act(close, action);
	if (overlay.type === 'leaving') {
		if (action === 'back' || action === 'leave' || action === 'delete-or-leave')
			return [ended(close, 'left', [], 130), []];
		return action === 'accept' ? accept(close) : [close, []];
	}
	if (action === 'leave') return act(close, action);
	if (action === 'back' || action === 'left') return [close, []];
	const by = steps(action, layout(state.columns, state.rows).body);
	switch (overlay.type) {
		case 'help': {
			if (action === 'help') return [close, []];
			const entries = helpEntries(overlay, state.keymap);
			if (action === 'accept' || action === 'open') {
				const entry = entries[overlay.cursor];
				return entry === undefined ? [state, []] : chosen(close, entry);
			}
			if (changesText(action)) return lookFor(state, overlay, action);
			const cursor = Math.max(0, Math.min(entries.length - 1, overlay.cursor + by));
			return [{ ...state, overlay: { ...overlay, cursor } }, []];
		}
		case 'history': {
			const entries = earlier(overlay);
			if (action === 'accept') {
				const entry = entries[overlay.cursor];
				if (entry !== undefined) return recall(state, entry);
				return [overlay.typed.text === '' ? close : state, []];
			}
			if (changesText(action)) return lookFor(state, overlay, action);
			const step = action === 'history' ? 1 : by;
			const cursor = Math.max(0, Math.min(entries.length - 1, overlay.cursor + step));
			return [{ ...state, overlay: { ...overlay, cursor } }, []];
		}
		case 'problems': {
			if (action === 'accept' || action === 'problems') return [{ ...close, message: null }, []];
			const last = problemsIn(state.progress, overlay.cut).length - 1;
			const scroll = Math.max(0, Math.min(last, overlay.scroll + by));
			return [{ ...state, overlay: { ...overlay, scroll } }, []];
		}
		case 'format': {
			if (action === 'format') return [close, []];
			const name = state.formats[Math.max(0, Math.min(state.formats.length - 1, overlay.at + by))] ?? '';
			return action === 'accept' ? chooseFormat(state, name) : highlightFormat(state, name);
		}
	}
}

type Edit = Parameters<typeof edit>[1];

/** Whether an action changes the text that is looked for; the others would move a cursor that is not shown. */
const changesText = (action: ActionName): action is Edit & ActionName =>
	isEdit(action) && /^(?:delete|put|undo|redo)/.test(action);

/** Changes what is looked for in a list in which one looks by typing. */
function lookFor(state: State, overlay: Extract<Overlay, { typed: Editor }>, action: Edit): Step {
	const typed = edit(overlay.typed, action);
	return [{ ...state, overlay: { ...overlay, typed, cursor: 0 } }, []];
}

/** Does what was chosen in the help: the action itself, or the beginning of an example is typed. */
function chosen(state: State, entry: HelpEntry): Step {
	if (entry.type === 'action') return act(state, entry.name);
	const { text } = state.query;
	const space = text === '' || text.endsWith(' ') ? '' : ' ';
	const end: State = { ...state, query: edit(state.query, 'end') };
	return typed(end, space + entry.start);
}

/** How many entries an action moves by. */
function steps(action: ActionName, page: number): number {
	switch (action) {
		case 'up':
		case 'pane-up':
			return -1;
		case 'down':
		case 'pane-down':
			return 1;
		case 'page-up':
		case 'pane-page-up':
			return -page + 1;
		case 'page-down':
		case 'pane-page-down':
			return page - 1;
		case 'first':
		case 'start':
			return -1e6;
		case 'last':
		case 'end':
			return 1e6;
		default:
			return 0;
	}
}
