import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { Extractors, type Thread } from '../../src/cli/extractors.js';
import type { Order, Report } from '../../src/cli/intake-messages.js';
import type { ArticleRecord, Document } from '../../src/model/index.js';

const documentOf = (id: string): Document => ({ id, title: id, origin: id, text: id, headings: [] });

/**
 * Stands for a thread: works through what it has been handed all at once, and dies of a document called "deadly", of
 * which nobody but itself knows.
 */
class PlayedThread extends EventEmitter implements Thread {
	private readonly waiting: Extract<Order, { type: 'extract' }>[] = [];
	private isDead = false;

	postMessage(order: Order): void {
		if (order.type !== 'extract') return;
		if (this.waiting.push(order) === 1) setImmediate(() => this.work());
	}

	private work(): void {
		if (this.isDead || this.waiting.length === 0) return;
		const isAlone = this.waiting[0]!.isAlone;
		const taken = this.waiting.splice(0, isAlone ? 1 : this.waiting.length);
		if (taken.some(({ document }) => document.id === 'deadly')) {
			this.isDead = true;
			this.emit('error', new Error('out of memory'));
			return;
		}
		for (const { document, identity } of taken)
			this.emit('message', {
				type: 'article',
				record: { id: document.id } as ArticleRecord,
				identity,
			} satisfies Report);
		setImmediate(() => this.work());
	}

	async terminate(): Promise<number> {
		return 0;
	}
}

test('a thread that dies takes down the document it died of, and none of those it had in hand besides', async () => {
	const extractors = new Extractors(false, () => new PlayedThread());
	const ids = [...Array.from({ length: 40 }, (_, i) => `before ${i}`), 'deadly', 'after', 'later'];
	const events = await Promise.all(ids.map((id) => extractors.extract(documentOf(id), { key: id })));
	expect(events.filter(({ type }) => type === 'failure')).toEqual([
		{
			type: 'failure',
			origin: 'deadly',
			why: 'deadly is too much to work through (out of memory)',
		},
	]);
	expect(events.flatMap((event) => (event.type === 'article' ? [event.record.id] : []))).toEqual(
		ids.filter((id) => id !== 'deadly'),
	);
});

test('what comes after the end starts no thread, which nobody would end', () => {
	let started = 0;
	const extractors = new Extractors(false, () => {
		started++;
		return new PlayedThread();
	});
	extractors.terminate();
	void extractors.extract(documentOf('late'), { key: 'late' });
	expect(started).toBe(0);
});
