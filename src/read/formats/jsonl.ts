import { type ArticleRecord, brokenInvariant, type Document, Problem } from '../../model/index.js';

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

/**
 * One article given as a JSON object `{"id"?, "title"?, "text", "url"?, "published"?, …}`; `text` is taken verbatim. A complete article record comes back as such.
 * @param id used when it brings none
 * @param name what it is called in messages
 * @throws Problem when it is an article record with something broken in it
 */
export function readJsonRecord(
	value: Record<string, unknown>,
	origin: string,
	id: string,
	name: string,
): Document | ArticleRecord {
	const given = value as Record<string, unknown> & { text: string };
	const optional = (key: string) => (typeof given[key] === 'string' ? { [key]: given[key] } : {});
	const document: Document = {
		id: typeof given.id === 'string' || typeof given.id === 'number' ? String(given.id) : id,
		title: typeof given.title === 'string' ? given.title : (given.text.split('\n', 1)[0] ?? '').slice(0, 120),
		origin: typeof given.origin === 'string' ? given.origin : origin,
		...optional('url'),
		...optional('published'),
		...optional('publisher'),
		...optional('language'),
		...(Array.isArray(given.authors)
			? { authors: given.authors.filter((author) => typeof author === 'string') }
			: {}),
		text: given.text,
		headings: [],
	};
	if (!Array.isArray(given.statements)) return document;
	const record = { ...given, ...document } as unknown as ArticleRecord & { headings?: unknown };
	delete record.headings;
	let broken: string | null;
	try {
		broken = isDeeper(record, DEEPEST) ? 'nested too deep' : brokenInvariant(record);
	} catch {
		broken = 'a part is missing or of the wrong type';
	}
	if (broken !== null) throw new Problem(`${name}: not a sound article record (${broken})`);
	return record;
}

/** A record's own parts nest six deep; what nests without end cannot be handed from thread to thread. */
const DEEPEST = 50;

const isDeeper = (value: unknown, most: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(most === 0 || Object.values(value).some((one) => isDeeper(one, most - 1)));
