import { describe, expect, it } from 'vitest';
import { hasStem } from '../../../src/extract/actors/body-signs.js';

describe('words beside a body', () => {
	it('have the stem that they begin with', () => {
		expect(hasStem('a supplier of valves', 'suppli')).toBe(true);
		expect(hasStem('the suppliers', 'suppli')).toBe(true);
		expect(hasStem('a resupplier', 'suppli')).toBe(false);
	});

	it('that are shorter are stems themselves', () => {
		expect(hasStem('the firm', 'firm')).toBe(true);
		expect(hasStem('the firms', 'firm')).toBe(false);
		expect(hasStem('a confirmed firm', 'firm')).toBe(true);
	});

	it('end where their letters end', () => {
		expect(hasStem('a steel-maker', 'steel')).toBe(true);
		expect(hasStem('a steel-maker', 'steel-')).toBe(false);
		expect(hasStem('étain, métal', 'tain')).toBe(false);
		expect(hasStem('the app', 'app')).toBe(false);
	});
});
