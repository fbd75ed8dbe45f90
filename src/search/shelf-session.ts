import type { Entry, Shelf, StatementEntry, Thing } from '../archive/shelf.js';
import { foldedWords } from '../archive/words.js';
import { actorRow, rankable, rowOf, statementRow } from './entries.js';
import { litWords } from './filters.js';
import { parseQuery, type Query } from './query.js';
import { answers, ENOUGH, rank } from './rank.js';
import type {
	ActorView,
	ArticleView,
	Counts,
	ItemKey,
	PrintItem,
	Scope,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	SessionEvent,
	SessionTotals,
	StatementView,
} from './session.js';
import { type Reach, wantedOf } from './wanted.js';

/** How many entries of a thing a shelf proposes for ranking, where one thing is asked for and where all are. */
const CANDIDATES = 80;
const CANDIDATES_OF_ALL = 40;
/** A shelf with so few entries proposes all of them: one article, or a few. */
const FEW = 1000;
/** How many entries are looked at one by one to count those that meet what a shelf cannot tell. */
const MOST_LOOKED_AT = 5000;
/** Statements whose first words are looked for before anybody types: code runs quicker when it has run before. */
const REHEARSED = 3;
const THINGS: Record<Scope, readonly Thing[]> = {
	all: ['statement', 'actor', 'section'],
	statements: ['statement'],
	actors: ['actor'],
	sections: ['section'],
};
type Counted = Exclude<keyof Counts, 'exact'>;
const COUNTED: Record<Thing, Counted> = { statement: 'statements', actor: 'actors', section: 'sections' };

/** What was found for the last query of a scope, so that paging through it does not search again. */
interface Found {
	readonly of: string;
	/** The shelf's version when it was searched. */
	readonly version: number;
	readonly query: Query;
	readonly entries: Entry[];
	/** Digests of the statements of several articles that are among the entries. */
	readonly shown: Set<number>;
	/** For each thing: how many entries of it the shelf has still to give after those that were ranked. */
	readonly open: Thing[];
	readonly counts: Counts;
}

/** A session over a shelf. All answers are computed in this thread; see `connectSession` to have them in another. */
export class ShelfSession implements SearchSession {
	private readonly listeners = new Set<(event: SessionEvent) => void>();
	private requests = 0;
	private last: Found | null = null;

	constructor(protected readonly shelf: Shelf) {}

	async search(request: SearchRequest): Promise<SearchAnswer> {
		const number = ++this.requests;
		const started = performance.now();
		const of = JSON.stringify([request.text, request.scope, request.thoughts === true, request.article]);
		// Pages that follow a first one belong to it, whatever was added meanwhile.
		const isNew =
			this.last?.of !== of || (request.offset === 0 && this.last.version !== this.shelf.version());
		if (isNew || this.last === null) this.last = this.find(of, request);
		const found = this.last;
		this.extend(found, request, request.offset + request.limit);
		const lit = litWords(found.query);
		return {
			request: number,
			rows: found.entries
				.slice(request.offset, request.offset + request.limit)
				.map((entry) => rowOf(entry, lit)),
			counts: found.counts,
			problems: found.query.problems,
			took: performance.now() - started,
		};
	}

	/** Counts what a request matches exactly, and tells the listeners; slow for words that stand everywhere. */
	countFor(request: SearchRequest, number: number): void {
		this.tell({ type: 'counts', request: number, counts: this.counted(request, number) });
	}

	*prepare(): Generator<void> {
		const newest = this.shelf.find({ thing: 'statement', groups: [] }, 0, REHEARSED);
		for (const entry of newest as StatementEntry[]) {
			const words = foldedWords(entry.text).filter((word) => word.length > 4);
			const text = words.slice(0, 2).join(' ');
			for (let end = 1; end <= text.length; end++) {
				this.find('', { text: text.slice(0, end), scope: 'all', offset: 0, limit: 0 });
				yield;
			}
		}
	}

	async totals(): Promise<SessionTotals> {
		return this.shelf.counts();
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
		};
	}

	async actor(key: ItemKey, offset: number, limit: number): Promise<ActorView | null> {
		const entry = this.entry(key);
		if (entry?.thing !== 'actor') return null;
		return {
			row: actorRow(entry, []),
			statements: this.shelf
				.statementsOf('actor', entry.key, offset, limit)
				.map((statement) => statementRow(statement, [])),
			total: entry.statements,
			months: this.shelf.months(entry.key),
		};
	}

	async article(key: ItemKey): Promise<ArticleView | null> {
		const entry = /^\d/.test(key) ? null : this.entry(key);
		const number = entry === null ? Number(key) : entry.thing === 'actor' ? Number.NaN : entry.article;
		const record = Number.isNaN(number) ? null : this.shelf.article(number);
		if (record === null) return null;
		const keys = this.shelf.keysOf(number);
		return {
			key: `${number}`,
			record,
			statementKeys: keys.statements.map((statement) => `s${statement}`),
			actorKeys: keys.actors.map((actor) => `a${actor}`),
			sectionKeys: keys.sections.map((section) => `c${section}`),
		};
	}

	async articles(offset: number, limit: number) {
		return this.shelf.articles(offset, limit).map(({ key, meta }) => ({ key: `${key}`, meta }));
	}

	async items(keys: readonly ItemKey[]): Promise<readonly PrintItem[]> {
		const records = new Map<number, ReturnType<Shelf['article']>>();
		const recordAt = (key: number) => {
			if (!records.has(key)) records.set(key, this.shelf.article(key));
			return records.get(key)!;
		};
		return keys.flatMap((key) => {
			const entry = this.entry(key);
			if (entry === null) return [];
			const statements =
				entry.thing === 'statement'
					? [entry]
					: this.shelf.statementsOf(entry.thing, entry.key, 0, Number.MAX_SAFE_INTEGER);
			return statements.flatMap(({ article, index, section }): PrintItem[] => {
				const record = recordAt(article);
				const statement = record?.statements[index];
				if (!record || !statement) return [];
				const { id, title, origin, url, published } = record;
				const about = {
					id,
					title,
					origin,
					...(url === undefined ? {} : { url }),
					...(published === undefined ? {} : { published }),
				};
				return [{ article: about, statement, speaker: statement.speaker, section }];
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
	protected counted(request: SearchRequest, number: number): Counts {
		const query = parseQuery(request.text);
		const counts = { statements: 0, actors: 0, sections: 0, exact: true };
		for (const thing of THINGS.all) {
			const wanted = this.wanted(query, thing, 'fuzzy', request);
			if (isTold(query)) counts[COUNTED[thing]] = this.shelf.count(wanted);
			else {
				const entries = this.shelf.find(wanted, 0, MOST_LOOKED_AT);
				counts[COUNTED[thing]] = entries.filter((entry) => answers(rankable(entry), query)).length;
				if (entries.length === MOST_LOOKED_AT) counts.exact = false;
			}
		}
		// Parts of words are looked for where nothing else is found.
		const { last } = this;
		const isNothing = counts.statements + counts.actors + counts.sections === 0;
		if (last === null || this.requests !== number) return counts;
		if (isNothing && last.entries.length > 0) Object.assign(counts, last.counts, { exact: true });
		this.last = { ...last, counts };
		return counts;
	}

	private entry(key: ItemKey): Entry | null {
		const thing = ({ s: 'statement', a: 'actor', c: 'section' } as const)[key[0] as 's'];
		return thing === undefined ? null : this.shelf.entry(thing, Number(key.slice(1)));
	}

	private wanted(query: Query, thing: Thing, reach: Reach, { thoughts, article }: SearchRequest) {
		return wantedOf(
			query,
			thing,
			reach,
			this.shelf,
			thoughts === true,
			article === undefined ? undefined : Number(article),
		);
	}

	/** Ranks what the shelf proposes. */
	private find(of: string, request: SearchRequest): Found {
		const query = parseQuery(request.text);
		const totals = this.shelf.counts();
		const isPlain = query.clauses.length === 0 && query.filters.length === 0 && request.article === undefined;
		const isSmall = totals.statements + totals.actors + totals.sections <= FEW;
		const asked = THINGS[request.scope];
		// What is not asked for is only counted, and where there is much of it later.
		const things = isSmall ? THINGS.all : asked;
		const most = isSmall ? FEW + 1 : mostOf(request);
		// Where everything may be proposed, the widest reach proposes it at once.
		const reaches: readonly Reach[] = isSmall ? ['fuzzy'] : ['prefix', 'mistyped', 'fuzzy'];
		const open: Thing[] = [];
		let proposed = things.flatMap((thing) => {
			const { entries, isAll } = this.propose(query, thing, request, reaches, most);
			if (!isAll) open.push(thing);
			return entries;
		});
		if (proposed.length === 0 && query.clauses.length > 0)
			proposed = things.flatMap((thing) =>
				this.shelf.find(this.wanted(query, thing, 'part', request), 0, most),
			);
		const ranked = rank(proposed.map(rankable), query).map(({ entry }) => entry);
		const counts = { statements: 0, actors: 0, sections: 0 };
		for (const { thing } of ranked) counts[COUNTED[thing]]++;
		const isExact = open.length === 0 && things.length === THINGS.all.length;
		const shown = new Set<number>();
		return {
			of,
			shown,
			version: this.shelf.version(),
			query,
			entries: this.collapsed(
				ranked.filter(({ thing }) => asked.includes(thing)),
				shown,
			),
			open,
			counts: isPlain && !isSmall ? { ...totals, exact: true } : { ...counts, exact: isExact },
		};
	}

	/**
	 * What may come first: whole words are asked for apart where beginnings alone would fill the list; near misses, first
	 * of words that stand nowhere, only where there is room for them. The rest comes when somebody pages so far.
	 */
	private propose(
		query: Query,
		thing: Thing,
		request: SearchRequest,
		reaches: readonly Reach[],
		most: number,
	): { entries: Entry[]; isAll: boolean } {
		let asked = '';
		let entries: Entry[] = [];
		for (const reach of reaches) {
			const wanted = this.wanted(query, thing, reach, request);
			const groups = JSON.stringify(wanted.groups);
			if (groups === asked) continue;
			if (entries.length >= Math.min(ENOUGH, most)) return { entries, isAll: false };
			asked = groups;
			const found = this.shelf.find(wanted, 0, most);
			if (found.length >= most) {
				const whole = reach === 'prefix' && query.clauses.length > 0;
				const first = whole ? this.shelf.find(this.wanted(query, thing, 'exact', request), 0, most) : entries;
				return { entries: united(first, found), isAll: false };
			}
			entries = united(entries, found);
		}
		return { entries, isAll: true };
	}

	/** Gets what comes after the ranked entries from the shelf, newest first, when somebody pages so far. */
	private extend(found: Found, request: SearchRequest, wanted: number): void {
		const { query, entries, open } = found;
		if (wanted <= entries.length || open.length === 0) return;
		const seen = new Set(entries.map(({ thing, key }) => `${thing}${key}`));
		const thing = open[0]!;
		const reach: Reach = query.clauses.length === 0 ? 'prefix' : 'fuzzy';
		// All that were ranked may come again, so as many more are asked for.
		const more = this.shelf.find(
			this.wanted(query, thing, reach, request),
			0,
			wanted + entries.length + CANDIDATES,
		);
		const fresh = more.filter((entry) => !seen.has(`${entry.thing}${entry.key}`));
		const asked =
			query.clauses.length === 0 && query.filters.length === 0
				? fresh
				: rank(fresh.map(rankable), {
						...query,
						clauses: query.clauses.filter((clause) =>
							clause.some((term) => term.kind !== 'fuzzy' || term.negated),
						),
					}).map(({ entry }) => entry);
		entries.push(...this.collapsed(asked, found.shown));
		if (fresh.length === 0) open.shift();
	}

	/**
	 * Statements with the same words in several articles become one row, the earliest.
	 * @param shown digests of those that have their row already
	 */
	private collapsed(entries: readonly Entry[], shown: Set<number>): Entry[] {
		return entries.flatMap((entry) => {
			if (entry.thing !== 'statement' || entry.copies === 1) return [entry];
			if (shown.has(entry.digest)) return [];
			shown.add(entry.digest);
			return [this.shelf.earliest(entry.digest) ?? entry];
		});
	}
}

/** Whether what a shelf finds for a query is all that answers it: it cannot tell what stands side by side, or where. */
const isTold = ({ clauses, filters }: Query): boolean =>
	filters.every(({ negated, field }) => !negated && field !== 'from') &&
	clauses.every((clause) => clause.every(({ kind, negated }) => kind === 'fuzzy' && !negated));

const mostOf = ({ scope }: SearchRequest): number => (scope === 'all' ? CANDIDATES_OF_ALL : CANDIDATES);

/** Entries of both lists, the first one's first, each once. */
function united(first: readonly Entry[], second: readonly Entry[]): Entry[] {
	if (first.length === 0) return [...second];
	return [...new Map([...first, ...second].map((entry) => [entry.key, entry])).values()];
}
