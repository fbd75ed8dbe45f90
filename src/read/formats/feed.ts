import { parseFeed } from 'feedsmith';
import { Problem } from '../../model/index.js';
import { withoutLogin } from '../addresses.js';
import { beginningOf } from '../beginning.js';
import { isoDate } from '../dates.js';

/** One item of a feed. */
export interface FeedItem {
	readonly title: string;
	/** What tells it from other items of the feed; null when it has nothing of the kind. */
	readonly guid: string | null;
	/** Address of the article; null when the item has none. */
	readonly link: string | null;
	readonly published?: string;
	/** What the feed itself gives of the article, as HTML. */
	readonly content: string;
}

/**
 * The items of an RSS, Atom, RDF or JSON feed, in its order, and the feed's own title.
 * @throws Problem when it is no feed
 */
export function readFeed(text: string, name: string): { title: string | null; items: FeedItem[] } {
	let feed: Record<string, unknown>;
	try {
		// Without its document type, in which entities could be made that are anything once they are put in.
		feed = parseFeed(text.slice(beginningOf(text).at)).feed as Record<string, unknown>;
	} catch {
		throw new Problem(`${name}: this feed is damaged and could not be read`);
	}
	const items = [feed.items, feed.entries]
		.flat()
		.filter((item) => typeof item === 'object' && item !== null) as Record<string, unknown>[];
	return { title: textOf(feed.title)?.replace(/\s+/g, ' ') ?? null, items: items.map(itemOf) };
}

function itemOf(item: Record<string, unknown>): FeedItem {
	const links = Array.isArray(item.links) ? (item.links as { href?: string; rel?: string }[]) : [];
	const link =
		textOf(item.link) ??
		textOf(item.url) ??
		(links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
	const published = isoDate(
		textOf(item.pubDate) ?? textOf(item.published) ?? textOf(item.updated) ?? textOf(item.date_published),
	);
	const guid = textOf(item.guid) ?? textOf(item.id);
	const encoded = (item.content as { encoded?: unknown } | undefined)?.encoded;
	return {
		guid: guid === undefined ? null : withoutLogin(guid),
		title: textOf(item.title) ?? textOf(link) ?? 'untitled',
		link: link !== undefined && /^https?:\/\//.test(link) ? link : null,
		...(published === undefined ? {} : { published }),
		content:
			textOf(encoded) ??
			textOf(item.content) ??
			textOf(item.content_html) ??
			textOf(item.description) ??
			textOf(item.summary) ??
			'',
	};
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	return typeof value === 'object' && value !== null
		? textOf((value as { value?: unknown }).value)
		: undefined;
}
