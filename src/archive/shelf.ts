import type {
	ActorKind,
	ArticleMeta,
	ArticleRecord,
	Identity,
	Report,
	StatementKind,
} from '../model/index.js';
import type { Name } from './naming.js';

/**
 * A shelf keeps many articles and proposes what may answer a query; ranking is done above. Small, so that after the
 * one in memory and the one in a file one on a search cluster can follow. Keys are the shelf's own whole numbers.
 */

/** What can be found; each kind has keys of its own. */
export type Thing = 'statement' | 'actor' | 'section';

/** Letters that are looked for in words, folded as `fold` does: a whole word, a beginning of one, or any part. */
export interface Term {
	readonly word: string;
	readonly as: 'whole' | 'beginning' | 'part';
}

/** Terms any of which will do. */
export type Group = readonly Term[];

/** What is wanted: for every group at least one of its terms. No groups: everything. */
export interface Wanted {
	readonly thing: Thing;
	readonly groups: readonly Group[];
	/** Terms none of which may be there. */
	readonly without?: Group;
	readonly filters?: Filters;
}

/**
 * Conditions beside the words. Nothing meets a condition on what it does not have: actors, who belong to no one
 * article, have no date and no publisher; only statements have a kind and a cue.
 */
export interface Filters {
	/** Also indirect thoughts. */
	readonly thoughts?: boolean;
	readonly kind?: StatementKind;
	/** Dates, ISO 8601 days: from the first, before the second. */
	readonly from?: string;
	readonly before?: string;
	/** What the words must have of the article's publisher, address and file. */
	readonly publisher?: readonly Group[];
	/** The same of the cue, of the section's title, of the actor's name and aliases as far as they name nobody else. */
	readonly cue?: readonly Group[];
	readonly section?: readonly Group[];
	readonly actor?: readonly Group[];
	/** The same of the actor's name and aliases in whole: "Clinton" of "Clinton’s opponent" too. */
	readonly described?: readonly Group[];
}

/** A statement with all that a row of it shows or is ranked by. */
export interface StatementEntry {
	readonly thing: 'statement';
	readonly key: number;
	readonly article: number;
	/** Index in the record's list. */
	readonly index: number;
	readonly text: string;
	readonly speaker: string | null;
	readonly actor: number | null;
	readonly actorName: string | null;
	readonly aliases: readonly string[];
	readonly actorKind: ActorKind | null;
	readonly kind: StatementKind;
	readonly report: Report;
	readonly cue: string | null;
	readonly section: string;
	readonly confidence: number;
	readonly title: string;
	readonly published: string | null;
	/** Publisher, address and file of the article, folded. */
	readonly place: string;
	/** In how many articles the same speaker has the same words. */
	readonly copies: number;
	/** The same for statements with the same words and speaker. */
	readonly digest: number;
}

/** An actor over all articles of the shelf. */
export interface ActorEntry {
	readonly thing: 'actor';
	readonly key: number;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly kind: ActorKind;
	readonly statements: number;
	readonly mentions: number;
	readonly articles: number;
}

/** A section, and how many statements in it readers see unasked. */
export interface SectionEntry {
	readonly thing: 'section';
	readonly key: number;
	readonly article: number;
	readonly title: string;
	readonly articleTitle: string;
	readonly inferred: boolean;
	readonly statements: number;
	readonly published: string | null;
	/** Publisher, address and file of the article, folded. */
	readonly place: string;
}

/** Something on a shelf, told apart by its `thing`. */
export type Entry = StatementEntry | ActorEntry | SectionEntry;

/** How much there is in all: statements with thoughts, and copies each. */
export interface ShelfCounts {
	readonly articles: number;
	readonly statements: number;
	readonly actors: number;
	readonly sections: number;
}

/** What became of records that were put in. */
export interface PutReport {
	readonly added: number;
	/** A changed article took the place of its old version. */
	readonly replaced: number;
	/** Known already: the same in everything but its file and id, or the same text at another address. */
	readonly known: number;
	readonly statements: number;
}

/** One article as a list shows it. */
export interface ArticleEntry {
	readonly key: number;
	/** What tells it apart (`Identity`). */
	readonly identity: string;
	readonly meta: ArticleMeta;
	readonly statements: number;
	readonly actors: number;
}

/** Keeps articles and finds what may answer. What is damaged, or in use for too long, is thrown as a `Problem`. */
export interface Shelf {
	/**
	 * Puts records in, all or none.
	 * @param identities what tells each of them apart, parallel to them; where nothing is given, its address, else its
	 * origin with its id
	 */
	put(records: readonly ArticleRecord[], identities?: readonly Identity[]): PutReport;
	/**
	 * Takes articles out, all that the names stand for (`namedBy`); returns how many there were.
	 * @param nameOf tells what paths a name may stand for; by itself it stands for none
	 * @throws Problem when a name may mean several; none is taken out then
	 */
	remove(names: readonly string[], nameOf?: (name: string) => Name): number;
	/** Whether `remove` takes something out by a name. */
	has(name: string, nameOf?: (name: string) => Name): boolean;
	/** Entries that answer, newest first, at most `limit`: those whose keys are below `below`, where the last page ended. */
	find(wanted: Wanted, limit: number, below?: number): Entry[];
	/** How many answer, statements of the same words and speaker in several articles once. */
	count(wanted: Wanted): number;
	counts(): ShelfCounts;
	/** Whether a folded word stands somewhere, whole. */
	knows(word: string): boolean;
	/** Words that stand somewhere and are a few edits away from a folded word, or begin with such; likely ones first. */
	near(word: string): readonly string[];
	/** Does what asks for many things, of the shelf as it is at one moment: quicker than each alone. */
	atOnce<T>(read: () => T): T;
	/** Another one whenever what is on the shelf has changed. */
	version(): number;
	entry(thing: Thing, key: number): Entry | null;
	/** Those of many keys that are there, in their order. */
	entries(thing: Thing, keys: readonly number[]): Entry[];
	article(key: number): ArticleRecord | null;
	/**
	 * The statements of an actor or a section, in text order, articles oldest first; of an actor's words that stand in
	 * several articles the earliest.
	 */
	statementsOf(thing: 'actor' | 'section', key: number, offset: number, limit: number): StatementEntry[];
	/** The keys of an article's statements, actors and sections, parallel to the record's lists. */
	keysOf(article: number): {
		readonly statements: number[];
		readonly actors: number[];
		readonly sections: number[];
	};
	/** Articles with a statement of a digest, earliest first, those without a date last. */
	copies(digest: number): ArticleEntry[];
	/** The statements of a digest that answer, in the same order, at most `limit`. */
	alike(digest: number, wanted: Wanted, limit: number): StatementEntry[];
	/** How many statements of an actor `statementsOf` gives, and how many of each month, oldest first. */
	saidBy(actor: number): {
		readonly statements: number;
		readonly months: { readonly month: string; readonly statements: number }[];
	};
	/** Articles, newest first. */
	articles(offset: number, limit: number): ArticleEntry[];
	/** The article that comes after one in that order (1) or before it (-1), of null the first or the last; null at the ends. */
	beside(article: number | null, by: 1 | -1): ArticleEntry | null;
	/** Reads what searches will look at, a step at a time; they read it themselves where it was not. */
	warm(): Generator<void>;
	/**
	 * Makes what was added small and quick to search; takes long, and is worth it after much was added. Where another
	 * process writes, or the disk is full, it is left for the next time.
	 */
	settle(): void;
	close(): void;
}
