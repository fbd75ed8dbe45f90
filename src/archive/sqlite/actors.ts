import type { Actor } from '../../model/index.js';
import { identityOf, shortNames } from '../keys.js';
import { foldedWords } from '../words.js';
import type { WordIndex } from './segments.js';
import type { Prepared } from './statements.js';

const MOST_ALIASES = 20;
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

/** The actors over all articles: known ones are credited with what an article has of them, new ones are added. */
export class Actors {
	private readonly remembered = new Map<string, Remembered>();
	private readonly touched = new Set<Remembered>();

	constructor(
		private readonly sql: (text: string) => Prepared,
		private readonly words: WordIndex,
	) {}

	/** Looks for many at once; `credit` is asked about none but these before the next `settle`. */
	lookUp(identities: readonly string[]): void {
		const missing = [...new Set(identities)].filter((identity) => !this.remembered.has(identity));
		if (missing.length === 0) return;
		const rows = this.sql(
			'SELECT key, identity, name, kind, aliases FROM actor WHERE identity IN (SELECT value FROM json_each(?))',
		).all(JSON.stringify(missing)) as (Omit<Remembered, 'aliases'> & { aliases: string })[];
		for (const row of rows)
			this.remembered.set(row.identity, {
				...row,
				aliases: JSON.parse(row.aliases),
				isNew: false,
				isRenamed: false,
				statements: 0,
				mentions: 0,
				articles: 0,
			});
	}

	/** Credits an actor with an article and so many statements in it; returns its key. */
	credit(actor: Actor, address: string, statements: number, next: () => number): number {
		const identity = identityOf(actor, address);
		let known = this.remembered.get(identity);
		if (known === undefined) {
			const { name, kind } = actor;
			const none = { statements: 0, mentions: 0, articles: 0 };
			known = { key: next(), identity, name, kind, aliases: [], isNew: true, isRenamed: false, ...none };
			this.remembered.set(identity, known);
		}
		known.statements += statements;
		known.mentions += actor.mentions.length;
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

	/** Writes what was credited; returns how many actors are new. */
	settle(): number {
		let count = 0;
		for (const actor of this.touched) {
			if (actor.isNew) count++;
			this.write(actor);
		}
		this.touched.clear();
		if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
		return count;
	}

	/** Forgets what was looked up: rows are about to be changed by others. */
	forget(): void {
		this.remembered.clear();
	}

	private write(actor: Remembered): void {
		const { key, identity, name, kind, aliases, statements, mentions, articles } = actor;
		const words = foldedWords([name, ...aliases].join(' '));
		const names = words.join(' ');
		if (actor.isNew)
			this.sql('INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run([
				key,
				identity,
				name,
				kind,
				JSON.stringify(aliases),
				names,
				statements,
				mentions,
				articles,
			]);
		else
			this.sql(
				'UPDATE actor SET statements = statements + ?, mentions = mentions + ?, articles = articles + ? WHERE key = ?',
			).run([statements, mentions, articles, key]);
		if (actor.isRenamed && !actor.isNew)
			this.sql('UPDATE actor SET aliases = ?, names = ? WHERE key = ?').run([
				JSON.stringify(aliases),
				names,
				key,
			]);
		if (actor.isNew || actor.isRenamed)
			this.words.add('actor', key, 0, this.words.numbered([...words, ...shortNames(name)]));
		Object.assign(actor, { isNew: false, isRenamed: false, statements: 0, mentions: 0, articles: 0 });
	}
}
