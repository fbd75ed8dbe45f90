/** The matches of a sticky expression, one after another, that begin with some words: only where these stand it is tried. */
export function* matchesOf(expression: RegExp, words: string, text: string): Iterable<RegExpExecArray> {
	for (let at = text.indexOf(words); at >= 0; ) {
		expression.lastIndex = at;
		const match = expression.exec(text);
		if (match) yield match;
		at = text.indexOf(words, match ? at + match[0].length : at + 1);
	}
}
