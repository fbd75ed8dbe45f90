import type { Span } from '../../model/index.js';

/** The words of some spans in small letters, a space between each two, without marks: by these what is told again is known. */
export const wordsOf = (text: string, content: readonly Span[]): string =>
	content
		.flatMap(
			([start, end]) =>
				text
					.slice(start, end)
					.toLowerCase()
					.match(/[\p{Alpha}\p{N}]+/gu) ?? [],
		)
		.join(' ');

/** So many words may have been left out where something is told again in fewer. */
const MOST_LEFT_OUT = 2;
/** Fewer words than these are told again only one right after the other, and more in no headline. */
const LEAST = 4;
const MOST = 40;

/**
 * Whether some spans hold words (as `wordsOf` gives them) in their order, but for few that were left out where they are told
 * again: ‘The tide beats the wall’ of "Every time, the tide always beats the old wall".
 */
export function holdsWords(text: string, content: readonly Span[], words: string): boolean {
	const all = wordsOf(text, content);
	if (` ${all} `.includes(` ${words} `)) return true;
	const fewer = words.split(' ');
	if (fewer.length < LEAST || fewer.length > MOST) return false;
	const told = all.split(' ');
	return told.some((word, first) => {
		if (word !== fewer[0]) return false;
		let at = 1;
		const farthest = first + fewer.length + MOST_LEFT_OUT;
		for (let t = first + 1; t < farthest && at < fewer.length; t++) if (told[t] === fewer[at]) at++;
		return at === fewer.length;
	});
}
