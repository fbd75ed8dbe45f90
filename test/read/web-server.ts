import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect } from 'vitest';
import { type ReadEvent, readSources } from '../../src/read/index.js';
import type { WebLimits } from '../../src/read/web/limits.js';

const servers: Server[] = [];
/** Closes all servers that were started, and resolves when nothing answers any more. */
export async function closeAll(): Promise<void> {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}
afterEach(closeAll);

/** Starts a server on loopback, which is closed when the test ends, and returns its address. */
export async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const SENTENCE =
	'The harbour master of Vell said on Monday that no ship may enter the basin before Thursday morning.';
export const PAGE = `<!doctype html><html lang="en"><head><title>Harbour shut | The Vell Post</title>
<meta property="og:site_name" content="The Vell Post"><meta property="article:published_time" content="2024-03-04T08:00:00Z">
<link rel="canonical" href="https://example.org/harbour"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour shut</h1><p>${SENTENCE}</p><h2>What the union says</h2><p>${SENTENCE.replace('harbour master', 'union')}</p>
<p>Nobody was hurt when the crane fell, and the cranes that still stand were to be inspected during the week.</p></article>
<script>document.title = 'owned'</script><footer>About us</footer></body></html>`;

/** What reading sources brings about, without its progress. */
export async function read(
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

/** Why the one thing that reading a source brings about is a failure. */
export const why = async (source: string, limits: Partial<WebLimits> = {}, more: object = {}) => {
	const [event, ...rest] = await read(source, limits, more);
	expect(rest).toEqual([]);
	return event?.type === 'failure' ? event.why : `read: ${JSON.stringify(event)}`;
};
