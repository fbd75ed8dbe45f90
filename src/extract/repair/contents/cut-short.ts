import type { Span } from '../../../model/index.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { BECAME } from '../../rules/nouns.js';
import { codesOf, isInHeadline, trimEnd } from '../../text/characters.js';
import { alternatives, either } from '../../text/list.js';
import { DIFFERED, OTHERWISE, SEEMED } from '../../text/moods.js';
import { NTH } from '../../text/nth.js';
import { isHuman } from '../../who/nouns.js';
import { type Account, BIT, upTo } from './account.js';
import { beforeBesides } from './besides.js';

/** What was said, up to where the teller goes on with something else; null where nothing of that kind follows. */
export function cutShort(account: Account): readonly Span[] | null {
	const { hasComma, isJoined, isMarked } = account;
	return (
		beforeWhatBecame(account) ??
		(hasComma ? withinPhrase(account) : null) ??
		(isJoined ? beforeNoMore(account) : null) ??
		beforeRestOfHeadline(account) ??
		beforeWhen(account) ??
		(isJoined ? beforeSecondClause(account) : null) ??
		beforeWhatElse(account) ??
		beforeBesides(account) ??
		(isJoined ? beforeWhatTheyDid(account) : null) ??
		withinRelative(account) ??
		(isMarked ? beforeCircumstance(account) : null) ??
		(isJoined ? beforeJudged(account) : null)
	);
}

/** What was said, up to a clause that tells of something else. */
const beforeSecondClause = (account: Account): readonly Span[] | null =>
	beforeOutcome(account) ??
	(account.hasComma
		? (beforeMainClause(account) ?? beforeOtherAccount(account) ?? beforeOtherView(account))
		: null);

/** A claim, without what became of it: "her tweet that …", "denying that …". */
function beforeWhatBecame(account: Account): readonly Span[] | null {
	const { text, cue, source, start, bits, words } = account;
	if ((bits & (BIT.noun | BIT.participle)) === 0) return null;
	const rest = AFTER_CLAIM.exec(words);
	if (rest) return upTo(account, rest.index + 1);
	// "Ana Ruiz’s claim | that the dam could fail within a year | came as rain fell"
	const isOwned = OWNS.test(text.slice(Math.max(0, cue[0] - 8), cue[0]));
	// "A petition demanding | that the plans be dropped | has gathered 400 names"
	const second = isOwned || cue[0] - (source?.[1] ?? 0) !== 1 ? null : SECOND_VERB.exec(words);
	if (second && (bits & BIT.participle) !== 0) return upTo(account, second.groups!.said!.length);
	const isDemand = cue[0] - (source?.[1] ?? 0) === 1 && DEMANDING.test(text.slice(...cue));
	const gathered = isDemand ? GATHERED.exec(words) : null;
	if (gathered) return upTo(account, gathered.index);
	const became = isOwned && text.startsWith('that ', start) ? BECAME.exec(words) : null;
	return became && became.index > 12 ? upTo(account, became.index) : null;
}

/** Whose claim it is: "Ana Ruiz’s", "her". */
const OWNS = /(?:['’]s?|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts) $/;
/** "her tweet that the minister “drinks imported water” | was shared": what a clause said, and what became of it. */
const AFTER_CLAIM =
	/["”’'»“](?= (?:was|were|is|are|has|have|had|drew|prompted|sparked|provoked|went|did|caused|led|met|earned|brought|angered|delighted|raised|appeared|came)\b[^“”"«»]*$)/u;

/** What a petition, or whoever signs it, does in words. */
const DEMANDING = /^(?:demanding|opposing|seeking|backing|supporting|condemning|calling)$/;
/** "A petition demanding | his resignation | had gathered 2,300 names": what became of whatever demands it. */
const GATHERED =
	/ ha(?:s|d|ve) (?:(?:been|already|now|so far) )*(?:gathered|attracted|collected|received|amassed|drawn|won|gained|garnered|topped|passed|reached|signed|delivered|handed|filed|lodged|launched|started|tabled|rejected|blocked|marched|rallied)\b[^“”"«»]*$/;

/** What is told in a phrase that leads up to a clause, without the clause. */
function withinPhrase(account: Account): readonly Span[] | null {
	const { text, cue, words } = account;
	const comma = words.indexOf(', ');
	return comma > 8 && LEADS_UP.test(text.slice(Math.max(0, cue[0] - 80), cue[0]))
		? upTo(account, comma)
		: null;
}

/** "Despite reports | urging it to stop, | the force went on" */
const LEADS_UP = /(?:^|[.!?]["”’]?\s|\n)(?:Despite|Amid|Notwithstanding|In spite of)\s[^,.!?\n]*$/u;

/** What was said, without that no more was. */
function beforeNoMore(account: Account): readonly Span[] | null {
	const { words } = account;
	const silent = NO_MORE.exec(words) ?? (words.startsWith('to ') ? UNDONE.exec(words) : null);
	return silent && silent.index > 8 ? upTo(account, silent.index) : null;
}

/** "to call back | but had yet to do so", "to reply | but no answer had come": that nobody has done what was promised. */
const UNDONE =
	/,? but (?:(?:he|she|it|they|none|neither|nobody|nothing|no \p{Lower}+(?: \p{Lower}+)?) )?(?:had|has|have|did|does|was|were) [^“”"«»]*$/u;

/** "…, but gave no details": that no more was said. */
const NO_MORE =
	/,? (?:but|though|although|and) (?:(?:he|she|it|they) )?(?:(?:gave|gives|offered|offers|provided|provides|has given|had|could give|could offer|would give) no (?:further |more |other )?(?:details?|reasons?|explanation|evidence|time|timetable|figures?|comment|timeline|date)|(?:did not|didn['’]t|would not|wouldn['’]t|declined to|refused to|could not) (?:say|elaborate|give|name|specify|identify|comment|be drawn|provide|explain|disclose|reveal)|stop(?:s|ped)? short of)\b[^“”"«»]*$|, (?:whom|which) (?:he|she|it|they) (?:did not|didn['’]t|would not|declined to|refused to) (?:identify|name|specify)\b[^“”"«»]*$/u;

/** A headline below the first is shorter, in UTF-16 code units. */
const LONGEST_BELOW = 160;

/** What a headline says somebody said, without where, after what and while what it was said. */
function beforeRestOfHeadline(account: Account): readonly Span[] | null {
	const { text, end, bits, words } = account;
	// A headline below the first, too, ends its line without a stop.
	const endsLine = text[end] === '\n' && words.length < LONGEST_BELOW && !isMarkAt(text, end - 1);
	if (!endsLine && !isInHeadline(text, end - 1)) return null;
	const heard = HEARD.exec(words);
	if (heard && heard.index > 8) return upTo(account, heard.index);
	const after = AFTER_LABEL.exec(words);
	if (after) return upTo(account, after.index + 1);
	// "Minister warns | of floods as rivers rise": that is what is foreseen.
	const meanwhile = (bits & BIT.foreseeing) === 0 ? MEANWHILE.exec(words) : null;
	return meanwhile && meanwhile.index > 2 ? upTo(account, meanwhile.index) : null;
}

/** "Baker told staff oven ‘was never hot’, tribunal hears": in whose hearing a headline was said. */
const HEARD =
	/, (?:(?:court|jury|inquest|tribunal|inquiry|hearing|trial|murder trial|judge) (?:is |was )?(?:hears|heard|told)|(?:review|report|study|inquiry|coroner|judge) (?:finds|found|says|rules))$/;
/** The circumstances that follow a name in marks, or where it was given. */
const AFTER_LABEL =
	/["”’'»“](?= (?:(?:after|following|when|as|amid|while|because|hours|days|weeks|moments|minutes)\b|(?:in|at|on|during) (?:an?|the|his|her|its|their) (?:[\p{Lower}-]+ ){0,2}(?:letter|interview|statement|speech|e-?mail|post|tweet|briefing|conference|debate|message|note|column|article|video|podcast|meeting|hearing|rally)\b)[^“”"«»]*$)/u;
/** "denies fraud | as trial opens", "orders inquiry | as 62 children fall ill": what goes on meanwhile, in a headline. */
const MEANWHILE =
	/ (?:as (?:[\p{Alpha}’'-]+ ){1,4}\p{Lower}{3,}s(?: [^“”"«»,]*)?|as (?:[\p{Alpha}\p{N}’',-]+ ){0,3}(?:\p{Alpha}{3,}s|police|children|people|women|men|(?<=, )\p{Upper}\p{Lower}+) (?!(?:of|in|on|at|by|for|from|with|and|or|to|over|under|after|into|the|who|that)\b)\p{Lower}{3,}(?: [^“”"«»,]*)?|amid [^“”"«»,]+|ahead of [^“”"«»,]+)$/u;

/** What somebody denied or wanted, without the day, how often, and through whom. */
function beforeWhen(account: Account): readonly Span[] | null {
	const { text, end, bits, words } = account;
	if (isMarkAt(text, end - 1)) return null;
	const day =
		(bits & BIT.denying) !== 0
			? (WHEN_DENIED.exec(words) ?? LATER_DENIED.exec(words))
			: (bits & BIT.wanting) !== 0
				? WHEN_WANTED.exec(words)
				: (bits & BIT.announcing) !== 0
					? WHEN_ANNOUNCED.exec(words)
					: null;
	return day ? upTo(account, day.index) : null;
}

/** "denied fraud | on Monday", "denied the charges | through his lawyer" */
const WHEN_DENIED =
	/ (?<=^(?!that\b)[^ ]+(?: [^ ]+){0,3} )(?:(?:late |early )?(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|morning|evening|afternoon))?|through (?:his|her|its|their|an?) (?:lawyers?|attorneys?|solicitors?|spokes[a-z]+|representatives?|publicists?))$/;
/** "rejected the claim | at the time", "confirmed its interest | an hour later"; but "denied stealing the van in May" */
const LATER_DENIED =
	/ (?<=^(?!that\b|\p{Lower}+ing\b)[^ ]+(?: [^ ]+){0,3} )(?:at the time|yesterday|last (?:week|month|year|night)|(?:(?:an?|one|two|three|four|five|six|\d+|several|a few|some) )?(?:minute|hour|day|week|month|year)s? (?:later|ago|earlier)|within (?:minutes|hours|days|an? (?:hour|day|week))|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)$/u;
/** "announced his resignation | on Monday", "reported a fall in profit | on Thursday" */
const WHEN_ANNOUNCED =
	/ (?<=^(?:an?|the|his|her|its|their) (?:[^ ]+ ){0,6}(?:resignation|retirement|departure|profits?|loss(?:es)?|revenues?|sales|earnings|results|takeover|merger|acquisition) )(?:late |early )?(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:week|month))$/;
/** "called for order | several times", "requested the originals | last week" */
const WHEN_WANTED =
	/ (?<=^(?!that\b)[^ ]+(?: [^ ]+){0,4} )(?:last (?:week|month|year|night)|yesterday|(?:several|many|countless|two|three|four|five|six) times|repeatedly)$/;

/** What somebody admitted or denied, without what a court made of it. */
function beforeOutcome(account: Account): readonly Span[] | null {
	const { bits, words } = account;
	const outcome = (bits & BIT.pleading) !== 0 ? OUTCOME.exec(words) : null;
	return outcome && outcome.index > 4 ? upTo(account, outcome.index) : null;
}

/** "three counts of burglary | and was remanded in custody", "theft | but was found guilty" */
const OUTCOME =
	/,? (?:and|but) (?:(?:was|were|is|are|has been|have been) (?:\p{Lower}+ly |then |later |also )?(?:remanded|released|bailed|freed|sentenced|jailed|fined|imprisoned|convicted|acquitted|cleared|found (?:not )?guilty|granted|given|ordered|banned|spared|handed|committed|due)|will (?:appear|be sentenced|return|stand)|walked free)\b[^“”"«»]*$/u;

/** What is told in a subordinate clause that opens its sentence, without the main clause. */
function beforeMainClause({ text, source, cue, start, words }: Account): readonly Span[] | null {
	if (source === null || source[1] > cue[0]) return null;
	const joint = SUBORDINATE.exec(text.slice(Math.max(0, source[0] - 14), source[0]))?.groups?.joint;
	// "As Ruiz told the Courier in July, the bridge is unsafe": what follows is what she told.
	if (joint === undefined || (joint === 'As' && !words.startsWith('that '))) return null;
	const main = MAIN_CLAUSE.exec(words);
	return main && main.index > 8 && !MARKS_OR_IF.test(words.slice(0, main.index))
		? [[start, start + main.index]]
		: null;
}

/** "As Ruiz said that the bridge was unsafe, …" */
const SUBORDINATE =
	/(?:^|[.!?]["”’]?\s|\n)(?<joint>After|Although|As|Because|Before|Even though|Once|Since|Though|When|While) $/;
const MARKS_OR_IF =
	/["“”„«»]|''|(?:^|\s)['‘]|^(?:that )?(?:even )?(?:if|when|while|after|before|as|although|though|because|since|unless)\b/u;
/** ", the mayor left the room": a subject and its verb. */
const MAIN_CLAUSE =
	/, (?:(?:the|an?|its|his|her|their) (?:[\p{Alpha}’'-]+ ){1,4}?|(?:he|she|it|they|we) |\p{Upper}[\p{Alpha}’'-]+ (?:\p{Upper}[\p{Alpha}’'-]+ )?)(?:\p{Lower}{2,}ed|was|were|is|are|had|has|have|will|would|could|can|did|does|said|says|told|left|went|came|took|made|gave|got|put|set|ran|fell|rose|sent|kept|held|began|won|lost|met|paid|stood|sat|led) /u;

/** What was said, without what somebody else said. */
function beforeOtherAccount(account: Account): readonly Span[] | null {
	if (isMarkAt(account.text, account.start)) return null;
	const other = OTHER_ACCOUNT.exec(account.words) ?? EVEN_AS.exec(account.words);
	return other ? upTo(account, other.index) : null;
}

/** "…, although its chief executive, Nuala Prentice, | admitted she would": another's account, cut off before. */
const OTHER_ACCOUNT =
	/, (?:although|though|while|whereas|but|and) (?!(?:that|he|she|it|they|we|I)\b)[^“”"«»„:;.]{3,90}? (?:said|says|admitted|admits|insisted|insists|argued|argues|claimed|claims|warned|warns|conceded|denied|denies|added|told)\b(?= (?:that |he |she |it |they |there |the |["“«„]))|, and (?!(?:that|he|she|it|they|we|I)\b)[^“”"«»„:;.,]{3,60}? (?:claim|say|suggest)(?= \p{Alpha})/u;

/** "…, even as contractors | accused the government": what others did with words meanwhile. */
const EVEN_AS =
	/, even as (?!(?:that|he|she|it|they|we|I)\b)[^“”"«»„:;.,]{3,60}? (?:said|says|accused|blamed|vowed|warned|insisted|denied|demanded|rejected|dismissed|urged|threatened|alleged|claimed|called for|called on)\b/u;

/** What was said, without how somebody else took it. */
function beforeOtherView(account: Account): readonly Span[] | null {
	if (isMarkAt(account.text, account.start)) return null;
	const other = OTHER_VIEW.exec(account.words);
	return other && other.index > 8 ? upTo(account, other.index) : null;
}

/** "…, though the away end | thought otherwise", "…, but Hale | was not so sure" */
const OTHER_VIEW = new RegExp(
	`, (?:although|though|while|whereas|but) (?!(?:that|he|she|it|they|we|I|nobody|no)\\b)[^“”"«»„:;.,]{2,60}? (?:${DIFFERED}|${SEEMED} ${OTHERWISE})`,
	'u',
);

/** What somebody was called, accused of or told to do, without when, and without what else happened. */
function beforeWhatElse(account: Account): readonly Span[] | null {
	const { text, cue, start, bits, words } = account;
	// "called on the minister to resign" gives nobody a name.
	if ((bits & BIT.label) !== 0 && !/^ (?:on|for|upon)\b/.test(text.slice(cue[1], start + 4))) {
		const after = AFTER_LABEL.exec(words);
		if (after) return upTo(account, after.index + 1);
		const named = lastMarkOf(words);
		if (named > 0 && AND_MORE.test(words.slice(named))) return upTo(account, named);
	}
	// "accused it of “bad faith” | after the talks collapsed"
	if ((bits & BIT.accusing) !== 0) {
		const after = AFTER_LABEL.exec(words);
		if (after && after.index > 8) return upTo(account, after.index + 1);
		const since = SINCE_ACCUSED.exec(words);
		if (since) return upTo(account, since.groups!.said!.length);
	}
	if ((bits & BIT.urging) !== 0 && TO_DO.test(words)) {
		const after = AFTERWARDS.exec(words);
		if (after && after.index > 8) return upTo(account, after.index);
	}
	return null;
}

/** "accused him of misleading residents | after an email emerged": what came to light before. */
const SINCE_ACCUSED =
	/^(?<said>[^“”"«»,;:]{2,70}? of \p{Lower}+ing\b[^“”"«»;:]{3,120}?),? (?:after|when) (?:(?:an?|the|its|his|her|their|it|\p{Lower}{3,}s) (?:[\p{Alpha}\d’'-]+ ){0,8}?|\p{Lower}{3,}s )(?:emerged|surfaced|came to light|(?:was|were) (?:leaked|published|revealed|released|broadcast|unearthed|made public))\b/u;
/** described it as “a gift”, and when he protested sent him a map: what else happened. */
const AND_MORE =
	/^\)? and \p{Upper}[\p{Alpha}.’'-]+ (?:\p{Lower}+ly )?\p{Lower}{2,}(?:ed|id|ook|eft|ave|ent) |^,? (?:(?:and|but|before|then) (?:(?:when|as|if|while|later|then|was|were|is|has|had) |told |took |left |went |gave |sent |led |quit |made |(?:\p{Lower}+ly )?\p{Lower}{2,}ed |\p{Lower}{3,}s that )|(?:but|and) (?:he|she|they|it) )/u;

/** Behind the last mark of some words. */
function lastMarkOf(words: string): number {
	let at = words.length;
	while (at > 0 && !isMarkAt(words, at - 1)) at--;
	return at;
}

/** "its members to stay away" */
const TO_DO = /^(?!that\b|if\b|whether\b)[^“”"«»,]{0,80}?\bto \p{Lower}/u;
/** "ordered its members to stay away | , following the collapse of talks": why somebody was told to do something. */
const AFTERWARDS = /, (?:after|following|amid|(?:hours|days|weeks|months) after) [^“”"«»]*$/u;

/** What was said, without what whoever said it did next. */
function beforeWhatTheyDid(account: Account): readonly Span[] | null {
	const { bits, hasComma, words } = account;
	const deed = (bits & (BIT.accusing | BIT.label)) !== 0 ? AND_DID.exec(words) : null;
	if (deed) return upTo(account, deed.index + 1);
	const other = TO_OTHER.exec(words);
	if (other && isSameSex(other.groups!) && isAlone(other.groups!.said!))
		return upTo(account, other.groups!.lead!.length);
	const tribute = TRIBUTE.exec(words);
	if (tribute && tribute.index > 8 && (!tribute.groups!.past || isOfState(words.slice(0, tribute.index))))
		return upTo(account, tribute.index);
	const then = hasComma ? AND_THEN.exec(words) : null;
	return then && then.index > 12 ? upTo(account, then.index) : null;
}

/** accused it of “bad faith” | and ordered its members home: what else the accuser did. */
const AND_DID =
	/["”’'»“](?= and (?:\p{Lower}{3,}ed|told|said|paid|took|left|went|gave|sent|led|quit|spent|made|held|brought|kept|began|won|lost|ran|met|withdrew)\b[^“”"«»]*$)/u;
/** "she would not walk again | and sent her home": nobody does that to herself. */
const TO_OTHER =
	/^(?<lead>(?:that )?(?:(?<he>he)|she)(?<said> [^,;:“”"«»]{4,80}?)) and (?:later |then )?(?:\p{Lower}{2,}ed|sent|took|told|gave|put|led|made|brought|drove|kept|held|let|threw|paid) (?:(?<him>him)\b|her(?= (?:home|away|off|out|to|in|into|for|with|back|up|down|on|at|from)\b|[.,]|$))[^“”"«»]*$/u;
const isSameSex = ({ he, him }: Record<string, string | undefined>): boolean =>
	(he === undefined) === (him === undefined);
/** Whether nobody else is told of, to whom it might be done. */
const isAlone = (words: string): boolean =>
	!/\p{Upper}/u.test(words) &&
	(words.match(NOUNS) ?? []).every((nouns) => !nouns.split(' ').some((word, i) => i > 0 && isHuman(word)));
const NOUNS = /\b(?:the|an?|his|her|their|another|one) (?:\p{Lower}+ )?\p{Lower}+/gu;
/** "the fund would grow | and paid tribute to nurses", "she was ill | and thanked her fans", "he had misread it | and apologised “unreservedly”" */
const TRIBUTE =
	/,? (?:and|but) (?:also |then |later )?(?:(?:paid|pays) tribute to [^“”"«»]*|apologi[sz]ed ["“'‘][\p{Alpha} ]{4,30}["”'’](?: (?:to|for) [^“”"«»]*)?|(?<past>apologi[sz]ed|thanked|begged|expressed (?:regret|sorrow|remorse|condolences|gratitude|dismay|concern|hope))\b[^“”"«»]*)$/u;
/** Whether nobody else is told to have done something first: "one of the mothers cried and begged", "she had gone to see him and apologised". */
const isOfState = (words: string): boolean => STATE.test(words) && !PERFECT.test(words);
const STATE = /^(?:that )?(?:he|she|it|they|we|I|there) |\b(?:was|were|is|are)\b/;
const PERFECT = /\b(?:had|has|have|having|never)\b/;
/** "that the plan was still under review|, then grins": what the speaker does next. */
const AND_THEN = /, (?:and )?then (?:\p{Lower}+ly )?\p{Lower}{3,}[^su]s(?: [^,“”"«»]{0,40})?$/u;

/** What is told in a relative clause, "who said …", without what is told of whoever said it. */
function withinRelative(account: Account): readonly Span[] | null {
	const { text, cue, source, words } = account;
	if (source === null) return null;
	if (endsInWho(text, source[0], cue[0]) || isInWho(text, source, cue)) {
		const second = SECOND_VERB.exec(words);
		if (second) return upTo(account, second.groups!.said!.length);
		const main = MAIN_VERB.exec(words);
		if (main) return upTo(account, main.index + 1);
	}
	const isAside = source[0] > 1 && text.startsWith(', ', source[0] - 2) && isRelative(text, source);
	if (!isAside) return null;
	const over = OVER.exec(words);
	if (over && over.groups!.said!.length > 8) return upTo(account, over.groups!.said!.length);
	const closed = CLOSED.exec(words);
	return closed ? upTo(account, closed.index + 1) : null;
}

/** Whether a relative clause leads up to a cue. */
const endsInWho = (text: string, from: number, to: number): boolean =>
	text.charCodeAt(to - 1) === SPACE
		? WHO_LAST.has(text.charCodeAt(to - 2)) && WHO.test(text.slice(from, to))
		: WHO_LAST.has(text.charCodeAt(to - 1)) && WHO.test(text.slice(from, to));
/** "A carer | who took £80 and | said she had borrowed it": a second verb of the clause. */
const isInWho = (text: string, source: Span, cue: Span): boolean =>
	text.startsWith(' and ', cue[0] - ' and '.length) && SECOND_OF_WHO.test(text.slice(source[0], cue[0]));
const SECOND_OF_WHO = /(?:^| )who (?:[^,;:.!?“”"«»\n]|[,.](?=\d)){3,140} and $/u;
const WHO = /(?:^| )(?:who|which|that) ?$/;
const WHO_LAST = codesOf('oht');
const SPACE = ' '.charCodeAt(0);

/** A man who said she was “only borrowing” it | has been jailed: a second verb with nothing to join it. */
const SECOND_VERB =
	/^(?<said>(?:that )?(?!which|who)[^,;:]{0,60}?\b(?:was|were|is|are|be|had|would|will|could|can|cannot|should|must|may|might|did|didn['’]t)\b(?:(?!\b(?:and|but|or|that|which|who|when|if|because|as|than|after|before)\b)[^,;:]){6,120}?) (?:has|have) (?:been |now |also )?\p{Lower}+(?:ed|en|ne|t|d|n)\b[^“”"«»]*$/u;
/** A man who called her “a chair” | during a quiz has been banned: the clause of who said it is over. */
const MAIN_VERB =
	/["”’'»](?= (?:(?:during|at|in|on|after|before|while|over|outside|inside|by|from) [^“”"«».;]{2,60}? )?(?:has|have|is|was|were|are|will|must|faces)\b[^“”"«»]*$)/u;
/** "The mayor, who has called the plan “a joke” |, left the room": a clause between commas ends with its words in marks. */
const CLOSED = /["”’'»](?=, [^"“”«»]*$)/u;
/** "Hale, who has vowed to quit |, could be president": the clause is over where the verb of its noun follows. */
const OVER = /^(?<said>[^,]+), (?:was|were|is|are|has|have|had|could|would|will|may|might|must|should|did)\b/;
/** Whether a source is only “who”. */
const isRelative = (text: string, source: Span): boolean =>
	/^(?:who|which|that)$/.test(text.slice(...source));

/** What was said in marks, without when it was so, and when it was said. */
function beforeCircumstance(account: Account): readonly Span[] | null {
	const accused = WHEN_ACCUSED.exec(account.words);
	return accused ? upTo(account, accused.index + 1) : null;
}

/** he “never sold a sheep” | after being accused of …: when he said so. */
const WHEN_ACCUSED =
	/["”'’](?= (?:after|on|when|upon|while) (?:he was |she was |they were |it was )?(?:being )?(?:accused|asked|questioned|quizzed|charged|arrested|criticised|criticized|pressed|challenged|sentenced|confronted|interviewed)\b[^“”"«»]*$)/u;

/** What was said, without what the teller makes of it. */
function beforeJudged(account: Account): readonly Span[] | null {
	const { text, start, words } = account;
	const judged = MARKED_OFF.test(words) ? JUDGED.exec(words) : null;
	if (!judged || judged.index <= 12 || isWithinMarks(text, start, words.slice(1, judged.index))) return null;
	return [[start, trimEnd(text, start, start + judged.index)]];
}

/** What the teller makes of what somebody said. */
const MADE_OF = alternatives(
	`move decision bid step sign blow idea claim remark suggestion plan proposal view charge allegation accusation comment reference swipe
	jab dig nod shift reversal departure contrast recommendation practice tactic rarity stance reminder echo response reaction rebuke
	criticism argument assertion pledge promise demand warning admission indictment recognition acknowledgment acknowledgement figure number
	version account statement characteri[sz]ation revelation disclosure concession confession outburst`,
);
/** ", in a move it says will cost £6m", " — a decision that …", ", without saying why", ", a prospect Ruiz had denied", ", an account disputed by Ruiz", ", in a rare flash of humour": what the teller makes of what was said. */
export const JUDGED = either(
	new RegExp(`, ${NTH}[^“”"«»]*$`, 'u'),
	/, in what (?:the \p{Alpha}+|he|she|it|they|\p{Upper}\p{Alpha}+) (?:believes?|says?|said|calls?|called|claims?|described)\b[^“”"«»]*$/u,
	new RegExp(
		`${/(?:,| [—–-]{1,2}) (?:in (?:a|an|the|what)|a|an|the) (?:[\p{Lower}-]+ ){0,2}/u.source}(?:${MADE_OF})s?\\b(?=[^“”"«»]*$)`,
		'u',
	),
	/, in an? (?:rare|unusual|uncharacteristic|unexpected|characteristic|typical|surprising|brief|apparent|clear|unguarded|fleeting) (?:[\p{Lower}-]+ )?(?:flash|show|display|moment|burst|glimpse|hint|fit|bout|piece|act|tone|exchange|intervention|breach|break|deviation) [^“”"«»]*$/u,
	/, an? [\p{Lower} -]{3,30} (?:den(?:ied)|rejected|disputed|contested|challenged|contradicted|questioned|dismissed|refuted|rebutted|echoed|ridiculed|mocked) by [^“”"«»]*$/u,
	/, which (?:he|she|it|they|the \p{Lower}+|\p{Upper}\p{Alpha}+) (?:has |have )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))$/u,
	/, an? [\p{Lower} -]{3,30} (?:that |which )?(?:he|she|it|they|(?:the|his|her|its|their) \p{Alpha}+|\p{Upper}[\p{Alpha}.’'-]+(?: \p{Upper}[\p{Alpha}.’'-]+)?) (?:has |have |had )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?|challeng(?:es?|ed)|contradict(?:s|ed)?)\b[^“”"«»]*$/u,
	/, which [^,“”"«»]{2,60} (?:described|called|dismissed|branded|labelled|denied)$/u,
	/, (?:raising|prompting|sparking|fuelling|triggering|ordering|dashing|boosting|escalating|deepening|drawing|sending|pushing|lifting|rebuffing|rebutting|contradicting|countering|echoing|knocking|wiping|pulling|surprising|stunning|angering|delighting|disappointing) [^“”"«»]+$/u,
	/, without (?:specifying|naming|revealing|disclosing|mentioning|identifying|elaborating|giving|saying|providing|offering|explaining|citing)\b[^“”"«»]*$/u,
);
/** What stands before it. */
const MARKED_OFF = /, | [—–-]/;

/** Whether some words that a mark opens do not close it. */
const isWithinMarks = (text: string, start: number, words: string): boolean =>
	isMarkAt(text, start) && !(/[‘']/.test(text[start]!) ? /['’]/ : /["”»“]/).test(words);
