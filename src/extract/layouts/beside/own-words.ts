import type { Span } from '../../../model/index.js';
import { type Attribution, spanAt, spokenNear } from '../../attribution.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';

/** The nurse was, in his words, “the only grown-up there”. */
const OWN_WORDS =
	/(?<=(?:^|[.!?]["”’'»]?\s|\n))(?<head>\p{Upper}[^.!?;:\n“”"‘«»]{2,160}?),? in (?<source>his|her|their) (?:own )?(?<cue>words),? (?=["“‘'«])/gu;

/** Whether there are somebody's words at all. */
function holdsOwnWords(text: string): boolean {
	for (let at = text.indexOf('words'); at !== -1; at = text.indexOf('words', at + 1))
		if (OWNER.test(text.slice(Math.max(0, at - LONGEST_OWNER), at))) return true;
	return false;
}

const OWNER = / (?:his|her|their) (?:own )?$/;
const LONGEST_OWNER = ' their own '.length;

/**
 * Sentences of which the last words are told to be somebody's own.
 * @param outer the text's quotations, inner ones left out, in text order
 * @param isTaken whether an offset is within what has been found
 */
export function attributeOwnWords(
	text: string,
	outer: readonly Quotation[],
	isTaken: (offset: number) => boolean,
): Attribution[] {
	if (!holdsOwnWords(text)) return [];
	const attributions: Attribution[] = [];
	for (const match of text.matchAll(OWN_WORDS)) {
		const start = match.index;
		const { head, source, cue } = match.groups!;
		const from = start + match[0].length;
		const quotation = outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < from)];
		if (!quotation || quotation.parts[0]![0] !== from || isTaken(start) || isTaken(from)) continue;
		const sourceAt = start + match[0].indexOf(` in ${source}`, head!.length) + 4;
		const cueAt = start + match[0].lastIndexOf(cue!);
		const said: Span = [start, start + head!.length];
		attributions.push(
			spokenNear([said, ...quotation.parts], spanAt(cueAt, cue!), spanAt(sourceAt, source!), 0.75),
		);
	}
	return attributions;
}
