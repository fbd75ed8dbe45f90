import { BY_CONTENT } from '../../model/index.js';
import { isEarlier } from '../identity.js';
import { dayOf, keyOfDay, keysAfter, type Sizes, sectionKey, sizesOf, statementKey } from '../numbering.js';
import { NumberList } from '../postings/word-table.js';
import type { PutReport } from '../shelf.js';
import { shownOf } from '../shown.js';
import { Actors } from './actors.js';
import type { Articles } from './articles.js';
import { type PackedArticle, packArticle } from './pack.js';
import type { PreparedArticle } from './prepare.js';
import type { Prepared } from './statements.js';
import { type Placed, There } from './there.js';
import type { WordIndex } from './word-index.js';

type Counter = 'articles' | 'statements' | 'actors' | 'sections' | 'sequence';

/** An article that is in the tables, with its key and those of its actors. */
interface Inserted {
	readonly article: PreparedArticle;
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

	put(articles: readonly PreparedArticle[]): PutReport {
		const report = { added: 0, replaced: 0, known: 0, statements: 0 };
		const there = new There(this.sql, articles, (key) => this.lying(key).record);
		this.begin(articles);
		for (const article of articles) {
			const before = there.before(article);
			const displaced = there.displacedBy(article, before);
			if (displaced !== undefined) this.identify(elsewhereInFile(displaced), there, displaced);
			const isChanged = before !== undefined && !this.isIn(before, article);
			const copy = before?.digest === article.digest ? undefined : there.withText(article);
			const known = isChanged ? null : (before ?? copy);
			if (known) {
				report.known++;
				const row = placedAs(article, known, before !== undefined);
				if (row !== known) this.identify(row, there, known);
				continue;
			}
			if (before !== undefined) {
				this.credit();
				// What it has changed to may be here already: a file that was moved.
				for (const row of copy === undefined ? [before] : [before, copy]) {
					this.takeOut(row.key);
					there.forget(row);
				}
				report.replaced++;
			} else report.added++;
			there.note(this.insert(article));
			report.statements += article.marks.length;
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

	/** Whether an article that is there is the same in everything but its file and id. */
	private isIn(placed: Placed, { digest, packed, meta: { id, origin } }: PreparedArticle): boolean {
		if (placed.digest !== digest) return false;
		const before = this.lying(placed.key);
		if (before.holds(packed)) return true;
		const { record } = before;
		return (
			(record.id !== id || record.origin !== origin) && packArticle({ ...record, id, origin }).equals(packed)
		);
	}

	/** The article with this key, which may not be written yet. */
	private lying(key: number): PackedArticle {
		const { articles } = this;
		if (!articles.get([key]).has(key)) articles.write();
		return articles.get([key]).get(key)!;
	}

	/** Notes what tells an article apart that is there already. */
	private identify(row: Placed, there: There, before: Placed): void {
		if (this.unread.some(({ key }) => key === row.key)) this.articles.write();
		this.sql('UPDATE article SET identity = ?, content = ? WHERE key = ?').run(
			row.identity,
			row.content,
			row.key,
		);
		there.forget(before);
		there.note(row);
	}

	private begin(articles: readonly PreparedArticle[]): void {
		this.sequence = (
			this.sql("SELECT CAST(value AS INTEGER) AS value FROM counter WHERE name = 'sequence'").get() as {
				value: number;
			}
		).value;
		this.actors.lookUp(articles.flatMap(({ actors }) => actors.map(({ identity }) => identity)));
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

	private insert(article: PreparedArticle): Placed {
		const { meta, actors, digest, identity } = article;
		const sizes = sizesIn(article);
		// They were looked up with those of all others, but are forgotten when an article is taken out.
		this.actors.lookUp(actors.map((actor) => actor.identity));
		const actorKeys = actors.map((actor) => this.actors.credit(actor, this.next));
		const key = keyOfDay(dayOf(meta.published)) + this.next();
		this.sequence += keysAfter(sizes);
		this.articles.add(article.packed, actorKeys, [
			key,
			meta.id,
			identity.key,
			identity.content ?? null,
			digest,
			meta.title,
			meta.origin,
			meta.url ?? null,
			meta.published ?? null,
			meta.publisher ?? null,
			sizes.statements,
			actors.length,
			sizes.sections,
		]);
		this.unread.push({ article, key, actorKeys });
		this.count('articles', 1);
		this.count('statements', sizes.statements);
		this.count('sections', sizes.sections);
		const { id, origin, url = null } = meta;
		return { key, identity: identity.key, content: identity.content ?? null, digest, id, origin, url };
	}

	/** Notes the words of an article's place, sections and statements. */
	private index({ article, key, actorKeys }: Inserted): void {
		const { words, numbers } = this;
		const { places, entries } = article.words;
		const sizes = sizesIn(article);
		const known = words.lexicon.numbersOf(article.words);
		let entry = 0;
		let at = 0;
		/** The numbers of the next entry's words. */
		const next = (): Uint32Array => {
			numbers.clear();
			for (const end = entries[entry++]!; at < end; at++) numbers.push(known[places[at]!]!);
			return numbers.view();
		};
		words.add('article', key, 0, next(), { note: keysAfter(sizes) });
		for (let n = 0; n < sizes.sections; n++) words.add('section', sectionKey(key, sizes, n), 0, next());
		for (let n = 0; n < sizes.statements; n++) {
			const noted = { note: actorKeys[article.speakers[n]!] ?? 0, digest: article.digests[n]! };
			words.add('statement', statementKey(key, sizes, n), article.marks[n]!, next(), noted);
		}
	}

	private count(counter: Counter, by: number): void {
		this.changes.set(counter, (this.changes.get(counter) ?? 0) + by);
	}
}

/**
 * What is to be noted of an article that is there, when another one turns out to be the same: that it was read from here,
 * where nothing was known of where it was from; what was read, where it is the same article.
 */
function placedAs({ identity }: PreparedArticle, known: Placed, isSame: boolean): Placed {
	const isNew = isEarlier(known.identity) && !identity.key.startsWith(BY_CONTENT);
	const { content = null } = identity;
	if (!isNew && (!isSame || content === null || content === known.content)) return known;
	return { ...known, identity: isNew ? identity.key : known.identity, content };
}

/** An article that lies no more at its place in a file: its text tells it apart from then on. */
const elsewhereInFile = (row: Placed): Placed => ({
	...row,
	identity: `${row.identity.replace(/(?::\d+)+$/, '')}#${row.digest}`,
});

const sizesIn = ({ marks, sections }: PreparedArticle): Sizes => ({ statements: marks.length, sections });
