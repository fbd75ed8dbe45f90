import { extract } from '../../../src/extract/index.js';
import { committedModel } from '../model.js';

/** The statements of an article, its first paragraph its title, as "speaker: words" on one line each. */
export function statements(...paragraphs: string[]): string[] {
	const text = paragraphs.join('\n\n');
	const document = { id: 'layout', title: paragraphs[0]!, origin: '-', text, headings: [] };
	return extract(document, committedModel).statements.map(
		({ speaker, text }) => `${speaker}: ${text.replace(/\s+/g, ' ')}`,
	);
}
