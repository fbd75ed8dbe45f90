import { fstatSync, statSync } from 'node:fs';

/** Whether standard input is a pipe, a socket or a regular file, and so something to read. */
export function stdinHasData(): boolean {
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
