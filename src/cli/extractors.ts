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

/** How many threads extract beside the one that reads; more would only wait for the reading. */
const MOST = Math.max(1, Math.min(8, availableParallelism() - 1));

/** Threads that find who said what, started as they are needed. */
export class Extractors {
	readonly #idle: Worker[] = [];
	readonly #all = new Set<Worker>();
	readonly #jobs = new Map<Worker, Job>();
	readonly #waiting: Job[] = [];

	/** Resolves with the article, or with a failure when the thread could not cope with it. */
	extract(document: Document): Promise<IntakeEvent> {
		return new Promise((resolve) => {
			this.#waiting.push({ document, resolve });
			if (this.#idle.length === 0 && this.#all.size < MOST) this.#idle.push(this.#start());
			this.#assign();
		});
	}

	/** Lets them end when they have nothing left to do. */
	end(): void {
		for (const worker of this.#all) worker.postMessage({ type: 'end' } satisfies Order);
	}

	/** Ends them at once. */
	terminate(): void {
		for (const worker of this.#all) void worker.terminate();
	}

	#start(): Worker {
		const worker = startWorker({ role: 'extract' });
		this.#all.add(worker);
		worker.on('message', (event: Report) => {
			const job = this.#jobs.get(worker);
			this.#jobs.delete(worker);
			this.#idle.push(worker);
			this.#assign();
			if (event.type === 'article') job?.resolve(event);
		});
		worker.on('error', (error) => {
			this.#all.delete(worker);
			const job = this.#jobs.get(worker);
			this.#jobs.delete(worker);
			const origin = job?.document.origin ?? '';
			job?.resolve({
				type: 'failure',
				origin,
				why: `${origin} is too much to work through (${error.message})`,
			});
			if (this.#waiting.length > 0 && this.#idle.length === 0) this.#idle.push(this.#start());
			this.#assign();
		});
		return worker;
	}

	#assign(): void {
		while (this.#idle.length > 0 && this.#waiting.length > 0) {
			const worker = this.#idle.pop()!;
			const job = this.#waiting.shift()!;
			this.#jobs.set(worker, job);
			worker.postMessage({ type: 'extract', document: job.document } satisfies Order);
		}
	}
}
