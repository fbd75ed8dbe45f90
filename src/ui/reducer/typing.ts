import { insert } from '../keys/editor.js';
import { type State, topView } from '../state/state.js';
import { type Step, search } from './asking.js';
import { act } from './do-action.js';

/**
 * Characters go into the query, wherever one is, but over the list of earlier ones and the help are looked for in it; "?" in an empty
 * query is help, a space while reading a page.
 */
export function typed(state: State, text: string): Step {
	if (state.overlay?.type === 'leaving') return [{ ...state, overlay: null }, []];
	if (state.overlay?.type === 'history' || state.overlay?.type === 'help') {
		const looked = insert(state.overlay.typed, text);
		return [{ ...state, overlay: { ...state.overlay, typed: looked, cursor: 0 } }, []];
	}
	const view = topView(state);
	if (text === ' ' && state.overlay === null && (view?.type === 'reading' || view?.type === 'card'))
		return act(state, 'pane-page-down');
	if (text === '?' && state.query.text === '' && state.overlay === null) return act(state, 'help');
	const query = insert(state.query, text);
	const closed: State = { ...state, overlay: null, views: [], query };
	return query.text === state.query.text ? [closed, []] : search(closed);
}
