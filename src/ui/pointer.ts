import type { KeyEvent } from '../terminal/keys.js';
import { scopeAt } from './frame/field-line.js';
import { type Keymap, keysOf, showKey } from './keys/keymap.js';
import type { ScreenEvent } from './reducer/events.js';
import type { State } from './state/state.js';

type MouseEvent = Extract<KeyEvent, { type: 'mouse' }>;

/** Cells that the mouse may move while its button is down and still have clicked. */
const SLACK = 2;

/** What the mouse means to the screen; remembers where its button went down. */
export class Pointer {
	readonly #keymap: Keymap;
	#pressed: { readonly column: number; readonly row: number } | null = null;

	constructor(keymap: Keymap) {
		this.#keymap = keymap;
	}

	/** @returns null for nothing */
	meaning(event: MouseEvent, state: State): ScreenEvent | null {
		const { kind, column, row } = event;
		switch (kind) {
			case 'press': {
				this.#pressed = { column, row };
				const action = state.overlay === null ? scopeAt(state, column, row, this.#keymap) : null;
				return action === null ? { type: 'press', column, row } : { type: 'do', action };
			}
			case 'release':
				return this.#released(column, row);
			case 'wheel-up':
			case 'wheel-down':
				return { type: 'wheel', by: kind === 'wheel-up' ? -1 : 1, column, row };
			case 'drag':
				return null;
		}
	}

	/** Whoever drags wants to select text, which terminals keep for themselves while they report the mouse. */
	#released(column: number, row: number): ScreenEvent | null {
		const from = this.#pressed;
		this.#pressed = null;
		if (from === null || (from.row === row && Math.abs(from.column - column) <= SLACK)) return null;
		const key = keysOf(this.#keymap, 'toggle-mouse')[0];
		const other = key === undefined ? '' : `, or ${showKey(key)} to leave the mouse to the terminal`;
		return { type: 'message', text: `Hold Shift to select text${other}.`, tone: 'note' };
	}
}
