import { setImmediate as breathe } from 'node:timers/promises';
import type { MemorySession } from '../search/memory.js';
import type { Progress } from '../ui/state.js';
import type { IntakeEvent } from './intake.js';

/** Articles on their way into a session, which can be searched meanwhile. */
export class Reading {
	/** Articles taken in so far. */
	read = 0;
	/** What could not be read, and what is to be known of what was. */
	readonly failures: string[] = [];
	/** Resolves when all is read, or after `stop`. */
	readonly done: Promise<void>;
	/** Resolves with the first article, or when there is none. */
	readonly first: Promise<void>;
	/** Resolves when all is read and there was no article in it; else never. */
	readonly nothing: Promise<void>;
	#ended = false;
	#total: number | null = null;
	#listener: ((progress: Progress) => void) | null = null;
	#arrived: () => void = () => {};

	readonly #control: AbortController;

	/** @param control ends the intake that yields the events */
	constructor(events: AsyncIterable<IntakeEvent>, session: MemorySession, control: AbortController) {
		this.#control = control;
		const arrived = new Promise<void>((resolve) => {
			this.#arrived = resolve;
		});
		this.done = this.#take(events, session);
		this.first = Promise.race([arrived, this.done]);
		this.nothing = new Promise((resolve) => {
			this.done.then(
				() => this.read === 0 && resolve(),
				() => {},
			);
		});
		// Whoever waits for either hears of an error; here it only must not count as unheard.
		this.first.catch(() => {});
	}

	/** All is read, and there was no article in it. */
	get isVain(): boolean {
		return this.#ended && this.read === 0;
	}

	/** Tells `listener` now and whenever something has changed; returns the way to end it. */
	watch(listener: (progress: Progress) => void): () => void {
		this.#listener = listener;
		this.#tell();
		return () => {
			this.#listener = null;
		};
	}

	/** Reads no further. */
	stop(): void {
		this.#control.abort();
	}

	async #take(events: AsyncIterable<IntakeEvent>, session: MemorySession): Promise<void> {
		for await (const event of events) {
			if (event.type === 'article') {
				session.add([event.record]);
				this.read++;
				this.#arrived();
			} else if (event.type === 'failure' || event.type === 'notice') this.failures.push(event.why);
			else this.#total = event.total;
			this.#tell();
			if (this.#listener !== null) await breathe();
		}
		this.#ended = true;
		this.#tell();
	}

	#tell(): void {
		const so = this.#total === null ? `${this.read}` : `${this.read} of ${this.#total}`;
		this.#listener?.({
			doing: this.#ended || this.read === this.#total ? null : `reading: ${so} articles`,
			failures: [...this.failures],
		});
	}
}
