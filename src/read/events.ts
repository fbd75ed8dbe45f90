import type { ArticleRecord, Document, Identity } from '../model/index.js';

/** What reading sources yields, as it comes. */
export type ReadEvent =
	| { readonly type: 'document'; readonly document: Document; readonly identity: Identity }
	/** An article record of our own, complete: nothing to extract. */
	| { readonly type: 'record'; readonly record: ArticleRecord; readonly identity: Identity }
	/** A source, or a document in it, that could not be read: one sentence saying why. */
	| { readonly type: 'failure'; readonly origin: string; readonly why: string }
	/** Something about an article that was read that a person should know. */
	| { readonly type: 'notice'; readonly origin: string; readonly why: string }
	/** How far it is; `total` is null while unknown. */
	| { readonly type: 'progress'; readonly done: number; readonly total: number | null };
