import { type Attribution, spanAt, spokenNear } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';
import { isEnded } from './alone.js';

/** "Don Livio Ferretti does not mince his words.": a sentence that tells nothing but how somebody speaks. */
const PLAIN_SPOKEN =
	/^[.,]? (?<source>\p{Upper}[^.!?:;“”"«»\n]{2,70}?) (?:does not|doesn['’]t|did not|didn['’]t|never|is not one to) (?<cue>minces?) (?:his |her |their )?words\./u;
const LONGEST = 120;

/** Quotations before a sentence that only says whoever it names does not mince their words. */
export function attributePlainSpoken(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { parts } of outer) {
		const end = parts.at(-1)![1];
		const stop = text[end] === '.' ? end + 1 : end;
		if (text[stop] !== ' ' || (stop === end && !isEnded(text, end)) || isTaken(parts[0]![0])) continue;
		const after = text.slice(end, end + LONGEST);
		const match = after.includes(' words.') ? PLAIN_SPOKEN.exec(after) : null;
		if (!match) continue;
		const { source, cue } = match.groups!;
		const sourceAt = end + match[0].indexOf(source!);
		const cueAt = end + match[0].lastIndexOf(cue!);
		attributions.push(spokenNear(parts, spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75));
	}
	return attributions;
}
