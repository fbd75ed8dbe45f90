import { type ArticleRecord, type Document, Problem } from '../../model/index.js';
import { isoDate } from '../dates.js';
import { describe } from '../html/json-ld.js';
import { readJsonRecord } from './jsonl.js';
import { readPlain } from './plain.js';

type Json = Record<string, unknown>;

/**
 * JSON of one value: a record of ours or an array of them, a schema.org article, or a news item in ninjs 3 (IPTC).
 * @param id used for an article that brings none
 * @param name what it is called in messages
 * @throws Problem when it is none of these
 */
export function readJson(
	value: unknown,
	origin: string,
	id: string,
	name = origin,
): (Document | ArticleRecord)[] {
	if (Array.isArray(value)) {
		if (value.some(Array.isArray)) throw unknownShape(name);
		return value.flatMap((one, i) => readJson(one, origin, `${id}:${i + 1}`, name));
	}
	if (typeof value !== 'object' || value === null) throw unknownShape(name);
	const json = value as Json;
	if (typeof json.text === 'string') return [readJsonRecord(json, origin, id, name)];
	if (Array.isArray(json['@graph']))
		return (json['@graph'] as Json[])
			.filter((one) => typeof one?.articleBody === 'string')
			.map((one) => fromSchema(one, origin, id));
	if (typeof json.articleBody === 'string') return [fromSchema(json, origin, id)];
	if (Array.isArray(json.bodies) || Array.isArray(json.headlines)) return [fromNinjs(json, origin, id, name)];
	throw unknownShape(name);
}

const unknownShape = (name: string): Problem =>
	new Problem(
		`${name}: JSON of a shape that is not known; it takes {"text": …}, schema.org articles and ninjs`,
	);

function fromSchema(json: Json, origin: string, id: string): Document {
	const { headline, articleBody, datePublished, description: _, ...rest } = describe(json);
	const published = isoDate(datePublished);
	const { title, text, headings } = readPlain(articleBody ?? '');
	return {
		id,
		origin,
		title: headline ?? title ?? id,
		...rest,
		...(published === undefined ? {} : { published }),
		text:
			headline === undefined || title === null
				? text
				: [title === headline ? '' : title, text].filter(Boolean).join('\n\n'),
		headings,
	};
}

function fromNinjs(json: Json, origin: string, id: string, name: string): Document {
	const firstValue = (list: unknown): string | undefined => {
		const one = Array.isArray(list)
			? (list.find((item) => typeof item?.value === 'string') as Json | undefined)
			: undefined;
		return one?.value as string | undefined;
	};
	const body = firstValue(json.bodies);
	if (body === undefined) throw new Problem(`${name}: this ninjs item has no body`);
	const published = isoDate(typeof json.versioncreated === 'string' ? json.versioncreated : undefined);
	const plain = body.replace(/<\/(?:p|h[1-6]|div|li)>/gi, '\n\n').replace(/<[^>]{1,300}>/g, '');
	const url = typeof json.uri === 'string' && /^https?:/.test(json.uri) ? json.uri : undefined;
	return {
		id: typeof json.uri === 'string' ? json.uri : id,
		origin,
		title: firstValue(json.headlines) ?? id,
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published }),
		...(typeof json.by === 'string' ? { authors: [json.by] } : {}),
		...(typeof json.language === 'string' ? { language: json.language } : {}),
		text: plain
			.split(/\n{2,}/)
			.map((part) => part.replace(/\s+/g, ' ').trim())
			.filter(Boolean)
			.join('\n\n'),
		headings: [],
	};
}
