import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../src/extract/text/within.js';

describe('isWithin', () => {
	it('tells whether an offset lies in one of some spans, in whatever order they are', () => {
		for (const spans of [
			[
				[2, 4],
				[6, 9],
			],
			[
				[6, 9],
				[2, 4],
			],
		] as const) {
			const isIn = isWithin(spans);
			expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(isIn)).toEqual([2, 3, 6, 7, 8]);
		}
	});

	it('finds nothing where there are none', () => {
		expect(isWithin([])(0)).toBe(false);
	});
});
