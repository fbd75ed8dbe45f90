import { creditsOf } from '../formats/credits.js';
import { type Block, blocksOf, type PageNode } from './blocks.js';
import type { Page } from './parse.js';

/** What pages call the element with the day of an article, as far as its words may tell what it is. */
const NAMED =
	'time,[itemprop^="date"],[class*="date" i],[class*="publish" i],[class*="posted" i],[class*="timestamp" i],[class*="byline" i],[class*="article__meta" i]';
/** So many of them are looked at behind the headline and before it, and then so many of any name behind it. */
const NEAR = { behind: 6, before: 3, any: 12 };
/** Nothing longer tells a day and little else, UTF-16 code units. */
const LONGEST = 120;
/** Where other stories stand, and what is not the article's. */
const ELSEWHERE =
	'aside,nav,footer,figure,figcaption,table,blockquote,[class*="site-header" i],[class*="related" i]';

/**
 * The day of publication as readers see it: beside the headline, in an element that is called after it, or in a
 * paragraph with nothing else but who wrote the article. ISO 8601; undefined where the page has no headline.
 */
export function visibleDate(page: Page): string | undefined {
	const named = around(page, NAMED);
	const any = around(page, 'p,div,span');
	for (const element of [
		...named.behind.slice(0, NEAR.behind),
		...named.before.slice(-NEAR.before),
		...any.behind.slice(0, NEAR.any),
	]) {
		if (element.closest(ELSEWHERE) !== null || element.querySelector(ELSEWHERE) !== null) continue;
		const date = dateIn(blocksOf(element as unknown as PageNode));
		if (date !== undefined) return date;
	}
	return undefined;
}

/** Elements before the first headline and behind it. */
function around(page: Page, selector: string) {
	const all = [...page.querySelectorAll(`h1,${selector}`)];
	const at = all.findIndex(({ nodeName }) => nodeName === 'H1');
	const isOther = ({ nodeName }: { readonly nodeName: string }) => nodeName !== 'H1';
	return at === -1
		? { before: [], behind: [] }
		: { before: all.slice(0, at).filter(isOther), behind: all.slice(at).filter(isOther) };
}

/** The day that short paragraphs tell, without the marks that part them from others. */
function dateIn(blocks: readonly Block[]): string | undefined {
	const texts = blocks.map(({ text }) => text.replace(/^[|·•\s—–-]+/, ''));
	return texts.some((text) => text.length > LONGEST) ? undefined : creditsOf(texts).published;
}
