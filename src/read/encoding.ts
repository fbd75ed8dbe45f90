import chardet from 'chardet';

/** Text with how it was decoded. */
export interface Decoded {
	readonly text: string;
	/** Name of the encoding: WHATWG's, or "utf-32le" and "utf-32be". */
	readonly encoding: string;
	/** Whether nothing declares it and it is no UTF-8, so that it was guessed from the bytes. */
	readonly isGuess: boolean;
}

/** How many bytes are looked at to guess. */
const SAMPLE = 65_536;
const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/**
 * Decodes text: byte order mark, then UTF-8 where bytes beyond ASCII are valid UTF-8 (other encodings never look like
 * it, whatever is declared), then what the server said, then what the document says, then UTF-8 with a few damaged
 * characters, then detection by letter frequencies (which tells the ISO-8859 and Windows code pages apart) and
 * by what stands where no such letter can (which tells them from that of old Macs).
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
	const [a, b, c, d] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
	if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	// Without a mark, Latin text in UTF-16 has a zero in every other byte; those of “ and ’ have 0x20 there.
	const sample = bytes.subarray(0, 400);
	if (sample.length < 4 || !sample.includes(0)) return null;
	for (const [zeros, encoding] of [
		[1, 'utf-16le'],
		[0, 'utf-16be'],
	] as const) {
		const share = sample.filter((byte, i) => i % 2 === zeros && byte === 0).length / (sample.length / 2);
		if (share > 0.6 && !NO_TEXT.test(new TextDecoder(encoding).decode(sample, { stream: true })))
			return encoding;
	}
	return null;
}

/** What stands in no text: control characters, characters that do not exist, halves of some. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\ufffd\p{Cn}\p{Co}]/u;

/** What shows that an encoding was guessed wrongly: capitals and signs of foreign letters where no word has them. */
const ODD =
	/[\u0080-\u009f\ufffd]|[\p{Lower}.,!?][À-ÖØ-ÞŠŽŸ]|\p{Alpha}[‚„†‡ˆ‰¡-©«-´¶-¹»-¿×÷](?=[\p{Alpha}\s,.])|[a-z][\u0370-\u0eff]|[\u0370-\u0eff][a-z]/gu;
/** Longer texts are not looked through for it, UTF-16 code units. */
const MOST_LOOKED = 1_000_000;

const oddities = (text: string): number => text.slice(0, MOST_LOOKED).match(ODD)?.length ?? 0;

/** A text may well have one oddity of its own: “McÉvoy”. */
const TOLERABLE = 1;

function guessed(bytes: Uint8Array): Decoded {
	const name = chardet.detect(bytes.subarray(0, SAMPLE));
	let best: Decoded | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of [name, 'windows-1252', 'macintosh']) {
		if (least <= TOLERABLE) break;
		const decoded = candidate === null || candidate === 'UTF-8' ? null : decodeAs(bytes, candidate);
		if (decoded === null) continue;
		const odd = oddities(decoded.text);
		if (odd < least) [best, least] = [decoded, odd];
	}
	return { ...best!, isGuess: true };
}

/**
 * What is to be said of how a text was decoded, to go on behind its document's name; null when nothing is.
 * @param text what was taken out of the document
 */
export function doubtOf({ encoding, isGuess }: Decoded, text: string): string | null {
	if (isGuess && oddities(text) > TOLERABLE)
		return `its encoding is not told, and read as ${encoding} some of its letters make no sense; save it as UTF-8`;
	return text.includes('\ufffd') ? 'some of its letters are damaged (\ufffd)' : null;
}

/** Null when the encoding is unknown, or `fatal` and the bytes are not of it. */
function decodeAs(bytes: Uint8Array, name: string, fatal = false): Decoded | null {
	try {
		if (name.startsWith('utf-32')) return { text: fromUtf32(bytes, name), encoding: name, isGuess: false };
		const decoder = new TextDecoder(name, { fatal });
		const { encoding } = decoder;
		const text = decoder.decode(bytes);
		return { text: encoding === 'windows-1252' ? withMarks(text) : text, encoding, isGuess: false };
	} catch {
		return null;
	}
}

/** What Node's decoder does not know: four bytes a character, the mark at the beginning left out. */
function fromUtf32(bytes: Uint8Array, name: string): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const characters: string[] = [];
	for (let at = 4; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, name === 'utf-32le');
		const isOne = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
		characters.push(isOne ? String.fromCodePoint(code) : '\ufffd');
	}
	return characters.join('');
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
