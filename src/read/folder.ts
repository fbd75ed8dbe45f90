import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isDatabase } from './encoding.js';

/** Names of folders that hold no articles. */
const PASSED_OVER = new Set(['node_modules', '__MACOSX']);
/** Files whose names say that they hold neither text nor a document. */
const NO_ARTICLE =
	/\.(?:jpe?g|png|gif|webp|avif|ico|svgz?|bmp|tiff?|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|woff2?|ttf|otf|eot|css|m?js|map|exe|dll|so|dylib|o|a|class|jar|zip|7z|rar|tar|tgz|bz2|xz|zst|sqlite3?|db|bin|iso|dmg)$/i;

/** Files that SQLite keeps beside a database while it is open. */
const BESIDE_DATABASE = /-(?:wal|shm|journal)$/;
/** Names that no database has. */
const TEXT = /\.(?:txt|md|html?|pdf|docx|eml|jsonl?|xml|gz)$/i;

/** A file below a folder, what is ignored there, or a folder that could not be looked into. */
export type Found =
	| { readonly type: 'file'; readonly path: string }
	| { readonly type: 'ignored'; readonly path: string }
	| { readonly type: 'failure'; readonly path: string; readonly error: unknown };

/**
 * The files below a folder that may hold articles, in the order of their names: hidden files and folders, binary
 * kinds, archives of explorer's and other databases, and what `.explorerignore` or `.gitignore` name are passed over; a folder reached twice through symbolic
 * links is read once.
 */
export async function* filesBelow(root: string): AsyncGenerator<Found> {
	yield* walk(root, new Set(), []);
}

interface Rules {
	readonly folder: string;
	readonly rules: Ignore;
}

async function* walk(folder: string, seen: Set<string>, above: readonly Rules[]): AsyncGenerator<Found> {
	let entries: Dirent[];
	try {
		const real = await realpath(folder);
		if (seen.has(real)) return;
		seen.add(real);
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		yield { type: 'failure', path: folder, error };
		return;
	}
	const rules = [...above, ...(await rulesOf(folder))];
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	const names = new Set(entries.map(({ name }) => name));
	for (const entry of entries) {
		if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) continue;
		const path = join(folder, entry.name);
		// A link that leads nowhere is no file.
		const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
		if (target === null) continue;
		if (isIgnored(path, target.isDirectory(), rules)) yield { type: 'ignored', path };
		else if (target.isDirectory()) yield* walk(path, seen, rules);
		else if (target.isFile() && !NO_ARTICLE.test(entry.name) && !(await isOfDatabase(path, names)))
			yield { type: 'file', path };
	}
}

/** Whether a file is a database or lies beside one, among files of these names, while it is open. */
async function isOfDatabase(path: string, names: ReadonlySet<string>): Promise<boolean> {
	const name = basename(path);
	if (BESIDE_DATABASE.test(name) && names.has(name.replace(BESIDE_DATABASE, ''))) return true;
	if (TEXT.test(name)) return false;
	// Whoever reads it says why it cannot be read.
	const file = await open(path).catch(() => null);
	try {
		const head = await file?.read(Buffer.alloc(16), 0, 16, 0);
		return head !== undefined && isDatabase(head.buffer.subarray(0, head.bytesRead));
	} catch {
		return false;
	} finally {
		await file?.close();
	}
}

async function rulesOf(folder: string): Promise<Rules[]> {
	const texts = await Promise.all(
		['.gitignore', '.explorerignore'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
	);
	const text = texts.join('\n').trim();
	return text === '' ? [] : [{ folder, rules: ignore({ ignorecase: false }).add(text) }];
}

/** Whether the rules say so: those of the outermost folder first, and the last that say anything hold. */
function isIgnored(path: string, isFolder: boolean, all: readonly Rules[]): boolean {
	let isOut = false;
	for (const { folder, rules } of all) {
		const found = rules.test(relative(folder, path).replaceAll('\\', '/') + (isFolder ? '/' : ''));
		isOut = found.ignored || (isOut && !found.unignored);
	}
	return isOut;
}
