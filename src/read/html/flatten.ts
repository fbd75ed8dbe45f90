/** The depth to which tags may nest: no page that anybody wrote goes deeper, and parsers recurse. */
const DEEPEST = 250;
/** How far back an end tag may find its start tag. */
const NEAR = 20;
/** A tag, or the start of something within which a "<" is no tag. */
const TAG = /<(!--|(\/?)([a-z][^\s/>]*))/gi;
/** Elements without content or end tag (HTML, 13.1.2). */
const VOID = new Set(
	'area base br col embed hr img input link meta param source track wbr path circle rect line use'.split(' '),
);
/** Elements whose content is text (HTML, 13.1.2). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe', 'xmp']);
/** Elements that the next one of their kind closes, and paragraphs, which any block closes (HTML, 13.1.2.4). */
const SELF_CLOSING = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody']);

/** Takes tags out of a page that nest deeper than any page does; pages of sane depth come back as they are. */
export function flattened(html: string): string {
	/** Open elements; those below DEEPEST are dropped with their end tags. */
	const open: string[] = [];
	const ends = new Ends(html);
	let kept = '';
	let from = 0;
	TAG.lastIndex = 0;
	for (let found = TAG.exec(html); found !== null; found = TAG.exec(html)) {
		const name = found[3]?.toLowerCase();
		if (name === undefined || (found[2] === '' && RAW.has(name))) {
			const from = TAG.lastIndex;
			// Tags may be written in capitals.
			TAG.lastIndex =
				name === undefined
					? Math.min(ends.after('-->', from), html.length)
					: Math.min(ends.after(`</${name}`, from), ends.after(`</${name.toUpperCase()}`, from), html.length);
			continue;
		}
		if (VOID.has(name)) continue;
		let isDropped: boolean;
		if (found[2] === '/') {
			isDropped = open.length > DEEPEST;
			if (open.at(-1) === name) open.pop();
			else {
				const at = open.slice(-NEAR).lastIndexOf(name);
				// The end tag of nothing closes nothing.
				if (at !== -1) open.length -= Math.min(NEAR, open.length) - at;
			}
		} else {
			const last = open.at(-1);
			if (last !== undefined && SELF_CLOSING.has(last) && (last === name || last === 'p')) open.pop();
			open.push(name);
			isDropped = open.length > DEEPEST;
		}
		if (!isDropped) continue;
		const end = html.indexOf('>', found.index);
		kept += html.slice(from, found.index);
		from = end === -1 ? html.length : end + 1;
		TAG.lastIndex = from;
	}
	return from === 0 ? html : kept + html.slice(from);
}

/** Finds marks ever further on in a text, each stretch of it looked through once for each mark. */
class Ends {
	private readonly next = new Map<string, number>();

	constructor(private readonly text: string) {}

	/** Where the mark stands at or after `from`; Infinity when it does not come any more. */
	after(mark: string, from: number): number {
		const known = this.next.get(mark);
		if (known !== undefined && known >= from) return known;
		const at = this.text.indexOf(mark, from);
		this.next.set(mark, at === -1 ? Number.POSITIVE_INFINITY : at);
		return this.next.get(mark)!;
	}
}
