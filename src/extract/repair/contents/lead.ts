import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { isInHeadline } from '../../text/characters.js';
import { occasionBeforeThat } from '../../text/occasions.js';

/** How far back the beginning of a sentence is looked for, in UTF-16 code units. */
const REACH = 240;
/** What begins a sentence, and what ends the one before. */
const OPENING =
	/(?:^|\n|(?:[!?]|\.(?<!\b\p{Upper}\p{Lower}{0,3}\.))["”’»]?\s)(?<words>\p{Upper}[^.!?;:“”"«»„\n]*)$/u;
/** Who else is told of in the words before: what follows is what that one says. */
const TOLD =
	/\b(?:said|says|told|tells|added|adds|announced|argued|argues|claimed|claims|denied|denies|warned|warns|insisted|insists|asked|asks|wrote|writes|according|that|whether|if|when|while|after|because|but|as|before|although|though)\b|[—–]| -{1,2} /iu;

/** Nothing but what joins a sentence to the one before, or another clause to its own. */
const JOINT = /^(?:And|But|Now|So|Yet|Then|Also|Still|However|Meanwhile|Or) $|(?:,| and| but| or) $/;

/**
 * "Halden has hired bankers to advise | it and could approach the board, the people said": a sentence that is told
 * to its end by whoever is named there, from its beginning.
 * @param isTaken whether an offset belongs to what others say
 */
export function fromBeginning(
	text: string,
	{ cue, source, found, report }: Attribution,
	content: readonly Span[],
	isTaken: (offset: number) => boolean,
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || !source || found !== 'near' || report !== 'speech' || content.length > 1) return content;
	const account = Math.min(cue[0], source[0]);
	if (end > account || !/^,\s$/.test(text.slice(end, account))) return content;
	if (isMarkAt(text, start) || isMarkAt(text, end - 1) || text[start - 1] !== ' ') return content;
	const words = OPENING.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.words;
	if (words === undefined || words.length < 4 || TOLD.test(words) || JOINT.test(words)) return content;
	const from = start - words.length;
	return isTaken(from) || isTaken(start - 2) ? content : [[from, end], ...content.slice(1)];
}

/** "Quarry would be | ‘end of the village’, residents tell inquiry": a headline is all what who ends it says. */
export function wholeHeadline(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || !source || found !== 'near' || content.length > 1 || end > source[0] || start === 0)
		return content;
	if (!isInHeadline(text, cue[1]) || !/^,? ?$/.test(text.slice(end, source[0]))) return content;
	const before = text.slice(0, start);
	if (!isMarkAt(text, start) || !/\p{Alpha} $/u.test(before) || TOLD.test(before)) return content;
	const from = before.lastIndexOf(': ') + 2;
	const first = from > 1 ? from : 0;
	return LINK.test(text.slice(first, start)) ? content : [[first, end]];
}

const LINK = /^(?:with|in|on|at|after|amid|by|for|from|to|of|under|over|inside|behind|despite|no|not) /i;

/** "According to early figures, | water entered by a shaft, a spokesman noted": what is said rests on, before it. */
const RESTS_ON = /^According to (?:[\p{Alpha}’'-]+ ){0,5}[\p{Alpha}’'-]+, (?=[^,]{20,})/u;

/** A content without what its speaker takes it from. */
export function withoutGround(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || end > cue[0] || text[start] !== 'A') return content;
	const ground = RESTS_ON.exec(text.slice(start, end));
	return ground ? [[start + ground[0].length, end], ...content.slice(1)] : content;
}

/** "according to the memo | , a copy of which was seen by the Post": what is told of the source is nothing that it says. */
export function withoutAside(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (!cue || found !== 'near' || content.length < 2) return content;
	// "It was Ida, admits Tom, who found the key."
	if (/^It (?:was|is) |\bthe one$/.test(text.slice(...content[0]!))) return content;
	// "She met two men, she said, who asked for it": told of them.
	const isToldBefore = source !== null && source[1] <= cue[0];
	const isToThem = WARNING.test(text.slice(...cue));
	const kept = content.filter(
		([start, end], i) =>
			start < cue[1] ||
			!(
				(!isToldBefore && ASIDE.test(text.slice(start, start + 20))) ||
				// "The link would be late, the office warned | ministers in a memo"
				(i > 0 && isToThem && start === cue[1] + 1 && !TOLD_THEM.test(text.slice(start, end)))
			),
	);
	return kept.length > 0 ? kept : content;
}

/** Verbs that may name whom somebody speaks to, and what tells that they do not. */
const WARNING = /^(?:warn|remind|assur|advis|tell|told|inform)(?:s|ed|es)?$/;
const TOLD_THEM =
	/["“”'‘«»]|^(?:that|of|to|about|against)\b|\b(?:is|are|was|were|will|would|could|had|has|have|may|might|must|should|can|cannot|not)\b/;

const ASIDE = /^(?:(?:a copy|copies|parts?|extracts?) of which|which|who|whose|whom) /;

/** Who hears something said, between its cue and a clause, takes fewer UTF-16 code units. */
const LONGEST_HEARER = 60;
/** When something was said, between its cue and a clause. */
const TIME =
	/^(?:afterwards? |(?:on|in) (?!(?:fact|favou?r|order|need|fear)\b)(?:[\p{Alpha}’'-]+ ){1,4}(?=to have )|(?:(?:early |late |mid-?)?(?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4}) of (?=["“«„‘'])|(?:me|us|him|her|them|you) (?:is|was)[:,]? (?=["“«„‘'])|(?:yesterday|today|tonight|later|earlier|recently|previously|initially|subsequently|repeatedly|publicly|privately) (?=(?:the|an?|this|these|those|his|her|its|their|my|our|he|she|it|they|we|i|you|there|nobody|no|some|most|many|all|both|\p{Upper}\p{Alpha}+)\s))/u;

/** "adding |, to loud applause, | that nobody would mourn it": what was put in before a clause, as long as it is. */
const asideBeforeThat = (text: string, from: number): number =>
	BEFORE_THAT.exec(text.slice(from, from + LONGEST_PUT_IN))?.[0].length ?? 0;
const BEFORE_THAT = /^, [^,.;:!?“”"«»\n]{2,70}, (?=that )/;
const LONGEST_PUT_IN = 90;

/** "said | afterwards | the road would be closed", "claimed | on social media | to have …", "says to | me is | “Hush”": what tells when, where and to whom is nobody's. */
export function withoutTime(text: string, attribution: Attribution): Attribution {
	const { cue, content, found } = attribution;
	const [start, end] = content[0]!;
	if (cue === null || found !== 'near' || start < cue[1] || start > cue[1] + LONGEST_HEARER)
		return attribution;
	const aside = text.startsWith(', ', cue[1]) && start <= cue[1] + 2 ? asideBeforeThat(text, cue[1]) : 0;
	if (aside > 0) return amended(attribution, { content: [[cue[1] + aside, end], ...content.slice(1)] });
	if (start === cue[1]) return attribution;
	const isNear = start <= cue[1] + ' to '.length;
	const before = isNear ? (TIME.exec(text.slice(start, Math.min(end, start + 64)))?.[0].length ?? 0) : 0;
	const time = before > 0 ? before : occasionBeforeThat(text, start);
	return time === 0
		? attribution
		: amended(attribution, { content: [[start + time, end], ...content.slice(1)] });
}

/** "It will be mended |, or so| Ruiz says", "As Ruiz tells |it,| the roof fell": what only joins an account to what was said. */
export function withoutOrSo(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	if (cue === null || found !== 'near') return content;
	const [start, end] = content[0]!;
	if (end <= cue[0]) {
		const joint = /,? or so$/.exec(text.slice(Math.max(start, end - 7), end))?.[0].length ?? 0;
		return joint > 0 && end - joint > start ? [[start, end - joint], ...content.slice(1)] : content;
	}
	const isIt = start === cue[1] + 1 && text.startsWith('it, ', start) && end > start + 4;
	return isIt ? [[start + 4, end], ...content.slice(1)] : content;
}
