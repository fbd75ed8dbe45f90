import { manner, type PrintItem, provenance, speakerOf } from './item.js';

/** The words, then who said them, how, and where from: for reading, and for pasting into a message. */
export function plain(item: PrintItem): string {
	return `${words(item)}\n  — ${speakerOf(item)} (${manner(item)})\n  ${provenance(item).join(' · ')}`;
}

/** The same as Markdown: the words as a block quote, the rest below it. */
export function markdown(item: PrintItem): string {
	const quote = words(item)
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${escapeMarkdown(line)}`))
		.join('\n');
	const [title = '', ...rest] = provenance(item);
	const { url } = item.article;
	const linked =
		url !== undefined && /^https?:\/\/[^\s<>()]+$/.test(url)
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
	return statement.text.replace(/[^\S\n]*\n\s*\n\s*/g, '\n\n').trim();
}

function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, (_, space, mark) => `${space}\\${mark}`);
}
