import { hash } from 'node:crypto';
import type { ArticleRecord } from '../../model/index.js';
import {
	addressOf,
	dayOf,
	isShown,
	keyOfDay,
	keysAfter,
	MARKER,
	marksOf,
	placeOf,
	sectionKey,
	shownOf,
	sizesOf,
	statementKey,
} from '../keys.js';
import { NumberList } from '../postings/word-table.js';
import type { PutReport } from '../shelf.js';
import { Actors, identitiesOf } from './actors.js';
import type { Articles } from './articles.js';
import type { Prepared } from './statements.js';
import type { WordIndex } from './word-index.js';

type Counter = 'articles' | 'statements' | 'actors' | 'sections' | 'sequence';

/** What tells whether an article is there already, and its actors from those of others. */
interface Named {
	readonly record: ArticleRecord;
	readonly address: string;
	readonly digest: string;
	readonly identities: readonly string[];
}

/** An article that is in the tables, with its key and those of its actors. */
interface Inserted {
	readonly record: ArticleRecord;
	readonly key: number;
	readonly actorKeys: readonly number[];
}

/** Puts articles into the tables and takes them out; whoever calls sees to the transaction. */
export class Writer {
	private readonly actors: Actors;
	private readonly changes = new Map<Counter, number>();
	private readonly numbers = new NumberList();
	/** Articles whose words are not in the index yet. */
	private readonly unread: Inserted[] = [];
	private sequence = 0;
	private readonly next = () => ++this.sequence;

	constructor(
		private readonly sql: (text: string) => Prepared,
		private readonly words: WordIndex,
		private readonly articles: Articles,
	) {
		this.actors = new Actors(sql, words);
	}

	put(records: readonly ArticleRecord[]): PutReport {
		const report = { added: 0, replaced: 0, known: 0, statements: 0 };
		const named = records.map((record): Named => {
			const address = addressOf(record);
			const digest = hash('sha1', record.text, 'base64');
			return { record, address, digest, identities: identitiesOf(record.actors, address) };
		});
		const there = this.there(named);
		this.begin(named);
		for (const article of named) {
			const { record, address, digest } = article;
			const before = there.byAddress.get(address);
			if (before?.digest === digest || (before === undefined && there.digests.get(digest)! > 0)) {
				report.known++;
				continue;
			}
			if (before !== undefined) {
				this.credit();
				this.takeOut(before.key);
				note(there.digests, before.digest, -1);
				this.begin(named);
				report.replaced++;
			} else report.added++;
			there.byAddress.set(address, { key: this.insert(article), digest });
			note(there.digests, digest, 1);
			report.statements += record.statements.length;
		}
		// The words of all in one go: what they are looked up in stays near the processor.
		for (const inserted of this.unread) this.index(inserted);
		this.unread.length = 0;
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
		// Articles that were changed may have the same words as others.
		const digests = new Map<string, number>();
		for (const { digest } of rows) note(digests, digest, 1);
		return {
			byAddress: new Map(rows.map(({ key, address, digest }) => [address, { key, digest }])),
			digests,
		};
	}

	private begin(named: readonly Named[]): void {
		this.sequence = (
			this.sql("SELECT value FROM counter WHERE name = 'sequence'").get() as { value: number }
		).value;
		this.actors.lookUp(named.flatMap(({ identities }) => identities));
	}

	/** Writes what was credited to actors, and what was numbered. */
	private credit(): void {
		this.articles.write();
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
		const { record, actorKeys } = this.articles.get([article]).get(article)!;
		const { statements, sections } = record;
		statements.forEach((_, n) => {
			this.words.remove('statement', statementKey(article, sizesOf(record), n));
		});
		sections.forEach((_, n) => {
			this.words.remove('section', sectionKey(article, sizesOf(record), n));
		});
		this.words.remove('article', article);
		const counts = shownOf(record);
		record.actors.forEach(({ id, mentions }, n) => {
			const key = actorKeys[n]!;
			if (!this.actors.debit(key, counts.get(id) ?? 0, mentions.length)) return;
			this.words.remove('actor', key);
			this.count('actors', -1);
		});
		this.articles.remove(article);
		this.count('articles', -1);
		this.count('statements', -statements.length);
		this.count('sections', -sections.length);
	}

	private insert({ record, address, digest, identities }: Named): number {
		const { statements, actors, sections } = record;
		const counts = shownOf(record);
		const actorKeys = actors.map((actor, n) =>
			this.actors.credit(actor, identities[n]!, counts.get(actor.id) ?? 0, this.next),
		);
		const key = keyOfDay(dayOf(record.published)) + this.next();
		this.sequence += keysAfter(sizesOf(record));
		this.articles.add(record, actorKeys, [
			key,
			record.id,
			address,
			digest,
			record.title,
			record.origin,
			record.url ?? null,
			record.published ?? null,
			record.publisher ?? null,
			statements.length,
			actors.length,
			sections.length,
		]);
		this.unread.push({ record, key, actorKeys });
		this.count('articles', 1);
		this.count('statements', statements.length);
		this.count('sections', sections.length);
		return key;
	}

	/** Notes the words of an article's place, sections and statements. */
	private index({ record, key: article, actorKeys }: Inserted): void {
		const { words } = this;
		const sizes = sizesOf(record);
		words.add('article', article, 0, this.read(placeOf(record), MARKER.place), { note: keysAfter(sizes) });
		const titles = new Map<string, Uint32Array>();
		record.sections.forEach(({ id, title }, n) => {
			words.add('section', sectionKey(article, sizes, n), 0, this.read(title));
			titles.set(id, this.read(title, MARKER.section).slice());
		});
		const actors = new Map(
			record.actors.map(({ id, name, aliases }, n) => {
				const names = this.read([name, ...aliases].join(' ')).slice();
				return [id, { key: actorKeys[n]!, name, names }];
			}),
		);
		const { numbers } = this;
		record.statements.forEach((statement, n) => {
			const { text, speaker, cue, section, kind } = statement;
			numbers.clear();
			const digest = words.lexicon.read(text, numbers);
			const actor = statement.actor === null ? undefined : actors.get(statement.actor);
			// The name's words come with the actor.
			if (speaker !== null && speaker !== actor?.name) words.lexicon.read(speaker, numbers);
			if (actor !== undefined) numbers.pushAll(actor.names);
			if (cue !== null) words.lexicon.read(record.text.slice(...cue), numbers, MARKER.cue);
			const title = titles.get(section);
			if (title !== undefined) numbers.pushAll(title);
			const marks = marksOf(kind, isShown(statement));
			const key = statementKey(article, sizes, n);
			words.add('statement', key, marks, numbers.view(), { note: actor?.key ?? 0, digest });
		});
	}

	/** The numbers of a text's words; good until the next is read. */
	private read(text: string, marker = 0): Uint32Array {
		this.numbers.clear();
		this.words.lexicon.read(text, this.numbers, marker);
		return this.numbers.view();
	}

	private count(counter: Counter, by: number): void {
		this.changes.set(counter, (this.changes.get(counter) ?? 0) + by);
	}
}

const note = (counts: Map<string, number>, digest: string, by: number): void => {
	counts.set(digest, (counts.get(digest) ?? 0) + by);
};
