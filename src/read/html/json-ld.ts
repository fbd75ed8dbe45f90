/** What a page says of itself in JSON-LD (schema.org), as far as it is needed. */
export interface Described {
	readonly headline?: string;
	readonly articleBody?: string;
	readonly datePublished?: string;
	readonly authors?: readonly string[];
	readonly publisher?: string;
	readonly language?: string;
	readonly url?: string;
	readonly description?: string;
}

const ARTICLE = /(?:Article|Posting|Report|NewsStory|Review|LiveBlog)/;
/** What an article may stand on, or be called, on sites that do not say that it is one. */
const PAGE = /WebPage$/;
/** Deeper structures are not looked into, and of long lists only the first ones. */
const DEEPEST = 12;
const MOST = 200;

type Json = Record<string, unknown>;

/** Things by what JSON-LD calls them ("@id"), where others only name them. */
export type Named = ReadonlyMap<string, Json>;

/**
 * What the given JSON-LD texts tell of the first article that they describe; where and by whom it was published also from
 * the page that it stands on. Broken ones are passed over.
 */
export function describedIn(scripts: readonly string[]): Described | null {
	const values = scripts.flatMap((script) => parsed(script) ?? []);
	const named = namedIn(values);
	const first = (type: RegExp) => findTyped(values, type, 0);
	const [article, page] = [first(ARTICLE), first(PAGE)];
	if (article === null && page === null) return null;
	const { datePublished, authors, publisher, language } = page === null ? {} : describe(page, named);
	return withoutGaps({
		datePublished,
		authors,
		publisher,
		language,
		...(article === null ? {} : describe(article, named)),
	});
}

type WithGaps = { readonly [Key in keyof Described]: Described[Key] | undefined };
const withoutGaps = (entries: WithGaps): Described =>
	Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Described;

/** A string of JSON, its end missing or not. */
const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)/g;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What a script says; undefined where it is broken otherwise than by line breaks within its strings. */
function parsed(script: string): unknown {
	const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '');
	const escaped = () =>
		json.replace(STRING, (string) => string.replace(/[\u0000-\u001f]/g, (unit) => ESCAPES[unit] ?? ' '));
	for (const text of [() => json, escaped]) {
		try {
			return JSON.parse(text());
		} catch {}
	}
	return undefined;
}

/** Keeps what has a name and says more than that. */
function collect(value: unknown, named: Map<string, Json>, depth: number): void {
	if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (const one of value.slice(0, MOST)) collect(one, named, depth + 1);
		return;
	}
	const { '@id': id, '@graph': graph, ...rest } = value as Json;
	if (typeof id === 'string' && 'name' in rest && !named.has(id)) named.set(id, value as Json);
	collect(graph, named, depth + 1);
}

/** The things that a value of JSON-LD names. */
export function namedIn(value: unknown): Named {
	const named = new Map<string, Json>();
	collect(value, named, 0);
	return named;
}

function findTyped(value: unknown, type: RegExp, depth: number): Json | null {
	if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
	if (Array.isArray(value)) {
		for (const one of value.slice(0, MOST)) {
			const found = findTyped(one, type, depth + 1);
			if (found !== null) return found;
		}
		return null;
	}
	const json = value as Json;
	if ([json['@type']].flat().some((one) => typeof one === 'string' && type.test(one))) return json;
	return findTyped(json['@graph'] ?? json.mainEntity ?? null, type, depth + 1);
}

/**
 * Reads one schema.org article.
 * @param named what its author and publisher may be named by
 */
export function describe(article: Json, named: Named = new Map()): Described {
	const entries = {
		headline: textOf(article.headline) ?? textOf(article.name),
		articleBody: textOf(article.articleBody),
		datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
		publisher: nameOf(article.publisher, named) ?? nameOf(article.sourceOrganization, named),
		language: textOf(article.inLanguage),
		url: textOf(article.url) ?? textOf(article['@id']),
		description: textOf(article.description),
	};
	const authors = [article.author]
		.flat()
		.map((author) => nameOf(author, named))
		.filter((name) => name !== undefined);
	return {
		...withoutGaps(entries),
		...(authors.length > 0 ? { authors } : {}),
	};
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function nameOf(value: unknown, named: Named): string | undefined {
	if (typeof value === 'string') return textOf(value);
	if (Array.isArray(value)) return nameOf(value[0], named);
	if (typeof value !== 'object' || value === null) return undefined;
	const { name, '@id': id } = value as Json;
	return textOf(name) ?? (typeof id === 'string' ? textOf(named.get(id)?.name) : undefined);
}
