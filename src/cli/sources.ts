import { existsSync } from 'node:fs';
import { Problem } from '../model/index.js';
import { bundledArticle } from './assets.js';
import { COMMANDS } from './commands.js';
import { stdinHasData } from './inputs.js';
import { nearest } from './nearest.js';
import type { Invocation } from './options.js';

/**
 * What to read: the operands; else standard input when it is a pipe, socket or regular file; else, to browse, the
 * bundled article.
 * @throws Problem when a command that needs sources has none
 */
export function sourcesOf(invocation: Invocation): readonly string[] {
	const [first] = invocation.operands;
	if (first !== undefined) {
		if (invocation.command === 'browse') checkMeant(first);
		return invocation.operands;
	}
	if (invocation.archive !== null && invocation.command === 'browse') return [];
	if (stdinHasData()) return ['-'];
	if (invocation.command === 'browse') return [bundledArticle()];
	throw new Problem(`explorer ${invocation.command} needs a SOURCE: a file, or - for standard input`);
}

/** @throws Problem when what stands first is no file, but nearly a command */
function checkMeant(first: string): void {
	const close = /^[a-z]+$/i.test(first) ? nearest(first.toLowerCase(), COMMANDS) : null;
	if (close !== null && close !== 'browse' && !existsSync(first))
		throw new Problem(`${first}: there is no such file; did you mean 'explorer ${close}'?`);
}
