import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { type Document, Problem } from '../model/index.js';
import { decodeText } from './decode.js';
import type { ReadEvent } from './events.js';
import { readJsonLine } from './jsonl.js';
import { isMarkdown, readMarkdown } from './markdown.js';
import { readPlain } from './plain.js';

export interface ReadOptions {
	/** What "-" reads. */
	readonly stdin?: Readable;
}

/**
 * Reads sources in order: files, and "-" for standard input. A source that cannot be read gives a failure event
 * and the rest go on.
 */
export async function* readSources(
	sources: readonly string[],
	options: ReadOptions = {},
): AsyncGenerator<ReadEvent> {
	let done = 0;
	for (const source of sources) {
		try {
			yield* await readSource(source, options);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			yield { type: 'failure', origin: source, why: error.message };
		}
		yield { type: 'progress', done: ++done, total: sources.length };
	}
}

async function readSource(source: string, options: ReadOptions): Promise<Iterable<ReadEvent>> {
	const bytes = source === '-' ? await collect(options.stdin ?? process.stdin) : await readFileBytes(source);
	const text = decodeText(bytes);
	const name = source === '-' ? 'standard input' : source;
	if (text === null) throw new Problem(`${name} is a binary file, not text`);
	if (text.trim() === '') throw new Problem(`${name} is empty`);
	if (text.trimStart().startsWith('{')) return jsonLines(text, source);
	return [{ type: 'document', document: documentOf(text, source) }];
}

async function collect(stream: Readable): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

async function readFileBytes(path: string): Promise<Uint8Array> {
	try {
		if ((await stat(path)).isDirectory()) throw new Problem(`${path} is a folder; name the files in it`);
		return await collect(createReadStream(path));
	} catch (error) {
		if (error instanceof Problem) throw error;
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new Problem(`${path}: there is no such file`);
		if (code === 'EACCES' || code === 'EPERM') throw new Problem(`${path}: no permission to read it`);
		throw new Problem(`${path} could not be read (${code})`);
	}
}

function* jsonLines(text: string, origin: string): Generator<ReadEvent> {
	let number = 0;
	for (const line of text.split('\n')) {
		number++;
		if (line.trim() === '') continue;
		try {
			const read = readJsonLine(line, origin, number);
			yield 'statements' in read ? { type: 'record', record: read } : { type: 'document', document: read };
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			yield { type: 'failure', origin, why: error.message };
		}
	}
}

function documentOf(raw: string, source: string): Document {
	const { title, text, headings } = isMarkdown(raw) ? readMarkdown(raw) : readPlain(raw);
	const id =
		source === '-'
			? '-'
			: basename(source).replace(
					/(?<=.)(?:\.(?:html?|xhtml|gz|txt|text|md|markdown|pdf|docx|json|jsonl))+$/i,
					'',
				);
	return { id, title: title ?? text.split('\n', 1)[0]!.slice(0, 120), origin: source, text, headings };
}
