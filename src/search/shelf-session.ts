import { setImmediate as breathe } from 'node:timers/promises';
import type { Entry, Shelf, StatementEntry, Wanted } from '../archive/shelf.js';
import { foldedWords } from '../archive/words.js';
import { type ArticleMeta, Problem } from '../model/index.js';
import { actorRow, entryAt, rowOf, statementRow } from './entries.js';
import { litWords } from './filters.js';
import { countsOf, Finder, type Found } from './finder.js';
import { heirsOf, isAsGiven } from './heirs.js';
import { itemKey } from './item-keys.js';
import { passagesIn } from './passages.js';
import type {
	ActorView,
	ArticleView,
	Counts,
	Heir,
	ItemKey,
	Passage,
	PrintedArticle,
	PrintItem,
	PrintItems,
	Row,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	SessionEvent,
	SessionTotals,
	StatementView,
} from './session.js';

const SPEECH: Wanted = { thing: 'statement', groups: [] };
const SPEECH_AND_THOUGHT: Wanted = { ...SPEECH, filters: { thoughts: true } };
/** Statements whose first words are looked for before anybody types: code runs quicker when it has run before. */
const REHEARSED = 3;
/** Statements of an actor that come with each of theirs. */
const ALSO = 24;
/** So many articles are gone through for those that name an actor; of more, those where a statement does. */
const FEW_ARTICLES = 24;

/** Of so many things on a shelf it is counted for each actor how many rows it has: nobody waits for that. */
const MOST_COUNTED = 20_000;

const printedArticle = ({ id, title, origin, url, published }: ArticleMeta): PrintedArticle => ({
	...{ id, title, origin },
	...(url === undefined ? {} : { url }),
	...(published === undefined ? {} : { published }),
});

/** A session over a shelf. All answers are computed in this thread; see `connectSession` to have them in another. */
export class ShelfSession implements SearchSession {
	private readonly listeners = new Set<(event: SessionEvent) => void>();
	private requests = 0;
	private last: Found | null = null;
	private readonly finder: Finder;
	/** The shelf's version when it was last told how much there is; null when nobody has asked. */
	private told: number | null = null;
	/** How many rows actors have in their lists, as far as it was asked for. */
	private said = { version: Number.NaN, rows: new Map<number, number>() };

	constructor(protected readonly shelf: Shelf) {
		this.finder = new Finder(shelf);
	}

	async search(request: SearchRequest): Promise<SearchAnswer | null> {
		const steps = this.searching(request);
		const number = this.requests + 1;
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done === true) return step.value;
			await breathe();
			if (number !== this.requests) return null;
		}
	}

	*searching(request: SearchRequest): Generator<void, SearchAnswer> {
		const number = ++this.requests;
		const of = JSON.stringify([request.text, request.scope, request.thoughts === true]);
		// Pages that follow a first one belong to it, whatever was added meanwhile.
		const isNew =
			this.last?.of !== of || (request.offset === 0 && this.last.version !== this.shelf.version());
		if (isNew || this.last === null) this.last = this.finder.find(of, request);
		const found = this.last;
		const entries = yield* this.page(found, request);
		const lit = litWords(found.query);
		if (isNew) this.look();
		return {
			request: number,
			rows: entries.map((entry) => rowOf(this.withRows(entry), lit)),
			counts: found.counts,
			problems: found.query.problems,
		};
	}

	/** As many entries as are asked for, as long as there are more. */
	private *page(found: Found, request: SearchRequest): Generator<void, Entry[]> {
		const { offset, limit } = request;
		for (;;) {
			yield* this.finder.extend(found, request, offset + limit);
			const entries = found.rows.page(offset, limit);
			if (found.rows.length <= offset + entries.length || entries.length === limit) return entries;
		}
	}

	/** Counts what a request matches exactly, a step at a time, and tells the listeners. */
	*countFor(request: SearchRequest, number: number): Generator<void> {
		const counts = yield* this.counting(request, number);
		this.tell({ type: 'counts', request: number, counts });
	}

	warm(): Generator<void> {
		return this.shelf.warm();
	}

	*rehearse(): Generator<void> {
		const newest = this.shelf.find({ thing: 'statement', groups: [] }, REHEARSED);
		for (const entry of newest as StatementEntry[]) {
			const words = foldedWords(entry.text).filter((word) => word.length > 4);
			const text = words.slice(0, 2).join(' ');
			for (let end = 1; end <= text.length; end++) {
				this.finder.find('', { text: text.slice(0, end), scope: 'all', offset: 0, limit: 0 });
				yield;
			}
		}
	}

	defer(): void {
		this.finder.defers = true;
	}

	*tally(): Generator<void> {
		if (this.told === null || this.finder.isTallied()) return;
		this.finder.tally();
		yield;
		this.tell({ type: 'totals', totals: this.inAll(), elsewhere: false });
	}

	look(): boolean {
		const isChanged = this.told !== null && this.told !== this.shelf.version();
		if (isChanged) this.tell({ type: 'totals', totals: this.inAll(), elsewhere: true });
		return isChanged;
	}

	async totals(): Promise<SessionTotals> {
		return this.inAll();
	}

	protected inAll(): SessionTotals {
		this.told = this.shelf.version();
		const counts = this.shelf.counts();
		if (!this.finder.isTallied()) return { ...counts, statements: null, thoughts: null };
		try {
			const statements = this.shelf.count(SPEECH);
			return { ...counts, statements, thoughts: this.shelf.count(SPEECH_AND_THOUGHT) - statements };
		} catch (error) {
			// Of an index that cannot be read the search will tell.
			if (error instanceof Problem) return { ...counts, thoughts: 0 };
			throw error;
		}
	}

	async statement(key: ItemKey): Promise<StatementView | null> {
		const entry = this.entry(key);
		if (entry?.thing !== 'statement') return null;
		const article = await this.article(`${entry.article}`);
		const statement = article?.record.statements[entry.index];
		if (!article || !statement) return null;
		const copies = entry.copies > 1 ? this.shelf.copies(entry.digest) : [];
		return {
			row: statementRow(entry, []),
			statement,
			article,
			copies:
				copies.length > 0
					? copies.map(({ key, meta }) => ({ key: `${key}`, article: meta }))
					: [{ key: article.key, article: article.record }],
			also: entry.actor === null ? null : this.saidBy(entry.actor),
		};
	}

	private saidBy(actor: number): StatementView['also'] {
		const entry = this.shelf.entry('actor', actor);
		if (entry?.thing !== 'actor') return null;
		const statements = this.shelf.statementsOf('actor', actor, 0, ALSO);
		const total = this.shelf.saidBy(actor).statements;
		return { statements: statements.map((one) => statementRow(one, [])), total };
	}

	async actor(key: ItemKey, offset: number, limit: number): Promise<ActorView | null> {
		const entry = this.entry(key);
		if (entry?.thing !== 'actor') return null;
		const { statements: total, months } = this.shelf.saidBy(entry.key);
		return {
			row: actorRow({ ...entry, statements: total }, []),
			statements: this.shelf
				.statementsOf('actor', entry.key, offset, limit)
				.map((statement) => statementRow(statement, [])),
			total,
			months,
		};
	}

	async passages(actor: ItemKey, limit: number): Promise<readonly Passage[]> {
		const entry = this.entry(actor);
		if (entry?.thing !== 'actor') return [];
		const found: Passage[] = [];
		for (const key of this.articlesNaming(entry.name)) {
			const view = await this.article(`${key}`);
			if (view !== null) found.push(...passagesIn(view, actor, limit - found.length));
			if (found.length >= limit) break;
		}
		return found;
	}

	private articlesNaming(name: string): Iterable<number> {
		if (this.shelf.counts().articles <= FEW_ARTICLES)
			return this.shelf.articles(0, FEW_ARTICLES).map(({ key }) => key);
		const text = `"${name.replaceAll('"', ' ')}"`;
		const found = this.finder.find('', { text, scope: 'statements', offset: 0, limit: FEW_ARTICLES });
		return new Set(
			found.rows
				.page(0, found.rows.length)
				.flatMap((entry) => (entry.thing === 'statement' ? [entry.article] : [])),
		);
	}

	async article(key: ItemKey): Promise<ArticleView | null> {
		const number = this.articleOf(key);
		const record = number === null ? null : this.shelf.article(number);
		if (number === null || record === null) return null;
		const keys = this.shelf.keysOf(number);
		return {
			key: `${number}`,
			record,
			statementKeys: keys.statements.map((statement) => itemKey('statement', statement)),
			actorKeys: keys.actors.map((actor) => itemKey('actor', actor)),
			sectionKeys: keys.sections.map((section) => itemKey('section', section)),
		};
	}

	async articles(offset: number, limit: number) {
		return this.shelf.articles(offset, limit).map(({ key, meta }) => ({ key: `${key}`, meta }));
	}

	async besideArticle(key: ItemKey | null, by: 1 | -1): Promise<ItemKey | null> {
		const beside = this.shelf.beside(key === null ? null : this.articleOf(key), by);
		return beside === null ? null : `${beside.key}`;
	}

	async heirs(rows: readonly Row[]): Promise<readonly Heir[]> {
		return this.shelf.atOnce(() =>
			heirsOf(rows, this.shelf).map((entry, i) => {
				if (entry === null) return null;
				const now = rowOf(this.withRows(entry), []);
				return isAsGiven(rows[i]!, now) ? 'same' : now;
			}),
		);
	}

	async items(rows: readonly Row[]): Promise<PrintItems> {
		return this.shelf.atOnce(() => {
			const entries = heirsOf(rows, this.shelf).filter((entry) => entry !== null);
			return { items: this.printItems(entries), gone: rows.length - entries.length };
		});
	}

	private printItems(entries: readonly Entry[]): PrintItem[] {
		const records = new Map<number, ReturnType<Shelf['article']>>();
		const recordAt = (key: number) => {
			if (!records.has(key)) records.set(key, this.shelf.article(key));
			return records.get(key)!;
		};
		return entries.flatMap((entry) => {
			const statements =
				entry.thing === 'statement'
					? [entry]
					: this.shelf.statementsOf(entry.thing, entry.key, 0, Number.MAX_SAFE_INTEGER);
			return statements.flatMap(({ article, index, section, cue, copies, digest }): PrintItem[] => {
				const record = recordAt(article);
				const statement = record?.statements[index];
				if (!record || !statement) return [];
				const others = copies === 1 ? [] : this.shelf.copies(digest).filter(({ key }) => key !== article);
				const also = others.length === 0 ? {} : { also: others.map(({ meta }) => printedArticle(meta)) };
				const item = { statement, speaker: statement.speaker, cue, section };
				return [{ article: printedArticle(record), ...item, ...also }];
			});
		});
	}

	subscribe(listener: (event: SessionEvent) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	async close(): Promise<void> {
		this.listeners.clear();
		this.shelf.close();
	}

	protected tell(event: SessionEvent): void {
		for (const listener of this.listeners) listener(event);
	}

	/** How much of each thing a request matches; kept with what was found for it. */
	protected *counting(request: SearchRequest, number: number): Generator<void, Counts> {
		const counts = yield* this.finder.count(request);
		if (this.last === null || this.requests !== number) return counts;
		const { last } = this;
		// Parts of words are looked for where nothing else is found.
		const isOfParts = counts.statements + counts.actors + counts.sections === 0 && last.rows.length > 0;
		last.counts = isOfParts ? { ...last.counts, exact: true } : countsOf(last, counts);
		return last.counts;
	}

	/** An actor with as many statements as there are rows in its list; where there is much on the shelf, as it is. */
	private withRows(entry: Entry): Entry {
		if (entry.thing !== 'actor' || entry.articles < 2 || entry.statements < 2) return entry;
		const { statements, actors, sections } = this.shelf.counts();
		if (statements + actors + sections > MOST_COUNTED) return entry;
		if (this.said.version !== this.shelf.version())
			this.said = { version: this.shelf.version(), rows: new Map() };
		let rows = this.said.rows.get(entry.key);
		if (rows === undefined) {
			rows = this.shelf.saidBy(entry.key).statements;
			this.said.rows.set(entry.key, rows);
		}
		return rows === entry.statements ? entry : { ...entry, statements: rows };
	}

	/** The number of the article with a key, or of the one in which a statement or section with it stands. */
	private articleOf(key: ItemKey): number | null {
		if (/^\d/.test(key)) return Number(key);
		const entry = this.entry(key);
		return entry === null || entry.thing === 'actor' ? null : entry.article;
	}

	private entry(key: ItemKey): Entry | null {
		return entryAt(key, this.shelf);
	}
}
