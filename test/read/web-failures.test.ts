import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/read/web/ask.js';
import { folderCache } from '../../src/read/web/cache.js';
import { scratch } from '../stories/session.js';
import { PAGE, SENTENCE, serve, why } from './web-server.js';

describe('failures are one sentence', () => {
	test.each([
		[404, /404/],
		[500, /500/],
	])('status %i', async (status, sentence) => {
		const site = await serve((_, response) => {
			response.statusCode = status;
			response.end();
		});
		expect(await why(site)).toMatch(sentence);
	});

	test('no answer', async () => {
		const site = await serve(() => {});
		expect(await why(site, { firstByte: 60 })).toMatch(/did not answer within/);
	});

	test('an endless body', async () => {
		const site = await serve((_, response) => {
			const send = () => {
				while (response.write('x'.repeat(10_000)));
			};
			response.on('drain', send);
			send();
		});
		expect(await why(site, { size: 200_000 })).toMatch(/larger than 0\.2 MB/);
	});

	test('a body that never ends', async () => {
		const site = await serve((_, response) => {
			response.write('<!doctype html>');
		});
		expect(await why(site, { whole: 150 })).toMatch(/longer than/);
	});

	test('a body of unknown length that takes too long, and it is not kept', async () => {
		const site = await serve(({ socket }) => {
			socket.on('error', () => {});
			const half = PAGE.slice(0, PAGE.indexOf('<script>'));
			socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${half}`);
			setInterval(() => socket.write(' '), 20).unref();
		});
		const cache = folderCache(scratch());
		expect(await why(site, { whole: 300 }, { cache })).toMatch(/took longer than 0.3 seconds/);
		expect(await why(site, {}, { cache, network: false })).toMatch(/was not read before/);
	});

	test('a body of unknown length that breaks off', async () => {
		let socket: Socket | undefined;
		const site = await serve((request) => {
			socket = request.socket;
			socket.write('HTTP/1.1 200 OK\r\n\r\n<!doctype html>');
		});
		const { body } = await ask(site, {}, AbortSignal.timeout(5000));
		await expect(
			(async () => {
				for await (const _ of body) socket?.resetAndDestroy();
			})(),
		).rejects.toMatchObject({ code: 'ECONNRESET' });
	});

	test('a redirect loop', async () => {
		const site = await serve((_, response) => {
			response.writeHead(302, { location: '/again' });
			response.end();
		});
		expect(await why(site)).toMatch(/redirects more than 10 times/);
	});

	test('a redirect to a file', async () => {
		const site = await serve((_, response) => {
			response.writeHead(302, { location: 'file:///etc/passwd' });
			response.end();
		});
		expect(await why(site)).toMatch(/redirects to file/);
	});

	test('a picture', async () => {
		const site = await serve((_, response) => {
			response.setHeader('content-type', 'image/png');
			response.end('x');
		});
		expect(await why(site)).toMatch(/image\/png/);
	});

	test('a gzip bomb', async () => {
		const bomb = gzipSync(Buffer.alloc(30_000_000));
		const site = await serve((_, response) => {
			response.setHeader('content-encoding', 'gzip');
			response.end(bomb);
		});
		expect(await why(site)).toMatch(/larger than 20 MB/);
	});

	test('a truncated gzip', async () => {
		const site = await serve((_, response) => {
			response.setHeader('content-encoding', 'gzip');
			response.end(gzipSync(PAGE).subarray(0, 200));
		});
		expect(await why(site)).toMatch(/broke off while it was read: its compressed data ends too early/);
	});

	test('a page of 50 MB', async () => {
		let sent = 0;
		const site = await serve((_, response) => {
			const piece = `<p>${SENTENCE}</p>`.repeat(10_000);
			const send = () => {
				while (sent < 50_000_000) {
					sent += piece.length;
					if (!response.write(piece)) return;
				}
				response.end();
			};
			response.on('drain', send);
			send();
		});
		expect(await why(site)).toMatch(/larger than 20 MB/);
		// The rest was not waited for.
		expect(sent).toBeLessThan(50_000_000);
	});

	test('an address that is none, and one of another protocol in a redirect', async () => {
		expect(await why('http://')).toMatch(/not a complete address/);
		const site = await serve((_, response) => {
			response.writeHead(301, { location: 'http://[broken' });
			response.end();
		});
		expect(await why(site)).toMatch(/redirects to an address that is none/);
	});

	test('an answer that is too long in coming again', async () => {
		let asked = 0;
		const site = await serve((_, response) => {
			asked++;
			response.writeHead(429, { 'retry-after': '3600' });
			response.end();
		});
		expect(await why(site)).toMatch(/429/);
		expect(asked).toBe(1);
	});

	test('nobody there', async () => {
		expect(await why('http://127.0.0.1:1/')).toBe(
			'http://127.0.0.1:1/ could not be reached: no server answers there; check the address, or try later',
		);
	});

	test.each([
		[
			'no HTTP',
			'nothing of the kind\r\n\r\n',
			/could not be reached: its answer is no sound HTTP; save the page/,
		],
		[
			'damaged compressed data',
			'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nnone!',
			/broke off while it was read: its compressed data is damaged; save the page/,
		],
	])('%s', async (_, answer, sentence) => {
		expect(await why(await serve(({ socket }) => socket.end(answer)))).toMatch(sentence);
	});

	test('a page that says that it is too large, before it comes', async () => {
		const site = await serve((_, response) => {
			response.writeHead(200, { 'content-length': '300000' });
			response.write('x');
		});
		expect(await why(site, { size: 200_000, whole: 5000 })).toMatch(/is larger than 0.2 MB; --max-size/);
	});
});
