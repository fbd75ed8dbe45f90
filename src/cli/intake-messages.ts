import type { PreparedArticle } from '../archive/sqlite/prepare.js';
import type { ArticleRecord, Document, Identity } from '../model/index.js';
import type { ReadEvent } from '../read/index.js';
import type { ReadWishes } from './read-options.js';

/** What reading and extracting yields, article by article as they come. */
export type IntakeEvent =
	| { readonly type: 'article'; readonly record: ArticleRecord; readonly identity: Identity }
	/** An article made ready for an archive, by a thread that was asked to. */
	| { readonly type: 'prepared'; readonly article: PreparedArticle }
	/** An article that whoever asked has just as it was read, so that nothing was looked for in it. */
	| { readonly type: 'known' }
	| Extract<ReadEvent, { type: 'failure' | 'notice' | 'progress' }>;

/** A document that is yet to be extracted from. */
export type DocumentRead = Extract<ReadEvent, { type: 'document' }>;

/** What a worker thread is for: one reads, others extract. */
export type Task =
	| {
			readonly role: 'read';
			readonly sources: readonly string[];
			readonly read: ReadWishes;
			/** How much text may be on its way at a time, UTF-16 code units; one document may be more. */
			readonly credit: number;
			readonly prepares: boolean;
	  }
	| { readonly role: 'extract'; readonly prepares: boolean };

/** From the main thread to a worker. */
export type Order =
	/** A piece of standard input, null at its end: only the main thread can read it. */
	| { readonly type: 'stdin'; readonly chunk: Uint8Array | null }
	/** Standard input can be read no further; the code of the error. */
	| { readonly type: 'stdin-failure'; readonly code: string }
	/** The document that was sent first of those on their way was taken: others may follow. */
	| { readonly type: 'credit' }
	/** Extract from a document, if it is not to be alone together with others that come. */
	| {
			readonly type: 'extract';
			readonly document: Document;
			readonly identity: Identity;
			readonly isAlone: boolean;
	  }
	/** No more orders. */
	| { readonly type: 'end' };

/** From a worker to the main thread. */
export type Report =
	| IntakeEvent
	| DocumentRead
	/** The piece of standard input was taken: another may follow. */
	| { readonly type: 'stdin' }
	| { readonly type: 'end' };

/** So many short documents are extracted from together, up to so many UTF-16 code units in all; a long one goes alone. */
export const TOGETHER = { documents: 64, letters: 320_000 };
