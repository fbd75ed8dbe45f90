import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { BECAME } from '../rules/nouns.js';
import { codesOf, isInHeadline, trimEnd } from '../text/characters.js';
import { signs } from '../text/signs.js';

/** ", in a move it says will cost £6m", " — a decision that …", ", without saying why": what the teller makes of what was said. */
const JUDGED =
	/, in what (?:the \p{L}+|he|she|it|they|\p{Lu}\p{L}+) (?:believes?|says?|said|calls?|called|claims?|described)\b[^“”"«»]*$|(?:,| [—–-]{1,2}) (?:in (?:a|an|the|what)|a|an|the) (?:[\p{Ll}-]+ ){0,2}(?:move|decision|bid|step|sign|blow|idea|claim|remark|suggestion|plan|proposal|view|charge|allegation|accusation|comment|reference|swipe|jab|dig|nod|shift|reversal|departure|contrast|recommendation|practice|tactic|rarity|stance|reminder|echo|response|reaction|rebuke|criticism|argument|assertion|pledge|promise|demand|warning|admission|indictment|recognition|acknowledgment|acknowledgement|figure|number)s?\b(?=[^“”"«»]*$)|, which (?:he|she|it|they|the \p{Ll}+|\p{Lu}\p{L}+) (?:has |have )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))$|, which [^,“”"«»]{2,60} (?:described|called|dismissed|branded|labelled|denied)$|, (?:raising|prompting|sparking|fuelling|triggering|ordering|dashing|boosting|escalating|deepening|drawing|sending|pushing|lifting|knocking|wiping|pulling|surprising|stunning|angering|delighting|disappointing) [^“”"«»]+$|, without (?:specifying|naming|revealing|disclosing|mentioning|identifying|elaborating|giving|saying|providing|offering|explaining|citing)\b[^“”"«»]*$/u;
/** What stands before it. */
const MARKED_OFF = /, | [—–-]/;
/** he was “devastated” after the council ordered …: when it was so, after the one word or two in marks. */
const CIRCUMSTANCE =
	/^(?<head>(?:that )?(?:he|she|they|it|we|I)(?:['’]s| is| was| were| felt| feels| had been) ["“'‘][^"“”]{2,40}["”'’])\s(?:after|following|when)\b[^“”"«»]+$/u;
/** he “never sold a sheep” | after being accused of …: when he said so. */
const WHEN_ACCUSED =
	/["”'’](?= (?:after|on|when|upon|while) (?:he was |she was |they were |it was )?(?:being )?(?:accused|asked|questioned|quizzed|charged|arrested|criticised|criticized|pressed|challenged|sentenced|confronted|interviewed)\b[^“”"«»]*$)/u;
/** A man who called her “a chair” | during a quiz has been banned: the clause of who said it is over. */
const MAIN_VERB =
	/["”’'»](?= (?:(?:during|at|in|on|after|before|while|over|outside|inside|by|from) [^“”"«».;]{2,60}? )?(?:has|have|is|was|were|are|will|must|faces)\b[^“”"«»]*$)/u;
/** A man who said she was “only borrowing” it | has been jailed: a second verb with nothing to join it. */
const SECOND_VERB =
	/^(?<said>(?:that )?(?!which|who)[^,;:]{0,60}?\b(?:was|were|is|are|had|would|will|could|did|didn['’]t)\b(?:(?!\b(?:and|but|or|that|which|who|when|if|because|as|than|after|before)\b)[^,;:]){6,120}?) (?:has|have) (?:been |now |also )?\p{Ll}+(?:ed|en|ne|t|d|n)\b[^“”"«»]*$/u;
/** "The mayor, who has called the plan “a joke” |, left the room": a clause between commas ends with its words in marks. */
const CLOSED = /["”’'»](?=, [^"“”«»]*$)/u;
const isRelative = (text: string, source: Span): boolean =>
	/^(?:who|which|that)$/.test(text.slice(...source));
/** ", the battery maker Elektra SE.": what the last noun of a sentence is. */
const APPOSED =
	/^, (?:the|a|an|its|his|her|their|one|both)\s(?!(?:\p{Ll}+ )*(?:said|says|was|were|is|are|has|had|told|added|announced|according|confirmed|reported|warned|will|would|but|and)\b)[^,.;:“”"«»\n]{3,70}(?=\.(?:\s|$))/u;

/** "While the mayor | said it was safe, the union disagreed": what follows the clause is the teller's. */
const SUBORDINATE =
	/(?:^|[.!?]["”’]?\s|\n)(?:While|Although|Though|Even though|When|After|As|Since|Because)\s[^,.!?\n]*$/u;

/** "Speaking afterwards, he said …": when and how, not what. */
const OPENING =
	/^(?:Speaking|Asked|Writing|Addressing|Responding|Answering|Giving evidence|Pressed|Reached|Contacted)\b/;
/** Cues of which more must be asked. */
const CUE = signs({
	/** Verbs after which a clause follows at once. */
	bare: /^(?:said|says|denied|denies|claims|claimed|insists|insisted|admitted|admits|believes|argued)$/,
	/** Verbs after which "had" tells more of the same. */
	past: /^(?:said|told|insisted|admitted|added|claimed|explained)$/,
	/** Verbs that tell somebody to do something. */
	urging:
		/^(?:urg|call|ask|tell|told|order|warn|advis|appeal|beg|implor|remind|instruct|invit|plead|encourag|challeng|command|direct|want)(?:e|es|ed|ing|s|ged|ging)?$/i,
	/** Verbs that call something by a name in marks. */
	label:
		/^(?:call|brand|label|describ|dub|term|dismiss|hail|slam|blast|condemn|denounc|prais|characteri[sz])(?:e|es|ed|s|ing|l?led)?$/i,
	noun: /^(?:tweet|claim|post|remark|comment|statement|suggestion|assertion|allegation|argument|insistence|promise|warning|accusation|belief|boast|complaint|denial|admission|view|pledge|letter|message|confession|assurance|contention|declaration|prediction|observation)s?$/i,
	participle: /ing$/,
	accusing: /^accus/i,
	foreseeing: /^(?:warn|fear|predict|expect|forecast)/i,
	/** Verbs whose content may be one noun. */
	denying: /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|confirm(?:s|ed|ing)?)$/i,
});
const BIT = CUE.bit;

/** "had told her what | to say on the stand": a question whose verb is left out. */
const WHAT_TO = / (?:what|how|where|when|which|whether|whom|who)$/;
const TO = /^ to \p{Ll}[^,.;:–—“”"«»\n]*/u;

/** A phrase that goes on with a clause to the sentence's end. */
const GOES_ON =
	/^\s(?:from|in|at|for|with|into|over|under|against|without|between|through|of|by|to|after|before|on)\s(?!(?:an?|his|her|its|their|the) (?:[\p{Ll}-]+ ){0,2}(?:statement|interview|speech|letter|e-?mail|post|tweet|report|note|briefing|conference|hearing|meeting|reporters?|journalists?|call|court)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|reporters|journalists|\p{Lu})[^,.;:–—“”"«»\n]{2,80}(?=\.(?:\s|$))/u;

/**
 * Where an indirect content begins and ends: without a phrase that leads up to the source ("Opening the case at
 * the court, Ana Ruiz told …"), without what the teller makes of it, with an apposition that ends its sentence.
 */
export function extentOf(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (!cue || found !== 'near') return content;
	const [start, end] = content[0]!;
	const leadsUp =
		content.length > 1 &&
		source !== null &&
		end <= source[0] &&
		source[0] < cue[0] &&
		!isMarkAt(text, start) &&
		content[1]![0] >= cue[1] &&
		((/^\s*$/.test(text.slice(end, source[0])) && !isMarkAt(text, end - 1)) ||
			(OPENING.test(text.slice(start, end)) && /^,\s*$/.test(text.slice(end, source[0]))));
	// "Of Tom Hale, | whom she loved, | she said | that he washed up"
	const isAside = content.length > 1 && end <= cue[0] && /^(?:whom|who|which) /.test(text.slice(start, end));
	if (leadsUp || (isAside && content[1]![0] >= cue[1])) return withoutAs(text, cue, content.slice(1));
	if (content.length === 1 && end <= cue[0] && source !== null && end < source[0])
		return [[start, upToAccount(text, start, end, Math.min(cue[0], source[0]))]];
	if (start >= cue[1]) {
		const whom = withWhom(text, cue, start);
		if (whom < start) return [[whom, end], ...content.slice(1)];
	}
	if (content.length === 1 && end <= cue[0]) {
		const own = OWN_ACCOUNT.exec(text.slice(start, Math.min(end, start + 80)));
		if (own) return [[start + own[0].length, end]];
	}
	if (content.length > 1 && end <= cue[0]) return withoutClause(text, cue, content);
	if (content.length > 1 || start < cue[1]) return content;
	const open =
		text.startsWith(' to ', end) && WHAT_TO.test(text.slice(Math.max(start, end - 8), end))
			? TO.exec(text.slice(end, end + 120))
			: null;
	if (open) return [[start, end + open[0].length]];
	const bits = CUE.of(text, cue);
	const words = text.slice(start, end);
	if ((bits & (BIT.noun | BIT.participle)) !== 0) {
		const rest = AFTER_CLAIM.exec(words);
		if (rest) return [[start, start + rest.index + 1]];
		const isOwned = OWNS.test(text.slice(Math.max(0, cue[0] - 8), cue[0]));
		const became = isOwned && text.startsWith('that ', start) ? BECAME.exec(words) : null;
		if (became && became.index > 12) return [[start, start + became.index]];
	}
	const silent = JOINTS.some((joint) => words.includes(joint)) ? NO_MORE.exec(words) : null;
	if (silent && silent.index > 8) return [[start, start + silent.index]];
	if (isInHeadline(text, end - 1)) {
		const heard = HEARD.exec(words);
		if (heard && heard.index > 8) return [[start, start + heard.index]];
		const after = AFTER_LABEL.exec(words);
		if (after) return [[start, start + after.index + 1]];
		const meanwhile = (bits & BIT.foreseeing) === 0 ? MEANWHILE.exec(words) : null;
		if (meanwhile && meanwhile.index > 3) return [[start, start + meanwhile.index]];
	}
	const day = (bits & BIT.denying) !== 0 && !isMarkAt(text, end - 1) ? DAY_LAST.exec(words) : null;
	if (day) return [[start, start + day.index]];
	const other = words.includes(', ') && !isMarkAt(text, start) ? OTHER_ACCOUNT.exec(words) : null;
	if (other) return [[start, start + other.index]];
	if ((bits & BIT.label) !== 0 && !/^ (?:on|for|upon)\b/.test(text.slice(cue[1], start + 4))) {
		const after = AFTER_LABEL.exec(words);
		if (after) return [[start, start + after.index + 1]];
		const named = lastMarkOf(words);
		if (named > 0 && AND_MORE.test(words.slice(named))) return [[start, start + named]];
	}
	if ((bits & BIT.accusing) !== 0) {
		const after = AFTER_LABEL.exec(words);
		if (after && after.index > 8) return [[start, start + after.index + 1]];
	}
	if ((bits & BIT.urging) !== 0 && TO_DO.test(words)) {
		const after = AFTERWARDS.exec(words);
		if (after && after.index > 8) return [[start, start + after.index]];
	}
	if ((bits & (BIT.accusing | BIT.label)) !== 0) {
		const deed = AND_DID.exec(words);
		if (deed) return [[start, start + deed.index + 1]];
	}
	const then = words.includes('then ') ? AND_THEN.exec(words) : null;
	if (then && then.index > 12) return [[start, start + then.index]];
	const isOfWho = source !== null && endsInWho(text, source[0], cue[0]);
	const main = isOfWho ? SECOND_VERB.exec(words) : null;
	if (main) return [[start, start + main.groups!.said!.length]];
	const relative = source && isOfWho ? MAIN_VERB.exec(words) : null;
	if (relative) return [[start, start + relative.index + 1]];
	const aside = source && source[0] > 1 && text.startsWith(', ', source[0] - 2) && isRelative(text, source);
	const closed = aside ? CLOSED.exec(words) : null;
	if (closed) return [[start, start + closed.index + 1]];
	const accused = WHEN_ACCUSED.exec(words);
	if (accused) return [[start, start + accused.index + 1]];
	const circumstance = CIRCUMSTANCE.exec(words);
	if (circumstance) return [[start, start + circumstance.groups!.head!.length]];
	const judged = MARKED_OFF.test(words) ? JUDGED.exec(words) : null;
	if (judged && judged.index > 12 && !isWithinMarks(text, start, words.slice(1, judged.index)))
		return [[start, trimEnd(text, start, start + judged.index)]];
	if (isMarkAt(text, end - 1)) {
		const more =
			(bits & BIT.past) !== 0 && OF_ONE.test(words) ? AND_HAD.exec(text.slice(end, end + 150)) : null;
		return more ? [[start, end + more[0].length]] : withoutAs(text, cue, content);
	}
	const instead =
		text.startsWith(' but ', end) && NOT.test(words) ? INSTEAD.exec(text.slice(end, end + 120)) : null;
	if (instead) return [[start, end + instead[0].length]];
	const goesOnAfterComma = text.startsWith(', ', end);
	const interrupted = goesOnAfterComma ? INTERRUPTED.exec(text.slice(end, end + 130)) : null;
	if (interrupted && start - cue[1] < 40) return [[start, sentenceEnd(text, end + interrupted[0].length)]];
	const further = goesOnAfterComma && start - cue[1] < 8 ? DEEDS.exec(text.slice(end, end + 200)) : null;
	if (further && HAD.test(words)) return [[start, end + further[0].length]];
	const bearer = goesOnAfterComma && OFFICE.test(words) ? BEARER.exec(text.slice(end, end + 100)) : null;
	if (bearer && start - cue[1] < 40) return [[start, sentenceEnd(text, end + bearer[0].length)]];
	const apposed =
		goesOnAfterComma && !SUBORDINATE.test(text.slice(Math.max(0, cue[0] - 80), cue[0]))
			? APPOSED.exec(text.slice(end, end + 90))
			: null;
	const goesOn =
		apposed || start - cue[1] !== 1 || (bits & BIT.bare) === 0
			? null
			: GOES_ON.exec(text.slice(end, end + 100));
	if (goesOn) return [[start, end + goesOn[0].length]];
	return apposed && !JUDGED.test(apposed[0]) ? [[start, end + apposed[0].length]] : content;
}

/** Whether a relative clause leads up to a cue. */
const endsInWho = (text: string, from: number, to: number): boolean =>
	text.charCodeAt(to - 1) === SPACE
		? WHO_LAST.has(text.charCodeAt(to - 2)) && WHO.test(text.slice(from, to))
		: WHO_LAST.has(text.charCodeAt(to - 1)) && WHO.test(text.slice(from, to));

const WHO = /(?:^| )(?:who|which|that) ?$/;
const WHO_LAST = codesOf('oht');
const SPACE = ' '.charCodeAt(0);

/** Whether some words that a mark opens do not close it. */
const isWithinMarks = (text: string, start: number, words: string): boolean =>
	isMarkAt(text, start) && !(/[‘']/.test(text[start]!) ? /['’]/ : /["”»“]/).test(words);

/** What may stand between a verb that tells somebody to do something and what they are to do. */
const WHOM =
	/^(?: (?:on|upon|for|with|to))? (?<whom>(?!that\b|by\b|(?:not )?guilty\b)[\p{L}\p{N}][\p{L}\p{N}’'.& -]{1,70}) $/u;

/** "urged | the government | to reopen the fund": where whom it is told begins, for what they are told to do. */
function withWhom(text: string, cue: Span, start: number): number {
	if (start - cue[1] > 80 || (CUE.of(text, cue) & BIT.urging) === 0) return start;
	if (!/^(?:not )?to \p{Ll}/u.test(text.slice(start, start + 8))) return start;
	const whom = WHOM.exec(text.slice(cue[1], start))?.groups?.whom;
	return whom === undefined || whom.split(' ').length > 8 ? start : start - 1 - whom.length;
}

/** "Parata counters that | the instruments were replaced in September, which, he says, …". */
const OWN_ACCOUNT =
	/^(?:\p{L}[\p{L}.’'-]* ){1,4}(?:says|said|argues|argued|counters|countered|adds|added|claims|claimed|insists|insisted|notes|noted|warns|warned) that /u;
/** "…, although its chief executive, Nuala Prentice, | admitted she would": another's account, cut off before. */
const OTHER_ACCOUNT =
	/, (?:although|though|while|whereas|but|and) (?!(?:that|he|she|it|they|we|I)\b)[^“”"«»„:;.]{3,90}? (?:said|says|admitted|admits|insisted|insists|argued|argues|claimed|claims|warned|warns|conceded|denied|denies|added|told)\b(?= (?:that |he |she |it |they |there |the |["“«„]))|, and (?!(?:that|he|she|it|they|we|I)\b)[^“”"«»„:;.,]{3,60}? (?:claim|say|suggest)(?= \p{L})/u;
/** "ruled that the fence | , which plunged her kitchen into darkness, had been built": the clause goes on after it. */
const INTERRUPTED =
	/^, (?:which|who|whose|where|whom) [^,.;:“”"«»\n]{3,90}, (?=(?:had|has|have|was|were|is|are|would|will|could|should|did|does|can|may|might|must)\b)/u;

/** "Baker told staff oven ‘was never hot’, tribunal hears": in whose hearing a headline was said. */
const HEARD =
	/, (?:(?:court|jury|inquest|tribunal|inquiry|hearing|trial|murder trial|judge) (?:is |was )?(?:hears|heard|told)|(?:review|report|study|inquiry|coroner|judge) (?:finds|found|says|rules))$/;
/** "it had replaced the managers | , strengthened its controls and paid every penny back": the list goes on. */
const DEEDS =
	/^(?:, (?:\p{Ll}+ed|made|paid|sent|set|put|cut|lost|won|sold|bought|built|taken|given|held|kept|left|begun|found) [^,.;:“”"«»\n]{2,70})+,? and (?:\p{Ll}+ed|made|paid|sent|set|put|cut|lost|won|sold|bought|built|taken|given|held|kept|left|begun|found) [^,.;:“”"«»\n]{2,80}(?=[,.](?:\s|$))/u;
const HAD = /\b(?:had|has|have|would|will|could|must|should) (?:\p{Ll}+ly )?\p{Ll}+/u;

/** "said he did not open the bags | but knew by the weight that they held money": what was so instead. */
const NOT =
	/^(?:that )?(?:he|she|it|they) (?:(?:did|does|do|had|has|was|is|were|are|could|would) not|(?:did|does|do|had|has|was|is|were|are|could|would)n['’]t|(?:had )?never)\b[^,;:“”"«»]*$/u;
const INSTEAD =
	/^ but (?:knew|knows|thought|thinks|believed|believes|felt|feels|feared|guessed|hoped|had|has|was|is|were|are|could|would|might)\b(?! (?:not|unable|unavailable)\b)[^,.;:–—“”"«»\n]{3,90}(?=[,.](?:\s|$))/u;

/** "she was ‘unimpressed’ | and had asked for a briefing": what else is told of the same one. */
const OF_ONE =
	/^(?:that )?(?:he|she|it|they|(?:the|his|her|its|their)(?: [\p{Ll}-]+){1,3}?) [^“”"«»‘’,;:]*["“«‘'][^“”"«»]*["”»’']$/u;
const AND_HAD =
	/^ (?:and|but) (?:had|has|have|would|could|should|might) (?!(?:since|now|also|already|yet|said|told|added|asked|called|urged|ordered|invited|appealed|warned|demanded|written|denied)\b)[^.!?;:“”"«»\n]{3,130}(?=[.!?](?:\s|$))/u;

/** "that the owner": what somebody is, with nothing else said. */
const OFFICE = /^(?:that )?(?:the|its|their|his|her) (?:[\p{Ll}-]+ ?){1,4}$/u;
/** "said the owner | , Blue Atoll Lines, ignored the requests": a name, and the verb of what was said. */
const BEARER =
	/^, \p{Lu}[^,.;:“”"«»\n]{1,60}, (?=(?!(?:who|which|said|says|told|and|but|or)\b)\p{Ll}+(?:ed|s)? )/u;

/** Where the sentence ends that goes on at an offset, without its stop. */
function sentenceEnd(text: string, from: number): number {
	const end = /[.!?](?=["”’']?(?:\s|$))|\n/u.exec(text.slice(from, from + 400));
	if (!end) return from;
	const at = from + end.index;
	return /["”’']/.test(text[at + 1] ?? '') ? at + 2 : at;
}

/** "…, but gave no details": that no more was said; and one of the words that join it. */
const NO_MORE =
	/,? (?:but|though|although|and) (?:(?:he|she|it|they) )?(?:(?:gave|gives|offered|offers|provided|provides|has given|had|could give|could offer|would give) no (?:further |more |other )?(?:details?|reasons?|explanation|evidence|time|timetable|figures?|comment|timeline|date)|(?:did not|didn['’]t|would not|wouldn['’]t|declined to|refused to|could not) (?:say|elaborate|give|name|specify|identify|comment|be drawn|provide|explain|disclose|reveal)|stop(?:s|ped)? short of)\b[^“”"«»]*$|, (?:whom|which) (?:he|she|it|they) (?:did not|didn['’]t|would not|declined to|refused to) (?:identify|name|specify)\b[^“”"«»]*$/u;
const JOINTS = ['but ', 'and ', 'though ', ', whom ', ', which '];
/** accused it of “bad faith” | and ordered its members home: what else the accuser did. */
const AND_DID =
	/["”’'»“](?= and (?:\p{Ll}{3,}ed|told|said|paid|took|left|went|gave|sent|led|quit|spent|made|held|brought|kept|began|won|lost|ran|met|withdrew)\b[^“”"«»]*$)/u;
/** "that the plan was still under review|, then grins": what the speaker does next. */
const AND_THEN = /, (?:and )?then (?:\p{Ll}+ly )?\p{Ll}{3,}[^su]s(?: [^,“”"«»]{0,40})?$/u;

/** "denies fraud | as trial opens": what goes on meanwhile, in a headline. */
const MEANWHILE =
	/ (?:as (?:[\p{L}’'-]+ ){1,4}\p{Ll}{3,}s(?: [^“”"«»,]*)?|amid [^“”"«»,]+|ahead of [^“”"«»,]+)$/u;
/** "denied fraud | on Monday" */
const DAY_LAST =
	/(?<=^(?!that\b)[^ ]+(?: [^ ]+){0,3}) (?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The circumstances that follow a name in marks, or where it was given. */
const AFTER_LABEL =
	/["”’'»“](?= (?:(?:after|following|when|as|amid|while|because|hours|days|weeks|moments|minutes)\b|(?:in|at|on|during) (?:an?|the|his|her|its|their) (?:[\p{Ll}-]+ ){0,2}(?:letter|interview|statement|speech|e-?mail|post|tweet|briefing|conference|debate|message|note|column|article|video|podcast|meeting|hearing|rally)\b)[^“”"«»]*$)/u;
/** "its members to stay away" */
const TO_DO = /^(?!that\b|if\b|whether\b)[^“”"«»,]{0,80}?\bto \p{Ll}/u;
/** "ordered its members to stay away | , following the collapse of talks": why somebody was told to do something. */
const AFTERWARDS = /, (?:after|following|amid|(?:hours|days|weeks|months) after) [^“”"«»]*$/u;

/** "The boat was full, said its owner, | although survivors told reporters …": what the teller sets beside it. */
function withoutClause(text: string, cue: Span, content: readonly Span[]): readonly Span[] {
	const [start, end] = content.at(-1)!;
	const isAfter = start >= cue[1] && CLAUSE_BESIDE.test(text.slice(start, end));
	return isAfter ? content.slice(0, -1) : content;
}

const CLAUSE_BESIDE =
	/^,? ?(?:without \p{Ll}+ing\b[^“”"«»]*$|(?:after|following|despite|amid) (?!(?:he|she|they|it|we|I|that|this)\b)[^“”"«»]*$|as (?:the |its |his |her |their )?(?!(?:he|she|it|they|we|I|an?|if|though|well|long|soon|much|many|far)\b)(?:[\p{L}’-]+ ){1,3}\p{Ll}{3,}ed\b[^“”"«»]*$|(?:although|though) (?:he|she|it|they) (?:gave|did|would|could|had no|have no|offered|declined|refused|disagreed|differed)\b[^“”"«»]*$|(?:although|though|while) [^“”"«»,;]{2,60} (?:said|told|reported|insisted|denied|disputed|claimed|warned|argued|suggested|say|tell|report|insist|deny|dispute|claim|warn|argue|suggest)s?\b[^“”"«»]*$)/u;

/** described it as “a gift”, and when he protested sent him a map: what else happened. */
const AND_MORE =
	/^,? (?:(?:and|but|before|then) (?:(?:when|as|if|while|later|then|was|were|is|has|had) |told |took |left |went |gave |sent |led |quit |made |(?:\p{Ll}+ly )?\p{Ll}{2,}ed |\p{Ll}{3,}s that )|(?:but|and) (?:he|she|they|it) )/u;

/** Behind the last mark of some words. */
function lastMarkOf(words: string): number {
	let at = words.length;
	while (at > 0 && !isMarkAt(words, at - 1)) at--;
	return at;
}

/** "her tweet that the minister “drinks imported water” | was shared": what a clause said, and what became of it. */
const OWNS = /(?:['’]s?|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts) $/;
const AFTER_CLAIM =
	/["”’'»“](?= (?:was|were|is|are|has|have|had|drew|prompted|sparked|provoked|went|did|caused|led|met|earned|brought|angered|delighted|raised|appeared|came)\b[^“”"«»]*$)/u;

/** "The boat sank (it was old) | off the coast, police said": what was said goes on to the comma of the account. */
function upToAccount(text: string, start: number, end: number, account: number): number {
	if (isMarkAt(text, start) || isMarkAt(text, end - 1)) return end;
	const rest = text.slice(end, account).replace(/\([^()\n]*\)/, '()');
	const isRest = rest.length > 4 && rest.length < 120 && /^[^.!?;:"“”„«»\n]*\p{L},\s$/u.test(rest);
	return isRest && !/,\s(?:who|which|but|and|according)\b/.test(rest) ? account - 2 : end;
}

const AS_MARK = /^(?:(?:on|in|at|during|to|last|yesterday|later) [^“”"«»„,;:.]{2,40} )?as (?=["“«„])/u;

/** described it as “a lie”: the words in marks, where nothing else was said. */
function withoutAs(text: string, cue: Span, content: readonly Span[]): readonly Span[] {
	const [start, end] = content[0]!;
	if (start < cue[1]) return content;
	// "described | on television | as “spineless”"
	const lead = AS_MARK.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
	return lead > 0 ? [[start + lead, end], ...content.slice(1)] : content;
}
