import type { ItemKey, Row } from '../search/session.js';
import { safe } from '../terminal/safe.js';
import { glyphs } from './glyphs.js';
import { layout } from './layout.js';
import { count, EMPTY, fitted, type Line, line, run } from './lines.js';
import { actorCard, actorStatements, sectionCard, sectionText } from './other-lines.js';
import { namedLines } from './passage-lines.js';
import { currentRow, type Detail, foundRow, type State, topView } from './state.js';
import { paragraphs, quoteLines, whoLines } from './statement-lines.js';

/** The panes beside the list, and the card that shows the same on the whole screen. */

export interface PaneLines {
	/** Its words. */
	readonly main: readonly Line[];
	/** Who said it, when there is a pane for it; else it is the end of `main`. */
	readonly side: readonly Line[];
}

const NOTHING: PaneLines = { main: [], side: [] };

const cache = new WeakMap<
	Detail,
	{ id: string; row: Row | null; colours: State['colours']; lines: PaneLines }
>();

/**
 * @param row the row of the list, which knows what the query matched; null where there is none
 * @param width cells of the main pane; @param side cells of the pane beside it, 0 for one pane
 */
export function linesFor(
	state: State,
	detail: Detail,
	row: Row | null,
	width: number,
	side: number,
): PaneLines {
	const many = (state.totals?.articles ?? 1) > 1;
	const id = `${width} ${side} ${state.wrap} ${state.context} ${many}`;
	const known = cache.get(detail);
	if (known !== undefined && known.id === id && known.row === row && known.colours === state.colours)
		return known.lines;
	const lines = build(state, detail, row, width, side);
	cache.set(detail, { id, row, colours: state.colours, lines });
	return lines;
}

function build(state: State, detail: Detail, row: Row | null, width: number, side: number): PaneLines {
	if (detail.type === 'gone')
		return { main: [line(run('This is no longer in the archive.', 'dim'))], side: [] };
	if (detail.type === 'failed') return { main: paragraphs(safe(detail.why), width, 'warning', []), side: [] };
	const beside = side > 0 ? side : width;
	let main: Line[];
	let who: Line[];
	if (detail.type === 'statement') {
		const shown = row?.type === 'statement' ? row : detail.view.row;
		main = quoteLines(state, detail.view, shown, width);
		who = whoLines(state, detail.view, shown, beside);
	} else if (detail.type === 'actor') {
		who = actorCard(state, detail.view, beside);
		main = detail.view.total > 0 ? actorStatements(detail.view, width) : namedLines(state, detail, width);
		if (side === 0) return { main: cutAll([...who, EMPTY, ...main], width), side: [] };
	} else {
		main = sectionText(state, detail.view, detail.index, width);
		who = sectionCard(state, detail.view, detail.index, beside);
		if (side === 0) return { main: cutAll([...who, EMPTY, ...main], width), side: [] };
	}
	if (side > 0) return { main: cutAll(main, width), side: cutAll(who, side) };
	// In one pane the quote comes first, then who said it, then the text around it.
	const rule = main.findIndex((one) => one.runs[0]?.text === 'In the text');
	const quote = rule === -1 ? main : main.slice(0, rule);
	const rest = rule === -1 ? [] : [EMPTY, ...main.slice(rule)];
	return { main: cutAll([...quote, ...(rule === -1 ? [EMPTY] : []), ...who, ...rest], width), side: [] };
}

function cutAll(lines: readonly Line[], width: number): Line[] {
	return lines.map((one) => fitted(one, width));
}

/** Cells that text takes in a row at most: longer rows are hard to follow. */
const MEASURE = 100;

/** Cells for text inside a pane, without the space at its edges. */
export function inner(width: number): number {
	return Math.max(1, Math.min(MEASURE, width - 2));
}

/** Cells of a card on the whole screen. */
export function cardWidth(columns: number): number {
	return Math.max(10, Math.min(88, columns - 6));
}

/** The pane of an item, or the card on top; empty until its detail is known. */
export function paneFor(state: State, key: ItemKey, row: Row | null): PaneLines {
	const detail = state.details.get(key);
	if (detail === undefined) return NOTHING;
	if (topView(state)?.type === 'card') return linesFor(state, detail, row, cardWidth(state.columns), 0);
	const { quote, who } = layout(state.columns, state.rows);
	if (quote === null) return NOTHING;
	return linesFor(state, detail, row, inner(quote.width), who === null ? 0 : inner(who.width));
}

/** What the panes beside the list are about: its current row, or the actor whose list is empty. */
export function paneItem(state: State): { key: ItemKey; kind: Row['type']; row: Row | null } | null {
	const row = currentRow(state);
	if (row !== null) return { key: row.key, kind: row.type, row };
	const view = topView(state);
	const isMute = view?.type === 'actor' && view.view !== null && view.list.total === 0;
	return isMute ? { key: view.key, kind: 'actor', row: null } : null;
}

/** How many rows the pane (or card) of the current item has, and how many of them are shown. */
export function paneRows(state: State): { total: number; height: number } {
	const shape = layout(state.columns, state.rows);
	const view = topView(state);
	if (view?.type === 'card')
		return { total: paneFor(state, view.key, foundRow(state, view.key)).main.length, height: shape.body };
	const shown = paneItem(state);
	const height = shape.quote?.height ?? 0;
	return { total: shown === null ? 0 : paneFor(state, shown.key, shown.row).main.length, height };
}

/** The rows that are seen from `scroll` on; the last one says when there are more below. */
export function windowOf(lines: readonly Line[], scroll: number, height: number): Line[] {
	const from = Math.max(0, Math.min(scroll, lines.length - height));
	const shown = lines.slice(from, from + height);
	const below = lines.length - from - height;
	if (below > 0 && height > 3)
		shown[height - 1] = line(run(`${glyphs().more} ${count(below + 1, 'more row')}`, 'dim'));
	return shown;
}
