import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, cut, neighbour, wrap } from '../../../src/ui/cells/width.js';

const anything = fc
	.string({ unit: 'grapheme', maxLength: 80 })
	.map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\r]/g, ''));

describe('widths', () => {
	it('count cells', () => {
		expect(['abc', 'é', 'e\u0301', '橋', '👩‍👩‍👧‍👦', '🇳🇴', 'می‌شود', '“→▸'].map(cells)).toEqual([
			3, 1, 1, 2, 2, 2, 5, 3,
		]);
	});

	it('cut to any width', () => {
		expect(cut('harbour', 4)).toBe('har…');
		expect(cut('橋橋橋', 4)).toBe('橋…');
		fc.assert(
			fc.property(anything, fc.nat(40), (text, width) => {
				expect(cells(cut(text, width))).toBeLessThanOrEqual(width);
			}),
		);
	});

	it('wrap without losing anything but spaces and line breaks', () => {
		expect(wrap('one two three', 7).map(([from, to]) => 'one two three'.slice(from, to))).toEqual([
			'one two',
			'three',
		]);
		fc.assert(
			fc.property(fc.array(anything), fc.integer({ min: 2, max: 30 }), (parts, width) => {
				const text = parts.join('\n');
				const pieces = wrap(text, width);
				let at = 0;
				for (const [from, to] of pieces) {
					expect(text.slice(at, from)).toMatch(/^[ \n]?$/);
					expect(cells(text.slice(from, to))).toBeLessThanOrEqual(width);
					at = to;
				}
				expect(text.slice(at)).toBe('');
			}),
		);
	});

	it('wrap megabytes without a space in no more time than with spaces', () => {
		// Looking back for a space from the end of each line took minutes.
		const pieces = wrap('a'.repeat(5_000_000), 50);
		expect([pieces.length, pieces.at(-1)]).toEqual([100_000, [4_999_950, 5_000_000]]);
	});

	it('take long lines of any script character by character', () => {
		expect(cells('👩‍👩‍👧‍👦🇳🇴e\u0301'.repeat(10_000))).toBe(50_000);
		expect(cells(`橋${'\u0301'.repeat(10_000)}橋`)).toBe(4);
		// Node copies all of a text for each grapheme that it finds in it.
		expect(wrap('é橋'.repeat(200_000), 60)).toHaveLength(10_000);
	});

	it('step by whole characters', () => {
		const text = 'a👩‍👩‍👧‍👦b';
		expect(neighbour(text, 1, 1)).toBe(text.length - 1);
		expect(neighbour(text, text.length - 1, -1)).toBe(1);
		expect([neighbour(text, 0, -1), neighbour(text, text.length, 1)]).toEqual([0, text.length]);
	});
});
