import { webAddress } from '../addresses.js';
import { isoDate } from '../dates.js';
import { type Described, describedIn } from './json-ld.js';
import { foldedName, peopleIn, publisherNamed } from './names.js';
import { clean, type Page, plainText } from './parse.js';
import { visibleDate } from './visible-date.js';

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

/** Reads JSON-LD first, then OpenGraph and meta tags, then `<time>`, bylines, the title element and the day beside it. */
export function metadataOf(page: Page): PageMetadata {
	const scripts = [...page.querySelectorAll('script[type*="ld+json"]')].map(
		(script) => script.textContent ?? '',
	);
	const described: Described = describedIn(scripts) ?? {};
	const tags = metaTags(page);
	const meta = (...names: string[]): string | undefined =>
		names.map((name) => tags.get(name.toLowerCase())).find((value) => value !== undefined);
	const url = webAddress(
		clean(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
			meta('og:url') ??
			described.url,
	);
	const publishers = [described.publisher, meta('og:site_name', 'application-name')].map((name) =>
		plainText(name ?? ''),
	);
	const publisher = publisherNamed(publishers, url);
	const title = plainText(
		clean(described.headline) ??
			meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
			clean(page.querySelector('h1')?.textContent) ??
			clean(page.querySelector('title')?.textContent) ??
			'',
	);
	const sites = [publisher, ...publishers];
	const people = peopleIn((described.authors ?? []).map(plainText), sites);
	const named = meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author');
	const authors = people.length > 0 ? people : peopleIn(authorsOf(page, named), sites);
	const entries = {
		url,
		published: publishedOn(page, described.datePublished, meta),
		publisher,
		language:
			clean(page.querySelector('html')?.getAttribute('lang')) ??
			described.language ??
			meta('og:locale')?.replace('_', '-'),
		description: described.description ?? meta('og:description', 'description'),
		articleBody: described.articleBody,
	};
	return {
		title: withoutSiteName(title, sites),
		...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
		...(authors.length > 0 ? { authors } : {}),
	};
}

/** The first of all that may tell it which is a date. */
function publishedOn(
	page: Page,
	described: string | undefined,
	meta: (name: string) => string | undefined,
): string | undefined {
	for (const given of [described, ...DATES.map((name) => meta(name))]) {
		const date = isoDate(given);
		if (date !== undefined) return date;
	}
	const time = page.querySelector(
		'time[pubdate],time[itemprop="datePublished"],article time[datetime],time[datetime]',
	);
	return isoDate(clean(time?.getAttribute('datetime'))) ?? visibleDate(page);
}

const DATES = [
	'article:published_time',
	'datePublished',
	'parsely-pub-date',
	'date',
	'dc.date',
	'dcterms.created',
	'pubdate',
	'sailthru.date',
];

/** What the meta tags say, by name in small letters; of several with one name the first. */
function metaTags(page: Page): Map<string, string> {
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

function authorsOf(page: Page, named: string | undefined): string[] {
	const given =
		named !== undefined && !/^https?:/.test(named)
			? named
			: clean(page.querySelector('[rel="author"],[itemprop="author"],.byline,.author')?.textContent);
	if (given === undefined || given.length > 120) return [];
	return given
		.replace(/^by\s+/i, '')
		.split(/\s*(?:,|;|\band\b|&)\s*/)
		.filter((name) => /^\p{Upper}[\p{Alpha}.'’ -]{1,50}$/u.test(name));
}

/** @param names what the site may be called */
function withoutSiteName(title: string, names: readonly (string | undefined)[]): string {
	const sites = new Set(names.flatMap((name) => (name ? foldedName(name) : [])));
	for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ']) {
		const at = title.lastIndexOf(mark);
		if (at > 0 && sites.has(foldedName(title.slice(at + mark.length)))) return title.slice(0, at);
	}
	return title;
}
