import { readFileSync } from 'node:fs';

/** The middle value; of two middle ones the upper. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The committed model's file; the working directory is the repository's root. */
export const modelBytes = (): Uint8Array => readFileSync('data/model/model.bin');
