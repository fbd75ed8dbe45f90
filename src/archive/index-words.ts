import type { ArticleMeta } from '../model/index.js';
import { MARKER } from './index-marks.js';
import { type Named, othersIn } from './own-names.js';
import { fold, foldedWords } from './words.js';

/** Publisher, address and file of an article, folded. */
export const placeOf = ({ publisher, url, origin }: ArticleMeta): string =>
	`${publisher ?? ''} ${url ?? ''} ${origin}`.split(/\s+/).map(fold).join(' ').trim();

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
function shortNames(name: string): string[] {
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
