import chardet from 'chardet';

/** Text with how it was decoded. */
export interface Decoded {
	readonly text: string;
	/** WHATWG name of the encoding. */
	readonly encoding: string;
}

/** How many bytes are looked at to guess. */
const SAMPLE = 65_536;
const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/**
 * Decodes text: byte order mark, then UTF-8 where bytes beyond ASCII are valid UTF-8 (other encodings never look like
 * it, whatever is declared), then what the server said, then what the document says, then UTF-8 with a few damaged
 * characters, then detection by letter frequencies (which tells the ISO-8859 and Windows code pages apart).
 * @param declared the charset of a Content-Type header
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
	const marked = byMark(bytes);
	if (marked !== null) return decodeAs(bytes, marked)!;
	const valid = decodeAs(bytes, 'utf-8', true);
	if (valid !== null && !valid.text.includes('\u001b')) return valid;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	for (const name of [declared, XML.exec(head)?.[1], META.exec(head)?.[1]]) {
		// A document whose head can be read so is not in UTF-16, whatever it says (WHATWG HTML, 13.2.3.2).
		if (!name || /^utf-?16/i.test(name)) continue;
		if (/^utf-?8$/i.test(name)) return damaged(bytes) ?? guessed(bytes);
		const decoded = decodeAs(bytes, name, true);
		if (decoded !== null) return decoded;
	}
	return valid ?? damaged(bytes) ?? guessed(bytes);
}

/** UTF-8 in which a few characters are broken, shown as U+FFFD; null when most are: then it is something else. */
function damaged(bytes: Uint8Array): Decoded | null {
	const decoded = decodeAs(bytes, 'utf-8')!;
	let broken = 0;
	let whole = 0;
	for (const character of decoded.text)
		if (character === '\ufffd') broken++;
		else if (character > '\u007f') whole++;
	return broken <= whole ? decoded : null;
}

function byMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	// Without a mark, Latin text in UTF-16 has a zero in every other byte, and letters in the others.
	const sample = bytes.subarray(0, 400);
	if (sample.length < 4 || !sample.includes(0)) return null;
	for (const [zeros, encoding] of [
		[1, 'utf-16le'],
		[0, 'utf-16be'],
	] as const) {
		const others = sample.filter((_, i) => i % 2 !== zeros);
		const share = sample.filter((byte, i) => i % 2 === zeros && byte === 0).length / others.length;
		if (share > 0.6 && others.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)))
			return encoding;
	}
	return null;
}

function guessed(bytes: Uint8Array): Decoded {
	const name = chardet.detect(bytes.subarray(0, SAMPLE));
	return (
		(name !== null && name !== 'UTF-8' ? decodeAs(bytes, name) : null) ?? decodeAs(bytes, 'windows-1252')!
	);
}

/** Null when the encoding is unknown, or `fatal` and the bytes are not of it. */
function decodeAs(bytes: Uint8Array, name: string, fatal = false): Decoded | null {
	try {
		const decoder = new TextDecoder(name, { fatal });
		const text = decoder.decode(bytes);
		return { text: decoder.encoding === 'windows-1252' ? withMarks(text) : text, encoding: decoder.encoding };
	} catch {
		return null;
	}
}

/** What windows-1252 has at 0x80 to 0x9f (WHATWG index); some versions of Node leave the control characters there. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withMarks = (text: string): string =>
	text.replace(/[\u0080-\u009f]/g, (unit) => MARKS[unit.charCodeAt(0) - 0x80]!);

/** Whether bytes are a file of SQLite's. */
export const isDatabase = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0';

/** Whether bytes are no text in any encoding: zeros that UTF-16 does not explain, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
	if (byMark(bytes) !== null) return false;
	const sample = bytes.subarray(0, SAMPLE);
	let controls = 0;
	for (const byte of sample) {
		if (byte === 0) return true;
		if (
			byte < 0x20 &&
			byte !== 0x09 &&
			byte !== 0x0a &&
			byte !== 0x0d &&
			byte !== 0x0c &&
			byte !== 0x1b &&
			byte !== 0x07
		)
			controls++;
	}
	return controls > sample.length / 20;
}
