import { printableJson } from '../terminal/safe.js';
import { csvHeader, csvRecord } from './csv.js';
import { isUncertain, type PrintItem } from './item.js';
import { markdown, plain } from './plain.js';

export { isFirst } from '../search/once.js';
export type { PrintItem } from './item.js';

/** A way of writing statements down. `start`, the items with `between` among them, and `end` make the whole. */
export interface Format {
	readonly name: string;
	readonly start: string;
	readonly between: string;
	readonly end: string;
	/** The whole when there are no items. */
	readonly none: string;
	readonly item: (item: PrintItem) => string;
}

const json = (item: PrintItem) =>
	printableJson(JSON.stringify(isUncertain(item.statement) ? { ...item, uncertain: true } : item));

/** Every format, the default first. */
export const FORMATS: readonly Format[] = [
	{
		name: 'text',
		start: '',
		between: '\n\n',
		end: '\n',
		none: '',
		item: plain,
	},
	{
		name: 'markdown',
		start: '',
		between: '\n\n',
		end: '\n',
		none: '',
		item: markdown,
	},
	{
		name: 'json',
		start: '[',
		between: ',\n',
		end: ']\n',
		none: '[]\n',
		item: json,
	},
	{
		name: 'jsonl',
		start: '',
		between: '\n',
		end: '\n',
		none: '',
		item: json,
	},
	{
		name: 'csv',
		start: `${csvHeader}\r\n`,
		between: '\r\n',
		end: '\r\n',
		none: `${csvHeader}\r\n`,
		item: csvRecord,
	},
];

/** The format of that name, or undefined. */
export const formatNamed = (name: string): Format | undefined =>
	FORMATS.find((format) => format.name === name);

/**
 * Writes items down as they come: `item` for each, in order, and `end` after the last.
 * @param nul with a NUL after every item instead of the format's own separators (`--print0`): start and end are
 *   left out, so that each item stands alone
 */
export function printing(
	format: Format,
	nul = false,
): { readonly item: (item: PrintItem) => string; readonly end: () => string } {
	if (nul) return { item: (item) => `${format.item(item)}\0`, end: () => '' };
	let isAtStart = true;
	return {
		item(item) {
			const before = isAtStart ? format.start : format.between;
			isAtStart = false;
			return before + format.item(item);
		},
		end: () => (isAtStart ? format.none : format.end),
	};
}

/** Writes items down as `printing` does, in pieces small enough to stream. */
export function* printed(items: Iterable<PrintItem>, format: Format, nul = false): Generator<string> {
	const { item, end } = printing(format, nul);
	for (const one of items) yield item(one);
	yield end();
}
