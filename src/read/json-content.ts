import { type Identity, Problem } from '../model/index.js';
import { decode } from './encoding.js';
import { type Found, linesOf, objectOn, readJsonRecord } from './formats/jsonl.js';
import type { Content, Held } from './held.js';
import { identityAt, isOwnAddress } from './identity.js';
import { GivenIds, isNameOf } from './ids.js';

/**
 * The articles of JSON or JSON Lines.
 * @throws Problem when it is damaged, of no known shape, or without an article
 */
export async function* contentsOfJson({ origin, id, place }: Content, text: string): AsyncGenerator<Held> {
	const file = new JsonFile(origin, place);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!isLines(text))
			throw new Problem(`${origin} is damaged JSON (${withoutPiece((error as Error).message)})`);
		let number = 0;
		for (const line of linesIn(text)) yield* await file.line(line, ++number);
		yield* file.rest();
		return;
	}
	const { version } = (value ?? {}) as { version?: unknown };
	if (typeof version === 'string' && /jsonfeed\.org/.test(version)) yield { type: 'feed', text };
	else {
		for (const [i, found] of (await foundIn(value, origin, id, origin)).entries())
			yield* file.held(found, { base: id, own: id }, `${origin}, article ${i + 1}`);
		yield* file.rest();
	}
}

/** JSON Lines as they come, so that memory does not grow with the file. */
export async function* contentsOfLines(
	chunks: AsyncIterable<Uint8Array>,
	origin: string,
	place?: string,
): AsyncGenerator<Held> {
	const file = new JsonFile(origin, place);
	let number = 0;
	for await (const bytes of linesOf(chunks)) {
		number++;
		if (bytes === null)
			yield { type: 'failure', why: `${origin}, line ${number}: too long to be an article` };
		else for (const held of await file.line(decode(bytes).text, number)) yield held;
	}
	yield* file.rest();
}

/** What the parser says, without the piece of the text that it shows: "Unexpected token '}', ..."" }" is not …". */
const withoutPiece = (message: string): string => message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '');

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

/** A file may have millions of articles with the same fault. */
const MOST_NOTICES = 10;

/** Of so many articles with an address and an id of their own it is kept in mind which numbers they have. */
const MOST_ADDRESSES = 200_000;

/** The id that an article has when it brings none: what all such ids of the file begin with, and the whole of it. */
interface Unnamed {
	readonly base: string;
	readonly own: string;
}

/** A file of JSON while it is read: which ids and addresses it has given, and how much was said of it. */
class JsonFile {
	private readonly ids = new GivenIds();
	private readonly addresses = new GivenIds();
	/** The numbers that ids have got, by address and id. */
	private readonly numbers = new Map<string, number>();
	private notices = 0;

	constructor(
		private readonly origin: string,
		private readonly place: string | undefined,
	) {}

	/** What stands on a line. */
	async line(line: string, number: number): Promise<Held[]> {
		if (line.trim() === '') return [];
		const name = `${this.origin}, line ${number}`;
		const id = `${this.origin}:${number}`;
		try {
			const all = await foundIn(objectOn(line, name), this.origin, id, name);
			return all.flatMap((found) => this.held(found, { base: this.origin, own: id }, name));
		} catch (error) {
			if (error instanceof Problem) return [{ type: 'failure', why: error.message }];
			throw error;
		}
	}

	/**
	 * An article, and what is to be said of it. One whose id another was given before is numbered; what has the same
	 * address is the same article again.
	 */
	held(found: Found | Problem, { base, own }: Unnamed, name: string): Held[] {
		if (found instanceof Problem) return [{ type: 'failure', why: found.message }];
		const { article, note } = found;
		const { id, url, origin } = article;
		const address = url !== undefined && isOwnAddress(url) ? url : undefined;
		const count = id === own ? 1 : this.numberOf(origin === this.origin ? id : `${origin}\n${id}`, address);
		const identity = this.identityOf(found, base, count);
		if (count === 1) return [...this.said(note), { type: 'article', article, identity }];
		const numbered = `${id}#${count}`;
		const why = `${name}: the id “${id}” was given before, so this article is called “${numbered}”`;
		return [
			...this.said(note),
			...this.said(why),
			{ type: 'article', article: { ...article, id: numbered }, identity },
		];
	}

	/**
	 * What tells an article apart: its address, with its own id where it has one; where the file gives the address again,
	 * or none, its place in the file. An id that a run made of a file's name is none of its own.
	 * @param count how often the file has given the id
	 */
	private identityOf({ article, hasId }: Found, base: string, count: number): Identity {
		const { id, url, origin } = article;
		const isForeign = origin !== this.origin;
		const isOwnId = hasId && id !== url && !(isForeign && isNameOf(id, origin));
		let again = count;
		if (url !== undefined && isOwnAddress(url)) {
			if (isOwnId) return identityAt(`${url}#${id}`, article);
			again = this.addresses.count(url);
			if (again === 1) return identityAt(url, article);
		}
		if (this.place === undefined) return identityAt(undefined, article);
		if (!hasId) {
			const at = id.slice(base.length);
			return { ...identityAt(`${this.place}${at}`, article), ...(at === '' ? {} : { byPlace: true }) };
		}
		const parts = [this.place, ...(isForeign ? [origin] : []), ...(isForeign && !isOwnId ? [] : [id])];
		return identityAt([...parts, ...(again > 1 ? [again] : [])].join('#'), article);
	}

	/** Which number an id has got: of one address always the same. */
	private numberOf(id: string, url: string | undefined): number {
		if (url === undefined) return this.ids.count(id);
		const before = this.numbers.get(`${url}\n${id}`);
		if (before !== undefined) return before;
		const number = this.ids.count(id);
		if (this.numbers.size < MOST_ADDRESSES) this.numbers.set(`${url}\n${id}`, number);
		return number;
	}

	/** How much more there would be to say. */
	rest(): Held[] {
		const more = this.notices - MOST_NOTICES;
		const why = `${this.origin}: ${more} more ${more === 1 ? 'notice' : 'notices'} like these`;
		return more > 0 ? [{ type: 'notice', why }] : [];
	}

	private said(why: string | null): Held[] {
		return why === null || ++this.notices > MOST_NOTICES ? [] : [{ type: 'notice', why }];
	}
}
