import { type Heading, Problem } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { articleOf, parsePage } from './article.js';
import type { Block } from './blocks.js';
import { metadataOf } from './metadata.js';
import { type Tamed, tamed } from './tame.js';

/** Fewer letters than this are no article. */
const LEAST = 140;
/** The longest page that is parsed, in UTF-16 code units. */
const MOST = 20_000_000;
/** The most of each that a page may have: those of news sites have a few thousand. */
const MOST_COUNTED = { elements: 100_000, attributes: 100_000, pieces: 100_000 };
const COUNTED = { elements: 'tags', attributes: 'attributes', pieces: 'character references and stray “<”' };

/**
 * Takes the article and what is known about it out of a page. Scripts are not run, nothing is fetched.
 * @throws Problem when there is no article in it; the sentence gives the page's title and description
 */
export function readHtml(html: string, name: string): Reading {
	if (html.length > MOST) throw new Problem(`${name} is too large for a page (over ${MOST / 1e6} MB)`);
	const flat = sane(tamed(html), name);
	const page = parsed(flat, name);
	const { description, articleBody, ...metadata } = metadataOf(page);
	const { url } = metadata;
	let blocks = articleOf(page, metadata.title, { url });
	if (lengthOf(blocks) < LEAST) blocks = articleOf(parsed(flat, name), metadata.title, { gently: true, url });
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

/** The page, when it has no more of anything than pages have. */
function sane(page: Tamed, name: string): string {
	for (const what of ['elements', 'attributes', 'pieces'] as const)
		if (page[what] > MOST_COUNTED[what])
			throw new Problem(
				`${name} has more than ${MOST_COUNTED[what]} ${COUNTED[what]}, which no article has; it is not read`,
			);
	return page.html;
}

function parsed(html: string, name: string): ReturnType<typeof parsePage> {
	try {
		return parsePage(html);
	} catch (error) {
		// The parser takes the class names of an element as arguments of one call.
		if (error instanceof RangeError)
			throw new Problem(`${name} has an element with more class names than any page has; it is not read`);
		throw error;
	}
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
