import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_PUNCTUATION, IS_VERB } from '../tagging/tagset.js';
import { askedOnce } from '../text/known-word.js';
import { lowerAt } from '../text/words.js';
import { holdsSomebody, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';

/** Verbs that call something by a name. */
const isCalling = askedOnce(({ lower }) =>
	/^(?:call(?:s|ed)?|describe[sd]?|term(?:s|ed)|dub(?:s|bed)|brand(?:s|ed)|deem(?:s|ed)|label(?:s|led|ed))$/.test(
		lower,
	),
);
/** Whoever calls it so is named in at most so many words, and so is what it is called. */
const LONGEST_SOURCE = 9;
const LONGEST = 12;
const CALLED = 0.68;

/** What begins such a clause. */
export const NAMING = /^what$/;

/**
 * "what the council called | a minor landslip": what something is called, in no marks, up to where the sentence goes on.
 * @param cues where such clauses may begin
 * @param taken where the cues of what others say begin
 */
export function attributeWhatCalled(
	analysis: Analysis,
	cues: readonly number[],
	taken: ReadonlySet<number | undefined>,
): Attribution[] {
	const { words, tags, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (const what of cues) {
		if (what + 3 >= words.count || tags[what] !== TAG.relative) continue;
		let cue = what + 2;
		const { past } = sentenceOf(analysis, what);
		while (cue < Math.min(past, what + LONGEST_SOURCE) && IS_VERB[tags[cue]!] === 0) cue++;
		if (cue >= past || !isCalling(words.known[words.number[cue]!]!) || taken.has(words.start[cue]!)) continue;
		const first = lowerAt(words, cue + 1) === 'as' ? cue + 2 : cue + 1;
		let end = first;
		while (
			end < Math.min(past, first + LONGEST) &&
			runOf[end] === -1 &&
			IS_FINITE[tags[end]!] === 0 &&
			IS_PUNCTUATION[tags[end]!] === 0 &&
			tags[end] !== TAG.relative &&
			tags[end] !== TAG.conjunction
		)
			end++;
		if (end === first || runOf[end] !== -1 || !holdsSomebody(analysis, what + 1, cue)) continue;
		attributions.push(toldBy(words, cue, spanOf(words, what + 1, cue), spanOf(words, first, end), CALLED));
	}
	return attributions;
}
