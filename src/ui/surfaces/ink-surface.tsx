import { PassThrough } from 'node:stream';
import { render } from 'ink';
import { Painter } from '../cells/painter.js';
import type { Theme } from '../cells/theme.js';
import { fieldCursor } from '../frame/field-line.js';
import type { Keymap } from '../keys/keymap.js';
import type { State } from '../state/state.js';
import { App, divisionOf, sceneOf } from './app.js';
import { type Drawing, DrawingContext, type LivePane } from './components.js';
import type { DrawnEvents, Surface } from './surface.js';

/** Ink: components and layout; the rows themselves go round it through a painter. */
export class InkSurface implements Surface {
	readonly #painter: Painter;
	readonly #keymap: Keymap;
	readonly #events: DrawnEvents;
	readonly #menuKeys = menuInput();
	#drawing: Drawing;
	#ink: ReturnType<typeof render> | null = null;
	#state: State | null = null;
	/** How the screen is divided, and for which drawing; null when Ink has to look. */
	#division: string | null = null;
	readonly #live = new Map<number, LivePane>();
	#rehearsing: Painter | null = null;

	constructor(theme: Theme, keymap: Keymap, painter: Painter, events: DrawnEvents) {
		this.#painter = painter;
		this.#keymap = keymap;
		this.#events = events;
		this.#drawing = { theme, painter, live: this.#live };
	}

	/** Through Ink where the screen is divided otherwise than before, else right into the panes. */
	show(state: State): void {
		this.#state = state;
		const division = divisionOf(state);
		if (division !== null && division === this.#division) this.#fill(state, this.#painter);
		else this.#render(state);
		this.#division = division;
		this.#flush();
	}

	/** Draws a state, divided as what is shown, with a painter of its own that writes nowhere. */
	rehearse(state: State): void {
		if (this.#division === null || divisionOf(state) !== this.#division) return;
		this.#rehearsing ??= new Painter(this.#drawing.theme, () => {});
		this.#rehearsing.arrange(this.#painter.layout);
		this.#fill(state, this.#rehearsing);
		this.#rehearsing.flush(fieldCursor(state, this.#drawing.theme.signs, this.#keymap));
	}

	#fill(state: State, painter: Painter): void {
		const scene = sceneOf(state, this.#keymap, this.#drawing.theme);
		for (const { id, x, width, of } of this.#live.values()) painter.put(id, { x, width, lines: of(scene) });
	}

	#render(state: State): void {
		this.#live.clear();
		const element = (
			<DrawingContext.Provider value={this.#drawing}>
				<App state={state} keymap={this.#keymap} onFormat={this.#events.onFormat} />
			</DrawingContext.Provider>
		);
		if (this.#ink === null) {
			this.#ink = render(element, {
				stdout: layoutStream(
					(frame) => this.#painter.arrange(frame),
					() => this.#flush(),
				) as unknown as NodeJS.WriteStream,
				stdin: this.#menuKeys as unknown as NodeJS.ReadStream,
				debug: true,
				exitOnCtrlC: false,
				patchConsole: false,
			});
			this.#ink.waitUntilExit().catch(this.#events.onError);
		} else this.#ink.rerender(element);
	}

	repaint(theme: Theme): void {
		this.#drawing = { ...this.#drawing, theme };
		this.#division = null;
		this.#painter.forget(theme);
	}

	/** The menu of formats reads its keys through Ink. */
	key(action: string | undefined, state: State): boolean {
		const sequence = { up: '\u001b[A', down: '\u001b[B', accept: '\r' }[action ?? ''];
		if (state.overlay?.type !== 'format' || sequence === undefined) return false;
		this.#menuKeys.write(sequence);
		return true;
	}

	close(): void {
		this.#state = null;
		this.#ink?.unmount();
	}

	#flush(): void {
		if (this.#state === null) return;
		this.#painter.flush(fieldCursor(this.#state, this.#drawing.theme.signs, this.#keymap));
	}
}

/** Where Ink writes its frames to: in debug mode it writes each one whole, and nothing else. */
function layoutStream(arrange: (frame: string) => void, changed: () => void): PassThrough {
	const stream = new PassThrough();
	let told = false;
	stream.write = ((frame: string | Buffer, ...rest: unknown[]) => {
		const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
		if (typeof frame === 'string' && frame !== '') {
			arrange(frame);
			if (!told) {
				told = true;
				queueMicrotask(() => {
					told = false;
					changed();
				});
			}
		}
		done?.();
		return true;
	}) as PassThrough['write'];
	return Object.assign(stream, { columns: 8, rows: 10_000, isTTY: false });
}

/** Keys for what reads them through Ink. */
function menuInput(): PassThrough {
	const stream = new PassThrough();
	return Object.assign(stream, {
		isTTY: true,
		setRawMode: () => stream,
		ref: () => stream,
		unref: () => stream,
	});
}
