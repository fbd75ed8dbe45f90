import { request as askHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '../../model/index.js';

/** What a server answers. */
export interface Answer {
	readonly status: number;
	readonly reason: string;
	readonly headers: IncomingMessage['headers'];
	/** The body unpacked, as it comes; throws what went wrong on the way, also when packed data end too early. */
	readonly body: AsyncIterable<Uint8Array>;
	/** Wants nothing more of it. */
	cancel(): void;
}

/**
 * Asks a server for what is at an address, redirects not followed. Node's `fetch` would do, but it takes compressed
 * data that break off for whole.
 * @throws what the network says, or an AbortError
 */
export function ask(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
	return new Promise((resolve, reject) => {
		let failure: unknown = null;
		const options = { headers: { 'accept-encoding': 'gzip, br', ...headers }, signal };
		const request: ClientRequest = (url.startsWith('https:') ? askHttps : askHttp)(
			url,
			options,
			(response) => {
				resolve({
					status: response.statusCode ?? 0,
					reason: response.statusMessage ?? '',
					headers: response.headers,
					body: wholeOf(bodyOf(response, url), () => failure),
					cancel: () => request.destroy(),
				});
			},
		);
		request.on('error', (error) => {
			failure = error;
			reject(error);
		});
		request.end();
	});
}

/**
 * A body that only the connection's end ends: Node takes it for whole also where the connection broke, or was broken off
 * here, and tells only the request.
 */
async function* wholeOf(body: AsyncIterable<Uint8Array>, failure: () => unknown): AsyncGenerator<Uint8Array> {
	yield* body;
	if (failure() !== null) throw failure();
}

async function* bodyOf(response: IncomingMessage, url: string): AsyncGenerator<Uint8Array> {
	const packing = (response.headers['content-encoding'] ?? '').toLowerCase().trim();
	const unpacker = unpackerOf(packing, url);
	// What goes wrong is thrown where the pieces are taken.
	yield* unpacker === null ? response : pipeline(response, unpacker, () => {});
}

function unpackerOf(packing: string, url: string): Transform | null {
	if (packing === '' || packing === 'identity') return null;
	if (packing === 'gzip' || packing === 'x-gzip') return createGunzip();
	if (packing === 'br') return createBrotliDecompress();
	if (packing === 'deflate') return createInflate();
	throw new Problem(`${url} comes packed in a way that is not known (${packing})`);
}
