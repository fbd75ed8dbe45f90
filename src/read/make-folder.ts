import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it that are missing. Node's own way of doing so never ends where the system calls a
 * folder missing that nobody can make, as everything below /proc.
 * @throws what the system says
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
	const missing = await make(path, mode);
	if (missing === null) return;
	const above = dirname(path);
	if (above === path) throw missing;
	await makeFolder(above, mode);
	const still = await make(path, mode);
	if (still !== null) throw still;
}

/** Null when the folder is there, else what the system says of one that is missing above it. */
async function make(path: string, mode: number): Promise<unknown> {
	try {
		await mkdir(path, { mode });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return error;
		if (code !== 'EEXIST') throw error;
	}
	return null;
}
