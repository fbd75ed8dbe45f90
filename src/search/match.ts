/**
 * How well a word of a text answers a word of the query; a lower tier is better. Results are ordered by the worst
 * tier among their words first.
 */
export const TIER = { exact: 0, prefix: 1, fuzzy: 2 } as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/** How many edits a query word of this length is forgiven. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Compares a folded query word with a folded word of a text.
 * @returns null when they do not match
 */
export function matchWord(query: string, word: string): Tier | null {
	if (word === query) return TIER.exact;
	if (word.startsWith(query)) return TIER.prefix;
	const edits = editsAllowed(query.length);
	return edits > 0 && withinEdits(query, word, edits) ? TIER.fuzzy : null;
}

/**
 * Whether `word`, or a beginning of it, is at most `edits` edits away from `query`: letters added, dropped, changed
 * or two neighbours swapped (optimal string alignment). The first letter may be wrong too, but not when the whole
 * allowance is needed elsewhere.
 */
export function withinEdits(query: string, word: string, edits: number): boolean {
	if (word.length < query.length - edits) return false;
	const target = word.length > query.length + edits ? word.slice(0, query.length + edits) : word;
	let before: number[] = [];
	let last: number[] = Array.from({ length: target.length + 1 }, (_, j) => j);
	for (let i = 1; i <= query.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= target.length; j++) {
			const same = query[i - 1] === target[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && query[i - 1] === target[j - 2] && query[i - 2] === target[j - 1]) {
				cost = Math.min(cost, before[j - 2]! + 1);
			}
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > edits) return false;
		before = last;
		last = row;
	}
	// The end of the target is free: what is typed may be the beginning of the word.
	return last.some((cost) => cost <= edits);
}
