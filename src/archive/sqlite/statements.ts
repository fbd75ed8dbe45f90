import type Database from 'libsql';

/** An open database. */
export type Connection = InstanceType<typeof Database>;

/** More than one in so many pages of the file is much to leave free. */
const MUCH = 32;

/** Gives back what merged segments took, where it is much: what is added next takes it otherwise. */
export function giveBack(database: Connection): void {
	const { free, all } = database
		.prepare(
			'SELECT freelist_count AS free, page_count AS "all" FROM pragma_freelist_count, pragma_page_count',
		)
		.get() as { free: number; all: number };
	if (free > all / MUCH) database.exec('PRAGMA incremental_vacuum');
}

/** A prepared statement, as far as it is needed. */
export interface Prepared {
	get(...values: readonly unknown[]): unknown;
	all(...values: readonly unknown[]): unknown[];
	run(...values: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
}

/** Prepares every statement once. */
export class Statements {
	private readonly prepared = new Map<string, Prepared>();

	constructor(private readonly database: Connection) {}

	prepare(text: string): Prepared {
		let statement = this.prepared.get(text);
		if (statement === undefined) {
			statement = this.database.prepare(text) as unknown as Prepared;
			this.prepared.set(text, statement);
		}
		return statement;
	}
}

/**
 * How many rows are inserted by one statement, as long as there are so many: calls to the driver take longer than the
 * rows, and so do statements that are prepared for few.
 */
const AT_ONCE = [100, 10, 1];

/** Rows for a table, inserted many at once. */
export class Rows {
	private readonly waiting: unknown[] = [];

	constructor(
		private readonly prepare: (text: string) => Prepared,
		private readonly table: string,
		private readonly columns: number,
	) {}

	/** Takes a row, of no blobs: the driver takes none in a list. */
	add(row: readonly unknown[]): void {
		for (const value of row) this.waiting.push(value);
	}

	/** Inserts the rows that were taken. */
	write(): void {
		const { waiting, table, columns } = this;
		const row = `(${'?, '.repeat(columns - 1)}?)`;
		let at = 0;
		for (const count of AT_ONCE)
			for (const values = count * columns; at + values <= waiting.length; at += values)
				this.prepare(`INSERT INTO ${table} VALUES ${Array(count).fill(row).join(', ')}`).run(
					waiting.slice(at, at + values),
				);
		waiting.length = 0;
	}

	/** Forgets the rows that were taken. */
	clear(): void {
		this.waiting.length = 0;
	}
}
