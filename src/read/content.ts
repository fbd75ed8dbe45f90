import { type Document, Problem } from '../model/index.js';
import { beginningOf } from './beginning.js';
import type { Draft } from './draft.js';
import { decode, doubtOf, isBinary, isDatabase } from './encoding.js';
import { readMarkdown } from './formats/markdown.js';
import { readPlain, SAYS } from './formats/plain.js';
import { isTable } from './formats/table.js';
import { gunzip, isGzip } from './gzip.js';
import type { Content, Held } from './held.js';
import { identityAt, isOwnAddress } from './identity.js';
import { contentsOfJson } from './json-content.js';
import { isCutShort, isJsonValue, isMail, isMailbox, isMhtml, kindOfBytes, kindOfText } from './kind.js';
import { titleFrom, titleOf } from './titles.js';

/**
 * Reads a document of any known format, told by its content.
 * @throws Problem when nothing can be read of it
 */
export async function* contentsOf(content: Content): AsyncGenerator<Held> {
	const { origin, bytes } = content;
	if (bytes.length === 0) throw new Problem(`${origin} is empty`);
	switch (kindOfBytes(bytes)) {
		case 'gzip': {
			const unpacked = gunzip(bytes, origin);
			if (isGzip(unpacked)) throw new Problem(`${origin} is compressed twice over; unpack it once`);
			yield* contentsOf({ ...content, bytes: unpacked });
			return;
		}
		case 'pdf': {
			const { readPdf } = await import('./formats/pdf.js');
			yield articleFrom(content, await readPdf(bytes, origin));
			return;
		}
		case 'docx': {
			const { readDocx } = await import('./formats/docx.js');
			yield articleFrom(content, await readDocx(bytes, origin));
			return;
		}
		case 'zip':
			throw new Problem(whyNotRead(bytes, origin));
		case 'rtf':
			throw new Problem(`${origin} is a document in RTF, which is not read; save it as DOCX, PDF or text`);
	}
	if (isMailbox(bytes))
		throw new Problem(`${origin} is a mailbox (mbox), which is not read; save its mails one by one (.eml)`);
	if (isMail(bytes)) {
		const { readMail } = await import('./formats/mail.js');
		yield articleFrom(content, await readMail(bytes, origin));
		return;
	}
	if (isMhtml(bytes)) {
		const { pageInMhtml } = await import('./formats/mhtml.js');
		const { readHtml } = await import('./html/index.js');
		const { html, url = content.url } = await pageInMhtml(bytes, origin);
		yield articleFrom(url === undefined ? content : { ...content, url }, readHtml(html, origin));
		return;
	}
	if (isDatabase(bytes))
		throw new Problem(
			`${origin} is a database, not text; an archive of explorer's is opened with --archive DB`,
		);
	if (isBinary(bytes)) throw new Problem(`${origin} is a binary file, not text`);
	const decoded = decode(bytes, content.charset);
	for await (const held of contentsOfText(content, decoded.text)) {
		const doubt = held.type === 'article' ? doubtOf(decoded, held.article.text) : null;
		if (doubt !== null) yield { type: 'notice', why: `${origin}: ${doubt}` };
		yield held;
	}
}

/** What is said of an archive; a Word file is one, too, and may be damaged. */
function whyNotRead(archive: Uint8Array, origin: string): string {
	const isCut = isCutShort(archive);
	if (/\.docx$/i.test(origin))
		return `${origin} is a damaged Word file (${isCut ? 'it is cut short' : 'its text is missing'})`;
	return isCut
		? `${origin} is a damaged archive (ZIP) or Word file: it is cut short`
		: `${origin} is an archive (ZIP); unpack it and name the files in it`;
}

/** A number or a string would be a text, were it not for its name. */
const JSON_NAME = /\.json(?:\.gz)?$/i;

async function* contentsOfText(content: Content, text: string): AsyncGenerator<Held> {
	const { origin } = content;
	if (text.trim() === '') throw new Problem(`${origin} is empty`);
	switch (JSON_NAME.test(origin) && isJsonValue(text) ? 'json' : kindOfText(text)) {
		case 'json':
			yield* contentsOfJson(content, text);
			return;
		case 'feed':
			yield { type: 'feed', text };
			return;
		case 'html': {
			const { readHtml } = await import('./html/index.js');
			yield articleFrom(content, readHtml(text, origin));
			return;
		}
		case 'xml':
			throw new Problem(
				`${origin} is XML (<${beginningOf(text).root}>) but neither a feed nor a page, so it is not read; give the feed, the page or its text instead`,
			);
		case 'markdown':
			yield articleFrom(content, readMarkdown(text));
			return;
		default:
			if (isTable(text, origin))
				throw new Problem(
					`${origin} is a table (CSV), which is not read; make JSON Lines of it, an article a line: {"text": "…", "title": "…", "published": "…"}`,
				);
			yield articleFrom(content, readPlain(text));
	}
}

function articleFrom({ id, origin, url, place }: Content, draft: Draft): Held {
	const { title, ...rest } = draft;
	const first = rest.text.split('\n').find((line) => SAYS.test(line)) ?? '';
	const article: Document = {
		id,
		origin,
		title: titleOf(title || titleFrom(first) || id),
		...(url === undefined ? {} : { url }),
		...rest,
	};
	const given = article.url !== undefined && isOwnAddress(article.url) ? article.url : url;
	return { type: 'article', article, identity: identityAt(place, article, given) };
}
