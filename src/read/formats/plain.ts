import type { Heading } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { apartFromCredits, creditsOf, isCredit } from './credits.js';
import { headingsAmong } from './plain-headings.js';

/** A line that says something: "---" and "* * *" do not. */
export const SAYS = /[\p{Alpha}\p{N}]/u;

/**
 * Brings plain text into paragraphs separated by a blank line: hard-wrapped lines are joined again, paragraphs
 * that only a single line break parts are set apart, the title (a short first line without a full stop, below the date
 * where that comes first) is taken off, and lines that can only be headings are told. What lines of their own tell of
 * who wrote it and when stays in the text.
 */
export function readPlain(raw: string): Draft {
	const blocks = withoutFurniture(paragraphsOf(withoutTags(raw)), (block) => block);
	const at = blocks.findIndex((block) => SAYS.test(block) && !isCredit(block));
	const title = blocks.length > 1 && at !== -1 && isTitle(blocks[at]!) ? blocks[at]! : null;
	const paragraphs = blocks.filter((_, i) => title === null || i !== at);
	const isHeading = headingsAmong(paragraphs);
	const headings: Heading[] = [];
	let end = 0;
	for (const [i, { length }] of paragraphs.entries()) {
		if (isHeading.has(i)) headings.push({ span: [end, end + length], level: 2 });
		end += length + 2;
	}
	return { title, text: paragraphs.join('\n\n'), headings, ...creditsOf(blocks) };
}

/** A tag with attributes; what has none may be a person's own sign: "<sighs>". */
const TAG = /<([a-z][\w-]*)(?:\s+[\w:-]+="[^"<>]*")+\s*\/?>/gi;

/** Takes off the tags that were left in a plain text, whose attributes would be taken for quotations, not what is between. */
function withoutTags(raw: string): string {
	const names = new Set<string>();
	const text = raw.replace(TAG, (_, name: string) => {
		names.add(name.toLowerCase());
		return '';
	});
	return names.size === 0
		? raw
		: text.replace(/<\/([a-z][\w-]*)\s*>/gi, (tag, name: string) =>
				names.has(name.toLowerCase()) ? '' : tag,
			);
}

/** Paragraphs of a text, whatever way they are parted. */
export function paragraphsOf(raw: string): string[] {
	const text = raw.replace(/\r\n?/g, '\n');
	const blocks = text
		.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
		.map((block) => block.split('\n').map((line) => line.trim()))
		.map((lines) => lines.filter((line) => line !== ''))
		.filter((lines) => lines.length > 0);
	return blocks.flatMap(apartFromCredits).flatMap((lines) => (isWrapped(lines) ? [lines.join(' ')] : lines));
}

/**
 * Whether lines are one paragraph that was wrapped at a fixed width: most lines but the last come near one width,
 * which no paragraph of whole sentences would do by chance, or lines end within a sentence.
 */
function isWrapped(lines: readonly string[]): boolean {
	if (lines.length < 2) return true;
	const body = lines.slice(0, -1);
	const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
	if (width > 120) return false;
	const full = body.filter((line, i) => {
		const next = lines[i + 1]!;
		return line.length + 1 + (next.indexOf(' ') < 0 ? next.length : next.indexOf(' ')) > width;
	});
	const openEnded = body.filter((line) => !/[.!?:;”"’'»)\]…]$/.test(line));
	return full.length >= body.length * 0.7 && openEnded.length >= body.length * 0.4;
}

/** Whether a first line may be a title: short, and no sentence. */
export function isTitle(line: string): boolean {
	return line.length <= 200 && !/[.!?…]["”’']?$/.test(line.replace(/[?!]$/, '')) && !/^["“'‘«—–-]/.test(line);
}

/** Lines that web pages put around an article and that are copied along with it. */
const FURNITURE =
	/^(?:comments?(?: \(?\d+\)?)?|share(?: this(?: article| story| post)?)?|this article|article|text size(?: a+)*|aa? aa?|tags|topics|print|email|facebook|twitter|whatsapp|copy link|save|listen|advertisement|you may also like|related (?:articles|stories|news)|more on this(?: story)?|most (?:read|popular)|recommended|read more|newsletter|subscribe(?: to our newsletter)?|sign up(?: for our newsletter)?|follow us|back to top|skip to content)[:.]?$/i;
/** After one of these lines, nothing more of the article comes. */
const END =
	/^(?:tags|topics|you may also like|related (?:articles|stories|news)|most (?:read|popular)|recommended|subscribe to our newsletter|sign up for our newsletter)[:.]?$/i;

/** Takes the furniture off a pasted page: known lines anywhere, and everything after a line that ends the article. */
export function withoutFurniture<T>(blocks: readonly T[], textOf: (block: T) => string): T[] {
	const last = blocks.findIndex((block, i) => i >= blocks.length / 2 && END.test(textOf(block)));
	return (last === -1 ? blocks : blocks.slice(0, last)).filter((block) => !FURNITURE.test(textOf(block)));
}
