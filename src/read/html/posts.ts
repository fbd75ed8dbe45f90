import { clean, type Page } from './parse.js';

/** How a post that a page shows is signed: "We warned of it. — Ana Ruiz (@anaruiz) November 18, 2019". */
const SIGNATURE = /[—–] ?[^—–]{1,80} \(@\w{1,30}\)[^()]{0,40}$/u;
/** Where a picture or a page is that the post shows. */
const ADDRESSES = /(?:https?:\/\/|pic\.twitter\.com\/)\S*/g;

/**
 * Keeps the words of posts with those who signed them. Breaks become spaces: Readability makes a paragraph with several
 * of them a box, and then finds it too small to keep. A post of nothing but pictures goes, as its signature alone
 * would give its author the paragraph before.
 */
export function keepPosts(page: Page): void {
	for (const quote of page.querySelectorAll('blockquote')) {
		const text = clean(quote.textContent) ?? '';
		const signature = SIGNATURE.exec(text.slice(-200));
		if (signature === null) continue;
		const words = text.slice(0, text.length - signature[0].length).replace(ADDRESSES, '');
		if (/[\p{Alpha}\p{N}]/u.test(words)) for (const br of quote.querySelectorAll('br')) br.replaceWith(' ');
		else quote.remove();
	}
}
