import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document } from '../model/index.js';
import type { IntakeEvent, Order, Report, Task } from './intake-messages.js';

/** Starts a worker thread of the intake; its file stands beside this one in the build. */
export function startWorker(task: Task): Worker {
	return new Worker(new URL('./intake-worker.js', import.meta.url), { workerData: task });
}

interface Job {
	readonly document: Document;
	readonly resolve: (event: IntakeEvent) => void;
}

/** A thread with what it was handed and has not given back yet, in order. */
interface Extractor {
	readonly worker: Worker;
	readonly jobs: Job[];
}

/** How many threads extract: the ones that read and write have little to do beside them. */
const MOST = Math.max(1, Math.min(8, availableParallelism()));
/** How many documents a thread is handed at a time, so that it goes on while the main thread is writing. */
const HANDED = 96;

/** Threads that find who said what, started as they are needed. */
export class Extractors {
	readonly #all = new Set<Extractor>();
	readonly #waiting: Job[] = [];

	/** @param prepares whether articles are made ready for an archive */
	constructor(private readonly prepares: boolean) {}

	/** Resolves with the article, or with a failure when the thread could not cope with it. */
	extract(document: Document): Promise<IntakeEvent> {
		return new Promise((resolve) => {
			this.#waiting.push({ document, resolve });
			this.#assign();
		});
	}

	/** Lets them end when they have nothing left to do. */
	end(): void {
		for (const { worker } of this.#all) worker.postMessage({ type: 'end' } satisfies Order);
	}

	/** Ends them at once. */
	terminate(): void {
		for (const { worker } of this.#all) void worker.terminate();
	}

	#start(): Extractor {
		const extractor: Extractor = {
			worker: startWorker({ role: 'extract', prepares: this.prepares }),
			jobs: [],
		};
		this.#all.add(extractor);
		extractor.worker.on('message', (event: Report) => {
			const job = extractor.jobs.shift();
			this.#assign();
			if (event.type === 'article' || event.type === 'prepared') job?.resolve(event);
		});
		extractor.worker.on('error', (error) => {
			this.#all.delete(extractor);
			const [job, ...others] = extractor.jobs;
			this.#waiting.unshift(...others);
			const origin = job?.document.origin ?? '';
			job?.resolve({
				type: 'failure',
				origin,
				why: `${origin} is too much to work through (${error.message})`,
			});
			this.#assign();
		});
		return extractor;
	}

	/** Hands what waits to the threads with the least to do. */
	#assign(): void {
		while (this.#waiting.length > 0) {
			let free: Extractor | null = null;
			for (const extractor of this.#all)
				if (free === null || extractor.jobs.length < free.jobs.length) free = extractor;
			if ((free === null || free.jobs.length > 0) && this.#all.size < MOST) free = this.#start();
			if (free === null || free.jobs.length >= HANDED) return;
			const job = this.#waiting.shift()!;
			free.jobs.push(job);
			free.worker.postMessage({ type: 'extract', document: job.document } satisfies Order);
		}
	}
}
