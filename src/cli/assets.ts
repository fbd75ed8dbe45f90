import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's root folder, seen from the built program in `dist/`. */
const root = new URL('../', import.meta.url);

/** The path of the article that opens when no source is given. */
export const bundledArticle = (): string => fileURLToPath(new URL('data/articles/manez.md', root));

export const programVersion = (): string =>
	(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;
