import type { KeyEvent } from '../../terminal/keys.js';
import type { ActionName } from '../keys/actions.js';
import { type Keymap, keyOf, showKey } from '../keys/keymap.js';
import type { State } from '../state/state.js';
import { awaitsReading, awaitsResults, awaitsView } from './needs.js';

/** What acts on the current item, and so on the results of what was typed before it. */
const ACTS_ON_ITEM: ReadonlySet<string | undefined> = new Set<ActionName>([
	'accept',
	'mark',
	'mark-up',
	'mark-all',
	'open',
]);
/** What goes to another item, and so belongs to what waits before it. */
const MOVES: ReadonlySet<string | undefined> = new Set<ActionName>([
	'up',
	'down',
	'page-up',
	'page-down',
	'first',
	'last',
]);
/** What is done at once, whatever waits, which is then forgotten. */
const LEAVES: ReadonlySet<string | undefined> = new Set<ActionName>(['back', 'leave', 'interrupt']);
/** What is done at once and has nothing to do with what waits. */
const APART: ReadonlySet<string | undefined> = new Set<ActionName>(['suspend', 'redraw']);

/**
 * Keys typed ahead: Enter after a query means that query's best result, even if it is not there yet. Such a key,
 * and all after it, wait for the results, and every key for an actor or article that was opened; leaving does not
 * wait. While nothing is found among what is read so far, it may be long: then it is said that a key waits, and what
 * neither acts on items nor goes to others takes it back.
 */
export class WaitingKeys {
	readonly #keymap: Keymap;
	#waiting: KeyEvent[] = [];

	constructor(keymap: Keymap) {
		this.#keymap = keymap;
	}

	/** Whether an event is not to be acted on now: it waits, and is kept until it is released, or it takes back what does. */
	keeps(event: KeyEvent, state: State): boolean {
		const isLong = this.#waiting.length > 0 && awaitsLong(state);
		if (event.type === 'mouse' && event.kind === 'press' && isLong) this.#waiting = [];
		if (event.type !== 'key' && event.type !== 'text' && event.type !== 'paste') return false;
		const action = this.#actionOf(event);
		if (APART.has(action)) return false;
		if (LEAVES.has(action)) {
			this.#waiting = [];
			return isLong && action === 'back';
		}
		const isMeant = this.#actsOnItem(event, state);
		if (isLong && !isMeant && !MOVES.has(action)) this.#waiting = [];
		const meansWhatComes = isAhead(state) && (state.views.length > 0 || isMeant);
		if (this.#waiting.length === 0 && !meansWhatComes) return false;
		this.#waiting.push(event);
		return true;
	}

	/** What need not wait any longer. */
	release(state: State): KeyEvent[] {
		if (this.#waiting.length > 0 && awaitsLong(state)) {
			// What was typed after it while the wait was short would have taken it back.
			const isMeant = (event: KeyEvent) => this.#actsOnItem(event, state) || MOVES.has(this.#actionOf(event));
			const last = this.#waiting.findLastIndex((event) => !isMeant(event));
			return this.#waiting.splice(0, last + 1).filter((event) => !isMeant(event));
		}
		return this.#waiting.length > 0 && !isAhead(state) ? this.#waiting.splice(0) : [];
	}

	/** What is to be said of a key that waits for long; null for nothing. */
	said(state: State): string | null {
		const [first] = this.#waiting;
		if (first?.type !== 'key' || !awaitsLong(state)) return null;
		const back = keyOf(this.#keymap, 'back');
		return `${showKey(first.name)} waits until something is found${back === '' ? '' : `; ${back} takes it back`}.`;
	}

	#actionOf(event: KeyEvent): string | undefined {
		return event.type === 'key' ? this.#keymap.get(event.name) : undefined;
	}

	#actsOnItem(event: KeyEvent, { query }: State): boolean {
		const action = this.#actionOf(event);
		// Within the query it only moves the cursor.
		if (action === 'open' && query.cursor < query.text.length) return false;
		return ACTS_ON_ITEM.has(action);
	}
}

/** A menu on top has its own items, which are there. */
function isAhead(state: State): boolean {
	if (state.overlay !== null) return false;
	return state.views.length === 0 ? awaitsResults(state) : awaitsView(state);
}

/** What waits does so until more is read. */
const awaitsLong = (state: State): boolean =>
	state.overlay === null && state.views.length === 0 && awaitsReading(state);
