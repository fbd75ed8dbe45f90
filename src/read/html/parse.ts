import { parseHTML } from 'linkedom';
import { Problem } from '../../model/index.js';
import { tamed } from './tame.js';

/** A page as linkedom parses it. */
export type Page = ReturnType<typeof parseHTML>['document'];

/** The longest page that is parsed, in UTF-16 code units. */
const MOST = 20_000_000;
/** The most of each that a page may have: those of news sites have a few thousand. */
const MOST_COUNTED = { elements: 100_000, attributes: 100_000, pieces: 100_000 };
const COUNTED = { elements: 'tags', attributes: 'attributes', pieces: 'character references and stray “<”' };

/** Parses a page or a part of one; scripts are never run, nothing is fetched. */
export function parsePage(html: string): Page {
	const isWhole = /<html[\s>]/i.test(html.slice(0, 10_000));
	return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/**
 * A page made fit for a parser.
 * @throws Problem when it has more of anything than pages have
 */
export function saneHtml(html: string, name: string): string {
	if (html.length > MOST) throw new Problem(`${name} is too large for a page (over ${MOST / 1e6} MB)`);
	const page = tamed(html);
	for (const what of ['elements', 'attributes', 'pieces'] as const)
		if (page[what] > MOST_COUNTED[what])
			throw new Problem(
				`${name} has more than ${MOST_COUNTED[what]} ${COUNTED[what]}, which no article has; it is not read`,
			);
	return page.html;
}

/**
 * Parses what `saneHtml` gave.
 * @throws Problem when the parser cannot do it
 */
export function parseSane(html: string, name: string): Page {
	try {
		return parsePage(html);
	} catch (error) {
		// The parser takes the class names of an element as arguments of one call.
		if (error instanceof RangeError)
			throw new Problem(`${name} has an element with more class names than any page has; it is not read`);
		throw error;
	}
}

/** Resolves character references, which some write even where none belong; white space is folded. */
export function plainText(text: string): string {
	if (!/&(?:#\d|#x|[a-z])/i.test(text)) return text;
	return clean(parsePage(text.replaceAll('<', '&lt;')).body.textContent) ?? text;
}

/** Text with its white space folded; undefined when nothing is left of it. */
export function clean(text: string | null | undefined): string | undefined {
	const folded = (text ?? '').replace(/\s+/g, ' ').trim();
	return folded === '' ? undefined : folded;
}
