import type { BodyWatch } from '../bodies/body-signs.js';
import type { Watch } from '../pronouns/pronouns.js';

/** Who is told what is asked on the way; to learn from. */
export interface Watched {
	/** Is told of every pronoun that is asked for. */
	readonly watch?: Watch;
	/** Is told of every noun that may mean any body. */
	readonly watchBodies?: BodyWatch;
}
