import { editsAllowed, lettersOf, missing, withinEdits } from '../edits.js';
import { isMarkedWord, startOf, type WordList, wordAt } from './word-list.js';

/** How many near misses of one word are looked for. */
const MOST = 24;

interface Near {
	readonly word: string;
	/** Words have numbers in the order in which they came: common ones have low ones. */
	readonly number: number;
	/** Within edits as a whole, not only with its beginning. */
	readonly isWhole: boolean;
}

/**
 * Words that are near misses of a folded word, or begin with one; whole ones first, the nearest in length first, then
 * those that are longer, the earliest first. A word that is at most so many edits away shares all but so many
 * letters, which one mask a word tells for nearly all of them.
 */
export function nearMisses(word: string, lists: readonly WordList[]): string[] {
	const edits = editsAllowed(word.length);
	if (edits === 0) return [];
	const near = lists.flatMap((list) => nearIn(list, word, edits));
	const distance = (other: string) => Math.abs(other.length - word.length) + (other[0] === word[0] ? 0 : 1);
	near.sort((a, b) =>
		a.isWhole && b.isWhole
			? distance(a.word) - distance(b.word) || a.number - b.number
			: Number(b.isWhole) - Number(a.isWhole) || a.number - b.number,
	);
	return near.slice(0, MOST).map(({ word }) => word);
}

function nearIn(list: WordList, word: string, edits: number): Near[] {
	const { letters, ends, numbers, pool } = list;
	const wanted = lettersOf(word);
	const first = Buffer.from(word[0]!)[0];
	const near: Near[] = [];
	for (let place = 0; place < letters.length; place++) {
		const other = letters[place]!;
		if (missing(wanted, other) > edits) continue;
		const start = startOf(list, place);
		const bytes = ends[place]! - start;
		if (bytes < word.length - edits || isMarkedWord(list, place)) continue;
		// Most words are ASCII, a byte a letter; others may be shorter than they look.
		const mayBeWhole = bytes <= (word.length + edits) * 3 && missing(other, wanted) <= edits;
		if (!mayBeWhole && pool[start] !== first) continue;
		const candidate = wordAt(list, place);
		if (candidate.length < word.length - edits || candidate.startsWith(word)) continue;
		const isWhole = candidate.length <= word.length + edits && missing(other, wanted) <= edits;
		if (!isWhole && candidate[0] !== word[0]) continue;
		if (withinEdits(word, candidate, edits)) near.push({ word: candidate, number: numbers[place]!, isWhole });
	}
	return near;
}
