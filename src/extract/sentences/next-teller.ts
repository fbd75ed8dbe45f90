import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL } from '../tagging/tagset.js';
import { REPORTING } from '../text/reporting.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { commaFrom, isComma, LONGEST_SOURCE, spanOf, TAG } from './sentence.js';

/** What joins a clause to the account before it: “…,” said one, | while another gushed: “…” */
const JOINT = /^(?:while|but|and|whereas|as|though|although|;)$/;
/** What may stand before a subject, and before its verb. */
const LEAD = /^(?:but|and|then|meanwhile|yet|,)$/;
const ADVERB = /^(?:also|later|then|even|simply|just|\p{Lower}{2,}ly)$/u;
/** Whoever spoke already. */
const SAME = /^(?:he|she|they|it|i|we|who|which|that)$/;
const BEFORE_QUOTATION = /^[:,]$/;

/**
 * “Never again,” wrote one. Another raged: “Shame on you!”: a quotation that follows an account of its own is not said by
 * whoever has the one before it. @returns both; null where nothing parts them
 */
export function partedAtTeller(analysis: Analysis, whole: Attribution): readonly Attribution[] | null {
	const { cue, source, content } = whole;
	if (cue === null || source === null) return null;
	for (let k = 1; k < content.length; k++) {
		const [start] = content[k]!;
		const [, before] = content[k - 1]!;
		const from = Math.max(cue[1], source[1], before);
		if (before > cue[0] || start < from || !isMarkAt(analysis.text, start)) continue;
		const teller = tellerBefore(analysis, start, from);
		if (teller === null) continue;
		return [
			amended(whole, { content: content.slice(0, k) }),
			amended(whole, { ...teller, content: content.slice(k) }),
		];
	}
	return null;
}

/** Who has the verb right before a quotation for a subject, behind an offset; null for nobody, and for whoever spoke already. */
function tellerBefore(
	analysis: Analysis,
	quotation: number,
	from: number,
): Pick<Attribution, 'source' | 'cue'> | null {
	const { words, tags } = analysis;
	const mark = wordFrom(words, quotation);
	const verb = BEFORE_QUOTATION.test(lowerAt(words, mark - 1)) ? mark - 2 : mark - 1;
	const least = wordFrom(words, from);
	if (verb <= least || !REPORTING.has(lowerAt(words, verb))) return null;
	let past = verb;
	while (past > least && ADVERB.test(lowerAt(words, past - 1))) past--;
	let first = words.sentences[words.sentence[verb]!]!;
	if (first < least) {
		first = past - 1;
		while (first > least && !JOINT.test(lowerAt(words, first))) first--;
		if (first <= least && !JOINT.test(lowerAt(words, first))) return null;
	}
	while (first < past && (LEAD.test(lowerAt(words, first)) || JOINT.test(lowerAt(words, first)))) first++;
	if (first >= past || past - first > LONGEST_SOURCE || IS_NOMINAL[tags[first]!] === 0) return null;
	if (SAME.test(lowerAt(words, first))) return null;
	// "Another, who did not give a name, added": but "Another, asked whether it rained, said he knew, and added".
	const comma = commaFrom(words, first, past);
	const isTold = comma < past && tags[comma + 1] === TAG.relative;
	if (isTold && !isComma(words, past - 1)) return null;
	const end = isTold ? comma : past;
	for (let i = first; i < end; i++) if (IS_FINITE[tags[i]!] === 1) return null;
	return {
		source: spanOf(words, first, isComma(words, past - 1) ? past - 1 : past),
		cue: spanOf(words, verb, verb + 1),
	};
}
