import { type ArticleRecord, brokenInvariant, type Document, Problem } from '../../model/index.js';
import { webAddress, withoutLogin } from '../addresses.js';
import { isoDate, mayBeTwoDays } from '../dates.js';
import { titleFrom } from '../titles.js';

/** The longest line that is read, bytes; a long article has a hundred thousand. */
const LONGEST = 50_000_000;
const NEWLINE = 0x0a;

/** Parts bytes into lines without their ends, the last one too; null for a line that is too long to be one. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
	let parts: Uint8Array[] = [];
	let size = 0;
	const take = (part: Uint8Array) => {
		size += part.length;
		if (size > LONGEST) parts = [];
		else parts.push(part);
	};
	const line = (): Uint8Array | null => {
		const whole = size > LONGEST ? null : Buffer.concat(parts);
		parts = [];
		size = 0;
		return whole;
	};
	for await (const chunk of chunks) {
		let at = 0;
		for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, at)) {
			take(chunk.subarray(at, end));
			yield line();
			at = end + 1;
		}
		take(chunk.subarray(at));
	}
	if (size > 0) yield line();
}

/**
 * The object on one line of JSON Lines.
 * @param name what the line is called in messages
 * @throws Problem when there is none
 */
export function objectOn(line: string, name: string): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new Problem(`${name}: not valid JSON; every line has to be one JSON object`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Problem(`${name}: no JSON object; every line has to be one`);
	return value as Record<string, unknown>;
}

/** An article out of JSON; `note` is what is to be said of it. */
export interface Found {
	readonly article: Document | ArticleRecord;
	/** Whether its id is one that it brings, and none that comes of its place. */
	readonly hasId: boolean;
	readonly note: string | null;
}

/** What somebody gave as the date of publication, as ISO 8601, and what is to be said when it is no date. */
export function publishedIn(given: unknown, name: string): { published?: string; note: string | null } {
	if (given === undefined || given === null || given === '') return { note: null };
	const words = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
	const published = isoDate(words);
	if (published !== undefined) return { published, note: null };
	const what = words === '' ? 'what stands for its date' : `“${words.slice(0, 60)}”`;
	const why = mayBeTwoDays(words) ? 'may be either of two days' : 'is no date';
	return { note: `${name}: ${what} ${why}, so the article is read without a date` };
}

/**
 * One article given as a JSON object `{"id"?, "title"?, "text", "url"?, "published"?, …}`; `text` is taken verbatim. A complete article record comes back as such.
 * @param id used when it brings none
 * @param name what it is called in messages
 * @throws Problem when it holds no text, or is an article record with something broken in it
 */
export function readJsonRecord(
	value: Record<string, unknown>,
	origin: string,
	id: string,
	name: string,
): Found {
	const given = value as Record<string, unknown> & { text: string };
	if (given.text.trim() === '') throw new Problem(`${name} is empty`);
	const textIn = (key: string) => (typeof given[key] === 'string' ? { [key]: given[key] } : {});
	const url = typeof given.url === 'string' ? webAddress(given.url) : undefined;
	const hasId = isId(given.id);
	const { note, ...published } = publishedIn(given.published, name);
	const document: Document = {
		id: hasId ? withoutLogin(String(given.id)) : id,
		title:
			typeof given.title === 'string' && given.title !== ''
				? given.title
				: titleFrom(given.text.trimStart().split('\n', 1)[0] ?? ''),
		origin: typeof given.origin === 'string' ? withoutLogin(given.origin) : origin,
		...(url === undefined ? {} : { url }),
		...published,
		...textIn('publisher'),
		...textIn('language'),
		...(Array.isArray(given.authors)
			? { authors: given.authors.filter((author) => typeof author === 'string') }
			: {}),
		text: given.text,
		headings: [],
	};
	if (!Array.isArray(given.statements)) return { article: document, hasId, note };
	const { headings: _, ...known } = document;
	const all: Record<string, unknown> = { ...given, ...known };
	for (const key of OPTIONAL) if (key in all && !(key in known)) delete all[key];
	const record = all as unknown as ArticleRecord;
	const broken = isDeeper(record, DEEPEST) ? 'nested too deep' : brokenInvariant(record);
	if (broken !== null) throw new Problem(`${name}: not a sound article record (${broken})`);
	return { article: record, hasId, note };
}

const isId = (given: unknown): boolean =>
	(typeof given === 'string' && given !== '') || typeof given === 'number';

/** What is left out where it is not what it should be. */
const OPTIONAL = ['url', 'published', 'publisher', 'language', 'authors', 'headings'];

/** A record's own parts nest six deep; what nests without end cannot be handed from thread to thread. */
const DEEPEST = 50;

const isDeeper = (value: unknown, most: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(most === 0 || Object.values(value).some((one) => isDeeper(one, most - 1)));
