/**
 * The vocabulary of the project as types: what an article is made of, and the shape of an article record.
 *
 * Every offset is a UTF-16 code unit into the article's `text`; every span is half-open, `[start, end)`.
 */

/** A half-open range of UTF-16 code units in an article's `text`: `0 <= start <= end <= text.length`. */
export type Span = readonly [start: number, end: number];

/** What is known of an article before anything is looked for in it. */
export interface ArticleMeta {
	/** Unique among the articles of one run; a file's name without its text suffixes, or given. */
	readonly id: string;
	readonly title: string;
	/** The path or address it was read from, as a person would recognise it; `-` for standard input. */
	readonly origin: string;
	readonly url?: string;
	/** ISO 8601 date or date-time of publication, as precise as the source states it (`2023-06-20`). */
	readonly published?: string;
	readonly publisher?: string;
	readonly authors?: readonly string[];
	/** BCP 47 tag. */
	readonly language?: string;
}

/** A titled stretch of the article. Sections are in text order, do not overlap, and together cover the text. */
export interface Section {
	readonly id: string;
	readonly title: string;
	/** False when the article has this heading itself, true when the section was inferred. */
	readonly inferred: boolean;
	/** Depth of the heading, 1 the highest. */
	readonly level: number;
	/** The whole stretch, heading included. */
	readonly span: Span;
}

/** unnamed: whoever is only described ("a witness"). */
export const ACTOR_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A person, organisation or group that the article names or quotes, unnamed sources included. */
export interface Actor {
	readonly id: string;
	/** The fullest name the article gives. */
	readonly name: string;
	readonly kind: ActorKind;
	/** Other names that the article uses, without `name` itself; then what it calls the actor besides ("the mayor"). */
	readonly aliases: readonly string[];
	/** Where the text names the actor, in text order. */
	readonly mentions: readonly Span[];
}

/** direct: all of it in quotation marks; indirect: none of it; mixed: some (PARC, PolNeAR). Archives number them so. */
export const STATEMENT_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** speech: said or written; thought: believed, wanted, planned, felt. Archives number them so. */
export const REPORTS = ['speech', 'thought'] as const;
export type Report = (typeof REPORTS)[number];

/** Something that an actor is reported to have said, written or thought. */
export interface Statement {
	readonly id: string;
	readonly kind: StatementKind;
	readonly report: Report;
	/** What was said: at least one non-empty span, in text order, not overlapping; quotation marks included. */
	readonly content: readonly Span[];
	/** The content spans' text, joined by one space. */
	readonly text: string;
	/** The words that report it ("said", "according to"). */
	readonly cue: Span | null;
	/** The words in the text that name the speaker ("he", "the statement"); may lie in another sentence. */
	readonly source: Span | null;
	/** Id of the actor whom the source stands for. */
	readonly actor: string | null;
	/** The speaker's name as shown to people. */
	readonly speaker: string | null;
	/** Id of the section that holds the start of the content. */
	readonly section: string;
	/** How sure it is that this was said by this speaker, 0 to 1. */
	readonly confidence: number;
	/** Why this speaker, in a few words for people. */
	readonly evidence: string;
}

/** An article with everything that was found in it. */
export interface ArticleRecord extends ArticleMeta {
	readonly text: string;
	readonly sections: readonly Section[];
	readonly actors: readonly Actor[];
	readonly statements: readonly Statement[];
}

/** Below this confidence an attribution is shown and printed as uncertain. */
export const UNCERTAIN_BELOW = 0.7;
