import type { StatementRow } from '../../search/session.js';

/**
 * Where an actor's words clash in kind: the same matter is quoted in one place and reported in another, so that the
 * reporter's wording can be held against the actor's own.
 */

/** Statements that are compared with each other; an actor with more has too many to go through by eye. */
const COMPARED = 300;
/** Words that two statements must share, and the part of the shorter one's words that these must be. */
const SHARED_WORDS = 2;
const SHARED_PART = 0.3;
/** Fewest statements in which a word stands before it can be one that an actor always uses. */
const ALWAYS = 4;

/** Words that say nothing about what a statement is about. */
const FILLERS = new Set(
	(
		'about after again against also because been before being between could does doing during each even ever every from ' +
		'have having here into just like made make many more most much must never only other over same shall should ' +
		'since some such than that their them then there these they this those through under until upon very want ' +
		'were what when where which while will with within without would your'
	).split(' '),
);

/**
 * What a statement is about, roughly: its longer words by their beginnings, so that "decided" is "decision". Names are
 * left out: an actor's statements often share them whatever they are about.
 */
function topics(text: string): Set<string> {
	const found = new Set<string>();
	for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}]{3,}/gu))
		if (!FILLERS.has(word)) found.add(word.slice(0, 5));
	return found;
}

const isQuoted = (row: StatementRow): boolean => row.kind !== 'indirect';

/**
 * @param rows one actor's statements in order
 * @returns for each index that clashes the indexes it clashes with, ascending
 */
export function clashes(rows: readonly StatementRow[]): ReadonlyMap<number, readonly number[]> {
	const known = telling(rows.slice(0, COMPARED).map((row) => topics(row.text)));
	const found = new Map<number, number[]>();
	const add = (from: number, to: number) => {
		const list = found.get(from);
		if (list === undefined) found.set(from, [to]);
		else list.push(to);
	};
	for (const [i, mine] of known.entries())
		for (let j = i + 1; j < known.length; j++) {
			if (isQuoted(rows[i]!) === isQuoted(rows[j]!) || !isSameMatter(mine, known[j]!)) continue;
			add(i, j);
			add(j, i);
		}
	for (const list of found.values()) list.sort((a, b) => a - b);
	return found;
}

/** Those of an actor's statements that say in the other kind what `row` says, in order. */
export function clashesWith(row: StatementRow, statements: readonly StatementRow[]): StatementRow[] {
	const at = statements.findIndex((one) => one.key === row.key);
	const rows = at === -1 ? [row, ...statements] : statements;
	return (clashes(rows).get(Math.max(0, at)) ?? []).map((other) => rows[other]!);
}

/** Without what stands in more than half of them: words that an actor always uses tell no matter from another. */
function telling(all: readonly ReadonlySet<string>[]): Set<string>[] {
	const times = new Map<string, number>();
	for (const words of all) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	const most = Math.max(ALWAYS, all.length / 2);
	return all.map((words) => new Set([...words].filter((word) => times.get(word)! <= most)));
}

function isSameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared >= SHARED_WORDS && shared >= SHARED_PART * few.size;
}
