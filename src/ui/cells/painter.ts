import { type Cursor, cursorAt, difference, type Frame, type PaneContent, place } from './canvas.js';
import type { Theme } from './theme.js';

/** Begin and end of an update that the terminal shows at once (mode 2026); others pass over it. */
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';
/** Frames of fewer bytes are shown at once anyway. */
const BIG = 2000;

/** Keeps what the panes hold and what the terminal shows, and writes the difference. */
export class Painter {
	readonly #write: (bytes: string) => void;
	readonly #panes = new Map<number, PaneContent>();
	#theme: Theme;
	#layout = '';
	#shown: Frame | null = null;
	#cursor = '';

	constructor(theme: Theme, write: (bytes: string) => void) {
		this.#theme = theme;
		this.#write = write;
	}

	/** A pane's rows for the next frame. */
	put(id: number, content: PaneContent): void {
		this.#panes.set(id, content);
	}

	/** Ink's last frame. */
	get layout(): string {
		return this.#layout;
	}

	/** Ink's frame: where the stand-ins of the rows are. */
	arrange(layout: string): void {
		this.#layout = layout;
	}

	/** Forgets what is on the screen, so that the next frame is drawn whole. */
	forget(theme: Theme = this.#theme): void {
		this.#theme = theme;
		this.#shown = null;
		this.#cursor = '';
	}

	/** Draws what has changed since the last frame, in one write. */
	flush(cursor: Cursor | null): void {
		const frame = place(this.#layout, this.#panes);
		const changes = difference(this.#shown, frame, this.#theme);
		this.#shown = frame;
		const at = cursorAt(cursor);
		if (changes === '' && at === this.#cursor) return;
		this.#cursor = at;
		const bytes = changes + at;
		this.#write(bytes.length > BIG ? BEGIN + bytes + END : bytes);
	}
}
