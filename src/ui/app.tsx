import { Box } from 'ink';
import { lazy, memo, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { ActionName } from './actions.js';
import { Pane, Row, useDrawing } from './components.js';
import { emptyLines } from './empty-lines.js';
import { fieldLine } from './field-line.js';
import { ruleLine, tooSmallLine } from './frame-lines.js';
import { helpLines } from './help-lines.js';
import { type Keymap, keysOf, showKey } from './keymap.js';
import { type Layout, layout, splitsOf } from './layout.js';
import { count, fitted, type Line, line, run } from './lines.js';
import { headLines, listLines } from './list-lines.js';
import { headRows } from './moves.js';
import { historyLines, problemLines } from './overlay-lines.js';
import { cardWidth, type PaneLines, paneFor, paneItem } from './panes.js';
import { readingLines } from './reading-lines.js';
import { foundRow, listOf, type Overlay, type State, topView } from './state.js';
import { indented } from './statement-lines.js';
import { statusLine } from './status-line.js';
import { titleLine } from './title-line.js';

/** The menu and what it stands on are loaded when it is first opened: the first frame does not wait for them. */
const FormatMenu = lazy(async () => ({ default: (await import('./format-menu.js')).FormatMenu }));

/** The screen, from the state. Pane numbers are fixed so that a pane keeps its place between frames. */

export interface AppProps {
	readonly state: State;
	readonly keymap: Keymap;
	/** What the menu of formats reports. */
	readonly onFormat: (name: string, chosen: boolean) => void;
}

export function App({ state, keymap, onFormat }: AppProps): ReactNode {
	const shape = layout(state.columns, state.rows);
	const { theme } = useDrawing();
	const { columns } = state;
	if (shape.mode === 'too-small') return <Row id={0} width={columns} line={tooSmallLine(state)} />;
	const field = fieldLine(state, columns, theme.signs, keymap).line;
	const splits = body(state) === 'list' ? splitsOf(shape) : [];
	return (
		<Box flexDirection="column">
			{shape.title && <Row id={0} width={columns} line={titleLine(state, columns)} />}
			<Row id={1} width={columns} line={field} />
			{shape.rules && (
				<Row id={2} width={columns} line={ruleLine(columns, splits, theme.signs.down, theme.signs)} />
			)}
			<Body state={state} shape={shape} keymap={keymap} onFormat={onFormat} />
			{shape.rules && (
				<Row id={3} width={columns} line={ruleLine(columns, splits, theme.signs.up, theme.signs)} />
			)}
			<Row id={4} width={columns} line={statusLine(state, columns, keymap)} />
		</Box>
	);
}

/** The first key of an action, '' for none. */
function shownKey(map: Keymap, action: ActionName): string {
	const key = keysOf(map, action)[0];
	return key === undefined ? '' : showKey(key);
}

/** What fills the middle of the screen. */
function body(state: State): Exclude<Overlay['type'], 'leaving'> | 'list' | 'card' | 'reading' {
	if (state.overlay !== null && state.overlay.type !== 'leaving') return state.overlay.type;
	const view = topView(state);
	return view?.type === 'card' || view?.type === 'reading' ? view.type : 'list';
}

function Body(props: AppProps & { readonly shape: Layout }): ReactNode {
	const { state, shape, keymap, onFormat } = props;
	const { theme } = useDrawing();
	const what = body(state);
	if (what === 'list') return <Browse state={state} shape={shape} keymap={keymap} />;
	const overlay = state.overlay;
	if (overlay?.type === 'format')
		return (
			<Suspense fallback={<Pane id={5} x={0} width={shape.columns} height={shape.body} lines={[]} />}>
				<FormatMenu state={state} shape={shape} onFormat={onFormat} />
			</Suspense>
		);
	const view = topView(state);
	let lines: Line[] = [];
	if (overlay?.type === 'help')
		lines = helpLines(keymap, overlay.cursor, shape.columns, shape.body, theme.signs);
	else if (overlay?.type === 'history') lines = historyLines(overlay, shape.columns, shape.body, theme.signs);
	else if (overlay?.type === 'problems') lines = problemLines(state, overlay, shape.columns, shape.body);
	else if (view?.type === 'reading') lines = readingLines(state, view, shape.body, theme.signs);
	else if (view?.type === 'card') {
		const margin = Math.max(2, Math.min(8, Math.floor((shape.columns - cardWidth(shape.columns)) / 2)));
		lines = indented(
			windowOf(paneFor(state, view.key, foundRow(state, view.key)).main, view.scroll, shape.body),
			' '.repeat(margin),
		);
	}
	return <Pane id={5} x={0} width={shape.columns} height={shape.body} lines={lines} />;
}

/** The list with its panes. */
function Browse({
	state,
	shape,
	keymap,
}: {
	readonly state: State;
	readonly shape: Layout;
	readonly keymap: Keymap;
}): ReactNode {
	const last = useRef<{ content: PaneLines; scroll: number; columns: number } | null>(null);
	const { theme } = useDrawing();
	const { list: area, quote, who } = shape;
	const list = listOf(state)!;
	const head = headRows(state);
	const rows = [
		...headLines(state, area.width, head),
		...(list.total === 0
			? emptyLines(state, (action) => shownKey(keymap, action), area.width).map((one) =>
					fitted(one, area.width),
				)
			: listLines(state, list, area.width, area.height - head, theme.signs)),
	];
	const panel = <Pane id={6} x={area.x} width={area.width} height={area.height} lines={rows} />;
	if (quote === null) return panel;
	const item = paneItem(state);
	if (item === null) last.current = null;
	else if (state.details.has(item.key))
		last.current = {
			content: paneFor(state, item.key, item.row),
			scroll: state.scrolls.get(item.key) ?? 0,
			columns: state.columns,
		};
	// Until the next item's pane is known the last one stands: an emptied pane would flicker.
	const kept = last.current?.columns === state.columns ? last.current : null;
	const content = kept?.content;
	const scroll = kept?.scroll ?? 0;
	return (
		<Box flexDirection={shape.stacked ? 'column' : 'row'}>
			{panel}
			{shape.stacked ? (
				<Row id={7} width={shape.columns} line={ruleLine(shape.columns, [], '', theme.signs)} />
			) : (
				<Divider id={7} x={quote.x - 1} height={quote.height} sign={theme.signs.vertical} />
			)}
			<Inset
				id={8}
				x={quote.x}
				width={quote.width}
				height={quote.height}
				lines={content?.main}
				scroll={scroll}
			/>
			{who !== null && <Divider id={9} x={who.x - 1} height={who.height} sign={theme.signs.vertical} />}
			{who !== null && (
				<Inset id={10} x={who.x} width={who.width} height={who.height} lines={content?.side} scroll={0} />
			)}
		</Box>
	);
}

const Divider = memo(function Divider(props: {
	readonly id: number;
	readonly x: number;
	readonly height: number;
	readonly sign: string;
}): ReactNode {
	const lines = Array.from({ length: props.height }, () => line(run(props.sign, 'rule')));
	return <Pane id={props.id} x={props.x} width={1} height={props.height} lines={lines} />;
});

/** A pane's rows from `scroll` on, a space from its edge; the last row says when there is more. */
const Inset = memo(function Inset(props: {
	readonly id: number;
	readonly x: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly Line[] | undefined;
	readonly scroll: number;
}): ReactNode {
	const { lines, scroll, height } = props;
	const shown = useMemo(() => indented(windowOf(lines ?? [], scroll, height), ' '), [lines, scroll, height]);
	return <Pane id={props.id} x={props.x} width={props.width} height={height} lines={shown} />;
});

/** The rows that are seen from `scroll` on; the last one says when there are more below. */
function windowOf(lines: readonly Line[], scroll: number, height: number): Line[] {
	const from = Math.max(0, Math.min(scroll, lines.length - height));
	const shown = lines.slice(from, from + height);
	const below = lines.length - from - height;
	if (below > 0 && height > 3) shown[height - 1] = line(run(`… ${count(below + 1, 'more row')}`, 'dim'));
	return shown;
}
