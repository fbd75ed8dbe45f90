/** The words of a closed list, written with white space between them. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * The first words of alternatives of an expression: what is asked of one word, before the expression is tried.
 * @param alternatives "is|was|stands accused"
 */
export const firstWords = (...alternatives: readonly string[]): ReadonlySet<string> =>
	new Set(alternatives.flatMap((some) => some.split('|')).map((words) => words.split(' ')[0]!));

/** The last words of such alternatives. */
export const lastWords = (...alternatives: readonly string[]): ReadonlySet<string> =>
	new Set(alternatives.flatMap((some) => some.split('|')).map((words) => words.split(' ').at(-1)!));
