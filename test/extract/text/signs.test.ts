import { describe, expect, it } from 'vitest';
import { signs } from '../../../src/extract/text/signs.js';

describe('signs', () => {
	const { bit, of } = signs({ saying: /^sa(?:id|ys)$/, past: /(?:ed|aid)$/i, upper: /^[A-Z]+$/ });
	const bitsOf = (text: string) => of(text, [0, text.length]);

	it('tells which expressions hold for a word of a text', () => {
		expect(of('Ruiz said so', [5, 9])).toBe(bit.saying | bit.past);
		expect(bitsOf('warned')).toBe(bit.past);
		expect(bitsOf('PAID')).toBe(bit.past | bit.upper);
		expect(bitsOf('bridge')).toBe(0);
	});

	it('answers the same when it is asked again, in another text, and of what is longer than words are', () => {
		expect(of('She said', [4, 8])).toBe(bitsOf('said'));
		expect(bitsOf(`${'un'.repeat(20)}warned`)).toBe(bit.past);
		expect(bitsOf('')).toBe(0);
	});
});
