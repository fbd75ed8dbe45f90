import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withQueryTable } from '../../src/cli/query-table.js';

test('the README has the query language as it is now (npm run readme writes it)', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(withQueryTable(readme)).toBe(readme);
});
