import type { NameSpan } from '../attribution.js';
import { lowerBound } from '../text/lower-bound.js';
import { genderOfFirstName } from '../who/gender.js';

/** What tells behind a dash or in brackets of somebody who is called by a first name only. */
const TOLD =
	/(?<=^|\n|[.!?]["”’]? )(?<first>\p{Upper}\p{Lower}{2,12})(?= (?:[—–-]{1,2} (?:who|whose|not (?:his|her|their))|\((?:who|whose|not (?:his|her|their)|a pseudonym))\b)/gu;
/** Of which all of these have one. */
const SIGNS = ['— who', '– who', '- who', '— not', '– not', '- not', '(who', '(not', '(a pseu'];

/**
 * Names with the first names that open a sentence before what is told of whoever has no more of a name: "Priya (not her
 * real name) left", "Tom — who asked not to be named — stayed".
 * @param names in text order, not overlapping
 */
export function withFirstNamesAlone(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
	if (!SIGNS.some((sign) => text.includes(sign))) return names;
	const found: NameSpan[] = [];
	for (const { index, groups } of text.matchAll(TOLD)) {
		const end = index + groups!.first!.length;
		const name = names[lowerBound(names.length, (n) => names[n]!.end <= index)];
		const isNew = name === undefined || name.start >= end;
		if (isNew && genderOfFirstName(groups!.first!) !== null)
			found.push({ start: index, end, kind: 'person' });
	}
	return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}
