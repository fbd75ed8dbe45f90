import type { Attribution } from '../attribution.js';
import { ending } from '../text/ending.js';
import { signs } from '../text/signs.js';

/** So far before a verb is looked, in UTF-16 code units. */
const REACH = 72;
/** "He may say that", "She should say sorry": what nobody has said yet. */
const MODAL = ending(
	/\b(?:may|might|should|must|ought to)(?: (?:\p{Lower}+ly|also|well|yet|still|then|even|one day))? $/u,
);
/** "He would then have said that", "Could she have said so?": what somebody never said. */
const PERFECT = ending(
	/\b(?:[Ww]ould|[Cc]ould|[Mm]ight|[Mm]ust|[Ss]hould|[Oo]ught to)(?: not|n['’]t)?(?: (?:then|never|ever|also|even|\p{Lower}+ly|he|she|they|it|you|we|\p{Upper}[\p{Alpha}.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+)?))? have $/u,
);
/** "If he says", "Unless the mayor says", "Had he said": what somebody may say, or might have. */
const CONDITION =
	/(?:^|[.!?—–;:,(]["”’]? |\n)(?:(?:And|But|Even|Only) )?(?:[Ii]f|[Uu]nless|Had) (?:he|she|they|it|we|you|I|(?:the |an? |his |her |their )?[\p{Alpha}.’'-]+(?:(?<!\p{Lower}{3}\.) [\p{Alpha}.’'-]+){0,3}) (?:ever |really |had |does |do )?$/u;
/** "Not once did he say": what was never said. */
const NEVER =
	/\b(?:[Nn]ot once|[Nn]ever|[Aa]t no (?:point|time)|[Nn]or|[Nn]owhere) (?:did|does|has|had|do|have) (?:he|she|they|it|(?:the )?[\p{Alpha}.’'-]+(?: [\p{Alpha}.’'-]+){0,2}) (?:ever )?$/u;
/** "It could be argued that": by nobody. */
const ARGUABLE = ending(/\b[Ii]t (?:could|can|may|might) (?:\p{Lower}+ )?be $/u);
/** "If she wanted to help, she would discuss": what nobody does. */
const THEN = ending(
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Even) )?[Ii]f [^.!?\n“”"]{5,160}, [^.!?,;:\n“”"]{2,40} (?:would|could|might) $/u,
);
/** So far back a condition is looked for, in UTF-16 code units. */
const LONGEST = 220;
const CUE = signs({
	saying:
		/^(?:say|says|said|tell|tells|told|admit|admits|claim|claims|insist|insists|argue|argues|confirm|confirms|deny|denies)$/i,
	/** What somebody may do that nobody has done: "If the firm finds that …". */
	supposed:
		/^(?:agree|ask|believe|complain|conclude|decide|demand|feel|find|insist|order|recommend|refuse|reject|request|rule|show|think|want)s?$/,
	/** What "it could be". */
	arguable: /^(?:argued|said|claimed|suggested|contended)$/,
	/** What follows "would have". */
	done: /^(?:said|told|admitted|claimed|insisted|argued|confirmed|denied|pleaded|warned|announced|promised|written|answered|replied|added)$/,
});
/** What both of them need. */
const SIGN = /[Ii]f |nless |Had |once|ever|[Aa]t no|[Nn]or |where/;

/** Whether a verb is told as something that may be said, or never was. */
export function isUnreal(text: string, { cue, content }: Attribution): boolean {
	if (cue === null || content[0]![0] < cue[1]) return false;
	const found = CUE.of(text, cue);
	const before = text.slice(Math.max(0, cue[0] - REACH), cue[0]);
	if (THEN.test(text.slice(Math.max(0, cue[0] - LONGEST), cue[0]))) return true;
	if (found === 0) return false;
	if ((found & CUE.bit.arguable) !== 0 && ARGUABLE.test(before)) return true;
	if ((found & CUE.bit.supposed) !== 0 && SIGN.test(before) && CONDITION.test(before)) return true;
	if ((found & CUE.bit.done) !== 0 && PERFECT.test(before)) return true;
	if ((found & CUE.bit.saying) === 0) return false;
	return MODAL.test(before) || (SIGN.test(before) && (CONDITION.test(before) || NEVER.test(before)));
}
