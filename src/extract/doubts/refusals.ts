import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import { codesOf, isInHeadline, isPlainLetter } from '../text/characters.js';
import { ending } from '../text/ending.js';
import { NEGATED } from '../text/negation.js';
import { REPORTING } from '../text/reporting.js';
import { signs } from '../text/signs.js';

/** "refused to admit that it was shut", "was reluctant to say so": who keeps from saying something has not said it. */
const KEEPS = '(?:refus|fail|declin|hesitat|neglect)(?:e|es|ed|ing|s)?|unwilling|reluctant|unable|loath|slow';
const UNSAID =
	'say|admit|confirm|acknowledge|concede|accept|state|declare|specify|reveal|disclose|mention|agree';

/** Cues of which more must be asked, one bit each; most are none of them. */
const CUE = signs({
	told: /^(?:told|ordered|urged|instructed|advised|forced)$/i,
	hearsay:
		/^(?:said|believed|thought|understood|reported|alleged|rumoured|rumored|claimed|known|reputed|supposed)$/i,
	according: /^according\b/i,
	claims:
		/^(?:claims?|allegations?|accusations?|complaints?|rumours?|rumors?|suggestions?|reports|calls|criticisms?)$/i,
	known: /^known$/i,
	drawn: /^drawn$/i,
	pleading: /^plead(?:s|ed|ing)?$|^pled$/i,
	refusing: /^refus/i,
	declining: /^declin/i,
	asked: /^asked$/i,
	thanking: /^thank(?:s|ed)?$/i,
	keeping: new RegExp(`^(?:${KEEPS})$`),
	unsaid: new RegExp(`^(?:${UNSAID})$`),
});
const BIT = CUE.bit;

/** "did not say", "declined to comment", "without explaining": what follows was not said. */
const REFUSAL =
	/(?:\bnot|n['’]t|\bnever|\bdeclin\w+ to|\brefus\w+ to|\bunable to|\bwithout|\bstop(?:s|ped|ping)? short of|\bnor\b[^.]{0,20}) (?:immediately |yet |publicly |directly |really )?(?:said|known|commented|confirmed|revealed|disclosed|explained|responded|replied|say|saying|comment|confirm|specify|disclose|reveal|discuss|respond|reply|answer|elaborate|explain|explaining|deny|dispute|mention|mentioning|detail|name|identify|provide)\b/i;

const REFUSED =
	/^to (?:\p{Alpha}+ly )?(?:say|comment|confirm|specify|disclose|reveal|discuss|respond|answer|elaborate|explain|be \p{Alpha}+|give|name|identify|provide|blame|speculate)\b/u;

const KEEPING = ending(new RegExp(String.raw`\b(?:${KEEPS}) to (?:\p{Lower}+ly )?$`, 'u'));
/** "did not hesitate to say", "was not slow to admit": whoever does not keep from it says it. */
const NOT_KEEPING = ending(
	new RegExp(
		String.raw`(?<!\p{Alpha})(?:${NEGATED}|not|without|hardly) (?:\p{Lower}+ly )?(?:been |be )?(?:(?:${KEEPS}) to (?:\p{Lower}+ly )?)?$`,
		'u',
	),
);
const KEPT = new RegExp(String.raw`^ to (?:\p{Lower}+ly )?(?:${UNSAID})\b`, 'u');

const LONGEST_KEEPING = 48;

/** Whether a cue is what somebody kept from saying, or the keeping from it. */
function isKept(text: string, cue: Span): boolean {
	const kind = CUE.of(text, cue);
	const before = text.slice(Math.max(0, cue[0] - LONGEST_KEEPING), cue[0]);
	const keeps =
		((kind & BIT.unsaid) !== 0 && KEEPING.test(before)) ||
		((kind & BIT.keeping) !== 0 && KEPT.test(text.slice(cue[1], cue[1] + LONGEST_KEEPING)));
	return keeps && !NOT_KEEPING.test(before);
}

/** "There is no evidence that Ana Ruiz | said": whether it was said at all is in doubt. */
const IN_DOUBT =
	/(?<!\p{Alpha})(?:[Nn]o (?:evidence|proof|record|indication|sign|suggestion)|[Uu]nclear|[Uu]nknown|unproven|untrue|false|not (?:yet |immediately |entirely )?(?:clear|known|true|certain)) (?:that|whether|if)(?:(?! (?:and|but|so|yet|while) )[^,.;:!?\n“”"]){2,50}$/u;
/** "Contrary to what Ana Ruiz | said, the harbour was shut": the teller's words. */
const CONTRARY = /(?<!\p{Alpha})(?:[Cc]ontrary to|[Dd]espite|[Uu]nlike) what [^,.;:!?\n“”"]{2,50}$/u;
const LONGEST_DOUBT = 100;
/** "false if it", at the least. */
const SHORTEST_DOUBT = 10;
/** No clause of doubt holds any of these. */
const PARTING = codesOf(',.;:!?\n“”"');

/** Where the clause before an offset begins, no farther back than a doubt is looked for. */
function clauseStart(text: string, offset: number): number {
	let start = offset;
	const least = Math.max(0, offset - LONGEST_DOUBT);
	while (start > least && !isParting(text.charCodeAt(start - 1))) start--;
	return start;
}

/** Most characters are letters, which part nothing: those are not looked up. */
const isParting = (code: number): boolean => (code <= QUESTION_MARK || code > 0xff) && PARTING.has(code);
const QUESTION_MARK = '?'.charCodeAt(0);

/** Whether whoever tells of it leaves open whether it was said, or sets what is true against it. */
function isInDoubt(text: string, cue: Span, content: readonly Span[]): boolean {
	if (content.at(-1)![0] < cue[1]) return false;
	const start = clauseStart(text, cue[0]);
	if (cue[0] - start < SHORTEST_DOUBT) return false;
	const before = text.slice(start, cue[0]);
	return IN_DOUBT.test(before) || (text.startsWith(', ', cue[1]) && CONTRARY.test(before));
}

/** A part of a whole by its number: "Episode 41: “Salt”". */
const NUMBERED = ending(
	/\b(?:episode|part|chapter|season|series|volume|act|scene|page|day|week|issue|lesson|round) \d+$/iu,
);

/**
 * "GULZARABAD: Traders have …", "Chess: Teenager stuns champion": where it happened or what it is about, not who
 * speaks. Labels of people are found by their layout before.
 */
function isTopic(text: string, { cue, content, source }: Attribution): boolean {
	if (!source || text[cue![0]] !== ':' || source[1] > cue![0]) return false;
	const [start, end] = content[0]!;
	if (NUMBERED.test(text.slice(...source))) return true;
	if (start < cue![1] || (/["“”«»„‘「『']/.test(text[start]!) && /["“”«»’」』']/.test(text[end - 1]!)))
		return false;
	const opensLine = source[0] === 0 || text[source[0] - 1] === '\n';
	const label = text.slice(source[0], source[1]);
	return isInHeadline(text, cue![0]) || (opensLine && label === label.toUpperCase());
}

/** Where or how something was said, taken for what was said: "she said in a televised speech". */
const OCCASION =
	/^(?:in|on|during|at|to|by|from|via|through) (?:an?|the|his|her|its|their) (?:[\p{Alpha}-]+ ){0,3}(?:statement|speech|interview|address|conference|briefing|post|tweet|letter|e-?mail|call|message|broadcast|debate|hearing|meeting|filing|note|report|news release|release)\.?$|^(?:(?:late |early |earlier |later )?(?:yesterday|today|tonight|this (?:week|morning|afternoon|evening|month|year)|last (?:night|week|month|year)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)|earlier|later|afterwards)$/u;

/** A name between two commas. */
const NAMED_BETWEEN = ending(/\p{Lower}, (?:\p{Upper}[\p{Alpha}.’'-]* ){0,4}\p{Upper}[\p{Alpha}’'-]+, $/u);

/** Whom a verb of asking has for its object: by a pronoun, or otherwise. */
const ASKS_HIM = /^ (?:him|her|them|me|us|you|it|everyone)\b/;
const ASKS_SOMEBODY =
	/^ (?:(?:his|its|their|reporters|the (?!day|morning|week|night)\p{Lower}+)(?![\p{Alpha}])|\p{Upper}\p{Lower}+ )/u;

/** "Ida Moll, the vicar, | asked |", "who owned a boat, | asked |": what tells of somebody between commas before their verb. */
const BESIDE = /^[^,\n]{2,80}, [^\n]{2,120}, $/u;
/** What follows where no other verb of the same subject does. */
const CLAUSE_END = /^(?:[.?!;"”’'»]|$|\n|,? (?:and|but|while|as|before|after|because|so) )/;
/** "asked if he would go, | walked away": the verb of whoever was asked. */
const OWN_VERB =
	/, (?:(?:only|then|just|simply|merely) )?(?:\p{Lower}{2,}ed|said|says|told|gave|went|left|shook|did|was|had|would|could)\b/u;

/** "Ida Moll, who sits on the board, | asked why it was sold.": she asks, where no other verb of hers follows. */
const isAskedByBeside = (text: string, cue: Span, source: Span, [start, end]: Span): boolean =>
	source[0] < cue[0] &&
	// "Ida Moll, the vicar, asked about it in the street, | threw up her hands"
	!text.startsWith(' about ', cue[1]) &&
	BESIDE.test(text.slice(source[0], cue[0])) &&
	CLAUSE_END.test(text.slice(end, end + 10)) &&
	!OWN_VERB.test(text.slice(start, end));

/** "Akamai was | asked", "When | asked" */
const IS_ASKED = ending(/(?:\b(?:was|were|is|been|being|when|if)|\p{Alpha},)\s(?:also |then |later )?$/iu);

/** "Akamai was asked if that was possible": nobody who asks is told. */
function isAskedOf(text: string, cue: Span, source: Span, [start, end]: Span, isNear: boolean): boolean {
	// The model's sign has been learnt without those who are told of at more length.
	if (!isNear && isAskedByBeside(text, cue, source, [start, end])) return false;
	// "A lawmaker, Rep. Bae Chung-hwan, | asked why …": who asks is named between commas.
	if (/[.?]/.test(text[end] ?? '.') && NAMED_BETWEEN.test(text.slice(Math.max(0, cue[0] - 60), cue[0])))
		return false;
	const isPassive = IS_ASKED.test(text.slice(Math.max(0, cue[0] - 12), cue[0]));
	// "Ana Ruiz, whose son was there, | asked him whether", "asked the minister how much": she asks. The model's sign
	// has been learnt by pronouns alone.
	const whom = text.slice(cue[1], cue[1] + 24);
	if (ASKS_HIM.test(whom) || (!isNear && ASKS_SOMEBODY.test(whom))) return false;
	return (
		isPassive &&
		/^\s(?:about|for)?\s?(?:if|whether|what|how|why|when|who|which|about)?/.test(
			text.slice(cue[1], start + 8),
		) &&
		/\b(?:if|whether|what|how|why|when|who|which|about|for)\b/.test(text.slice(cue[1], start + 8))
	);
}

/** "The school was told to remove …", "School told to remove …": what was ordered, of whom, but not by whom. */
function isToldTo(text: string, cue: Span, content: readonly Span[]): boolean {
	return content.some(([start]) => start - cue[1] === 1 && text.startsWith('to ', start));
}

/** "The spiders backed away. “They stared at it.”": a verb that reports nothing, a quotation in the next sentence. */
function isNextSentence(text: string, cue: Span, [start]: Span): boolean {
	return (
		start - cue[1] < 200 &&
		isMarkAt(text, start) &&
		/["“«„「『]/.test(text[start]!) &&
		/[.!?]\s+$/.test(text.slice(cue[1], start)) &&
		!REPORTING.has(text.slice(...cue).toLowerCase())
	);
}

/** "is | said", "have also been | reported" */
const IS_SAID = ending(/\b(?:is|are|was|were|be|been)\s(?:(?:\p{Lower}+ly|also|now|still|once|said)\s)?$/iu);

/** "The duchess is said to have …": nobody is named who says so. */
function isHearsay(text: string, cue: Span, content: readonly Span[]): boolean {
	return (
		content.some(([start]) => start - cue[1] === 1 && text.startsWith('to ', start)) &&
		IS_SAID.test(text.slice(Math.max(0, cue[0] - 22), cue[0]))
	);
}

/** "known as", "known to friends as": a name is given. */
const KNOWN_AS = /^\s(?:(?:to|by|among)\s[\p{Alpha} ]{2,25}\s)?(?:for|as)\b/u;

const NOBODY =
	/^(?:neither|nobody|no one|no-one|none)\b|^no (?!\d|one\b)\p{Lower}|^it (?:was|is|has been|had been)$/iu;

/** What these begin with: "n" or "i". */
const mayBeNobody = (code: number): boolean => (code | 32) === 110 || (code | 32) === 105;

/** “…”, he told staff, | according to a recording: the words are his who spoke them. */
const SPOKEN = ending(
	/["”’'»“],? (?:[^"“”«»„.;:]{0,70} )?(?:said|told|wrote|asked|added|replied|shouted|says|tells|writes|says)(?: [^"“”«»„.;:]{0,60})?,\s$/u,
);

function isSpokenBefore(text: string, cue: Span, content: readonly Span[]): boolean {
	return content[0]![0] < cue[0] && SPOKEN.test(text.slice(Math.max(content[0]![0], cue[0] - 180), cue[0]));
}

/** "to remain anonymous": nothing that was said. */
const HIDDEN = /^(?:not )?(?:to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed))/;

/** Whether the cue of an attribution tells that its source did not say the content. */
export const isRefusal = (text: string, attribution: Attribution): boolean =>
	holdsRefusal(text, attribution, false);

/** The same, or that another verb right before the cue tells so ("declined to comment, saying"): a sign to learn from. */
export const isNearRefusal = (text: string, attribution: Attribution): boolean =>
	holdsRefusal(text, attribution, true);

function holdsRefusal(text: string, attribution: Attribution, isNear: boolean): boolean {
	const { cue, content, source } = attribution;
	if (!cue) return false;
	// "It is not known where …": the content begins with nobody's "it".
	const isDummy = content.length > 1 && /^it$/i.test(text.slice(...content[0]!));
	if (isDummy) return holdsRefusal(text, amended(attribution, { content: content.slice(1) }), isNear);
	if (!isNear && isInDoubt(text, cue, content)) return true;
	const found = CUE.of(text, cue);
	if ((found & BIT.told) !== 0 && isToldTo(text, cue, content)) return true;
	if ((found & BIT.hearsay) !== 0 && isHearsay(text, cue, content)) return true;
	// "Neither group would say": nobody says so. "…, it was announced": nobody is named.
	if ((found & BIT.according) !== 0 && isSpokenBefore(text, cue, content)) return true;
	// "hits back at claims of “tyranny”": whoever answers them did not make them.
	if (
		(found & BIT.claims) !== 0 &&
		source &&
		source[1] <= cue[0] &&
		/\b(?:(?:at|over|against|after|amid|about|following)|(?:rebuke|response|reply|answer|riposte|retort|reaction|objection)s? to(?: the| any| such)?) $/.test(
			text.slice(Math.max(0, cue[0] - 20), cue[0]),
		)
	)
		return true;
	if (source && mayBeNobody(text.charCodeAt(source[0])) && NOBODY.test(text.slice(...source))) return true;
	if (
		(found & BIT.known) !== 0 &&
		/\bnot (?:yet |immediately )?$/.test(text.slice(Math.max(0, cue[0] - 16), cue[0]))
	)
		return true;
	if (content[0]![0] < cue[0]) {
		// "Their aunt, who owns a share, has not said whom she supports": the clause beside the source is of the content.
		const after = content.find(([start]) => start >= cue[1]);
		return after !== undefined && isRefused(text, cue, Math.min(after[0], cue[1] + 30), isNear);
	}
	if (!isNear && isKept(text, cue)) return true;
	// "Bin strike: Talks collapse": a headline's topic.
	if (
		content[0]![0] - cue[1] === 2 &&
		text.startsWith(': ', cue[1]) &&
		isInHeadline(text, cue[0]) &&
		source &&
		source[1] <= cue[0] &&
		!/["“‘'«„]/.test(text[content[0]![0]]!)
	)
		return true;
	if (isNextSentence(text, cue, content[0]!)) return true;
	if (isTopic(text, attribution)) return true;
	// "would not be drawn on whether …"
	if ((found & BIT.drawn) !== 0 && /(?:not|n['’]t) be $/.test(text.slice(Math.max(0, cue[0] - 10), cue[0])))
		return true;
	// "declined to comment": the content is the refusal itself; "asked whether" without anybody who asks.
	if (
		isNear &&
		(found & BIT.pleading) !== 0 &&
		/^(?:not )?guilty\b/.test(text.slice(content[0]![0], content[0]![0] + 12))
	)
		return true;
	if ((found & BIT.refusing) !== 0 && text.startsWith('to ', content[0]![0])) return true;
	if (
		(found & (BIT.declining | BIT.refusing)) !== 0 &&
		REFUSED.test(text.slice(content[0]![0], content[0]![0] + 40))
	)
		return true;
	if (
		(text.startsWith('to ', content[0]![0]) || text.startsWith('not to ', content[0]![0])) &&
		HIDDEN.test(text.slice(content[0]![0], content[0]![0] + 30))
	)
		return true;
	// "was asked by Ana Ruiz whether": whoever is named asks.
	const isByName = source !== null && text.slice(cue[1], source[0]) === ' by ';
	if (
		(found & BIT.asked) !== 0 &&
		!isByName &&
		(source === null || isAskedOf(text, cue, source, content[0]!, isNear))
	)
		return true;
	// "We thank Ana Ruiz for her time": whoever asked her, and nobody of whom the text tells.
	if ((found & BIT.thanking) !== 0 && source !== null && /^we$/i.test(text.slice(...source))) return true;
	if ((found & BIT.known) !== 0 && KNOWN_AS.test(text.slice(cue[1], cue[1] + 40))) return true;
	if (content.length === 1 && OCCASION.test(text.slice(...content[0]!))) return true;
	const upTo = Math.max(cue[1], Math.min(content[0]![0], cue[1] + 30));
	return isRefused(text, cue, upTo, isNear);
}

/** Whether a refusal stands before the cue and reaches it: "did not | say", and not "declined to comment, | saying". */
function isRefused(text: string, cue: Span, upTo: number, isNear: boolean): boolean {
	let from = Math.max(0, cue[0] - 24);
	// The end of "governor" is no "nor". The model's sign has been learnt with it.
	while (
		!isNear &&
		from > 0 &&
		isPlainLetter(text.charCodeAt(from - 1)) &&
		isPlainLetter(text.charCodeAt(from))
	)
		from++;
	const refusal = REFUSAL.exec(text.slice(from, upTo));
	if (refusal === null || isNear) return refusal !== null;
	// "neither confirmed nor denied it, | saying": what no comma parts from the refusal.
	return from + refusal.index + refusal[0].length > cue[0] && !refusal[0].includes(', ');
}
