import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Document, type Identity, Problem } from '../model/index.js';
import { type IntakeEvent, type Order, type Report, type Task, TOGETHER } from './intake-messages.js';

/** Starts a worker thread of the intake; its file stands beside this one in the build. */
export function startWorker(task: Task): Worker {
	return new Worker(new URL('./intake-worker.js', import.meta.url), {
		workerData: task,
		// A pipe that is handed from the file system to a socket would be warned of.
		trackUnmanagedFds: false,
	});
}

/** What a thread died of, when that is a problem: errors lose their class on the way from it; null for a defect. */
export const problemIn = ({ name, message }: Error): Problem | null =>
	name === 'Problem' ? new Problem(message) : null;

/** What of a worker thread is used here. */
export interface Thread {
	postMessage(order: Order): void;
	on(event: 'message', listener: (report: Report) => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	terminate(): Promise<number>;
}

interface Job {
	readonly document: Document;
	readonly identity: Identity;
	readonly resolve: (event: IntakeEvent) => void;
	readonly reject: (problem: Problem) => void;
	/** Whether a thread has died that had it in hand with others, so that it is tried again alone. */
	isAlone: boolean;
}

/** A thread with what it was handed and has not given back yet, in order. */
interface Extractor {
	readonly thread: Thread;
	readonly jobs: Job[];
}

/** How many threads extract: the ones that read and write have little to do beside them. */
const MOST = Math.max(1, Math.min(8, availableParallelism()));
/** How many documents a thread is handed at a time, so that it goes on while the main thread is writing. */
const HANDED = 3 * TOGETHER.documents;

/** Threads that find who said what, started as they are needed. */
export class Extractors {
	readonly #all = new Set<Extractor>();
	readonly #waiting: Job[] = [];
	#isOver = false;

	/** @param prepares whether articles are made ready for an archive */
	constructor(
		private readonly prepares: boolean,
		private readonly start: (task: Task) => Thread = startWorker,
	) {}

	/**
	 * Resolves with the article, or with a failure when the thread could not cope with it; rejects with a Problem when
	 * no thread could work through anything, as when there is no model.
	 */
	extract(document: Document, identity: Identity): Promise<IntakeEvent> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ document, identity, resolve, reject, isAlone: false });
			this.#assign();
		});
	}

	/** Lets them end when they have nothing left to do. */
	end(): void {
		for (const { thread } of this.#all) thread.postMessage({ type: 'end' });
	}

	/** Ends them at once; what comes later, as from a reader that is still being ended, starts none and stays undone. */
	terminate(): void {
		this.#isOver = true;
		for (const { thread } of this.#all) void thread.terminate();
	}

	#start(): Extractor {
		const extractor: Extractor = {
			thread: this.start({ role: 'extract', prepares: this.prepares }),
			jobs: [],
		};
		this.#all.add(extractor);
		extractor.thread.on('message', (event) => {
			const job = extractor.jobs.shift();
			this.#assign();
			if (event.type === 'article' || event.type === 'prepared') job?.resolve(event);
		});
		extractor.thread.on('error', (error) => {
			this.#all.delete(extractor);
			const known = problemIn(error);
			if (known !== null) for (const job of extractor.jobs) job.reject(known);
			else {
				this.#takeBack(extractor.jobs, error);
				this.#assign();
			}
		});
		return extractor;
	}

	/**
	 * Takes back what a thread had in hand when it died. It may have died of any of those it worked through together,
	 * so that each of them is tried again alone; one that was alone is what it died of.
	 */
	#takeBack(jobs: Job[], { message }: Error): void {
		const [first] = jobs;
		if (first?.isAlone === true) {
			const { origin } = first.document;
			first.resolve({ type: 'failure', origin, why: `${origin} is too much to work through (${message})` });
			jobs.shift();
		} else for (const job of jobs) job.isAlone = true;
		this.#waiting.unshift(...jobs);
	}

	/** Hands what waits to the threads with the least to do. */
	#assign(): void {
		while (!this.#isOver && this.#waiting.length > 0) {
			let free: Extractor | null = null;
			for (const extractor of this.#all)
				if (free === null || extractor.jobs.length < free.jobs.length) free = extractor;
			if ((free === null || free.jobs.length > 0) && this.#all.size < MOST) free = this.#start();
			if (free === null || free.jobs.length >= HANDED) return;
			const job = this.#waiting.shift()!;
			free.jobs.push(job);
			const { document, identity, isAlone } = job;
			free.thread.postMessage({ type: 'extract', document, identity, isAlone });
		}
	}
}
