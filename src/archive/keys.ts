import {
	type Actor,
	type ArticleMeta,
	type ArticleRecord,
	hasFullName,
	type Identity,
	STATEMENT_KINDS,
	type Statement,
	type StatementKind,
} from '../model/index.js';
import { type Named, othersIn } from './own-names.js';
import { fold, foldedWords } from './words.js';

/**
 * Articles are numbered by day and then in the order of coming, so that the highest are the newest; the keys of an
 * article's statements and sections are those that follow its own.
 */
export const PER_DAY = 2 ** 32;
const DAY = 86_400_000;

/** So many other names are kept of an actor over all articles. */
export const MOST_ALIASES = 20;

/** Days since 1 January 1500; 0 when the date is not known. */
export function dayOf(published: string | undefined | null): number {
	if (!published) return 0;
	const at = Date.parse(published.slice(0, 10));
	return Number.isNaN(at) ? 0 : Math.max(0, Math.floor(at / DAY) + 171_663);
}

/** The lowest key of a day. */
export const keyOfDay = (day: number): number => day * PER_DAY;

/** Whether a key is of an article whose date is not known. */
export const isUndated = (key: number): boolean => key < PER_DAY;

/** The month of a key's day, as `2023-06`; null when the date is not known. */
function monthOf(key: number): string | null {
	const day = Math.floor(key / PER_DAY);
	return isUndated(key) ? null : new Date((day - 171_663) * DAY).toISOString().slice(0, 7);
}

/** How many of some keys fall into each month, in the order in which they come; those without a day are left out. */
export function monthsOf(keys: Iterable<number>): { month: string; statements: number }[] {
	const months = new Map<string, number>();
	let day = -1;
	let month: string | null = null;
	for (const key of keys) {
		// Many keys in a row are of one day.
		if (Math.floor(key / PER_DAY) !== day) month = monthOf(key);
		day = Math.floor(key / PER_DAY);
		if (month !== null) months.set(month, (months.get(month) ?? 0) + 1);
	}
	return Array.from(months, ([month, statements]) => ({ month, statements }));
}

/** Orders keys of statements and sections: the earliest day first, within a day as they came, each article's in its order. */
export function inTextOrder(
	a: { article: number; key: number },
	b: { article: number; key: number },
): number {
	return a.article - b.article || b.key - a.key;
}

/** A statement's place, and what those with the same words share. */
export interface Placed {
	readonly article: number;
	readonly key: number;
	readonly digest: number;
}

/** Keys of statements in text order; of words that stand in several articles only the earliest, one with a date if any. */
export function eachOnce(statements: readonly Placed[]): number[] {
	const firsts = new Map<number, Placed>();
	const inSeveral = new Set<number>();
	for (const one of statements) {
		const first = firsts.get(one.digest) ?? one;
		if (first.article !== one.article) inSeveral.add(one.digest);
		firsts.set(one.digest, earliestFirst(first, one) <= 0 ? first : one);
	}
	return statements
		.filter((one) => !inSeveral.has(one.digest) || firsts.get(one.digest) === one)
		.sort(inTextOrder)
		.map(({ key }) => key);
}

/** Orders keys as `inTextOrder` does, those without a date last. */
export const earliestFirst = (
	a: { article: number; key: number },
	b: { article: number; key: number },
): number => Number(isUndated(a.key)) - Number(isUndated(b.key)) || inTextOrder(a, b);

/** How many statements and sections an article has. */
export type Sizes = { readonly statements: number; readonly sections: number };

/** How many keys an article takes beside its own. */
export const keysAfter = ({ statements, sections }: Sizes): number => statements + sections;

/**
 * The key of an article's statement by its index, and the other way round: the first statement has the highest key,
 * so that it comes first where the newest do.
 */
export const statementKey = (article: number, { statements }: Sizes, n: number): number =>
	article + statements - n;
export const statementIndex = (article: number, { statements }: Sizes, key: number): number =>
	statements - (key - article);

/** The same for sections, whose keys follow those of the statements. */
export const sectionKey = (article: number, sizes: Sizes, n: number): number =>
	article + keysAfter(sizes) - n;
export const sectionIndex = (article: number, sizes: Sizes, key: number): number =>
	keysAfter(sizes) - (key - article);

/** What tells an article apart of which no more is known: where it is published, else the file and its id in it. */
export const addressOf = ({ url, origin, id }: ArticleMeta): string => url ?? `${origin}#${id}`;

/** What the keys of articles begin with that an archive of version 6 or before told apart. */
const EARLIER = 'earlier:';

/** The identity of an article as archives of version 6 and before told it; it is found by its origin. */
export const earlierIdentity = (meta: ArticleMeta): Identity => ({ key: `${EARLIER}${addressOf(meta)}` });

export const isEarlier = (key: string): boolean => key.startsWith(EARLIER);

/** The same in SQL. */
export const IS_EARLIER = `substr(identity, 1, ${EARLIER.length}) = '${EARLIER}'`;

type Told = Pick<ArticleRecord, 'title' | 'text'>;

/** What share of all their words the texts of two versions have in common, at least: with the same title, and without. */
const COMMON = { titled: 0.5, retitled: 0.8 };

/** Whether an article is probably a version of another. */
export function areVersions(one: Told, other: Told): boolean {
	const words = new Set(foldedWords(one.text));
	const others = new Set(foldedWords(other.text));
	let common = 0;
	for (const word of words) if (others.has(word)) common++;
	const least = one.title === other.title ? COMMON.titled : COMMON.retitled;
	return common >= least * (words.size + others.size - common);
}

/** What the paths of all files below a folder begin with; null for what is no folder's name, an address among them. */
export const beginningBelow = (folder: string): string | null =>
	folder === '' || /^https?:/i.test(folder) ? null : `${folder.replace(/^(?:\.\/+)+(?=.)|\/+$/g, '')}/`;

/** Publisher, address and file of an article, folded. */
export const placeOf = ({ publisher, url, origin }: ArticleMeta): string =>
	`${publisher ?? ''} ${url ?? ''} ${origin}`.split(/\s+/).map(fold).join(' ').trim();

/**
 * What makes two actors of different articles one: the full name, never the surname alone; unnamed sources are
 * somebody else in every article.
 */
export function identityOf(actor: Actor, article: string): string {
	return hasFullName(actor)
		? `${actor.kind}:${foldedWords(actor.name).join(' ')}`
		: `${article}\n${actor.id}`;
}

/** Whether readers see it unasked: speech, and everything quoted. */
export const isShown = ({ report, kind }: Pick<Statement, 'report' | 'kind'>): boolean =>
	report === 'speech' || kind !== 'indirect';

/** The folded words of an actor's names, with the markers of those that name somebody else. */
export function namesWords(actor: Named): { readonly words: readonly string[]; readonly marker: number }[] {
	const others = othersIn(actor);
	const name = foldedWords(actor.name);
	const aliases = foldedWords(actor.aliases.join(' '));
	const foreign = (words: readonly string[]) => words.filter((word) => others.has(word));
	return [
		{ words: [...name, ...aliases].filter((word) => !others.has(word)), marker: 0 },
		{ words: [...foreign(name), ...shortNames(actor.name)], marker: MARKER.inName },
		{ words: foreign(aliases), marker: MARKER.inAlias },
	];
}

/** Words under which an actor is also found: initials ("ncri"), first letter with last word ("hclinton"), all in one. */
export function shortNames(name: string): string[] {
	const words = foldedWords(name);
	if (words.length < 2) return [];
	const small = new Set(['of', 'the', 'for', 'and', 'de', 'van', 'von', 'der', 'la', 'al']);
	const initials = words.map((word) => word[0]).join('');
	const capital = words
		.filter((word) => !small.has(word))
		.map((word) => word[0])
		.join('');
	return [...new Set([initials, capital, words[0]![0] + words.at(-1)!, words.join('')])].filter(
		(word) => word.length > 1,
	);
}

/** Marks of statements in the index of words: bit 0 whether readers see it unasked, bits 1 and 2 the kind's number. */
export const SHOWN = 1;
export const KIND = 6;

export const kindMark = (kind: StatementKind): number => (STATEMENT_KINDS.indexOf(kind) + 1) << 1;

export const marksOf = (kind: StatementKind, shown: boolean): number => kindMark(kind) | (shown ? SHOWN : 0);

/**
 * Units before words that tell of which field they are, in the index of words; the text's own bear none. What
 * tells of an actor only in the name as it is shown, or in aliases that name somebody else, bears one too.
 */
export const MARKER = { cue: 1, section: 2, place: 3, inName: 4, inAlias: 5 } as const;

export const sizesOf = ({ statements, sections }: ArticleRecord): Sizes => ({
	statements: statements.length,
	sections: sections.length,
});

/** How many statements of a record readers see unasked, by the actors' ids. */
export const shownOf = ({ statements }: ArticleRecord): Map<string, number> =>
	countsOf(statements.filter(isShown).map(({ actor }) => actor));

/** How often each occurs. */
export function countsOf(ids: readonly (string | null)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
