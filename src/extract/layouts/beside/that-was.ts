import { type Attribution, type NameSpan, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';

/** How far behind a quotation who said it is named, in UTF-16 code units. */
const REACH = 90;
/** "That was | the fire chief, | Mehmet Sarı", "That was the verdict of | Ana Ruiz". */
const THAT_WAS = /^ (?<cue>That (?:was|is)) (?:the [\p{Lower}’' -]{3,60}(?:, | of | from ))?$/u;
/** What goes on after the name. */
const PAST = /^(?:[.,;]| (?:on|in|at|to|after|as|when|speaking)\b)/;

/**
 * “Stay in. Please.” That was the fire chief, Mehmet Sarı, on local radio: a quotation before who is told to be it.
 * @param outer the text's quotations, inner ones left out, in text order
 * @param names in text order
 * @param isTaken whether an offset is within what has been found
 */
export function attributeThatWas(
	text: string,
	outer: readonly Quotation[],
	names: readonly NameSpan[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts, closed } of outer) {
		const past = parts.at(-1)![1];
		if (!closed || !text.startsWith(' That ', past) || isTaken(parts[0]![0])) continue;
		const name = names[lowerBound(names.length, (n) => names[n]!.start < past)];
		if (name?.kind !== 'person' || name.start - past > REACH) continue;
		const lead = THAT_WAS.exec(text.slice(past, name.start));
		if (!lead || !PAST.test(text.slice(name.end, name.end + 12))) continue;
		const cue = past + 1;
		attributions.push(spokenNear(parts, [cue, cue + lead.groups!.cue!.length], [name.start, name.end], 0.8));
	}
	return attributions;
}
