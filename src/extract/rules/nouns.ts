import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { ending } from '../text/ending.js';
import { lowerAt } from '../text/words.js';
import { type Context, sameParagraph, sentenceEnd, tidy } from './phrases.js';

/** Nouns of what is said, whose owner says it. */
export const SAID: ReadonlySet<string> = new Set(
	`accusation allegation claim complaint suggestion assertion warning admission argument contention insistence denial answer
	reply response defence defense explanation position view point theory conclusion verdict message description advice
	summary assessment comment retort reaction assurance promise pledge threat prediction belief fear hope suspicion counter-argument excuse objection
	vow offer proposal demand call request plea appeal order accusations allegations claims complaints suggestions warnings
	promises pledges threats vows offers proposals demands calls requests pleas appeals orders`.split(/\s+/),
);

/** Nouns of what somebody says will or must be done, and of what they say they did. */
const TO_DO =
	/^(?:promise|pledge|vow|threat|offer|proposal|demand|call|request|plea|appeal|claim|order|suggestion)s?$/;
/** Of these, nouns of which "that" may tell something else: "proposals from firms that …". */
const NO_CLAIM = /^(?:offer|proposal|call|request|plea|appeal|order)s?$/;
/** "A promise | by Ana Ruiz to | sell the yacht", "Demands | from nurses for | more pay": who says so, and what. */
const TO_DO_BY =
	/^ (?:by|from) (?<who>(?!(?:(?:the )?(?:some|many|several|people)|afar|abroad|home|above|below|far|(?:the )?time|\p{Lower}+ing)\b)(?:(?! (?:who|which|that|to|for|is|was|has|had|\p{Lower}+ing)\b)[^,.;:“”"«»\n]){2,60}?) (?<to>(?:not |never )?to (?!(?:the|an?|his|her|its|their|this|those|all|us|them|him|me|you)\b)(?=\p{Lower}{2})|for (?!this (?:story|article)|comment))(?=[\p{Alpha}\d£$€“"])/u;
/** That nobody said so. */
const NOBODY = ending(/\b(?:no|without|any|never|not) (?:\p{Lower}+ )?$/u);
/** "The union's threat | that | it would walk out" */
const OWN_THAT = /^ that (?=\p{Alpha})/u;

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
const WHOSE = ending(
	/(?:^|[\s“"(])(?<who>(?!(?:but|and|that|while|because|as|when|where|yet|so) )(?:[Tt]he |[Aa]n? |[Oo]ne )?(?:[\p{Alpha}.’'-]+ ){0,4}?[\p{Alpha}.-]+)(?:['’]s|(?<=s)['’]) (?:own |main |only |first |latest |initial |official |legal |whole )?$/u,
);
const OWNER =
	/(?:^|[\s“"(])(?<who>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:own |main |only |first |latest |initial |official |legal |whole )?$/u;
/** "told reporters that | the council's position was “clear”": whoever reports it all, right before whose it is. */
const REPORTED =
	/\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites|iting)|(?:claim|insist|add|repeat|stress|explain|not|argu)(?:s|es|ed|ing)|argues?)\b[^.,;:!?–—“”"]*$/u;
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
	const by = NO_CLAIM.test(lowerAt(words, cue)) ? null : BY.exec(after);
	if (by) {
		const from = past + by[0].length - 'that '.length;
		const at = past + by[0].indexOf(by.groups!.who!, 3);
		return make([at, at + by.groups!.who!.length], [[from, clauseEnd(context, cue, from)]]);
	}
	const toDo = TO_DO.test(lowerAt(words, cue)) ? toDoBy(context, cue, after) : null;
	if (toDo) return make(...toDo);
	const that = NO_CLAIM.test(lowerAt(words, cue)) ? null : IS_THAT.exec(after);
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

/** Who says by a noun what is to be done, and what that is, up to the next comma. */
function toDoBy({ words }: Context, cue: number, after: string): [Span, readonly Span[]] | null {
	const { text } = words;
	const by = TO_DO_BY.exec(after);
	if (by === null || NOBODY.test(text.slice(Math.max(0, words.start[cue]! - 24), words.start[cue]!)))
		return null;
	const { who, to } = by.groups!;
	const past = words.end[cue]!;
	const at = past + by[0].indexOf(who!, 3);
	const from = past + by[0].length - (to === 'for ' ? 0 : to!.length);
	const end = TO_COMMA.exec(text.slice(from, from + LONGEST));
	return end === null || end[0].length < 4 ? null : [[at, at + who!.length], [[from, from + end[0].length]]];
}

const TO_COMMA = /^(?:[^,.;:!?–—\n]|[,.](?=\d)|\.(?=\p{Alpha}))+/u;

/** "The union's threat | that it would walk out |": what somebody's own claim is, right after the noun. */
export function byOwnNoun(context: Context, cue: number): Attribution | null {
	const { words } = context;
	const { text } = words;
	const past = words.end[cue]!;
	if (!OWN_THAT.test(text.slice(past, past + 8)) || !sameParagraph(words, cue + 2, cue)) return null;
	const first = words.start[words.sentences[words.sentence[cue]!]!]!;
	const before = text.slice(Math.max(first, words.start[cue]! - 70), words.start[cue]!);
	const owner = WHOSE.exec(before);
	if (!owner || REPORTED.test(before)) return null;
	const at = words.start[cue]! - before.length + owner.index + owner[0].indexOf(owner.groups!.who!);
	return {
		content: tidy(text, [[past + 1, clauseEnd(context, cue, past + 1)]]),
		cue: [words.start[cue]!, past],
		source: [at, at + owner.groups!.who!.length],
		report: 'speech',
		confidence: 0.65,
		found: 'near',
	};
}

/** Where the clause ends that a noun tells: at its sentence's end, or before what became of it. */
function clauseEnd(context: Context, cue: number, from: number): number {
	const { words } = context;
	const end = words.end[sentenceEnd(context, cue)]!;
	const became = BECAME.exec(words.text.slice(from, Math.min(end, from + LONGEST)));
	return became && became.index > 12 ? from + became.index : end;
}
