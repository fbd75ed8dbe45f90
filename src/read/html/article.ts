import { Readability } from '@mozilla/readability';
import { type Block, blocksOf, type PageNode } from './blocks.js';
import { CODE, isFurnitureLine, isNamedFurniture, NEVER } from './furniture.js';
import type { Page } from './parse.js';
import { keepPosts } from './posts.js';
import { withSubheads } from './subheads.js';

/** An element called furniture stays when this share of the page's words stands in it: it holds the article. */
const TOO_MUCH = 0.35;

/**
 * Takes the article out of a page: furniture off, Mozilla's Readability, more furniture off.
 * The page is changed.
 * @param gently leave it to Readability alone what is furniture, for pages of which nothing is left otherwise
 * @param url the page's own address, where that is known
 * @returns its blocks in order, none when the page has no article
 */
export function articleOf(
	page: Page,
	title: string,
	{ gently = false, url }: { gently?: boolean; url?: string | undefined } = {},
): readonly Block[] {
	const told = (node: unknown) => withSubheads(withoutFurniture(blocksOf(node as PageNode), title, url));
	keepPosts(page);
	if (!gently) strip(page);
	if (isVast(page)) return told(page.body);
	const content = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
		serializer: (node) => node,
		charThreshold: 250,
	}).parse()?.content;
	if (!content) return [];
	return told(content);
}

/** Readability compares all neighbours with each other, and reads a text again for each element around it. */
const MOST_NEIGHBOURS = 3000;
const MOST_ELEMENTS = 15_000;
const MOST_TEXT = 2_000_000;

/** Whether a page is too vast to look for the article in it; then everything that is no furniture is taken. */
function isVast(page: Page): boolean {
	const elements = page.querySelectorAll('*');
	if (elements.length > MOST_ELEMENTS || (page.body?.textContent ?? '').length > MOST_TEXT) return true;
	const neighbours = new Map<unknown, number>();
	for (const { parentNode } of elements) {
		const count = (neighbours.get(parentNode) ?? 0) + 1;
		neighbours.set(parentNode, count);
		if (count > MOST_NEIGHBOURS) return true;
	}
	return false;
}

function strip(page: Page): void {
	for (const element of page.querySelectorAll(CODE)) element.remove();
	const lengths = new Map<unknown, number>();
	const whole = measure(page.body as unknown as PageNode, lengths);
	const isSmall = (element: unknown) => (lengths.get(element) ?? 0) < Math.max(400, whole * TOO_MUCH);
	for (const element of page.querySelectorAll(NEVER)) if (isSmall(element)) element.remove();
	for (const element of page.querySelectorAll('[class],[id],[style]')) {
		const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
		const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
		if (!isHidden && !isNamedFurniture(names)) continue;
		if (/^(?:html|body|main|article|h1)$/i.test(element.nodeName) || !isSmall(element)) continue;
		// A post that is shown within the article belongs to it; Readability would go by the names around it, too.
		const post = !isHidden && /embed/i.test(names) ? element.querySelector('blockquote') : null;
		if (post === null) element.remove();
		else element.replaceWith(post);
	}
}

/** How much text stands below each element, white space folded, in UTF-16 code units; returns that of the node. */
function measure(node: PageNode | null, lengths: Map<unknown, number>): number {
	if (node === null) return 0;
	if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ').length;
	const children = node.childNodes;
	let sum = 0;
	for (let i = 0; i < children.length; i++) sum += measure(children[i]!, lengths);
	lengths.set(node, sum);
	return sum;
}

function withoutFurniture(blocks: readonly Block[], title: string, url: string | undefined): Block[] {
	const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
	const name = fold(title);
	const kept = blocks.filter((block, i) => {
		if (isFurnitureLine(block.text)) return false;
		if (i < 4 && isSameTitle(fold(block.text), name)) return false;
		// A line that is a link to the same site leads to another story; one to somewhere else may be a source.
		const leads = host !== undefined && block.hosts?.some((one) => !isSameSite(one, host));
		if (leads || block.linked <= 0.85) return true;
		// In a list a heading that is a link is another story's; elsewhere it heads what follows.
		if (block.level > 0) return !block.item;
		return block.text.length >= 160 || (!block.item && /[.!?”"]$/.test(block.text));
	});
	return withoutIdleHeadings(kept);
}

/** Whether hosts belong together by the last two parts of their names. */
const isSameSite = (one: string, other: string): boolean =>
	one.split('.').slice(-2).join('.') === other.split('.').slice(-2).join('.');

/** A heading with nothing below it headed furniture. */
function withoutIdleHeadings(blocks: readonly Block[]): Block[] {
	return blocks.filter((block, i) => {
		if (block.level === 0) return true;
		const next = blocks[i + 1];
		return next !== undefined && (next.level === 0 || next.level > block.level);
	});
}

const fold = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
		.trim();

const isSameTitle = (text: string, title: string): boolean =>
	text.length > 8 && (text === title || (title.startsWith(text) && text.length > title.length * 0.6));
