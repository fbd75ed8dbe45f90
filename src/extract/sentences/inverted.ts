import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE } from '../tagging/tagset.js';
import { trait } from '../text/known-word.js';
import { hasAt, lowerAt } from '../text/words.js';
import { isThingTold, SUBORDINATE } from './account.js';
import {
	commaFrom,
	FORMED,
	holdsFinite,
	holdsSomebody,
	holdsSureFinite,
	isComma,
	LONGEST_SOURCE,
	type Sentence,
	spanOf,
	TAG,
} from './sentence.js';

const isInverting = trait(({ form }) =>
	/^(?:said|says|say|added|adds|warned|warns|argued|argues|insisted|insists|explained|claimed|claims|wrote|writes|reported|announced|according)$/.test(
		form,
	),
);

/** "The road is shut, said councillors in the town.": who speaks ends the sentence, and all before was said. */
export function byInversion(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { first, past, cue } = sentence;
	if (!isComma(words, cue - 1) || cue - first < 4 || !hasAt(words, cue, isInverting)) return null;
	const after = attribution.content.some(([start]) => start >= words.end[cue]!);
	if (!after) return null;
	const head = lowerAt(words, cue) === 'according' ? cue + 2 : cue + 1;
	const end = commaFrom(words, head, past);
	if (end === head || end - head > LONGEST_SOURCE || !holdsSomebody(analysis, head, end)) return null;
	if (isThingTold(analysis, cue, end)) return null;
	for (let i = head; i < end; i++)
		if (IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.to || tags[i] === TAG.relative) return null;
	// "It is, | say her colleagues, | where ideas die": what was said goes on behind it.
	if (attribution.content.some(([start]) => start > words.start[end - 1]!)) return null;
	// ", said the road, which floods, was shut": a clause goes on after it.
	if (
		end < past &&
		tags[end + 1] !== TAG.relative &&
		tags[end + 1] !== TAG.participle &&
		holdsFinite(analysis, end, past)
	)
		return null;
	if (!/^who/.test(lowerAt(words, end + 1)) && commaFrom(words, end + 1, past) < past) return null;
	// "Ruiz, who runs the clinic, said …", "Ruiz, while confirming it, warned": the verb's own subject stands before it.
	let clause = cue - 1;
	for (let i = cue - 2; i > first; i--)
		if (isComma(words, i)) {
			if (tags[i + 1] === TAG.relative || isMeanwhile(analysis, i + 1)) clause = i;
			break;
		}
	if (!holdsSureFinite(analysis, first, clause)) return null;
	return amended(attribution, {
		content: [spanOf(words, first, cue - 1)],
		source: spanOf(words, head, end),
		confidence: Math.max(FORMED, attribution.confidence),
	});
}

/** "while confirming": what somebody did meanwhile. */
const isMeanwhile = ({ words, tags }: Analysis, i: number): boolean =>
	tags[i + 1] === TAG.participle && SUBORDINATE.test(lowerAt(words, i));
