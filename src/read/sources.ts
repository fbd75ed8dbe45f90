import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isWebAddress } from './addresses.js';
import { contentsOf } from './content.js';
import type { ReadEvent } from './events.js';
import { openFile, openStream, unreadable } from './files.js';
import { guarded } from './guarded.js';
import { GivenAddresses, lastingPlace } from './identity.js';
import { idsOf, SameIds } from './ids.js';
import { contentsOfLines } from './json-content.js';
import { ForeignArticles } from './language.js';
import { type WebOptions, WebReader } from './web/reader.js';

/** How sources are read; nothing in it has to be given. */
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

/**
 * Reads sources in order: files, folders, `http(s)` addresses, feeds, and "-" for standard input. What cannot be
 * read gives a failure event, and the rest go on.
 */
export async function* readSources(
	sources: readonly string[],
	options: ReadOptions = {},
): AsyncGenerator<ReadEvent> {
	const web = new WebReader(options.web ?? {}, options.signal);
	const given = new GivenAddresses();
	const foreign = new ForeignArticles();
	const sameIds = new SameIds();
	const all = await expand(sources, web);
	for (const [i, source] of all.entries()) {
		if (options.signal?.aborted) return;
		web.ahead(all.slice(i, i + AHEAD).flatMap((next) => (next.type === 'address' ? [next.origin] : [])));
		if (source.type === 'failure') yield source;
		else {
			const events = source.type === 'address' ? web.read(source.origin) : readFile(source, web, options);
			// A feed tells how far it is among its own items.
			for await (const event of guarded(source.origin, events))
				if (event.type === 'progress')
					yield { ...event, done: i + event.done, total: all.length - 1 + (event.total ?? 1) };
				else if (event.type === 'document' || event.type === 'record') {
					const article = event.type === 'document' ? event.document : event.record;
					const isForeign = event.type === 'document' ? foreign.noticeOf(event.document) : null;
					for (const why of [isForeign, sameIds.noticeOf(article)])
						if (why !== null) yield { type: 'notice', origin: article.origin, why };
					yield { ...event, identity: given.checked(event.identity) };
				} else yield event;
		}
		yield { type: 'progress', done: i + 1, total: all.length };
	}
	const why = foreign.rest();
	if (why !== null) yield { type: 'notice', origin: sources.join(' '), why };
}

/** Something to be read, or what is to be said instead. */
type Source =
	| { readonly type: 'address'; readonly origin: string }
	| { readonly type: 'file'; readonly origin: string; readonly id: string }
	| { readonly type: 'failure'; readonly origin: string; readonly why: string };

/** Puts the files of folders in the folders' place, and gives every file its id. */
async function expand(sources: readonly string[], web: WebReader): Promise<Source[]> {
	const all: Source[] = [];
	for (const origin of sources) {
		if (isWebAddress(origin)) all.push({ type: 'address', origin: web.addressOf(origin) });
		else if (origin === '-' || !(await stat(origin).catch(() => null))?.isDirectory())
			all.push({ type: 'file', origin, id: origin });
		else all.push(...(await within(origin)));
	}
	const files = all.filter((source) => source.type === 'file');
	const ids = new Map(idsOf(files.map(({ origin }) => origin)).map((id, i) => [files[i], id]));
	return all.map((source) => (source.type === 'file' ? { ...source, id: ids.get(source)! } : source));
}

async function within(folder: string): Promise<Source[]> {
	const { filesBelow } = await import('./folder.js');
	const all: Source[] = [];
	let isAnyIgnored = false;
	for await (const found of filesBelow(folder)) {
		const { path: origin } = found;
		if (found.type === 'ignored') isAnyIgnored = true;
		else if (found.type === 'file') all.push({ type: 'file', origin, id: origin });
		else all.push({ type: 'failure', origin, why: unreadable(origin, found.error).message });
	}
	if (all.length > 0) return all;
	const why = `${folder} is a folder without any file to read`;
	const more = `${why}: .gitignore or .explorerignore in it exclude some; name a file itself to read it`;
	return [{ type: 'failure', origin: folder, why: isAnyIgnored ? more : why }];
}

async function* readFile(
	{ origin: path, id }: Extract<Source, { type: 'file' }>,
	web: WebReader,
	options: ReadOptions,
): AsyncGenerator<ReadEvent> {
	const isStdin = path === '-';
	const origin = isStdin ? 'standard input' : path;
	const place = isStdin ? undefined : await lastingPlace(path);
	const opened = await (isStdin ? openStream(options.stdin ?? process.stdin, origin) : openFile(path));
	const contents =
		opened.type === 'lines'
			? contentsOfLines(opened.chunks, origin, place)
			: contentsOf({ bytes: opened.bytes, origin, id, place });
	for await (const held of contents) {
		if (held.type === 'failure' || held.type === 'notice') yield { type: held.type, origin, why: held.why };
		else if (held.type === 'feed')
			yield* web.readFeed(held.text, { origin, place, follow: options.follow === true });
		else {
			const article =
				isStdin && held.article.origin === origin ? { ...held.article, origin: '-' } : held.article;
			yield 'statements' in article
				? { type: 'record', record: article, identity: held.identity }
				: { type: 'document', document: article, identity: held.identity };
		}
	}
}
