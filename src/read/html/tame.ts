/** A page made fit for a parser, and what was counted in it. */
export interface Tamed {
	readonly html: string;
	/** Start tags and end tags that are left. */
	readonly elements: number;
	readonly attributes: number;
	/** Character references and stray "<" in the text; each becomes a node of its own in the parser. */
	readonly pieces: number;
}

/** The depth to which tags may nest: no page that anybody wrote goes deeper, and parsers recurse. */
const DEEPEST = 250;
/** How far back an end tag may find its start tag. */
const NEAR = 20;
/** A comment, a tag's name, a stray "<", or a character reference. */
const MARK = /<(?:(!--)|(\/?)([a-z][^\s/>]*))?|&(?=[a-z#])/gi;
/** Elements without content or end tag (HTML, 13.1.2). */
const VOID = new Set(
	'area base br col embed hr img input link meta param source track wbr path circle rect line use'.split(' '),
);
/** Elements whose content is text for the parser (htmlparser2). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
/** Elements that the next one of their kind closes, and paragraphs, which any block closes (HTML, 13.1.2.4). */
const SELF_CLOSING = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody']);

/**
 * Takes tags out of a page that nest deeper than any page does, writes letters for their references, and counts what
 * costs a parser time; else pages come back as they are.
 */
export function tamed(page: string): Tamed {
	const html = withLetters(page);
	/** Open elements; those below DEEPEST are dropped with their end tags. */
	const open: string[] = [];
	const ends = new Ends(html);
	let kept = '';
	let from = 0;
	let elements = 0;
	let attributes = 0;
	let pieces = 0;
	MARK.lastIndex = 0;
	for (let found = MARK.exec(html); found !== null; found = MARK.exec(html)) {
		const [, comment, slash] = found;
		const name = found[3]?.toLowerCase();
		if (comment !== undefined) {
			MARK.lastIndex = Math.min(ends.after('-->', MARK.lastIndex), html.length);
			continue;
		}
		if (name === undefined) {
			pieces++;
			continue;
		}
		const tag = tagAt(html, MARK.lastIndex);
		elements++;
		attributes += tag.attributes;
		MARK.lastIndex = tag.end;
		if (slash === '' && RAW.has(name)) {
			MARK.lastIndex = Math.min(ends.after(`</${name}`, tag.end), html.length);
			continue;
		}
		if (VOID.has(name) || !nest(open, name, slash === '/')) continue;
		elements--;
		kept += html.slice(from, found.index);
		from = tag.end;
	}
	return { html: from === 0 ? html : kept + html.slice(from), elements, attributes, pieces };
}

/** Opens or closes an element; returns whether its tag stands too deep. */
function nest(open: string[], name: string, isEnd: boolean): boolean {
	if (isEnd) {
		const isDeep = open.length > DEEPEST;
		if (open.at(-1) === name) open.pop();
		else {
			const at = open.slice(-NEAR).lastIndexOf(name);
			// The end tag of nothing closes nothing.
			if (at !== -1) open.length -= Math.min(NEAR, open.length) - at;
		}
		return isDeep;
	}
	const last = open.at(-1);
	if (last !== undefined && SELF_CLOSING.has(last) && (last === name || last === 'p')) open.pop();
	open.push(name);
	return open.length > DEEPEST;
}

/**
 * Follows a tag from the end of its name to its ">", which does not count within a quoted value.
 * @returns where the text goes on, and how many attributes the tag has
 */
function tagAt(html: string, start: number): { end: number; attributes: number } {
	let attributes = 0;
	let isWithin = false;
	for (let at = start; at < html.length; at++) {
		const unit = html[at]!;
		if (unit === '>') return { end: at + 1, attributes };
		if (unit === '/' || isSpace(unit)) isWithin = false;
		else if (unit === '=') {
			let value = at + 1;
			while (value < html.length && isSpace(html[value]!)) value++;
			const quote = html[value];
			isWithin = true;
			if (quote !== '"' && quote !== "'") continue;
			at = html.indexOf(quote, value + 1);
			if (at === -1) break;
			isWithin = false;
		} else if (!isWithin) {
			attributes++;
			isWithin = true;
		}
	}
	return { end: html.length, attributes };
}

const isSpace = (unit: string): boolean =>
	unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f';

/** Writes the letters for references to what is no ASCII, which can be no markup: "&nbsp;", "&#8217;", "&#x2019;". */
function withLetters(html: string): string {
	return html.replace(
		/&(?:nbsp|#(\d{3,7})|#x([\da-f]{2,6}));/gi,
		(whole: string, decimal: string | undefined, hexadecimal: string | undefined) => {
			const code =
				decimal !== undefined
					? Number(decimal)
					: hexadecimal !== undefined
						? Number.parseInt(hexadecimal, 16)
						: 0xa0;
			const isLetter = code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
			return isLetter ? String.fromCodePoint(code) : whole;
		},
	);
}

/** Finds marks ever further on in a text, each stretch of it looked through once for each mark. */
class Ends {
	private readonly next = new Map<string, number>();

	constructor(private readonly text: string) {}

	/** Where the mark stands at or after `from`, in capitals or not; Infinity when it does not come any more. */
	after(mark: string, from: number): number {
		const known = this.next.get(mark);
		if (known !== undefined && known >= from) return known;
		const pattern = new RegExp(mark, 'gi');
		pattern.lastIndex = from;
		const at = pattern.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
		this.next.set(mark, at);
		return at;
	}
}
