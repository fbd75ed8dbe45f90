/** A month or a year, as `2023-06` or `2023`, with how many statements were made in it. */
export interface Stretch {
	readonly name: string;
	readonly statements: number;
}

/** So many months are told one by one, and so many years. */
const MOST = 24;

/**
 * Statements over time: every month from the first with statements to the last, also those without any, so that a
 * pause is seen; where there would be many, every year, the last ones if there would be many of these.
 * @param months those with statements, as `2023-06`, oldest first
 */
export function overTime(months: readonly { readonly month: string; readonly statements: number }[]): {
	readonly by: 'month' | 'year';
	readonly stretches: readonly Stretch[];
} {
	const numbered = months.map(({ month, statements }) => ({ at: monthNumber(month), statements }));
	const first = numbered[0]?.at ?? 0;
	const last = numbered.at(-1)?.at ?? -1;
	if (last - first < MOST)
		return { by: 'month', stretches: each(numbered, first, last, (at) => monthName(at)) };
	const years = numbered.map(({ at, statements }) => ({ at: Math.floor(at / 12), statements }));
	const lastYear = Math.floor(last / 12);
	const firstYear = Math.max(Math.floor(first / 12), lastYear - MOST + 1);
	return { by: 'year', stretches: each(years, firstYear, lastYear, (at) => `${at}`) };
}

/** A stretch for every number from one to another, with what was counted there. */
function each(
	counted: readonly { readonly at: number; readonly statements: number }[],
	first: number,
	last: number,
	name: (at: number) => string,
): Stretch[] {
	const sums = new Map<number, number>();
	for (const { at, statements } of counted) sums.set(at, (sums.get(at) ?? 0) + statements);
	const stretches: Stretch[] = [];
	for (let at = first; at <= last; at++) stretches.push({ name: name(at), statements: sums.get(at) ?? 0 });
	return stretches;
}

/** Months since the year 0. */
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthName = (at: number): string =>
	`${`${Math.floor(at / 12)}`.padStart(4, '0')}-${`${(at % 12) + 1}`.padStart(2, '0')}`;
