import { Box } from 'ink';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { fitted, type Line, line, run } from '../cells/lines.js';
import type { Theme } from '../cells/theme.js';
import { emptyLines } from '../frame/empty-lines.js';
import { fieldLine } from '../frame/field-line.js';
import { ruleLine, tooSmallLine } from '../frame/frame-lines.js';
import { headLines, listLines } from '../frame/list-lines.js';
import { readingLines } from '../frame/reading-lines.js';
import { statusLine } from '../frame/status-line.js';
import { titleLine } from '../frame/title-line.js';
import type { ActionName } from '../keys/actions.js';
import { type Keymap, keyOf } from '../keys/keymap.js';
import { Beside } from '../panes/beside.js';
import { helpLines } from '../panes/help-lines.js';
import { historyLines, problemLines } from '../panes/overlay-lines.js';
import { cardWidth, paneNow, windowOf } from '../panes/panes.js';
import { indented } from '../panes/statement-lines.js';
import { headRows } from '../reducer/moves.js';
import { type Layout, layout, splitsOf } from '../state/layout.js';
import { listOf, type Overlay, type State, topView } from '../state/state.js';
import { Live, Pane, type Scene, SceneContext, useDrawing } from './components.js';

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
	const { theme } = useDrawing();
	const scene = sceneOf(state, keymap, theme);
	return (
		<SceneContext.Provider value={scene}>
			<Division shape={scene.shape} what={body(state)} onFormat={onFormat} />
		</SceneContext.Provider>
	);
}

export function sceneOf(state: State, keymap: Keymap, theme: Theme): Scene {
	return { state, keymap, shape: layout(state.columns, state.rows), theme };
}

/** The same for states that fill the same panes; null where something is not a live pane. */
export function divisionOf(state: State): string | null {
	const what = body(state);
	return what === 'format' ? null : `${state.columns}×${state.rows} ${what}`;
}

type BodyKind = Exclude<Overlay['type'], 'leaving'> | 'list' | 'card' | 'reading';

/** What fills the middle of the screen. */
function body(state: State): BodyKind {
	if (state.overlay !== null && state.overlay.type !== 'leaving') return state.overlay.type;
	const view = topView(state);
	return view?.type === 'card' || view?.type === 'reading' ? view.type : 'list';
}

interface DivisionProps {
	readonly shape: Layout;
	readonly what: BodyKind;
	readonly onFormat: AppProps['onFormat'];
}

/** How the screen is divided; what stands in its parts comes to them with the scene. */
function Division({ shape, what, onFormat }: DivisionProps): ReactNode {
	const row = (id: number, of: (scene: Scene) => Line) => (
		<Live key={id} id={id} x={0} width={shape.columns} height={1} of={(scene) => [of(scene)]} />
	);
	if (shape.isTooSmall) return row(0, ({ state }) => tooSmallLine(state));
	return (
		<Box flexDirection="column">
			{shape.title && row(0, ({ state }) => titleLine(state, state.columns))}
			{row(1, ({ state, theme, keymap }) => fieldLine(state, state.columns, theme.signs, keymap).line)}
			{shape.rules && row(2, (scene) => rule(scene, scene.theme.signs.down))}
			<Body shape={shape} what={what} onFormat={onFormat} />
			{shape.rules && row(3, (scene) => rule(scene, scene.theme.signs.up))}
			{row(4, ({ state, keymap }) => statusLine(state, state.columns, keymap))}
		</Box>
	);
}

/** A rule over the whole width, joined by the lines between the panes. */
function rule({ state, shape, theme }: Scene, junction: string): Line {
	return ruleLine(shape.columns, body(state) === 'list' ? splitsOf(shape) : [], junction, theme.signs);
}

function Body({ shape, what, onFormat }: DivisionProps): ReactNode {
	if (what === 'list') return <Browse shape={shape} />;
	const area = { id: 5, x: 0, width: shape.columns, height: shape.body };
	if (what === 'format')
		return (
			<Suspense fallback={<Pane {...area} lines={[]} />}>
				<FormatMenu onFormat={onFormat} />
			</Suspense>
		);
	return <Live {...area} of={wholeLines} />;
}

/** What fills the whole body: an overlay, the article or a card. */
function wholeLines({ state, shape, keymap, theme }: Scene): Line[] {
	const { overlay } = state;
	const view = topView(state);
	if (overlay?.type === 'help') return helpLines(keymap, overlay, shape.columns, shape.body, theme.signs);
	if (overlay?.type === 'history') return historyLines(overlay, shape.columns, shape.body, theme.signs);
	if (overlay?.type === 'problems') return problemLines(state, overlay, shape.columns, shape.body);
	if (view?.type === 'reading') return readingLines(state, view, shape.body, theme.signs);
	if (view?.type !== 'card') return [];
	const margin = Math.max(2, Math.min(8, Math.floor((shape.columns - cardWidth(shape.columns)) / 2)));
	const card = paneNow(state);
	if (card === null) return [];
	return indented(windowOf(card.content.main, card.scroll.main, shape.body), ' '.repeat(margin));
}

/** The list with its panes. */
function Browse({ shape }: { readonly shape: Layout }): ReactNode {
	const beside = useMemo(() => new Beside(), []);
	const { list, quote, who } = shape;
	const panel = <Live id={6} x={0} width={list.width} height={list.height} of={panelLines} />;
	if (quote === null) return panel;
	return (
		<Box flexDirection={shape.stacked ? 'column' : 'row'}>
			{panel}
			{shape.stacked ? (
				<Live
					id={7}
					x={0}
					width={shape.columns}
					height={1}
					of={({ theme }) => [ruleLine(shape.columns, [], '', theme.signs)]}
				/>
			) : (
				<Live id={7} x={quote.x - 1} width={1} height={quote.height} of={divider} />
			)}
			<Live id={8} {...quote} of={(scene) => beside.main(scene.state, quote.height)} />
			{who !== null && <Live id={9} x={who.x - 1} width={1} height={who.height} of={divider} />}
			{who !== null && <Live id={10} {...who} of={(scene) => beside.side(scene.state, who.height)} />}
		</Box>
	);
}

function panelLines({ state, shape: { list: area }, keymap, theme }: Scene): Line[] {
	const list = listOf(state)!;
	const head = headRows(state);
	const keyFor = (action: ActionName) => keyOf(keymap, action);
	const lines =
		list.total === 0
			? emptyLines(state, keyFor, area.width).map((one) => fitted(one, area.width))
			: listLines(state, list, area.width, area.height - head, theme.signs);
	return [...headLines(state, keyFor, area.width, head), ...lines];
}

function divider({ shape, theme }: Scene): Line[] {
	return Array<Line>(shape.body).fill(line(run(theme.signs.vertical, 'rule')));
}
