import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { outputTo } from '../../src/cli/output.js';

/** Takes so many pieces and then fails. */
function failing(code: string, after: number): Writable {
	let taken = 0;
	return new Writable({
		highWaterMark: 1,
		write(_chunk, _encoding, done) {
			done(++taken > after ? Object.assign(new Error(code), { code }) : null);
		},
	});
}
const PIECE = `${'x'.repeat(70_000)}\n`;

describe('output', () => {
	test('to a disk that fills up in the middle is an error, not an early end', async () => {
		const out = outputTo(failing('ENOSPC', 2));
		const write = async () => {
			for (let i = 0; i < 9; i++) if (!(await out.write(PIECE))) return 'ended';
			return 'written';
		};
		await expect(write()).rejects.toThrow('standard output cannot be written: the disk is full');
	});

	test('is handed over when that is asked for, however little it is', async () => {
		const taken: string[] = [];
		const out = outputTo(
			new Writable({
				decodeStrings: false,
				write: (chunk, _encoding, done) => {
					taken.push(chunk);
					done();
				},
			}),
		);
		await out.write('one');
		expect(taken).toEqual([]);
		expect(await out.flush()).toBe(true);
		expect(taken).toEqual(['one']);
	});

	test('to a reader that has gone ends quietly', async () => {
		const out = outputTo(failing('EPIPE', 1));
		const wrote: boolean[] = [];
		for (let i = 0; i < 3; i++) wrote.push(await out.write(PIECE));
		expect(wrote).toEqual([true, false, false]);
		await out.end();
	});
});
