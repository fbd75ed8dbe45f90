import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A document as it was last fetched, with the validators that ask whether it has changed (RFC 9110, 8.8). */
export interface Kept {
	readonly bytes: Uint8Array;
	readonly url: string;
	readonly charset: string | null;
	readonly etag: string | null;
	readonly modified: string | null;
}

export interface Cache {
	get(address: string): Promise<Kept | null>;
	put(address: string, kept: Kept): Promise<void>;
}

/** A cache in a folder: two files an address, moved into place whole. A cache that cannot be written is no error. */
export function folderCache(folder: string): Cache {
	const pathOf = (address: string) =>
		join(folder, createHash('sha256').update(address).digest('hex').slice(0, 40));
	return {
		async get(address) {
			try {
				const path = pathOf(address);
				const [bytes, about] = await Promise.all([readFile(path), readFile(`${path}.json`, 'utf8')]);
				const { url, charset, etag, modified, length } = JSON.parse(about);
				return length === bytes.length ? { bytes, url, charset, etag, modified } : null;
			} catch {
				return null;
			}
		},
		async put(address, { bytes, ...about }) {
			try {
				await mkdir(folder, { recursive: true });
				const path = pathOf(address);
				await replace(path, bytes);
				await replace(`${path}.json`, JSON.stringify({ address, ...about, length: bytes.length }));
			} catch {
				// The article is read all the same.
			}
		},
	};
}

async function replace(path: string, data: Uint8Array | string): Promise<void> {
	const draft = `${path}.${process.pid}`;
	await writeFile(draft, data);
	await rename(draft, path);
}
