import type { Span } from '../../model/index.js';
import type { NameSpan } from '../attribution.js';
import { DEMONYM, PLACES } from '../text/lexicon.js';
import { lowerBound } from '../text/lower-bound.js';
import { genderOfFirstName } from '../who/gender.js';

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
	const below = names.findIndex(({ start }) => start >= line[1]);
	const inLine = below === -1 ? names : names.slice(0, below);
	if (inLine.length === 0) return names;
	if (!isTitleCased(text.slice(...line))) return withoutOpening(text, line, names);
	const kept = inLine.flatMap((name): NameSpan[] => {
		const words = [...text.slice(name.start, name.end).matchAll(/\S+/g)];
		const isName = words.map(
			({ 0: word }) =>
				isKnown(word) ||
				isNameBelow(text, line[1], names, stemOf(word)) ||
				// "MS. KAHANANUI: …": the label of a turn.
				(word.length > 3 && text.indexOf(`${stemOf(word).toUpperCase()}:`, line[1]) >= 0),
		);
		const first = isName.indexOf(true);
		if (first === -1) return [];
		const last = words[isName.lastIndexOf(true)]!;
		return [
			{ ...name, start: name.start + words[first]!.index, end: name.start + last.index + last[0].length },
		];
	});
	return [...kept, ...names.slice(inLine.length)];
}

/** "Late | Szalai | winner sinks Aarlund": without a word that opens the line, or its part behind a colon, when the rest is a name below it. */
const withoutOpening = (text: string, line: Span, names: NameSpan[]): NameSpan[] =>
	names.map((name) => {
		const isOpening =
			name.start === line[0] || (name.end <= line[1] && text.startsWith(': ', name.start - 2));
		// "Kiarash Moghaddam: “…”": a label is a name.
		if (!isOpening || name.kind !== 'person' || /[:,]/.test(text[name.end] ?? '')) return name;
		const [opening, ...words] = text.slice(name.start, name.end).split(' ');
		// "Late | Van Hulst | winner": a surname of one word, and what joins it to others.
		const isOne = words.length === 1 || (words.length === 2 && words[0]!.length <= LONGEST_PARTICLE);
		if (!isOne || isKnown(opening!) || isNameBelow(text, line[1], names, opening!)) return name;
		return isNameBelow(text, line[1], names, words.join(' '))
			? { ...name, start: name.start + opening!.length + 1 }
			: name;
	});

const LONGEST_PARTICLE = 'van'.length;

/** How often a word is looked for. */
const TIMES = 8;

/** Whether a word is part of a name somewhere below an offset. */
function isNameBelow(text: string, from: number, names: readonly NameSpan[], word: string): boolean {
	let at = text.indexOf(word, from);
	for (let times = 0; at >= 0 && times < TIMES; at = text.indexOf(word, at + 1), times++) {
		const offset = at;
		const name = names[lowerBound(names.length, (n) => names[n]!.end <= offset)];
		if (name && name.start <= offset && at + word.length <= name.end) return true;
	}
	return false;
}

const stemOf = (word: string): string => word.replace(/['’]s?$/, '');

/** A first name, a place, a nation, letters. */
const isKnown = (word: string): boolean =>
	genderOfFirstName(word) !== null ||
	PLACES.has(word.toLowerCase()) ||
	DEMONYM.test(word) ||
	/^\p{Upper}[\p{Upper}\p{N}.&-]+$|^\p{Upper}\p{Lower}+\p{Upper}/u.test(word);

function isTitleCased(line: string): boolean {
	const long = line.match(/\p{Alpha}{4,}/gu) ?? [];
	const capitals = long.filter((word) => /^\p{Upper}\p{Lower}/u.test(word));
	return long.length >= FEWEST && capitals.length / long.length >= LEAST_SHARE;
}
