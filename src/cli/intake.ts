import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Document, Identity } from '../model/index.js';
import { extractionVersion, modelBytes } from './assets.js';
import { Extractors, problemIn, startWorker } from './extractors.js';
import { statOf } from './inputs.js';
import type { DocumentRead, IntakeEvent, Order, Report } from './intake-messages.js';
import { optimiseLate } from './optimise-late.js';
import type { ReadWishes } from './read-options.js';

export type { IntakeEvent } from './intake-messages.js';

/** How articles are taken in. */
export interface IntakeOptions {
	/** Aborting ends the intake: it yields nothing more and keeps no thread. */
	readonly signal?: AbortSignal;
	/** This thread has other things to do (a screen), so that even the smallest files are left to others. */
	readonly busy?: boolean;
	/** Threads that have an article in hand make it ready for an archive; without threads articles come as they are. */
	readonly prepares?: boolean;
	/** Whether whoever asks has an article just as it was read: then nothing is looked for in it. */
	readonly isKnown?: (document: Document, identity: Identity) => boolean;
	readonly read: ReadWishes;
}

interface Slot {
	/** Null while the article is in the making. */
	event: IntakeEvent | null;
	/** It took one of the reader's credits. */
	readonly counts: boolean;
}

/** Letters on their way between reading and the one who takes them: more than are kept in one go. */
const CREDIT = 6_000_000;
/** Files up to this size together are done sooner than threads would start, bytes. */
const SMALL = 128 * 1024;

/** Reads sources and finds who said what in them: articles in the order in which they are read. */
export function intake(
	sources: readonly string[],
	options: IntakeOptions,
): AsyncGenerator<IntakeEvent, void> {
	return options.busy !== true && isSmall(sources)
		? intakeHere(sources, options)
		: intakeByThreads(sources, options);
}

function isSmall(sources: readonly string[]): boolean {
	let size = 0;
	for (const source of sources) {
		const stat = statOf(source);
		if (stat?.isFile() !== true) return false;
		size += stat.size;
		if (size > SMALL) return false;
	}
	return sources.length > 0;
}

async function* intakeHere(
	sources: readonly string[],
	{ signal, read, isKnown = () => false }: IntakeOptions,
): AsyncGenerator<IntakeEvent, void> {
	// Where threads do it, this thread need not load any of it.
	const [{ extract, loadModel }, { readSources }, { readOptions }] = await Promise.all([
		import('../extract/index.js'),
		import('../read/index.js'),
		import('./read-options.js'),
	]);
	let model: ReturnType<typeof loadModel> | null = null;
	for await (const event of readSources(sources, { ...readOptions(read), ...(signal && { signal }) })) {
		if (signal?.aborted === true) return;
		if (event.type === 'document') {
			const identity = asExtracted(event.identity);
			if (isKnown(event.document, identity)) {
				yield { type: 'known' };
				continue;
			}
			model ??= loadModel(modelBytes());
			yield { type: 'article', record: extract(event.document, model), identity };
		} else if (event.type === 'record') yield { ...event, type: 'article' };
		else yield event;
	}
}

async function* intakeByThreads(
	sources: readonly string[],
	{ signal, busy = false, prepares = false, read, isKnown = () => false }: IntakeOptions,
): AsyncGenerator<IntakeEvent, void> {
	if (!busy) optimiseLate();
	const reader = startWorker({ role: 'read', sources, read: wishesOf(read), credit: CREDIT, prepares });
	const extractors = new Extractors(prepares);
	/** What was read, in order. Null at the end. */
	const slots: (Slot | null)[] = [];
	let failure: unknown;
	let isOver = false;
	let wake = () => {};
	const push = (slot: Slot | null) => {
		slots.push(slot);
		wake();
	};
	/** Whatever is still in the making will not come. */
	const fail = (error: unknown) => {
		failure = error;
		slots.length = 0;
		push(null);
	};
	const make = async ({ document, identity: read }: DocumentRead) => {
		const identity = asExtracted(read);
		if (isKnown(document, identity)) {
			push({ event: { type: 'known' }, counts: true });
			return;
		}
		const slot: Slot = { event: null, counts: true };
		push(slot);
		try {
			slot.event = await extractors.extract(document, identity);
			wake();
		} catch (error) {
			fail(error);
		}
	};
	reader.on('message', (report: Report) => {
		if (report.type === 'end') push(null);
		else if (report.type === 'stdin') process.stdin.resume();
		else if (report.type === 'document') void make(report);
		else push({ event: report, counts: report.type === 'article' || report.type === 'prepared' });
	});
	reader.on('error', (error) => {
		failure = problemIn(error) ?? error;
		push(null);
	});
	signal?.addEventListener('abort', () => wake());
	if (sources.includes('-')) void handStdin(reader);
	try {
		while (signal?.aborted !== true) {
			const next = slots[0];
			// Not a race of promises: each would be held, with its article, for as long as the last of them waits.
			if (next === undefined || next?.event === null) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
				continue;
			}
			slots.shift();
			if (next === null) break;
			if (next.counts) reader.postMessage({ type: 'credit' } satisfies Order);
			yield next.event;
		}
		if (failure !== undefined) throw failure;
		isOver = signal?.aborted !== true;
	} finally {
		if (isOver) extractors.end();
		else {
			void reader.terminate();
			extractors.terminate();
		}
	}
}

/** The identity of an article whose content is also another's where other things would be found in it. */
const asExtracted = ({ content, ...identity }: Identity): Identity =>
	content === undefined ? identity : { ...identity, content: `${extractionVersion()}:${content}` };

/** Nothing else of the options can be handed to a thread. */
const wishesOf = ({ network, follow, limits }: ReadWishes): ReadWishes => ({ network, follow, limits });

/** Only the main thread can read standard input. */
async function handStdin(reader: Worker): Promise<void> {
	const send = (order: Order) => reader.postMessage(order);
	const take = (chunk: Uint8Array) => {
		// No more comes than is taken.
		process.stdin.pause();
		send({ type: 'stdin', chunk });
	};
	process.stdin.on('data', take);
	let end: Order = { type: 'stdin', chunk: null };
	try {
		await Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close'), once(reader, 'exit')]);
	} catch (error) {
		end = { type: 'stdin-failure', code: (error as NodeJS.ErrnoException).code ?? 'unknown' };
	}
	process.stdin.off('data', take);
	process.stdin.pause();
	send(end);
}
