import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/ui/cells/lines.js';
import { bestMatch, snippet } from '../../../src/ui/cells/match-place.js';

const COUNTED = Array.from({ length: 120 }, (_, i) => `We saw school number ${i}, and we left.`).join(' ');

/** Where words stand in a text, as a search lights them. */
const found = (text: string, ...words: string[]) =>
	words
		.flatMap((word) => [...text.matchAll(new RegExp(`\\b${word}\\b`, 'gi'))])
		.map((match) => [match.index, match.index + match[0].length] as const)
		.sort((a, b) => a[0] - b[0]);

describe('what tells most of what was matched', () => {
	it.each([
		[COUNTED, ['number', '99'], 'number 99'],
		[COUNTED, ['school', 'number', '7'], 'school number 7'],
		[COUNTED, ['number', '7', '112'], 'number 7'],
		['The mill. The river by the mill, and the river.', ['mill'], 'mill'],
		['No bridge here; a bridge, and over the bridge the toll.', ['bridge', 'toll'], 'bridge the toll'],
		['Nothing of it', ['toll'], null],
	])('%#', (text, words, most) => {
		const best = bestMatch(text, found(text, ...words), 100);
		expect(best === null ? null : text.slice(...best)).toBe(most);
	});

	it('is the first of several that are as good', () => {
		expect(bestMatch('mill, mill and mill', found('mill, mill and mill', 'mill'), 40)).toEqual([0, 4]);
	});

	it('is in sight in one row', () => {
		const row = (width: number, ...words: string[]) =>
			textOf({ runs: snippet(COUNTED, found(COUNTED, ...words), width, 'text') });
		expect(row(34, 'number', '99')).toMatch(/^….*number 99, .*…$/);
		expect(row(34, 'we', '0')).toMatch(/^We saw school number 0/);
		expect(row(34)).toMatch(/^We saw school number 0/);
	});
});
