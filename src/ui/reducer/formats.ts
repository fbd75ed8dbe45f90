import { type Command, printedNow, type State } from '../state/state.js';
import type { Step } from './asking.js';

/** The menu of formats: what is looked at, and what is chosen. */

/** Marked items of which the menu shows how they would be printed. */
const PREVIEWED = 5;

/** The beginning of what would be printed now. */
const previewOf = (state: State, format: string): Command => ({
	type: 'preview',
	rows: printedNow(state).slice(0, PREVIEWED),
	format,
});

export function openFormats(state: State): Step {
	const at = Math.max(0, state.formats.indexOf(state.format));
	return [{ ...state, overlay: { type: 'format', at, preview: null } }, [previewOf(state, state.format)]];
}

export function highlightFormat(state: State, name: string): Step {
	if (state.overlay?.type !== 'format') return [state, []];
	const at = Math.max(0, state.formats.indexOf(name));
	return [{ ...state, overlay: { ...state.overlay, at } }, [previewOf(state, name)]];
}

export function chooseFormat(state: State, name: string): Step {
	const message = { text: `Prints ${name}.`, tone: 'note' as const };
	return [{ ...state, overlay: null, format: name, message }, []];
}
