import type { Span } from '../../../model/index.js';
import { isSmall, isSpace, isUpper } from '../../text/characters.js';
import { BEFORE_NAME, CUT_SHORT } from './abbreviations.js';
import { type Account, BIT, withNext } from './account.js';
import { JUDGED } from './cut-short.js';

/** What was said, with what goes on behind its end; null where nothing does. */
export const goingOn = (account: Account): readonly Span[] | null =>
	account.text.startsWith(', ', account.end)
		? (withCaveat(account) ??
			withRestOfClause(account) ??
			withList(account) ??
			withShare(account) ??
			withDeeds(account) ??
			withBearer(account) ??
			withApposition(account))
		: (withFurtherThat(account) ??
			withName(account) ??
			withInstead(account) ??
			withLastDeed(account) ??
			withPhrase(account));

/** How many, with what part of them: "put the number of missing at 27 | , most of them from one village". */
function withShare(account: Account): readonly Span[] | null {
	const { text, end, bits, words } = account;
	if ((bits & BIT.putting) === 0 || !NUMBER_LAST.test(words)) return null;
	const share = SHARE.exec(text.slice(end, end + 160));
	return share ? withNext(account, share[0].length) : null;
}

const NUMBER_LAST = / at (?:[^,;:]|,(?=\p{N})){0,30}\p{N}[^,;:]{0,24}$/u;
const SHARE =
	/^, (?:with|assuming|expected|including|(?:(?:nearly|almost|about|around|over|more than|less than) )?(?:(?:an?|one|two|three)[ -])?(?:thirds?|quarters?|fifths?|half|most|many|some|all)) (?:(?!, (?:and|but) )[^.;:–—“”"«»\n]){3,130}(?=\.(?:\s|$))/u;

/** What somebody was told, with what they were to do. */
export function withWhatToDo(account: Account): readonly Span[] | null {
	const { text, start, end } = account;
	if (!text.startsWith(' to ', end) || !WHAT_TO.test(text.slice(Math.max(start, end - 8), end))) return null;
	const open = TO.exec(text.slice(end, end + 120));
	return open ? withNext(account, open[0].length) : null;
}

/** "had told her what | to say on the stand": a question whose verb is left out. */
const WHAT_TO = / (?:what|how|where|when|which|whether|whom|who)$/;
const TO = /^ to \p{Lower}[^,.;:–—“”"«»\n]*/u;

/** Words in marks, with what else is told of the same one. */
export function withMore(account: Account): readonly Span[] | null {
	const { text, end, bits, words } = account;
	const more =
		(bits & BIT.past) !== 0 && OF_ONE.test(words) ? AND_HAD.exec(text.slice(end, end + 150)) : null;
	return more ? withNext(account, more[0].length) : null;
}

/** "she was ‘unimpressed’ | and had asked for a briefing": what else is told of the same one. */
const OF_ONE =
	/^(?:that )?(?:he|she|it|they|(?:the|his|her|its|their)(?: [\p{Lower}-]+){1,3}?) [^“”"«»‘’,;:]*["“«‘'][^“”"«»]*["”»’']$/u;
const AND_HAD =
	/^ (?:and|but) (?:had|has|have|would|could|should|might) (?!(?:since|now|also|already|yet|said|told|added|asked|called|urged|ordered|invited|appealed|warned|demanded|written|denied)\b)[^.!?;:“”"«»\n]{3,130}(?=[.!?](?:\s|$))/u;

/** "with Noor Mohd | . Rashid and his men": what a short form seemed to end, with the name and the rest. */
function withName({ text, start, end }: Account): readonly Span[] | null {
	const isCut = text.startsWith('. ', end) && BEFORE_NAME.test(text.slice(Math.max(start, end - 6), end));
	return isCut ? [[start, sentenceEnd(text, end + 2)]] : null;
}

/** What was not so, with what was. */
function withInstead(account: Account): readonly Span[] | null {
	const { text, end, words } = account;
	if (!text.startsWith(' but ', end) || !NOT.test(words)) return null;
	const instead = INSTEAD.exec(text.slice(end, end + 120));
	return instead ? withNext(account, instead[0].length) : null;
}

/** "said he did not open the bags | but knew by the weight that they held money": what was so instead. */
const NOT =
	/^(?:that )?(?:he|she|it|they) (?:(?:did|does|do|had|has|was|is|were|are|could|would) not|(?:did|does|do|had|has|was|is|were|are|could|would)n['’]t|(?:had )?never)\b[^,;:“”"«»]*$/u;
const INSTEAD =
	/^ but (?:knew|knows|thought|thinks|believed|believes|felt|feels|feared|guessed|hoped|had|has|was|is|were|are|could|would|might)\b(?! (?:not|unable|unavailable)\b)[^,.;:–—“”"«»\n]{3,90}(?=[,.](?:\s|$))/u;

/** "that she had lost her chance | ; that she could have won; and that she knew": what else was said. */
function withFurtherThat({ text, start, end, words }: Account): readonly Span[] | null {
	if (!words.startsWith('that ') || text[end] !== ';') return null;
	const isFurther = /^; (?:(?:and|but) )?that /.test(text.slice(end, end + 11));
	return isFurther ? [[start, sentenceEnd(text, end + 2)]] : null;
}

/** "says most will be back by noon | , but he can't promise it": what the same speaker does not vouch for. */
function withCaveat(account: Account): readonly Span[] | null {
	const { text, end } = account;
	const caveat = text.startsWith(', but ', end) ? CAVEAT.exec(text.slice(end, end + 140)) : null;
	return caveat ? withNext(account, caveat[0].length) : null;
}

const CAVEAT =
	/^, but (?:s?he|they|it|we) (?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:promise|guarantee|vouch|be (?:sure|certain)|rule out|say (?:when|how|if|whether|why))\b[^.!?;:“”"«»\n]{0,90}(?=[.!?](?:\s|$))/u;

/** What was said up to a relative clause, with that clause and what follows it. */
function withRestOfClause(account: Account): readonly Span[] | null {
	const { text, cue, start, end, words } = account;
	if (start - cue[1] >= 40) return null;
	if (isInterrupted(text, end)) return [[start, sentenceEnd(text, end + 2)]];
	if (isSubject(words) || (CLAUSE_NEXT.test(text.slice(end, end + 24)) && FRONTED.test(words)))
		return [[start, sentenceEnd(text, end + 2)]];
	const interrupted = (isQuestion(words) ? PUT_IN : INTERRUPTED).exec(text.slice(end, end + 130));
	return interrupted ? [[start, sentenceEnd(text, end + interrupted[0].length)]] : null;
}

/** "that he | , Ana Ruiz and Bo Hale formed a channel": a pronoun alone has its verb still to come. */
const isSubject = (words: string): boolean => /^(?:that )?(?:he|she|they|it|we|I)$/.test(words);

/** "that in retrospect | , he understood": what stands before a clause is not all of it. */
const FRONTED =
	/(?:^|\b(?:and|but) )that (?:in|on|at|by|after|before|for|with|during|under|from|since|until|as) (?!(?:\S+ )*(?:was|were|is|are|had|has|have|would|could|will|did)\b)[^,.;:“”"«»]{2,50}$/u;
const CLAUSE_NEXT = /^, (?:he|she|it|they|we|there|the|an?|his|her|its|their|\p{Upper}\p{Alpha}+) /u;

/** "ruled that the fence | , which plunged her kitchen into darkness, had been built": the clause goes on after it. */
const INTERRUPTED =
	/^, (?:which|who|whose|where|whom) [^,.;:“”"«»\n]{3,90}, (?=(?:had|has|have|was|were|is|are|would|will|could|should|did|does|can|may|might|must)\b)/u;

/** "asked | why the old board | , on which he sat, had slept": a question without its verb goes on after what was put in. */
const PUT_IN =
	/^, (?:(?:(?:in|of|on|at|for|with|to|from|under|by) )?(?:which|who|whose|where|whom) (?:[^.;:“”"«»\n]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){3,90}?|(?:the|an?|its|his|her|their) [^,.;:“”"«»\n]{3,60}), (?=(?:had|has|have|was|were|is|are|would|will|could|should|did|does|can|may|might|must|\p{Lower}{3,}ed)\b)/u;
const isQuestion = (words: string): boolean => QUESTION.test(words);
const QUESTION =
	/^(?:why|how|whether|if|when|where) (?:the|an?|his|her|its|their|this|that|\p{Upper}\p{Alpha}+)(?: (?!(?:was|were|is|are|had|has|have|would|could|will|did|does)\b)[\p{Alpha}’'-]+){0,4}$/u;

/** "having been buried | , at least once, by a slide", "that finches rehearse | , in sleep, the songs they heard": a phrase was put in. */
function isInterrupted(text: string, end: number): boolean {
	const rest = text.slice(end, end + 200);
	const phrase = PHRASE.exec(rest)?.[0].length ?? 0;
	return phrase > 0 && !TOLD.test(rest.slice(phrase).split(/[.!?\n]/, 1)[0]!);
}

const PHRASE =
	/^, (?:at least|at most|at best|at worst|more than|in|on|for|without|through|under|within) (?!(?:an?|the|his|her|its|their|one) (?:[\p{Lower}-]+ ){0,2}(?:statement|interview|speech|letter|e-?mail|post|tweet|report|briefing)\b)[\p{Lower}\d -]{2,26}, (?=(?:by|of|from|with|to|into|onto|the|an?|his|her|its|their) )/u;
const TOLD = /\b(?:said|says|say|told|tells|according|found|reported|added|warned|show|shows|showed)\b/;

/** What somebody has done, with the rest of the list. */
function withDeeds(account: Account): readonly Span[] | null {
	const { text, cue, start, end, words } = account;
	const further = start - cue[1] < 8 ? DEEDS.exec(text.slice(end, end + 200)) : null;
	return further && HAD.test(words) ? withNext(account, further[0].length) : null;
}

/** "it had replaced the managers | , strengthened its controls and paid every penny back": the list goes on. */
const DEEDS =
	/^(?:, (?:\p{Lower}+ed|made|paid|sent|set|put|cut|lost|won|sold|bought|built|taken|given|held|kept|left|begun|found) [^,.;:“”"«»\n]{2,70})+,? and (?:\p{Lower}+ed|made|paid|sent|set|put|cut|lost|won|sold|bought|built|taken|given|held|kept|left|begun|found) [^,.;:“”"«»\n]{2,80}(?=[,.](?:\s|$))/u;
const HAD = /\b(?:had|has|have|would|will|could|must|should) (?:\p{Lower}+ly )?\p{Lower}+/u;

/** What is told of one of several things, with the others. */
function withList(account: Account): readonly Span[] | null {
	const { text, end, words } = account;
	if (isUpper(text.charCodeAt(end + ', '.length)) || !OF_SOME.test(words)) return null;
	const list = LIST.exec(text.slice(end, end + 200));
	return list ? withNext(account, list[0].length) : null;
}

/** "kept awake by drums | , shouting and a karaoke machine next door" */
const OF_SOME =
	/\b(?:by|of|with|from|for|about|including|against) (?:the |an? )?(?:[\p{Lower}’'-]+ ){0,2}[\p{Lower}’'-]+$/u;
const LIST =
	/^(?:, (?:an? |the )?(?!\p{Lower}+ed\b)(?:[\p{Lower}’'-]+ ){0,2}[\p{Lower}’'-]+)+,? (?:and|or) (?:an? |the )(?![^.]*\b(?:said|says|was|were|is|are|had|has|have|would|will|told)\b)[^,.;:“”"«»\n]{3,80}(?=[.,](?:\s|$))/u;

/** Two things that somebody has done, with the last. */
function withLastDeed(account: Account): readonly Span[] | null {
	const { text, end, words } = account;
	const last =
		text.startsWith(' and ', end) && TWO_DEEDS.test(words)
			? LAST_DEED.exec(text.slice(end, end + 110))
			: null;
	return last ? withNext(account, last[0].length) : null;
}

/** "had cancelled the fine, given him a reward | and suspended a manager" */
const TWO_DEEDS =
	/\b(?:had|has|have) (?:\p{Lower}+ly )?\p{Lower}+(?:ed|en|ade|aid|ent|ut) (?:[^,;:“”"«»]|,(?=\d)){2,80}, (?:\p{Lower}{3,}ed|given|made|paid|sent|taken|put|cut|sold|bought|built) (?:[^,;:“”"«»]|,(?=\d)){2,80}$/u;
const LAST_DEED =
	/^ and (?:\p{Lower}{3,}ed|given|made|paid|sent|taken|put|cut|sold|bought|built) [^,.;:“”"«»\n]{2,80}(?=[.,](?:\s|$))/u;

/** What somebody is, with their name and what they did. */
function withBearer(account: Account): readonly Span[] | null {
	const { text, cue, start, end, words } = account;
	if (start - cue[1] >= 40 || isSmall(text.charCodeAt(end + ', '.length))) return null;
	const bearer = BEARER.exec(text.slice(end, end + 100));
	return bearer && OFFICE.test(words) ? [[start, sentenceEnd(text, end + bearer[0].length)]] : null;
}

/** "that the owner": what somebody is, with nothing else said. */
const OFFICE = /^(?:that )?(?:the|its|their|his|her) (?:[\p{Lower}-]+ ?){1,4}$/u;
/** "said the owner | , Blue Atoll Lines, ignored the requests": a name, and the verb of what was said. */
const BEARER =
	/^, \p{Upper}[^,.;:“”"«»\n]{1,60}, (?=(?!(?:who|which|said|says|told|and|but|or)\b)\p{Lower}+(?:ed|s)? )/u;

/** Where the sentence ends that goes on at an offset, without its stop. */
function sentenceEnd(text: string, from: number): number {
	const end = SENTENCE_END.exec(text.slice(from, from + 400));
	if (!end) return from;
	const at = from + end.index;
	return /["”’']/.test(text[at + 1] ?? '') ? at + 2 : at;
}

const SENTENCE_END = new RegExp(String.raw`(?<!\b${CUT_SHORT})[.!?](?=["”’']?(?:\s|$))|\n`, 'u');

/** What was said, with who or what is named at its end. */
function withApposition(account: Account): readonly Span[] | null {
	const { text, cue, source, start, end } = account;
	// "sought two more months for it | , a request the court turned down": what the teller makes of it all.
	if (!NAMED_LAST.test(text.slice(Math.max(start, end - 30), end))) return null;
	// "Saying nobody had to go | , the council sold the houses": who says so.
	if (source !== null && source[0] >= end) return null;
	const apposed = APPOSED.exec(text.slice(end, end + 90));
	if (!apposed || JUDGED.test(apposed[0]) || ASKED.test(text.slice(...cue))) return null;
	const isSubordinate = SUBORDINATE.test(text.slice(Math.max(0, cue[0] - 80), cue[0]));
	return isSubordinate ? null : withNext(account, apposed[0].length);
}

const NAMED_LAST = /(?:^|\s)[“"'‘]?\p{Upper}[\p{Alpha}\p{N}.’'&-]*$/u;
/** "Asked what he would do |, the doctor shrugged": nobody is that. */
const ASKED = /^(?:Asked|Pressed|Questioned|Told)$/;
/** "While the mayor | said it was safe, the union disagreed": what follows the clause is the teller's. */
const SUBORDINATE =
	/(?:^|[.!?]["”’]?\s|\n)(?:(?:But|And|Yet) )?(?:(?:Even|Just|Only|Shortly|Soon|(?:Minute|Hour|Day|Week|Month|Year)s) )?(?:while|although|though|whereas|when|once|after|as|since|because)\s[^,.!?\n]*$/iu;
/** ", the battery maker Elektra SE.": what the last noun of a sentence is. */
const APPOSED =
	/^, (?:the|a|an|its|his|her|their|one|both)\s(?![^,.;:“”"«»\n]{3,50} (?:said|says|say|told|claim|claims|claimed|insists|insisted|argues|argued) )(?!(?:\p{Lower}+ )*(?:said|says|was|were|is|are|has|had|told|added|announced|according|confirmed|reported|warned|will|would|but|and)\b)[^,.;:“”"«»\n]{3,70}(?=\.(?:\s|$))/u;

/** What was said, with the last phrase of its sentence. */
function withPhrase(account: Account): readonly Span[] | null {
	const { text, cue, start, end, bits, words } = account;
	// Most ends have a stop behind them.
	if (!isSpace(text.charCodeAt(end))) return null;
	const open = COMPLEMENT.exec(text.slice(end, end + 100));
	if (open && WANTS_MORE.test(words)) return withNext(account, open[0].length);
	const goesOn =
		start - cue[1] !== 1 || ((bits & BIT.bare) === 0 && !words.startsWith('that '))
			? null
			: GOES_ON.exec(text.slice(end, end + 100));
	return goesOn ? withNext(account, goesOn[0].length) : null;
}

/** "a group that ranges | from small firms to giants": verbs that are nothing without what follows. */
const WANTS_MORE =
	/\b(?:rang(?:es?|ed|ing)|stem(?:s|med|ming)?|consist(?:s|ed|ing)?|depend(?:s|ed)?|rel(?:y|ies|ied)|suffer(?:s|ed)?|hail(?:s|ed))$/;
const COMPLEMENT = /^ (?:from|of|on|upon|in) [^,.;:–—“”"«»\n]{2,80}(?=[,.](?:\s|$))/u;

/** A phrase that goes on with a clause to the sentence's end. */
const GOES_ON =
	/^\s(?:by (?!(?:phone|telephone|e-?mail|letter|text|video)\b)(?=\p{Lower})|(?:from|in|at|for|with|into|over|under|against|without|between|through|of|to|after|before|on)\s(?!(?:an?|his|her|its|their|the) (?:[\p{Lower}-]+ ){0,2}(?:statement|interview|speech|letter|e-?mail|post|tweet|report|note|briefing|conference|hearing|meeting|reporters?|journalists?|call|court)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|reporters|journalists|\p{Upper}))[^,.;:–—“”"«»\n]{2,80}(?=\.(?:\s|$))/u;
