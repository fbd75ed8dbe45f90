import { Box, Text } from 'ink';
import { createContext, memo, type ReactNode, useContext } from 'react';
import { tokens } from '../cells/canvas.js';
import { EMPTY, type Line } from '../cells/lines.js';
import type { Painter } from '../cells/painter.js';
import { ansi, type Theme } from '../cells/theme.js';
import type { Keymap } from '../keys/keymap.js';
import type { Layout } from '../state/layout.js';
import type { State } from '../state/state.js';

/** How the screen is drawn: what it looks like, and who paints rows without Ink; null: Ink draws everything. */
export interface Drawing {
	readonly theme: Theme;
	readonly painter: Painter | null;
	/** With a painter: what there is of live panes, by number, for those who show the next scene in them. */
	readonly live?: Map<number, LivePane>;
}

type Area = Omit<PaneProps, 'lines'>;

export interface LivePane extends Area {
	readonly of: (scene: Scene) => readonly Line[];
}

export const DrawingContext = createContext<Drawing | null>(null);

export function useDrawing(): Drawing {
	const drawing = useContext(DrawingContext);
	if (drawing === null) throw new Error('a screen component outside of DrawingContext');
	return drawing;
}

export interface PaneProps {
	/** Its own for every pane on the screen at a time, less than `PANES`. */
	readonly id: number;
	readonly x: number;
	readonly width: number;
	readonly height: number;
	/** Already cut to `width`. */
	readonly lines: readonly Line[];
}

/** A rectangle of rows. */
export const Pane = memo(function Pane({ id, x, width, height, lines }: PaneProps): ReactNode {
	const { painter, theme } = useDrawing();
	if (painter !== null) {
		painter.put(id, { x, width, lines });
		return <Text>{tokens(id, height)}</Text>;
	}
	const rows = Array.from({ length: height }, (_, i) => lines[i] ?? EMPTY);
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			{rows.map((row, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by its position
				<Text key={i} wrap="truncate">
					{ansi(row, theme) || ' '}
				</Text>
			))}
		</Box>
	);
});

/** What there is to show, and how. */
export interface Scene {
	readonly state: State;
	readonly keymap: Keymap;
	readonly shape: Layout;
	readonly theme: Theme;
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
	const scene = useContext(SceneContext);
	if (scene === null) throw new Error('a screen component outside of SceneContext');
	return scene;
}

/**
 * A pane that shows what `of` makes of the scene. As long as the screen is divided in the same way the next scenes can be
 * put into it without React and Ink: laying out again takes longer than all the rest of a frame.
 */
export function Live(props: LivePane): ReactNode {
	const { of, ...area } = props;
	useDrawing().live?.set(area.id, props);
	return <Pane {...area} lines={of(useScene())} />;
}

/** One row of its own. */
export function Row(props: { readonly id: number; readonly width: number; readonly line: Line }): ReactNode {
	return <Pane id={props.id} x={0} width={props.width} height={1} lines={[props.line]} />;
}
