import type { ItemKey, Row } from '../../search/session.js';
import { edit } from '../keys/editor.js';
import { paneItem } from '../panes/panes.js';
import { layout } from '../state/layout.js';
import {
	type Command,
	currentRow,
	isOfSeveral,
	OPENED_ROWS,
	type State,
	topView,
	WINDOW,
} from '../state/state.js';
import { missing, visibleItems } from './moves.js';

/** Marked items that come to more quotes are not looked up to count these: that would take longer than a keystroke may. */
const MOST_COUNTED = 2000;

/**
 * What the screen shows or is about to show and does not know yet. Derived from the state after every event; the
 * `Runner` asks for each only once at a time.
 */
export function needs(state: State): Command[] {
	const found: Command[] = [];
	const view = topView(state);
	const shown = paneItem(state);
	const hasPane = layout(state.columns, state.rows).quote !== null;
	if (view?.type === 'card') detail(state, view.key, 'statement', found);
	// Of an actor it tells how much there is to print.
	else if (shown !== null && (hasPane || view?.type === 'actor' || shown.kind === 'actor'))
		detail(state, shown.key, shown.kind, found);

	if (view?.type === 'actor') {
		if (view.view === null) found.push({ type: 'actor', key: view.key, offset: 0, limit: OPENED_ROWS });
		else {
			const gap = missing(view.list, visibleItems(state), WINDOW);
			if (gap !== null) found.push({ type: 'actor', key: view.key, ...gap });
		}
	}
	if (view?.type === 'reading' && view.view === null) found.push({ type: 'article', key: view.key });
	const isCounted = state.quotes?.of === state.marks || !isOfSeveral(state.marks);
	if (!isCounted && mostQuotes(state.marks) <= MOST_COUNTED) found.push({ type: 'count-quotes' });
	// What has failed would fail again.
	if (view === null && state.answered?.number === state.asked && state.failure?.number !== state.asked) {
		const gap = missing(state.results, visibleItems(state), WINDOW);
		if (gap !== null)
			found.push({
				type: 'search',
				number: state.asked,
				text: state.answered.text,
				scope: state.scope,
				thoughts: state.thoughts,
				...gap,
			});
	}
	const shorter = state.shorter?.number === state.asked ? null : shorterQuery(state);
	if (shorter !== null)
		found.push({
			type: 'try-shorter',
			number: state.asked,
			of: state.query.text,
			text: shorter,
			scope: state.scope,
			thoughts: state.thoughts,
		});
	return found;
}

/** What is left of a query that finds nothing without the word before the cursor; null where nothing is. */
function shorterQuery({ views, asked, answered, query, results, counts }: State): string | null {
	if (views.length > 0 || results.total > 0 || counts?.exact !== true) return null;
	if (answered?.number !== asked || answered.text !== query.text) return null;
	const { text } = edit(query, 'delete-word-back');
	return text === query.text || text.trim() === '' ? null : text;
}

function detail(state: State, key: ItemKey, kind: Row['type'], found: Command[]): void {
	if (!state.details.has(key)) found.push({ type: 'detail', key, kind });
}

/** True when the pane of the current item is still to come. */
export function awaitsPane(state: State): boolean {
	const row = currentRow(state);
	return row !== null && layout(state.columns, state.rows).quote !== null && !state.details.has(row.key);
}

/** True while what was opened last, an actor or an article, is still to come. */
export function awaitsView(state: State): boolean {
	const view = topView(state);
	return (view?.type === 'actor' || view?.type === 'reading') && view.view === null;
}

/** True while the rows in sight are not those of the query: they are still searched for, or may still be read. */
export function awaitsResults(state: State): boolean {
	const { answered, asked, query, results } = state;
	if (awaitsReading(state)) return true;
	if (answered === null || answered.text !== query.text) return true;
	return results.total === 0 && answered.number !== asked;
}

/** True while there is nothing to choose and something is still read, in which it may stand. */
export const awaitsReading = ({ progress, results, marks }: State): boolean =>
	progress.doing !== null && results.total === 0 && marks.size === 0;

/** True while a search is waited for that takes long. */
export function isSearching({ slow, asked, answered, failure, refreshing }: State): boolean {
	return slow === asked && answered?.number !== asked && failure?.number !== asked && !refreshing;
}

/** How many quotes marked items come to at most, those in two of them counted twice. */
const mostQuotes = (marks: State['marks']): number =>
	[...marks.values()].reduce((sum, row) => sum + (row.type === 'statement' ? 1 : row.statements), 0);
