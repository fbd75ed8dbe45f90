/**
 * Decodes UTF-8 text, with or without a byte order mark, and UTF-16 with one.
 * @returns null when the bytes are not text: NUL or too many control characters, or broken UTF-8
 */
export function decodeText(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (looksBinary(bytes)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function looksBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 65_536);
	let controls = 0;
	for (const byte of sample) {
		if (byte === 0) return true;
		if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
			controls++;
	}
	return controls > sample.length / 20;
}
