import type { Row } from '../../search/session.js';
import type { State } from '../state/state.js';
import type { ScreenEvent } from './events.js';
import { update } from './reducer.js';

/** How often the same is gone through: V8 compiles what has run a few times. */
const ROUNDS = 6;

/** How long nothing may have been shown before it begins or goes on, ms. */
const AT_REST = 100;

/** Rehearses once, while nothing else is to be done. */
export class Rehearsal {
	readonly #show: (state: State) => void;
	#steps: Iterator<void> | null = null;
	#timer: NodeJS.Timeout | null = null;
	#isOver = false;

	/** @param show draws a state where it is not seen */
	constructor(show: (state: State) => void) {
		this.#show = show;
	}

	/** Something was shown: it rests until nothing has been for a while. */
	shown(state: State): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		if (this.#isOver || state.progress.doing !== null || state.results.rows.length === 0) return;
		this.#timer = setTimeout(() => this.#step(state), AT_REST).unref();
	}

	close(): void {
		this.#isOver = true;
		if (this.#timer !== null) clearTimeout(this.#timer);
	}

	#step(state: State): void {
		this.#steps ??= rehearsal(state, this.#show);
		this.#isOver = this.#steps.next().done === true;
		if (!this.#isOver) this.#timer = setTimeout(() => this.#step(state), 1).unref();
	}
}

/**
 * Goes through what a person does first (typing, seeing results, moving), from a copy of the state and for nobody, a step
 * at a time: code runs several times as quickly when it has run before. @param show draws a state where it is not seen
 */
export function* rehearsal(state: State, show: (state: State) => void): Generator<void> {
	const { counts } = state;
	if (counts === null || state.results.rows.length === 0) return;
	for (let round = 0; round < ROUNDS; round++) {
		let now = state;
		const answer = (): ScreenEvent => ({
			type: 'answer',
			number: now.asked,
			text: now.query.text,
			offset: 0,
			limit: state.results.rows.length,
			// Copies: nothing that is kept of a row may make the step shorter.
			answer: { request: 0, rows: state.results.rows.map(lit), counts, problems: [] },
		});
		const steps: readonly (() => ScreenEvent)[] = [
			() => ({ type: 'insert', text: 'e' }),
			answer,
			() => ({ type: 'do', action: 'down' }),
			() => ({ type: 'do', action: 'up' }),
			() => ({ type: 'do', action: 'delete-back' }),
			answer,
		];
		for (const step of steps) {
			[now] = update(now, step());
			show(now);
			yield;
		}
	}
}

/** A row as a search finds it, with letters that are lit. */
function lit(row: Row): Row {
	return row.type === 'statement'
		? { ...row, textHighlights: [[0, Math.min(4, row.text.length)]] }
		: { ...row };
}
