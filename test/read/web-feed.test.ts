import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/read/index.js';
import { fileWith } from '../stories/session.js';
import { PAGE, read, serve } from './web-server.js';

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
