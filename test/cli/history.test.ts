import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { addToHistory, loadHistory } from '../../src/cli/history.js';
import { historyFile } from '../../src/cli/places.js';

beforeEach(() => {
	vi.stubEnv('XDG_STATE_HOME', mkdtempSync(join(tmpdir(), 'explorer-history-')));
	return () => vi.unstubAllEnvs();
});

const lines = () => readFileSync(historyFile(), 'utf8').split('\n').slice(0, -1);

test('queries are kept, the latest first, each once', async () => {
	for (const query of ['harbour', 'by:ruiz', 'harbour', 'harbour', ' ']) await addToHistory(query);
	expect(await loadHistory()).toEqual(['harbour', 'by:ruiz']);
	expect(lines()).toEqual(['harbour', 'by:ruiz', 'harbour']);
});

test('the file stays small, whether the queries are new or the same in turns', async () => {
	for (const queryOf of [(n: number) => (n % 2 === 0 ? 'a' : 'b'), (n: number) => `query ${n}`]) {
		for (let n = 0; n < 1100; n++) await addToHistory(queryOf(n));
		expect(lines().length).toBeLessThanOrEqual(1000);
		expect((await loadHistory())[0]).toBe(queryOf(1099));
	}
	expect(await loadHistory()).toContain('query 700');
});
