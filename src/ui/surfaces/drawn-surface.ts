import { Painter } from '../cells/painter.js';
import type { Theme } from '../cells/theme.js';
import { PlainFrame } from '../frame/plain-frame.js';
import type { Keymap } from '../keys/keymap.js';
import type { State } from '../state/state.js';
import type { InkSurface } from './ink-surface.js';
import type { DrawnEvents, Surface } from './surface.js';

/** How many turns of the loop keys that were typed before the screen may take to come in. */
const EARLY_TURNS = 3;

/**
 * The screen in two steps: at once the frame around an empty body, which answers keys, and as soon as those typed
 * meanwhile are in it, Ink with everything. Loading Ink takes longer than all the rest of a start.
 */
export class DrawnSurface implements Surface {
	readonly #painter: Painter;
	readonly #plain: PlainFrame;
	readonly #keymap: Keymap;
	readonly #events: DrawnEvents;
	#theme: Theme;
	#state: State | null = null;
	#ink: InkSurface | null = null;
	#ready: Promise<void> | null = null;
	#isClosed = false;

	/** @param write puts bytes on the terminal */
	constructor(theme: Theme, keymap: Keymap, write: (bytes: string) => void, events: DrawnEvents) {
		this.#theme = theme;
		this.#keymap = keymap;
		this.#events = events;
		this.#painter = new Painter(theme, write);
		this.#plain = new PlainFrame(this.#painter, keymap);
	}

	show(state: State): void {
		this.#state = state;
		if (this.#ink !== null) {
			this.#ink.show(state);
			return;
		}
		this.#plain.show(state, this.#theme);
		this.#ready ??= this.#load().catch(this.#events.onError);
	}

	/** Resolves when Ink draws, from the first `show` on. */
	get ready(): Promise<void> {
		return this.#ready ?? Promise.resolve();
	}

	repaint(theme: Theme): void {
		this.#theme = theme;
		if (this.#ink === null) this.#painter.forget(theme);
		else this.#ink.repaint(theme);
	}

	key(action: string | undefined, state: State): boolean {
		return this.#ink?.key(action, state) ?? false;
	}

	rehearse(state: State): void {
		this.#ink?.rehearse(state);
	}

	close(): void {
		this.#isClosed = true;
		this.#ink?.close();
	}

	async #load(): Promise<void> {
		for (let turn = 0; turn < EARLY_TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
		const { InkSurface } = await import('./ink-surface.js');
		if (this.#isClosed) return;
		this.#ink = new InkSurface(this.#theme, this.#keymap, this.#painter, this.#events);
		this.#ink.show(this.#state!);
	}
}
