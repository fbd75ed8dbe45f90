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
/** Deeper structures are not looked into. */
const DEEPEST = 12;

type Json = Record<string, unknown>;

/** The first article that the given JSON-LD texts describe; broken ones are passed over. */
export function describedIn(scripts: readonly string[]): Described | null {
	for (const script of scripts) {
		let value: unknown;
		try {
			value = JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
		} catch {
			continue;
		}
		const article = findArticle(value, 0);
		if (article !== null) return describe(article);
	}
	return null;
}

function findArticle(value: unknown, depth: number): Json | null {
	if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
	if (Array.isArray(value)) {
		for (const one of value.slice(0, 200)) {
			const found = findArticle(one, depth + 1);
			if (found !== null) return found;
		}
		return null;
	}
	const json = value as Json;
	const types = [json['@type']].flat();
	if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return json;
	return findArticle(json['@graph'] ?? json.mainEntity ?? null, depth + 1);
}

/** Reads one schema.org article. */
export function describe(article: Json): Described {
	const entries = {
		headline: textOf(article.headline) ?? textOf(article.name),
		articleBody: textOf(article.articleBody),
		datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
		publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
		language: textOf(article.inLanguage),
		url: textOf(article.url) ?? textOf(article['@id']),
		description: textOf(article.description),
	};
	const authors = [article.author]
		.flat()
		.map(nameOf)
		.filter((name) => name !== undefined);
	return {
		...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
		...(authors.length > 0 ? { authors } : {}),
	};
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function nameOf(value: unknown): string | undefined {
	if (typeof value === 'string') return textOf(value);
	if (Array.isArray(value)) return nameOf(value[0]);
	return typeof value === 'object' && value !== null ? textOf((value as Json).name) : undefined;
}
