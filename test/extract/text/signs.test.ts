import { describe, expect, it } from 'vitest';
import { signs, textSigns } from '../../../src/extract/text/signs.js';
import { splitWords } from '../../../src/extract/text/words.js';

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

describe('signs of a text', () => {
	const { bit, of } = textSigns({
		dead: /^(?:died|dead)$/,
		account: /^@$/,
		long: ({ form }) => form.length > 20,
	});
	const signsIn = (text: string) => of(splitWords(text, [[0, text.length]]));

	it('are those that some word of it has', () => {
		expect(signsIn('Ruiz died. She was @ruiz, and is dead.')).toBe(bit.dead | bit.account);
		expect(signsIn('DEAD heat')).toBe(bit.dead);
		expect(signsIn(`The ${'un'.repeat(12)}said.`)).toBe(bit.long);
	});

	it('are none where no word has one', () => {
		expect(signsIn('Ruiz lives.')).toBe(0);
		expect(signsIn('')).toBe(0);
	});
});
