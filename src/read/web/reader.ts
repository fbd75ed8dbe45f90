import { Problem } from '../../model/index.js';
import { contentsOf } from '../content.js';
import type { ReadEvent } from '../events.js';
import type { FeedItem } from '../formats/feed.js';
import type { Cache } from './cache.js';
import { type Fetched, fetchDocument } from './fetch.js';
import { WEB_LIMITS, type WebLimits } from './limits.js';
import { Queue } from './queue.js';

export interface WebOptions {
	readonly limits?: Partial<WebLimits>;
	/** False: nothing is fetched; what the cache holds is read. */
	readonly network?: boolean;
	/** null: nothing is kept. */
	readonly cache?: Cache | null;
	readonly userAgent?: string;
}

/** Reads addresses: pages, documents, and feeds with the articles that they link to. */
export class WebReader {
	private readonly limits: WebLimits;
	private readonly queue: Queue;

	constructor(
		private readonly options: WebOptions,
		private readonly signal: AbortSignal | undefined,
	) {
		this.limits = { ...WEB_LIMITS, ...options.limits };
		this.queue = new Queue(this.limits.atOnce, this.limits.perHost);
	}

	/** @throws Problem when nothing could be read */
	async *read(address: string): AsyncGenerator<ReadEvent> {
		yield* this.readFetched(address, await this.fetch(address), true);
	}

	/**
	 * The articles of a feed: fetched when `follow`, else what the feed itself gives of them.
	 * @throws Problem when it is no feed, or an empty one
	 */
	async *readFeed(text: string, origin: string, follow: boolean): AsyncGenerator<ReadEvent> {
		const { readFeed } = await import('../formats/feed.js');
		const { items } = readFeed(text, origin);
		if (items.length === 0) throw new Problem(`${origin} is a feed without items`);
		if (!follow) {
			for (const [i, item] of items.entries()) yield await this.fromItem(item, `${origin}#${i + 1}`, origin);
			return;
		}
		// All are asked for at once; the queue lets so many through as it may, and they come in the feed's order.
		const fetched = items.map((item) => (item.link === null ? null : settled(this.fetch(item.link))));
		for (const [i, item] of items.entries()) {
			const result = await fetched[i]!;
			if (result === null || item.link === null)
				yield await this.fromItem(item, `${origin}#${i + 1}`, origin);
			else if (result instanceof Problem) yield { type: 'failure', origin: item.link, why: result.message };
			else {
				try {
					yield* this.readFetched(item.link, result, false);
				} catch (error) {
					if (!(error instanceof Problem)) throw error;
					yield { type: 'failure', origin: item.link, why: error.message };
				}
			}
		}
	}

	private async fetch(address: string): Promise<Fetched> {
		if (!URL.canParse(address)) throw new Problem(`${address} is not a complete address`);
		const { limits, signal } = this;
		const { network = true, cache = null, userAgent = 'explorer' } = this.options;
		return this.queue.run(new URL(address).host, () =>
			fetchDocument(address, {
				limits,
				network,
				cache,
				userAgent,
				...(signal === undefined ? {} : { signal }),
			}),
		);
	}

	private async *readFetched(
		address: string,
		{ bytes, url, charset }: Fetched,
		follow: boolean,
	): AsyncGenerator<ReadEvent> {
		for await (const held of contentsOf({ bytes, origin: address, id: address, charset, url })) {
			if (held.type === 'failure') yield { type: 'failure', origin: address, why: held.why };
			else if (held.type === 'feed') {
				if (!follow) throw new Problem(`${address} is a feed within a feed; it is not followed`);
				yield* this.readFeed(held.text, address, true);
			} else if ('statements' in held.article) yield { type: 'record', record: held.article };
			else yield { type: 'document', document: held.article };
		}
	}

	/** What a feed itself gives of an article. */
	private async fromItem(item: FeedItem, id: string, origin: string): Promise<ReadEvent> {
		const { parsePage } = await import('../html/article.js');
		const { blocksOf } = await import('../html/blocks.js');
		const page = parsePage(item.content);
		const text = blocksOf(page.body as unknown as Parameters<typeof blocksOf>[0])
			.map((block) => block.text)
			.join('\n\n');
		if (text === '')
			return {
				type: 'failure',
				origin,
				why: `${origin}: “${item.title}” has no text in the feed${item.link === null ? '' : `; its article is at ${item.link}`}`,
			};
		const { title, link, published } = item;
		return {
			type: 'document',
			document: {
				id: link ?? id,
				title,
				origin,
				...(link === null ? {} : { url: link }),
				...(published === undefined ? {} : { published }),
				text,
				headings: [],
			},
		};
	}
}

const settled = (fetching: Promise<Fetched>): Promise<Fetched | Problem> =>
	fetching.catch((error: unknown) => {
		if (error instanceof Problem) return error;
		throw error;
	});
