import { type ArticleRecord, brokenInvariant, type Document, Problem } from '../../model/index.js';

/**
 * One line of JSON Lines: `{"id"?, "title"?, "text", "url"?, "published"?, …}`. `text` is taken verbatim.
 * A line that is a complete article record of ours comes back as such.
 * @throws Problem naming the line
 */
export function readJsonLine(line: string, origin: string, number: number): Document | ArticleRecord {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new Problem(`${origin}, line ${number}: not valid JSON; every line has to be one JSON object`);
	}
	if (typeof value !== 'object' || value === null || typeof (value as { text?: unknown }).text !== 'string') {
		throw new Problem(
			`${origin}, line ${number}: no "text"; every line has to be a JSON object with a string "text"`,
		);
	}
	return readJsonRecord(
		value as Record<string, unknown>,
		origin,
		`${origin}:${number}`,
		`${origin}, line ${number}`,
	);
}

/**
 * One article given as a JSON object with a string `text`; a complete article record comes back as such.
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
		broken = brokenInvariant(record);
	} catch {
		broken = 'a part is missing or of the wrong type';
	}
	if (broken !== null) throw new Problem(`${name}: not a sound article record (${broken})`);
	return record;
}
