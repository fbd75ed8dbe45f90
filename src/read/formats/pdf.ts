import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { Problem } from '../../model/index.js';
import { isoDate } from '../html/metadata.js';
import type { Reading } from '../reading.js';
import { readPlain } from './plain.js';

/** Longer documents are cut here: no article has so many pages. */
const MOST_PAGES = 2000;

/**
 * The text of a PDF's pages.
 * @throws Problem when it is encrypted, damaged, or holds only pictures of text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Reading> {
	let pages: string[];
	let info: Record<string, unknown>;
	try {
		const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		if (document.numPages > MOST_PAGES) throw new Problem(`${name} has more than ${MOST_PAGES} pages`);
		pages = (await extractText(document, { mergePages: false })).text;
		info = (await getMeta(document)).info as Record<string, unknown>;
	} catch (error) {
		if (error instanceof Problem) throw error;
		const { name: kind, message } = error as Error;
		if (kind === 'PasswordException')
			throw new Problem(`${name} is encrypted; save a copy without a password`);
		throw new Problem(`${name} is a damaged PDF (${message.split('\n')[0]})`);
	}
	const text = pages
		.map((page) => page.trim())
		.filter(Boolean)
		.join('\n\n');
	if (text === '')
		throw new Problem(
			`${name} has no text layer: its pages are pictures; run text recognition (OCR) on it first`,
		);
	const reading = readPlain(text);
	const title =
		typeof info.Title === 'string' && info.Title.trim().length > 3 ? info.Title.trim() : reading.title;
	const published =
		typeof info.CreationDate === 'string'
			? isoDate(info.CreationDate.replace(/^D:(\d{8}).*/, '$1'))
			: undefined;
	return { ...reading, title, ...(published === undefined ? {} : { published }) };
}
