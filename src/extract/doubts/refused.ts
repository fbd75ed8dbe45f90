import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { codesOf } from '../text/characters.js';
import { ending } from '../text/ending.js';
import { REPORTING } from '../text/reporting.js';
import { signs } from '../text/signs.js';
import { isBody, isHuman } from '../who/nouns.js';
import { answersOthers } from './answers.js';
import { isNoReport, QUESTIONED } from './no-report.js';
import { isPlainDeed } from './plain-deeds.js';
import { isRefusal } from './refusals.js';
import { isUnreal } from './unreal.js';
import { isWithheld } from './withheld.js';

/** "Referee: D. Munro": a label and a name, in which nobody says anything. */
const NAME_ONLY = /^(?:\p{Upper}\.[ -]?)+\p{Upper}[\p{Alpha}'’-]+\.?$/u;

const NOBODY = /^(?:nobody|no[ -]one|none)$/i;
/** "For a century nobody" */
const NOBODY_LAST = /\b(?:nobody|no[ -]one)$/i;

/** Whom nothing is told. */
const TOLD_NOBODY = /^ (?:nobody|no[ -]one) (?:that )?$/;

const N = 'n'.charCodeAt(0);

const isNobody = (text: string, [start, end]: Span): boolean =>
	end - start < 7 && NOBODY.test(text.slice(start, end));

/** "Suffice to say", "Asked on Thursday": no speaker, whatever verb follows. */
const NO_SPEAKER = /^(?:suffice(?: it| to)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** "It later emerged that": what came out. */
const CAME_OUT = /^(?:emerge[sd]?|transpire[sd]?|turn(?:s|ed)|follow(?:s|ed))$/;

const isNoSpeaker = (text: string, cue: Span | null, source: Span): boolean => {
	const length = source[1] - source[0];
	return length === 2
		? cue !== null && /^it$/i.test(text.slice(...source)) && CAME_OUT.test(text.slice(...cue))
		: length < 11 && NO_SPEAKER.test(text.slice(...source));
};

/** "says nobody", whichever side of the verb is taken for the words: nobody says anything. */
const isByNobody = (text: string, { cue, source, content }: Attribution): boolean =>
	(content.length === 1 && isNobody(text, content[0]!)) ||
	(source !== null &&
		(isNobody(text, source) ||
			isNoSpeaker(text, cue, source) ||
			('yYeE'.includes(text[source[1] - 1]!) && NOBODY_LAST.test(text.slice(...source)))));

/** "hits back at claims of 'tyranny'", "rejects talk of": the words are those of whoever is answered. */
const ANSWERED = ending(
	/\b(?:back at|rejects?|rejected|denies|denied|dismiss(?:es|ed)|refutes?|refuted|slams?|slammed) (?:[\p{Lower}-]+ ){0,2}(?:claims?|accusations?|allegations?|charges?|talk|suggestions?|rumou?rs) of $/u,
);

const OPENING_MARK = codesOf('"“‘\'«');

/** "did not know whether": nobody knows, so nothing is told. */
const UNKNOWN = ending(/\b(?:not|n['’]t|nor) (?:\p{Lower}+ly )?know$/u);
/** What these begin with. */
const MAY_BE_OPEN = codesOf('wih');
const OPEN = /^(?:whether|if|why|when|where|who|what|how)\b/;

/** "avoided answering whether", "did not answer a question about when", "ignored questions on why": a question that is left open. */
const EVADED =
	/\b(?:(?:avoid|dodg|evad|sidestep|duck|deflect)\p{Lower}* (?:answering|saying|questions?|a question|the question)|(?:ignor|brush|wav|shrugg?|bat|laugh)\p{Lower}* (?:off |aside |away )?(?:questions?|a question|the question)|(?:not|n['’]t|never|nor|declin\p{Lower}+ to|refus\p{Lower}+ to|without) (?:\p{Lower}+ly )?(?:answer(?:ing)?|respond(?:ing)? to|reply(?:ing)? to|address(?:ing)?|tak(?:e|ing)|return) (?:(?:an?|the|any|his|her|our|their|repeated|further|written|e-?mailed|two|three|several|multiple|both) ){0,2}questions?|(?:ignor\p{Lower}*|(?:not|n['’]t|never|nor|without) (?:\p{Lower}+ly )?(?:answer(?:ed|ing)?|respond(?:ed|ing)? to|repl(?:y|ied|ying) to|return(?:ed|ing)?)) (?:[\p{Lower}-]+ ){0,3}(?:e-?mails?|calls?|letters?|messages?|requests?|enquir(?:y|ies)|inquir(?:y|ies)|texts?) asking)\b[^.!?]{0,30}$/u;

/** What is declined: to speak, to tell. */
const TELLING =
	/^(?:later |again |also )?to (?:\p{Alpha}+ly )?(?:state|say|specify|speak|talk|put an? (?:\p{Alpha}+ )?(?:figure|number|price|date)|take (?:any )?questions|go into|(?:offer|make) (?:any |an? )?(?:further |public )?(?:comments?|explanations?|statements?|remarks?)|estimate)\b/u;

/** "was accused of lying", "was called “Never Again”": by nobody who is named. */
const isAccused = (text: string, [start]: Span): boolean =>
	IS.test(text.slice(Math.max(0, start - 24), start));
const IS = ending(/(?:\b(?:is|are|was|were|be|been|being)|\b(?:you|they|we)['’]re) (?:\p{Lower}+ly )?$/iu);

/** "denied it on Snapchat", "confesses it in a low voice": what "it" is was told elsewhere. */
const IT = /^it(?: (?:on|in|at|to|by|with|from|over|during|yesterday|today|again)\b[^"“”«»]*)?$/u;
/** "asked that his name be withheld", "asked that she not be identified": to stay hidden. */
const HIDDEN =
	/^(?:that )?(?:(?:his|her|their) (?:(?:real|full|last|first) )?(?:(?:sur)?names?|identity) (?:not )?be|(?:he|she|they|it) (?:not )?be (?:named|identified|quoted)|anonymity|not to be)\b/u;
/** "declining to be named, citing …": why somebody stays hidden. */
const NAMELESS = ending(/\b(?:named|identified|quoted|anonymous|anonymity)[^.!?]{0,60}, $/u);

/** "wording | that a diplomat described as “what they say”": a clause of somebody else's. */
const TORN =
	/^(?:that|which) (?:(?:an?|the|one|some) |(?=\p{Upper}))[^,.;:“”"«»\n]{2,70}? (?:described|denounced|characteri[sz]ed) as ["“«]/u;

/** "citing an unnamed official": from whom somebody has it. */
const SOMEBODY =
	/^(?:(?:an?|the|one|two|three|several|unnamed|unidentified|anonymous) )*(?:\p{Lower}+ ){0,3}(?:officials?|sources?|persons?|people|insiders?|executives?|aides?|diplomats?|spokes\p{Alpha}+|reports?|witness(?:es)?|police|prosecutors?|residents?|medics?|doctors?|rescuers|lawyers?|media|agency|television|radio|newspapers?|data|figures|documents?|records|logs?|diar(?:y|ies)|letters?|e-?mails?|minutes)(?: (?:familiar|close|briefed|with|who|in|at|from|for|of|kept|held|seen)\b[^“”"«»]*)?$/u;

/** "citing the deputy mayor": the same by a noun for somebody, and no reason. */
const NOUN_ALONE =
	/^(?:the|an?|its|his|her|their) (?:\p{Lower}[\p{Lower}-]* ){0,3}(?<noun>\p{Lower}[\p{Lower}-]+)$/u;
function isSomebodyCited(words: string): boolean {
	if (SOMEBODY.test(words)) return true;
	const noun = NOUN_ALONE.exec(words)?.groups?.noun;
	return noun !== undefined && (isHuman(noun) || isBody(noun));
}

/** "quoted Ana Ruiz as saying", "citing Ana Ruiz": from whom somebody has it, by name. */
const NAMED =
	/^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Upper}[\p{Alpha}.’'-]+(?: (?:\p{Upper}[\p{Alpha}.’'-]*|al-\p{Alpha}+|de|van|von|der|bin|del|da))+$/u;

/** Cues of which more must be asked; most are none of them. */
const CUE = signs({
	accused:
		/^(?:accused|blamed|criticised|criticized|suspected|charged|praised|condemned|hailed|branded|dubbed|called|named|promised|assured|guaranteed|denied|refused|rejected|dismissed|welcomed)$/,
	claiming:
		/^(?:claim|suggest|alleg|argu|assert|accus|blam|denied|den|insist|contend|conced|admit|say|said|tell|told|reveal|confirm|announc|state|agree|criticis|criticiz|condemn)/,
	/** "declined to speak to reporters", "refused to put a figure on it": so nothing was said. */
	silent: /^(?:declin|refus)(?:e|es|ed|ing)$/i,
	wanting: /^(?:want|wish|care)(?:ed|s)?$/i,
	/** What they may have for an object that is nobody's words. */
	it: /^(?:den|confirm|confess|admit|repeat|announc|explain|assur)/i,
	hiding: /^(?:ask|request|insist|plead)(?:s|ed|ing)?$/i,
	source: /^cit(?:e|es|ed|ing)$/i,
	reason: /^citing$/i,
	name: /^(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing))$/i,
	asked: new RegExp(`^(?:${[...QUESTIONED].join('|')})$`),
	/** Whoever is threatened by something says nothing. */
	threatened: /^(?:threatened|alarmed|puzzled|surprised|encouraged|moved|worried)\b/,
});
const BIT = CUE.bit;
const ASIDE = BIT.it | BIT.hiding | BIT.source | BIT.reason | BIT.name;

/** "did not want to name a date" */
const NOT_WANTING = ending(/\b(?:not|n['’]t|nor) (?:\p{Lower}+ly )?$/u);
const NAMING =
	/^to (?:\p{Alpha}+ly )?(?:say|name|comment|give|discuss|talk|speak|be (?:named|identified|quoted|drawn)|confirm|elaborate|explain|specify|reveal|answer)\b/u;

const isUnwilling = (text: string, cue: Span, start: number, end: number): boolean =>
	NAMING.test(text.slice(start, end)) && NOT_WANTING.test(text.slice(Math.max(0, cue[0] - 20), cue[0]));

/** Whether a verb, of which these signs are found, has no words of anybody for its object. */
function isAside(text: string, found: number, cue: Span, start: number, end: number): boolean {
	if ((found & BIT.it) !== 0 && start - cue[1] === 1 && IT.test(text.slice(start, end))) return true;
	if ((found & BIT.hiding) !== 0 && HIDDEN.test(text.slice(start, start + 40))) return true;
	if ((found & BIT.source) !== 0 && isSomebodyCited(text.slice(start, end))) return true;
	if ((found & BIT.name) !== 0 && (NAMED.test(text.slice(start, end)) || text.startsWith(' as saying', end)))
		return true;
	return (found & BIT.reason) !== 0 && NAMELESS.test(text.slice(Math.max(0, cue[0] - 80), cue[0]));
}

/** "never claimed that …", "stopped short of blaming …", "is yet to say who …": what was not said, or not yet. */
const UNCLAIMED = ending(
	/(?:\b(?:never|not|n['’]t) (?:\p{Lower}+ly |once |yet |even )?|\bst(?:op|ops|opped|opping) short of |\byet to )$/u,
);

/** "denied earlier in the day", "asked before apologising", "said without naming them": when and how it was, and not what. */
const WHEN_ONLY =
	/^(?:(?:earlier|later) (?:in|on|that|this) (?:the )?\p{Lower}+|(?:before|after|while|when) \p{Lower}+ing\b[^"“”«»]*)$/u;
/** "ahead of | the Detroit Motor Show": a preposition that was cut from what it governs. */
const DANGLING = /\b(?:of|to|in|at|on|for|with|from|by|than|the|an?)$/;

const MARK = codesOf('"“«„');

const isUnclaimed = (text: string, cue: Span, start: number): boolean =>
	start >= cue[1] &&
	!MARK.has(text.charCodeAt(start)) &&
	UNCLAIMED.test(text.slice(Math.max(0, cue[0] - 24), cue[0]));

/** "The | report's authors": an article alone is nobody. */
const ARTICLE = /^(?:the|an?)$/i;

/** "said the following:": what is said comes after it. */
const FOLLOWING = /^(?:the following|as follows)$/;

/** "built | what engineers | call | a “groyne”": what they call so is not told by who built it. */
const TRADE = /^what \p{Lower}+s$/u;

/** Whether nothing was said, or not by the source: by its form, or as `isRefusal` tells. */
export function isRefused(text: string, attribution: Attribution): boolean {
	const { cue, content, source } = attribution;
	if (source && source[1] - source[0] < 4 && ARTICLE.test(text.slice(...source))) return true;
	if (isByNobody(text, attribution) || isPlainDeed(text, attribution)) return true;
	const [start, end] = content[0]!;
	const found = cue === null ? 0 : CUE.of(text, cue);
	if (cue && found !== 0) {
		const isHim = source === null || (source[1] <= cue[0] && start > cue[1]);
		if ((found & BIT.accused) !== 0 && isHim && isAccused(text, cue)) return true;
		if ((found & BIT.claiming) !== 0 && isUnclaimed(text, cue, start)) return true;
		if ((found & ASIDE) !== 0 && !answersOthers(text, attribution) && isAside(text, found, cue, start, end))
			return true;
		if ((found & BIT.silent) !== 0 && TELLING.test(text.slice(start, end))) return true;
		if ((found & BIT.wanting) !== 0 && isUnwilling(text, cue, start, end)) return true;
	}
	// "told nobody that she was ill"
	if (
		cue &&
		start > cue[1] &&
		text.charCodeAt(cue[1] + 1) === N &&
		TOLD_NOBODY.test(text.slice(cue[1], start))
	)
		return true;
	// "Asked if it leaked, | Tom Hale | replied": whoever was asked did not ask.
	if ((found & BIT.asked) !== 0 && source && source[0] >= content.at(-1)![1]) return true;
	if (isOfQuestion(text, attribution) || isAfterOther(text, attribution) || isTail(text, attribution))
		return true;
	if (isAccountOfQuotation(text, attribution)) return true;
	if (isNoReport(text, attribution) || isUnreal(text, attribution) || isWithheld(text, attribution))
		return true;
	if (isWordless(text, attribution)) return true;
	if (cue && text[cue[0]] === ':' && NAME_ONLY.test(text.slice(start, end))) return true;
	// "residents | threatened | by a glacier"
	if (cue && (found & BIT.threatened) !== 0 && THREATENED.test(text.slice(cue[0], cue[1] + 4))) return true;
	if (cue && cue[1] < start && isTorn(text, start, end)) return true;
	if (cue && isLeftOpen(text, cue, start)) return true;
	const words = text.startsWith('of ', start) ? start + 3 : start;
	if (
		text.startsWith(' of ', words - 4) &&
		OPENING_MARK.has(text.charCodeAt(words)) &&
		ANSWERED.test(text.slice(Math.max(0, words - 70), words))
	)
		return true;
	// "Ruiz | was asked | whether she would go": whom a question is put to is no part of it.
	const isSplit = cue && content.length > 1 && content[0]![1] < cue[0] && content[1]![0] > cue[1];
	if (isSplit && PUT_TO.test(text.slice(content[0]![1], cue[1])))
		return isRefusedHere(text, amended(attribution, { content: content.slice(1) }));
	return isRefusedHere(text, attribution);
}

/** "Asked whether the bridge was safe, | Ruiz | demurred": what was asked is not what was answered. */
function isOfQuestion(text: string, { cue, source, content }: Attribution): boolean {
	if (cue === null || source === null || content.length > 1) return false;
	const [start, end] = content[0]!;
	if (end > source[0] || source[1] > cue[0] || text.slice(end, source[0]) !== ', ') return false;
	const before = text.slice(Math.max(0, start - REACH), start);
	return before.includes('ed ') && QUESTION.test(before);
}

/** So far before a content a question is looked for, in UTF-16 code units. */
const REACH = 160;
const QUESTION = new RegExp(
	String.raw`(?:^|[.!?]["”’]?\s|\n)(?:When )?(?:${[...QUESTIONED].map((word) => `${word}|${word.toLowerCase()}`).join('|')}) (?:by [^,.!?“”"]{3,40} )?(?:(?:on|about) )?(?:whether|if|why|how|what|who|when|where)\b[^.!?“”"\n]*$`,
	'u',
);

/** "the figure that Hale cited, | but it is close": another clause, of the teller's. */
const isAfterOther = (text: string, { cue, content }: Attribution): boolean =>
	cue !== null &&
	content[0]![0] - cue[1] === 2 &&
	text.startsWith(', ', cue[1]) &&
	/^(?:but|although|though) (?!that\b)/.test(text.slice(content[0]![0], content[0]![0] + 12));

/** "“…,” Hale said at a meeting, according to the Sun": what the paper adds is no more than that Hale said it. */
function isAccountOfQuotation(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	return (
		cue !== null &&
		start > 2 &&
		content.length === 1 &&
		end < cue[0] &&
		CLOSING_MARK.has(text.charCodeAt(start - 2)) &&
		SAID_THERE.test(text.slice(start, end))
	);
}

const CLOSING_MARK = codesOf('"”»\'’');
const SAID_THERE =
	/^(?:[\p{Alpha}.’'-]+ ){1,4}(?:said|told|wrote|asked|added|replied|says|tells|writes)(?: (?:at|on|in|during|to|after|before) [^“”"«»„.;:]{2,60})?$/u;

/** "the “whistleblower,” read | into the record a rewriting": where something goes is nobody. */
const isTail = (text: string, { cue, source }: Attribution): boolean =>
	cue !== null &&
	source !== null &&
	source[0] - cue[1] === 1 &&
	/^(?:into|onto|out) /.test(text.slice(...source));

const THREATENED = /^(?:threatened|alarmed|puzzled|surprised|encouraged|moved|worried) by /;

/** "what engineers call" */
const CALLED = /^what (?:[\p{Alpha}’'-]+ ){1,3}(?:calls?|called) /u;

/** "ahead of |", "the following", "what engineers": no words, but what leads to or stands for some. */
function isWordless(text: string, { cue, content, source }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (end - start < 14 && FOLLOWING.test(text.slice(start, end))) return true;
	// "built what engineers call a “groyne”": something that is there.
	if (
		cue !== null &&
		text.startsWith('what ', start) &&
		CALLED.test(text.slice(start, end)) &&
		!REPORTING.has(text.slice(...cue).toLowerCase())
	)
		return true;
	if (content.length > 1)
		return (
			cue !== null && end <= cue[0] && text.startsWith('call ', cue[0]) && TRADE.test(text.slice(start, end))
		);
	if ('elbaw'.includes(text[start]!) && WHEN_ONLY.test(text.slice(start, end))) return true;
	return (
		source !== null &&
		end <= source[0] &&
		source[0] - end < 6 &&
		DANGLING.test(text.slice(Math.max(start, end - 6), end))
	);
}

const isTorn = (text: string, start: number, end: number): boolean =>
	(text.startsWith('that ', start) || text.startsWith('which ', start)) &&
	TORN.test(text.slice(start, Math.min(end, start + 110)));

/** Whether a question is left open, or nobody knows the answer. */
const isLeftOpen = (text: string, cue: Span, start: number): boolean =>
	MAY_BE_OPEN.has(text.charCodeAt(start)) &&
	OPEN.test(text.slice(start, start + 8)) &&
	(EVADED.test(text.slice(Math.max(0, start - 60), start)) ||
		UNKNOWN.test(text.slice(Math.max(0, cue[1] - 24), cue[1])));

const PUT_TO =
	/^ (?:was|were|is|are|has been|had been) (?:also |then |later )?(?:asked|quizzed|pressed|questioned)$/;

/** As `isRefusal` tells, but not by the words of a sentence before ("… did not name. It recommended"). */
function isRefusedHere(text: string, attribution: Attribution): boolean {
	if (!isRefusal(text, attribution)) return false;
	const { cue, source, content } = attribution;
	if (!cue) return true;
	const before = text.slice(Math.max(0, cue[0] - 24), cue[0]);
	const end = /[.!?]["”’»)]?\s+(?=\p{Upper}[^.!?]*$)/u.exec(before);
	if (!end) return true;
	const from = cue[0] - before.length + end.index + end[0].length;
	if (content[0]![0] < from || (source && source[0] < from)) return true;
	const past = Math.min(text.length, content.at(-1)![1] + 60);
	const moved = ([start, stop]: Span): Span => [start - from + LEAD.length, stop - from + LEAD.length];
	return isRefusal(
		LEAD + text.slice(from, past),
		amended(attribution, {
			cue: moved(cue),
			source: source && moved(source),
			content: content.map(moved),
		}),
	);
}

/** So that what follows is no headline. */
const LEAD = '-\n\n';
