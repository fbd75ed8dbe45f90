import { getDocumentProxy, getMeta } from 'unpdf';
import { Problem } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { type Block, joined } from '../html/blocks.js';
import { blocksOfPages, type Run } from './pdf-lines.js';
import { isTitle, withoutFurniture } from './plain.js';

/** Longer documents are refused: no article has so many pages. */
const MOST_PAGES = 2000;

/** Titles that programs write into a PDF where nobody gave one. */
const NO_TITLE =
	/^(?:microsoft \w+ - |untitled|document\d*$|slide \d)|\.(?:docx?|odt|rtf|indd|pages|pdf|tex|qxd)$/i;

/**
 * The text of a PDF's pages: its lines put together to paragraphs and headings, without page numbers and running heads.
 * No date: when the file was made is not when the article was published.
 * @throws Problem when it is encrypted, damaged, or holds only pictures of text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Draft> {
	let pages: Run[][];
	let info: Record<string, unknown>;
	try {
		const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		try {
			if (document.numPages > MOST_PAGES) throw new Problem(`${name} has more than ${MOST_PAGES} pages`);
			pages = await pagesOf(document);
			info = (await getMeta(document)).info as Record<string, unknown>;
		} finally {
			await document.destroy();
		}
	} catch (error) {
		if (error instanceof Problem) throw error;
		const { name: kind, message } = error as Error;
		if (kind === 'PasswordException')
			throw new Problem(`${name} is encrypted; save a copy without a password`);
		throw new Problem(`${name} is a damaged PDF (${message.split('\n')[0]})`);
	}
	const blocks = withoutFurniture(blocksOfPages(pages), ({ text }) => text);
	if (blocks.length === 0)
		throw new Problem(
			`${name} has no text layer: its pages are pictures; run text recognition (OCR) on it first`,
		);
	const title = titleOf(blocks, info.Title);
	const rest = blocks.filter((block, i) => i > 3 || block.text !== title);
	return { title, ...joined(rest.length > 0 ? rest : blocks) };
}

async function pagesOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Run[][]> {
	const pages: Run[][] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const runs: Run[] = [];
		for (const item of items) {
			if (!('str' in item) || item.str === '') continue;
			const [, , skew, height, x, y] = item.transform as number[];
			runs.push({ text: item.str, x: x!, y: y!, width: item.width, size: Math.hypot(skew!, height!) });
		}
		pages.push(runs);
		page.cleanup();
	}
	return pages;
}

/** The first large line, else what the file says of itself, else a first line that looks like a title. */
function titleOf(blocks: readonly Block[], given: unknown): string | null {
	const large = blocks.slice(0, 4).find(({ level }) => level === 1);
	if (large !== undefined) return large.text;
	const own = typeof given === 'string' ? given.trim() : '';
	if (own.length > 3 && !NO_TITLE.test(own)) return own;
	const [first] = blocks;
	return blocks.length > 1 && (first!.level > 0 || isTitle(first!.text)) ? first!.text : null;
}
