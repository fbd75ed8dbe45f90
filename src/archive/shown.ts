import type { ArticleRecord, Statement } from '../model/index.js';

/** Whether readers see it unasked: speech, and everything quoted. */
export const isShown = ({ report, kind }: Pick<Statement, 'report' | 'kind'>): boolean =>
	report === 'speech' || kind !== 'indirect';

/** How many statements of a record readers see unasked, by the actors' ids. */
export const shownOf = ({ statements }: ArticleRecord): Map<string, number> =>
	countsOf(statements.filter(isShown).map(({ actor }) => actor));

/** How often each occurs. */
export function countsOf(ids: readonly (string | null)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
