import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../src/terminal/safe.js';

describe('safe', () => {
	test('plain text of any script is left alone', () => {
		for (const text of ['“We left,” said Ana.', 'حسن روحانی', 'می\u200cخواهم', '東京', '👩\u200d🚀 café']) {
			expect(safe(text)).toBe(text);
		}
	});

	test.each([
		['OSC 52', '\u001b]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
		['C1 CSI', 'a\u009b2Jb', 'a\ufffd2Jb'],
		['carriage return', 'real\rfake', 'real␍fake'],
		['bidi override', 'abc\u202efed\u202c', 'abc\ufffdfed\ufffd'],
		['tab', 'a\tb', 'a b'],
		['lone surrogate', 'a\ud800b', 'a\ufffdb'],
		['tag characters', 'a\u{e0041}b', 'a\ufffd\ufffdb'],
		['byte order mark', '\ufeffa', '\ufffda'],
	])('%s becomes visible', (_, text, shown) => {
		expect(safe(text)).toBe(shown);
	});

	test('line breaks are kept where lines are wanted', () => {
		expect(safe('a\nb\u001b', 'keep')).toBe('a\nb␛');
		expect(safe('a\nb')).toBe('a b');
	});

	test('offsets never move, nothing unsafe is left, and twice is as good as once', () => {
		const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;
		fc.assert(
			fc.property(
				fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)) }),
				(text) => {
					const shown = safe(text);
					expect(shown.length).toBe(text.length);
					expect(shown).not.toMatch(unsafe);
					expect(safe(shown)).toBe(shown);
				},
			),
		);
	});
});
