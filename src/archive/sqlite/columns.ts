import { TextDecoder } from 'node:util';
import { Damaged } from '../postings/lazy-bytes.js';

/** What a column holds; with a question mark also nothing. */
type Kind = 'text' | 'text?' | 'number';

/** Columns of a row as they are asked for and read. */
export interface Columns<T> {
	/** What stands between SELECT and FROM. */
	readonly asked: string;
	/** @throws Damaged when a row is none of these */
	read(rows: readonly unknown[]): T[];
}

/**
 * Columns that come as one blob of JSON: the driver ends the whole process at a text that is not UTF-8, and in a damaged
 * file any column may be such a text.
 */
export function columns<T>(kinds: { readonly [name in keyof T & string]: Kind }): Columns<T> {
	const names = Object.keys(kinds) as (keyof T & string)[];
	const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	const one = (row: unknown): T => {
		const values = valuesOf((row as { row: Uint8Array | ArrayBuffer }).row, utf8);
		const found: Record<string, unknown> = {};
		for (const [n, name] of names.entries()) {
			const value = values[n];
			if (!isOf(kinds[name], value)) throw new Damaged('a row');
			found[name] = value;
		}
		return found as T;
	};
	return { asked: `CAST(json_array(${names.join(', ')}) AS BLOB) AS row`, read: (rows) => rows.map(one) };
}

function valuesOf(bytes: Uint8Array | ArrayBuffer, utf8: TextDecoder): unknown[] {
	try {
		return JSON.parse(utf8.decode(bytes));
	} catch {
		throw new Damaged('a row');
	}
}

const isOf = (kind: Kind, value: unknown): boolean =>
	kind === 'number'
		? typeof value === 'number'
		: typeof value === 'string' || (kind === 'text?' && value === null);

/** A list of texts as a column holds it. @throws Damaged when it is none */
export function textsIn(column: string): string[] {
	try {
		const texts: unknown = JSON.parse(column);
		if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) return texts;
	} catch {
		// Said below.
	}
	throw new Damaged('a list');
}
