/**
 * Makes foreign text harmless to a terminal without moving an offset: every unsafe UTF-16 code unit is replaced by
 * exactly one visible code unit, so spans of the original still fit the safe text.
 *
 * Unsafe are C0 and C1 controls (ESC, BEL, CR, …), DEL, bidirectional controls (Unicode TR9: U+061C, U+200E/F,
 * U+202A–E, U+2066–9), the byte order mark, line and paragraph separators, other invisible formatting characters,
 * tag characters (U+E0000 block) and lone surrogates. ZWJ and ZWNJ stay: Persian, Hindi and emoji need them.
 */

// Everything that might need replacing; plain text without any of it is returned as it is.
const SUSPECT =
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff]/;

/** How line breaks are treated: kept (text of several lines), or drawn as a space (one line of a list). */
export type LineBreaks = 'keep' | 'space';

/**
 * @param text foreign text, any string
 * @param breaks what becomes of "\n"; all other line-breaking controls become visible marks
 * @returns a string of the same length in UTF-16 code units, safe to write to a terminal
 */
export function safe(text: string, breaks: LineBreaks = 'space'): string {
	if (!SUSPECT.test(text)) return text;
	let out = '';
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit >= 0xd800 && unit <= 0xdfff) {
			const next = text.charCodeAt(i + 1);
			if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
				const point = (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000;
				out += isUnsafePair(point) ? '\ufffd\ufffd' : text.slice(i, i + 2);
				i++;
			} else out += '\ufffd';
		} else out += safeUnit(unit, breaks);
	}
	return out;
}

function safeUnit(unit: number, breaks: LineBreaks): string {
	if (unit === 0x0a) return breaks === 'keep' ? '\n' : ' ';
	if (unit === 0x09) return ' ';
	if (unit < 0x20) return String.fromCharCode(0x2400 + unit); // the control pictures block: ␛ for ESC
	if (unit === 0x7f) return '\u2421';
	const char = String.fromCharCode(unit);
	return SUSPECT.test(char) ? '\ufffd' : char;
}

/** Tags, variation selectors supplement and the musical formatting controls: invisible, some with hidden text. */
function isUnsafePair(point: number): boolean {
	return (
		(point >= 0xe0000 && point <= 0xe0fff) ||
		(point >= 0x1d173 && point <= 0x1d17a) ||
		(point & 0xfffe) === 0xfffe
	);
}

/** What acts on a terminal, wherever the text is shown in the end, or turns the order of letters around. */
const ACTIVE = /\r\n|[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Makes foreign text harmless in files and pipes, which end on a terminal, too: what would act there becomes the mark
 * that `safe` shows for it. Letters that are only invisible stay.
 */
export const printable = (text: string, breaks: LineBreaks = 'space'): string =>
	text.replace(ACTIVE, (found) => safeUnit(found.charCodeAt(found.length - 1), breaks));

/** The same for JSON, as JSON.stringify gives it, without any loss: as escapes (RFC 8259, 7). */
export const printableJson = (json: string): string =>
	json.replace(ACTIVE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
