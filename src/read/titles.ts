/** The longest title that is kept whole, and the longest that is made of an article's first line; UTF-16 code units. */
const LONGEST = { title: 500, line: 120 };

/** A title as it is kept: whole unless it is longer than titles are. */
export const titleOf = (title: string): string => shortened(title, LONGEST.title);

/** What stands for the title of an article that has none. */
export const titleFrom = (firstLine: string): string => shortened(firstLine.trim(), LONGEST.line);

/** A text of at most so many UTF-16 code units: a longer one ends behind a word, if there is one near, and with "…". */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	const end = /\s/.test(text[most - 1]!) ? cut.length : cut.search(/\s\S*$/);
	const words = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, '');
	return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}
