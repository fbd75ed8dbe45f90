import { expect, test } from 'vitest';
import { progressText } from '../../src/cli/progress-line.js';
import { several } from '../../src/cli/status.js';

test.each([
	['at first', { done: 0, total: 40, failures: 0 }, 0.2, 'reading 0 of 40'],
	['of sources', { done: 12, total: 40, failures: 1 }, 4, 'reading 12 of 40 · 3/s · 1 failed · 10 s left'],
	[
		'of what is kept',
		{ done: 300, total: 40_000, failures: 0, articles: 290, statements: 2465 },
		2,
		'reading 300 of 40000 · 145 articles/s · 1,233 statements/s · 4 min left',
	],
	[
		'of one file with many articles',
		{ done: 0, total: 1, failures: 0, articles: 12_345, statements: 100_000 },
		50,
		'reading 12,345 articles · 247 articles/s · 2,000 statements/s',
	],
	[
		'of one article',
		{ done: 0, total: 1, failures: 0, articles: 1, statements: 2 },
		0.5,
		'reading 1 article',
	],
	['where nobody knows how many there are', { done: 7, total: null, failures: 0 }, 2, 'reading 7 · 3.5/s'],
	['at the end', { done: 40, total: 40, failures: 0 }, 4, 'reading 40 of 40 · 10/s'],
])('progress is told %s', (_, soFar, seconds, text) => {
	expect(progressText(soFar, seconds)).toBe(text);
});

test('numbers have their thousands apart wherever they are said', () => {
	expect([several(1, 'statement'), several(4800, 'statement')]).toEqual(['1 statement', '4,800 statements']);
});
