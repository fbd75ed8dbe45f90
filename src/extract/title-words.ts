import type { Span } from '../model/index.js';
import { genderOfFirstName } from './actors/gender.js';
import type { NameSpan } from './attribution.js';
import { DEMONYM, PLACES } from './lexicon.js';

/** Longer lines are no headlines, and below it is enough text to tell which of its words are names; in code units. */
const LONGEST = 200;
const TELLING = 150;
/** From so many long words on, and such a share of them with capitals, capitals tell nothing. */
const FEWEST = 4;
const LEAST_SHARE = 0.75;

/**
 * Names without those that are only other words of a headline in title case: "Council Delays Bridge" of "Council Delays
 * Bridge Plan Again". Of a headline's names those words stay that are names below it too, or known ones.
 * @param names in text order, not overlapping
 */
export function withoutTitleWords(text: string, line: Span | undefined, names: NameSpan[]): NameSpan[] {
	if (!line || line[1] - line[0] > LONGEST || text.length - line[1] < TELLING) return names;
	if (!names.some(({ end }) => end <= line[1]) || !isTitleCased(text.slice(...line))) return names;
	const known = new Set<string>();
	for (const { start, end } of names)
		if (start >= line[1]) for (const word of text.slice(start, end).split(/[\s-]+/)) known.add(stemOf(word));
	return names.flatMap((name): NameSpan[] => {
		if (name.start >= line[1]) return [name];
		const words = [...text.slice(name.start, name.end).matchAll(/\S+/g)];
		const isName = words.map(({ 0: word }) => known.has(stemOf(word)) || isKnown(word));
		const first = isName.indexOf(true);
		if (first === -1) return [];
		const last = words[isName.lastIndexOf(true)]!;
		return [
			{ ...name, start: name.start + words[first]!.index, end: name.start + last.index + last[0].length },
		];
	});
}

const stemOf = (word: string): string => word.replace(/['’]s?$/, '');

/** A first name, a place, a nation, letters. */
const isKnown = (word: string): boolean =>
	genderOfFirstName(word) !== null ||
	PLACES.has(word.toLowerCase()) ||
	DEMONYM.test(word) ||
	/^\p{Lu}[\p{Lu}\p{N}.&-]+$|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word);

function isTitleCased(line: string): boolean {
	const long = line.match(/\p{L}{4,}/gu) ?? [];
	const capitals = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
	return long.length >= FEWEST && capitals.length / long.length >= LEAST_SHARE;
}
