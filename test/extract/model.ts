import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract, loadModel } from '../../src/extract/index.js';
import type { ArticleRecord } from '../../src/model/index.js';

/** The committed model's file. */
export const modelFile = (): Uint8Array =>
	readFileSync(fileURLToPath(new URL('../../data/model/model.bin', import.meta.url)));

export const committedModel = loadModel(modelFile());

/** What the committed model finds in a text without headings. */
export const recordOf = (text: string): ArticleRecord =>
	extract({ id: 'story', title: 'Story', origin: 'story.txt', text, headings: [] }, committedModel);

/** Who says each statement of a text, in text order. */
export const speakers = (text: string): (string | null)[] =>
	recordOf(text).statements.map(({ speaker }) => speaker);

/** Who said what in a text, in text order. */
export const said = (text: string): string[] =>
	recordOf(text).statements.map(({ speaker, text }) => `${speaker}: ${text}`);

/** What each actor of a text is called besides the name. */
export const called = (text: string): Record<string, readonly string[]> =>
	Object.fromEntries(recordOf(text).actors.map(({ name, aliases }) => [name, aliases]));
