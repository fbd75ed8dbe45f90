import { tokens } from '../cells/canvas.js';
import { type Line, line, run } from '../cells/lines.js';
import type { Painter } from '../cells/painter.js';
import type { Theme } from '../cells/theme.js';
import type { Keymap } from '../keys/keymap.js';
import { layout, splitsOf } from '../state/layout.js';
import type { State } from '../state/state.js';
import { fieldCursor, fieldLine } from './field-line.js';
import { ruleLine, tooSmallLine } from './frame-lines.js';
import { statusLine } from './status-line.js';
import { titleLine } from './title-line.js';

/** The frame around an empty list, where Ink will have it, drawn without Ink. */
export class PlainFrame {
	readonly #painter: Painter;
	readonly #keymap: Keymap;

	constructor(painter: Painter, keymap: Keymap) {
		this.#painter = painter;
		this.#keymap = keymap;
	}

	show(state: State, { signs }: Theme): void {
		const { columns } = state;
		const shape = layout(columns, state.rows);
		const splits = splitsOf(shape);
		const stack: string[] = [];
		let panes = 0;
		/** A pane of its own; returns what stands for one of its rows. */
		const pane = (x: number, width: number, lines: readonly Line[]): string => {
			this.#painter.put(panes, { x, width, lines });
			return tokens(panes++, 1);
		};
		const row = (one: Line) => stack.push(pane(0, columns, [one]));
		if (shape.isTooSmall) row(tooSmallLine(state));
		else {
			if (shape.title) row(titleLine(state, columns));
			row(fieldLine(state, columns, signs, this.#keymap).line);
			if (shape.rules) row(ruleLine(columns, splits, signs.down, signs));
			const bar = Array<Line>(shape.body).fill(line(run(signs.vertical, 'rule')));
			const bars = splits.map((x) => pane(x, 1, bar)).join('');
			for (let i = 0; i < shape.body; i++) stack.push(bars);
			if (shape.rules) row(ruleLine(columns, splits, signs.up, signs));
			row(statusLine(state, columns, this.#keymap));
		}
		this.#painter.arrange(stack.join('\n'));
		this.#painter.flush(fieldCursor(state, signs, this.#keymap));
	}
}
