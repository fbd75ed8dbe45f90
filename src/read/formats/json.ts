import { type Document, Problem } from '../../model/index.js';
import { webAddress, withoutLogin } from '../addresses.js';
import type { Draft } from '../draft.js';
import { describe, type Named, namedIn } from '../html/json-ld.js';
import { plainText } from '../html/parse.js';
import { readBody } from './body.js';
import { type Found, publishedIn, readJsonRecord } from './jsonl.js';

type Json = Record<string, unknown>;

/** What articles have in common: the file that they come from, their id when they bring none, their name in messages. */
interface Place {
	readonly origin: string;
	readonly id: string;
	readonly name: string;
}

/**
 * JSON of one value: a record of ours or an array of them, schema.org articles, or a news item in ninjs 1 to 3 (IPTC).
 * @param id used for an article that brings none
 * @param name what it is called in messages
 * @returns its articles, and in the place of one among several that cannot be read the problem with it
 * @throws Problem when it is none of these, or holds no article
 */
export function readJson(value: unknown, origin: string, id: string, name = origin): (Found | Problem)[] {
	const found = articlesIn(value, { origin, id, name });
	if (found.length === 0) throw new Problem(`${name} holds no article`);
	const problem = found[0];
	if (problem instanceof Problem && found.every((one) => one instanceof Problem)) throw problem;
	return found;
}

function articlesIn(value: unknown, place: Place): (Found | Problem)[] {
	if (Array.isArray(value)) {
		if (value.some(Array.isArray)) throw unknownShape(place.name);
		return eachOf(value, place, articlesIn);
	}
	if (typeof value !== 'object' || value === null) throw unknownShape(place.name);
	const json = value as Json;
	if (typeof json.text === 'string') return [readJsonRecord(json, place.origin, place.id, place.name)];
	if (Array.isArray(json['@graph'])) {
		const articles = (json['@graph'] as Json[]).filter((one) => typeof one?.articleBody === 'string');
		const named = namedIn(json);
		if (articles.length === 1) return [fromSchema(articles[0]!, place, named)];
		return eachOf(articles, place, (one, its) => [fromSchema(one, its, named)]);
	}
	if (typeof json.articleBody === 'string') return [fromSchema(json, place)];
	if (isNinjs(json)) return [fromNinjs(json, place)];
	throw unknownShape(place.name);
}

/** What several values hold, each with a number behind its id. */
function eachOf<T>(
	values: readonly T[],
	{ origin, id, name }: Place,
	read: (value: T, place: Place) => (Found | Problem)[],
): (Found | Problem)[] {
	return values.flatMap((one, i) => {
		try {
			return read(one, { origin, id: `${id}:${i + 1}`, name: `${name}, article ${i + 1}` });
		} catch (error) {
			if (error instanceof Problem) return error;
			throw error;
		}
	});
}

const unknownShape = (name: string): Problem =>
	new Problem(
		`${name}: JSON of a shape that is not known; it takes {"text": …}, schema.org articles and ninjs`,
	);

function bodyIn(body: string, headline: string | undefined, name: string): Draft {
	const reading = readBody(body, headline === undefined ? undefined : plainText(headline), name);
	if (reading.text.trim() === '') throw new Problem(`${name} is empty`);
	return reading;
}

function fromSchema(json: Json, { origin, id, name }: Place, named?: Named): Found {
	const { headline, articleBody, datePublished, description: _, url: given, ...rest } = describe(json, named);
	const url = webAddress(given);
	const { note, ...published } = publishedIn(datePublished, name);
	const { title, ...body } = bodyIn(articleBody ?? '', headline, name);
	const article: Document = {
		id,
		origin,
		title: title ?? id,
		...rest,
		...(url === undefined ? {} : { url }),
		...published,
		...body,
	};
	return { article, hasId: false, note };
}

/** What a ninjs item has its body in: the list of version 3, or version 1's strings, those with paragraphs and headings first. */
const BODIES = ['bodies', 'body_html', 'body_xhtml', 'body_text'];

const isNinjs = (json: Json): boolean =>
	Array.isArray(json.headlines) ||
	BODIES.some((name) => Array.isArray(json[name]) || typeof json[name] === 'string');

/** A string, or the first that a list of ninjs 3 has. */
function stringIn(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (!Array.isArray(value)) return undefined;
	return (value.find((item) => typeof item?.value === 'string') as Json | undefined)?.value as
		| string
		| undefined;
}

function fromNinjs(json: Json, { origin, id, name }: Place): Found {
	const [given] = BODIES.flatMap((body) => stringIn(json[body]) ?? []);
	if (given === undefined) throw new Problem(`${name}: this ninjs item has no body`);
	const by = json.by ?? json.byline;
	const { note, ...published } = publishedIn(json.versioncreated, name);
	const { title, ...body } = bodyIn(given, stringIn(json.headlines ?? json.headline), name);
	const url = typeof json.uri === 'string' ? webAddress(json.uri) : undefined;
	const article: Document = {
		id: typeof json.uri === 'string' ? withoutLogin(json.uri) : id,
		origin,
		title: title ?? id,
		...(url === undefined ? {} : { url }),
		...published,
		...(typeof by === 'string' ? { authors: [by] } : {}),
		...(typeof json.language === 'string' ? { language: json.language } : {}),
		...body,
	};
	return { article, hasId: typeof json.uri === 'string', note };
}
