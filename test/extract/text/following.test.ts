import { describe, expect, it } from 'vitest';
import { following } from '../../../src/extract/text/following.js';

describe('following', () => {
	it('tells where characters stand next, in whatever order it is asked', () => {
		const text = 'a: b: c';
		const colon = following(text, ':');
		expect([0, 1, 2, 4, 5, 7, 0, 3, 1].map(colon)).toEqual([1, 1, 4, 4, 7, 7, 1, 4, 1]);
		expect(following(text, ': ')(2)).toBe(4);
		expect(following('', ':')(0)).toBe(0);
	});
});
