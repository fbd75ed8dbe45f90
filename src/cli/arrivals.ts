import { setImmediate as breathe } from 'node:timers/promises';
import type { Identity } from '../model/identity.js';
import type { ArticleMeta, ArticleRecord } from '../model/index.js';
import type { MemorySession } from '../search/memory.js';
import type { ReadAgain } from '../ui/effects.js';
import type { Progress } from '../ui/state/state.js';
import type { IntakeEvent } from './intake.js';
import { several } from './status.js';

/** Of one article it is said how long it has been read for once that is so many seconds. */
const LONG = 2;

/** How often it is told that something is still read, ms. */
const TICK = 1000;

/** Articles on their way into a session, which can be searched meanwhile. */
export class Arrivals {
	/** Articles taken in so far. */
	read = 0;
	/** What could not be read, and what is to be known of what was. */
	readonly failures: string[] = [];
	readonly notices: string[] = [];
	/** Resolves when all is read, or after `stop`. */
	readonly done: Promise<void>;
	/** Resolves with the first article, or when there is none. */
	readonly first: Promise<void>;
	/** Resolves when there was no article in all that was read, or reading failed before one; else never. */
	readonly nothing: Promise<void>;
	#ended = false;
	#failure: unknown = null;
	/** Sources that were worked through, of all that are known of. */
	#done = 0;
	#total: number | null = null;
	readonly #started = performance.now();
	#listener: ((progress: Progress) => void) | null = null;
	#arrived: () => void = () => {};

	readonly #session: MemorySession;
	readonly #control: AbortController;

	/** @param control ends the intake that yields the events */
	constructor(events: AsyncIterable<IntakeEvent>, session: MemorySession, control: AbortController) {
		this.#session = session;
		this.#control = control;
		const arrived = new Promise<void>((resolve) => {
			this.#arrived = resolve;
		});
		this.done = this.#take(events, session);
		this.first = Promise.race([arrived, this.done]);
		this.nothing = new Promise((resolve) => {
			const ended = () => {
				if (this.read === 0) resolve();
			};
			this.done.then(ended, ended);
		});
		// Whoever waits for either hears of an error; here it only must not count as unheard.
		this.first.catch(() => {});
		this.done.catch((error) => {
			this.#failure = error;
		});
	}

	/** All is read, and there was no article in it. */
	get isVain(): boolean {
		return this.#ended && this.read === 0;
	}

	/** @throws what reading ended of before its time */
	check(): void {
		if (this.#failure !== null) throw this.#failure;
	}

	/** Tells `listener` now, whenever something has changed and, as long as it is read, now and then; returns the way to end it. */
	watch(listener: (progress: Progress) => void): () => void {
		this.#listener = listener;
		this.#tell();
		const ticking = setInterval(() => this.#tell(), TICK).unref();
		const end = () => clearInterval(ticking);
		this.done.then(end, end);
		return () => {
			this.#listener = null;
			end();
		};
	}

	/**
	 * Takes what a file that has changed holds now in the place of an article that it held; until then, and where there
	 * is none, it is to be known that the article is as it was. Resolves with the new one's key, or a sentence that says so.
	 */
	async again(
		events: AsyncIterable<IntakeEvent>,
		{ id, origin }: Pick<ArticleMeta, 'id' | 'origin'>,
	): Promise<ReadAgain> {
		const asBefore = `${origin} has changed; here it is as it was read before`;
		const tell = (...sentences: readonly string[]) => {
			const others = this.notices.filter((one) => !one.startsWith(asBefore));
			this.notices.splice(0, Number.POSITIVE_INFINITY, ...others, ...sentences);
			this.#tell();
		};
		tell(asBefore);
		const found: ArticleRecord[] = [];
		const identities: Identity[] = [];
		let why = '';
		for await (const event of events)
			if (event.type === 'article') {
				found.push(event.record);
				identities.push(event.identity);
			} else if (event.type === 'failure') why = ` (now: ${event.why})`;
		const [first, ...others] = found;
		if (first !== undefined) this.#session.add([{ ...first, id, origin }, ...others], identities);
		const [identity] = identities;
		const now = identity === undefined ? null : this.#session.keyOf(identity);
		if (now === null) {
			tell(asBefore + why);
			return { why: `${asBefore}${why}.` };
		}
		tell();
		return { now };
	}

	/** Reads no further. */
	stop(): void {
		this.#control.abort();
	}

	async #take(events: AsyncIterable<IntakeEvent>, session: MemorySession): Promise<void> {
		for await (const event of events) {
			if (event.type === 'article') {
				session.add([event.record], [event.identity]);
				this.read++;
				this.#arrived();
			} else if (event.type === 'failure') this.failures.push(event.why);
			else if (event.type === 'notice') this.notices.push(event.why);
			else if (event.type === 'progress') [this.#done, this.#total] = [event.done, event.total];
			this.#tell();
			if (this.#listener !== null) await breathe();
		}
		this.#ended = true;
		this.#tell();
	}

	#tell(): void {
		this.#listener?.({
			doing: this.#ended || this.#done === this.#total ? null : this.#soFar(),
			failures: [...this.failures],
			notices: [...this.notices],
		});
	}

	/** "reading: 12 of 40 · 3.1/s · 2 problems": sources where there are several, else articles, once there is one. */
	#soFar(): string {
		const isMany = this.#total !== null && this.#total > 1;
		const so = isMany ? `${this.#done} of ${this.#total}` : several(this.read, 'article');
		const seconds = (performance.now() - this.#started) / 1000;
		const rate = seconds < 1 ? '' : ` · ${((isMany ? this.#done : this.read) / seconds).toFixed(1)}/s`;
		const { length } = this.failures;
		if (!isMany && this.read === 0 && length === 0)
			return seconds < LONG ? 'reading…' : `reading… ${Math.floor(seconds)} s`;
		const problems = length === 0 ? '' : ` · ${several(length, 'problem')}`;
		return `reading: ${so}${rate}${problems}`;
	}
}
