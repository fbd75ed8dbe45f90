import type { ArticleMeta } from '../../model/index.js';
import type { Row } from '../../search/session.js';
import type { State } from './state.js';

/**
 * The same rows with as many statements of an actor as the actor's list has, where that is known: an archive credits
 * actors with words that stand in several articles each time.
 */
export function withTotals(rows: readonly Row[], details: State['details']): readonly Row[] {
	const corrected = rows.map((row) => {
		const detail = row.type === 'actor' ? details.get(row.key) : undefined;
		if (row.type !== 'actor' || detail?.type !== 'actor') return row;
		const { total } = detail.view;
		return total === row.statements ? row : { ...row, statements: total };
	});
	return corrected.every((row, n) => row === rows[n]) ? rows : corrected;
}

/** What is known of items, but for what actors said. */
export const withoutActors = (details: State['details']): State['details'] =>
	new Map([...details].filter(([, { type }]) => type !== 'actor'));

/** What the screen calls itself by where there is one article: its title, and the day on which it was published. */
export const titleOf = ({ title, published }: Pick<ArticleMeta, 'title' | 'published'>) => ({
	title,
	date: published?.slice(0, 10) ?? null,
});
