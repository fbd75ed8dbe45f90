import type { Words } from '../../text/words.js';
import type { Mention } from './cluster.js';

/** What the resolution of sources goes through. */
export interface Scene {
	readonly words: Words;
	/** In text order. */
	readonly mentions: readonly Mention[];
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
	/** Whether an offset lies within a quotation. */
	readonly quoted: (offset: number) => boolean;
}
