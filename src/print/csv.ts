import { printable } from '../terminal/safe.js';
import { isUncertain, type PrintItem } from './item.js';

const COLUMNS: readonly (readonly [name: string, value: (item: PrintItem) => string])[] = [
	['speaker', (item) => item.speaker ?? ''],
	['text', (item) => item.statement.text],
	['kind', (item) => item.statement.kind],
	['report', (item) => item.statement.report],
	['cue', (item) => item.cue ?? ''],
	['confidence', (item) => String(item.statement.confidence)],
	['uncertain', (item) => (isUncertain(item.statement) ? 'yes' : 'no')],
	['evidence', (item) => item.statement.evidence],
	['section', (item) => item.section],
	['title', (item) => item.article.title],
	['published', (item) => item.article.published ?? ''],
	['url', (item) => item.article.url ?? ''],
	['origin', (item) => item.article.origin],
	['article', (item) => item.article.id],
	['statement', (item) => item.statement.id],
];

/** The header record of the CSV form, without a line end. */
export const csvHeader = COLUMNS.map(([name]) => name).join(',');

/** One record (RFC 4180), without its line end. */
export function csvRecord(item: PrintItem): string {
	return COLUMNS.map(([, value]) => cell(value(item))).join(',');
}

/**
 * One cell. A text that a spreadsheet would take for a formula is preceded by an apostrophe, as OWASP's note on
 * CSV injection advises, so that an article cannot run one.
 */
function cell(value: string): string {
	const text = printable(value, 'keep');
	const harmless = /^[=+\-@\t\r]/.test(value) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
