import { webAddress } from '../addresses.js';
import { isoDate } from '../dates.js';
import { type Described, describedIn } from './json-ld.js';
import { clean, plainText } from './parse.js';

interface Queryable {
	querySelector(selector: string): Readable | null;
	querySelectorAll(selector: string): Iterable<Readable>;
}
interface Readable {
	getAttribute(name: string): string | null;
	readonly textContent: string | null;
}

/** What a page tells about its article. */
export interface PageMetadata {
	readonly title: string;
	readonly url?: string;
	readonly published?: string;
	readonly publisher?: string;
	readonly authors?: readonly string[];
	readonly language?: string;
	readonly description?: string;
	/** The article's text as the page gives it for machines. */
	readonly articleBody?: string;
}

/** Reads JSON-LD first, then OpenGraph and meta tags, then `<time>`, bylines and the title element. */
export function metadataOf(page: Queryable): PageMetadata {
	const scripts = [...page.querySelectorAll('script[type*="ld+json"]')].map(
		(script) => script.textContent ?? '',
	);
	const described: Described = describedIn(scripts) ?? {};
	const tags = metaTags(page);
	const meta = (...names: string[]): string | undefined =>
		names.map((name) => tags.get(name.toLowerCase())).find((value) => value !== undefined);
	const publisher =
		plainText(described.publisher ?? meta('og:site_name', 'application-name') ?? '') || undefined;
	const title = plainText(
		clean(described.headline) ??
			meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
			clean(page.querySelector('h1')?.textContent) ??
			clean(page.querySelector('title')?.textContent) ??
			'',
	);
	const authors =
		described.authors?.map(withoutRole) ??
		authorsOf(page, meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author'));
	const entries = {
		url: webAddress(
			clean(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
				meta('og:url') ??
				described.url,
		),
		published: isoDate(
			described.datePublished ??
				meta(
					'article:published_time',
					'datePublished',
					'parsely-pub-date',
					'date',
					'dc.date',
					'dcterms.created',
					'pubdate',
					'sailthru.date',
				) ??
				clean(
					page
						.querySelector(
							'time[pubdate],time[itemprop="datePublished"],article time[datetime],time[datetime]',
						)
						?.getAttribute('datetime'),
				),
		),
		publisher,
		language:
			clean(page.querySelector('html')?.getAttribute('lang')) ??
			described.language ??
			meta('og:locale')?.replace('_', '-'),
		description: described.description ?? meta('og:description', 'description'),
		articleBody: described.articleBody,
	};
	return {
		title: withoutSiteName(title, publisher),
		...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
		...(authors.length > 0 ? { authors } : {}),
	};
}

/** What the meta tags say, by name in small letters; of several with one name the first. */
function metaTags(page: Queryable): Map<string, string> {
	const tags = new Map<string, string>();
	for (const tag of page.querySelectorAll('meta[content]')) {
		const value = clean(tag.getAttribute('content'));
		if (value === undefined) continue;
		for (const key of ['property', 'name', 'itemprop']) {
			const name = tag.getAttribute(key)?.toLowerCase();
			if (name && !tags.has(name)) tags.set(name, value);
		}
	}
	return tags;
}

function authorsOf(page: Queryable, named: string | undefined): string[] {
	const given =
		named !== undefined && !/^https?:/.test(named)
			? named
			: clean(page.querySelector('[rel="author"],[itemprop="author"],.byline,.author')?.textContent);
	if (given === undefined || given.length > 120) return [];
	return given
		.replace(/^by\s+/i, '')
		.split(/\s*(?:,|;|\band\b|&)\s*/)
		.filter((name) => /^\p{Upper}[\p{Alpha}.'’ -]{2,50}$/u.test(name));
}

/** A name without what bylines put around it: "By Ana Ruiz, Staff Writer". */
const withoutRole = (name: string): string =>
	plainText(name)
		.replace(/^by\s+/i, '')
		.replace(/,[^,]*\b(?:writer|reporter|editor|correspondent|staff|contributor)s?$/i, '')
		.trim();

function withoutSiteName(title: string, publisher: string | undefined): string {
	if (publisher === undefined) return title;
	for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ']) {
		const at = title.lastIndexOf(mark);
		if (at > 0 && lettersOf(title.slice(at + mark.length)) === lettersOf(publisher))
			return title.slice(0, at);
	}
	return title;
}

/** A name without what sites are in two minds about: "TheHill" is "The Hill". */
const lettersOf = (name: string): string => name.toLowerCase().replace(/\s+/g, '');
