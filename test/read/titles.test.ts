import { expect, test } from 'vitest';
import { titleFrom, titleOf } from '../../src/read/titles.js';

const WORDS = 'The harbour of Vell, '.repeat(40);

test('a title is whole up to its length', () => {
	expect(titleOf(WORDS.slice(0, 500))).toBe(WORDS.slice(0, 500));
	expect(titleFrom(WORDS.slice(0, 119))).toBe(WORDS.slice(0, 119));
});

test('a longer one ends behind a word, and says that it goes on', () => {
	expect(titleFrom(WORDS)).toMatch(/^The harbour.* The harbour of…$/);
	for (let at = 0; at < 21; at++) {
		const title = titleFrom(WORDS.slice(at));
		expect(title.length).toBeLessThanOrEqual(120);
		expect(WORDS).toMatch(new RegExp(`${title.slice(-15, -1)}[ ,]`));
	}
});

test('one without words is cut between characters', () => {
	expect(titleFrom('😀'.repeat(100))).toBe(`${'😀'.repeat(59)}…`);
});
