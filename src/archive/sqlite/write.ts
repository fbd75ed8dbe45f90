import type { ArticleRecord } from '../../model/index.js';
import {
	addressOf,
	dayOf,
	digestOf,
	digestOfWords,
	folded,
	identityOf,
	isShown,
	keyOfDay,
	marksOf,
} from '../keys.js';
import type { PutReport } from '../shelf.js';
import { foldedWords } from '../words.js';
import { Actors } from './actors.js';
import { packRecord } from './pack.js';
import type { WordIndex } from './segments.js';
import { type Prepared, Rows } from './statements.js';

type Counter = 'articles' | 'statements' | 'actors' | 'sections' | 'sequence';

/** What tells whether an article is there already. */
interface Named {
	readonly record: ArticleRecord;
	readonly address: string;
	readonly digest: string;
}

/** Puts articles into the tables and takes them out; whoever calls sees to the transaction. */
export class Writer {
	private readonly actors: Actors;
	private readonly statements: Rows;
	private readonly sections: Rows;
	private readonly appearances: Rows;
	private readonly changes = new Map<Counter, number>();
	private sequence = 0;
	private readonly next = () => ++this.sequence;

	constructor(
		private readonly sql: (text: string) => Prepared,
		private readonly words: WordIndex,
	) {
		this.actors = new Actors(sql, words);
		this.statements = new Rows(sql, 'statement', 13);
		this.sections = new Rows(sql, 'section', 7);
		this.appearances = new Rows(sql, 'appearance', 5);
	}

	put(records: readonly ArticleRecord[]): PutReport {
		const report = { added: 0, replaced: 0, known: 0, statements: 0 };
		const named = records.map((record) => ({
			record,
			address: addressOf(record),
			digest: digestOf(record.text),
		}));
		const there = this.there(named);
		this.begin(named);
		for (const article of named) {
			const { record, address, digest } = article;
			const before = there.byAddress.get(address);
			if (before?.digest === digest || (before === undefined && there.digests.has(digest))) {
				report.known++;
				continue;
			}
			if (before !== undefined) {
				this.credit();
				this.takeOut(before.key);
				there.digests.delete(before.digest);
				this.begin(named);
				report.replaced++;
			} else report.added++;
			there.byAddress.set(address, { key: this.insert(article), digest });
			there.digests.add(digest);
			report.statements += record.statements.length;
		}
		this.settle();
		return report;
	}

	/** Takes one article out, with all that only it has. */
	remove(article: number): void {
		this.takeOut(article);
		this.settle();
	}

	/** Which of the articles are there, by address and by words. */
	private there(named: readonly Named[]) {
		const rows = this.sql(
			'SELECT key, address, digest FROM article WHERE address IN (SELECT value FROM json_each(?1)) OR digest IN (SELECT value FROM json_each(?2))',
		).all(
			JSON.stringify(named.map(({ address }) => address)),
			JSON.stringify(named.map(({ digest }) => digest)),
		) as { key: number; address: string; digest: string }[];
		return {
			byAddress: new Map(rows.map(({ key, address, digest }) => [address, { key, digest }])),
			digests: new Set(rows.map(({ digest }) => digest)),
		};
	}

	private begin(named: readonly Named[]): void {
		this.sequence = (
			this.sql("SELECT value FROM counter WHERE name = 'sequence'").get() as { value: number }
		).value;
		this.actors.lookUp(
			named.flatMap(({ record, address }) => record.actors.map((actor) => identityOf(actor, address))),
		);
	}

	/** Writes what was credited to actors, and what was numbered. */
	private credit(): void {
		for (const rows of [this.statements, this.sections, this.appearances]) rows.write();
		this.count('actors', this.actors.settle());
		this.sql("UPDATE counter SET value = ? WHERE name = 'sequence'").run([this.sequence]);
	}

	private settle(): void {
		if (this.sequence > 0) this.credit();
		for (const [name, by] of this.changes)
			this.sql('UPDATE counter SET value = value + ? WHERE name = ?').run([by, name]);
		this.changes.clear();
	}

	private takeOut(article: number): void {
		this.actors.forget();
		const { first, last } = this.sql('SELECT first, last FROM article WHERE key = ?').get(article) as {
			first: number;
			last: number;
		};
		for (let key = first; key <= last; key++) this.words.remove('statement', key);
		const sections = this.sql('SELECT key FROM section WHERE article = ?').all(article) as { key: number }[];
		for (const { key } of sections) this.words.remove('section', key);
		const appearances = this.sql('SELECT actor, statements, mentions FROM appearance WHERE article = ?').all(
			article,
		) as { actor: number; statements: number; mentions: number }[];
		for (const { actor, statements, mentions } of appearances) {
			this.sql(
				'UPDATE actor SET statements = statements - ?, mentions = mentions - ?, articles = articles - 1 WHERE key = ?',
			).run([statements, mentions, actor]);
			const { changes } = this.sql('DELETE FROM actor WHERE key = ? AND articles <= 0').run([actor]);
			if (changes > 0) {
				this.words.remove('actor', actor);
				this.count('actors', -1);
			}
		}
		this.sql('DELETE FROM statement WHERE key BETWEEN ? AND ?').run([first, last]);
		for (const table of ['section', 'appearance'])
			this.sql(`DELETE FROM ${table} WHERE article = ?`).run([article]);
		this.sql('DELETE FROM article WHERE key = ?').run([article]);
		this.count('articles', -1);
		this.count('statements', first - last - 1);
		this.count('sections', -sections.length);
	}

	private insert({ record, address, digest }: Named): number {
		const day = dayOf(record.published);
		const key = this.next();
		const { statements, actors, sections } = record;
		const actorKeys = this.insertActors(record, key, address);
		this.insertSections(record, key, day);
		const first = keyOfDay(day) + this.sequence + 1;
		this.sequence += statements.length;
		this.insertStatements(record, key, first, actorKeys);
		// One by one: the driver takes no blobs in a list.
		this.sql('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
			key,
			record.id,
			address,
			digest,
			record.title,
			record.origin,
			record.url ?? null,
			record.published ?? null,
			record.publisher ?? null,
			folded(`${record.publisher ?? ''} ${record.url ?? ''} ${record.origin}`),
			day,
			statements.length,
			actors.length,
			sections.length,
			packRecord(record),
			first,
			first + statements.length - 1,
		);
		this.count('articles', 1);
		this.count('statements', statements.length);
		this.count('sections', sections.length);
		return key;
	}

	/** Returns the archive's keys of a record's actors by their ids. */
	private insertActors({ actors, statements }: ArticleRecord, article: number, address: string) {
		const counts = countsOf(statements.map(({ actor }) => actor));
		const keys = new Map<string, number>();
		actors.forEach((actor, n) => {
			const own = counts.get(actor.id) ?? 0;
			const key = this.actors.credit(actor, address, own, this.next);
			this.appearances.add([article, n, key, own, actor.mentions.length]);
			keys.set(actor.id, key);
		});
		return keys;
	}

	private insertSections({ sections, statements }: ArticleRecord, article: number, day: number): void {
		const counts = countsOf(statements.map(({ section }) => section));
		sections.forEach(({ id, title, inferred }, n) => {
			const key = keyOfDay(day) + this.next();
			const words = foldedWords(title);
			const row = [key, article, n, title, words.join(' '), inferred ? 1 : 0, counts.get(id) ?? 0];
			this.sections.add(row);
			this.words.add('section', key, 0, this.words.numbered(words));
		});
	}

	private insertStatements(
		{ statements, sections, actors, text }: ArticleRecord,
		article: number,
		first: number,
		actorKeys: ReadonlyMap<string, number>,
	): void {
		const sectionIndex = new Map(sections.map(({ id }, n) => [id, n]));
		const names = new Map(
			actors.map(({ id, name, aliases }) => [
				id,
				this.words.numbered(foldedWords([name, ...aliases].join(' '))),
			]),
		);
		statements.forEach((statement, n) => {
			// In reverse, so that within an article the first statement has the highest key and comes first.
			const key = first + statements.length - 1 - n;
			const shown = isShown(statement);
			const words = foldedWords(statement.text);
			this.statements.add([
				key,
				article,
				n,
				statement.actor === null ? null : (actorKeys.get(statement.actor) ?? null),
				sectionIndex.get(statement.section) ?? 0,
				statement.kind,
				statement.report,
				shown ? 1 : 0,
				statement.cue === null ? null : text.slice(...statement.cue),
				statement.speaker,
				statement.confidence,
				digestOfWords(words),
				statement.text,
			]);
			const said = statement.speaker === null ? words : [...words, ...foldedWords(statement.speaker)];
			const numbers = this.words.numbered(said);
			if (statement.actor !== null) numbers.push(...(names.get(statement.actor) ?? []));
			this.words.add('statement', key, marksOf(statement.kind, shown), numbers);
		});
	}

	private count(counter: Counter, by: number): void {
		this.changes.set(counter, (this.changes.get(counter) ?? 0) + by);
	}
}

/** How often each occurs. */
function countsOf(ids: readonly (string | null)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
