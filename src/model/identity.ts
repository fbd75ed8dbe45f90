/** What tells an article from all others, whatever in it changes: two with the same key are versions of one. */
export interface Identity {
	/**
	 * Where it lies for good: the real path or the address that it was read from, with its id or its place there where
	 * that holds several. What has no such place (standard input, a pipe) has its content here.
	 */
	readonly key: string;
	/**
	 * Nothing but its place in a file of several tells it apart: what lies there next time is the same article only if it
	 * looks like a version of it.
	 */
	readonly byPlace?: boolean;
	/** The address that a page gives as its own: a version of it may have been read elsewhere. */
	readonly claim?: string;
	/** A digest of what was read, where something is to be found in it. */
	readonly content?: string;
}

/** What the keys of articles begin with that have no lasting place. */
export const BY_CONTENT = 'content:';
