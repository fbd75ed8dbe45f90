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
