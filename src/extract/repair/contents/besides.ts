import type { Span } from '../../../model/index.js';
import { type Account, BIT, upTo } from './account.js';

/** What somebody said, without what the teller tells of besides: what had happened, who heard it, what was done instead. */
export const beforeBesides = (account: Account): readonly Span[] | null =>
	beforeWhatHappened(account) ??
	(account.isJoined
		? ((account.hasComma ? (beforeHearing(account) ?? beforeMeanwhile(account)) : null) ??
			beforeInstead(account) ??
			beforeLeaving(account))
		: null);

/** What is to be done or wanted, without what had happened before or went on meanwhile. */
function beforeWhatHappened({ text, start, bits, words }: Account): readonly Span[] | null {
	if ((bits & (BIT.urging | BIT.vowing)) === 0 || !WHEN.test(words)) return null;
	if ((bits & BIT.vowing) !== 0 && !words.startsWith('to ')) return null;
	for (const { index } of words.slice(0, LONGEST).matchAll(EACH_WHEN)) {
		const before = words.slice(0, index);
		if (TOLD_OF.test(before)) return null;
		if (index < 3 || holdsOpenMark(before)) continue;
		if (PAST.test(text.slice(start + index, start + index + REACH))) return [[start, start + index]];
	}
	return null;
}

/** So far is a clause looked at, and for one, in UTF-16 code units. */
const REACH = 160;
const LONGEST = 400;
/** "urged visitors to keep back | after a couple had to be pulled from the mud", "called for calm | as crowds gathered" */
const WHEN =
	/(?<!\b(?:so|such|as|same|much|well|far|soon|long|hours|days|weeks|months|years)) (?:after|as) (?=[\p{Alpha}£$€\d])/u;
const EACH_WHEN = new RegExp(WHEN, 'gu');
/** What is over, told of a subject or of who asks. */
const PAST =
	/^ (?:after (?:being (?:told|warned|asked|accused|informed)\b|(?!(?:he|she|it|they|we|you|I|any|every|each)\b)(?:(?!\b(?:who|which|that|whose|has|have|if|when)\b)[^.;:!?\n])*? (?:was|were|had|came|went|took|left|fell|rose|broke|began|hit|struck|lost|grew|swept|drew|sank|ran|got|made|said|told|became|\p{Lower}{3,}ed)\b)|as (?!(?:an?|he|she|it|they|we|you|I|if)\b)(?:(?!(?:who|which|that|to|after|by|until|unless|if|when|once|because|while|whatever)\b)[\p{Alpha}’'-]+ |[£$€]?\p{N}[\p{N},.]* ){1,9}?(?:was|were|had|came|went|took|fell|rose|broke|began|grew|swept|\p{Lower}{3,}ed)\b)/u;
/** Words before it that tell of what is over too, or have a clause of their own. */
const TOLD_OF =
	/\b(?:that|who|which|why|how|whether|if|when|where|what|because|was|were|is|are|had|has|have|did|could|would|will|said|told|last)\b/;

/** Whether some words open a mark that they do not close. */
function holdsOpenMark(words: string): boolean {
	if (words.lastIndexOf('“') > words.lastIndexOf('”') || words.lastIndexOf('«') > words.lastIndexOf('»'))
		return true;
	let straight = 0;
	for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) straight++;
	return straight % 2 === 1 || /(?:^|\s)[‘'][^’']*$/.test(words);
}

/** What was told somewhere, without who heard it there. */
function beforeHearing(account: Account): readonly Span[] | null {
	const { words } = account;
	const isHeard = words.endsWith('told') || words.endsWith('heard') || words.endsWith('hears');
	const heard = isHeard ? HEARING.exec(words) : null;
	return heard && heard.index > 8 ? upTo(account, heard.index) : null;
}

/** "that the casks were ageing | , the High Court in Perth was told" */
const HEARING =
	/, (?:(?:the|an?) )?(?:[\p{Alpha}’'-]+ ){0,3}(?:court|jury|inquest|tribunal|inquiry|hearing|committee|trial)(?: (?:in|at) (?:\p{Upper}[\p{Alpha}’'-]* ?){1,3}|,? )? ?(?:(?:was|were|is|has been) told|has heard|heard|hears)$/iu;

/** What is so, without what went on in the news. */
function beforeMeanwhile(account: Account): readonly Span[] | null {
	const { words } = account;
	const at = words.indexOf(', as ');
	if (at < 12 || words.length - at > REACH || HOLDS_PAST.test(words.slice(0, at))) return null;
	const meanwhile = AS.exec(words.slice(at));
	return meanwhile ? upTo(account, at) : null;
}

/** "he spends more on buses | , as the minister came under fire" */
const AS =
	/^, as (?:the|an?|its|his|her|their|\p{N}+|\p{Upper}\p{Alpha}+) ?[^“”"«»,;:]*? (?:was|were|came|went|took|fell|rose|broke|began|grew|faced|prepared|announced|launched|gathered|voted|rallied|called|met|said|told)\b[^“”"«»,;:]*$/u;
const HOLDS_PAST = /\b(?:was|were|had|did|would|could|\p{Lower}{3,}ed)\b/u;

/** What somebody would not do, without what was done instead. */
function beforeInstead(account: Account): readonly Span[] | null {
	const instead = INSTEAD.exec(account.words);
	return instead ? upTo(account, instead.groups!.said!.length) : null;
}

/** "that she would not resign | , but she left the door open": what somebody is told to have done, where it was said what would be. */
const INSTEAD =
	/^(?<said>(?:that )?(?<who>he|she|it|they) (?:would|will|won['’]t|wouldn['’]t) [^;:]{4,200}?(?:,["”’'»])?),? but \k<who> (?:left|kept|gave|stopped|appeared|seemed|refused|declined|offered|hinted|smiled)\b[^“”"«»]*$/u;

/** What somebody was, in marks, without that whoever said so left. */
function beforeLeaving(account: Account): readonly Span[] | null {
	const left = account.isMarked ? LEFT.exec(account.words) : null;
	return left ? upTo(account, left.index + 1) : null;
}

/** "he was “not insured” | and left" */
const LEFT =
	/["”’'»](?= and (?:then )?(?:left|(?:walked|drove|ran|rode|stormed|rushed) (?:off|out|away|home)|hung up|sat down|stood up|closed the door|smiled|laughed|shrugged|nodded)(?: [^“”"«»,;:]{0,40})?$)/u;
