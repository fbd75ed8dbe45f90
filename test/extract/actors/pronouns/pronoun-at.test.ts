import { describe, expect, it } from 'vitest';
import { pronounIn } from '../../../../src/extract/actors/pronouns/pronoun-at.js';

describe('a pronoun that is all of a span', () => {
	it('is known in capitals too', () => {
		expect(pronounIn('He said', [0, 2])).toBe('he');
		expect(pronounIn('she HERSELF', [4, 11])).toBe('she');
		expect(pronounIn('for its part', [4, 7])).toBe('it');
	});

	it('is nothing else', () => {
		expect(pronounIn('He said', [0, 7])).toBeNull();
		expect(pronounIn('the man himself', [0, 15])).toBeNull();
		expect(pronounIn('we', [0, 2])).toBeNull();
	});
});
