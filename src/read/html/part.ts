import { type Block, blocksOf, type PageNode } from './blocks.js';
import { CODE, NEVER } from './furniture.js';
import { type Page, parseSane, saneHtml } from './parse.js';

/**
 * The blocks of an article that comes as HTML without a page around it: a feed's item, the body of a news item.
 * @throws Problem when it has more of anything than pages have
 */
export function blocksOfPart(html: string, name: string): Block[] {
	const part = partOf(html, name);
	for (const element of part.querySelectorAll(`${CODE},${NEVER}`)) element.remove();
	return blocksOf(part.body as unknown as PageNode);
}

/**
 * The text of what has marks within its lines and none for its paragraphs, breaks as they are.
 * @throws Problem when it has more of anything than pages have
 */
export const lettersOfPart = (html: string, name: string): string =>
	partOf(html, name).body.textContent ?? '';

const partOf = (html: string, name: string): Page => parseSane(saneHtml(html, name), name);
