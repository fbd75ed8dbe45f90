import type { ArticleMeta } from '../../model/index.js';
import { dayOf, KIND, keyOfDay, kindMark, SHOWN } from '../keys.js';
import type {
	ActorEntry,
	ArticleEntry,
	Entry,
	Filters,
	SectionEntry,
	StatementEntry,
	Thing,
	Wanted,
} from '../shelf.js';
import type { WordQuery } from './segments.js';
import type { Prepared } from './statements.js';

/** A row as the database gives it; the schema says what is in it. */
// biome-ignore lint/suspicious/noExplicitAny: columns differ from query to query
type Row = Record<string, any>;

export const STATEMENT = `SELECT s.*, a.title, a.published, a.place, c.title AS sectionTitle, x.name AS actorName, x.aliases, x.kind AS actorKind,
	CASE WHEN EXISTS (SELECT 1 FROM statement o WHERE o.digest = s.digest AND o.key <> s.key)
		THEN (SELECT count(DISTINCT o.article) FROM statement o WHERE o.digest = s.digest) ELSE 1 END AS copies
	FROM statement s JOIN article a ON a.key = s.article
	LEFT JOIN section c ON c.article = s.article AND c.n = s.section LEFT JOIN actor x ON x.key = s.actor`;
export const SECTION =
	'SELECT c.*, a.title AS articleTitle FROM section c JOIN article a ON a.key = c.article';

/** Actors that a name may stand for in a filter. */
const MOST_ACTORS = 500;

/** What is wanted: what the index of words is asked, and what is asked of rows. */
export interface Selection {
	/** Null when no word is asked for: the rows alone answer. */
	readonly words: WordQuery | null;
	readonly from: string;
	readonly conditions: readonly string[];
	readonly values: readonly (string | number)[];
	/** Statements of none but these actors; null when it does not matter whose. */
	readonly actors: readonly number[] | null;
	/** Whether the rows' conditions leave little, so that it is better to begin with them. */
	readonly isNarrow: boolean;
}

/** The column with a thing's key. */
export const KEY: Record<Thing, string> = { statement: 's.key', actor: 'x.key', section: 'c.key' };
const FROM: Record<Thing, string> = {
	statement: 'statement s JOIN article a ON a.key = s.article',
	actor: 'actor x',
	section: 'section c JOIN article a ON a.key = c.article',
};

export function selectionOf(wanted: Wanted, prepare: (sql: string) => Prepared): Selection {
	const { thing, groups, without = [], filters = {} } = wanted;
	const conditions: string[] = [];
	const values: (string | number)[] = [];
	rowConditions(thing, filters, conditions, values);
	const isStatement = thing === 'statement';
	const isNarrow = filters.article !== undefined;
	const actors = isStatement && filters.actor !== undefined ? actorsNamed(filters.actor, prepare) : null;
	const selection = { from: FROM[thing], conditions, values, actors, isNarrow };
	const kind = isStatement ? filters.kind : undefined;
	if (groups.length === 0 && without.length === 0) {
		if (isStatement && !filters.thoughts) conditions.push('s.shown = 1');
		if (kind !== undefined) {
			conditions.push('s.kind = ?');
			values.push(kind);
		}
		if (thing !== 'actor') dayConditions(KEY[thing], filters, conditions, values);
		return { ...selection, words: null };
	}
	const shown = isStatement && !filters.thoughts ? SHOWN : 0;
	const words = {
		groups,
		without,
		mask: shown | (kind === undefined ? 0 : KIND),
		marks: shown | (kind === undefined ? 0 : kindMark(kind)),
		...keyRange(thing, filters),
	};
	return { ...selection, words };
}

/** The keys of the days asked for: half-open. */
function keyRange(thing: Thing, { from, before }: Filters): { from: number; below: number } {
	const all = { from: 0, below: Number.POSITIVE_INFINITY };
	if (thing === 'actor') return all;
	return {
		from: from !== undefined ? keyOfDay(dayOf(from)) : before !== undefined ? keyOfDay(1) : all.from,
		below: before !== undefined ? keyOfDay(dayOf(before)) : all.below,
	};
}

function dayConditions(
	key: string,
	filters: Filters,
	conditions: string[],
	values: (string | number)[],
): void {
	const { from, below } = keyRange('statement', filters);
	if (from > 0) {
		conditions.push(`${key} >= ?`);
		values.push(from);
	}
	if (below !== Number.POSITIVE_INFINITY) {
		conditions.push(`${key} < ?`);
		values.push(below);
	}
}

function rowConditions(
	thing: Thing,
	filters: Filters,
	conditions: string[],
	values: (string | number)[],
): void {
	const add = (condition: string, value: string | number) => {
		conditions.push(condition);
		values.push(value);
	};
	if (thing === 'actor') {
		if (filters.actor !== undefined) add('x.names LIKE ?', `%${filters.actor}%`);
		if (filters.article !== undefined)
			add('x.key IN (SELECT actor FROM appearance WHERE article = ?)', filters.article);
		return;
	}
	if (filters.article !== undefined) {
		if (thing === 'section') add('c.article = ?', filters.article);
		else add('a.key = ? AND s.key BETWEEN a.first AND a.last', filters.article);
	}
	if (filters.publisher !== undefined) add('a.place LIKE ?', `%${filters.publisher}%`);
	if (thing === 'section') {
		if (filters.section !== undefined) add('c.folded LIKE ?', `%${filters.section}%`);
		return;
	}
	if (filters.report !== undefined) add('s.report = ?', filters.report);
	if (filters.cue !== undefined) add('lower(s.cue) LIKE ?', `${filters.cue}%`);
	if (filters.section !== undefined)
		add(
			'EXISTS (SELECT 1 FROM section c WHERE c.article = s.article AND c.n = s.section AND c.folded LIKE ?)',
			`%${filters.section}%`,
		);
}

/** The actors that a part of a name may stand for, those with the most statements. */
function actorsNamed(name: string, prepare: (sql: string) => Prepared): number[] {
	const rows = prepare(
		`SELECT key FROM actor WHERE names LIKE ? ORDER BY statements DESC LIMIT ${MOST_ACTORS}`,
	).all(`%${name}%`) as { key: number }[];
	return rows.map(({ key }) => key);
}

export function entryOf(thing: Thing, row: Row): Entry {
	if (thing === 'statement') return statementEntry(row);
	return thing === 'actor' ? actorEntry(row) : sectionEntry(row);
}

export function statementEntry(row: Row): StatementEntry {
	return {
		thing: 'statement',
		key: row.key,
		article: row.article,
		index: row.n,
		text: row.text,
		speaker: row.speaker,
		actor: row.actor,
		actorName: row.actorName,
		aliases: row.aliases === null ? [] : JSON.parse(row.aliases),
		actorKind: row.actorKind,
		kind: row.kind,
		report: row.report,
		cue: row.cue,
		section: row.sectionTitle ?? '',
		confidence: row.confidence,
		title: row.title,
		published: row.published,
		place: row.place,
		copies: row.copies,
		digest: row.digest,
	};
}

const actorEntry = (row: Row): ActorEntry => ({
	thing: 'actor',
	key: row.key,
	name: row.name,
	aliases: JSON.parse(row.aliases),
	kind: row.kind,
	statements: row.statements,
	mentions: row.mentions,
	articles: row.articles,
});

const sectionEntry = (row: Row): SectionEntry => ({
	thing: 'section',
	key: row.key,
	article: row.article,
	title: row.title,
	articleTitle: row.articleTitle,
	inferred: row.inferred === 1,
	statements: row.statements,
});

export function articleEntry(row: Row): ArticleEntry {
	const optional = (name: 'url' | 'published' | 'publisher') =>
		row[name] === null ? {} : { [name]: row[name] as string };
	const meta: ArticleMeta = {
		id: row.id,
		title: row.title,
		origin: row.origin,
		...optional('url'),
		...optional('published'),
		...optional('publisher'),
	};
	return { key: row.key, meta, statements: row.statements, actors: row.actors };
}
