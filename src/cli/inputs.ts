import { fstatSync, type Stats, statSync } from 'node:fs';
import { isWebAddress } from '../read/addresses.js';

/** Whether standard input is a pipe, a socket or a regular file, and so something to read. */
export function stdinHasData(): boolean {
	try {
		const stat = fstatSync(0);
		return stat.isFIFO() || stat.isSocket() || stat.isFile();
	} catch {
		return false;
	}
}

/**
 * What lies at a path; null when nothing does, or when it cannot be asked for (a part of the path is no folder, a link
 * leads back to itself): whoever reads it says why.
 */
export function statOf(path: string): Stats | null {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}

/** Whether every source is a file that is there, so that reading them will hardly fail. */
export const areFiles = (sources: readonly string[]): boolean =>
	sources.every((source) => statOf(source)?.isFile() === true);

/** Whether one waits for somebody else: for another process to write, or for a server to answer. */
export const mayBeSlow = (sources: readonly string[]): boolean =>
	sources.some((source) => source === '-' || isWebAddress(source) || statOf(source)?.isFIFO() === true);
