import type { Thing } from '../archive/shelf.js';
import type { ItemKey } from './session.js';

/** What the keys of things begin with; those of articles are bare numbers. */
const LETTERS = { statement: 's', actor: 'a', section: 'c' } as const;
const THINGS = new Map(Object.entries(LETTERS).map(([thing, letter]) => [letter, thing as Thing]));

/** The key by which a session knows what a shelf has under a number. */
export const itemKey = (thing: Thing, key: number): ItemKey => `${LETTERS[thing]}${key}`;

/** What a session's key names on the shelf; null for an article's, or none. */
export function thingOf(item: ItemKey): { readonly thing: Thing; readonly key: number } | null {
	const thing = THINGS.get(item[0] as 's');
	return thing === undefined ? null : { thing, key: Number(item.slice(1)) };
}
