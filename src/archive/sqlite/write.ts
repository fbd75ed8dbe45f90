import type { Actor, ArticleRecord } from '../../model/index.js';
import {
	addressOf,
	dayOf,
	digestOf,
	digestOfWords,
	folded,
	identityOf,
	indexed,
	isShown,
	keyOfDay,
	marksOf,
	shortNames,
} from '../keys.js';
import type { PutReport } from '../shelf.js';
import { foldedWords } from '../words.js';
import { packRecord } from './pack.js';
import type { WordIndex } from './segments.js';
import { type Connection, Statements } from './statements.js';

const MOST_ALIASES = 20;

/** Puts articles into the tables and takes them out; whoever calls sees to the transaction. */
export class Writer {
	private readonly sql: Statements['prepare'];

	constructor(
		database: Connection,
		private readonly words: WordIndex,
	) {
		const statements = new Statements(database);
		this.sql = (text) => statements.prepare(text);
	}

	put(records: readonly ArticleRecord[]): PutReport {
		const report = { added: 0, replaced: 0, known: 0, statements: 0 };
		let sequence = (this.sql("SELECT value FROM counter WHERE name = 'sequence'").get() as { value: number })
			.value;
		for (const record of records) {
			const digest = digestOf(record.text);
			const address = addressOf(record);
			const same = this.sql('SELECT key, digest FROM article WHERE address = ?').get(address) as
				| { key: number; digest: string }
				| undefined;
			if (
				same?.digest === digest ||
				(same === undefined && this.sql('SELECT key FROM article WHERE digest = ?').get(digest) !== undefined)
			) {
				report.known++;
				continue;
			}
			if (same !== undefined) {
				this.remove(same.key);
				report.replaced++;
			} else report.added++;
			sequence = this.insert(record, address, digest, sequence);
			report.statements += record.statements.length;
		}
		this.sql("UPDATE counter SET value = ? WHERE name = 'sequence'").run(sequence);
		return report;
	}

	/** Takes one article out, with all that only it has. */
	remove(article: number): void {
		const statements = this.sql('SELECT key FROM statement WHERE article = ?').all(article) as {
			key: number;
		}[];
		for (const { key } of statements) this.words.remove('statement', key);
		const sections = this.sql('SELECT key FROM section WHERE article = ?').all(article) as { key: number }[];
		for (const { key } of sections) this.words.remove('section', key);
		const appearances = this.sql('SELECT actor, statements, mentions FROM appearance WHERE article = ?').all(
			article,
		) as { actor: number; statements: number; mentions: number }[];
		for (const { actor, statements, mentions } of appearances) {
			this.sql(
				'UPDATE actor SET statements = statements - ?, mentions = mentions - ?, articles = articles - 1 WHERE key = ?',
			).run(statements, mentions, actor);
			const gone = this.sql('DELETE FROM actor WHERE key = ? AND articles <= 0').run(actor) as {
				changes: number;
			};
			if (gone.changes > 0) {
				this.words.remove('actor', actor);
				this.add('actors', -1);
			}
		}
		for (const table of ['statement', 'section', 'appearance'])
			this.sql(`DELETE FROM ${table} WHERE article = ?`).run(article);
		this.sql('DELETE FROM article WHERE key = ?').run(article);
		this.add('articles', -1);
		this.add('statements', -statements.length);
		this.add('sections', -sections.length);
	}

	private insert(record: ArticleRecord, address: string, digest: string, from: number): number {
		let sequence = from;
		const day = dayOf(record.published);
		const key = ++sequence;
		const place = folded(`${record.publisher ?? ''} ${record.url ?? ''} ${record.origin}`);
		this.sql('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
			key,
			record.id,
			address,
			digest,
			record.title,
			record.origin,
			record.url ?? null,
			record.published ?? null,
			record.publisher ?? null,
			place,
			day,
			record.statements.length,
			record.actors.length,
			record.sections.length,
			packRecord(record),
		); // prettier-ignore

		const counts = new Map<string, number>();
		const sectionCounts = new Map<string, number>();
		for (const { actor, section } of record.statements) {
			if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
			sectionCounts.set(section, (sectionCounts.get(section) ?? 0) + 1);
		}
		const actorKeys = new Map(
			record.actors.map((actor, n) => {
				const actorKey = this.actor(actor, address, counts.get(actor.id) ?? 0, () => ++sequence);
				this.sql('INSERT INTO appearance VALUES (?, ?, ?, ?, ?)').run(
					key,
					n,
					actorKey,
					counts.get(actor.id) ?? 0,
					actor.mentions.length,
				);
				return [actor.id, actorKey] as const;
			}),
		);
		const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
		const sectionIndex = new Map(
			record.sections.map((section, n) => {
				const sectionKey = keyOfDay(day) + ++sequence;
				const words = indexed(section.title);
				this.sql('INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?)').run(
					sectionKey,
					key,
					n,
					section.title,
					words,
					section.inferred ? 1 : 0,
					sectionCounts.get(section.id) ?? 0,
				);
				this.words.add('section', sectionKey, 0, words.split(' '));
				return [section.id, n] as const;
			}),
		);
		// In reverse, so that within an article the first statement has the highest key and comes first.
		sequence += record.statements.length;
		record.statements.forEach((statement, n) => {
			const statementKey = keyOfDay(day) + sequence - n;
			const actor = statement.actor === null ? undefined : actors.get(statement.actor);
			const shown = isShown(statement);
			const cue = statement.cue === null ? null : record.text.slice(...statement.cue);
			const words = [statement.text, statement.speaker ?? '', actor?.name ?? '', ...(actor?.aliases ?? [])];
			this.sql('INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
				statementKey,
				key,
				n,
				statement.actor === null ? null : (actorKeys.get(statement.actor) ?? null),
				sectionIndex.get(statement.section) ?? 0,
				statement.kind,
				statement.report,
				shown ? 1 : 0,
				cue,
				statement.speaker,
				statement.confidence,
				digestOfWords(statement.text),
				statement.text,
			); // prettier-ignore
			this.words.add('statement', statementKey, marksOf(statement.kind, shown), foldedWords(words.join(' ')));
		});
		this.add('articles', 1);
		this.add('statements', record.statements.length);
		this.add('sections', record.sections.length);
		return sequence;
	}

	private actor(actor: Actor, address: string, statements: number, next: () => number): number {
		const identity = identityOf(actor, address);
		const known = this.sql('SELECT key, aliases FROM actor WHERE identity = ?').get(identity) as
			| { key: number; aliases: string }
			| undefined;
		const key = known?.key ?? next();
		const before = known === undefined ? [] : (JSON.parse(known.aliases) as string[]);
		const aliases = [...new Set([...before, ...actor.aliases])]
			.filter((alias) => alias !== actor.name)
			.slice(0, MOST_ALIASES);
		if (known === undefined) {
			this.sql('INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)').run(
				key,
				identity,
				actor.name,
				actor.kind,
				JSON.stringify(aliases),
				indexed([actor.name, ...aliases].join(' ')),
				statements,
				actor.mentions.length,
			);
			this.add('actors', 1);
		} else {
			this.sql(
				'UPDATE actor SET statements = statements + ?, mentions = mentions + ?, articles = articles + 1 WHERE key = ?',
			).run(statements, actor.mentions.length, key);
			if (aliases.length === before.length) return key;
			this.sql('UPDATE actor SET aliases = ?, names = ? WHERE key = ?').run(
				JSON.stringify(aliases),
				indexed([actor.name, ...aliases].join(' ')),
				key,
			);
		}
		const words = indexed([actor.name, ...aliases].join(' '));
		this.words.add('actor', key, 0, [...words.split(' '), ...shortNames(actor.name)]);
		return key;
	}

	private add(counter: string, by: number): void {
		this.sql('UPDATE counter SET value = value + ? WHERE name = ?').run(by, counter);
	}
}
