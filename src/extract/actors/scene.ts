import type { Words } from '../text/words.js';
import type { BodyWatch } from './body-signs.js';
import type { Mention } from './cluster.js';
import type { Watch } from './pronouns.js';

/** What the resolution of sources goes through. */
export interface Scene {
	readonly words: Words;
	/** In text order. */
	readonly mentions: readonly Mention[];
	readonly roles: ReadonlyMap<string, readonly Mention[]>;
	/** Whether an offset lies within a quotation. */
	readonly quoted: (offset: number) => boolean;
	/** Is told of every pronoun that is asked for; to learn from. */
	readonly watch?: Watch;
	/** Is told of every noun that may mean any body; to learn from. */
	readonly watchBodies?: BodyWatch | undefined;
}
