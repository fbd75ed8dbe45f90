import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import { trait } from '../../text/known-word.js';
import { someHas, type Words } from '../../text/words.js';

/** ", a jury has been told." · ", an inquest heard on Monday.": in whose hearing a whole sentence was said. */
const HEARING =
	/,(?<mark>["”’'»]?)\s+(?<source>(?:an?|the)\s(?:\p{Alpha}+\s){0,3}(?:court|jury|inquest|tribunal|inquiry|hearing|committee|panel|trial|judge|jurors|coroner|magistrates|commission))\s(?:has |have |had )?(?:(?:was |were |been )(?<told>told)|(?<heard>heard))(?: (?:on |in )?[^,;:“”"«»]{2,30})?\s*[.]$/iu;

const isHearingVerb = trait(({ lower }) => lower === 'told' || lower === 'heard');

/** Sentences that end with the court in which they were said; whatever they hold was said there too. */
export function attributeHearings(words: Words): Attribution[] {
	const { text, start, end, sentences } = words;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < sentences.length; s++) {
		const first = sentences[s]!;
		const past = sentences[s + 1]!;
		if (past - first < 10) continue;
		const from = start[first]!;
		const to = end[past - 1]!;
		if (text[to - 1] !== '.') continue;
		const tail = Math.max(from, to - 120);
		if (!someHas(words, isHearingVerb, first, past, tail)) continue;
		const account = text.slice(tail, to);
		const match = /\b(?:told|heard)\b/.test(account) ? HEARING.exec(account) : null;
		if (!match) continue;
		const { mark, source, told, heard } = match.groups!;
		const comma = tail + match.index;
		const sourceAt = comma + match[0].indexOf(source!);
		const verb = (told ?? heard)!;
		const cueAt = sourceAt + source!.length + text.slice(sourceAt + source!.length, to).indexOf(verb);
		if (comma - from < 20) continue;
		attributions.push(
			spokenNear(
				[[from, mark === '' ? comma : comma + 2]],
				spanAt(cueAt, verb),
				spanAt(sourceAt, source!),
				0.85,
			),
		);
	}
	return attributions;
}
