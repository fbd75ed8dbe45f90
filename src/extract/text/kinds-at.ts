import type { KnownWord, Trait } from './known-word.js';
import type { Words } from './words.js';

/** Where some words of a text stand, in text order, and what each of them is: one bit for each kind. */
export interface KindsAt {
	readonly at: readonly number[];
	readonly kinds: readonly number[];
}

/**
 * Where those words of a text stand that have a trait, and what they are. Most have not, and are not asked; of the others
 * each different one is asked once.
 * @param kindsOf what such a word is, in the bits of one number: never 0
 */
export function placesWith(
	{ count, number, known, traits }: Words,
	trait: Trait,
	kindsOf: (word: KnownWord) => number,
): KindsAt {
	const asked = new Int32Array(known.length);
	const at: number[] = [];
	const kinds: number[] = [];
	for (let i = 0; i < count; i++) {
		const n = number[i]!;
		if ((traits[n]! & trait.asked) === 0) traits[n] = trait.learn(known[n]!);
		if ((traits[n]! & trait.yes) === 0) continue;
		if (asked[n] === 0) asked[n] = kindsOf(known[n]!);
		at.push(i);
		kinds.push(asked[n]!);
	}
	return { at, kinds };
}
