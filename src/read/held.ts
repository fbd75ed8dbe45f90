import type { ArticleRecord, Document, Identity } from '../model/index.js';

/** A document's bytes and where they come from. */
export interface Content {
	readonly bytes: Uint8Array;
	/** Path or address, as shown. */
	readonly origin: string;
	readonly id: string;
	/** Where it lies for good, a real path or an address; nothing where it lies nowhere. */
	readonly place?: string | undefined;
	/** Charset of a Content-Type header. */
	readonly charset?: string | null;
	/** Address, for pages that do not name their own. */
	readonly url?: string;
}

/** What a document turned out to hold: articles, or a feed whose items have yet to be fetched. */
export type Held =
	| {
			readonly type: 'article';
			readonly article: Document | ArticleRecord;
			readonly identity: Identity;
	  }
	| { readonly type: 'failure'; readonly why: string }
	| { readonly type: 'notice'; readonly why: string }
	| { readonly type: 'feed'; readonly text: string };
