import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import { folderCache } from '../../src/read/web/cache.js';
import { fileWith, scratch } from '../stories/session.js';
import { closeAll, PAGE, read, SENTENCE, serve, why } from './web-server.js';

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

	test('serves when the network does not, and why is said', async () => {
		const cache = folderCache(scratch());
		let isDown = false;
		const site = await serve((_, response) => {
			response.statusCode = isDown ? 503 : 200;
			response.end(isDown ? 'down' : PAGE);
		});
		await read(site, {}, { cache });
		isDown = true;
		const again = await read(site, {}, { cache });
		expect(again).toMatchObject([
			{
				type: 'notice',
				why: `${site}: the server answered 503 (Service Unavailable); read from the copy kept earlier`,
			},
			{ type: 'document' },
		]);
		await closeAll();
		expect(await read(site, {}, { cache })).toMatchObject([
			{
				type: 'notice',
				why: expect.stringMatching(/could not be reached: no server answers.*; read from the copy/),
			},
			{ type: 'document' },
		]);
	});

	test('and nothing else, without the network', async () => {
		expect(await why('http://127.0.0.1:1/', {}, { network: false, cache: folderCache(scratch()) })).toMatch(
			/--no-network/,
		);
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
