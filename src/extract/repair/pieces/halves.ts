import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { CUT_SHORT } from '../contents/abbreviations.js';

/** How a clause goes on whose subject stood before the account: "The thing he needs, Ruiz said, | is a boat". */
const PREDICATE =
	/^(?:also |now |only |still |probably |likely |never |not )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|doesn['’]t|didn['’]t|don['’]t)\s/u;
/** What opens a clause that follows: "Instead, she said, | her boss had booked a room". */
const OPENER =
	/^(?:Instead|Recently|Rather|Still|However|Now|Then|Back then|Today|Soon|Later|Eventually|Meanwhile|Besides|Moreover|Indeed|In fact|Of course|At first|At last|At least|In the end|In time|By then|By now|Nowadays|These days|In those days|As a result|For now|For years|For example|For instance|On the contrary|Even so|Yet|Perhaps|Sometimes|Often|Once|Sadly|Unfortunately|Clearly|Without (?:it|them|him|her|that)|That|But|And|So)$/u;
/** Verbs of what somebody does in words. */
const TELLS =
	'(?:said|says|told|tells|add(?:ed|s)|ask(?:ed|s)|warn(?:ed|s)|urg(?:ed|es)|call(?:ed|s) (?:on|for)|appeal(?:ed|s)|demand(?:ed|s)|insist(?:ed|s)|predict(?:ed|s)|promis(?:ed|es)|pledg(?:ed|es)|vow(?:ed|s)|threaten(?:ed|s)|accus(?:ed|es)|blam(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es)|thank(?:ed|s)|den(?:ied|ies)|admit(?:ted|s)|conced(?:ed|es)|claim(?:ed|s)|argu(?:ed|es)|complain(?:ed|s)|stress(?:ed|es)|advis(?:ed|es)|suggest(?:ed|s)|recommend(?:ed|s)|caution(?:ed|s)|estimat(?:ed|es)|reject(?:ed|s)|dismiss(?:ed|es)|disput(?:ed|es)|defend(?:ed|s)|prais(?:ed|es))';
/** A conjunction before what more was said. */
const MORE = new RegExp(
	String.raw`^(?:and|or)\s(?!(?:(?:also |then |later )?${TELLS}|went|left|then|that)\b)`,
	'u',
);
/** "and | the mayor replied that so was he", "and | it predicted that …": what somebody else says of it, and what else its speaker says. */
const OTHER = new RegExp(
	String.raw`^(?:and|or) (?:[\p{Alpha}.’'-]+ ){1,5}?(?<!(?:had|has|have|would|could|was|were|been) )(?:${TELLS}|repl(?:ied|ies)|answer(?:ed|s)|countered|retorted|responded|shouted|agreed that)\b`,
	'u',
);
/** A subject without its verb, and the verb with which the other half begins: "The moss, they report, | picked up …". */
const SUBJECT =
	/^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|My|Most|Many|Some|All|Both|Such) (?:[\p{Alpha}’'-]+ ?){1,4}$/u;
const VERB_FIRST =
	/^(?:also |now |only |still |never |simply |always |often )?(?:\p{Lower}{3,}ed|fell|rose|came|went|got|made|took|gave|left|lost|won|ran|began|became|broke|brought|built|caught|drew|fed|felt|found|grew|held|kept|knew|led|let|met|paid|put|read|sat|saw|sent|set|shot|shut|spoke|spent|stood|told|thought|wrote|\p{Lower}{3,}[^su]s) (?!by\b)/u;
/** A verb, or a preposition right before an account, that a clause cannot end with: "it was, he said, | a crime", "blamed for, he said, | nothing". */
const UNFINISHED = /\s(?:is|are|was|were|been|has|had|will|would|could|should|might|must)$/;
const GOVERNING = /\s(?:for|of|from|about|against|without|than|because)$/;
/** "a boat built, according to Ruiz, | by her uncle": what was done, by whom, and of the sentence what is told of it. */
const DONE =
	/(?:^|, )(?<done>(?:(?:an?|the|one|his|her|its|their) )?(?:[^\s,;:–—()]+ ){1,12}?(?:\p{Lower}{2,}ed|built|made|written|given|taken|bought|sold|sent|found|run|led|cut|left|lost|won|drawn|driven|held|kept|paid|shot|stolen|begun|chosen|hidden|known|seen|set|shown|told|thrown|worn))$/u;
const BY = /^by (?!(?:phone|telephone|e-?mail|text|letter|post)\b)/;
/** The account between the halves, which commas part from them: ", Ruiz said in an interview,". */
const REACH = 90;

/**
 * An indirect content that its account parts, with its other half: what stands before the account is only the
 * subject of a clause, or how one begins. @param content the only part, before its account
 */
export function withOtherHalf(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (found !== 'near' || content.length > 1 || !cue || !source || cue[0] < end || source[0] < end)
		return content;
	if (isMarkAt(text, end - 1) || !/^, ?$/.test(text.slice(end, Math.min(cue[0], source[0])))) return content;
	const account = Math.max(cue[1], source[1]);
	if (account - end > REACH) return content;
	const comma = /^[^.,;:!?“”"«»\n]{0,50}, /u.exec(text.slice(account, account + 60));
	if (!comma) return content;
	const from = account + comma[0].length;
	const ahead = text.slice(from, from + 300);
	const stop = STOP.exec(ahead);
	if (!stop || stop.index < 4) return content;
	const rest = ahead.slice(0, stop.index);
	if (/["“”«»„]/.test(rest)) return content;
	const words = text.slice(start, end);
	const isSubject = SUBJECT.test(words) && VERB_FIRST.test(rest);
	// "faster than it had planned for, it said on Monday, | sending …": nothing but who says so.
	const isUnfinished = UNFINISHED.test(words) || (comma[0] === ', ' && GOVERNING.test(words));
	const done = BY.test(rest) ? DONE.exec(words.slice(-LONGEST_DEED))?.groups?.done : undefined;
	if (
		done === undefined &&
		!PREDICATE.test(rest) &&
		!OPENER.test(words) &&
		(!MORE.test(rest) || OTHER.test(rest)) &&
		!isSubject &&
		!isUnfinished
	)
		return content;
	if (done === undefined || done.length === words.length) return [...content, [from, from + rest.length]];
	// "We sailed on the Gull, | a boat built, …": a clause before it is the teller's, and what follows a comma.
	const next = rest.indexOf(',');
	const past = next > 0 ? next : rest.length;
	return [
		[end - done.length, end],
		[from, from + past],
	];
}

/** What was done is told in no more UTF-16 code units. */
const LONGEST_DEED = 160;

/** Where a sentence ends, but at no abbreviation. */
const STOP = new RegExp(String.raw`(?<!\b${CUT_SHORT})[.!?](?=\s|$)|\n`, 'u');
