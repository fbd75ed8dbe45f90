import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { type Context, sameParagraph, sentenceEnd, tidy } from './phrases.js';

/** Nouns of what is said, whose owner says it. */
export const SAID: ReadonlySet<string> = new Set(
	`accusation allegation claim complaint suggestion assertion warning admission argument contention insistence denial answer
	reply response defence defense explanation position view point theory conclusion verdict message description advice
	summary assessment comment retort reaction assurance promise pledge threat prediction belief fear hope suspicion counter-argument excuse objection`.split(
		/\s+/,
	),
);

/** "The accusation | by the nurses' union that | managers had shredded rosters" */
const BY =
	/^ (?:by|from) (?<who>(?!(?:the )?(?:some|many|several|people)\b)[^,.;:“”"«»\n]{2,60}?) that (?=\p{Alpha})/u;
/** "The union's answer | is that | prices never fall": what it is, right after whose it is. */
const IS_THAT =
	/^ (?:is|was|remains|remained|has (?:long |always )?been)(?: simple:| simply| also| still)? that (?=\p{Alpha})/u;
/** "Her answer was | “No.”", "The bank's description of the fraud was | “an irregularity”" */
const IS_QUOTED =
	/^ (?:(?:of|to|for|on) [^,.;:“”"«»\n]{2,60}? )?(?:is|was|were|came back)(?: simple| simply| this| blunt| brief| short)?[:,]? (?=["“«„])/u;
/** Whose it is, right before the noun. */
const WHOSE =
	/(?:^|[\s“"(])(?<who>(?!(?:but|and|that|while|because|as|when|where|yet|so) )(?:[Tt]he |[Aa]n? |[Oo]ne )?(?:[\p{Alpha}.’'-]+ ){0,4}?[\p{Alpha}.-]+)(?:['’]s|(?<=s)['’]) (?:own |main |only |first |latest |initial |official |legal |whole )?$/u;
const OWNER =
	/(?:^|[\s“"(])(?<who>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:own |main |only |first |latest |initial |official |legal |whole )?$/u;
/** "told reporters that | the council's position was “clear”": whoever reports it all, right before whose it is. */
const REPORTED =
	/\b(?:said|says|say|told|tells|tell|claimed|claims|insisted|insists|argued|argues|added|adds|repeated|stressed|explained|wrote|writes)\b[^.,;:!?–—“”"]*$/u;
/** So far is looked for what became of a claim, in UTF-16 code units. */
const LONGEST = 400;
/** What became of what was said: "that the dam could fail | came as rain fell", "| was rejected by the hospital". */
export const BECAME =
	/ (?:came (?:as|after|amid|days|hours|weeks|minutes|on|in|with)|drew|prompted|sparked|provoked|angered|infuriated|surprised|stunned|(?:was|were|is|are|has been|have been|had been) (?:later |also |quickly |immediately |swiftly |widely |flatly )?(?:met|dismissed|rejected|greeted|denied|challenged|questioned|disputed|contradicted|backed|echoed|described|ridiculed|ignored|welcomed|repeated|supported|received|branded|called)|went un\p{Lower}+|fell (?:flat|on))\b.*$/su;

/** What somebody's claim, answer or accusation is, told after the noun at a word. */
export function byNoun(context: Context, cue: number): Attribution | null {
	const { words, quoteOf, quotations } = context;
	const { text } = words;
	if (!sameParagraph(words, cue + 2, cue)) return null;
	const past = words.end[cue]!;
	const after = text.slice(past, past + 90);
	const make = (source: Span, content: readonly Span[]): Attribution => ({
		content: tidy(text, [...content]),
		cue: [words.start[cue]!, past],
		source,
		report: 'speech',
		confidence: 0.7,
		found: 'near',
	});
	const by = BY.exec(after);
	if (by) {
		const from = past + by[0].length - 'that '.length;
		const at = past + by[0].indexOf(by.groups!.who!, 3);
		return make([at, at + by.groups!.who!.length], [[from, clauseEnd(context, cue, from)]]);
	}
	const that = IS_THAT.exec(after);
	const quoted = that ? null : IS_QUOTED.exec(after);
	if (!that && !quoted) return null;
	const first = words.start[words.sentences[words.sentence[cue]!]!]!;
	const before = text.slice(Math.max(first, words.start[cue]! - 70), words.start[cue]!);
	const owner = OWNER.exec(before) ?? WHOSE.exec(before);
	if (!owner || REPORTED.test(before)) return null;
	const at = words.start[cue]! - before.length + owner.index + owner[0].indexOf(owner.groups!.who!);
	const source: Span = [at, at + owner.groups!.who!.length];
	if (that) {
		const from = past + that[0].length - 'that '.length;
		return make(source, [[from, clauseEnd(context, cue, from)]]);
	}
	let word = cue + 1;
	while (word < words.count && words.start[word]! < past + quoted![0].length) word++;
	const q = quoteOf[word] ?? -1;
	return q === -1 ? null : make(source, quotations[q]!.parts);
}

/** Where the clause ends that a noun tells: at its sentence's end, or before what became of it. */
function clauseEnd(context: Context, cue: number, from: number): number {
	const { words } = context;
	const end = words.end[sentenceEnd(context, cue)]!;
	const became = BECAME.exec(words.text.slice(from, Math.min(end, from + LONGEST)));
	return became && became.index > 12 ? from + became.index : end;
}
