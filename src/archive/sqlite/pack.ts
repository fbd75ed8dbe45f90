import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ArticleRecord } from '../../model/index.js';

const OPTIONS = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** A record as bytes: JSON without what follows from the rest (a statement's text from its spans), compressed. */
export function packRecord(record: ArticleRecord): Uint8Array {
	const statements = record.statements.map(({ text: _, ...rest }) => rest);
	return brotliCompressSync(JSON.stringify({ ...record, statements }), OPTIONS);
}

/** The record that `packRecord` was given. */
export function unpackRecord(bytes: Uint8Array): ArticleRecord {
	const record = JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as ArticleRecord;
	const statements = record.statements.map((statement) => ({
		...statement,
		text: statement.content.map(([start, end]) => record.text.slice(start, end)).join(' '),
	}));
	return { ...record, statements };
}
