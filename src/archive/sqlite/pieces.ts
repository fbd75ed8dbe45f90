import { Damaged, LazyBytes } from '../postings/lazy-bytes.js';
import type { Prepared } from './statements.js';

/**
 * Bytes of a piece: four of them, with what SQLite keeps beside each, fill one of its pages. Small, because a search
 * reads few places of a large index.
 */
const PIECE = 4064;
/** At most so many; the keys of pieces are numbered by what they are of, then by place. */
const PIECES = 2 ** 20;
/** How many are read or written at once. */
const AT_ONCE = 64;

/** Blobs in a table of their own, in pieces: handed on as one, a blob would be held in memory three times. */
export class Pieces {
	constructor(
		private readonly sql: (text: string) => Prepared,
		private readonly table: string,
	) {}

	/** Writes bytes under a key that has none. */
	write(key: number, data: Uint8Array): void {
		// Cut by SQLite: a call to the driver takes longer than a row.
		const insert = this.sql(
			`WITH RECURSIVE place(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE (n + 1) * ${PIECE} < length(?2))
				INSERT INTO ${this.table} SELECT ?1 + n, substr(?2, n * ${PIECE} + 1, ${PIECE}) FROM place`,
		);
		for (let n = 0; n * PIECE < data.length; n += AT_ONCE)
			insert.run(key * PIECES + n, data.subarray(n * PIECE, (n + AT_ONCE) * PIECE));
	}

	/** The bytes under a key, to be read when they are needed. */
	open(key: number, length: number): LazyBytes {
		return new LazyBytes(length, PIECE, (from, to) => this.read(key * PIECES + from, key * PIECES + to));
	}

	drop(key: number): void {
		this.sql(`DELETE FROM ${this.table} WHERE key BETWEEN ? AND ?`).run([
			key * PIECES,
			(key + 1) * PIECES - 1,
		]);
	}

	private *read(from: number, to: number): Generator<Uint8Array> {
		if (to === from + 1) {
			const row = this.sql(`SELECT CAST(data AS BLOB) AS data FROM ${this.table} WHERE key = ?`).get(from) as
				| Row
				| undefined;
			if (row !== undefined) yield bytesOf(row);
			return;
		}
		const next = this.sql(
			`SELECT CAST(data AS BLOB) AS data FROM ${this.table} WHERE key >= ? AND key < ? ORDER BY key`,
		);
		for (let at = from; at < to; at += AT_ONCE)
			for (const row of next.all(at, Math.min(to, at + AT_ONCE)) as Row[]) yield bytesOf(row);
	}
}

interface Row {
	/** Null only in a damaged file. */
	readonly data: Uint8Array | ArrayBuffer | null;
}

/** The driver gives blobs of many rows as bare memory. */
function bytesOf({ data }: Row): Uint8Array {
	if (data === null) throw new Damaged('a piece');
	return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
