import { isDumb } from '../terminal/dumb.js';
import { dropFirstFrame, paintFirstFrame } from '../terminal/first-frame.js';
import { safe } from '../terminal/safe.js';
import { COMMANDS } from './commands.js';
import { areFiles, stdinHasData } from './inputs.js';

/**
 * What the launcher draws before anything else is loaded, where a glance at the command line is enough to know that
 * a screen will come. Everything else is left to the program, which looks properly.
 */

/** Draws the first frame, or nothing. @param args the arguments after the program's name */
export function paint(args: readonly string[]): void {
	const query = isDumb() ? null : queryOfScreen(args);
	if (query !== null) paintFirstFrame(safe(query), false);
}

/** Takes it away again. */
export const drop = dropFirstFrame;

/** The query that the screen opens with; null when it is not certain that a screen opens. */
export function queryOfScreen(args: readonly string[]): string | null {
	let query = '';
	const files: string[] = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i]!;
		if (arg === '-q' || arg === '--query') {
			const text = args[++i];
			if (text === undefined || text.startsWith('-')) return null;
			query = text;
		} else if (arg.startsWith('-')) return null;
		else files.push(arg);
	}
	if (files.length === 0) return stdinHasData() ? null : query;
	return (COMMANDS as readonly string[]).includes(files[0]!) || !areFiles(files) ? null : query;
}
