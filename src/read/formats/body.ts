import type { Draft } from '../draft.js';
import { joined } from '../html/blocks.js';
import { blocksOfPart, lettersOfPart } from '../html/part.js';
import { readPlain, withoutFurniture } from './plain.js';

const NAMES = 'p|div|section|article|h[1-6]|ul|ol|li|blockquote|table|a|b|i|u|em|strong|span|small|sub|sup';
/** It begins with an element, or has one's end or a break: "<p>One", "<b>Two</b>", not "a < b" or "the <p> tag". */
const MARKUP = new RegExp(`^\\s*<(?:${NAMES})[\\s>]|</(?:${NAMES})\\s*>|<br\\s*/?>`, 'i');
const PARAGRAPHS = /<(?:p|div|section|article|h[1-6]|li|blockquote|td|br)[\s>/]/i;
/** What marks each paragraph; where there is only, say, a heading, blank lines part the others. */
const EACH = /<(?:p|div|br)[\s>/]/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/**
 * The body of an article as JSON brings it: plain text, or HTML where it has marks or character references.
 * @param headline the article's own, where it is told
 * @param name what it is called in messages
 */
export function readBody(body: string, headline: string | undefined, name: string): Draft {
	const isMarkup = MARKUP.test(body);
	if (isMarkup && PARAGRAPHS.test(body)) return fromBlocks(body, headline, name);
	const isHtml = isMarkup || REFERENCE.test(body);
	const letters = isHtml ? lettersOfPart(isMarkup ? body : body.replaceAll('<', '&lt;'), name) : body;
	const { title, text, headings } = readPlain(letters);
	if (headline === undefined || title === null) return { title: headline ?? title, text, headings };
	return { title: headline, text: title === headline ? text : `${title}\n\n${text}`, headings };
}

function fromBlocks(body: string, headline: string | undefined, name: string): Draft {
	const html = EACH.test(body) ? body : body.replace(/\n[^\S\n]*\n\s*/g, '<br><br>');
	const all = blocksOfPart(html, name);
	const first = all[0];
	const isTitle =
		first !== undefined &&
		(headline === undefined ? first.level > 0 && all.length > 1 : first.text === headline);
	const blocks = withoutFurniture(isTitle ? all.slice(1) : all, ({ text }) => text);
	return { title: headline ?? (isTitle ? first.text : null), ...joined(blocks) };
}
