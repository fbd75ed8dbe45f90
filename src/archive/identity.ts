import { type Actor, type ArticleMeta, hasFullName, type Identity } from '../model/index.js';
import { foldedWords } from './words.js';

/** What tells an article apart of which no more is known: where it is published, else the file and its id in it. */
export const addressOf = ({ url, origin, id }: ArticleMeta): string => url ?? `${origin}#${id}`;

/** What the keys of articles begin with that an archive of version 6 or before told apart. */
const EARLIER = 'earlier:';

/** The identity of an article as archives of version 6 and before told it; it is found by its origin. */
export const earlierIdentity = (meta: ArticleMeta): Identity => ({ key: `${EARLIER}${addressOf(meta)}` });

/** Whether an article is told apart as archives of version 6 and before did it. */
export const isEarlier = (key: string): boolean => key.startsWith(EARLIER);

/** The same in SQL. */
export const IS_EARLIER = `substr(identity, 1, ${EARLIER.length}) = '${EARLIER}'`;

/**
 * What makes two actors of different articles one: the full name, never the surname alone; unnamed sources are
 * somebody else in every article.
 */
export function identityOf(actor: Actor, article: string): string {
	return hasFullName(actor)
		? `${actor.kind}:${foldedWords(actor.name).join(' ')}`
		: `${article}\n${actor.id}`;
}
