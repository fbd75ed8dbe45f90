import type { ArticleMeta, ArticleRecord, Statement } from '../model/index.js';
import { placeOf } from './index-words.js';
import { type Sizes, sectionIndex, sectionKey, statementIndex, statementKey } from './numbering.js';
import type { ActorEntry, SectionEntry, StatementEntry } from './shelf.js';
import { isShown } from './shown.js';

/** What an entry tells of a statement. */
export type ShelvedStatement = Pick<Statement, 'text' | 'speaker' | 'kind' | 'report' | 'confidence'> & {
	/** The cue's words, the section's title, the actor's key. */
	readonly cue: string | null;
	readonly section: string;
	readonly actor: number | null;
};

/** A section as an article on a shelf has it. */
export type ShelvedSection = Pick<SectionEntry, 'title' | 'inferred' | 'statements'>;

/** An article on a shelf, whose keys are given as `numbering.ts` says. */
export interface ShelvedArticle {
	readonly key: number;
	readonly sizes: Sizes;
	readonly meta: ArticleMeta;
	/** The keys of its actors, parallel to the record's list. */
	readonly actorKeys: readonly number[];
	readonly record: ArticleRecord;
	/** By their index in the record's lists; null when there is none. */
	statement(n: number): ShelvedStatement | null;
	section(n: number): ShelvedSection | null;
}

/** The statement of an article that has this key; null when none has. */
export const statementIn = (article: ShelvedArticle, key: number): ShelvedStatement | null =>
	article.statement(statementIndex(article.key, article.sizes, key));

/** A statement with what stands elsewhere: its actor, and in how many articles the same is said. */
export function statementEntry(
	article: ShelvedArticle,
	key: number,
	statement: ShelvedStatement,
	beside: { readonly actor: ActorEntry | undefined; readonly copies: number; readonly digest: number },
): StatementEntry {
	const { actor, copies, digest } = beside;
	const { meta } = article;
	return {
		thing: 'statement',
		key,
		article: article.key,
		index: statementIndex(article.key, article.sizes, key),
		text: statement.text,
		speaker: statement.speaker,
		actor: statement.actor,
		actorName: actor?.name ?? null,
		aliases: actor?.aliases ?? [],
		actorKind: actor?.kind ?? null,
		kind: statement.kind,
		report: statement.report,
		cue: statement.cue,
		section: statement.section,
		confidence: statement.confidence,
		title: meta.title,
		published: meta.published ?? null,
		// Few queries look at it.
		get place() {
			return placeOf(meta);
		},
		copies,
		digest,
	};
}

/** The section of an article that has this key; null when none has. */
export function sectionEntry(article: ShelvedArticle, key: number): SectionEntry | null {
	const section = article.section(sectionIndex(article.key, article.sizes, key));
	if (section === null) return null;
	const { meta } = article;
	return {
		thing: 'section',
		key,
		article: article.key,
		...section,
		articleTitle: meta.title,
		published: meta.published ?? null,
		get place() {
			return placeOf(meta);
		},
	};
}

/** The keys of what is in an article, parallel to the record's lists. */
export function keysIn({ key, sizes, actorKeys }: ShelvedArticle) {
	return {
		statements: Array.from({ length: sizes.statements }, (_, n) => statementKey(key, sizes, n)),
		actors: [...actorKeys],
		sections: Array.from({ length: sizes.sections }, (_, n) => sectionKey(key, sizes, n)),
	};
}

/** The keys of the statements in one of an article's sections that readers see unasked; in text order. */
export function statementKeysIn({ key, sizes, record }: ShelvedArticle, section: number): number[] {
	const id = record.sections[sectionIndex(key, sizes, section)]?.id;
	return record.statements.flatMap((statement, n) =>
		statement.section === id && isShown(statement) ? [statementKey(key, sizes, n)] : [],
	);
}
