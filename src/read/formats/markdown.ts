import type { Heading } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { creditsOf } from './credits.js';
import { hasFrontMatter, withoutFrontMatter } from './front-matter.js';
import { paragraphsOf } from './plain.js';

const ATX = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** Whether a text is Markdown: it has an ATX heading, or front matter. */
export const isMarkdown = (raw: string): boolean => /^#{1,6}[ \t]+\S/m.test(raw) || hasFrontMatter(raw);

/**
 * Markdown as an article: the first `#` heading is the title, other headings become headings of the text. Front matter
 * is taken off, and tells what it tells.
 */
export function readMarkdown(raw: string): Draft {
	const { front, body } = withoutFrontMatter(raw.replace(/\r\n?/g, '\n'));
	const head: string[] = [];
	const headings: Heading[] = [];
	let title: string | null = null;
	let text = '';
	const push = (paragraph: string) => {
		const start = text === '' ? 0 : text.length + 2;
		text = text === '' ? paragraph : `${text}\n\n${paragraph}`;
		return start;
	};
	for (const block of blocksOf(body)) {
		const heading = ATX.exec(block);
		if (heading === null)
			for (const paragraph of paragraphsOf(block)) {
				const words = inline(paragraph);
				push(words);
				head.push(words);
			}
		else {
			head.push('');
			const words = inline(heading[2]!);
			if (words === '') continue;
			if (title === null && heading[1] === '#' && text === '') title = words;
			else {
				const start = push(words);
				headings.push({ span: [start, start + words.length], level: heading[1]!.length });
			}
		}
	}
	const { title: told, ...credits } = front;
	return { title: title ?? told ?? null, text, headings, ...creditsOf(head), ...credits };
}

function blocksOf(body: string): string[] {
	const blocks: string[] = [];
	let open: string[] = [];
	const close = () => {
		if (open.length > 0) blocks.push(open.join('\n'));
		open = [];
	};
	for (const line of body.split('\n')) {
		if (ATX.test(line)) {
			close();
			blocks.push(line);
		} else if (line.trim() === '') close();
		else open.push(line.replace(/^ {0,3}>[ \t]?/, ''));
	}
	close();
	return blocks;
}

/** Takes inline markup off: emphasis, links, code, escapes. */
function inline(text: string): string {
	return text
		.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/g, '$2')
		.replace(/(?<![\w*])\*(?=\S)([^*]*\S)\*(?![\w*])/g, '$1')
		.replace(/(?<!\w)_(?=\S)([^_]*\S)_(?!\w)/g, '$1')
		.replace(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1')
		.trim();
}
