import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { CUT_SHORT } from './abbreviations.js';

/** How a clause goes on whose subject stood before the account: "The thing he needs, Ruiz said, | is a boat". */
const PREDICATE =
	/^(?:also |now |only |still |probably |likely |never |not )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|doesn['’]t|didn['’]t|don['’]t)\s/u;
/** What opens a clause that follows: "Instead, she said, | her boss had booked a room". */
const OPENER =
	/^(?:Instead|Recently|Rather|Still|However|Now|Then|Back then|Today|Soon|Later|Eventually|Meanwhile|Besides|Moreover|Indeed|In fact|Of course|At first|At last|At least|In the end|In time|By then|By now|Nowadays|These days|In those days|As a result|For now|For years|For example|For instance|On the contrary|Even so|Yet|Perhaps|Sometimes|Often|Once|Sadly|Unfortunately|Clearly|Without (?:it|them|him|her|that)|That|But|And|So)$/u;
/** A conjunction before what more was said. */
const MORE = /^(?:and|or)\s(?!(?:said|added|told|asked|warned|went|left|then|that|urged|called)\b)/u;
/** A subject without its verb, and the verb with which the other half begins: "The moss, they report, | picked up …". */
const SUBJECT =
	/^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|My|Most|Many|Some|All|Both|Such) (?:[\p{Alpha}’'-]+ ?){1,4}$/u;
const VERB_FIRST =
	/^(?:also |now |only |still |never |simply |always |often )?(?:\p{Lower}{3,}ed|fell|rose|came|went|got|made|took|gave|left|lost|won|ran|began|became|broke|brought|built|caught|drew|fed|felt|found|grew|held|kept|knew|led|let|met|paid|put|read|sat|saw|sent|set|shot|shut|spoke|spent|stood|told|thought|wrote|\p{Lower}{3,}[^su]s) (?!by\b)/u;
/** A verb that its clause cannot end with: "it was, he said, | a crime". */
const UNFINISHED = /\s(?:is|are|was|were|been|has|had|will|would|could|should|might|must)$/;
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
	const rest = text.slice(from, from + 300);
	const words = text.slice(start, end);
	const isSubject = SUBJECT.test(words) && VERB_FIRST.test(rest);
	const isUnfinished = UNFINISHED.test(words);
	if (!PREDICATE.test(rest) && !OPENER.test(words) && !MORE.test(rest) && !isSubject && !isUnfinished)
		return content;
	const stop = STOP.exec(rest);
	if (!stop || stop.index < 4 || /["“”«»„]/.test(rest.slice(0, stop.index))) return content;
	return [...content, [from, from + stop.index]];
}

/** Where a sentence ends, but at no abbreviation. */
const STOP = new RegExp(String.raw`(?<!\b${CUT_SHORT})[.!?](?=\s|$)|\n`, 'u');
