import { beginningOf } from './beginning.js';
import { isMarkdown } from './formats/markdown.js';
import { isGzip } from './gzip.js';

/** What a document is, told by its bytes and not by its name. */
export type Kind =
	| 'gzip'
	| 'pdf'
	| 'docx'
	| 'zip'
	| 'rtf'
	| 'html'
	| 'feed'
	| 'xml'
	| 'json'
	| 'markdown'
	| 'plain';

/** How PDFs begin, sometimes after bytes of a program that sent them; in a sentence it is only spoken of. */
const PDF = /(?:^|[^\x20-\x7e])%PDF-\d/;

/** Formats that begin with a signature; null when the bytes have none. */
export function kindOfBytes(bytes: Uint8Array): Kind | null {
	const [a, b, c, d] = bytes;
	if (isGzip(bytes)) return 'gzip';
	if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf') return 'rtf';
	if (PDF.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return 'pdf';
	if (a !== 0x50 || b !== 0x4b || c !== 0x03 || d !== 0x04) return null;
	return new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).includes('word/') || hasWord(bytes)
		? 'docx'
		: 'zip';
}

/** A Word file names its main part in the directory at the end of the archive. */
const hasWord = (bytes: Uint8Array): boolean =>
	new TextDecoder('latin1')
		.decode(bytes.subarray(Math.max(0, bytes.length - 65_536)))
		.includes('word/document.xml');

/** Whether a ZIP archive lacks its end, which comes before a comment of up to 65,535 bytes (PKWARE APPNOTE 4.3.16). */
export const isCutShort = (archive: Uint8Array): boolean =>
	!Buffer.from(archive.subarray(Math.max(0, archive.length - 65_557))).includes(
		'PK\u0005\u0006',
		0,
		'latin1',
	);

/** Lines of a header: nothing but fields, the first of them at the very start, before the first empty line. */
const HEADER = /^(?:[!-9;-~]+:.*(?:\r?\n[ \t].*)*\r?\n)+(?=\r?\n)/;

/** Whether bytes are a mail: its header says who wrote it and when or on what, and that it was sent. */
export function isMail(bytes: Uint8Array): boolean {
	const header = HEADER.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)))?.[0] ?? '';
	return (
		/^From:/im.test(header) &&
		/^(?:Date|Subject):/im.test(header) &&
		/^(?:To|Received|Message-ID|Delivered-To|Return-Path):/im.test(header) &&
		!/^Snapshot-Content-Location:/im.test(header)
	);
}

/** Whether bytes are a web archive: a mail's header that says that parts belong together, before any empty line. */
export function isMhtml(bytes: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/, 1)[0]!;
	return (
		/^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type):/i.test(head) &&
		/^Content-Type:\s*multipart\/related/im.test(head)
	);
}

/** The line above each mail in a mailbox, which says when it came (RFC 4155). */
const POSTMARK = /^From \S+ .*\d\d:\d\d.*\r?\n/;

/** Whether bytes are a mailbox: mails one below the other, each with its header. */
export function isMailbox(bytes: Uint8Array): boolean {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
	const postmark = POSTMARK.exec(head)?.[0] ?? '';
	return postmark !== '' && /^From:/im.test(HEADER.exec(head.slice(postmark.length))?.[0] ?? '');
}

/** What feeds begin with, also with a prefix. */
const FEED = /^(?:rss|rdf:rdf|(?:\w+:)?feed)$/;
/** What only pages begin with. */
const PAGE = new Set(['html', 'head', 'body', 'article', 'main']);
/** What parts of pages begin with, and now and then a text. */
const PART = new Set(
	'a abbr address aside b base big blockquote br button center cite code dd details div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input label li link mark meta nav noscript ol p picture pre q s script section small span strong style sub sup svg table tbody td template th thead time title tr u ul video'.split(
		' ',
	),
);
const WHOLE_PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;
const BLOCK =
	/<\/(?:p|div|h[1-6]|section|article|blockquote|figure|header|footer|ul|ol|li|table|td|body|html)\s*>|<(?:p|br)\s*\/?>/i;
/** So far the marks of a page are looked for, UTF-16 code units: styles and scripts may stand before them. */
const FAR = 100_000;

/** Formats of text. */
export function kindOfText(text: string): Kind {
	if (isJson(text.slice(0, 4000).trimStart(), text)) return 'json';
	const { at, root, doctype, isXml } = beginningOf(text);
	if (root !== null && FEED.test(root)) return 'feed';
	if (doctype === 'html' || (root !== null && isPage(root, text.slice(at, at + FAR)))) return 'html';
	if (root !== null && isXml) return 'xml';
	return isMarkdown(text) ? 'markdown' : 'plain';
}

/** Whether markup is a page or a part of one; Markdown and other texts may well begin with an element, too. */
function isPage(root: string, markup: string): boolean {
	if (PAGE.has(root)) return true;
	return PART.has(root) && (WHOLE_PAGE.test(markup) || (BLOCK.test(markup) && !isMarkdown(markup)));
}

/**
 * Whether a text is JSON or JSON Lines, even damaged: it begins like an object, or it is sound. "[Updated at 5 pm] The
 * mayor …" and "[Reuters](https://…) reports" only begin with a bracket.
 */
function isJson(head: string, text: string): boolean {
	if (!/^[{[]/.test(head)) return false;
	return /^(?:\[\s*)?\{\s*["}]/.test(head) || isJsonValue(text);
}

/** Whether a text is sound JSON, be it only a number. */
export function isJsonValue(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
