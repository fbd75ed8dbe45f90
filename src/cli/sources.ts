import { Problem } from '../model/index.js';
import { bundledArticle } from './assets.js';
import { stdinHasData } from './inputs.js';
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
