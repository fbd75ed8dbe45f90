import { describe, expect, test } from 'vitest';
import { type Decoded, decode, doubtOf, isBinary } from '../../src/read/encoding.js';

const TEXT =
	'Café shut\n\n“No more,” said André Benoît – he didn’t say why… The café’s rôle “was naïve,” said Bob Stone.';

/** The bytes of a text in an encoding of one byte a character that Node can only read. */
function inBytes(text: string, encoding: string): Uint8Array {
	const bytes = new Map<string, number>();
	const decoder = new TextDecoder(encoding);
	for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
	return Uint8Array.from(text, (character) => bytes.get(character)!);
}
/** Node's own windows-1252 may lack these marks. */
const inWindows = (text: string): Uint8Array =>
	Buffer.from(
		text.replace(/[…’“”–]/g, (mark) => '\x85\x92\x93\x94\x96'['…’“”–'.indexOf(mark)]!),
		'latin1',
	);
const inUtf32 = (text: string, isLittle: boolean): Uint8Array => {
	const characters = [...`\ufeff${text}`];
	const view = new DataView(new ArrayBuffer(4 * characters.length));
	for (const [i, character] of characters.entries())
		view.setUint32(4 * i, character.codePointAt(0)!, isLittle);
	return new Uint8Array(view.buffer);
};
const inUtf16 = (text: string, isLittle: boolean): Uint8Array => {
	const bytes = Buffer.from(text, 'utf16le');
	return isLittle ? bytes : bytes.swap16();
};

describe('is read as it was written, without a word:', () => {
	test.each([
		['UTF-16, low byte first, without a mark', inUtf16(TEXT, true), 'utf-16le'],
		['UTF-16, high byte first, without a mark', inUtf16(TEXT, false), 'utf-16be'],
		['UTF-32 with a mark, low byte first', inUtf32(`${TEXT} 😀`, true), 'utf-32le'],
		['UTF-32 with a mark, high byte first', inUtf32(`${TEXT} 😀`, false), 'utf-32be'],
		['old Macs’', inBytes(TEXT, 'macintosh'), 'macintosh'],
		['Windows’', inWindows(TEXT), 'windows-1252'],
	])('%s', (_, bytes, encoding) => {
		expect(isBinary(bytes)).toBe(false);
		const decoded = decode(bytes);
		expect(decoded.encoding).toBe(encoding);
		expect(decoded.text.replace(' 😀', '')).toBe(TEXT);
		expect(doubtOf(decoded, decoded.text)).toBeNull();
	});
	test.each([
		['Russian', 'Порт закрыт, сказал капитан порта Иван Петров. Никто не пострадал.', 'windows-1251'],
		['Greek', 'Το λιμάνι έκλεισε, είπε ο λιμενάρχης. Κανείς δεν τραυματίστηκε τη Δευτέρα.', 'iso-8859-7'],
	])('%s in its code page', (_, text, encoding) => {
		const decoded = decode(inBytes(text, encoding));
		expect(decoded.text).toBe(text);
		expect(doubtOf(decoded, decoded.text)).toBeNull();
	});
});

test('numbers of two bytes that are no letters are no text', () => {
	expect(isBinary(Uint8Array.from([82, 0, 73, 0, 1, 0, 2, 0, 65, 0, 3, 0]))).toBe(true);
	expect(isBinary(Uint8Array.from([82, 0, 73, 0, 65, 0, 255, 255, 65, 0, 66, 0]))).toBe(true);
});

describe('is said:', () => {
	const doubtOfBytes = (bytes: Uint8Array): string | null => {
		const decoded: Decoded = decode(bytes);
		return doubtOf(decoded, decoded.text);
	};
	test('that an encoding was guessed in which words make no sense', () => {
		// MS-DOS: é is 0x82, ü 0x81, ô 0x93.
		const bytes = Buffer.from(
			'The caf\x82 of Andr\x82 M\x81ller was shut, he said. Its r\x93le was over.',
			'latin1',
		);
		expect(doubtOfBytes(bytes)).toMatch(
			/^its encoding is not told, and read as .* make no sense; save it as UTF-8/,
		);
	});
	test('that letters are damaged', () => {
		const bytes = Buffer.concat([Buffer.from('The café of André Beno'), Buffer.from([0xff])]);
		expect(doubtOfBytes(bytes)).toBe('some of its letters are damaged (\ufffd)');
	});
	test('nothing of UTF-8 that is sound', () => {
		expect(doubtOfBytes(Buffer.from('“ÄÖÜ,” said NATÓ’s Łukasz Ñandú (‰ and §).'))).toBeNull();
	});
});
