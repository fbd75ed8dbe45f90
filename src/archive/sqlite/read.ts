import type { ArticleMeta } from '../../model/index.js';
import { dayOf, keyOfDay, kindToken } from '../keys.js';
import type {
	ActorEntry,
	ArticleEntry,
	Entry,
	Filters,
	SectionEntry,
	StatementEntry,
	Term,
	Thing,
	Wanted,
} from '../shelf.js';
import type { Prepared } from './schema.js';

/** A row as the database gives it; the schema says what is in it. */
// biome-ignore lint/suspicious/noExplicitAny: columns differ from query to query
type Row = Record<string, any>;

export const STATEMENT = `SELECT s.*, a.title, a.published, a.place, c.title AS sectionTitle, x.name AS actorName, x.aliases, x.kind AS actorKind,
	(SELECT count(DISTINCT o.article) FROM statement o WHERE o.digest = s.digest) AS copies
	FROM statement s JOIN article a ON a.key = s.article
	LEFT JOIN section c ON c.article = s.article AND c.n = s.section LEFT JOIN actor x ON x.key = s.actor`;
export const SECTION =
	'SELECT c.*, a.title AS articleTitle FROM section c JOIN article a ON a.key = c.article';

const INDEX: Record<Thing, string> = {
	statement: 'statement_words',
	actor: 'actor_words',
	section: 'section_words',
};
/** Actors that a name may stand for in a filter. */
const MOST_ACTORS = 500;

/** A query to the tables: a condition on keys of one thing. */
export interface Selection {
	readonly sql: string;
	readonly values: readonly (string | number)[];
	/** Whether the index of words alone answers, without looking at rows. */
	readonly byWords: boolean;
}

/** What is wanted, as SQL that gives keys, newest first. */
export function selectionOf(wanted: Wanted, prepare: (sql: string) => Prepared): Selection {
	const { thing, filters = {} } = wanted;
	const match = matchOf(wanted);
	const conditions: string[] = [];
	const values: (string | number)[] = [];
	if (match !== '') {
		conditions.push(`w.${INDEX[thing]} MATCH ?`);
		values.push(match);
	} else if (thing === 'statement' && !filters.thoughts) conditions.push('s.shown = 1');
	const needsRow = rowConditions(thing, filters, conditions, values, prepare);
	const byWords = match !== '' && !needsRow;
	const alias = { statement: 's', actor: 'x', section: 'c' }[thing];
	const key = match === '' ? `${alias}.key` : 'w.rowid';
	const from =
		match === ''
			? `${thing} ${alias}`
			: `${INDEX[thing]} w${needsRow ? ` JOIN ${thing} ${alias} ON ${alias}.key = w.rowid` : ''}`;
	const join = needsRow && thing !== 'actor' ? ` JOIN article a ON a.key = ${alias}.article` : '';
	const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
	return { sql: `SELECT ${key} AS key FROM ${from}${join}${where}`, values, byWords };
}

/** The full-text query: groups of alternatives, all of which must be met. */
function matchOf({ thing, groups, without = [], filters = {} }: Wanted): string {
	const positive = groups.map((terms) => `(${terms.map(phrase).join(' OR ')})`);
	if (thing === 'statement' && filters.kind !== undefined) positive.push(`"${kindToken(filters.kind)}"`);
	if (positive.length === 0) return '';
	const negative = without.map(phrase);
	if (thing === 'statement' && !filters.thoughts) negative.push(`"${kindToken('thought')}"`);
	return negative.reduce((query, term) => `(${query}) NOT ${term}`, positive.join(' AND '));
}

/** A term as full-text syntax. One token: whatever is no letter or digit could be taken for an operator. */
function phrase({ word, prefix }: Term): string {
	const token = word.replace(/[^\p{L}\p{N}]/gu, '');
	return token === '' ? '"0none0"' : `"${token}"${prefix ? '*' : ''}`;
}

function rowConditions(
	thing: Thing,
	filters: Filters,
	conditions: string[],
	values: (string | number)[],
	prepare: (sql: string) => Prepared,
): boolean {
	const before = conditions.length;
	const add = (condition: string, value: string | number) => {
		conditions.push(condition);
		values.push(value);
	};
	if (thing === 'actor') {
		if (filters.actor !== undefined) add('x.names LIKE ?', `%${filters.actor}%`);
		if (filters.article !== undefined)
			add('x.key IN (SELECT actor FROM appearance WHERE article = ?)', filters.article);
		return conditions.length > before;
	}
	const alias = thing === 'statement' ? 's' : 'c';
	if (filters.from !== undefined) add(`${alias}.key >= ?`, keyOfDay(dayOf(filters.from)));
	if (filters.before !== undefined) {
		add(`${alias}.key < ?`, keyOfDay(dayOf(filters.before)));
		add(`${alias}.key >= ?`, keyOfDay(1));
	}
	if (filters.article !== undefined) add(`${alias}.article = ?`, filters.article);
	if (filters.publisher !== undefined) add('a.place LIKE ?', `%${filters.publisher}%`);
	if (thing === 'section') {
		if (filters.section !== undefined) add('c.folded LIKE ?', `%${filters.section}%`);
		return conditions.length > before;
	}
	if (filters.report !== undefined) add('s.report = ?', filters.report);
	if (filters.cue !== undefined) add('lower(s.cue) LIKE ?', `${filters.cue}%`);
	if (filters.section !== undefined)
		add(
			'EXISTS (SELECT 1 FROM section c WHERE c.article = s.article AND c.n = s.section AND c.folded LIKE ?)',
			`%${filters.section}%`,
		);
	if (filters.actor !== undefined) {
		const actors = prepare(
			`SELECT key FROM actor WHERE names LIKE ? ORDER BY statements DESC LIMIT ${MOST_ACTORS}`,
		).all(`%${filters.actor}%`) as { key: number }[];
		conditions.push(`s.actor IN (${actors.map(({ key }) => key).join(',')})`);
	}
	return conditions.length > before;
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
