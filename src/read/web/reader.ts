import { Problem } from '../../model/index.js';
import { contentsOf } from '../content.js';
import type { ReadEvent } from '../events.js';
import type { FeedItem } from '../formats/feed.js';
import { guarded } from '../guarded.js';
import { contentOf, identityAt, isOwnAddress } from '../identity.js';
import type { Cache } from './cache.js';
import { type Fetched, fetchDocument } from './fetch.js';
import { WEB_LIMITS, type WebLimits } from './limits.js';
import { Logins } from './logins.js';
import { Queue } from './queue.js';

/** How addresses are read. */
export interface WebOptions {
	readonly limits?: Partial<WebLimits>;
	/** False: nothing is fetched; what the cache holds is read. */
	readonly network?: boolean;
	/** null: nothing is kept. */
	readonly cache?: Cache | null;
	readonly userAgent?: string;
}

/** How many documents are on their way ahead of the one that is read. */
const AHEAD = 12;

/** A feed: what it is called, where it lies for good, and whether its items are fetched. */
export interface FeedSource {
	readonly origin: string;
	readonly place: string | undefined;
	readonly follow: boolean;
}

/** Where what is read from an address lies: its parts lie there, too. */
function placeAt(address: string): string {
	const place = new URL(address);
	place.hash = '';
	return place.href;
}

/** Where the articles of a feed lie: each at its link where no other has the same, else in the feed under its own name. */
function placesOf(items: readonly FeedItem[], feed: string | undefined): (string | undefined)[] {
	const counts = new Map<string | null, number>();
	for (const { link, guid } of items)
		for (const name of new Set([link, guid])) counts.set(name, (counts.get(name) ?? 0) + 1);
	return items.map(({ link, guid }) => {
		if (link !== null && counts.get(link) === 1 && isOwnAddress(link)) return placeAt(link);
		return feed !== undefined && guid !== null && counts.get(guid) === 1 ? `${feed}#${guid}` : undefined;
	});
}

/** Reads addresses: pages, documents, and feeds with the articles that they link to. */
export class WebReader {
	private readonly limits: WebLimits;
	private readonly queue: Queue;
	private readonly logins = new Logins();
	/** Fetches that were begun before their turn. */
	private readonly early = new Map<string, Promise<Fetched | Problem>>();

	constructor(
		private readonly options: WebOptions,
		private readonly signal: AbortSignal | undefined,
	) {
		this.limits = { ...WEB_LIMITS, ...options.limits };
		this.queue = new Queue(this.limits.atOnce, this.limits.perHost);
	}

	/** The address to ask for and to speak of in place of one that may bring a password, which is kept for its server. */
	addressOf(given: string): string {
		return this.logins.take(given);
	}

	/**
	 * Asks for what comes next among sources, so that several hosts answer at a time.
	 * @param addresses what is to be read after the current one; only its first few are looked at
	 */
	ahead(addresses: readonly string[]): void {
		for (const address of addresses.slice(0, AHEAD))
			if (!this.early.has(address)) this.early.set(address, settled(this.fetch(address)));
	}

	/** @throws Problem when nothing could be read */
	async *read(address: string): AsyncGenerator<ReadEvent> {
		const fetched = await (this.early.get(address) ?? this.fetch(address));
		this.early.delete(address);
		if (fetched instanceof Problem) throw fetched;
		yield* this.readFetched(address, fetched, true);
	}

	/**
	 * The articles of a feed: fetched when `follow`, else what the feed itself gives of them.
	 * @throws Problem when it is no feed, or an empty one
	 */
	async *readFeed(text: string, { origin, place, follow }: FeedSource): AsyncGenerator<ReadEvent> {
		const { readFeed } = await import('../formats/feed.js');
		const feed = readFeed(text, origin);
		const publisher = feed.title ?? undefined;
		const items = feed.items.map((item) =>
			item.link === null ? item : { ...item, link: this.addressOf(item.link) },
		);
		const places = placesOf(items, place);
		const articleOf = (i: number) =>
			articleIn(items[i]!, { id: `${origin}#${i + 1}`, origin, place: places[i], publisher });
		if (items.length === 0) throw new Problem(`${origin} is a feed without items`);
		if (!follow) {
			for (const i of items.keys()) yield* guarded(origin, articleOf(i));
			return;
		}
		// A few are asked for ahead; the queue lets so many through as it may, and they come in the feed's order.
		const fetched: (Promise<Fetched | Problem> | null)[] = [];
		for (const [i, item] of items.entries()) {
			if (this.signal?.aborted) return;
			for (let j = fetched.length; j < Math.min(items.length, i + AHEAD); j++) {
				const { link } = items[j]!;
				fetched.push(link === null ? null : settled(this.fetch(link)));
			}
			const result = await fetched[i]!;
			// What was read is not kept until the last one is.
			fetched[i] = null;
			const { link } = item;
			const held = () => articleOf(i);
			if (result === null || link === null) yield* guarded(origin, held());
			else {
				const linked = this.readItem(link, result, { published: item.published, publisher });
				yield* guarded(link, item.content === '' ? linked : this.orElse(linked, held, link));
			}
			yield { type: 'progress', done: i + 1, total: items.length };
		}
	}

	/** @throws Problem when it could not be fetched or read */
	private async *readItem(
		link: string,
		result: Fetched | Problem,
		known: KnownOfItem,
	): AsyncGenerator<ReadEvent> {
		if (result instanceof Problem) throw result;
		yield* completed(this.readFetched(link, result, false), known);
	}

	/**
	 * Gives the articles of a link, or, where it has none to be read, what its feed holds of it, and says so.
	 * @throws Problem when there is neither
	 */
	private async *orElse(
		linked: AsyncIterable<ReadEvent>,
		held: () => AsyncIterable<ReadEvent>,
		link: string,
	): AsyncGenerator<ReadEvent> {
		let isRead = false;
		try {
			for await (const event of linked) {
				isRead ||= event.type !== 'notice';
				yield event;
			}
		} catch (error) {
			if (!(error instanceof Problem) || isRead || this.signal?.aborted) throw error;
			const instead: ReadEvent[] = [];
			try {
				for await (const event of held()) instead.push(event);
			} catch {
				throw error;
			}
			yield {
				type: 'notice',
				origin: link,
				why: `${error.message}; what the feed holds of it is read instead`,
			};
			yield* instead;
		}
	}

	private async fetch(address: string): Promise<Fetched> {
		if (!URL.canParse(address)) throw new Problem(`${address} is not a complete address`);
		const { limits, logins, signal } = this;
		const { network = true, cache = null, userAgent = 'explorer' } = this.options;
		return this.queue.run(new URL(address).host, () =>
			fetchDocument(address, {
				limits,
				network,
				cache,
				userAgent,
				logins,
				...(signal === undefined ? {} : { signal }),
			}),
		);
	}

	private async *readFetched(
		address: string,
		{ bytes, url, charset, stale }: Fetched,
		follow: boolean,
	): AsyncGenerator<ReadEvent> {
		if (stale !== null)
			yield { type: 'notice', origin: address, why: `${stale}; read from the copy kept earlier` };
		const place = placeAt(address);
		for await (const held of contentsOf({ bytes, origin: address, id: address, charset, url, place })) {
			if (held.type === 'failure' || held.type === 'notice')
				yield { type: held.type, origin: address, why: held.why };
			else if (held.type === 'feed') {
				if (!follow) throw new Problem(`${address} is a feed within a feed; it is not followed`);
				yield* this.readFeed(held.text, { origin: address, place, follow: true });
			} else if ('statements' in held.article)
				yield { type: 'record', record: held.article, identity: held.identity };
			else yield { type: 'document', document: held.article, identity: held.identity };
		}
	}
}

/** Where an article of a feed comes from. */
interface FeedItemPlace {
	/** Its id where it has no link. */
	readonly id: string;
	readonly origin: string;
	/** What tells it apart; undefined for nothing. */
	readonly place: string | undefined;
	readonly publisher: string | undefined;
}

/**
 * What a feed itself gives of an article.
 * @throws Problem when that is no text, or more than any article has
 */
async function* articleIn(
	item: FeedItem,
	{ id, origin, place, publisher }: FeedItemPlace,
): AsyncGenerator<ReadEvent> {
	const { title, link, published, content } = item;
	const name = `${origin}: “${title}”`;
	const { joined } = await import('../html/blocks.js');
	const { blocksOfPart } = await import('../html/part.js');
	const body = joined(blocksOfPart(content, name));
	if (body.text === '')
		throw new Problem(
			`${name} has no text in the feed${link === null ? '' : `; its article is at ${link} (--follow fetches it)`}`,
		);
	const document = {
		id: link ?? id,
		title,
		origin,
		...(link === null ? {} : { url: link }),
		...(published === undefined ? {} : { published }),
		...(publisher === undefined ? {} : { publisher }),
		...body,
	};
	yield { type: 'document', document, identity: identityAt(place, document) };
}

/** What a feed tells of an article that it links to: when it was published, and who publishes the feed. */
interface KnownOfItem {
	readonly published: string | undefined;
	readonly publisher: string | undefined;
}

/** Gives articles that do not tell their date or their publisher what their feed tells. */
async function* completed(
	events: AsyncIterable<ReadEvent>,
	{ published, publisher }: KnownOfItem,
): AsyncGenerator<ReadEvent> {
	for await (const event of events) {
		if (event.type !== 'document') {
			yield event;
			continue;
		}
		const isDated = event.document.published !== undefined || published === undefined;
		const isNamed = event.document.publisher !== undefined || publisher === undefined;
		const document = {
			...event.document,
			...(isDated ? {} : { published }),
			...(isNamed ? {} : { publisher }),
		};
		yield { type: 'document', document, identity: { ...event.identity, content: contentOf(document) } };
	}
}

const settled = (fetching: Promise<Fetched>): Promise<Fetched | Problem> =>
	fetching.catch((error: unknown) => {
		if (error instanceof Problem) return error;
		throw error;
	});
