import { Problem } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { readBody } from '../formats/body.js';
import { articleOf } from './article.js';
import { type Block, joined } from './blocks.js';
import { metadataOf } from './metadata.js';
import { parseSane, saneHtml } from './parse.js';

/** Fewer letters than this are no article. */
const LEAST = 140;

/**
 * Takes the article and what is known about it out of a page. Scripts are not run, nothing is fetched.
 * @throws Problem when there is no article in it; the sentence gives the page's title and description
 */
export function readHtml(html: string, name: string): Draft {
	const flat = saneHtml(html, name);
	const page = parseSane(flat, name);
	const { description, articleBody, ...metadata } = metadataOf(page);
	const { url } = metadata;
	let blocks = articleOf(page, metadata.title, { url });
	if (lengthOf(blocks) < LEAST)
		blocks = articleOf(parseSane(flat, name), metadata.title, { gently: true, url });
	if (articleBody !== undefined && lengthOf(blocks) < articleBody.length / 3) {
		const { text, headings } = readBody(articleBody, metadata.title, name);
		if (text.length >= LEAST) return { ...metadata, text, headings };
	}
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
