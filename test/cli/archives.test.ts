import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { sessionIn } from '../../src/cli/archives.js';

const thread = (code: string) =>
	new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${code} })`, {
		eval: true,
		resourceLimits: { maxOldGenerationSizeMb: 8 },
	});

describe('a thread that ends while something is asked of it', () => {
	test.each([
		['by an error', "throw new Error('no such table')", /a\.db cannot be searched .*\(no such table\)/],
		['by itself', 'process.exit(3)', /a\.db cannot be searched any longer: searching broke off;/],
		['for want of memory', 'for (const all = []; ; ) all.push([...all, 0])', /more memory than it may/],
	])('%s says so, and what is asked then too', async (_, code, why) => {
		const session = sessionIn(thread(code), 'a.db');
		await expect(session.totals()).rejects.toThrow(why);
		await expect(session.article('1')).rejects.toThrow(why);
		await session.close();
	});

	test('also while it is closed, of which nobody is told', async () => {
		await sessionIn(thread('process.exit(3)'), 'a.db').close();
	});
});
