import { type ArticleRecord, type Document, Problem } from '../model/index.js';
import type { Content, Held } from './content.js';
import { decode } from './encoding.js';
import { type Found, linesOf, objectOn, readJsonRecord } from './formats/jsonl.js';
import { GivenIds } from './ids.js';

/**
 * The articles of JSON or JSON Lines.
 * @throws Problem when it is damaged, of no known shape, or without an article
 */
export async function* contentsOfJson({ origin, id }: Content, text: string): AsyncGenerator<Held> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!isLines(text))
			throw new Problem(`${origin} is damaged JSON (${withoutPiece((error as Error).message)})`);
		yield* withFewNotices(origin, jsonLines(text, origin));
		return;
	}
	const { version } = (value ?? {}) as { version?: unknown };
	if (typeof version === 'string' && /jsonfeed\.org/.test(version)) {
		yield { type: 'feed', text };
		return;
	}
	yield* withFewNotices(origin, articlesIn(value, origin, id));
}

/** What the parser says, without the piece of the text that it shows: "Unexpected token '}', ..."" }" is not …". */
const withoutPiece = (message: string): string => message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '');

async function* articlesIn(value: unknown, origin: string, id: string): AsyncGenerator<Held> {
	const ids = new GivenIds();
	for (const [i, found] of (await foundIn(value, origin, id, origin)).entries())
		if (found instanceof Problem) yield { type: 'failure', why: found.message };
		else yield* told(found, id, `${origin}, article ${i + 1}`, origin, ids);
}

/** What a value holds; most hold an article in our own form, which is read without the readers of the others. */
async function foundIn(
	value: unknown,
	origin: string,
	id: string,
	name: string,
): Promise<readonly (Found | Problem)[]> {
	const json = value as Record<string, unknown> | null;
	if (typeof json?.text === 'string') return [readJsonRecord(json, origin, id, name)];
	const { readJson } = await import('./formats/json.js');
	return readJson(value, origin, id, name);
}

/** JSON Lines as they come, so that memory does not grow with the file. */
export async function* contentsOfLines(
	chunks: AsyncIterable<Uint8Array>,
	origin: string,
): AsyncGenerator<Held> {
	yield* withFewNotices(origin, linesAsTheyCome(chunks, origin));
}

async function* linesAsTheyCome(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Held> {
	const ids = new GivenIds();
	let number = 0;
	for await (const bytes of linesOf(chunks)) {
		number++;
		if (bytes === null)
			yield { type: 'failure', why: `${origin}, line ${number}: too long to be an article` };
		else yield* jsonLine(decode(bytes).text, origin, number, ids);
	}
}

async function* jsonLines(text: string, origin: string): AsyncGenerator<Held> {
	const ids = new GivenIds();
	let number = 0;
	for (const line of linesIn(text)) yield* jsonLine(line, origin, ++number, ids);
}

function* linesIn(text: string): Generator<string> {
	for (let at = 0; at < text.length; ) {
		const end = text.indexOf('\n', at);
		yield text.slice(at, end === -1 ? undefined : end);
		at = end === -1 ? text.length : end + 1;
	}
}

/** Whether a text has objects on lines of their own; a damaged one that is indented has none. */
function isLines(text: string): boolean {
	if (!text.trimStart().startsWith('{')) return false;
	for (const line of linesIn(text)) {
		if (line[0] !== '{' || !line.trimEnd().endsWith('}')) continue;
		try {
			JSON.parse(line);
			return true;
		} catch {}
	}
	return false;
}

async function* jsonLine(line: string, origin: string, number: number, ids: GivenIds): AsyncGenerator<Held> {
	if (line.trim() === '') return;
	const name = `${origin}, line ${number}`;
	const id = `${origin}:${number}`;
	try {
		for (const found of await foundIn(objectOn(line, name), origin, id, name))
			if (found instanceof Problem) yield { type: 'failure', why: found.message };
			else yield* told(found, id, name, origin, ids);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		yield { type: 'failure', why: error.message };
	}
}

/**
 * An article, and what is to be said of it. One without an address whose id was given before would take the place of
 * the other, so that it is numbered.
 * @param own the id that it has when it brings none
 */
function* told(
	{ article, note }: Found,
	own: string | null,
	name: string,
	origin: string,
	ids: GivenIds,
): Generator<Held> {
	if (note !== null) yield { type: 'notice', why: note };
	const { id, url } = article;
	if (url !== undefined || id === own) {
		yield { type: 'article', article };
		return;
	}
	const count = ids.count(article.origin === origin ? id : `${article.origin}\n${id}`);
	if (count > 1)
		yield {
			type: 'notice',
			why: `${name}: the id “${id}” was given before, so this article is called “${id}#${count}”`,
		};
	yield { type: 'article', article: count > 1 ? withId(article, `${id}#${count}`) : article };
}

const withId = <T extends Document | ArticleRecord>(article: T, id: string): T => ({ ...article, id });

/** A file may have millions of articles with the same fault. */
const MOST_NOTICES = 10;

async function* withFewNotices(origin: string, all: AsyncIterable<Held>): AsyncGenerator<Held> {
	let count = 0;
	for await (const held of all) if (held.type !== 'notice' || ++count <= MOST_NOTICES) yield held;
	const more = count - MOST_NOTICES;
	if (more > 0)
		yield { type: 'notice', why: `${origin}: ${more} more ${more === 1 ? 'notice' : 'notices'} like these` };
}
