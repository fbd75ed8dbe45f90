import { type Heading, Problem } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { articleOf, parsePage } from './article.js';
import type { Block } from './blocks.js';
import { metadataOf } from './metadata.js';

/** Fewer letters than this are no article. */
const LEAST = 140;
/** Nested tags beyond this are no page that anybody wrote, and would take the parser long. */
const MOST_BYTES = 20_000_000;

/**
 * Takes the article and what is known about it out of a page. Scripts are not run, nothing is fetched.
 * @throws Problem when there is no article in it; the sentence gives the page's title and description
 */
export function readHtml(html: string, name: string): Reading {
	if (html.length > MOST_BYTES) throw new Problem(`${name} is too large for a page (over 20 MB)`);
	const flat = flattened(html);
	const page = parsePage(flat);
	const { description, articleBody, ...metadata } = metadataOf(page);
	let blocks = articleOf(page, metadata.title);
	if (lengthOf(blocks) < LEAST) blocks = articleOf(parsePage(flat), metadata.title, { gently: true });
	if (articleBody !== undefined && lengthOf(blocks) < articleBody.length / 3)
		blocks = paragraphs(articleBody);
	if (lengthOf(blocks) < LEAST) {
		const offer = [
			metadata.title && `titled “${metadata.title}”`,
			description && `described as “${description}”`,
		]
			.filter(Boolean)
			.join(' and ');
		throw new Problem(`${name}: no article was found in this page${offer === '' ? '' : ` (it is ${offer})`}`);
	}
	return { ...metadata, ...joined(blocks) };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const paragraphs = (text: string): Block[] =>
	text
		.replace(/<[^>]{1,200}>/g, ' ')
		.split(/\n+/)
		.map((line) => ({ text: line.replace(/\s+/g, ' ').trim(), level: 0, linked: 0, item: false }))
		.filter((block) => block.text !== '');

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

/** The depth to which tags may nest. */
const DEEPEST = 120;

/** Takes out opening tags that nest deeper than any page does: they only serve to exhaust parsers. */
function flattened(html: string): string {
	let depth = 0;
	let most = 0;
	for (const [tag] of html.matchAll(/<\/?(?:div|span|b|i|em|p|font|ul|li|table|section|a|blockquote)\b/gi)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth > most) most = depth;
	}
	if (most <= DEEPEST) return html;
	depth = 0;
	return html.replace(
		/<(\/?)(?:div|span|b|i|em|p|font|ul|li|table|section|a|blockquote)\b[^>]*>/gi,
		(tag, closing) => {
			depth += closing === '/' ? -1 : 1;
			return depth > DEEPEST || (closing === '/' && depth >= DEEPEST) ? '' : tag;
		},
	);
}
