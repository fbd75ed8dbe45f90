import type { Span } from '../../../model/index.js';
import { type Attribution, amended, contentsOf, type NameSpan } from '../../attribution.js';
import { isMarkAt, quotationFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { codesOf } from '../../text/characters.js';
import { lowerBound } from '../../text/lower-bound.js';
import { CUES, isCue } from '../cues/cue-signs.js';
import { withSubjectOfClause } from './own-clause.js';

/** ", adding that …", right after what somebody was told to have said. */
const FURTHER =
	/^["”’»]?,? (?:and )?(?<cue>adding|saying|noting|warning|insisting|stressing|claiming|arguing|explaining|suggesting|promising|pointing out|but added|but said) that (?<words>[^\n]{10,}?)(?=[.!?](?:["”’]?\s|["”’]?$)|\n|$)/u;
/** ", and that": a second clause, which no other verb tells. */
const AND_THAT = /^["”’»]?,? (?:and|but) (?:also )?that /u;
/** The same without marks, to the end of its sentence. */
const BARE = /^[^"“”«»\n.!?;]{10,}(?=[.!?](?:\s|$)|\n|$)/u;
/** ", and urged ministers to …": what else the speaker did. */
const DEED =
	/^["”’»]?, and (?:also |later )?(?<cue>urged|demanded|accused|called on|called for|blamed|appealed to) (?<words>[^\n]{8,}?)(?=[.!?](?:["”’]?\s|["”’]?$)|\n|$)/u;
/** How far after a content its speaker's further words are looked for, in UTF-16 code units. */
const REACH = 320;

/** What these begin with. */
const MAY_GO_ON = codesOf('"”’», ');

/** What the speakers of a text are told to have said besides, where nothing has been found: "…, adding that …". */
export function withFurther(text: string, attributions: readonly Attribution[]): Attribution[] {
	// Few texts have such words at all.
	let taken: readonly Span[] | null = null;
	let cues: ReadonlySet<number> | null = null;
	const added: Attribution[] = [];
	for (const attribution of attributions) {
		const { cue, source, content, found, report } = attribution;
		if (found !== 'near' || report !== 'speech' || !cue || !source) continue;
		const end = Math.max(content.at(-1)![1], cue[1], source[1]);
		if (!MAY_GO_ON.has(text.charCodeAt(end))) continue;
		const rest = text.slice(end, end + REACH);
		const match = FURTHER.exec(rest) ?? (isSaidAt(text, cue) && isDeedNext(rest) ? DEED.exec(rest) : null);
		if (!match) continue;
		const at = end + match[0].indexOf(match.groups!.cue!);
		const from = end + match[0].length - match.groups!.words!.length;
		const span: Span = [from, end + match[0].length];
		cues ??= new Set(attributions.map(({ cue }) => cue?.[0] ?? -1));
		taken ??= contentsOf(attributions).sort((a, b) => a[0] - b[0]);
		if (cues.has(at) || isTaken(taken, span) || isMarkAt(text, from)) continue;
		added.push(
			amended(attribution, {
				cue: [at, at + match.groups!.cue!.length],
				content: [span],
				confidence: attribution.confidence * 0.9,
			}),
		);
	}
	return [...attributions, ...added];
}

/**
 * What was said, with a second clause behind its account: “The wall was old,” said Ana Ruiz, and that “nobody looked after
 * it”, and that it would be mended.
 * @param attributions in text order
 */
export function withSecondClause(
	text: string,
	outer: readonly Quotation[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	return attributions.map((attribution, a) => {
		const { cue, source, content, found, report } = attribution;
		if (found !== 'near' || report !== 'speech' || !cue || !source) return attribution;
		const end = Math.max(content.at(-1)![1], cue[1], source[1]);
		if (!MAY_GO_ON.has(text.charCodeAt(end))) return attribution;
		const lead = AND_THAT.exec(text.slice(end, end + 24))?.[0].length;
		if (lead === undefined) return attribution;
		const second = isMarkAt(text, end + lead)
			? quotedAt(outer, end + lead)
			: end > content.at(-1)![1]
				? bareAt(text, end + lead)
				: null;
		const next = attributions[a + 1];
		return second === null || (next && next.content[0]![0] < second.at(-1)![1])
			? attribution
			: amended(attribution, { content: [...content, ...second] });
	});
}

function quotedAt(outer: readonly Quotation[], at: number): readonly Span[] | null {
	const quotation = quotationFrom(outer, at);
	return quotation && quotation.parts[0]![0] === at ? quotation.parts : null;
}

/** A clause with its "that". */
function bareAt(text: string, at: number): readonly Span[] | null {
	const clause = BARE.exec(text.slice(at, at + REACH))?.[0];
	return clause === undefined ? null : [[at - 'that '.length, at + clause.length]];
}

const isSaidAt = (text: string, [start, end]: Span): boolean =>
	/(?:ed|aid|old|out)$/.test(text.slice(start, end));

/** Whether what follows a content begins as DEED does. */
const isDeedNext = (rest: string): boolean => rest.startsWith(', and ') || rest.startsWith(', and ', 1);

/** Whether one of some spans, in text order, overlaps this one. */
function isTaken(spans: readonly Span[], [start, end]: Span): boolean {
	const at = lowerBound(spans.length, (k) => spans[k]![1] <= start);
	return at < spans.length && spans[at]![0] < end;
}

/** would not say if a fine was likely, but said, “…”: of a sentence with two verbs the words in marks are what was said. */
export function afterBut(
	text: string,
	{ cue, source, found }: Attribution,
	content: readonly Span[],
): readonly Span[] {
	const [first, second] = content;
	if (!cue || found !== 'near' || !first || !second || first[1] > cue[0] || second[0] < cue[1])
		return content;
	// "Wei Zhang, who led the work | but was not an author, | said that …": told of the source.
	if (
		source &&
		source[1] <= first[0] &&
		/^(?:but|and|or|who|which|though|although) /.test(text.slice(...first))
	)
		return content.slice(1);
	return !isMarkAt(text, first[0]) &&
		isMarkAt(text, second[0]) &&
		/^,? (?:but|and) (?:later |then |also )?$/.test(text.slice(first[1], cue[0]))
		? content.slice(1)
		: content;
}

/** Participles and further verbs of an account: "…, adding that", "…, and vowed that". */
const GOES_ON =
	/(?:,["”’»]? |["”’»] )(?:and |but )?(?:also |later |then )?$| (?:and|but) (?:also |later |then )?$/u;
/** Before a name that only says where somebody is from. */
const HELD = /\b(?:of|at|for|from|in|to|by) (?:the )?$/;
const ENDS = /[.!?]["”’»)]?\s|\n/u;

/**
 * Gives a further verb of a sentence to whoever the sentence's account names: said Ana Ruiz of the Leiden Institute,
 * adding that …; ordered an inquiry, and vowed that ….
 * @param attributions in text order
 */
export function withSameSpeaker(
	text: string,
	names: readonly NameSpan[],
	attributions: readonly Attribution[],
): readonly Attribution[] {
	let last: Attribution | null = null;
	return attributions.map((told, a) => {
		const attribution = withSubjectOfClause(text, attributions[a - 1], told);
		const { cue, source, found, report } = attribution;
		if (found !== 'near' || !cue) return attribution;
		const before = last;
		if (source && before?.source && isToldOf(text, before, source, cue)) {
			last = amended(attribution, { source: before.source });
			return last;
		}
		if (source && report === 'speech') last = attribution;
		if (source && !isCue(text, cue, CUES.adding)) return attribution;
		if (!GOES_ON.test(text.slice(Math.max(0, cue[0] - 20), cue[0]))) return attribution;
		if (before?.source && before.cue && cue[0] - before.cue[1] < REACH && before.cue[1] < cue[0]) {
			const from = Math.max(before.cue[1], before.source[1], before.content.at(-1)![1]);
			const isHeld =
				!source ||
				(source[0] >= before.cue[0] && HELD.test(text.slice(Math.max(0, source[0] - 12), source[0])));
			// “…, with her deputy, Bill Orr, adding that”
			const between = text.slice(Math.max(0, from - 2), cue[0]);
			if (isHeld && from <= cue[0] && !ENDS.test(between) && !/\b(?:with|as|while)\b/.test(between)) {
				last = amended(attribution, { source: before.source });
				return last;
			}
		}
		const subject = source ? null : openingName(text, names, cue);
		return subject ? amended(attribution, { source: subject }) : attribution;
	});
}

/** "It accused | its auditor, Holm Ltd, | of negligence, and | said": whether only what was said before tells of who seems to speak. */
function isToldOf(text: string, { cue: verb, content }: Attribution, source: Span, cue: Span): boolean {
	if (verb === null || verb[1] > source[0] || source[1] > cue[0] || cue[0] - source[1] > REACH) return false;
	if (isCue(text, verb, CUES.accord)) return false;
	if (!content.some(([start, end]) => start <= source[0] && source[1] <= end)) return false;
	const between = text.slice(source[1], cue[0]);
	const isDoing = (span: Span): boolean => text.slice(...span).endsWith('ing');
	return SHARED.test(between) && !ENDS.test(between) && isDoing(verb) === isDoing(cue);
}

/** ", and has" */
const SHARED = /,? and (?:has |had |also |then |later )?$/;

/** The name in the first words of the sentence of a cue: "Chief Minister Ana Ruiz on Saturday ordered …, and vowed". */
function openingName(text: string, names: readonly NameSpan[], cue: Span): Span | null {
	const from = Math.max(0, cue[0] - REACH);
	const before = text.slice(from, cue[0]);
	let start = from;
	for (const { index } of before.matchAll(/[.!?]["”’»)]?\s(?=\p{Upper})|\n|: | [–—-] /gu))
		start = from + index + 1;
	if (start === from && from > 0) return null;
	const name = names[lowerBound(names.length, (n) => names[n]!.start < start)];
	return name && name.kind !== 'place' && name.end < cue[0] && OFFICE_ONLY.test(text.slice(start, name.start))
		? [name.start, name.end]
		: null;
}

/** Nothing but an article and an office before a name: "Chief Minister". */
const OFFICE_ONLY = /^\s*(?:[Tt]he |But |And )?(?:\p{Upper}[\p{Alpha}.-]* ){0,4}$/u;
