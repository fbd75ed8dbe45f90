/** The words of a closed list, written with white space between them. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The words of such a list as alternatives of an expression, "a|b|c"; they may be expressions themselves. */
export const alternatives = (words: string): string => words.split(/\s+/).filter(Boolean).join('|');

/** One expression of several, any of which may match; the flags are those of the first. */
export const either = (...expressions: readonly RegExp[]): RegExp =>
	new RegExp(expressions.map(({ source }) => source).join('|'), expressions[0]!.flags);

/**
 * The first words of alternatives of an expression: what is asked of one word, before the expression is tried.
 * @param alternatives "is|was|stands accused"
 */
export const firstWords = (...alternatives: readonly string[]): ReadonlySet<string> =>
	new Set(alternatives.flatMap((some) => some.split('|')).map((words) => words.split(' ')[0]!));

/** The last words of such alternatives. */
export const lastWords = (...alternatives: readonly string[]): ReadonlySet<string> =>
	new Set(alternatives.flatMap((some) => some.split('|')).map((words) => words.split(' ').at(-1)!));
