import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { lowerBound } from '../../text/lower-bound.js';

/** What whoever speaks does between two parts of what they say, in UTF-16 code units at most. */
const LONGEST = 100;
/** "and here he paused,", "she added after a moment,": it is told by a pronoun, and the sentence goes on behind it. */
const MEANWHILE =
	/^ (?:(?:and|but) )?(?:(?:here|there|then|now) )?(?:he|she|they|I) [^.!?:;\n“”"«»„]{2,80}[,—–] ?$/;
/** The sentence is not over where the marks close. */
const GOES_ON = /[,—–]$/;
const SMALL = /^.\s?\p{Lower}/u;

/**
 * Quotations that are parted a second time, whole: “I bought it,” Ruiz said, “with my own money,” and here she paused,
 * “from a man in Lund.” What was found to tell of the last part alone is gone.
 * @param found in text order
 */
export function withPartedAgain(
	text: string,
	outer: readonly Quotation[],
	found: readonly Attribution[],
): readonly Attribution[] {
	const rests = found.map((one) => restOf(text, outer, one));
	const spans = rests.flatMap((rest) => (rest ? [rest.parts[0]!] : []));
	if (spans.length === 0) return found;
	const isRest = ({ content }: Attribution) =>
		content.some(([start, end]) => {
			const span = spans[lowerBound(spans.length, (s) => spans[s]![1] <= start)];
			return span !== undefined && span[0] < end;
		});
	return found.flatMap((one, i) => {
		const rest = rests[i];
		if (rest) return [amended(one, { content: [...one.content, ...rest.parts] })];
		return isRest(one) ? [] : [one];
	});
}

/** The quotation with which another goes on, behind what its speaker does meanwhile; null where none does. */
function restOf(
	text: string,
	outer: readonly Quotation[],
	{ cue, source, content }: Attribution,
): Quotation | null {
	const end = content.at(-1)![1];
	if (cue === null || source === null || content.length < 2 || cue[0] > end) return null;
	if (!isMarkAt(text, end - 1) || !GOES_ON.test(text.slice(end - 2, end - 1))) return null;
	const rest = outer[lowerBound(outer.length, (q) => outer[q]!.parts[0]![0] < end)];
	if (rest === undefined) return null;
	const start = rest.parts[0]![0];
	if (start - end > LONGEST || !MEANWHILE.test(text.slice(end, start))) return null;
	return SMALL.test(text.slice(start, start + 3)) ? rest : null;
}
