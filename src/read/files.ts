import { constants, createReadStream, open } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { Problem } from '../model/index.js';
import { gunzipped, isGzip, unpackedHead } from './gzip.js';

/** The largest file that is read in one piece, in bytes: beyond it no string can hold the text. */
const MOST = 500_000_000;
/** So much is looked at to see whether a file is JSON Lines, bytes. */
const PEEK = 1_000_000;

/** A file or stream as far as it has to be read before anything can be done with it. */
export type Opened =
	/** JSON Lines, which are read as they come. */
	| { readonly type: 'lines'; readonly chunks: AsyncIterable<Uint8Array> }
	| { readonly type: 'whole'; readonly bytes: Uint8Array };

/** So much is read at a time, bytes. */
const PIECE = 262_144;

/** @throws Problem when it cannot be read */
export async function openFile(path: string): Promise<Opened> {
	try {
		const found = await stat(path);
		const stream = found.isFIFO() ? await openPipe(path) : createReadStream(path, { highWaterMark: PIECE });
		return await openStream(stream, path, found.size);
	} catch (error) {
		throw error instanceof Problem ? error : unreadable(path, error);
	}
}

/**
 * What another process writes: read as a file, or waited for while it is opened, it would keep this process from ending
 * as long as nobody writes.
 */
async function openPipe(path: string): Promise<Readable> {
	const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
	return new Socket({ fd, readable: true, writable: false });
}

/**
 * Reads a stream to its end, or only so far that it is known to be JSON Lines.
 * @param expected its size when that is known, bytes
 * @throws Problem when it cannot be read, or is too large to be read in one piece
 */
export async function openStream(stream: Readable, name: string, expected = 0): Promise<Opened> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let isOpen = true;
	const iterator = piecesOf(stream, name);
	for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
		const chunk = next.value;
		chunks.push(chunk);
		size += chunk.length;
		if (isOpen) {
			const head = Buffer.concat(chunks);
			const looks = isGzip(head) ? linesIn(unpackedHead(head)) : linesIn(head);
			if (looks === true) {
				const all = joined(head, iterator);
				return { type: 'lines', chunks: isGzip(head) ? gunzipped(all, name) : all };
			}
			isOpen = looks === null && size < PEEK;
		}
		if (size > MOST || (!isOpen && expected > MOST)) {
			stream.destroy();
			throw new Problem(`${name} is larger than ${MOST / 1e6} MB; split it first`);
		}
	}
	return { type: 'whole', bytes: Buffer.concat(chunks) };
}

/** The pieces of a stream. @throws Problem when it ends in an error */
async function* piecesOf(stream: Readable, name: string): AsyncGenerator<Uint8Array, void> {
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array | string>)
			yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
	} catch (error) {
		throw unreadable(name, error);
	}
}

async function* joined(head: Uint8Array, rest: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array> {
	try {
		yield head;
		yield* rest;
	} finally {
		await rest.return();
	}
}

const NEWLINE = 0x0a;

/**
 * Whether bytes begin like JSON Lines: an object on the first line and something on a later one. Null when there are
 * too few to tell.
 */
function linesIn(head: Buffer): boolean | null {
	let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
	while (start < head.length && isSpace(head[start]!)) start++;
	if (start === head.length) return null;
	if (head[start] !== 0x7b) return false;
	const end = head.indexOf(NEWLINE, start);
	if (end === -1) return null;
	try {
		JSON.parse(head.toString('utf8', start, end));
	} catch {
		return false;
	}
	for (let at = end; at < head.length; at++) if (!isSpace(head[at]!)) return true;
	return null;
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** What people copy of an address without its beginning: "www.example.org", "news.example.org/a-story". */
const LIKE_AN_ADDRESS =
	/^(?:www\.|localhost[:/]|\d+(?:\.\d+){3}[:/]|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/.)/i;

/** What is said of a path that cannot be read. */
export function unreadable(path: string, error: unknown): Problem {
	const { code } = error as NodeJS.ErrnoException;
	if (path.trim() === '')
		return new Problem('the name of a SOURCE is empty; it takes a file, a folder, an address or -');
	if (code === 'ENOENT' && path.includes('\ufffd'))
		return new Problem(`${path}: its name is not in UTF-8, so it cannot be opened; rename it`);
	if (code === 'ENOENT' && /^[a-z][a-z\d+.-]*:\/\//i.test(path))
		return new Problem(`${path}: of addresses, only http:// and https:// can be read`);
	if (code === 'ENOENT' && LIKE_AN_ADDRESS.test(path))
		return new Problem(`${path}: there is no such file; an address begins with http:// or https://`);
	if (code === 'ENOENT') return new Problem(`${path}: there is no such file`);
	if (code === 'ENOTDIR')
		return new Problem(
			`${path}: there is no such file, as what stands before a / is no folder; check the path`,
		);
	if (code === 'ENAMETOOLONG')
		return new Problem(`${path}: there is no such file, as the name is too long for one; check it`);
	if (code === 'EACCES' || code === 'EPERM') return new Problem(`${path}: no permission to read it`);
	if (code === 'ELOOP')
		return new Problem(`${path} is a symbolic link that leads back to itself; name the file that is meant`);
	return new Problem(`${path} could not be read (${code})`);
}
