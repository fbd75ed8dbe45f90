import type Database from 'libsql';

export type Connection = InstanceType<typeof Database>;

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

/** How many rows are inserted by one statement: calls to the driver take longer than the rows. */
const AT_ONCE = 20;

/** Rows for a table, inserted many at once. */
export class Rows {
	private readonly waiting: unknown[][] = [];

	constructor(
		private readonly prepare: (text: string) => Prepared,
		private readonly table: string,
		private readonly columns: number,
	) {}

	/** Takes a row, of no blobs: the driver takes none in a list. */
	add(row: unknown[]): void {
		this.waiting.push(row);
		if (this.waiting.length === AT_ONCE) this.write();
	}

	/** Inserts the rows that were taken. */
	write(): void {
		const { waiting, table, columns } = this;
		if (waiting.length === 0) return;
		const row = `(${'?, '.repeat(columns - 1)}?)`;
		this.prepare(`INSERT INTO ${table} VALUES ${waiting.map(() => row).join(', ')}`).run(waiting.flat());
		waiting.length = 0;
	}

	/** Forgets the rows that were taken. */
	clear(): void {
		this.waiting.length = 0;
	}
}
