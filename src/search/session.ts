import type {
	ActorKind,
	ArticleMeta,
	ArticleRecord,
	Report,
	Span,
	Statement,
	StatementKind,
} from '../model/index.js';

/**
 * What the screen and `--filter` ask, and what they get: the only door from the upper rooms to articles, whether
 * one article in memory or an archive of millions. Everything that crosses it can be cloned to a worker.
 */

/** In the order in which the screen shows them. */
export const SCOPES = ['all', 'statements', 'actors', 'sections'] as const;
/** What is looked among. */
export type Scope = (typeof SCOPES)[number];

/** Names one thing among all articles of a session; valid as long as the session. */
export type ItemKey = string;

/** A page of what a query finds. */
export interface SearchRequest {
	/** The query as typed, in the query language; empty finds everything. */
	readonly text: string;
	readonly scope: Scope;
	/** First row wanted, 0-based, and how many rows. */
	readonly offset: number;
	readonly limit: number;
	/** Also indirect thoughts (what people believe, want, plan); without it speech and everything quoted. */
	readonly thoughts?: boolean;
}

/** Matched characters, as half-open UTF-16 ranges into the string beside which they stand. */
export type Highlights = readonly Span[];

/** A statement as lists show it. */
export interface StatementRow {
	readonly type: 'statement';
	readonly key: ItemKey;
	readonly article: ItemKey;
	readonly articleTitle: string;
	readonly kind: StatementKind;
	readonly report: Report;
	readonly text: string;
	readonly textHighlights: Highlights;
	readonly actor: ItemKey | null;
	readonly actorKind: ActorKind | null;
	readonly speaker: string | null;
	readonly speakerHighlights: Highlights;
	readonly cue: string | null;
	readonly sectionTitle: string;
	readonly confidence: number;
	readonly published?: string;
	/** In how many articles the same speaker has the same words; 1 when only here. */
	readonly copies: number;
}

/** An actor over all articles, as lists show it. */
export interface ActorRow {
	readonly type: 'actor';
	readonly key: ItemKey;
	readonly name: string;
	readonly nameHighlights: Highlights;
	readonly kind: ActorKind;
	readonly aliases: readonly string[];
	readonly statements: number;
	readonly mentions: number;
	readonly articles: number;
}

/** A section as lists show it. */
export interface SectionRow {
	readonly type: 'section';
	readonly key: ItemKey;
	readonly article: ItemKey;
	readonly articleTitle: string;
	readonly title: string;
	readonly titleHighlights: Highlights;
	readonly inferred: boolean;
	readonly statements: number;
	/** Publisher, address and file of the article, folded. */
	readonly place: string;
}

/** One item of a list, told apart by its `type`. */
export type Row = StatementRow | ActorRow | SectionRow;

/** What a row is by now: the same as it was, another, or null where it is nowhere any more. */
export type Heir = Row | 'same' | null;

/** How much a query finds of each, in whatever scope. */
export interface Counts {
	readonly statements: number;
	readonly actors: number;
	readonly sections: number;
	/** False while they are still being counted: then they are lower bounds. */
	readonly exact: boolean;
}

/** Something in the query that could not be understood and was searched otherwise or passed over. */
export interface QueryProblem {
	/** The part of the query, as a half-open range of it. */
	readonly span: Span;
	/** One short sentence for people. */
	readonly message: string;
}

/** A page of rows, the best first. */
export interface SearchAnswer {
	/** Which request of the session it answers, from 1 on: later ones, pages among them, have higher numbers. */
	readonly request: number;
	readonly rows: readonly Row[];
	readonly counts: Counts;
	readonly problems: readonly QueryProblem[];
}

/** An article with the keys of what is in it: each list runs parallel to the record's own. */
export interface ArticleView {
	readonly key: ItemKey;
	readonly record: ArticleRecord;
	readonly statementKeys: readonly ItemKey[];
	readonly actorKeys: readonly ItemKey[];
	readonly sectionKeys: readonly ItemKey[];
}

/** A statement with what surrounds it. */
export interface StatementView {
	readonly row: StatementRow;
	readonly statement: Statement;
	readonly article: ArticleView;
	/** Every article with the same statement, earliest first, this one included. */
	readonly copies: readonly { readonly key: ItemKey; readonly article: ArticleMeta }[];
	/** What its actor said, this statement among it, in text order: at most a few dozen; null without an actor. */
	readonly also: Pick<ActorView, 'statements' | 'total'> | null;
}

/** An actor over all articles of the session. */
export interface ActorView {
	readonly row: ActorRow;
	/**
	 * Statements in text order, articles oldest first, of words that stand in several articles the earliest; at most
	 * `limit` of them from `offset`.
	 */
	readonly statements: readonly StatementRow[];
	/** How many there are. */
	readonly total: number;
	/** Statements by month, oldest first (`2023-06`), for archives with dates. */
	readonly months: readonly { readonly month: string; readonly statements: number }[];
}

/** A sentence that names an actor. */
export interface Passage {
	/** The statement whose words it is, or else the article. */
	readonly key: ItemKey;
	/** Where the first of its names stands in the article's text: UTF-16 code units, as in the record's spans. */
	readonly offset: number;
	readonly text: string;
	/** The names in it, as ranges of `text`. */
	readonly names: Highlights;
	/** Empty where there is none. */
	readonly sectionTitle: string;
	readonly articleTitle: string;
	readonly published?: string;
	/** Who says it; null for somebody unknown, undefined where it is the article's own. */
	readonly saidBy?: string | null | undefined;
}

/** An article as it is named where something in it is printed. */
export type PrintedArticle = Pick<ArticleMeta, 'id' | 'title' | 'origin' | 'url' | 'published'>;

/** One item as the print room takes it. */
export interface PrintItem {
	readonly article: PrintedArticle;
	/** The other articles with the same statement, earliest first; left out where there are none. */
	readonly also?: readonly PrintedArticle[];
	readonly statement: Statement;
	readonly speaker: string | null;
	/** The words that report it. */
	readonly cue: string | null;
	/** The section's title. */
	readonly section: string;
}

/** What rows come to when they are printed. */
export interface PrintItems {
	readonly items: readonly PrintItem[];
	/** How many of the rows are nowhere any more. */
	readonly gone: number;
}

/** How much there is to be searched. */
export interface SessionTotals {
	readonly articles: number;
	/** What was said and quoted: as many rows as an empty query finds; null while they are still being counted. */
	readonly statements: number | null;
	/** What is found only where thoughts are asked for. */
	readonly thoughts: number | null;
	readonly actors: number;
	readonly sections: number;
}

/** What a session tells unasked. */
export type SessionEvent =
	| { readonly type: 'counts'; readonly request: number; readonly counts: Counts }
	/**
	 * Articles came in or went. `elsewhere`: another process did that, so that what is kept of rows may have other keys by
	 * now (`heirs`).
	 */
	| { readonly type: 'totals'; readonly totals: SessionTotals; readonly elsewhere: boolean };

/** Whatever is asked rejects with a `Problem` when an archive cannot be read: damaged, or in use for too long. */
export interface SearchSession {
	/** True when another thread does the work: asking it takes no time here. */
	readonly isApart?: boolean;
	/** Resolves with null when a later request has overtaken this one. */
	search(request: SearchRequest): Promise<SearchAnswer | null>;
	totals(): Promise<SessionTotals>;
	/** Null when no statement has the key, such as one whose article was taken out meanwhile. */
	statement(key: ItemKey): Promise<StatementView | null>;
	/** With at most `limit` statements from the `offset`-th on, from 0; null when no actor has the key. */
	actor(key: ItemKey, offset: number, limit: number): Promise<ActorView | null>;
	/** Sentences that name an actor, at most `limit`: of all articles where they are few, else of some. */
	passages(actor: ItemKey, limit: number): Promise<readonly Passage[]>;
	/** Takes the key of an article, or of a statement or section in it; null when it is none's. */
	article(key: ItemKey): Promise<ArticleView | null>;
	/** Articles, newest first, from the `offset`-th on, for the title line. */
	articles(
		offset: number,
		limit: number,
	): Promise<readonly { readonly key: ItemKey; readonly meta: ArticleMeta }[]>;
	/**
	 * The key of the article that comes after that of an item in this order (1) or before it (-1), of null the first or the
	 * last; null at the ends.
	 */
	besideArticle(key: ItemKey | null, by: 1 | -1): Promise<ItemKey | null>;
	/**
	 * What rows are by now, parallel to those that were given at some time: their article may have been read anew or taken
	 * out since. A statement is the same where the same source says the same words, an actor by name, a section by its
	 * title and where its article lies; null where there is none. Of several that are the same in one article the first
	 * goes on as the first, and so on, as far as they are given together.
	 */
	heirs(rows: readonly Row[]): Promise<readonly Heir[]>;
	/**
	 * What printing these rows means: statements themselves, an actor's or a section's statements; in this order, and as
	 * `heirs` says.
	 */
	items(rows: readonly Row[]): Promise<PrintItems>;
	subscribe(listener: (event: SessionEvent) => void): () => void;
	close(): Promise<void>;
}
