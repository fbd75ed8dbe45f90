import { decodeHTMLStrict } from 'entities';
import { type Rewritten, rewritten } from './rewritten.js';

/** The characters of Windows-1252 from 0x80 on, where it differs from Latin-1; an empty place is none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_1252].map((one, i) => [one, 0x80 + i]));
/** What the bytes of a character after its first become: "â€™". */
const FURTHER = `[\\u0080-\\u00bf${[...BYTES.keys()].join('').replace(/[\u0080-\u009f]/g, '')}]`;

/** The characters with which all of it begins, asked first as that is quick; and whether a text may hold any of it. */
const SIGN = /[\u0080-\u009f\u00c2-\u00c3\u00e2\u00f0\ufffd&]/;
const ODD = /[\u0080-\u009f\ufffd]|Â |[ÂÃâð][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|&[#a-z\d]{2,8};/i;
/** UTF-8 read as Windows-1252, controls that are its characters, references of HTML, and what could not be read. */
const PARTS = new RegExp(
	`[\\u00c2-\\u00df]${FURTHER}|[\\u00e0-\\u00ef]${FURTHER}{2}|[\\u00f0-\\u00f4]${FURTHER}{3}|â€|Â(?= )|[\\u0080-\\u009f]|&(?:amp;)?(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z]{2,8}\\d?);|\\ufffd`,
	'g',
);
/** What is left of ” and of a space that does not break where the last byte was lost on the way. */
const CUT_SHORT: ReadonlyMap<string, string> = new Map([
	['â€', '”'],
	['Â', ''],
]);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A text without what a wrong encoding or a step too few have made of it: “â€œWeâ€” for “We”, “&quot;”, “�” for the marks
 * it may stand for. Null where there is nothing of the kind.
 */
export function undone(written: string): Rewritten | null {
	if (!SIGN.test(written) || !ODD.test(written)) return null;
	return rewritten(written, PARTS, (part, start) => {
		const known = CUT_SHORT.get(part);
		if (known !== undefined) return known;
		if (part === '\ufffd') return markAt(written, start);
		if (part.startsWith('&')) return decodeHTMLStrict(part.replace(/^&amp;/i, '&'));
		if (part.length === 1) return WINDOWS_1252[part.charCodeAt(0) - 0x80]!;
		return decoded(part) ?? part;
	});
}

/** What some characters were before their UTF-8 bytes were read as Windows-1252; null where they were none. */
function decoded(part: string): string | null {
	try {
		return utf8.decode(Uint8Array.from(part, (one) => BYTES.get(one) ?? one.charCodeAt(0)));
	} catch {
		return null;
	}
}

/** The mark that was lost where nothing but a replacement character is left. */
function markAt(text: string, at: number): string {
	const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
	if (/[\p{Alpha}\d]/u.test(before) && /[\p{Alpha}\d]/u.test(after)) return '’';
	return /[\s([]/.test(before) ? (/\s/.test(after) ? '–' : '“') : '”';
}
