import type { KeyEvent } from '../terminal/keys.js';
import type { Keymap } from './keymap.js';
import { awaitsResults, awaitsView } from './needs.js';
import type { State } from './state.js';

/** What acts on the current item, and so on the results of what was typed before it. */
const ACTS_ON_ITEM: ReadonlySet<string | undefined> = new Set([
	'accept',
	'mark',
	'mark-up',
	'mark-all',
	'open',
]);
/** What is done at once, whatever waits, which is then forgotten. */
const LEAVES: ReadonlySet<string | undefined> = new Set(['back', 'leave', 'interrupt']);
/** What is done at once and has nothing to do with what waits. */
const APART: ReadonlySet<string | undefined> = new Set(['suspend', 'redraw']);

/**
 * Keys typed ahead: Enter after a query means that query's best result, even if it is not there yet. Such a key,
 * and all after it, wait for the results, and every key for an actor or article that was opened; leaving does not
 * wait.
 */
export class WaitingKeys {
	readonly #keymap: Keymap;
	#waiting: KeyEvent[] = [];

	constructor(keymap: Keymap) {
		this.#keymap = keymap;
	}

	/** Whether an event waits, and is kept until it is released. */
	keeps(event: KeyEvent, state: State): boolean {
		if (event.type !== 'key' && event.type !== 'text' && event.type !== 'paste') return false;
		const action = event.type === 'key' ? this.#keymap.get(event.name) : undefined;
		if (APART.has(action)) return false;
		if (LEAVES.has(action)) {
			this.#waiting = [];
			return false;
		}
		const meansWhatComes = isAhead(state) && (state.views.length > 0 || ACTS_ON_ITEM.has(action));
		if (this.#waiting.length === 0 && !meansWhatComes) return false;
		this.#waiting.push(event);
		return true;
	}

	/** What need not wait any longer. */
	release(state: State): KeyEvent[] {
		return this.#waiting.length > 0 && !isAhead(state) ? this.#waiting.splice(0) : [];
	}
}

/** A menu on top has its own items, which are there. */
function isAhead(state: State): boolean {
	if (state.overlay !== null) return false;
	return state.views.length === 0 ? awaitsResults(state) : awaitsView(state);
}
