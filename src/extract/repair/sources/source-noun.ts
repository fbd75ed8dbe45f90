import type { Span } from '../../../model/index.js';
import type { NameSpan } from '../../attribution.js';
import { lineFrom } from '../../text/characters.js';
import { isTitleWord } from '../../text/lexicon.js';
import { isHuman, isOwnedPaper, isSomebody } from '../../who/nouns.js';
import { ENDING, FORM, mayBe } from './source-signs.js';

/** What may lack its noun: "the harbour"; with a body's name, "A U.S. State Department". */
const COMMON = /^(?:the|an?|its|his|her|their) \p{Lower}[\p{Lower}-]+$/iu;
const OF_BODY =
	/^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) \p{Upper}[\p{Alpha}.&’'-]+(?: (?:of |and |for |the |& ){0,2}\p{Upper}[\p{Alpha}.&’'-]*){0,5}$/u;
const NUMBER = /^(?:one|another|two|three)$/i;
/** What a source cannot end with: "a man at the". */
const ARTICLE_LAST = / (?:the|an?)$/;
const NEXT =
	/^ (?<noun>(?!(?:has|had|have|also|later|then|did|do|does|was|were|is|are|would|will|could|can|may|might|should|must) )\p{Lower}[\p{Alpha}-]+)(?= )/u;
const TOLD_OF =
	/(?:^|[.!?]["”’]?\s|\n)(?<whole>(?:An?|One|Two|Three|The|Another) (?:[\p{Alpha}’'-]+ ){1,6}(?:who|whose) [^.!?,;:“”"\n]*)$/u;

/** "one | councillor telling", "the harbour | master said", "A State Department | spokesperson urged", "a man at the | back shouted": a number, an article, or what belongs to a noun, without its noun. */
export function withNoun(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] >= cue[0]) return source;
	const [start, at] = source;
	const whole = cue[0] === at + 1 ? toldInHeading(text, source) : null;
	if (whole) return whole;
	if (at - start < 23 && mayBe(text, source, FORM.ending) && ENDING.test(text.slice(start, at)))
		return toldOf(text, source);
	if (cue[0] - at < 4) return source;
	const words = text.slice(start, at);
	const isNumber = NUMBER.test(words);
	const isOfBody = OF_BODY.test(words);
	const isOpen = ARTICLE_LAST.test(words);
	if (!isNumber && !isOfBody && !isOpen && !COMMON.test(words)) return source;
	const noun = NEXT.exec(text.slice(source[1], cue[0]))?.groups?.noun;
	if (noun === undefined) return source;
	const end = source[1] + 1 + noun.length;
	const isBeside = end + 1 === cue[0];
	const isWhole =
		isNumber ||
		(isOpen && isBeside) ||
		(isBeside && (isHuman(noun) || isTitleWord(noun))) ||
		(isBeside && !isOfBody && (isOwnedPaper(noun) || isSomebody(noun)));
	return isWhole ? [source[0], end] : source;
}

/** "An aide to | the mayor |": somebody's, by a preposition that does not belong to the verb. */
const BESIDE =
	/(?<![\p{Alpha}’'-])(?<whole>(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree) (?:[\p{Lower}-]+ ){0,2}(?:aides?|advis[eo]rs?|assistants?|ambassador|envoy|secretary|deputy|heir) to )$/u;

export function withWhoBeside(text: string, source: Span | null, cue: Span | null): Span | null {
	if (!source || !cue || source[1] > cue[0] || !text.startsWith('to ', source[0] - 3)) return source;
	const whole = BESIDE.exec(text.slice(Math.max(0, source[0] - 60), source[0]))?.groups?.whole;
	return whole === undefined ? source : [source[0] - whole.length, source[1]];
}

/** "A farmer whose barn burned | down said": whoever opens the sentence. */
function toldOf(text: string, source: Span): Span {
	const whole = TOLD_OF.exec(text.slice(Math.max(0, source[0] - 200), source[0]))?.groups?.whole;
	return whole === undefined ? source : [source[0] - whole.length, source[1]];
}

const IN_HEADING = /^(?<noun>\p{Upper}\p{Alpha}+) who [^.!?,;:“”"\n]*$/u;

/** What opens such a line is no longer, in UTF-16 code units. */
const LONGEST_HEADING = 120;

/** "Man who walked a goose through | the bank | tells court": whoever opens the line without an article. */
function toldInHeading(text: string, [start, end]: Span): Span | null {
	// Only so far, as looking for a line's beginning takes long.
	const from = Math.max(0, start - LONGEST_HEADING - 1);
	const line = lineFrom(text, from, start);
	if (line === start || start - line > LONGEST_HEADING) return null;
	const noun = IN_HEADING.exec(text.slice(line, start))?.groups?.noun;
	return noun !== undefined && isHuman(noun.toLowerCase()) ? [line, end] : null;
}

/** ", who lives there, |": what is told of somebody before the verb. */
const DESCRIBED =
	/^, (?:(?:who|whose|an?|the|of|from|head|chief|director)\b|\d\d,) [^.!?;:“”"«»\n]{2,170}, (?:has |have |had |also )?$/u;
/** How many names back such a subject is looked for, and how far. */
const MOST = 4;
const FARTHEST = 190;

/** Whether a comma stands before a cue, or before its auxiliary. */
export const isBehindComma = (text: string, [start]: Span): boolean =>
	text[start - 2] === ',' || /, (?:has|have|had|also) $/.test(text.slice(Math.max(0, start - 7), start));

/** "S. Venkat, who lives there, | said": the first of the names before a cue that all the words up to it tell of. */
export function describedName(
	text: string,
	names: readonly NameSpan[],
	past: number,
	cue: Span,
): Span | null {
	if (!isBehindComma(text, cue)) return null;
	let found: Span | null = null;
	for (let n = past - 1; n >= Math.max(0, past - MOST) && cue[0] - names[n]!.end < FARTHEST; n--) {
		const { start, end, kind } = names[n]!;
		if (kind !== 'place' && DESCRIBED.test(text.slice(end, cue[0]))) found = [start, end];
	}
	return found;
}
