import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { isCapital, lowerAt, wordFrom } from '../text/words.js';
import { holdsFinite, holdsSomebody, isComma, type Sentence, spanOf, TAG } from './sentence.js';

const DETERMINER = tagIndex('DT');

/** The source before a verb without what is none of it. */
export const withoutPredicate = (
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null => {
	const { source } = attribution;
	const { words, text } = analysis;
	if (source === null || source[1] > words.start[sentence.cue]!) return null;
	const first = wordFrom(words, source[0]);
	const past = wordFrom(words, source[1] - 1) + 1;
	const between = text.slice(source[1], words.start[sentence.cue]);
	const isFirst = /^,? (?:and|but|then) (?:\p{Ll}+ )?$/u.test(between);
	const isPurpose =
		analysis.tags[sentence.cue] === TAG.verb &&
		(/^ to $/.test(between) || (between === ' ' && lowerAt(words, past - 1) === 'to'));
	const end = isFirst || isPurpose ? endOfSubject(analysis, first, past) : -1;
	if (end !== -1) return amended(attribution, { source: spanOf(words, first, end) });
	const start = startOfSubject(analysis, first, past);
	return start === first ? null : amended(attribution, { source: spanOf(words, start, past) });
};

/**
 * "Coyle | withdrew and apologised, but said", "The mayor | took to Facebook to complain": where whoever did something
 * before they spoke ends; -1 if nothing was done.
 */
function endOfSubject({ words, tags }: Analysis, first: number, past: number): number {
	for (let i = first; i < past; i++) {
		if (tags[i] === TAG.relative || isComma(words, i)) return -1;
		if (IS_FINITE[tags[i]!] === 1 && !isCapital(words, i))
			return i > first && IS_NOMINAL[tags[i - 1]!] === 1 ? i : -1;
	}
	return -1;
}

/** "Writing on Facebook, | the mayor", "In a Facebook post | the mayor": where whoever speaks begins. */
function startOfSubject(analysis: Analysis, first: number, past: number): number {
	const { words, tags } = analysis;
	if (tags[first] === TAG.participle)
		for (let i = first + 1; i + 1 < past; i++)
			if (isComma(words, i)) return isSubject(analysis, i + 1, past) ? i + 1 : first;
	const isLed = first > 0 && /^(?:in|on)$/.test(lowerAt(words, first - 1)) && tags[first] === DETERMINER;
	if (!isLed) return first;
	for (let i = past - 2; i > first + 1; i--)
		if (tags[i] === DETERMINER)
			return IS_NOUN[tags[i - 1]!] === 1 && isSubject(analysis, i, past) ? i : first;
	return first;
}

const isSubject = (analysis: Analysis, first: number, past: number): boolean =>
	!holdsFinite(analysis, first, past) && holdsSomebody(analysis, first, past);
