import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The middle value; of two middle ones the upper. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The committed model; the working directory is the repository's root. */
export function modelBytes(): Uint8Array {
	const file = existsSync('data/model')
		? readdirSync('data/model').find((name) => name.endsWith('.bin'))
		: undefined;
	return file === undefined ? new Uint8Array() : readFileSync(`data/model/${file}`);
}
