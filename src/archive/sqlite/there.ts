import { type ArticleRecord, BY_CONTENT } from '../../model/index.js';
import { IS_EARLIER, isEarlier } from '../identity.js';
import { areVersions } from '../versions.js';
import { columns } from './columns.js';
import { opened } from './pack.js';
import type { PreparedArticle } from './prepare.js';
import type { Prepared } from './statements.js';

/** An article that is in the file, as far as it takes to tell whether another is the same. */
export interface Placed {
	readonly key: number;
	readonly identity: string;
	readonly content: string | null;
	readonly digest: string;
	readonly id: string;
	readonly origin: string;
	readonly url: string | null;
}

const PLACED = columns<Placed>({
	key: 'number',
	identity: 'text',
	content: 'text?',
	digest: 'text',
	id: 'text',
	origin: 'text',
	url: 'text?',
});

/** Places that are the same from wherever one looks. */
const IS_ABSOLUTE = /^(?:\/|https?:)/i;

/** Which of the articles that are put in together are there already, while they are put in. */
export class There {
	private readonly byIdentity = new Map<string, Placed>();
	/** Articles may have the same words as others. */
	private readonly byDigest = new Map<string, Set<Placed>>();
	private readonly byUrl = new Map<string, Set<Placed>>();
	/** Those of an archive of version 6 or before, by their origin. */
	private readonly earlier = new Map<string, Set<Placed>>();

	/** @param recordOf gives the article with this key */
	constructor(
		sql: (text: string) => Prepared,
		articles: readonly PreparedArticle[],
		private readonly recordOf: (key: number) => ArticleRecord,
	) {
		const found = sql(
			`SELECT ${PLACED.asked} FROM article WHERE identity IN (SELECT value FROM json_each(?1))
				OR digest IN (SELECT value FROM json_each(?2)) OR url IN (SELECT value FROM json_each(?3))
				OR (${IS_EARLIER} AND origin IN (SELECT value FROM json_each(?4)))
				OR (${IS_EARLIER} AND url IN (SELECT value FROM json_each(?5)))`,
		).all(
			JSON.stringify(articles.map(({ identity }) => identity.key)),
			JSON.stringify(articles.map(({ digest }) => digest)),
			JSON.stringify(articles.flatMap(({ identity }) => identity.claim ?? [])),
			JSON.stringify(articles.map(({ meta }) => meta.origin)),
			JSON.stringify(articles.flatMap(({ meta }) => meta.url ?? [])),
		);
		for (const row of PLACED.read(found)) this.note(row);
	}

	/** The article that another is a version of, or the same as; undefined when there is none. */
	before(article: PreparedArticle): Placed | undefined {
		const { key, claim, byPlace = false } = article.identity;
		const lying = this.byIdentity.get(key);
		return (
			(lying !== undefined && byPlace ? this.likeIn([lying], article) : lying) ??
			this.earlierOf(article) ??
			this.likeIn(this.byUrl.get(claim ?? '') ?? [], article)
		);
	}

	/** The article that has lain where another lies now, of which it is no version. */
	displacedBy({ identity: { key } }: PreparedArticle, before: Placed | undefined): Placed | undefined {
		const lying = this.byIdentity.get(key);
		return lying === before ? undefined : lying;
	}

	/** An article with the same text, whatever else differs: first one whose identity is not known yet. */
	withText({ digest }: PreparedArticle): Placed | undefined {
		const all = [...(this.byDigest.get(digest) ?? [])];
		return all.find(({ identity }) => isEarlier(identity)) ?? all[0];
	}

	note(row: Placed): void {
		this.byIdentity.set(row.identity, row);
		into(this.byDigest, row.digest, row);
		if (row.url !== null) into(this.byUrl, row.url, row);
		if (isEarlier(row.identity)) into(this.earlier, row.origin, row);
	}

	forget(row: Placed): void {
		if (this.byIdentity.get(row.identity) === row) this.byIdentity.delete(row.identity);
		this.byDigest.get(row.digest)?.delete(row);
		if (row.url !== null) this.byUrl.get(row.url)?.delete(row);
		this.earlier.get(row.origin)?.delete(row);
	}

	/**
	 * The same article in an archive of version 6 or before: one of the same origin, unless that is a path which begins
	 * nowhere, as another file may have it, and they do not look like versions of one.
	 */
	private earlierOf(article: PreparedArticle): Placed | undefined {
		const { identity, meta } = article;
		if (identity.key.startsWith(BY_CONTENT)) return undefined;
		const ofFile = [...(this.earlier.get(meta.origin) ?? [])];
		const same = ofFile.filter(({ id }) => id === meta.id);
		if (same.length > 0 && IS_ABSOLUTE.test(meta.origin)) return same[0];
		// The id of a file's only article may have changed when another file got the same name.
		const ofUrl = [...(this.byUrl.get(meta.url ?? '') ?? [])].filter((row) => isEarlier(row.identity));
		return this.likeIn([...(ofFile.length === 1 ? ofFile : same), ...ofUrl], article);
	}

	private likeIn(rows: Iterable<Placed>, { digest, packed }: PreparedArticle): Placed | undefined {
		let record: ArticleRecord | null = null;
		for (const row of rows) {
			if (row.digest === digest) return row;
			record ??= opened(0, packed).record;
			if (areVersions(this.recordOf(row.key), record)) return row;
		}
		return undefined;
	}
}

function into(map: Map<string, Set<Placed>>, name: string, row: Placed): void {
	const rows = map.get(name);
	if (rows === undefined) map.set(name, new Set([row]));
	else rows.add(row);
}
