import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { trimEnd } from '../characters.js';
import { isMarkAt } from './marks.js';

/** ", in a move it says will cost £6m", ", a decision that …": what the teller makes of what was said. */
const JUDGED =
	/, (?:in (?:a|an|the|what)|a|an|the) (?:\p{Ll}+ )?(?:move|decision|bid|step|sign|blow|idea|claim|remark|suggestion|plan|proposal|view|charge|allegation|accusation|comment)s?\b(?=[^“”"«»]*$)|, which (?:he|she|it|they|the \p{Ll}+|\p{Lu}\p{L}+) (?:has |have )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))$/u;
/** he was “devastated” after the council ordered …: when it was so, after the one word or two in marks. */
const CIRCUMSTANCE =
	/^(?<head>(?:that )?(?:he|she|they|it|we|I)(?:['’]s| is| was| were| felt| feels| had been) ["“'‘][^"“”]{2,40}["”'’])\s(?:after|following|when)\b[^“”"«»]+$/u;
/** ", the battery maker Elektra SE.": what the last noun of a sentence is. */
const APPOSED =
	/^, (?:the|a|an|its|his|her|their|one|both)\s(?!(?:\p{Ll}+ )*(?:said|says|was|were|is|are|has|had|told|added|announced|according|confirmed|reported|warned|will|would|but|and)\b)[^,.;:“”"«»\n]{3,70}(?=\.(?:\s|$))/u;

/** "Speaking afterwards, he said …": when and how, not what. */
const OPENING =
	/^(?:Speaking|Asked|Writing|Addressing|Responding|Answering|Giving evidence|Pressed|Reached|Contacted)\b/;
/** Verbs after which a clause follows at once, and a phrase that goes on with it to the sentence's end. */
const BARE = /^(?:said|says|denied|denies|claims|claimed|insists|insisted|admitted|admits|believes|argued)$/;
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
		(/^\s*$/.test(text.slice(end, source[0])) ||
			(OPENING.test(text.slice(start, end)) && /^,\s*$/.test(text.slice(end, source[0]))));
	if (leadsUp) return withoutAs(text, cue, content.slice(1));
	if (content.length === 1 && end <= cue[0] && source !== null && end < source[0])
		return [[start, upToAccount(text, start, end, Math.min(cue[0], source[0]))]];
	if (content.length > 1 || start < cue[1]) return content;
	const circumstance = CIRCUMSTANCE.exec(text.slice(start, end));
	if (circumstance) return [[start, start + circumstance.groups!.head!.length]];
	const judged = JUDGED.exec(text.slice(start, end));
	if (judged && judged.index > 12) return [[start, trimEnd(text, start, start + judged.index)]];
	if (isMarkAt(text, end - 1)) return withoutAs(text, cue, content);
	const apposed = APPOSED.exec(text.slice(end, end + 90));
	const goesOn =
		apposed || start - cue[1] !== 1 || !BARE.test(text.slice(...cue))
			? null
			: GOES_ON.exec(text.slice(end, end + 100));
	if (goesOn) return [[start, end + goesOn[0].length]];
	return apposed && !JUDGED.test(apposed[0]) ? [[start, end + apposed[0].length]] : content;
}

/** "The boat sank (it was old) | off the coast, police said": what was said goes on to the comma of the account. */
function upToAccount(text: string, start: number, end: number, account: number): number {
	if (isMarkAt(text, start) || isMarkAt(text, end - 1)) return end;
	const rest = text.slice(end, account).replace(/\([^()\n]*\)/, '()');
	const isRest = rest.length > 4 && rest.length < 120 && /^[^.!?;:"“”„«»\n]*\p{L},\s$/u.test(rest);
	return isRest && !/,\s(?:who|which|but|and|according)\b/.test(rest) ? account - 2 : end;
}

/** described it as “a lie”: the words in marks, where nothing else was said. */
function withoutAs(text: string, cue: Span, content: readonly Span[]): readonly Span[] {
	const [start, end] = content[0]!;
	return start >= cue[1] && /^as ["“«„]/.test(text.slice(start, start + 4))
		? [[start + 3, end], ...content.slice(1)]
		: content;
}
