import { expect, test } from 'vitest';
import { queryOfScreen } from '../../src/cli/first-paint.js';

const FILE = 'package.json';

test.each([
	[[FILE], ''],
	[[FILE, 'README.md'], ''],
	[['-q', 'harbour shut', FILE], 'harbour shut'],
	[[FILE, '--query', 'port'], 'port'],
])('a screen will certainly come after %j', (args, query) => {
	expect(queryOfScreen(args)).toBe(query);
});

test.each([
	[['list', '--archive', 'news.db']],
	[['extract', FILE]],
	[['-f', 'port', FILE]],
	[['--screen-reader', FILE]],
	[['https://example.org/story']],
	[['no-such-file.txt']],
	[[`${FILE}/`]],
	[['x'.repeat(300)]],
	[['src']],
	[['-']],
	[['-q']],
	[['-q', '--help']],
])('nothing is drawn before the program has looked properly at %j', (args) => {
	expect(queryOfScreen(args)).toBeNull();
});
