import type { ActorKind } from '../../model/index.js';
import { beforeWords } from '../index-marks.js';
import { namesWords } from '../index-words.js';
import { MOST_ALIASES } from '../own-names.js';
import { NumberList } from '../postings/word-table.js';
import type { ActorEntry } from '../shelf.js';
import { columns, textsIn } from './columns.js';
import type { PreparedActor } from './prepare.js';
import { type Prepared, Rows, type Statements } from './statements.js';
import type { WordIndex } from './word-index.js';

/** How many actors are remembered from one batch to the next: most that articles name were named lately. */
const MOST_REMEMBERED = 20_000;

/** An actor of the archive, with what articles added since its row was written. */
interface Remembered {
	readonly key: number;
	readonly identity: string;
	readonly name: string;
	readonly kind: string;
	aliases: readonly string[];
	isNew: boolean;
	isRenamed: boolean;
	statements: number;
	mentions: number;
	articles: number;
}

const KNOWN = columns<Record<'identity' | 'name' | 'kind' | 'aliases', string> & { key: number }>({
	key: 'number',
	identity: 'text',
	name: 'text',
	kind: 'text',
	aliases: 'text',
});

/** An actor's columns that are shown. */
const CREDITED = columns<Omit<ActorEntry, 'thing' | 'aliases' | 'kind'> & Record<'aliases' | 'kind', string>>(
	{
		key: 'number',
		name: 'text',
		kind: 'text',
		aliases: 'text',
		statements: 'number',
		mentions: 'number',
		articles: 'number',
	},
);

/** Actors by their keys, as they are shown. */
export function actorsAt(keys: readonly number[], statements: Statements): ActorEntry[] {
	const text = `SELECT ${CREDITED.asked} FROM actor WHERE key IN (SELECT value FROM json_each(?))`;
	const rows = CREDITED.read(statements.prepare(text).all(JSON.stringify(keys)));
	return rows.map((row) => ({
		thing: 'actor',
		...row,
		kind: row.kind as ActorKind,
		aliases: textsIn(row.aliases),
	}));
}

/** The actors over all articles: known ones are credited with what an article has of them, new ones are added. */
export class Actors {
	private readonly remembered = new Map<string, Remembered>();
	private readonly touched = new Set<Remembered>();
	private readonly rows: Rows;
	private readonly numbers = new NumberList();

	constructor(
		private readonly sql: (text: string) => Prepared,
		private readonly words: WordIndex,
	) {
		this.rows = new Rows(sql, 'actor', 8);
	}

	/** Looks for many at once; `credit` is asked about none but these before the next `settle`. */
	lookUp(identities: readonly string[]): void {
		const missing = [...new Set(identities)].filter((identity) => !this.remembered.has(identity));
		if (missing.length === 0) return;
		const rows = this.sql(
			`SELECT ${KNOWN.asked} FROM actor WHERE identity IN (SELECT value FROM json_each(?))`,
		).all(JSON.stringify(missing));
		for (const row of KNOWN.read(rows))
			this.remembered.set(row.identity, {
				...row,
				aliases: textsIn(row.aliases),
				isNew: false,
				isRenamed: false,
				statements: 0,
				mentions: 0,
				articles: 0,
			});
	}

	/** Credits an actor with an article; returns its key. */
	credit(actor: PreparedActor, next: () => number): number {
		const { identity } = actor;
		let known = this.remembered.get(identity);
		if (known === undefined) {
			const { name, kind } = actor;
			const none = { statements: 0, mentions: 0, articles: 0 };
			known = { key: next(), identity, name, kind, aliases: [], isNew: true, isRenamed: false, ...none };
			this.remembered.set(identity, known);
		}
		known.statements += actor.statements;
		known.mentions += actor.mentions;
		known.articles++;
		const { aliases, name } = known;
		const others = actor.aliases.filter((alias) => alias !== name && !aliases.includes(alias));
		if (others.length > 0 && aliases.length < MOST_ALIASES) {
			known.aliases = [...aliases, ...new Set(others)].slice(0, MOST_ALIASES);
			known.isRenamed = true;
		}
		this.touched.add(known);
		return known.key;
	}

	/** Takes from an actor what an article added; returns whether it is in none any more, and gone. */
	debit(actor: number, statements: number, mentions: number): boolean {
		this.sql(
			'UPDATE actor SET statements = statements - ?, mentions = mentions - ?, articles = articles - 1 WHERE key = ?',
		).run([statements, mentions, actor]);
		return this.sql('DELETE FROM actor WHERE key = ? AND articles <= 0').run([actor]).changes > 0;
	}

	/** Writes what was credited; returns how many actors are new. */
	settle(): number {
		const credited: number[][] = [];
		let count = 0;
		for (const actor of this.touched) {
			const { key, identity, name, kind, aliases, statements, mentions, articles } = actor;
			if (actor.isNew) {
				count++;
				this.rows.add([key, identity, name, kind, JSON.stringify(aliases), statements, mentions, articles]);
			} else credited.push([key, statements, mentions, articles]);
			if (actor.isNew || actor.isRenamed) this.index(actor);
			if (actor.isRenamed && !actor.isNew)
				this.sql('UPDATE actor SET aliases = ? WHERE key = ?').run([JSON.stringify(aliases), key]);
			Object.assign(actor, { isNew: false, isRenamed: false, statements: 0, mentions: 0, articles: 0 });
		}
		this.rows.write();
		// One statement for all: calls to the driver take longer than the rows.
		if (credited.length > 0)
			this.sql(
				`UPDATE actor SET statements = actor.statements + own.value->>1, mentions = actor.mentions + own.value->>2,
					articles = actor.articles + own.value->>3 FROM json_each(?) AS own WHERE actor.key = own.value->>0`,
			).run([JSON.stringify(credited)]);
		this.touched.clear();
		if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
		return count;
	}

	/** Forgets what was looked up: rows are about to be changed by others. */
	forget(): void {
		this.remembered.clear();
	}

	private index({ key, name, aliases }: Remembered): void {
		const { numbers, words } = this;
		numbers.clear();
		for (const { words: some, marker } of namesWords({ name, aliases })) {
			const before = beforeWords(marker);
			for (const word of some) numbers.push(words.lexicon.add(before + word));
		}
		words.add('actor', key, 0, numbers.view());
	}
}
