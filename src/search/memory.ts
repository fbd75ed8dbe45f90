import { wordsOf } from '../archive/words.js';
import type { ArticleRecord, Statement } from '../model/index.js';
import { litWords } from './filters.js';
import { type ActorItem, type Item, itemsOf, type SectionItem, type StatementItem } from './items.js';
import { parseQuery } from './query.js';
import { highlight, rank } from './rank.js';
import type {
	ActorRow,
	ActorView,
	ArticleView,
	Counts,
	ItemKey,
	PrintItem,
	Row,
	Scope,
	SearchAnswer,
	SearchRequest,
	SearchSession,
	SectionRow,
	SessionEvent,
	SessionTotals,
	StatementRow,
	StatementView,
} from './session.js';

/** A session over articles held in memory, to which more can be added while it is searched. */
export interface MemorySession extends SearchSession {
	add(records: readonly ArticleRecord[]): void;
}

/** Opens a session with no articles in it yet. */
export function openMemorySession(): MemorySession {
	return new Memory();
}

const TYPE_OF: Record<Exclude<Scope, 'all'>, Item['type']> = {
	statements: 'statement',
	actors: 'actor',
	sections: 'section',
};

/** Whether readers see it unasked: speech, and everything quoted. */
const isShown = (item: Item, thoughts: boolean): boolean =>
	item.type !== 'statement' ||
	thoughts ||
	item.statement.report === 'speech' ||
	item.statement.kind !== 'indirect';

class Memory implements MemorySession {
	private readonly records: ArticleRecord[] = [];
	private readonly all: Item[] = [];
	private byKey = new Map<ItemKey, Item>();
	private readonly listeners = new Set<(event: SessionEvent) => void>();
	private requests = 0;

	add(records: readonly ArticleRecord[]): void {
		for (const record of records) {
			for (const item of itemsOf(record, this.records.length)) {
				this.all.push(item);
				this.byKey.set(item.key, item);
			}
			this.records.push(record);
		}
		const totals = this.count(this.all);
		for (const listener of this.listeners) {
			listener({ type: 'totals', totals: { ...totals, articles: this.records.length } });
		}
	}

	async search(request: SearchRequest): Promise<SearchAnswer> {
		const number = ++this.requests;
		const started = performance.now();
		const query = parseQuery(request.text);
		const lit = litWords(query);
		const found = rank(this.all, query).filter(
			(item) =>
				isShown(item, request.thoughts === true) &&
				(request.article === undefined || String(item.article) === request.article),
		);
		const wanted =
			request.scope === 'all'
				? found
				: found.filter((item) => item.type === TYPE_OF[request.scope as 'actors']);
		const rows = wanted.slice(request.offset, request.offset + request.limit);
		return {
			request: number,
			rows: rows.map((item) => this.rowOf(item, lit)),
			counts: { ...this.count(found), exact: true },
			problems: query.problems,
			took: performance.now() - started,
		};
	}

	async totals(): Promise<SessionTotals> {
		return { ...this.count(this.all), articles: this.records.length };
	}

	async statement(key: ItemKey): Promise<StatementView | null> {
		const item = this.byKey.get(key);
		if (item?.type !== 'statement') return null;
		return {
			row: this.statementRow(item, []),
			statement: item.statement,
			article: this.articleView(item.article),
			copies: [{ key: String(item.article), article: item.record }],
		};
	}

	async actor(key: ItemKey, offset: number, limit: number): Promise<ActorView | null> {
		const item = this.byKey.get(key);
		if (item?.type !== 'actor') return null;
		const own = this.shownItems(item.article, item.statements);
		return {
			row: this.actorRow(item, []),
			statements: own.slice(offset, offset + limit).map((statement) => this.statementRow(statement, [])),
			total: own.length,
			months: [],
		};
	}

	async article(key: ItemKey): Promise<ArticleView | null> {
		const number = Number(key.split('/', 1)[0]);
		return this.records[number] === undefined ? null : this.articleView(number);
	}

	async articles(offset: number, limit: number) {
		return this.records.slice(offset, offset + limit).map((meta, i) => ({ key: String(offset + i), meta }));
	}

	async items(keys: readonly ItemKey[]): Promise<readonly PrintItem[]> {
		return keys.flatMap((key) => {
			const item = this.byKey.get(key);
			if (item === undefined) return [];
			return item.type === 'statement'
				? [printItem(item)]
				: this.shownItems(item.article, item.statements).map(printItem);
		});
	}

	subscribe(listener: (event: SessionEvent) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	async close(): Promise<void> {
		this.listeners.clear();
	}

	private articleView(article: number): ArticleView {
		const record = this.records[article]!;
		const keys = (list: readonly { readonly id: string }[]) => list.map(({ id }) => `${article}/${id}`);
		return {
			key: String(article),
			record,
			statementKeys: keys(record.statements),
			actorKeys: keys(record.actors),
			sectionKeys: keys(record.sections),
		};
	}

	private shownItems(article: number, statements: readonly Statement[]): StatementItem[] {
		return statements.flatMap((statement) => {
			const item = this.byKey.get(`${article}/${statement.id}`);
			return item?.type === 'statement' && isShown(item, false) ? [item] : [];
		});
	}

	private count(items: readonly Item[]): Omit<Counts, 'exact'> {
		const counts = { statement: 0, actor: 0, section: 0 };
		for (const item of items) if (isShown(item, false)) counts[item.type]++;
		return { statements: counts.statement, actors: counts.actor, sections: counts.section };
	}

	private rowOf(item: Item, lit: readonly string[]): Row {
		if (item.type === 'statement') return this.statementRow(item, lit);
		return item.type === 'actor' ? this.actorRow(item, lit) : sectionRow(item, lit);
	}

	private statementRow(item: StatementItem, lit: readonly string[]): StatementRow {
		const { statement, record, actor } = item;
		return {
			type: 'statement',
			key: item.key,
			article: String(item.article),
			articleTitle: record.title,
			kind: statement.kind,
			report: statement.report,
			text: statement.text,
			textHighlights: highlight(wordsOf(item.main), lit),
			actor: actor === null ? null : `${item.article}/${actor.id}`,
			actorKind: actor?.kind ?? null,
			speaker: statement.speaker,
			speakerHighlights: statement.speaker === null ? [] : highlight(wordsOf(statement.speaker), lit),
			cue: statement.cue === null ? null : record.text.slice(...statement.cue),
			sectionTitle: item.section.title,
			confidence: statement.confidence,
			...(record.published === undefined ? {} : { published: record.published }),
			copies: 1,
		};
	}

	private actorRow(item: ActorItem, lit: readonly string[]): ActorRow {
		return {
			type: 'actor',
			key: item.key,
			name: item.actor.name,
			nameHighlights: highlight(wordsOf(item.main), lit),
			kind: item.actor.kind,
			aliases: item.actor.aliases,
			statements: this.shownItems(item.article, item.statements).length,
			mentions: item.actor.mentions.length,
			articles: 1,
		};
	}
}

function sectionRow(item: SectionItem, lit: readonly string[]): SectionRow {
	return {
		type: 'section',
		key: item.key,
		article: String(item.article),
		articleTitle: item.record.title,
		title: item.section.title,
		titleHighlights: highlight(wordsOf(item.main), lit),
		inferred: item.section.inferred,
		statements: item.statements.length,
	};
}

function printItem({ statement, record, section }: StatementItem): PrintItem {
	const { id, title, origin, url, published } = record;
	return {
		article: {
			id,
			title,
			origin,
			...(url === undefined ? {} : { url }),
			...(published === undefined ? {} : { published }),
		},
		statement,
		speaker: statement.speaker,
		section: section.title,
	};
}
