import type { Attribution } from '../attribution.js';
import { askedOnce } from '../text/known-word.js';
import { knownIn } from '../text/vocabulary.js';

/** A verb of a clause: without one, what follows a verb of saying may be a thing. */
const CLAUSE =
	/\b(?:that|is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do|\p{Lower}{3,}ed)\b|n['’]t\b|["“”«»„‘「『]|(?:^|\s)'/u;
/** What the model is surer of, and has so many words, is no thing. */
const SURE = 0.85;
const CLAUSE_WORDS = 4;

/** How a thing is begun: with an article, a number or whose it is. */
const THING =
	/^(?:an?|the|his|her|its|their|our|my|another|more|further|some|several|both|all|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d[\d,.]*)\s/u;

/** What is claimed, ordered and called by words; other things are taken, bought and rung for. */
const CLAIMED =
	/\b(?:responsibility|credit|victory|innocence|ownership|discrimination|privilege|ignorance|damages|compensation|immunity|insanity|success|breach|copyright|majority|mandate|support|evidence|proof|right)\b/u;
const ORDERED =
	/\b(?:\p{Lower}{3,}(?:tion|sion|ment|sure|ance|ence|iry|iries|view|views|ort)s?|arrests?|audits?|release|reports?|reviews?|checks?|tests?|retrial|overhaul|boycott|post-?mortem|autops(?:y|ies)|probe|ban|halt|lockdown|strikes?|attacks?|removal|withdrawal|search|end|stop|freeze|recount|hearing|payment|refunds?|curfew|shutdown|troops|clean-?up|return|cuts?)\b/u;
const CALLED =
	/^to (?:testify|give evidence|account|order)\b|^(?:the|his|her|their|its) (?:[\p{Lower}-]+ )?[\p{Lower}-]+ up\b|^(?:an?|the|his|her|their|another|off)? ?(?:[\p{Lower}-]+ )?(?:ambulances?|police|emergency services|fire brigade|brigade|meeting|election|elections|referendum|vote|conference|strike|taxi|cab|doctor|lawyer|number|office|hotline|halt|truce|witness|witnesses|plumber|vet|coastguard|timeout|time-?out|999|911|112)\b(?! (?:(?:an?|the) |["“«„‘'「]))/u;
const SAID =
	/^(?:no more$|not$|something(?= (?:in|under|that|to|which|into|else|about|like that)\b|$)|nothing(?=[,.;]|$| (?:of|about|to|more|else|for|on|in|at|and|as|when|while|until|during|after|before)\b)|goodbye|good-?bye|farewell|hello|grace|mass(?=[,.]| at\b| for\b|$)|(?:a |his |her |their )?prayers?|a few words|not a word|(?:very )?little(?! (?:\p{Lower}+ ){0,4}?(?:had|has|have|was|were|is|are|would|could|will|can|did|does)\b))\b/u;
/** "The clock on the tower says | ten past four": what is read from something. */
const INSTRUMENT =
	/^(?:the|an?|his|her|their|its|my|our|one|every) (?:\p{Lower}+ )?(?:clocks?|watch|stopwatch|thermometer|barometer|scoreboard|calendar|dial|needle|gauge|speedometer|odometer|compass|scales)(?: (?:on|in|above|over|by|at|of|outside) .*)?$/iu;
const TOLD =
	/^(?:an?|the|his|her|their|no|many) (?:[\p{Lower}-]+ )?(?:story|stories|truth|lie|lies|joke|jokes|tale|tales)(?: and\b| to\b|[,.]|$)/u;

/** Who finds and shows by words: papers, and those who write them. */
export const REPORTER =
	/\b(?:polls?|survey|study|studies|reports?|records|audit|inquiry|review|data|figures|analysis|investigation|documents?|researchers?|scientists?|inspectors?|auditors?|watchdog|video|footage|\p{Upper}{2,})\b/u;

/** "defended | Oscar Lind", "the minister just days ago": whom, and when. */
const SOMEBODY =
	/^(?:(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2}|(?:the|his|her|their) (?:\p{Lower}+ )?(?:minister|premier|president|chancellor|chief|boss|leader|manager|coach|captain|mayor|governor|secretary|wife|husband|son|daughter|colleague))(?=$|[,.;]| (?:has|had|was|is|just|only|yesterday|today|earlier|again|on \p{Upper}|last|after|when|in an?)\b)/u;
/** "dodged | questions on the budget" */
const QUESTIONS = /^(?:an? |the |his |her |their |any |all |repeated )?(?:\p{Lower}+ )?questions?\b/u;
/** "to reveal | further details" */
const DETAILS = /^(?:further|more|full|the|any|no|new) (?:details|information)\b/;
/** "apologised | to patients who had waited", "after it was revealed that …": to whom and when, and not for what. */
const TO_WHOM =
	/^(?:to (?:the |his |her |its |their )?\p{Alpha}+(?! (?:for|that|over|about|if)\b)|after|when|on)\b(?!.*(?: (?:for|over|that it|that he|that she|that they) |["“”‘«»]))/u;

/** Verbs of doing, which tell neither what somebody says nor what they think. */
const isDoingWord = askedOnce(({ lower }) =>
	/^(?:appoint(?:s|ed|ing)|board(?:s|ed|ing)|cast(?:s|ing)?|creat(?:es|ed|ing)|donat(?:es|ed|ing)|enact(?:s|ed|ing)|expend(?:s|ed|ing)|expung(?:es|ed|ing)|fil(?:es|ed|ing)|plant(?:s|ed|ing)|publish(?:es|ed|ing)|push(?:es|ed|ing)|releas(?:es|ed|ing)|restrict(?:s|ed|ing)|send(?:s|ing)|sent|slash(?:es|ed|ing)|sponsor(?:s|ed|ing)|tak(?:es|en|ing)|took)$/.test(
		lower,
	),
);
/** Words that are somebody's, whatever the verb. */
const CLAUSAL = /^(?:that|whether|if|how|why|what|who|to|not|as)\b|["“”„«»‘]|''|(?:^|\s)'/;

/** "published the tax returns", "sent her to the lake": what somebody did, and did not think. */
export function isDoing(text: string, { cue, content, report }: Attribution): boolean {
	if (report !== 'thought' || cue === null || content.length > 1 || content[0]![0] - cue[1] !== 1)
		return false;
	return isDoingWord(knownIn(text, cue[0], cue[1])) && !CLAUSAL.test(text.slice(...content[0]!));
}

/** "Owen Pryce for the match", "at 38 as Wales gamble": who is picked, and when. */
const PICKED =
	/^(?:at \d|to the (?:side|team|squad|starting)\b|(?:(?:the|both) )?(?:\p{Lower}+ )?\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2} (?:for|to|from|in place of)\b)/u;
/** "nine lives and two bridges": what a flood claims. */
const LIVES = /^(?:[\p{Alpha}\d,-]+ ){0,4}?lives\b(?! (?:are|is|were|was|will|would|could|had|have|matter))/u;
/** "this to Hale & Sons": to whom something told before is put. */
const PUT_BEFORE =
	/^(?:this|these|that|it|them|all this|(?:the|my|our|his|her|these|those|\p{Upper}\p{Alpha}+['’]s) (?:\p{Lower}+ ){0,2}\p{Lower}+)(?<! down| up| closer) to (?![\d$£€]|.* that )/u;
/** "his head round the door", "the bin away": what is moved. */
const MOVED =
	/^(?:(?:his|her|their|a) (?:heads?|hands?|foot|feet|arms?|fingers?|face)|(?:it|them|(?:the|his|her|its|their) [\p{Lower} ]{2,30}) (?:away|aside|together))\b(?! to )/u;
/** "the province for nine years": for how long somebody reigns. */
const REIGN =
	/^(?:over )?(?:the|his|her|its|this|their|\p{Upper}[\p{Alpha}-]+) ?(?:[\p{Alpha}-]+ ){0,3}?(?:for (?:\p{Alpha}+ ){1,3}(?:years|decades|months)|(?:since|from|until) \d{4})\b/u;
/** Verbs that also tell of deeds, and whether a thing after them is none that is said. */
const DEEDS: readonly (readonly [verb: RegExp, isDeed: (words: string, source: string) => boolean])[] = [
	[
		/^add(?:s|ed|ing)?$/,
		(words) => isThing(ownPart(words)) || /^to (?:the|an?|his|her|its|their)\b/.test(words) || isPutTo(words),
	],
	[
		/^puts?$/,
		(words) => ((PLIGHT.test(words) || MOVED.test(words)) && !CLAUSE.test(words)) || PUT_BEFORE.test(words),
	],
	[
		/^(?:show|shows|showed)$/,
		(words, source) => isThing(words) && (SUBJECTS.test(source) || !REPORTER.test(source)),
	],
	[/^recall(?:s|ed)?$/, (words) => PICKED.test(words) && !CLAUSE.test(words)],
	[/^need(?:s|ed)?$/, (words) => /^(?:only|just|but) (?:an?|one|two|three|\d+) /.test(words)],
	[/^contradict(?:s|ed)?$/, (words) => /^both (?:sides|men|women|parties)\b/.test(words)],
	[/^rule[sd]?$/, (words) => REIGN.test(words)],
	[/^refuse[sd]?$/, (words) => isThing(words)],
	[/^refer(?:s|red)$/, (words) => SENT.test(words)],
	[/^(?:spark|worsen)(?:s|ed)$/, (words) => !CLAUSE.test(words)],
	[
		/^(?:find|finds|found|shown|read|reads|reading)$/,
		(words, source) => isThing(words) && !REPORTER.test(source),
	],
	[/^claim(?:s|ed|ing)?$/, (words) => (isThing(words) && !CLAIMED.test(words)) || LIVES.test(words)],
	[
		/^order(?:s|ed|ing)?$/,
		(words) => isThing(words) && !ORDERED.test(words) && !/ to \p{Lower}/u.test(words),
	],
	[/^call(?:s|ed|ing)?$/, (words) => CALLED.test(words)],
	[
		/^(?:say|says|said|saying)$/,
		(words, source) => SAID.test(words) || (INSTRUMENT.test(source) && !CLAUSE.test(words)),
	],
	[/^(?:defend|dodg|duck)(?:e?s|e?d|ing)?$/, (words) => SOMEBODY.test(words) || QUESTIONS.test(words)],
	[/^(?:reveal|announc|releas|disclos|giv|shar)(?:e?s|e?d|e|ing)?$/, (words) => DETAILS.test(words)],
	[/^apologi[sz](?:e?s|ed?|ing)$/, (words) => TO_WHOM.test(words)],
	[/^(?:tell|tells|told|telling)$/, (words) => TOLD.test(words)],
	[
		/^(?:mutter|mumbl|murmur|whisper|shout)(?:e?[sd]|ing)?$/,
		(words) => /^(?:something|a few words)\b/.test(words),
	],
];

/** "Patients treated with SLV-118", "Mice": whoever is studied shows something by what happens to them. */
const SUBJECTS =
	/^(?:(?:the|those|these|many|most|some|all) )?(?:\p{Lower}+ )?(?:patients|participants|volunteers|people|mice|rats|monkeys|babies|children|infants|adults|women|men|pupils|students|recipients|subjects)\b(?! (?:who|on|at|in) )/iu;

/** "a fee of £22m for the winger": what clubs and firms agree on, which is signed and not said. */
const TERMS =
	/^(?:an?|the|his|her|its|their|new|personal) (?:[\p{Alpha}\d£€$.,-]+ ){0,4}?(?:fees?|terms|deals?|contracts?|transfers?|loans?|swaps?|extensions?|takeovers?|mergers?|prices?|settlements?|truces?|ceasefires?)\b/u;

/** "accepted | the top prize": what is handed over. */
const AWARD =
	/^(?:an?|the|his|her|its|their|this) (?:[\p{Alpha}\d’'-]+ ){0,4}?(?:prizes?|awards?|trophy|trophies|medals?|cups?|crown|statuette|bouquets?|cheques?|bribes?|gifts?|parcels?|keys)\b/u;

/** "confirmed | their place in the final": what a team makes sure of by winning. */
const WON =
	/^(?:its|their|his|her) (?:\p{Lower}+ )?(?:place|spot|promotion|relegation|qualification|supremacy|superiority|dominance)\b/u;

/** "pointed to | the spot": what a referee, or anybody, points at. */
const POINTED_AT =
	/^(?:the|a|his|her|their) (?:\p{Lower}+ )?(?:spot|touchline|door|clock|scoreboard|sky|ceiling|floor|screen|map|crowd|goal)(?=$| (?:in|on|after|for|when|and|as)\b)/u;
/** "heard | three witnesses": who was heard, and not what they said. */
const HEARD =
	/^(?:[\p{Lower}\d-]+ ){0,3}(?:witness(?:es)?|appeals?|shots?|screams?|shouts?|gunfire|explosions?|bangs?|noises?)(?! \p{Lower}+ (?:that|who)\b)(?=$| (?:on|in|at|from|during|before|after|last|outside|near|over)\b)/u;
/** "denied | entry to three men": what was kept from somebody. */
const KEPT_FROM =
	/^(?:\p{Lower}+ )?(?:entry|access|bail|permission|entrance|boarding|visas?|treatment|asylum|parole)(?=$| (?:to|for|on)\b)/u;

/** Deeds that are none of words, however sure the model is. */
const SURELY: readonly (readonly [verb: RegExp, isDeed: (words: string) => boolean])[] = [
	[/^agree[sd]?$/, (words) => TERMS.test(words)],
	[/^accept(?:s|ed|ing)?$/, (words) => AWARD.test(words)],
	[/^puts?$/, (words) => BROUGHT_INTO.test(words)],
	[/^confirm(?:s|ed|ing)?$/, (words) => WON.test(words)],
	[/^hear(?:s|d)?$/, (words) => HEARD.test(words)],
	[/^den(?:y|ies|ied|ying)$/, (words) => KEPT_FROM.test(words)],
];
const surelyOf = askedOnce(({ lower }) => SURELY.find(([form]) => form.test(lower))?.[1] ?? null);

/** What is asked of a thing after a verb; null for most verbs. */
const deedOf = askedOnce(({ lower }) => DEEDS.find(([form]) => form.test(lower))?.[1] ?? null);

/** "said | something in Welsh", "said | grace": whatever follows tells more of it, and not what was said. */
const WORDLESS = /^(?:something|grace|goodbye|farewell|hello) /;

/** Whether so many spaces stand between two offsets. */
function holdsSpaces(text: string, start: number, end: number, least: number): boolean {
	let spaces = 0;
	for (let at = start; at < end && spaces < least; at++) if (text.charCodeAt(at) === SPACE) spaces++;
	return spaces === least;
}

const SPACE = ' '.charCodeAt(0);

/** "released | a statement following | the raid": what something was issued upon, and not what it says. */
const ON_WHICH =
	/^ (?:an?|the|its|his|her|their|another) (?:\p{Lower}+ ){0,2}(?:statement|letter|report|video|message|apology|note|post|tweet|memo) (?:following|after|amid|ahead of|before|during|in the (?:wake|aftermath) of) $/u;
/** So long the words between are, in UTF-16 code units. */
const LONGEST_PAPER = 64;

/** "the tribute he would have | liked best | was left by a girl": which of several things is told of. */
const RANKED = /^(?:lik|lov|want|remember)e?d (?:best|most|least) (?:is|are|was|were)\b/;
/** So long the words behind the verb are, in UTF-16 code units. */
const RANKS = 12;

function isThing(words: string): boolean {
	return THING.test(words) && !CLAUSE.test(words);
}

/** "his seventh goal | , and Hale stopped 27 shots": what belongs to the verb. */
const ownPart = (words: string): string => words.split(/, (?:and|but|while|as) /, 1)[0]!;

/** "smaller landers to the list": what something is put to. */
const isPutTo = (words: string): boolean =>
	/^[^,;:]+ to (?:the|an?|his|her|its|their) [\p{Alpha}\d ’'-]+$/u.test(words) && !CLAUSE.test(words);

/** "the country at odds with its allies": where somebody is put by what happens. */
const PLIGHT =
	/ (?:at (?:odds|risk|stake)|in (?:danger|jeopardy|doubt|peril)|under (?:pressure|strain)|on (?:hold|notice|ice))\b/;

/** The same of whoever is named first. */
const BROUGHT_INTO = new RegExp(
	String.raw`^(?:(?:the|an?|his|her|its|their|our) )?(?:[\p{Alpha}\d’'-]+ ?){1,3}${PLIGHT.source}`,
	'u',
);

/** "him to a clinic": where somebody is sent. */
const SENT = /^(?:him|her|them|me|us|the \p{Lower}+|\p{Upper}\p{Alpha}+) to (?:the|an?|his|her|its|their) /u;

/**
 * "added two goals", "ordered a coffee", "called an ambulance", "said goodbye": a verb of saying with a thing after it
 * tells what somebody did.
 */
export function isPlainDeed(text: string, { cue, source, content, confidence }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null) return false;
	if (content.length > 1) return RANKED.test(text.slice(cue[0], cue[1] + RANKS));
	if (start - cue[1] === ' to '.length)
		return text.startsWith('point', cue[0]) && POINTED_AT.test(text.slice(start, end));
	if (start - cue[1] !== 1) return ON_WHICH.test(text.slice(cue[1], Math.min(start, cue[1] + LONGEST_PAPER)));
	const word = knownIn(text, cue[0], cue[1]);
	if (surelyOf(word)?.(text.slice(start, end)) === true) return true;
	// "claimed | the plans involve dogs": a clause, whose verb is not told by its form.
	const isClause = confidence > SURE && !WORDLESS.test(text.slice(start, start + 16));
	if (isClause && holdsSpaces(text, start, end, CLAUSE_WORDS - 1)) return false;
	const isDeed = deedOf(word);
	return isDeed?.(text.slice(start, end), source === null ? '' : text.slice(...source)) ?? false;
}
