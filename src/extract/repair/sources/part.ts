import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { firstFrom } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';
import { CUES, isCue } from '../cues/cue-signs.js';

/** "…, while Jefferson Wray of Old Dock Partners | cautioned | that …": whom a clause tells of, and by what verb. */
const OTHER =
	/, (?:although|though|while|whereas|but|and) (?!(?:that|it|we|I|there|this|some of|all|none|(?:he|she|they) (?!(?:has |have |had |also |later )?(?:questioned|wondered|doubted|cautioned|conceded|admitted|warned|insisted|denied|suggested)\b))\b)(?<source>(?:he|she|they)\b|(?:\p{Upper}|the |an? |his |her |its |their |one |two |some |many |others|other |police\b|(?:\p{Lower}+ )?\p{Lower}{3,}s\b)[^“”"«»„:;.,]{0,60}?(?:, [^“”"«»„:;.,]{2,60},)?) (?:has |have |had |also |later )?(?:(?<label>called|calls|described|describes|dismissed|dismisses|branded|accused|accuses|urged|urges|blamed|blames) (?=\p{Alpha}|["“«„])|(?<cue>said|says|admitted|admits|insisted|insists|argued|argues|claimed|claims|warned|warns|conceded|denied|denies|questioned|questions|wondered|wonders|doubted|doubts|begged|added|cautioned|complained|predicted|suggested) (?=(?!(?:on|in|at|to|by|for|from|with|of|so|as|nothing|little|goodbye|yesterday|today|earlier|later|last)\b)[\p{Alpha}\d£$€]|["“«„]))/u;
/** What such a clause begins with, behind its comma; and a deed. */
const JOINT = / (?:although|though|while|whereas|but|and) /;
/** A verb in what stands before: a subject that has one of its own is a clause, not somebody. */
const HAS_VERB = /\b(?:was|were|is|are|had|has|have|would|will|could|who|which|that|said|says|when|after)\b/u;

/** What else the speaker did: "and demanded an urgent meeting". */
const DEED =
	/,? (?:and|but) (?<perfect>(?:has|have) )?(?:also |later |then )?(?<cue>demanded|rejected|dismissed|denied|blamed|praised|condemned|accused|criticised|criticized|apologised|apologized|threatened|promised|pledged|vowed|ruled out|called for|called on|thanked|welcomed|defended|urged|demands|rejects|dismisses|denies|blames|praises|condemns|accuses|rules out|calls for|calls on|urges|calling on|calling for|urging|demanding|threatening) (?=\p{Alpha}|["“«„])/u;
/** Only so far is a next account looked for, in UTF-16 code units. */
const LONGEST = 600;
const PARTICIPLE_LAST = /(?:ed|en|ing)$/;

/**
 * Parts an account that ran on into the next one of its sentence: of somebody else ("…, while Ana Ruiz cautioned that
 * …"), or of what the speaker did besides ("accused it of bad faith and demanded a meeting").
 */
export function partAccounts(
	text: string,
	outer: readonly Quotation[],
	attribution: Attribution,
): readonly Attribution[] {
	const { cue, content, found } = attribution;
	const [start, end] = content[0]!;
	if (!cue || found !== 'near' || content.length > 1 || start < cue[1] || start - cue[1] > 60)
		return [attribution];
	const put = partAtPutting(text, outer, attribution);
	if (put) return put;
	const words = text.slice(start, Math.min(end, start + LONGEST));
	if (!JOINT.test(words)) return [attribution];
	const other = words.includes(', ') ? OTHER.exec(words) : null;
	const isContrast = other !== null && !(other.groups!.label && /^, (?:and|but) /.test(other[0]));
	if (other && isContrast && other.index > 6 && !HAS_VERB.test(other.groups!.source!)) {
		const at = start + other.index + other[0].indexOf(other.groups!.source!);
		const from = start + other.index + other[0].length;
		const verb = (other.groups!.cue ?? other.groups!.label)!;
		const cueAt = text.lastIndexOf(verb, from - 1);
		if (end - from > 8 && !isQuoted(outer, start, start + other.index + 1, from))
			return [
				amended(attribution, { content: [[start, start + other.index]] }),
				amended(attribution, {
					content: [[from, end]],
					cue: [cueAt, cueAt + verb.length],
					source: [at, at + other.groups!.source!.length],
				}),
			];
	}
	const deed = DEED.exec(words);
	if (!deed || deed.index < 3) return [attribution];
	const isDeed =
		isCue(text, cue, CUES.deed) && !/^that\b/.test(words) && !/\bthat $/.test(text.slice(start - 5, start));
	const isSaid = text.slice(...cue);
	const before = words.slice(0, deed.index);
	// "alleged that the contract had been rigged, and demanded an inquiry"
	const isApart = /^, and /.test(deed[0]) && isPast(isSaid) === isPast(deed.groups!.cue!);
	// "says the dam will fill, and has accused geologists of …"
	const isTelling =
		deed.groups!.perfect !== undefined && isPresent(isSaid) && !/\b(?:has|have)\b/.test(before);
	if (!isApart && !isTelling) {
		if (!isDeed && !isNow(isSaid, words) && !isOfThings(isSaid, words)) return [attribution];
		if (isDeed && (HAS_VERB.test(before) || PARTICIPLE_LAST.test(before))) return [attribution];
		if (!isDeed && !deed.groups!.cue!.endsWith('s')) return [attribution];
	}
	const verb = deed.groups!.cue!;
	const from = start + deed.index + deed[0].length;
	const at = text.lastIndexOf(verb, from - 1);
	if (end - from < 4 || isQuoted(outer, start, start + deed.index + 1, from)) return [attribution];
	const further: Span = [at, at + verb.length];
	return [
		amended(attribution, { content: [[start, start + deed.index]] }),
		amended(attribution, { content: [[from, end]], cue: further }),
	];
}

/** "…, or | “until somebody listens”, as Tom Hale put it": the words in marks at an account's end are who puts them so. */
function partAtPutting(
	text: string,
	outer: readonly Quotation[],
	attribution: Attribution,
): readonly Attribution[] | null {
	const [start, end] = attribution.content[0]!;
	const q = firstFrom(outer, start + 1);
	const quotation = outer[q];
	const [from, past] = quotation?.parts[0] ?? [0, 0];
	if (!quotation || quotation.parts.length > 1 || from >= end || past < end - LONGEST_PUTTING) return null;
	const putting = AS_PUT.exec(text.slice(past, past + LONGEST_PUTTING));
	if (!putting || from - start < 12) return null;
	const at = past + putting[0].indexOf(putting.groups!.source!);
	const cueAt = at + putting.groups!.source!.length + 1;
	const before = text.slice(start, from).replace(/(?:[\s,–—-]|\b(?:and|or)\b)+$/, '');
	return [
		amended(attribution, { content: [[start, start + before.length]] }),
		amended(attribution, {
			content: [[from, past]],
			cue: [cueAt, cueAt + putting.groups!.cue!.length],
			source: [at, at + putting.groups!.source!.length],
		}),
	];
}

const AS_PUT =
	/^,? as (?<source>(?:\p{Alpha}[\p{Alpha}.'’-]* ){0,5}\p{Alpha}[\p{Alpha}.'’-]*) (?<cue>put|puts) it(?:[.,;]|$)/u;
/** Who puts it so is named in so many UTF-16 code units. */
const LONGEST_PUTTING = 70;

/** "denies that it happened at its plant and blames a supplier": what was is told by a verb of what is now. */
const isNow = (cue: string, words: string): boolean =>
	/[^s]s$/.test(cue) &&
	/\b(?:was|were|had|did|\p{Lower}{3,}ed)\b/u.test(words) &&
	!/\b(?:is|are|has|will)\b/.test(words);

/** "says", and no verb of what was done. */
const isPresent = (verb: string): boolean => /[^s]s$|^(?:say|insist|argue|claim)$/.test(verb);

const isPast = (verb: string): boolean => /(?:ed|aid|old|out)\b/.test(verb);

/** "argues that flour is dear and accuses the ministry of hoarding it": flour accuses nobody. */
const isOfThings = (cue: string, words: string): boolean =>
	/[^s]s$/.test(cue) &&
	/^(?:that )?(?!(?:he|she|it|they|we|i|you|who|the|an?|his|her|its|their|some|many|most|all|no)\b)\p{Lower}{4,} (?:is|are|takes|costs|has|have|will)\b/u.test(
		words,
	);

/** Whether a quotation that begins after `start` holds words between two offsets. */
function isQuoted(outer: readonly Quotation[], start: number, at: number, past: number): boolean {
	for (let q = firstFrom(outer, start); q < outer.length && outer[q]!.parts[0]![0] < past; q++)
		if (outer[q]!.parts.at(-1)![1] > at) return true;
	return false;
}
