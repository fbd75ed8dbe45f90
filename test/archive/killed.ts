/**
 * A process for the tests to kill: adds batches of articles to an archive without end, and says on standard output
 * which batch has been confirmed. Arguments: the archive's path, the first batch.
 */
import { Busy, openSqliteShelf } from '../../src/archive/sqlite/index.js';
import { recordOf } from './record.js';

export const BATCH = 3;

/** The articles of a batch, the same in every process. */
export const batchOf = (number: number) =>
	Array.from({ length: BATCH }, (_, i) =>
		recordOf(`b${number}-${i}`, [
			{ by: 'Ana Ruiz', text: `sentence ${number} of article ${i} about the harbour` },
			{ by: `Tomas Lind${number}`, text: `nobody was warned of word${number}x${i}` },
		]),
	);

export function addForEver(path: string, from: number): void {
	const shelf = openSqliteShelf(path, { create: true });
	for (let number = from; ; ) {
		try {
			shelf.put(batchOf(number));
		} catch (error) {
			if (error instanceof Busy) continue;
			throw error;
		}
		process.stdout.write(`${number}\n`);
		number++;
	}
}
