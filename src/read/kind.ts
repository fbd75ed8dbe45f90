import { isMarkdown } from './formats/markdown.js';

/** What a document is, told by its bytes and not by its name. */
export type Kind = 'gzip' | 'pdf' | 'docx' | 'zip' | 'html' | 'feed' | 'json' | 'markdown' | 'plain';

/** How PDFs begin, sometimes after bytes of a program that sent them; in a sentence it is only spoken of. */
const PDF = /(?:^|[^\x20-\x7e])%PDF-\d/;

/** Formats that begin with a signature; null when the bytes have none. */
export function kindOfBytes(bytes: Uint8Array): Kind | null {
	const [a, b, c, d] = bytes;
	if (a === 0x1f && b === 0x8b) return 'gzip';
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

/** Formats of text. */
export function kindOfText(text: string): Kind {
	const head = text.slice(0, 4000).trimStart();
	if (isJson(head, text)) return 'json';
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(head)) return 'feed';
	if (
		/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i.test(
			head,
		)
	)
		return 'html';
	if (
		/^<(?:div|p|h1|section|meta|title|script)\b/i.test(head) &&
		/<\/(?:p|div|h1|section)>/i.test(text.slice(0, 20_000))
	)
		return 'html';
	return isMarkdown(text) ? 'markdown' : 'plain';
}

/**
 * Whether a text is JSON or JSON Lines, even damaged: it begins like an object, or it is sound. "[Updated at 5 pm] The
 * mayor …" and "[Reuters](https://…) reports" only begin with a bracket.
 */
function isJson(head: string, text: string): boolean {
	if (!/^[{[]/.test(head)) return false;
	if (/^(?:\[\s*)?\{\s*["}]/.test(head)) return true;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
