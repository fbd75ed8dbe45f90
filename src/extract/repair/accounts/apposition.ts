import type { Span } from '../../../model/index.js';
import type { Attribution, NameSpan } from '../../attribution.js';
import { isTitleWord } from '../../text/lexicon.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isHuman } from '../../who/nouns.js';
import { CUES, isCue } from '../cues/cue-signs.js';

/** "a crane driver from Skerry, the new rules …": a phrase, and what was said after its comma. */
const PHRASE =
	/^(?<phrase>(?:(?:an?|the|one of|head|chief|deputy|former|acting) )?\p{Alpha}[^.,;:!?“”"«»„\n]{2,90}), (?<rest>\S[^\n]{8,})/u;
/** What goes on with the phrase instead: "the driver, who was asleep, …", "the wall, built in 1904, fell". */
const GOES_ON = /^(?:who|whose|whom|which|that|aged?|and|or|but|an?|\d\d|\p{Lower}+(?:ed|ing)) ?\b/u;
/** "Lou Farr, was asleep": the phrase before had another in apposition. */
const VERB_AFTER =
	/^[^,.]{2,60}, (?:was|is|were|are|had|has|have|would|will|could|can|did|does|\p{Lower}+ed)\b/u;
/** A verb: whatever holds one is a clause. */
const VERB =
	/\b(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|must|should|did|does|do|said|says)\b/;
/** ", work on | the bridge would begin": what begins the words and has been left out. */
const SKIPPED = /^, (?:[\p{Alpha}’'-]+ ){1,4}$/u;
const PREPOSITION = / (?:of|at|for|in|from|with|on|to|and) /;

/**
 * "According to Ana Ruiz, | a crane driver from Skerry, | the new rules go too far": what the source is, between its name
 * and what it says, is none of its words; and all that comes after it is.
 * @param names in text order
 */
export function withoutApposition(
	text: string,
	names: readonly NameSpan[],
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || !source || found !== 'near' || start < source[1] || cue[0] > source[0]) return content;
	if (text[source[1]] !== ',' || !isCue(text, cue, CUES.accord)) return content;
	if (start - source[1] > 3) {
		const isSkipped = SKIPPED.test(text.slice(source[1], start));
		return isSkipped ? [[source[1] + 2, end], ...content.slice(1)] : content;
	}
	const match = PHRASE.exec(text.slice(start, end));
	if (!match) return content;
	const { phrase, rest } = match.groups!;
	const name = names[lowerBound(names.length, (n) => names[n]!.end < source[1])];
	const isFull = name?.kind === 'person' && text.slice(name.start, name.end).includes(' ');
	if (!name || name.start >= source[1] || !isFull) return content;
	if (GOES_ON.test(rest!) || VERB_AFTER.test(rest!) || VERB.test(phrase!)) return content;
	const head = phrase!.split(PREPOSITION)[0]!;
	const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
	if (!isHuman(noun) && !isTitleWord(noun)) return content;
	return [[end - rest!.length, end], ...content.slice(1)];
}
