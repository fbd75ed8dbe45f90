import { hash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { type ArticleRecord, BY_CONTENT, type Document, type Identity } from '../model/index.js';

/** The real path of a file; undefined for a pipe and what else is not there for long. */
export async function lastingPlace(path: string): Promise<string | undefined> {
	try {
		return (await stat(path)).isFile() ? await realpath(path) : undefined;
	} catch {
		return undefined;
	}
}

/** Whether an address may be one article's alone: that of a site's front page is given by many of its pages. */
export function isOwnAddress(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { pathname, search, hash: part } = new URL(url);
	return !/^\/(?:index\.\w+)?$/.test(pathname) || search !== '' || part.length > 1;
}

/**
 * What tells an article apart that lies at a place.
 * @param place undefined where it has none that lasts
 * @param given the address that it gives as its own
 */
export function identityAt(
	place: string | undefined,
	article: Document | ArticleRecord,
	given?: string,
): Identity {
	const isRead = !('statements' in article);
	const content = isRead || place === undefined ? contentOf(article) : '';
	const key = place ?? `${BY_CONTENT}${content.slice(0, 16)}`;
	const hasClaim = place !== undefined && given !== undefined && isOwnAddress(given);
	return { key, ...(hasClaim ? { claim: given } : {}), ...(isRead ? { content } : {}) };
}

/** A digest of all that was read of an article, whatever it is called. */
export function contentOf({ id: _, origin: __, ...read }: Document | ArticleRecord): string {
	return hash('sha1', JSON.stringify(read), 'hex');
}

/** So many addresses are kept in mind, some 100 MB. */
const MOST = 1_000_000;

/**
 * The addresses that the articles of one run have given. Of several with the same none is an earlier version of another:
 * all of them are there.
 */
export class GivenAddresses {
	private readonly given = new Set<string>();

	/** The identity without a claim that another article of this run has, too. */
	checked(identity: Identity): Identity {
		const { claim, ...rest } = identity;
		const isFirst = claim === undefined || !this.given.has(claim);
		for (const address of [claim, identity.key])
			if (address !== undefined && this.given.size < MOST && /^https?:/.test(address))
				this.given.add(address);
		return isFirst ? identity : rest;
	}
}
