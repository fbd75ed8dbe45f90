import type { Span } from '../../model/index.js';
import { askedOnce } from './known-word.js';
import { knownIn } from './vocabulary.js';

/** Which of some expressions hold for a stretch of a text, one bit each. */
export interface Signs<Name extends string> {
	/** The bit of each expression. */
	readonly bit: Readonly<Record<Name, number>>;
	/** The bits of what stands at a span, a word or a few; 0 for most. */
	readonly of: (text: string, span: Span) => number;
}

/**
 * Expressions that are asked of cues, which come again and again: each is tried once for a word, and no string is made
 * of it.
 * @param forms at most 31
 */
export function signs<Name extends string>(forms: Readonly<Record<Name, RegExp>>): Signs<Name> {
	const names = Object.keys(forms) as Name[];
	const bit = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;
	const bitsOf = askedOnce(({ form }): number =>
		names.reduce((bits, name) => (forms[name].test(form) ? bits | bit[name] : bits), 0),
	);
	return { bit, of: (text, [start, end]) => bitsOf(knownIn(text, start, end)) };
}
