import { Problem } from '../../model/index.js';
import { isoDate } from '../dates.js';
import type { Draft } from '../draft.js';
import { readPlain } from './plain.js';

/**
 * A mail (RFC 5322, MIME): its words as they are read, and what its header says of it. Attachments are left out.
 * @throws Problem when it is damaged or holds no words
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Draft> {
	const { default: PostalMime } = await import('postal-mime');
	const { subject, from, date, text, html } = await PostalMime.parse(bytes).catch((error: Error) => {
		throw new Problem(`${name} is a damaged mail (${error.message.split('\n')[0]})`);
	});
	const body = await bodyOf(text, html, name);
	const published = isoDate(date);
	const author = from?.name || from?.address;
	return {
		...body,
		title: subject?.trim() || body.title,
		...(published === undefined ? {} : { published }),
		...(author ? { authors: [author] } : {}),
	};
}

/** The part for readers of plain text, else the one that is a page. */
async function bodyOf(text: string | undefined, html: string | undefined, name: string): Promise<Draft> {
	if (text !== undefined && text.trim() !== '') return readPlain(text);
	if (html === undefined || html.trim() === '') throw new Problem(`${name} is a mail without any text`);
	const { readHtml } = await import('../html/index.js');
	return readHtml(html, name);
}
