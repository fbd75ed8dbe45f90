import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from './marks.js';

const BLAMES = /^(?:blam|cit)(?:e|es|ed|ing)$/i;
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
	if (!BLAMES.test(text.slice(...cue)) || !isMarkAt(text, start) || !isMarkAt(text, end - 1)) return content;
	const more = AND_MORE.exec(text.slice(end, end + 140));
	return more ? [[start, end + more[0].length]] : content;
}

/** "Interior minister denies | ordering taps": a verb at a source's end is what reports. */
export function withOwnVerb(text: string, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const account = cue && content.length === 1 ? inPaper(text, cue, content[0]!) : null;
	if (account) return amended(attribution, account);
	if (!source || !cue || cue[0] - source[1] !== 1 || !/ing$/.test(text.slice(...cue))) return attribution;
	const verb = /(?<=\p{L}) (?<verb>denies|denied|admits|admitted|denying|admitting)$/u.exec(
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

/** What somebody says in: "In her judgment, published this week, | Judge Ida Rook said she had …". */
const PAPER =
	/^(?:judgment|ruling|report|statement|letter|findings|e-?mail|memoir|memo|autobiography|book)$/i;
const ACCOUNT =
	/^(?:,? ?(?:published|issued|released|seen|handed down|delivered|posted|dated|sent|made|read|written) [^,“”"\n]{2,60}, )?(?<source>(?!(?:That|This|There|The|It|They|He|She|We|I)\b)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}) (?<cue>said|says|wrote|writes|found|ruled|concluded) (?:that )?(?=\p{Ll}|["“])/u;

/** The account that the words of a paper begin with, and what it tells. */
function inPaper(
	text: string,
	cue: Span,
	[start, end]: Span,
): { source: Span; cue: Span; content: Span[] } | null {
	if (start < cue[1] || start - cue[1] > 3 || !PAPER.test(text.slice(...cue))) return null;
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
