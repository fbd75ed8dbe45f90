/** A worker thread of the intake: reads sources, or extracts from the documents it is handed. */
import { PassThrough } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import type { PreparedArticle } from '../archive/sqlite/prepare.js';
import { extractAll, loadModel, type Model } from '../extract/index.js';
import type { ArticleRecord, Document, Identity } from '../model/index.js';
import { readSources } from '../read/index.js';
import { modelBytes } from './assets.js';
import { type Order, type Report, type Task, TOGETHER } from './intake-messages.js';
import { readOptions } from './read-options.js';

const port = parentPort!;
const task = workerData as Task;
const report = (message: Report) => port.postMessage(message);

let model: Model | null = null;
function recordsOf(documents: readonly Document[]): ArticleRecord[] {
	model ??= loadModel(modelBytes());
	return extractAll(documents, model);
}

let prepare: ((record: ArticleRecord, identity: Identity) => PreparedArticle) | null = null;

function reportArticle(record: ArticleRecord, identity: Identity): void {
	if (prepare === null) report({ type: 'article', record, identity });
	else report({ type: 'prepared', article: prepare(record, identity) });
}

/** Extracts from documents together, and hands over their articles in order. */
function reportAll(read: readonly { readonly document: Document; readonly identity: Identity }[]): void {
	for (const [n, record] of recordsOf(read.map(({ document }) => document)).entries())
		reportArticle(record, read[n]!.identity);
}

/** What a document counts beside its letters. */
const EACH = 3000;

/**
 * Reads all sources. The first document is extracted here, where it is, unless it is for an archive, where nobody waits
 * for it; the others are left to the extractors.
 */
async function readAll({ sources, read, credit }: Extract<Task, { role: 'read' }>): Promise<void> {
	const stdin = new PassThrough();
	/** How much each document on its way counts, and all of them. */
	const under: number[] = [];
	let sum = 0;
	let wake = () => {};
	port.on('message', (order: Order) => {
		if (order.type === 'stdin') {
			if (order.chunk === null) stdin.end();
			else stdin.write(order.chunk, () => report({ type: 'stdin' }));
		} else if (order.type === 'stdin-failure')
			stdin.destroy(Object.assign(new Error(), { code: order.code }));
		else if (order.type === 'credit') {
			sum -= under.shift()!;
			wake();
		}
	});
	let isFirst = true;
	for await (const event of readSources(sources, { ...readOptions(read), stdin })) {
		if (event.type === 'failure' || event.type === 'notice' || event.type === 'progress') {
			report(event);
			continue;
		}
		const { text } = event.type === 'record' ? event.record : event.document;
		under.push(text.length + EACH);
		sum += text.length + EACH;
		if (event.type === 'record') reportArticle(event.record, event.identity);
		else if (isFirst && prepare === null) reportAll([event]);
		else report(event);
		isFirst = false;
		while (sum > credit) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	}
	report({ type: 'end' });
	port.close();
}

type Extraction = Extract<Order, { type: 'extract' }>;

/** Takes from what waits, first in first out, as many documents as go together; one at least. */
function takeTogether(waiting: Extraction[]): Extraction[] {
	let count = 0;
	let letters = 0;
	do letters += waiting[count++]!.document.text.length;
	while (
		!waiting[0]!.isAlone &&
		count < Math.min(waiting.length, TOGETHER.documents) &&
		!waiting[count]!.isAlone &&
		letters + waiting[count]!.document.text.length <= TOGETHER.letters
	);
	return waiting.splice(0, count);
}

function extractOnOrder(): void {
	const waiting: Extraction[] = [];
	let isEnding = false;
	let isAwake = false;
	const goOn = () => {
		if (waiting.length > 0) reportAll(takeTogether(waiting));
		isAwake = waiting.length > 0;
		if (isAwake) setImmediate(goOn);
		else if (isEnding) port.close();
	};
	port.on('message', (order: Order) => {
		if (order.type === 'extract') waiting.push(order);
		else isEnding = true;
		// All that has come meanwhile is there when it begins.
		if (!isAwake) setImmediate(goOn);
		isAwake = true;
	});
}

async function start(): Promise<void> {
	// Whoever does not ask for it need not load it.
	if (task.prepares) prepare = (await import('../archive/sqlite/prepare.js')).prepareArticle;
	if (task.role === 'read') await readAll(task);
	else extractOnOrder();
}

void start();
