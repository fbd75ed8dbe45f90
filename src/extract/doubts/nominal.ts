import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { isGerund } from '../tagging/gerund.js';
import { TAGS, tagIndex } from '../tagging/tagset.js';
import { COMMA, codesOf, isSpace } from '../text/characters.js';
import { ending } from '../text/ending.js';
import { askedOnce } from '../text/known-word.js';
import { isCommunicatingAt } from '../text/reporting.js';
import { signs } from '../text/signs.js';
import { knownIn } from '../text/vocabulary.js';
import { wordFrom } from '../text/words.js';
import { REPORTER } from './plain-deeds.js';

/** Below this confidence a bare noun phrase is the object of a deed ("shook the boy's hand"), not what was said. */
const LEAST = 0.5;
/** Below this one whatever follows a verb that tells no speech ("voted to …", "cut the price"). */
const LEAST_AFTER_DEED = 0.75;
/** What is surer than this is no name of whoever speaks: "says | the delay at the Lund yard cost £400,000". */
const SURE = 0.9;
const CLAUSAL: readonly boolean[] = TAGS.map((tag) => /^(?:VB|VBD|VBP|VBZ|MD|TO|WH)$/.test(tag));
/** How far into a content another account is looked for, in UTF-16 code units. */
const REACH = 300;
/** How reported clauses begin. */
const CLAUSE = /^(?:that|whether|if|how|what|why|when|where|who)\b/i;
/** "that" before a clause, and not before a noun: "that idea". */
const THAT_CLAUSE =
	/^that (?:the|an?|his|her|its|their|our|my|he|she|it|they|we|i|you|there|no|all|some|many|most|\p{Upper}\p{Alpha}+)\s/iu;
const isThatClause = (text: string, start: number, end: number): boolean =>
	(text.charCodeAt(start) | 32) === T && THAT_CLAUSE.test(text.slice(start, Math.min(end, start + 24)));
const T = 't'.charCodeAt(0);
/** A verb of saying of somebody else's, not far before words in marks. */
const ACCOUNT =
	/\s(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he \p{Lower}+|\p{Upper}\p{Alpha}+)\s(?:later |also )?(?:said|says|claimed|claims|insisted|told|admitted|joked|described|argued|complained)\b[^"“”«»]{0,50}["“«„]/u;
/** What both of them need: words in marks. */
const OPENING_MARK = /["“«„]/;
const MARK = codesOf('"“”„«»‘「『\'`');

/** Where a sentence ends before another account: "… close at 7 p.m. | He says “it’s …". */
const NEXT_ACCOUNT = new RegExp(`(?<=[.!?]["”’']?)(?=${ACCOUNT.source})`, 'u');

/** An attribution whose content ends before the sentence of another account, which its own ran into. */
export function endingBeforeAccount(text: string, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (content.length > 1 || cue === null || start < cue[1] || MARK.has(text.charCodeAt(start)))
		return attribution;
	const words = text.slice(start, Math.min(end, start + REACH));
	const index = OPENING_MARK.test(words) ? (NEXT_ACCOUNT.exec(words)?.index ?? 0) : 0;
	return index === 0 ? attribution : amended(attribution, { content: [[start, start + index]] });
}

/** Whether a content was taken for what was said where it names the speaker, or holds another's account. */
export function isMistaken(analysis: Analysis, attribution: Attribution): boolean {
	const { content } = attribution;
	return (
		content.length === 1 &&
		// "Ruiz, 34, of Mill Row, admitted | stealing a boat": what somebody did.
		((attribution.confidence < SURE &&
			isSpeaker(analysis, attribution) &&
			!isGerund(analysis, wordFrom(analysis.words, content[0]![0]))) ||
			(holdsAccount(analysis.words.text, attribution) && !isToldOn(analysis.words.text, attribution)))
	);
}

/** Whether a content is an unsure one without a clause or a quotation of its own: what somebody did, not said. */
export function isDeed(analysis: Analysis, attribution: Attribution): boolean {
	const { cue, content, confidence } = attribution;
	if (content.length > 1) return false;
	const { text } = analysis.words;
	const found = cue === null ? 0 : CUE.of(text, cue);
	if ((found & OF_THINGS) === 0 && confidence >= LEAST_AFTER_DEED) return false;
	if (confidence < LEAST && isUnlikeSpeech(analysis, attribution)) return true;
	// "explained that | prices rose", "wrote | that the bridge needed cables": a clause, whatever its words look like.
	const [start, end] = content[0]!;
	if (text.startsWith('that ', start - 5) || isThatClause(text, start, end)) return false;
	if (hasPlainVerb(analysis, content[0]!) || isSpokenDeed(text, attribution)) return false;
	// "Boats left home before sunrise, | the researchers | report": what a deed is done to stands behind its verb.
	if (isBeforeAccount(text, attribution)) return false;
	// "recalled | being woken by a bang": what somebody did.
	if (cue?.[1] === content[0]![0] - 1 && isGerund(analysis, wordFrom(analysis.words, content[0]![0])))
		return false;
	return (
		((found & BIT.showing) !== 0 && isThing(analysis, attribution)) ||
		((found & BIT.stance) !== 0 && isStance(analysis, attribution)) ||
		((found & BIT.naming) !== 0 && isNamed(analysis, attribution)) ||
		(confidence < LEAST &&
			(isMarkedThing(analysis, attribution) ||
				((found & BIT.judging) === 0 &&
					!isGoverned(text, attribution, found) &&
					isBare(analysis, content[0]!)))) ||
		(confidence < LEAST_AFTER_DEED && isObjectOfDeed(text, attribution))
	);
}

/** "eclipsed | what the shop earned", "the products | that she could never have enough of": no word for telling, whatever follows it. */
const isUnlikeSpeech = (analysis: Analysis, attribution: Attribution): boolean =>
	attribution.cue !== null &&
	!isCommunicatingAt(analysis.text, attribution.cue) &&
	(CUE.of(analysis.text, attribution.cue) & BIT.uttering) === 0 &&
	!OUTSPOKEN.test(analysis.text.slice(attribution.cue[1], attribution.cue[1] + LONGEST_OUTSPOKEN)) &&
	!isSpokenDeed(analysis.text, attribution) &&
	isUnquoted(analysis, attribution);

/** "was | adamant that", "are | quick to point out that" */
const OUTSPOKEN =
	/^ (?:been )?(?:\p{Lower}+ly )?(?:adamant|clear|frank|coy|cagey|emphatic|insistent|outspoken|quick to|at pains to)\b/u;
const LONGEST_OUTSPOKEN = 36;

/** So many words are no thing alone. */
const CLAUSE_WORDS = 5;

/** Whether a sentence ends, or is parted, by a verb of saying with who says so behind its comma. */
function isBeforeAccount(text: string, { cue, source, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || source === null || end > cue[0] || !isCommunicatingAt(text, cue)) return false;
	const next = Math.min(cue[0], source[0]);
	return (
		end <= next &&
		text.slice(end, next) === ', ' &&
		/\p{Upper}/u.test(text[start]!) &&
		text.slice(start, end).split(' ', CLAUSE_WORDS).length === CLAUSE_WORDS
	);
}

/** Verbs that may tell of deeds, and the forms in which they tell what was said. */
const SPOKEN_DEEDS: readonly (readonly [verb: RegExp, form: RegExp])[] = [
	[/^rul(?:e|ed|es|ing)$/, /^ out \p{Alpha}/u],
	[/^direct(?:ed|s|ing)?$/, /^ (?:[^ ,]+ ){1,8}to \p{Lower}/u],
	[/^offer(?:ed|s|ing)?$/, /^ to \p{Lower}/u],
	[/^appealing$/, /^ to (?:[^ ,]+ ){1,8}to \p{Lower}/u],
	[/^enjoin(?:ed|s|ing)?$/, /^ (?:[^ ,]+ ){1,8}to \p{Lower}/u],
	[/^narrat(?:e[sd]?|ing)$/, /^ how \p{Alpha}/u],
	[/^identif(?:y|ied|ies|ying)$/, / as \p{Alpha}/u],
	[
		/^t(?:ell|ells|old|elling)$/,
		/^ (?:me|him|her|us|them|the \p{Lower}+|\p{Upper}[\p{Alpha}’'-]+) (?:not )?to \p{Lower}/u,
	],
];

/** The form of a verb; null for most verbs. */
const spokenDeedOf = askedOnce(({ form }) => SPOKEN_DEEDS.find(([verb]) => verb.test(form))?.[1] ?? null);

/** "ruled out a sale", "directed him to go", "told them not to laugh" */
function isSpokenDeed(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || start < cue[1]) return false;
	return spokenDeedOf(knownIn(text, cue[0], cue[1]))?.test(text.slice(cue[1], end)) ?? false;
}

/** Cues of which more must be asked. */
const CUE = signs({
	showing:
		/^(?:post|shar|publish|releas|issu|fil|sign|circulat|upload|sen[dt]|carr|read|wr[io]t)(?:e|es|ed|ied|ing|s|t|ten)?$/i,
	stance: /^(?:reject|defend|welcom|condemn|disput|question|refut|dismiss|back)(?:e|es|ed|s|d|ing)?$/i,
	naming:
		/^(?:not|observ|stat|stress|show|explain|describ|repeat|reiterat|maintain|rul|argu|writ|charg|recall|discuss|outlin|detail|present|mention|record|recit|recount|report)(?:e|es|ed|s|d|ing|n)?$|^(?:wrote|told|tells?|read|reads|spoke|speaks)$/i,
	/** "blamed the weather", "denies murder": verbs of judging and answering aloud, after which a thing is enough. */
	judging: /^(?:blam|prais|critici[sz]|condemn|den[iy]|admit|accus)/i,
	/** "called for | an inquiry": verbs that tell by a preposition. */
	governing: /^(?:warn|call|appeal|plead|complain|boast|argue|spoke|speak|ask)(?:s|ed)?$/,
	/** What may be said by doing something: "held that the appeal failed", "directed it to report", "made the point that". */
	uttering:
		/^(?:allow|approv|assuranc|chorus|confid|deliver|dictat|direct|discover|enthus|fret|g[ai]v|h[eo]ld|identif|interven|mak(?:e|es|ing)$|made$|offer|revelation|sen[dt]|volunteer|shot|wonder)/,
	speaking:
		/^(?:said|says|added|adds|according|warned|claimed|explained|insisted|admitted|argued|suggests|suggested)$/,
});
const BIT = CUE.bit;
/** Verbs that are asked what follows them, however sure the model is. */
const OF_THINGS = BIT.showing | BIT.stance | BIT.naming;

const isGoverned = (text: string, { cue, content }: Attribution, found: number): boolean =>
	(found & BIT.governing) !== 0 && /^ (?:of|for|about|against) $/.test(text.slice(cue![1], content[0]![0]));

/** The signs of a content that was not said, one bit each. */
export function nominalSigns(analysis: Analysis, attribution: Attribution): number {
	const { text } = analysis.words;
	const { cue } = attribution;
	const found = cue === null ? 0 : CUE.of(text, cue);
	return (
		(isBare(analysis, attribution.content[0]!) ? 1 : 0) +
		((found & BIT.showing) !== 0 && isThing(analysis, attribution) ? 2 : 0) +
		(holdsAccount(text, attribution) ? 4 : 0) +
		(isSpeaker(analysis, attribution) ? 8 : 0) +
		(isObjectOfDeed(text, attribution) ? 16 : 0)
	);
}

/** Whether none of the content stands in quotation marks. */
export function isUnquoted({ words, runOf }: Analysis, { content }: Attribution): boolean {
	return content.every(([start, end]) => {
		for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++)
			if (runOf[i] !== -1) return false;
		return true;
	});
}

function isBare({ words, tags, runOf }: Analysis, [start, end]: Span): boolean {
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++)
		if (CLAUSAL[tags[i]!] || runOf[i] !== -1) return false;
	return true;
}

/** So many words into a content its first verb stands. */
const FAR = 16;
const PARTICIPLE = tagIndex('VBN');
const SUBJECT = new Set(['NN', 'NNS', 'NNP', 'PRP'].map((tag) => tagIndex(tag as 'NN')));
const OBJECT = new Set(['DT', 'PRP$', 'JJ', 'NNS'].map((tag) => tagIndex(tag as 'DT')));

/** "the bridge needed new cables": what looks like a participle has a subject before it and an object after it. */
function hasPlainVerb({ words, tags, text }: Analysis, [start, end]: Span): boolean {
	const first = wordFrom(words, start);
	for (let i = first + 1; i + 1 < words.count && words.end[i]! < end && i - first < FAR; i++)
		if (
			tags[i] === PARTICIPLE &&
			SUBJECT.has(tags[i - 1]!) &&
			OBJECT.has(tags[i + 1]!) &&
			!/^(?:last|next|this|that|earlier|each|every)$/i.test(text.slice(words.start[i + 1], words.end[i + 1]))
		)
			return true;
	return false;
}

/** "found Okonjo with a cross so high that he claimed he “had time”": words in marks that another verb reports. */
function holdsAccount(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || start < cue[1]) return false;
	if (MARK.has(text.charCodeAt(start))) return false;
	const words = text.slice(start, Math.min(end, start + REACH));
	return !CLAUSE.test(words) && OPENING_MARK.test(words) && ACCOUNT.test(words);
}

/** "Lund said | his neighbour Ida Moll told him it “leaned”": somebody tells what another told. */
function isToldOn(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || start - cue[1] !== 1 || !isCommunicatingAt(text, cue)) return false;
	const words = text.slice(start, Math.min(end, start + REACH));
	const account = ACCOUNT.exec(words);
	return account !== null && !STOP.test(words.slice(0, account.index));
}

/** What parts an account from another. */
const STOP = /[.,;:!?–—]/;

/** "posted a candle", "signed an open letter": a thing that is shown or sent. */
function isThing(analysis: Analysis, { cue, content }: Attribution): boolean {
	return cue !== null && content[0]![0] > cue[0] && isBare(analysis, content[0]!);
}

/** "rejected the plan", "denied claims of sabotage": a stance towards the words or deeds of others, in no words of their own. */
function isStance(analysis: Analysis, { cue, content }: Attribution): boolean {
	const { text } = analysis.words;
	const [start, end] = content[0]!;
	return (
		cue !== null &&
		start > cue[0] &&
		OF_OTHERS.test(text.slice(start, end)) &&
		// "dismissed the figures as invention" tells what they are.
		!text.slice(start, end).includes(' as ') &&
		isBare(analysis, content[0]!)
	);
}

const OF_OTHERS =
	/^(?:the|this|these|those|his|her|its|their|such|(?:claims?|calls?|allegations?|accusations?|charges?|criticisms?|suggestions?) (?:of|for))\b/i;

/** "starred in “Salt”", "studied “dark patterns”": after a verb of doing, a word or a name in marks. */
function isMarkedThing({ words }: Analysis, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	return (
		cue !== null &&
		start >= cue[1] &&
		start - cue[1] < 8 &&
		MARK.has(words.text.charCodeAt(start)) &&
		!isCommunicatingAt(words.text, cue) &&
		!/[.!?,…]["”’'»]?$/.test(words.text.slice(start, end)) &&
		words.text.slice(start, end).split(' ').length <= MOST_WORDS
	);
}

/** Words in marks of a thing that somebody does something with. */
const MOST_WORDS = 7;

/** "noted the number of the car", "explained the rules", "described the scene": what was told of, in none of its words. */
function isNamed(analysis: Analysis, { cue, source, content }: Attribution): boolean {
	const { text } = analysis.words;
	const [start, end] = content[0]!;
	if (cue === null || start <= cue[0]) return false;
	const words = text.slice(start, end);
	// "spoke of | a night of fear"
	if (/^ (?:of|about) $/.test(text.slice(cue[1], start))) return false;
	if (CLAUSE.test(words) || /(?:^| )as /.test(words) || !isThingAlone(analysis, content[0]!)) return false;
	if (/^report/i.test(text.slice(...cue))) return / to (?:the|his|her|its|their|police|an?)\b/.test(words);
	// "State records show two votes against": papers tell by what they show.
	return !(
		/^(?:show|record|state)/i.test(text.slice(...cue)) &&
		source &&
		REPORTER.test(text.slice(...source))
	);
}

/** As `isBare` tells, but "to" may lead to somebody: "the rules to the children". */
function isThingAlone({ words, tags, runOf }: Analysis, [start, end]: Span): boolean {
	for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++) {
		if (runOf[i] !== -1) return false;
		if (CLAUSAL[tags[i]!] && (tags[i] !== TO || tags[i + 1] === VERB)) return false;
	}
	return true;
}

const TO = tagIndex('TO');
const VERB = tagIndex('VB');

/** "…, said senior inspector Vaishali Pednekar.": who speaks, taken for what was said. */
function isSpeaker(analysis: Analysis, { cue, content }: Attribution): boolean {
	const { text } = analysis.words;
	const [start, end] = content[0]!;
	if (cue === null || start - cue[1] !== 1 || text.charCodeAt(cue[0] - 2) !== COMMA) return false;
	if (!isSpace(text.charCodeAt(cue[0] - 1))) return false;
	if ((CUE.of(text, cue) & BIT.speaking) === 0) return false;
	return (
		/^(?:\.|,|$)/.test(text.slice(end, end + 1)) &&
		/\p{Upper}/u.test(text.slice(start, end)) &&
		isBare(analysis, content[0]!)
	);
}

/** "The council offered me a biscuit", "chefs implanted sensors": the verb tells what was done. */
function isObjectOfDeed(text: string, { cue, content }: Attribution): boolean {
	const [start, end] = content[0]!;
	if (cue === null || start < cue[1] || isCommunicatingAt(text, cue)) return false;
	return (
		!CLAUSE.test(text.slice(start, end)) &&
		!MARK.has(text.charCodeAt(start)) &&
		!/[,:]$/.test(text.slice(cue[1], start).trimEnd())
	);
}

/** "…, their union has confirmed", "…, campaigners said on Monday": words that end in an account are more than what was said. */
export const endsInAccount = (text: string, [start, end]: Span): boolean =>
	// All of these verbs end with a "d", and all of these times with a "y".
	ENDS_ACCOUNT.has(text.charCodeAt(end - 1)) && ACCOUNT_LAST.test(text.slice(start, end));

const ENDS_ACCOUNT = codesOf('dy');
const ACCOUNT_LAST = ending(
	/, (?:(?:the|its|their|his|her|an?) [^,;:“”"«»]{2,50}|\p{Upper}[^,;:“”"«»]{2,50}|(?:\p{Lower}+ )?\p{Lower}{4,}s) (?:has |have |had )?(?:said|confirmed|announced|warned|revealed|reported|heard|claimed|alleged|argued|complained|insisted)(?: (?:on \p{Upper}\p{Lower}+day|yesterday|today))?$/u,
);
