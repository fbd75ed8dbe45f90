import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from '../model/index.js';

/** The package's root folder, seen from the built program in `dist/`. */
const root = new URL('../', import.meta.url);

/** The path of the article that opens when no source is given. */
export const bundledArticle = (): string => fileURLToPath(new URL('data/articles/manez.md', root));

/** The version in package.json. */
export const programVersion = (): string =>
	(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;

/** Set by the build: a digest of what extraction is made of. */
declare const EXTRACTION: string | undefined;

/** What changes whenever other things may be found in an article. */
export const extractionVersion = (): string => (typeof EXTRACTION === 'string' ? EXTRACTION : 'unbuilt');

/** The bytes of the model that ships with the program. @throws Problem when its file cannot be read. */
export function modelBytes(): Uint8Array {
	const path = fileURLToPath(new URL('data/model/model.bin', root));
	try {
		return readFileSync(path);
	} catch {
		throw new Problem(
			`Cannot read the model at ${path}. Install explorer again, or make it with "npm run train".`,
		);
	}
}
