import { brotliDecompressSync, deflateSync, inflateSync } from 'node:zlib';
import type { ArticleRecord } from '../../model/index.js';

/** What zlib streams (RFC 1950) begin with at a window of 32 KB; no Brotli stream of the first archives does. */
const ZLIB = 0x78;

/** A record as bytes: JSON without what follows from the rest (a statement's text from its spans), compressed. */
export function packRecord(record: ArticleRecord): Uint8Array {
	const statements = record.statements.map(({ text: _, ...rest }) => rest);
	return deflateSync(JSON.stringify({ ...record, statements }), { level: 3 });
}

/** The record that `packRecord` was given; the driver gives blobs of many rows as bare memory. */
export function unpackRecord(blob: Uint8Array | ArrayBuffer): ArticleRecord {
	const bytes = new Uint8Array(blob);
	const text = bytes[0] === ZLIB ? inflateSync(bytes) : brotliDecompressSync(bytes);
	const record = JSON.parse(text.toString('utf8')) as ArticleRecord;
	const statements = record.statements.map((statement) => ({
		...statement,
		text: statement.content.map(([start, end]) => record.text.slice(start, end)).join(' '),
	}));
	return { ...record, statements };
}
