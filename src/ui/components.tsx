import { Box, Text } from 'ink';
import { createContext, memo, type ReactNode, useContext } from 'react';
import { tokens } from './canvas.js';
import { EMPTY, type Line } from './lines.js';
import type { Painter } from './painter.js';
import { ansi, type Theme } from './theme.js';

/** How the screen is drawn: what it looks like, and who paints rows without Ink; null: Ink draws everything. */
export interface Drawing {
	readonly theme: Theme;
	readonly painter: Painter | null;
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

/** One row of its own. */
export function Row(props: {
	readonly id: number;
	readonly width: number;
	readonly line: Line;
	readonly x?: number;
}): ReactNode {
	return <Pane id={props.id} x={props.x ?? 0} width={props.width} height={1} lines={[props.line]} />;
}
