import type { Attribution } from '../attribution.js';
import { ending } from '../text/ending.js';
import { signs } from '../text/signs.js';

/** So far before a cue is looked for what keeps it from being said, in UTF-16 code units. */
const REACH = 72;

const CUE = signs({
	/** What somebody else said, which may be commented on. */
	hearsay:
		/^(?:claim|allegation|accusation|complaint|rumou?r|suggestion|report|assertion|statement|charge|criticism)s?$/i,
	keeping: /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|omit(?:s|ted|ting)?|forg[eo]t(?:s|ten|ting)?)$/i,
	ordering: /^(?:told|ordered|asked|instructed|advised|warned|urged|agreed|chose|promised)$/,
	comment: /^comment$/,
	reason: /^citing$/,
	telling:
		/^(?:say|admit|confirm|acknowledge|concede|accept|state|declare|specify|reveal|disclose|mention|agree|tell|explain|suggest|claim|promise|announce|deny|discuss|recommend|add|comment|respond|apologi[sz]e)$/,
});
const BIT = CUE.bit;

/** "came close to |", "fell short of |", "did not go so far as to |": whoever nearly says something has not said it. */
const NEARLY = ending(
	/\b(?:(?:st(?:op|ops|opped|opping)|f(?:all|alls|allen|alling|ell)) (?:just |well |far |only )?short of|c(?:ome|omes|oming|ame) (?:\p{Lower}+ )?(?:close|near) to|(?:not|n['’]t|never|without) (?:quite |even )?go(?:ne|ing)? (?:quite )?(?:so|as|that) far(?: as)?(?: to)?|(?:not|n['’]t|never) (?:quite |even )?bring (?:my|him|her|it|our|them)sel(?:f|ves) to) (?:\p{Lower}+ly |even |outright )?$/u,
);
/** "neither |", "neither confirmed nor |" */
const NEITHER = ending(/\bneither (?:(?:[\p{Lower}’'-]+ ){1,6}nor )?(?:\p{Lower}+ly )?$/u);
/** "was told not to |", "forgot to |", "declined on Monday to |" */
const KEPT = ending(
	/(?:\bnot to|(?<!not |n['’]t |never )\b(?:(?:forg[eo]t(?:s|ten|ting)?|omit(?:s|ted|ting)?) to|(?:declin|refus)(?:e|es|ed|ing)(?:, [^,.;:!?“”"\n]{1,40},)? (?:[^,.;:!?“”"\n]{1,36} )?to)) (?:\p{Lower}+ly )?$/u,
);
/** " on Monday to say": what a verb of declining goes on with. */
const KEPT_BEHIND =
	/^(?:, [^,.;:!?“”"\n]{1,40},)? (?:[^,.;:!?“”"\n]{1,36} )?to (?:\p{Lower}+ly )?(?:say|tell|comment|confirm|specify|disclose|reveal|discuss|explain|elaborate|speculate|mention|admit|answer|respond|name|identify|be drawn)\b/u;
/** "declined, | citing privacy, to say who": why somebody keeps from saying something. */
const DECLINED = ending(/\b(?:declin|refus)(?:e|es|ed|ing), $/u);
const asideFrom = (text: string, at: number): string => text.slice(at - ', '.length, at + REACH);
/** "had no comment on |", "would not confirm |", "refused on Monday to comment on |": before what others say. */
const NO_COMMENT = ending(
	/(?:\bno (?:further |immediate )?(?:comment|response|reply|answer)|(?:\b(?:not|nor|never|neither|without|unable to)|n['’]t|\b(?:declin|refus)(?:e|es|ed|ing)(?:, [^,.;:!?“”"\n]{1,40},)? (?:[^,.;:!?“”"\n]{1,36} )?to) (?:\p{Lower}+ly |yet |be )?(?:comment(?:ed|ing)?|confirm(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?|discuss(?:ed|ing)?|address(?:ed|ing)?|verif(?:y|ied|ying)|drawn)) (?:(?:on|to|about|with) )?(?:(?!and |but )[\p{Lower}’'-]+ ){0,4}$/u,
);

/** "agents were told | not to say | that": what is kept is no part of the order. */
const NOT_TO_SAY = /^ (?:[^,.;:!?“”"\n]{1,36} )?not to (?:\p{Lower}+ ){1,3}$/u;

/**
 * "came close to admitting that", "neither confirmed nor denied that", "was told not to say that", "declined on Monday
 * to say whether", "had no comment on reports that": whoever keeps from saying something, or nearly says it, does not.
 */
export function isWithheld(text: string, { cue, content }: Attribution): boolean {
	if (cue === null || content.at(-1)![0] < cue[1]) return false;
	const found = CUE.of(text, cue);
	const before = text.slice(Math.max(0, cue[0] - REACH), cue[0]);
	if ((found & BIT.hearsay) !== 0 && NO_COMMENT.test(before)) return true;
	if ((found & BIT.keeping) !== 0 && KEPT_BEHIND.test(text.slice(cue[1], cue[1] + REACH))) return true;
	if ((found & BIT.reason) !== 0 && DECLINED.test(before) && KEPT_BEHIND.test(asideFrom(text, cue[0])))
		return true;
	if ((found & BIT.telling) !== 0 && KEPT.test(before)) return true;
	if ((found & BIT.comment) !== 0 && before.endsWith(' no ')) return true;
	if ((found & BIT.ordering) !== 0 && NOT_TO_SAY.test(text.slice(cue[1], content[0]![0]))) return true;
	// "stopped short of calls from her rivals to break up the bank": which those made.
	return (NEARLY.test(before) && !text.startsWith(' from ', cue[1])) || NEITHER.test(before);
}
