import { gunzipSync } from 'node:zlib';
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
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE')
			throw new Problem(`${name} unpacks to more than ${Math.round(most / 1e6)} MB; it is not read`);
		if (code === 'Z_BUF_ERROR') throw new Problem(`${name} is cut short: its compressed data ends too early`);
		throw new Problem(`${name} is damaged: its compressed data cannot be unpacked`);
	}
}
