import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { calledAt, calledBeside } from '../../layouts/beside/called.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { CUES, isCue } from '../cues/cue-signs.js';
import { FORM, mayBe, SAYING } from '../sources/source-signs.js';

/** “mild weather” | and a delayed shipment of boots from Vietnam: what else, to the sentence's end. */
const AND_MORE =
	/^ and (?:an?|the|its|his|her|their|what) (?![^.!?;:“”"«»\n]*\b(?:said|says|was|were|has|had|would|will)\b)[^.!?;:“”"«»\n]{3,120}(?=[.!?](?:\s|$))/u;

/** What somebody blames or cites: words in marks, and the rest of the list that they begin. */
export function withAllBlamed(
	text: string,
	{ cue, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || content.length > 1 || start - cue[1] > 2 || start < cue[1]) return content;
	if (!isCue(text, cue, CUES.blame) || !isMarkAt(text, start) || !isMarkAt(text, end - 1)) return content;
	const more = AND_MORE.exec(text.slice(end, end + 140));
	return more ? [[start, end + more[0].length]] : content;
}

/** "Interior minister denies | ordering taps": a verb at a source's end is what reports. */
export function withOwnVerb(text: string, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const account = cue && content.length === 1 ? inPaper(text, cue, content[0]!) : null;
	if (account) return amended(attribution, account);
	const outer = source && cue ? outerAccount(text, source, cue, content) : null;
	if (outer) return amended(attribution, outer);
	if (!source || !cue || cue[0] - source[1] !== 1 || !isCue(text, cue, CUES.participle)) return attribution;
	const verb = /(?<=\p{Alpha}) (?<verb>denies|denied|admits|admitted|denying|admitting)$/u.exec(
		text.slice(...source),
	);
	if (!verb || content[0]![0] < cue[1]) return attribution;
	const at = source[0] + verb.index;
	return amended(attribution, {
		source: [source[0], at],
		cue: [at + 1, source[1]],
		content: [[cue[0], content[0]![1]], ...content.slice(1)],
	});
}

/** "A spokeswoman | said | its application made | clear | there would be posts": whoever says what a source seems to say. */
function outerAccount(
	text: string,
	source: Span,
	cue: Span,
	content: readonly Span[],
): { source: Span; cue: Span; content: Span[] } | null {
	if (source[1] > cue[0] || content[0]![0] < cue[1] || !mayBe(text, source, FORM.saying)) return null;
	const match = SAYING.exec(text.slice(...source));
	if (!match) return null;
	const verb = source[0] + match.groups!.who!.length + 1;
	return {
		source: [source[0], verb - 1],
		cue: [verb, verb + match.groups!.verb!.length],
		content: [[source[0] + match[0].length, content[0]![1]], ...content.slice(1)],
	};
}

/** What somebody says in: "In her judgment, published this week, | Judge Ida Rook said she had …". */
const ACCOUNT =
	/^(?:,? ?(?:published|issued|released|seen|handed down|delivered|posted|dated|sent|made|read|written) [^,“”"\n]{2,60}, )?(?<source>(?!(?:That|This|There|The|It|They|He|She|We|I)\b)\p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}.’'-]*){0,4}) (?<cue>said|says|wrote|writes|found|ruled|concluded) (?:that )?(?=\p{Lower}|["“])/u;

/** The account that the words of a paper begin with, and what it tells. */
function inPaper(
	text: string,
	cue: Span,
	[start, end]: Span,
): { source: Span; cue: Span; content: Span[] } | null {
	if (start < cue[1] || start - cue[1] > 3 || !isCue(text, cue, CUES.paper)) return null;
	const match = ACCOUNT.exec(text.slice(start, Math.min(end, start + 160)));
	if (!match) return null;
	const { source, cue: verb } = match.groups!;
	const from = start + match[0].length;
	const verbAt = text.lastIndexOf(verb!, from - 1);
	const sourceAt = verbAt - 1 - source!.length;
	return {
		source: [sourceAt, verbAt - 1],
		cue: [verbAt, verbAt + verb!.length],
		content: [[from, end]],
	};
}

/** "Ana Ruiz's claim | that …", "claims by Ana Ruiz | that …": whose words are answered. */
const CLAIM =
	/^(?<source>(?:[\p{Alpha}.’'-]+ ){0,6}?[\p{Alpha}.-]+)['’]s? (?:[\p{Lower}-]+ )?(?<cue>claims?|allegations?|suggestions?|assertions?|accusations?|complaints?|contentions?|insistence) (?=that )|^(?:the )?(?<noun>claims?|allegations?|suggestions?|assertions?|accusations?|complaints?) (?:made )?by (?<by>[^,.;:“”"\n]{2,60}?) (?=that )/u;

/** A word for what somebody said. */
const CLAIMED = /(?:claim|allegation|suggestion|assertion|accusation|complaint|contention|insistence)/;

/** "The council rejected Ana Ruiz's claim that it rained": Ruiz says that it rained, and not the council. */
export function withClaimant(text: string, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (!cue || content.length > 1 || start !== cue[1] + 1 || !isCue(text, cue, CUES.refuting))
		return attribution;
	const words = text.slice(start, Math.min(end, start + 120));
	const match = CLAIMED.test(words) ? CLAIM.exec(words) : null;
	if (!match) return attribution;
	const { source, cue: owned, noun, by } = match.groups!;
	const from = start + match[0].length;
	const who = start + match[0].indexOf((source ?? by)!, noun?.length ?? 0);
	const what = source === undefined ? start + match[0].indexOf(noun!) : from - 1 - owned!.length;
	return amended(attribution, {
		source: [who, who + (source ?? by)!.length],
		cue: [what, what + (owned ?? noun)!.length],
		content: [[from, end]],
	});
}

/** "Ida Moll saying: |", "her mother telling her: |": who was heard, before the words. */
const HEARD =
	/^ (?<who>[\p{Alpha}][^,.;:“”"«»\n]{1,50}?) (?<verb>saying|shouting|screaming|yelling|asking|telling|whispering|muttering)(?: (?:him|her|them|me|us))?(?: that)?[:,]? $/u;

/** "Ana Ruiz recalled | Ida Moll saying: “It leaks”": Moll says that it leaks, and not Ruiz. */
export function withHeard(text: string, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [start] = content[0]!;
	if (!cue || start < cue[1] || start - cue[1] > 80 || !isCue(text, cue, CUES.hearing)) return attribution;
	const match = HEARD.exec(text.slice(cue[1], start));
	if (!match || /^(?:him|her|them|me|us)self$/.test(match.groups!.who!)) return attribution;
	const { who, verb } = match.groups!;
	const at = cue[1] + 1;
	const verbAt = at + who!.length + 1;
	return amended(attribution, {
		source: [at, at + who!.length],
		cue: [verbAt, verbAt + verb!.length],
	});
}

/** "cited what | it | termed …": whoever cites it. */
const isPronoun = (text: string, source: Span | null): boolean =>
	source !== null && /^(?:he|she|it|they)$/.test(text.slice(...source));

/** "The mayor rejected | what he called “a cheap shot”", "She made 50, | a knock her captain called “ugly”": the words in marks, and nothing else, by who calls it so. */
export function withCaller(text: string, outer: readonly Quotation[], attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const [start, end] = content[0]!;
	if (!cue) return attribution;
	const beside = start < cue[0] && isCue(text, cue, CUES.label) ? calledBeside(text, outer, cue) : null;
	if (beside) return amended(attribution, beside);
	if (content.length > 1 || start < cue[1] || start - cue[1] > 4) return attribution;
	const called = calledAt(text, outer, start);
	return called && called.content[0]![1] === end
		? amended(attribution, {
				source: isPronoun(text, called.source) ? (attribution.source ?? called.source) : called.source,
				cue: called.cue,
				content: called.content,
			})
		: attribution;
}
