import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { ask } from '../../src/read/web/ask.js';
import { folderCache } from '../../src/read/web/cache.js';
import type { WebLimits } from '../../src/read/web/limits.js';
import { fileWith, scratch } from '../stories/session.js';

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** Starts a server on loopback and returns its address. */
async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const SENTENCE =
	'The harbour master of Vell said on Monday that no ship may enter the basin before Thursday morning.';
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour shut | The Vell Post</title>
<meta property="og:site_name" content="The Vell Post"><meta property="article:published_time" content="2024-03-04T08:00:00Z">
<link rel="canonical" href="https://example.org/harbour"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour shut</h1><p>${SENTENCE}</p><h2>What the union says</h2><p>${SENTENCE.replace('harbour master', 'union')}</p>
<p>Nobody was hurt when the crane fell, and the cranes that still stand were to be inspected during the week.</p></article>
<script>document.title = 'owned'</script><footer>About us</footer></body></html>`;

async function read(
	source: string | string[],
	limits: Partial<WebLimits> = {},
	more: object = {},
): Promise<ReadEvent[]> {
	const events: ReadEvent[] = [];
	const options = { web: { limits, ...more } };
	for await (const event of readSources([source].flat(), options))
		if (event.type !== 'progress') events.push(event);
	return events;
}
const why = async (source: string, limits: Partial<WebLimits> = {}, more: object = {}) => {
	const [event, ...rest] = await read(source, limits, more);
	expect(rest).toEqual([]);
	return event?.type === 'failure' ? event.why : `read: ${JSON.stringify(event)}`;
};

describe('a page', () => {
	test('is told apart by where it was read, and claims the address that it gives, or was found at', async () => {
		const page = (url: string) => PAGE.replace('https://example.org/harbour', url);
		const site = await serve(({ url }, response) => {
			if (url === '/old') response.writeHead(301, { location: '/new' }).end();
			else response.end(page(url === '/front' ? 'https://example.org/' : 'https://example.org/harbour'));
		});
		const identities = [];
		for (const path of ['/old#top', '/front']) {
			const [event] = await read(`${site}${path}`);
			identities.push(event?.type === 'document' && event.identity);
		}
		expect(identities).toMatchObject([
			{ key: `${site}/old`, claim: 'https://example.org/harbour' },
			{ key: `${site}/front`, claim: `${site}/front` },
		]);
	});

	test('gives the article and what is known about it', async () => {
		const site = await serve((_, response) => response.end(PAGE));
		const [event] = await read(`${site}/story`);
		expect(event).toMatchObject({
			type: 'document',
			document: {
				title: 'Harbour shut',
				publisher: 'The Vell Post',
				published: '2024-03-04T08:00:00Z',
				language: 'en',
				url: 'https://example.org/harbour',
			},
		});
		if (event?.type !== 'document') return;
		const { text, headings } = event.document;
		expect(text.startsWith(SENTENCE)).toBe(true);
		expect(text).not.toMatch(/Home|About us|owned/);
		expect(headings.map(({ span }) => text.slice(...span))).toEqual(['What the union says']);
	});

	test('names the program, and is unpacked', async () => {
		let agent: string | undefined;
		const site = await serve((request, response) => {
			agent = request.headers['user-agent'];
			response.setHeader('content-encoding', 'gzip');
			response.end(gzipSync(PAGE));
		});
		expect((await read(site, {}, { userAgent: 'explorer/9' }))[0]).toMatchObject({ type: 'document' });
		expect(agent).toBe('explorer/9');
	});

	test('in windows-1252 is read as the header says', async () => {
		const site = await serve((_, response) => {
			response.setHeader('content-type', 'text/html; charset=windows-1252');
			response.end(Buffer.from(PAGE.replace('Nobody', 'Caf\u00e9 owners'), 'latin1'));
		});
		const [event] = await read(site);
		expect(event?.type === 'document' && event.document.text).toContain('Café owners');
	});

	test('is told by its content, whatever the server calls it', async () => {
		const site = await serve((_, response) => {
			response.setHeader('content-type', 'application/octet-stream');
			response.end(PAGE);
		});
		expect((await read(site))[0]).toMatchObject({ document: { title: 'Harbour shut' } });
	});

	test('behind redirects is found, with the cookies that were handed out on the way', async () => {
		const other = await serve((request, response) =>
			response.end(request.headers.cookie === undefined ? PAGE : 'cookies of another host'),
		);
		const site = await serve((request, response) => {
			if (request.url === '/story' && request.headers.cookie === 'seen=1; who=a=b')
				response.writeHead(302, { location: other });
			else response.writeHead(303, { location: '/story', 'set-cookie': ['seen=1; Path=/', 'who=a=b'] });
			response.end();
		});
		expect((await read(`${site}/start`))[0]).toMatchObject({ document: { title: 'Harbour shut' } });
	});

	test('without an article offers what there is', async () => {
		const site = await serve((_, response) =>
			response.end(
				'<!doctype html><title>Log in</title><meta name="description" content="Members only"><body><p>Hi</p>',
			),
		);
		expect(await why(site)).toMatch(/no article.*Log in.*Members only/);
	});
});

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

test('several hosts are asked at a time, and answers come in the order of the sources', async () => {
	const waiting: (() => void)[] = [];
	const sites = await Promise.all(
		[1, 2, 3].map((i) =>
			serve((_, response) => {
				waiting.push(() => response.end(PAGE.replace('Harbour shut</h1>', `Harbour ${i}</h1>`)));
				// Nobody is answered before all have asked; the last one first.
				if (waiting.length === 3) for (const answer of waiting.reverse()) answer();
			}),
		),
	);
	const events = await read(sites);
	expect(events.map((event) => event.type === 'document' && event.document.origin)).toEqual(sites);
});

test('no more than four are asked at once, and one of a host', async () => {
	const now = new Map<string, number>();
	let most = 0;
	let mostOfHost = 0;
	const waiting: (() => void)[] = [];
	const sites = await Promise.all(
		[1, 2, 3, 4, 5, 6].map(() =>
			serve((request, response) => {
				const host = request.headers.host!;
				now.set(host, (now.get(host) ?? 0) + 1);
				most = Math.max(
					most,
					[...now.values()].reduce((a, b) => a + b),
				);
				mostOfHost = Math.max(mostOfHost, now.get(host)!);
				waiting.push(() => {
					now.set(host, now.get(host)! - 1);
					response.end(PAGE);
				});
				// Answers come once four wait, and at the end, when no more than that are left.
				asked++;
				if (waiting.length === 4 || asked > 9) for (const answer of waiting.splice(0)) answer();
			}),
		),
	);
	let asked = 0;
	const events = await read(sites.flatMap((site) => [`${site}/1`, `${site}/2`]));
	expect(events.filter(({ type }) => type === 'document')).toHaveLength(12);
	expect([most, mostOfHost]).toEqual([4, 1]);
});

test('Retry-After is respected once', async () => {
	let asked = 0;
	const site = await serve((_, response) => {
		if (asked++ > 0) return response.end(PAGE);
		response.writeHead(503, { 'retry-after': '0' });
		return response.end();
	});
	expect((await read(site))[0]).toMatchObject({ type: 'document' });
	expect(asked).toBe(2);
});

test('the wait that a server asks for ends with the time limit, and when reading is stopped', async () => {
	const control = new AbortController();
	let stops = false;
	const site = await serve((_, response) => {
		response.writeHead(503, { 'retry-after': '20' });
		response.end(() => stops && setImmediate(() => control.abort()));
	});
	expect(await why(site, { whole: 300 })).toMatch(/took longer than 0.3 seconds/);
	stops = true;
	const events: ReadEvent[] = [];
	for await (const event of readSources([site], { signal: control.signal })) events.push(event);
	expect(events[0]).toMatchObject({ why: expect.stringMatching(/reading was stopped/) });
});

describe('what was read before', () => {
	test('is asked for with its validator and read without the network', async () => {
		const asked: (string | undefined)[] = [];
		const cache = folderCache(scratch());
		const site = await serve((request, response) => {
			asked.push(request.headers['if-none-match']);
			if (request.headers['if-none-match'] === '"v1"') {
				response.statusCode = 304;
				return response.end();
			}
			response.setHeader('etag', '"v1"');
			return response.end(PAGE);
		});
		for (const network of [true, true])
			expect(await read(site, {}, { cache, network })).toMatchObject([{ type: 'document' }]);
		const [notice, event] = await read(site, {}, { cache, network: false });
		expect(notice).toMatchObject({ type: 'notice', why: expect.stringContaining('copy kept earlier') });
		expect(event).toMatchObject({ type: 'document' });
		expect(asked).toEqual([undefined, '"v1"']);
	});

	test('serves when the network does not, and this is said', async () => {
		const cache = folderCache(scratch());
		let isDown = false;
		const site = await serve((_, response) => {
			response.statusCode = isDown ? 503 : 200;
			response.end(isDown ? 'down' : PAGE);
		});
		await read(site, {}, { cache });
		isDown = true;
		const again = await read(site, {}, { cache });
		expect(again.map(({ type }) => type)).toEqual(['notice', 'document']);
		for (const server of servers.splice(0)) {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
		expect((await read(site, {}, { cache })).map(({ type }) => type)).toEqual(['notice', 'document']);
	});

	test('and nothing else, without the network', async () => {
		expect(await why('http://127.0.0.1:1/', {}, { network: false, cache: folderCache(scratch()) })).toMatch(
			/--no-network/,
		);
	});
});

describe('a feed', () => {
	const feed = (site: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Vell</title>
<item><title>One</title><link>${site}/1</link><pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate><description>Short.</description></item>
<item><title>Two</title><link>${site}/gone</link></item>
<item><title>Three</title><description>&lt;p&gt;Only here.&lt;/p&gt;</description></item></channel></rss>`;

	test('at an address has its items fetched, one failing alone, one at a time', async () => {
		let now = 0;
		let most = 0;
		const site: string = await serve((request, response) => {
			most = Math.max(most, ++now);
			response.on('close', () => now--);
			if (request.url === '/feed') return response.end(feed(site));
			if (request.url === '/gone') response.statusCode = 410;
			return response.end(PAGE);
		});
		const events = await read(`${site}/feed`);
		expect(events.map((event) => event.type)).toEqual(['document', 'failure', 'document']);
		expect(most).toBe(1);
	});

	test('gives what it holds of an article that cannot be reached or read, and says so', async () => {
		const site: string = await serve((request, response) => {
			if (request.url === '/feed')
				return response.end(
					feed(site).replace('/gone</link>', '/gone</link><description>Two, too.</description>'),
				);
			if (request.url === '/gone') response.statusCode = 410;
			else response.setHeader('Content-Type', 'image/png');
			return response.end('');
		});
		const events = await read(`${site}/feed`);
		const told = events.map((event) =>
			event.type === 'document' ? event.document.text : 'why' in event && event.why,
		);
		expect(events.map(({ type }) => type)).toEqual(['notice', 'document', 'notice', 'document', 'document']);
		expect(told[0]).toMatch(/\/1 .*; what the feed holds of it is read instead$/);
		expect(told[1]).toBe('Short.');
		expect(told[2]).toMatch(/\/gone: .*410.*; what the feed holds of it is read instead$/);
		expect(told.slice(3)).toEqual(['Two, too.', 'Only here.']);
		expect(events[1]).toMatchObject({
			document: { id: `${site}/1`, url: `${site}/1`, published: '2024-03-04T08:00:00Z' },
		});
	});

	test('dates the articles that do not tell when they were published', async () => {
		const site: string = await serve((request, response) =>
			response.end(request.url === '/feed' ? feed(site) : PAGE.replace(/<meta property="article[^>]*>/, '')),
		);
		const dates = (await read(`${site}/feed`)).map(
			(event) => event.type === 'document' && event.document.published,
		);
		expect(dates).toEqual(['2024-03-04T08:00:00Z', undefined, undefined]);
	});

	test('is the publisher of the articles that do not name theirs', async () => {
		const site: string = await serve((request, response) => {
			if (request.url === '/feed') return response.end(feed(site));
			return response.end(
				request.url === '/1' ? PAGE : PAGE.replace(/<meta property="og:site_name[^>]*>/, ''),
			);
		});
		const publishers = (await read(`${site}/feed`)).map(
			(event) => event.type === 'document' && event.document.publisher,
		);
		expect(publishers).toEqual(['The Vell Post', 'Vell', 'Vell']);
	});

	test('in a file shows what it holds and fetches nothing, unless that is asked for', async () => {
		const asked: string[] = [];
		const site: string = await serve((request, response) => {
			asked.push(request.url!);
			response.end(PAGE);
		});
		const path = fileWith(feed(site), 'feed.xml');
		const types = async (follow: boolean) => {
			const found: string[] = [];
			for await (const event of readSources([path], { follow }))
				if (event.type === 'document') found.push(event.document.text.slice(0, 10));
				else if (event.type === 'failure') found.push(event.why.replace(/^.*feed.xml/, ''));
			return found;
		};
		expect(await types(false)).toEqual([
			'Short.',
			`: “Two” has no text in the feed; its article is at ${site}/gone (--follow fetches it)`,
			'Only here.',
		]);
		expect(asked).toEqual([]);
		expect(await types(true)).toEqual(['The harbou', 'The harbou', 'Only here.']);
		expect(asked).toEqual(['/1', '/gone']);
	});

	test('tells how far it is', async () => {
		const site: string = await serve((request, response) =>
			response.end(request.url === '/feed' ? feed(site) : PAGE),
		);
		const told: string[] = [];
		for await (const event of readSources([fileWith('Port\n\nOne.'), `${site}/feed`]))
			if (event.type === 'progress') told.push(`${event.done}/${event.total}`);
		expect(told).toEqual(['1/2', '2/4', '3/4', '4/4', '2/2']);
	});

	test('that is damaged or empty is one sentence', async () => {
		for (const [text, sentence] of [
			['<rss version="2.0"><channel><title>Vell</title></channel></rss>', /a feed without items/],
			['<rss', /damaged|empty|feed/],
		] as const) {
			const [event] = await read(fileWith(text, 'feed.xml'));
			expect(event).toMatchObject({ type: 'failure', why: expect.stringMatching(sentence) });
		}
	});

	test('with a broken address among its items gives the others', async () => {
		const site: string = await serve((request, response) =>
			response.end(
				request.url === '/feed'
					? `<rss version="2.0"><channel><item><title>Bad</title><link>http://[broken/</link></item><item><title>Good</title><link>${site}/1</link></item></channel></rss>`
					: PAGE,
			),
		);
		expect((await read(`${site}/feed`)).map((event) => event.type)).toEqual(['failure', 'document']);
	});
});

test('a password in an address is told to its server, and to nobody else', async () => {
	const asked: unknown[] = [];
	const other = await serve((request, response) => {
		asked.push(request.headers.authorization);
		response.writeHead(404).end();
	});
	const site = await serve((request, response) => {
		asked.push(request.headers.authorization);
		response.writeHead(302, { location: request.url === '/a' ? '/b' : other }).end();
	});
	const said = await why(`${site.replace('//', '//ana:p%40ss@')}/a`);
	expect(said).toBe(`${site}/a: the server answered 404 (Not Found)`);
	const told = `Basic ${Buffer.from('ana:p@ss').toString('base64')}`;
	expect(asked).toEqual([told, told, undefined]);
	asked.length = 0;
	const moved = await serve((_, response) => {
		response.writeHead(302, { location: other.replace('//', '//ana:p%40ss@') }).end();
	});
	expect(await why(`${moved}/c`)).toBe(`${moved}/c: the server answered 404 (Not Found)`);
	expect(asked).toEqual([told]);
	const story = `${site.replace('//', '//tom:pass@')}/story`;
	const feed = `<rss><channel><item><title>Port</title><link>${story}</link><description>Shut.</description></item></channel></rss>`;
	const [event] = await read(fileWith(feed, 'feed.xml'));
	expect(event).toMatchObject({ document: { id: `${site}/story`, url: `${site}/story` } });
	expect(await why('http://ana:pass@')).toBe('http:// is not a complete address');
});
