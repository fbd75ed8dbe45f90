import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../read/make-folder.js';
import { historyFile } from './places.js';

/** The queries of earlier sessions: one a line, the latest last, for the person alone. */

/** When the file has so many lines, the latest queries are kept, half as many. */
const KEPT = 1000;

/** Earlier queries, the latest first, each once; none when the file cannot be read. */
export const loadHistory = async (): Promise<string[]> => [...new Set(await latestFirst())];

/** The lines of the file, the last one first. */
async function latestFirst(): Promise<string[]> {
	try {
		const text = await readFile(historyFile(), 'utf8');
		return text
			.split('\n')
			.filter((line) => line.trim() !== '')
			.reverse();
	} catch {
		return [];
	}
}

/** Keeps a query. A history that cannot be written is no reason to bother anybody. */
export async function addToHistory(query: string): Promise<void> {
	const line = query.replace(/[\r\n]+/g, ' ').trim();
	if (line === '') return;
	const file = historyFile();
	try {
		await makeFolder(dirname(file), 0o700);
		const known = await latestFirst();
		if (known[0] === line) return;
		if (known.length < KEPT) await appendFile(file, `${line}\n`, { mode: 0o600 });
		else {
			const kept = [...new Set([line, ...known])].slice(0, KEPT / 2).reverse();
			await writeFile(`${file}.new`, `${kept.join('\n')}\n`, { mode: 0o600 });
			await rename(`${file}.new`, file);
		}
	} catch {
		// A read-only home: the query is forgotten.
	}
}
