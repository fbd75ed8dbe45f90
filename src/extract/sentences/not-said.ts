import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { isNth } from '../text/nth.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { holdsFinite, type Sentence, TAG } from './sentence.js';

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
	// "Undeterred, | she said: | “We are late.”": by no comma does what was said go on from there.
	const { text } = analysis;
	const isLed =
		text[cue[1]] !== ',' &&
		/^,\s$/.test(text.slice(end, source[0])) &&
		source[1] <= cue[0] &&
		!/^["“«„]\p{Lower}/u.test(text.slice(content[1]![0], content[1]![0] + 2));
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
