import { digestOfSaid } from '../same-said.js';
import { isShown } from '../shown.js';
import type { Held } from './held.js';

/** Statements with the same words and speaker: their keys, and their articles, each once. */
interface Same {
	readonly keys: number[];
	readonly articles: Held[];
	/** How many of them are found where no thoughts are asked for. */
	spoken: number;
}

const NONE: Same = { keys: [], articles: [], spoken: 0 };

/** How many rows it makes where so many of the same statements are found. */
const rowsOf = (found: number, { articles }: Same): number =>
	articles.length > 1 ? Math.min(1, found) : found;

/** Which statements are the same, and how many rows they make. */
export class SameSaid {
	private readonly byDigest = new Map<number, Same>();
	private readonly digests = new Map<number, number>();
	/** How many rows all make where no thoughts are asked for, and where they are. */
	private rows = { spoken: 0, all: 0 };

	/** The digest of a statement, by its key. */
	digestOf(key: number): number {
		return this.digests.get(key)!;
	}

	with(digest: number): Omit<Same, 'spoken'> {
		return this.byDigest.get(digest) ?? NONE;
	}

	/** How many rows all statements make, thoughts among them or not. */
	all(thoughts: boolean): number {
		return thoughts ? this.rows.all : this.rows.spoken;
	}

	/** How many rows some statements make. */
	count(keys: readonly number[]): number {
		const found = new Map<number, number>();
		for (const key of keys) found.set(this.digestOf(key), (found.get(this.digestOf(key)) ?? 0) + 1);
		let rows = 0;
		for (const [digest, count] of found) rows += rowsOf(count, this.byDigest.get(digest)!);
		return rows;
	}

	/** Notes the statements of an article; `keys` are parallel to the record's list. */
	note(held: Held, keys: readonly number[]): void {
		const { actors, statements } = held.record;
		const kinds = new Map<string | null, string>(actors.map(({ id, kind }) => [id, kind]));
		for (const [n, statement] of statements.entries()) {
			const digest = digestOfSaid(statement, kinds.get(statement.actor));
			const same = this.byDigest.get(digest) ?? { keys: [], articles: [], spoken: 0 };
			this.byDigest.set(digest, same);
			this.digests.set(keys[n]!, digest);
			this.credit(same, -1);
			same.keys.push(keys[n]!);
			if (isShown(statement)) same.spoken++;
			if (same.articles.at(-1) !== held) same.articles.push(held);
			this.credit(same, 1);
		}
	}

	clear(): void {
		this.byDigest.clear();
		this.digests.clear();
		this.rows = { spoken: 0, all: 0 };
	}

	private credit(same: Same, by: 1 | -1): void {
		this.rows.spoken += by * rowsOf(same.spoken, same);
		this.rows.all += by * rowsOf(same.keys.length, same);
	}
}
