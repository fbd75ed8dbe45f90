import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_PUNCTUATION } from '../tagging/tagset.js';
import { isInHeadline } from '../text/characters.js';
import { isNth } from '../text/nth.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { isDocument } from '../who/nouns.js';
import { SUBORDINATE, TAIL } from './account.js';
import { holdsFinite, type Sentence, spanOf, TAG } from './sentence.js';

/** What joins a sentence to the one before. */
const LINK =
	/^(?:that (?:being )?said|having said that|still|however|meanwhile|even so|nevertheless|nonetheless|in fact|indeed|instead|moreover|also|then|first|finally|of course)$/i;
const LONGEST_LINK = 18;
/** Where people say things. */
const OCCASION =
	/^(?:In|On|At|During|Through) (?:an?|the|his|her|its|their|one) (?:[\p{Alpha}\p{N}’'-]+ ){0,4}(?:interview|statement|letter|e-?mail|post|tweet|speech|briefing|conference|filing|video|testimony|memo|message|call|note|podcast|thread|release)\b/u;
const LONGEST_VENUE = 44;
const VENUE_BEFORE = /^ (?:on|in|during|at|to) (?:the )?$/;
/** A name in marks. */
const VENUE =
	/^["“‘']\s?\p{Upper}[\p{Alpha}’'-]*(?: (?:\p{Upper}[\p{Alpha}’'-]*|of|the|with|and|on|in|to|at))*[.,]?["”’']$/u;
/** Verbs that are passive of whoever is told. */
const PASSIVE = /^(?:told|warned|informed|assured|reminded|advised)$/;

/**
 * “And who was right?” Mr Vane asked. | “Neither of us.” · “Yes,” he said. | “For how long?”: questions and answers in
 * paragraphs of their own are different speakers'.
 * @param attribution of several parts, as in all below
 */
export function withoutAnswer(
	{ text, words }: Analysis,
	attribution: Attribution,
	{ cue }: Sentence,
): Attribution | null {
	const { content } = attribution;
	const paragraph = words.paragraph[cue]!;
	for (let k = 1; k < content.length; k++) {
		const [start, end] = content[k]!;
		if (words.paragraph[wordFrom(words, start)]! <= paragraph || start < words.end[cue]!) continue;
		const isAsked = /\?["”’'»]?$/.test(text.slice(content[k - 1]![0], content[k - 1]![1]));
		if (isAsked || /\?["”’'»]$/.test(text.slice(start, end)))
			return amended(attribution, { content: content.slice(0, k) });
	}
	return null;
}

/** "Denying the charge, | he said | nobody had been hurt": what the source did meanwhile was not said. */
export function withoutOpening(
	analysis: Analysis,
	attribution: Attribution,
	{ first }: Sentence,
): Attribution | null {
	const { words, tags } = analysis;
	const { cue, source, content } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || source === null || start !== words.start[first]!) return null;
	if (end > source[0] || content[1]![0] < cue[1]) return null;
	// "That said, | the agency says | it is safe"
	if (end - start < LONGEST_LINK && LINK.test(analysis.text.slice(start, end)))
		return amended(attribution, { content: content.slice(1) });
	// "In an interview with the agency, | Webb confessed | to it"
	const isOccasion = tags[first] === TAG.preposition && OCCASION.test(analysis.text.slice(start, end));
	const { text } = analysis;
	// "The trouble, | he told me, | was the valve", "Dogs bark, | he says; | cats do not": what was said goes on from there.
	const [next] = content[1]!;
	if (!isOccasion && /[,;]\s$/.test(text.slice(next - 2, next)) && !isMarkAt(text, next)) return null;
	// "Undeterred, | she said: | “We are late.”"
	const isLed =
		text[cue[1]] !== ',' &&
		/^,\s$/.test(text.slice(end, source[0])) &&
		source[1] <= cue[0] &&
		!/^["“«„]\p{Lower}/u.test(text.slice(next, next + 2));
	if (tags[first] !== TAG.participle && !isOccasion && !isLed) return null;
	return holdsFinite(analysis, first, wordFrom(words, end))
		? null
		: amended(attribution, { content: content.slice(1) });
}

/** "Ruiz, | whose motto is “Go on”, | said she would": what is told of the source between it and the verb was not said. */
export function withoutRelative({ text }: Analysis, attribution: Attribution): Attribution | null {
	const { cue, source, content } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || source === null || start < source[1] || end > cue[0]) return null;
	return /^(?:who|whose|which|whom) /.test(text.slice(start, start + 6))
		? amended(attribution, { content: content.slice(1) })
		: null;
}

/**
 * "Bank holds rates, | governor says | cuts are “no promise”", "Gold hits record, | traders say | more gains likely": of a
 * headline's two clauses the one behind the verb.
 */
export function withoutFirstClause(
	{ text, words, tags }: Analysis,
	attribution: Attribution,
	{ past, cue: verb }: Sentence,
): Attribution | null {
	const { cue, source, content } = attribution;
	if (cue === null || source === null || !isInHeadline(text, cue[1])) return null;
	const [, end] = content[0]!;
	if (end + ', '.length !== source[0] || source[1] + 1 !== cue[0] || !text.startsWith(', ', end)) return null;
	if (content.length === 2)
		return content[1]![0] === cue[1] + 1 ? amended(attribution, { content: content.slice(1) }) : null;
	const next = verb + 1;
	const isClause =
		content.length === 1 &&
		HEADLINE_SAYS.test(lowerAt(words, verb)) &&
		past - next > 1 &&
		!TAIL.test(lowerAt(words, next)) &&
		!SUBORDINATE.test(lowerAt(words, next)) &&
		IS_PUNCTUATION[tags[next]!] === 0 &&
		tags[next] !== TAG.preposition &&
		tags[next] !== TAG.participle;
	return isClause ? amended(attribution, { content: [spanOf(words, next, past)] }) : null;
}
/** Verbs that name nobody who hears it. */
const HEADLINE_SAYS = /^(?:says?|insists?|claims?|believes?|reckons?|thinks?)$/;

/** "The suspect, | who | officers said | fled on foot, was found": of what the clause tells that has the verb. */
export function withoutSubject({ text }: Analysis, attribution: Attribution): Attribution | null {
	const { cue, source, content } = attribution;
	if (cue === null || source === null || content.length !== 2) return null;
	const [, end] = content[0]!;
	if (end > source[0] || source[1] > cue[0] || content[1]![0] < cue[1]) return null;
	return CLAUSE_OPENS.test(text.slice(end, source[0]))
		? amended(attribution, { content: content.slice(1) })
		: null;
}
const CLAUSE_OPENS =
	/^, (?:where|who|whom|whose|(?:(?:in|of|to|from|for|on|at|about|by) )?which) (?:the |its |his |her |their |an? )?$/;

/** "Residents | were warned by the mayor | that it was shut": whom a clause with "that" is told to is no part of it. */
export function withoutTold(
	analysis: Analysis,
	attribution: Attribution,
	{ cue }: Sentence,
): Attribution | null {
	const { words, text } = analysis;
	const { source, content } = attribution;
	// Where nobody is named, whoever hears it stands for the source: "the court was told".
	if (source === null || content.length !== 2 || content[0]![1] > words.start[cue]!) return null;
	const isTold = /^ (?:was|were|is|are|has been|have been|had been) (?:also |then |later )?$/.test(
		text.slice(content[0]![1], words.start[cue]!),
	);
	const [start] = content[1]!;
	return isTold && text.startsWith('that ', start) && PASSIVE.test(lowerAt(words, cue))
		? amended(attribution, { content: content.slice(1) })
		: null;
}

/** “We never took it for granted,” she said | on “Dancing Nights.”: where something was said. */
export function withoutVenue({ text }: Analysis, attribution: Attribution): Attribution | null {
	const { cue, content } = attribution;
	const [start, end] = content.at(-1)!;
	if (cue === null || start < cue[1] || end - start > LONGEST_VENUE) return null;
	return VENUE_BEFORE.test(text.slice(cue[1], start)) && VENUE.test(text.slice(start, end))
		? amended(attribution, { content: content.slice(0, -1) })
		: null;
}

/** "The ferry was evacuated, | the coast guard said, | the second such incident in a month": the how manieth the teller adds. */
export function withoutNth({ text }: Analysis, attribution: Attribution): Attribution | null {
	const { cue, content } = attribution;
	const [start] = content.at(-1)!;
	return cue !== null && start > cue[1] && content[0]![1] <= cue[0] && isNth(text, start)
		? amended(attribution, { content: content.slice(0, -1) })
		: null;
}
/** "In | its accompanying | report the bank forecast growth": a paper that the tagger takes for a verb, by what belongs to it. */
export function isOfPaper(
	{ words, tags }: Analysis,
	{ source }: Attribution,
	{ first, cue }: Sentence,
): boolean {
	if (source === null || source[1] + 1 !== words.start[cue]) return false;
	const start = wordFrom(words, source[0]);
	return (
		start > first &&
		cue - start > 1 &&
		cue - start < LONGEST_LEAD_UP &&
		tags[start - 1] === TAG.preposition &&
		/^(?:an?|the|its|his|her|their)$/.test(lowerAt(words, start)) &&
		isDocument(lowerAt(words, cue))
	);
}
/** What leads up to such a paper has fewer words. */
const LONGEST_LEAD_UP = 5;
