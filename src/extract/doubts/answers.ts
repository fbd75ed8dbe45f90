import type { Attribution } from '../attribution.js';
import { ending } from '../text/ending.js';
import { NEGATED } from '../text/negation.js';
import { signs } from '../text/signs.js';

/** Verbs that answer aloud what others say. */
const CUE = signs({
	/** Of these whatever is answered may be told by a word that stands for it: "denied this". */
	disputing: /^(?:den(?:y|ies|ied)|(?:disput|refut|reject)(?:e?s|e?d)?)$/i,
	dismissing: /^(?:(?:dismiss|defend)(?:es|ed|s)?|confirm(?:s|ed)?)$/i,
});
const BIT = CUE.bit;

/** What was told before. */
const TOLD_BEFORE = /^(?:it|this|that)$/;
/** What others have said, found or asked for. */
const WORDS_OF_OTHERS =
	/^(?:the|this|that|these|those|such|any|all|both|his|her|its|their|(?:\p{Upper}[\p{Alpha}.-]*['’]s?)) (?:[\p{Lower}’'-]+ ){0,3}?(?:claim|allegation|accusation|charge|suggestion|criticism|finding|figure|report|account|explanation|version|estimate|argument|assertion|demand|insinuation|reproach|objection|rumour|rumor|idea|notion|comparison|complaint|dating|authenticity|number|toll|conclusion|characteri[sz]ation|portrayal|label|description|diagnosis)s?(?! (?:to|book)\b)/u;
const LONGEST = 60;

/** "has not | disputed" */
const NOT = ending(new RegExp(String.raw`(?<!\p{Alpha})(?:${NEGATED}|not) (?:\p{Lower}+ly )?$`, 'u'));
const LONGEST_NOT = 30;

/**
 * "The company | denied | this", "The yard | disputes | the figure": whoever answers what others say does so aloud,
 * though in no words of their own.
 */
export function answersOthers(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || content.length > 1 || start - cue[1] !== 1) return false;
	const found = CUE.of(text, cue);
	if (found === 0 || NOT.test(text.slice(Math.max(0, cue[0] - LONGEST_NOT), cue[0]))) return false;
	if (
		(found & BIT.disputing) !== 0 &&
		end - start <= 'this'.length &&
		TOLD_BEFORE.test(text.slice(start, end))
	)
		return true;
	return WORDS_OF_OTHERS.test(text.slice(start, Math.min(end, start + LONGEST)));
}
