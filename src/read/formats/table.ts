/** Names of columns: a few words, no sentence. */
const COLUMN = /^[\p{Alpha}_][\p{Alpha}\d_ /-]{0,39}$/u;
/** So much of a text is looked at, in UTF-16 code units, and so many of its records. */
const PEEK = 20_000;
const RECORDS = 20;

/**
 * Whether a text is a table, as spreadsheets write it (CSV, RFC 4180; also with semicolons or tabs): names of columns,
 * then records of as many cells. Of a file that is called a table the names are enough.
 */
export function isTable(text: string, name: string): boolean {
	const isCalled = /\.(?:csv|tsv)(?:\.gz)?$/i.test(name);
	return [',', ';', '\t'].some((separator) => {
		const [columns, ...records] = recordsIn(text.slice(0, PEEK), separator, text.length > PEEK);
		if (columns === undefined || columns.length < 2) return false;
		if (!columns.every((column) => COLUMN.test(column.trim()))) return false;
		if (isCalled) return true;
		return (
			columns.length > 2 && records.length > 1 && records.every(({ length }) => length === columns.length)
		);
	});
}

/** The first records of a table, each its cells; without the last where the text is cut. */
function recordsIn(text: string, separator: string, isCut: boolean): string[][] {
	const records: string[][] = [];
	let cells: string[] = [];
	let cell = '';
	let isQuoted = false;
	const end = () => {
		cells.push(cell);
		if (cells.length > 1 || cells[0] !== '') records.push(cells);
		cells = [];
		cell = '';
	};
	for (let at = 0; at < text.length && records.length < RECORDS; at++) {
		const sign = text[at]!;
		if (isQuoted) {
			if (sign !== '"') cell += sign;
			else if (text[at + 1] === '"') cell += text[++at];
			else isQuoted = false;
		} else if (sign === '"' && cell === '') isQuoted = true;
		else if (sign === separator) {
			cells.push(cell);
			cell = '';
		} else if (sign === '\n') end();
		else if (sign !== '\r') cell += sign;
	}
	if (!isCut && records.length < RECORDS) end();
	return records;
}
