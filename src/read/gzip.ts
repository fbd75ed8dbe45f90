import { pipeline } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { Problem } from '../model/index.js';

/** The most that a compressed file may unpack to, in bytes. */
const MOST = 200_000_000;
/** How many times its own size it may unpack to, once that is more than a large page. */
const MOST_RATIO = 100;
const LARGE = 20_000_000;

/**
 * Unpacks gzip.
 * @throws Problem when it is cut short, damaged, or unpacks to far more than it should
 */
export function gunzip(bytes: Uint8Array, name: string): Uint8Array {
	const most = Math.min(MOST, Math.max(LARGE, bytes.length * MOST_RATIO));
	try {
		return gunzipSync(bytes, { maxOutputLength: most });
	} catch (error) {
		throw problemOf(error, name, most);
	}
}

function problemOf(error: unknown, name: string, most: number): Problem {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'ERR_BUFFER_TOO_LARGE')
		return new Problem(`${name} unpacks to more than ${Math.round(most / 1e6)} MB; it is not read`);
	if (code === 'Z_BUF_ERROR') return new Problem(`${name} is cut short: its compressed data ends too early`);
	return new Problem(`${name} is damaged: its compressed data cannot be unpacked`);
}

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** So much of a compressed file is unpacked to see what it is, bytes. */
const HEAD = 65_536;

/** The beginning of what compressed data unpacks to; empty when it is damaged. */
export function unpackedHead(bytes: Uint8Array): Buffer {
	try {
		return gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH });
	} catch {
		return Buffer.alloc(0);
	}
}

/**
 * Unpacks gzip as it comes, whatever its size.
 * @throws Problem when it is cut short, damaged, or unpacks to far more than it should
 */
export async function* gunzipped(
	chunks: AsyncIterable<Uint8Array>,
	name: string,
): AsyncGenerator<Uint8Array> {
	let taken = 0;
	let given = 0;
	async function* counted() {
		for await (const chunk of chunks) {
			taken += chunk.length;
			yield chunk;
		}
	}
	// What goes wrong is thrown where the pieces are taken.
	const gunzip = pipeline(counted(), createGunzip(), () => {});
	try {
		for await (const piece of gunzip as AsyncIterable<Buffer>) {
			given += piece.length;
			if (given > Math.max(LARGE, taken * MOST_RATIO))
				throw new Problem(`${name} unpacks to more than ${MOST_RATIO} times its size; it is read no further`);
			yield piece;
		}
	} catch (error) {
		throw error instanceof Problem ? error : problemOf(error, name, MOST);
	}
}
