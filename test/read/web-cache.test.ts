import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderCache, type Kept } from '../../src/read/web/cache.js';
import { scratch } from '../stories/session.js';

const DAY = 86_400_000;
const page = (size: number): Kept => ({
	bytes: new Uint8Array(size).fill(65),
	url: 'https://example.org/',
	charset: 'utf-8',
	etag: '"v1"',
	modified: null,
});
/** Makes all that a folder holds some days older. */
function age(folder: string, days: number): void {
	const then = new Date(Date.now() - days * DAY);
	for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
}

test('what is put in comes out, and nothing else', async () => {
	const cache = folderCache(join(scratch(), 'new', 'web'));
	await cache.put('https://example.org/a', page(10));
	expect(await cache.get('https://example.org/a')).toEqual({
		...page(10),
		bytes: Buffer.from('A'.repeat(10)),
	});
	expect(await cache.get('https://example.org/b')).toBeNull();
});

test('only the owner may read what was fetched, also where an earlier version let everybody', async () => {
	const folder = join(scratch(), 'web');
	mkdirSync(folder, { mode: 0o755 });
	await folderCache(folder).put('one', page(10));
	expect(statSync(folder).mode & 0o777).toBe(0o700);
	for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('those asked for longest ago make room', async () => {
	const folder = scratch();
	const limits = { size: 250, age: 90 * DAY };
	for (const [name, days] of [
		['one', 3],
		['two', 2],
	] as const) {
		await folderCache(folder, limits).put(name, page(100));
		age(folder, days);
	}
	const cache = folderCache(folder, limits);
	// Asking for one makes it the newest.
	expect(await cache.get('one')).not.toBeNull();
	await cache.put('three', page(100));
	expect(await cache.get('two')).toBeNull();
	expect(await cache.get('one')).not.toBeNull();
	expect(await cache.get('three')).not.toBeNull();
	expect(readdirSync(folder)).toHaveLength(4);
});

test('what nobody asked for in a long time is put out, and drafts that were never moved into place', async () => {
	const folder = scratch();
	await folderCache(folder).put('one', page(100));
	writeFileSync(join(folder, `${'a'.repeat(40)}.123`), 'half');
	writeFileSync(join(folder, 'a person’s own'), 'kept');
	age(folder, 100);
	await folderCache(folder).put('two', page(100));
	expect(readdirSync(folder).filter((name) => !/^[\da-f]{40}(?:\.json)?$/.test(name))).toEqual([
		'a person’s own',
	]);
	expect(readdirSync(folder)).toHaveLength(3);
});

test('a damaged copy is none, and a folder that cannot be written is no error', async () => {
	const folder = scratch();
	const cache = folderCache(folder);
	await cache.put('one', page(100));
	for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{');
	expect(await cache.get('one')).toBeNull();
	const file = join(folder, 'file');
	writeFileSync(file, '');
	await expect(folderCache(join(file, 'below')).put('one', page(1))).resolves.toBeUndefined();
});

test.skipIf(!existsSync('/proc/self'))('a folder that nobody can make keeps nothing, and ends', async () => {
	const cache = folderCache('/proc/nowhere/explorer/web');
	await cache.put('https://example.org/a', page(10));
	expect(await cache.get('https://example.org/a')).toBeNull();
});
