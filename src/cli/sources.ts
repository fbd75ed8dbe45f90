import { existsSync } from 'node:fs';
import { Problem } from '../model/index.js';
import { isWebAddress } from '../read/addresses.js';
import { nearest } from '../search/nearest.js';
import { bundledArticle } from './assets.js';
import { COMMANDS } from './commands.js';
import { stdinHasData } from './inputs.js';
import type { Invocation } from './options.js';

/**
 * What to read: the operands; else standard input when it is a pipe, socket or regular file; else, to browse, the
 * bundled article.
 * @throws Problem when a command that needs sources has none
 */
export function sourcesOf(invocation: Invocation): readonly string[] {
	const [first] = invocation.operands;
	if (first !== undefined) {
		if (invocation.command === 'browse') checkMeant(invocation);
		return invocation.operands;
	}
	if (invocation.archive !== null && invocation.command === 'browse') return [];
	if (stdinHasData()) return ['-'];
	if (invocation.command === 'browse') return [bundledArticle()];
	throw new Problem(`${invocation.command} needs a SOURCE: a file, or - for standard input`);
}

/** @throws Problem when what stands first is no file, but nearly a command, and nothing else is there to be read */
function checkMeant({ operands, archive }: Invocation): void {
	const [first, ...rest] = operands;
	const close = commandMeant(first!);
	if (
		close === null ||
		(archive === null && rest.some((source) => isWebAddress(source) || existsSync(source)))
	)
		return;
	throw new Problem(`${first}: there is no such file; did you mean 'explorer ${close}'?`);
}

/** The command that the name of a file that is not there was probably meant to be; null when there is none. */
export function commandMeant(source: string): string | null {
	const close = /^[a-z]+$/i.test(source) ? nearest(source.toLowerCase(), COMMANDS) : null;
	return close === null || close === 'browse' || existsSync(source) ? null : close;
}
