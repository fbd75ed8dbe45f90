import { printable } from '../terminal/safe.js';
import { manner, type PrintItem, provenance, speakerOf } from './item.js';

/** The words, then who said them, how, and where from: for reading, and for pasting into a message. */
export function plain(item: PrintItem): string {
	return `${words(item)}\n  — ${speakerOf(item)} (${manner(item)})\n  ${provenance(item).join(' · ')}`;
}

/** The same as Markdown: the words as a block quote, the rest below it. */
export function markdown(item: PrintItem): string {
	const quote = words(item)
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${escapeStart(escapeMarkdown(line))}`))
		.join('\n');
	const [title = '', ...rest] = provenance(item);
	const url = printable(item.article.url ?? '');
	const linked =
		url === item.article.url && /^https?:\/\/[^\s<>()]+$/.test(url)
			? `[${escapeMarkdown(title)}](${url})`
			: escapeMarkdown(title);
	const where = [linked, ...rest.filter((part) => part !== url).map(escapeMarkdown)].join(' · ');
	return `${quote}\n>\n> — **${escapeMarkdown(speakerOf(item))}** (${escapeMarkdown(manner(item))}), ${where}`;
}

/**
 * The statement's words as they stand in the article, with the article's own quotation marks and paragraphs.
 * No marks are ever added: indirect speech is never printed as a quotation.
 */
function words({ statement }: PrintItem): string {
	return printable(inParagraphs(statement), 'keep')
		.replace(/[^\S\n]*\n\s*\n\s*/g, '\n\n')
		.trim();
}

/** What lies between two paragraphs of an article, in code units: a blank line. */
const BLANK_LINE = 2;

/** The words, where a quotation goes on in the next paragraph with the blank line between them. */
function inParagraphs({ text, content }: PrintItem['statement']): string {
	let out = '';
	let at = 0;
	for (const [n, [start, end]] of content.entries()) {
		const before = content[n - 1];
		if (before !== undefined) out += start - before[1] === BLANK_LINE ? '\n\n' : ' ';
		out += text.slice(at, at + end - start);
		at += end - start + 1;
	}
	return at === text.length + 1 ? out : text;
}

/** Letters that mean something anywhere in a line: "a*b", "&amp;". */
const escapeMarkdown = (text: string): string =>
	text.replace(/[\\`*_[\]<>|~]|&(?=(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi, '\\$&');

/** What makes a line a heading, a list or a rule when it begins with it: "# a", "- a", "1. a", "---". */
const escapeStart = (line: string): string =>
	line.replace(/^\s*(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|(?:-+|=+)\s*$)|^\s*\d{1,9}(?=[.)](?:\s|$))/, '$&\\');
