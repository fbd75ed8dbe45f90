import type { Heading } from '../../model/index.js';

/** A paragraph or heading of the article, taken out of the page. */
export interface Block {
	readonly text: string;
	/** 0 for a paragraph, 1–6 for a heading. */
	readonly level: number;
	/** The share of its letters that stand in links, 0 to 1. */
	readonly linked: number;
	/** Whether all its letters are set in bold. */
	readonly bold?: boolean;
	/** Whether it is an item of a list, or the heading of one that says little else. */
	readonly item: boolean;
	/** Hosts that its links lead to. */
	readonly hosts?: readonly string[];
}

/** The little of the DOM that is needed here; linkedom's nodes fit it. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: ArrayLike<PageNode>;
	getAttribute?(name: string): string | null;
}

const BLOCKS = new Set(
	'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
		' ',
	),
);
/** Deeper pages are cut: no article nests so far, and recursion has its limits. */
const DEEPEST = 400;

/** The blocks below a node, in order, white space folded. */
export function blocksOf(root: PageNode): Block[] {
	const blocks: Block[] = [];
	let text = '';
	let linked = 0;
	let plain = 0;
	let level = 0;
	let item = false;
	let hosts: string[] = [];
	const close = () => {
		const folded = text.replace(/[\s\u00a0]+/g, ' ').trim();
		if (folded !== '')
			blocks.push({
				text: folded,
				level,
				linked: Math.min(1, linked / folded.length),
				bold: plain === 0,
				item,
				hosts,
			});
		text = '';
		linked = 0;
		plain = 0;
		item = false;
		hosts = [];
	};
	const walk = (node: PageNode, depth: number, inLink: boolean, inBold: boolean) => {
		if (node.nodeType === 3) {
			const words = node.textContent ?? '';
			text += words;
			if (inLink) linked += words.trim().length;
			if (!inBold) plain += words.trim().length;
			return;
		}
		if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
		if (depth > DEEPEST) return;
		const name = node.nodeName;
		const heading = /^H[1-6]$/.test(name);
		const isBlock = heading || BLOCKS.has(name);
		if (name === 'BR') {
			// Two breaks part paragraphs; one is a space.
			if (/\n\s*$/.test(text)) close();
			else text += '\n';
			return;
		}
		if (isBlock) close();
		if (heading) level = Number(name[1]);
		const isItem = name === 'LI';
		if (isItem) item = true;
		const first = blocks.length;
		const address = name === 'A' ? (node.getAttribute?.('href') ?? '') : null;
		// A heading that opens its own answer is no link.
		const isLink = address !== null && !(level > 0 && address.startsWith('#'));
		const host = hostOf(address);
		if (host !== undefined) hosts.push(host);
		const isBold = name === 'B' || name === 'STRONG';
		// Asking a node for its children again costs a walk over all of them.
		const children = node.childNodes;
		for (let i = 0; i < children.length; i++)
			walk(children[i]!, depth + 1, inLink || isLink, inBold || isBold);
		if (isBlock) close();
		if (heading) level = 0;
		if (isItem) markTitles(blocks, first);
	};
	walk(root, 0, false, false);
	close();
	return blocks;
}

/** The most that stands below the title of a story in a list of such, in UTF-16 code units: a date, a summary. */
const MOST_BELOW = 250;

/** Marks the headings of an item of a list, whose blocks begin at `first`, when they are most of it. */
function markTitles(blocks: Block[], first: number): void {
	let below = 0;
	for (let i = first; i < blocks.length && below <= MOST_BELOW; i++)
		if (blocks[i]!.level === 0) below += blocks[i]!.text.length;
	if (below > MOST_BELOW) return;
	for (let i = first; i < blocks.length; i++)
		if (blocks[i]!.level > 0) blocks[i] = { ...blocks[i]!, item: true };
}

const hostOf = (address: string | null | undefined): string | undefined =>
	/^\s*https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(address ?? '')?.[1]?.toLowerCase();

/** Blocks as text, paragraphs parted by a blank line, with the headings' places in it. */
export function joined(blocks: readonly Block[]): { text: string; headings: Heading[] } {
	const headings: Heading[] = [];
	let text = '';
	for (const block of blocks) {
		if (text !== '') text += '\n\n';
		if (block.level > 0)
			headings.push({ span: [text.length, text.length + block.text.length], level: block.level });
		text += block.text;
	}
	return { text, headings };
}
