import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE } from '../tagging/tagset.js';
import { lowerAt, wordFrom } from '../text/words.js';

import { commaFrom, type Sentence, spanOf, TAG } from './sentence.js';
import { subjectOf } from './subject.js';
import { isDash } from './that.js';

/** An aside between a subject and its verb has at most so many words. */
const LONGEST = 16;

/**
 * Whose words a verb tells past an aside: "The band – the oldest in the county – claimed …", "which according to Ana
 * Ruiz, a geologist, shows that …".
 * @param attribution behind its verb
 */
export function withSubjectBefore(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	return pastDashes(analysis, attribution, sentence) ?? pastAccording(analysis, attribution);
}

function pastDashes(analysis: Analysis, attribution: Attribution, sentence: Sentence): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { first, cue } = sentence;
	const { source } = attribution;
	const close = cue - 1;
	const isVerb = IS_FINITE[tags[cue]!] === 1 || tags[cue] === TAG.pastParticiple;
	if (close <= first || !isVerb || !isDash(words, close)) return null;
	for (let open = close - 2; open > first && close - open <= LONGEST; open--) {
		if (runOf[open] !== -1) return null;
		if (!isDash(words, open)) continue;
		const subject = subjectOf(analysis, { ...sentence, cue: open });
		if (subject === null || subject[1] !== words.end[open - 1]!) return null;
		return source?.[0] === subject[0] && source[1] === subject[1]
			? null
			: amended(attribution, { source: subject });
	}
	return null;
}

function pastAccording({ words }: Analysis, attribution: Attribution): Attribution | null {
	const { source } = attribution;
	if (source === null) return null;
	const first = wordFrom(words, source[0]);
	if (lowerAt(words, first) !== 'according' || lowerAt(words, first + 1) !== 'to') return null;
	const past = commaFrom(words, first + 2, wordFrom(words, source[1] - 1) + 1);
	if (past === first + 2) return null;
	const cue: Span = spanOf(words, first, first + 2);
	return amended(attribution, { cue, source: spanOf(words, first + 2, past) });
}
