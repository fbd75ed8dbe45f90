import type { ArticleRecord } from '../model/index.js';

/**
 * Articles are numbered by day and then in the order of coming, so that the highest are the newest; the keys of an
 * article's statements and sections are those that follow its own.
 */
export const PER_DAY = 2 ** 32;
const DAY = 86_400_000;
/** The day that has the number 0, 2 January 1500, as days before 1970. */
const DAY_0 = 171_663;

/** Days since 2 January 1500, no date before the first of them; 0 when the date is not known. */
export function dayOf(published: string | undefined | null): number {
	if (!published) return 0;
	const at = Date.parse(published.slice(0, 10));
	return Number.isNaN(at) ? 0 : Math.max(1, Math.floor(at / DAY) + DAY_0);
}

/** The lowest key of a day. */
export const keyOfDay = (day: number): number => day * PER_DAY;

/** Whether a key is of an article whose date is not known. */
export const isUndated = (key: number): boolean => key < PER_DAY;

/** The month of a key's day, as `2023-06`; null when the date is not known. */
function monthOf(key: number): string | null {
	const day = Math.floor(key / PER_DAY);
	return isUndated(key) ? null : new Date((day - DAY_0) * DAY).toISOString().slice(0, 7);
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
function inTextOrder(a: { article: number; key: number }, b: { article: number; key: number }): number {
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

/** The sizes of an article given whole. */
export const sizesOf = ({ statements, sections }: ArticleRecord): Sizes => ({
	statements: statements.length,
	sections: sections.length,
});
