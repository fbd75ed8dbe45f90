import { safe } from '../../terminal/safe.js';
import type { Keymap } from '../keys/keymap.js';
import type { State } from '../state/state.js';
import { announce } from './announce.js';
import type { Surface } from './surface.js';

/** How long typing must rest before results are told, ms: a reader should not be talked over. */
const REST = 150;

/** The screen for screen readers: sentences on the normal screen, one under the other, and the query in the last line. */
export class Reader implements Surface {
	readonly #write: (text: string) => void;
	readonly #keymap: Keymap;
	#told: State | null = null;
	#prompt: string | null = null;
	#timer: NodeJS.Timeout | null = null;

	constructor(keymap: Keymap, write: (text: string) => void) {
		this.#keymap = keymap;
		this.#write = write;
	}

	/** Shows the query at once, and tells the rest when things have come to rest. */
	show(state: State): void {
		const prompt = `search: ${safe(state.query.text)}`;
		if (this.#prompt !== null && prompt.startsWith(this.#prompt))
			this.#write(prompt.slice(this.#prompt.length));
		else this.#write(`\r\u001b[K${prompt}`);
		this.#prompt = prompt;
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#tell(state), REST);
	}

	#tell(state: State): void {
		this.#timer = null;
		const lines = announce(this.#told, state, this.#keymap);
		this.#told = state;
		if (lines.length === 0) return;
		this.#write(`\r\u001b[K${lines.join('\r\n')}\r\n${this.#prompt ?? ''}`);
	}

	repaint(): void {
		this.#prompt = null;
	}

	key(): boolean {
		return false;
	}

	close(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#write('\r\u001b[K');
	}
}
