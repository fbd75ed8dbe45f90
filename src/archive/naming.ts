import { resolve } from 'node:path';
import { BY_CONTENT, Problem } from '../model/index.js';
import { isEarlier } from './identity.js';

/** What an article may be named by. */
export interface Nameable {
	readonly identity: string;
	readonly id: string;
	readonly url: string | null;
	readonly origin: string;
	readonly title: string;
}

/** A name that somebody gave for articles, with the paths that it may stand for: as it is written, and without links. */
export interface Name {
	readonly name: string;
	readonly paths: readonly string[];
	/** Whether something is at that path. */
	readonly isThere: boolean;
}

/** A name that stands for no path. */
export const bareName = (name: string): Name => ({ name, paths: [], isThere: false });

/** Where an article's file lies; null where that is not known, and its origin tells of it from where one stands. */
const pathIn = (identity: string): string | null => (identity.startsWith('/') ? identity : null);

/** How an article is named so that no other is meant. */
const surely = ({ identity, url, origin, title }: Nameable): string => {
	if (isEarlier(identity)) return url ?? origin;
	return identity.startsWith(BY_CONTENT) ? `${identity} (“${title}”)` : identity;
};

/** So many are named in a sentence. */
const MOST = 10;

/**
 * The articles that a name stands for: all of a file; else the one with that id, address, origin or key; else all that
 * came from below a folder.
 * @throws Problem when it is the name of several that have nothing else in common
 */
export function namedBy<T extends Nameable>(given: Name, all: readonly T[]): T[] {
	const { name, paths, isThere } = given;
	const ofFile = all.filter((one) => isOfFile(one, paths));
	if (ofFile.length > 0) return ofFile;
	// What somebody else calls so from another folder is not meant where there is something of the name.
	const isFrom = ({ identity }: T) => !isThere || pathIn(identity) === null;
	const named = all.filter((one) => hasName(one, name) || (one.origin === name && isFrom(one)));
	const things = new Set(named.map((one) => (hasName(one, name) ? one.identity : fileOf(one))));
	if (things.size > 1) throw new Problem(ambiguity(name, named));
	if (named.length > 0) return named;
	const below = beginningBelow(name);
	return all.filter(
		(one) => isBelow(one, paths) || (below !== null && one.origin.startsWith(below) && isFrom(one)),
	);
}

/** The origins, among those of articles of whose file no more is known, that lie at one of the paths or below. */
export const originsAt = (origins: readonly string[], paths: readonly string[]): string[] =>
	origins.filter((origin) => {
		const path = resolve(origin);
		return paths.some((one) => path === one || path.startsWith(`${one}/`));
	});

/** What the paths of all files below a folder begin with; null for what is no folder's name, an address among them. */
export const beginningBelow = (folder: string): string | null =>
	folder === '' || /^https?:/i.test(folder) ? null : `${folder.replace(/^(?:\.\/+)+(?=.)|\/+$/g, '')}/`;

const hasName = ({ identity, id, url }: Nameable, name: string): boolean =>
	id === name || url === name || identity === name;

function isOfFile({ identity, origin }: Nameable, paths: readonly string[]): boolean {
	const path = pathIn(identity) ?? resolve(origin);
	return paths.some(
		(one) => path === one || path.startsWith(`${one}#`) || /^(?::\d+)+$/.test(after(path, one)),
	);
}

const isBelow = ({ identity, origin }: Nameable, paths: readonly string[]): boolean =>
	paths.some((one) => (pathIn(identity) ?? resolve(origin)).startsWith(`${one}/`));

const after = (path: string, beginning: string): string =>
	path.startsWith(beginning) ? path.slice(beginning.length) : '';

/** The real path of the file that an article was read from, as its identity tells it; null where that tells of none. */
export const fileIn = (identity: string): string | null =>
	pathIn(identity)?.replace(/(?:#.*|(?::\d+)+)$/s, '') ?? null;

/** What articles of one file share. */
const fileOf = ({ identity, origin }: Nameable): string =>
	fileIn(identity) ?? (identity.startsWith(BY_CONTENT) ? identity : origin);

function ambiguity(name: string, all: readonly Nameable[]): string {
	const some = all.slice(0, MOST).map(surely).join(', ');
	const more = all.length > MOST ? ` and ${all.length - MOST} more` : '';
	return `'${name}' is the name of ${all.length} articles; nothing was removed, name what is meant: ${some}${more}`;
}
