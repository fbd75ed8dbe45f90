import type { ItemKey, Row } from '../../search/session.js';
import { safe } from '../../terminal/safe.js';
import { glyphs } from '../cells/glyphs.js';
import { count, EMPTY, fitted, type Line, line, run } from '../cells/lines.js';
import { layout } from '../state/layout.js';
import { currentRow, type Detail, foundRow, type Scroll, type State, topView } from '../state/state.js';
import { actorCard, actorStatements, sectionCard, sectionText } from './actor-section-lines.js';
import { namedLines } from './passage-lines.js';
import { paragraphs, quoteLines, whoLines } from './statement-lines.js';

/** The panes beside the list, and the card that shows the same on the whole screen. */

export interface PaneLines {
	/** Its words. */
	readonly main: readonly Line[];
	/** The row of them that is in sight at first, for what the query matched. */
	readonly found: number;
	/** Who said it, when there is a pane for it; else it is the end of `main`. */
	readonly side: readonly Line[];
}

const NOTHING: PaneLines = { main: [], found: 0, side: [] };

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
		return { ...NOTHING, main: [line(run('This is no longer in the archive.', 'dim'))] };
	if (detail.type === 'failed')
		return { ...NOTHING, main: paragraphs(safe(detail.why), width, 'warning', []) };
	const beside = side > 0 ? side : width;
	let main: Line[];
	let who: Line[];
	let found = 0;
	if (detail.type === 'statement') {
		const shown = row?.type === 'statement' ? row : detail.view.row;
		({ lines: main, found } = quoteLines(state, detail.view, shown, width));
		who = whoLines(state, detail.view, shown, beside);
	} else if (detail.type === 'actor') {
		who = actorCard(state, detail.view, beside);
		main =
			detail.view.total > 0
				? actorStatements(detail.view, width, state.wrap)
				: namedLines(state, detail, width);
		if (side === 0) return { ...NOTHING, main: cutAll([...who, EMPTY, ...main], width) };
	} else {
		main = sectionText(state, detail.view, detail.index, width);
		who = sectionCard(state, detail.view, detail.index, beside);
		if (side === 0) return { ...NOTHING, main: cutAll([...who, EMPTY, ...main], width) };
	}
	if (side > 0) return { main: cutAll(main, width), found, side: cutAll(who, side) };
	// In one pane the quote comes first, then who said it, then the text around it.
	const rule = main.findIndex((one) => one.runs[0]?.text === 'In the text');
	const quote = rule === -1 ? main : main.slice(0, rule);
	const rest = rule === -1 ? [] : [EMPTY, ...main.slice(rule)];
	const all = [...quote, ...(rule === -1 ? [EMPTY] : []), ...who, ...rest];
	return { main: cutAll(all, width), found, side: [] };
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

/** The panes of the current item, or its card, as they are seen; null where there are none. */
export function paneNow(
	state: State,
): { key: ItemKey; content: PaneLines; height: number; scroll: Scroll } | null {
	const shape = layout(state.columns, state.rows);
	const view = topView(state);
	const shown = view?.type === 'card' ? { key: view.key, row: foundRow(state, view.key) } : paneItem(state);
	const height = view?.type === 'card' ? shape.body : shape.quote?.height;
	if (shown === null || height === undefined || !state.details.has(shown.key)) return null;
	const content = paneFor(state, shown.key, shown.row);
	const scrolled = view?.type === 'card' ? view.scroll : state.scrolls.get(shown.key);
	return { key: shown.key, content, height, scroll: scrollOf(content, scrolled, height) };
}

/** @param scrolled null or undefined where nobody has scrolled: then what the query matched is in sight */
export function scrollOf(content: PaneLines, scrolled: Scroll | null | undefined, height: number): Scroll {
	const { found } = content;
	// The last row may say that there is more.
	const first = found < height - 1 ? 0 : found - Math.floor(height / 2);
	return within(scrolled ?? { main: first, side: 0 }, content, height);
}

function within({ main, side }: Scroll, content: PaneLines, height: number): Scroll {
	const kept = (rows: number, lines: readonly Line[]) => Math.max(0, Math.min(rows, lines.length - height));
	return { main: kept(main, content.main), side: kept(side, content.side) };
}

/**
 * Scrolled by visual rows: the words and, where these are at their end, who said them; back the other way round.
 * @param which one of them alone
 */
export function scrolledBy(
	{ content, height, scroll }: NonNullable<ReturnType<typeof paneNow>>,
	by: number,
	which?: keyof Scroll,
): Scroll {
	const move = (name: keyof Scroll) => within({ ...scroll, [name]: scroll[name] + by }, content, height);
	if (which !== undefined) return move(which);
	const [first, then] = by > 0 ? (['main', 'side'] as const) : (['side', 'main'] as const);
	const moved = move(first);
	return moved[first] === scroll[first] ? move(then) : moved;
}

/** The rows that are seen from `scroll` on; the first and the last one say when there are more above and below. */
export function windowOf(lines: readonly Line[], scroll: number, height: number): Line[] {
	const from = Math.max(0, Math.min(scroll, lines.length - height));
	const shown = lines.slice(from, from + height);
	if (from > 0 && height > 3) shown[0] = line(run(`${glyphs().more} ${count(from + 1, 'row')} above`, 'dim'));
	const below = lines.length - from - height;
	if (below > 0 && height > 3)
		shown[height - 1] = line(run(`${glyphs().more} ${count(below + 1, 'more row')}`, 'dim'));
	return shown;
}
