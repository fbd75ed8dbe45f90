import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../model/index.js';
import { type Content, contentsOf } from './content.js';
import type { ReadEvent } from './events.js';
import { guarded } from './guarded.js';
import { type WebOptions, WebReader } from './web/reader.js';

export interface ReadOptions {
	/** What "-" reads. */
	readonly stdin?: Readable;
	/** How addresses are fetched. */
	readonly web?: WebOptions;
	/** Whether the items of a feed that is a file are fetched; those of a feed's address always are. */
	readonly follow?: boolean;
	readonly signal?: AbortSignal;
}

/** How far ahead in the sources addresses are asked for. */
const AHEAD = 12;
/** The largest file that is read, in bytes: beyond it no string can hold the text. */
const MOST = 500_000_000;

/**
 * Reads sources in order: files, folders, `http(s)` addresses, feeds, and "-" for standard input. What cannot be
 * read gives a failure event, and the rest go on.
 */
export async function* readSources(
	sources: readonly string[],
	options: ReadOptions = {},
): AsyncGenerator<ReadEvent> {
	const web = new WebReader(options.web ?? {}, options.signal);
	const all = await expand(sources);
	let done = 0;
	for (const [i, source] of all.entries()) {
		if (options.signal?.aborted) return;
		web.ahead(
			all.slice(i, i + AHEAD).filter((next): next is string => typeof next === 'string' && isAddress(next)),
		);
		if (typeof source !== 'string') yield { type: 'failure', ...source };
		else yield* guarded(source, isAddress(source) ? web.read(source) : readFile(source, web, options));
		yield { type: 'progress', done: ++done, total: all.length };
	}
}

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Puts the files of folders in the folders' place. */
async function expand(sources: readonly string[]): Promise<(string | { origin: string; why: string })[]> {
	const all: (string | { origin: string; why: string })[] = [];
	for (const source of sources) {
		const isFolder =
			source !== '-' && !isAddress(source) && (await stat(source).catch(() => null))?.isDirectory();
		if (!isFolder) {
			all.push(source);
			continue;
		}
		const { filesBelow } = await import('./folder.js');
		const before = all.length;
		try {
			for await (const path of filesBelow(source)) all.push(path);
			if (all.length === before)
				all.push({ origin: source, why: `${source} is a folder without any file to read` });
		} catch (error) {
			all.push({ origin: source, why: unreadable(source, error).message });
		}
	}
	return all;
}

async function* readFile(source: string, web: WebReader, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const bytes = source === '-' ? await collect(options.stdin ?? process.stdin) : await bytesOf(source);
	const origin = source === '-' ? 'standard input' : source;
	const content: Content = { bytes, origin, id: source === '-' ? '-' : idOf(source) };
	for await (const held of contentsOf(content)) {
		if (held.type === 'failure') yield { type: 'failure', origin, why: held.why };
		else if (held.type === 'feed') yield* web.readFeed(held.text, origin, options.follow === true);
		else {
			const article =
				source === '-' && held.article.origin === origin ? { ...held.article, origin: '-' } : held.article;
			yield 'statements' in article
				? { type: 'record', record: article }
				: { type: 'document', document: article };
		}
	}
}

/** A file's name without the endings that only tell its format. */
export const idOf = (path: string): string =>
	basename(path).replace(
		/(?<=.)(?:\.(?:html?|xhtml|mht|mhtml|gz|txt|text|md|markdown|pdf|docx|json|jsonl|ndjson|xml|rss|atom))+$/i,
		'',
	);

async function bytesOf(path: string): Promise<Uint8Array> {
	try {
		const about = await stat(path);
		if (about.size > MOST) throw new Problem(`${path} is larger than ${MOST / 1e6} MB; split it first`);
		return await collect(createReadStream(path));
	} catch (error) {
		throw error instanceof Problem ? error : unreadable(path, error);
	}
}

async function collect(stream: Readable): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}

function unreadable(path: string, error: unknown): Problem {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return new Problem(`${path}: there is no such file`);
	if (code === 'EACCES' || code === 'EPERM') return new Problem(`${path}: no permission to read it`);
	if (code === 'ELOOP') return new Problem(`${path} is a symbolic link that leads back to itself`);
	return new Problem(`${path} could not be read (${code})`);
}
