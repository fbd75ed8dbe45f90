import { chmod, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';

/** A document as it was last fetched, with the validators that ask whether it has changed (RFC 9110, 8.8). */
export interface Kept {
	readonly bytes: Uint8Array;
	readonly url: string;
	readonly charset: string | null;
	readonly etag: string | null;
	readonly modified: string | null;
}

/** Documents by the address that they were asked for by; what cannot be read or written is as if it were not there. */
export interface Cache {
	get(address: string): Promise<Kept | null>;
	put(address: string, kept: Kept): Promise<void>;
}

/** What a cache may hold. */
export interface CacheLimits {
	/** All documents together, bytes. */
	readonly size: number;
	/** How long a document is kept that nobody asks for, ms. */
	readonly age: number;
}

const CACHE_LIMITS: CacheLimits = { size: 500_000_000, age: 90 * 86_400_000 };

/** What was begun so long ago and not moved into place never will be, ms. */
const ABANDONED = 3_600_000;

/**
 * A cache in a folder: two files an address, moved into place whole. Documents that were not asked for in a long time
 * are put out, and where they are too many, those asked for longest ago. Some were fetched with a password, so that only
 * their owner may read the folder. A cache that cannot be written is no error.
 */
export function folderCache(folder: string, limits: CacheLimits = CACHE_LIMITS): Cache {
	const nameOf = async (address: string) => {
		const { createHash } = await import('node:crypto');
		return createHash('sha256').update(address).digest('hex').slice(0, 40);
	};
	/** Bytes written since room was made; null before the first time. */
	let written: number | null = null;
	return {
		async get(address) {
			const path = join(folder, await nameOf(address));
			try {
				const [bytes, about] = await Promise.all([readFile(path), readFile(`${path}.json`, 'utf8')]);
				const { url, charset, etag, modified, length } = JSON.parse(about);
				if (length !== bytes.length) return null;
				const now = new Date();
				await utimes(path, now, now).catch(() => {});
				return { bytes, url, charset, etag, modified };
			} catch {
				return null;
			}
		},
		async put(address, { bytes, ...about }) {
			try {
				await makeFolder(folder, 0o700);
				if (written === null) await chmod(folder, 0o700);
				const path = join(folder, await nameOf(address));
				await replace(path, bytes);
				await replace(`${path}.json`, JSON.stringify({ address, ...about, length: bytes.length }));
				written = (written ?? limits.size) + bytes.length;
				if (written < limits.size / 10) return;
				written = 0;
				await makeRoom(folder, limits);
			} catch {
				// The article is read all the same.
			}
		},
	};
}

async function replace(path: string, data: Uint8Array | string): Promise<void> {
	const draft = `${path}.${process.pid}`;
	await writeFile(draft, data, { mode: 0o600 });
	await rename(draft, path);
}

/** Puts out what is too old, then the oldest until the rest fit. */
async function makeRoom(folder: string, limits: CacheLimits): Promise<void> {
	const documents: { path: string; size: number; used: number }[] = [];
	const now = Date.now();
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const about = await stat(path).catch(() => null);
		if (about === null) continue;
		if (/^[\da-f]{40}$/.test(name)) documents.push({ path, size: about.size, used: about.mtimeMs });
		else if (/^[\da-f]{40}(?:\.json)?\.\d+$/.test(name) && now - about.mtimeMs > ABANDONED)
			await rm(path, { force: true });
	}
	documents.sort((a, b) => b.used - a.used);
	let size = 0;
	for (const document of documents) {
		size += document.size;
		if (size <= limits.size && now - document.used <= limits.age) continue;
		await rm(`${document.path}.json`, { force: true });
		await rm(document.path, { force: true });
	}
}
