import { fstatSync, statSync } from 'node:fs';
import { Problem } from '../model/index.js';
import { bundledArticle } from './assets.js';
import type { Invocation } from './options.js';

/**
 * What to read: the operands; else standard input when it is a pipe, socket or regular file; else, to browse, the
 * bundled article.
 * @throws Problem when a command that needs sources has none
 */
export function sourcesOf(invocation: Invocation): readonly string[] {
	if (invocation.operands.length > 0) return invocation.operands;
	if (invocation.archive !== null && invocation.command === 'browse') return [];
	if (stdinHasData()) return ['-'];
	if (invocation.command === 'browse') return [bundledArticle()];
	throw new Problem(`explorer ${invocation.command} needs a SOURCE: a file, or - for standard input`);
}

function stdinHasData(): boolean {
	try {
		const stat = fstatSync(0);
		return stat.isFIFO() || stat.isSocket() || stat.isFile();
	} catch {
		return false;
	}
}

/** Whether every source is a file that is there, so that reading them will hardly fail. */
export const areFiles = (sources: readonly string[]): boolean =>
	sources.every((source) => statSync(source, { throwIfNoEntry: false })?.isFile() === true);
