import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, tagIndex } from '../tagging/tagset.js';
import { alternatives } from '../text/list.js';
import { lowerBound } from '../text/lower-bound.js';
import { lowerAt, type Words, wordFrom } from '../text/words.js';
import {
	commaFrom,
	followsComma,
	holdsFinite,
	holdsSomebody,
	isClause,
	isComma,
	isQuoting,
	LONGEST_SOURCE,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
	withMark,
} from './sentence.js';
import { subjectOf } from './subject.js';

/**
 * Whether a participle tells what more somebody said who is not named with it: ", adding that …"; or is named only
 * within what they said first: "told investors | the company had turned a corner, adding that …".
 */
export const isAdding = (
	analysis: Analysis,
	{ source }: Attribution,
	sentence: Sentence,
	speakers: Speakers,
): boolean => {
	const { words, tags } = analysis;
	const { first, cue } = sentence;
	if (tags[cue] !== TAG.participle || cue - first <= 2 || namedWith(analysis, sentence) !== null)
		return false;
	if (
		source !== null &&
		!speakers.isTold(words, sentence, source) &&
		!isApposed(analysis, source) &&
		!isObject(analysis, source, sentence)
	)
		return false;
	return (
		followsComma(words, cue) ||
		(/^(?:and|also|but)$/.test(lowerAt(words, cue - 1)) && followsComma(words, cue - 1))
	);
};

/** "of Lakshmi, | a temple elephant, | to a centre, observing that": what is told of somebody within the sentence. */
function isApposed({ words }: Analysis, source: Span): boolean {
	const first = wordFrom(words, source[0]);
	return /^an?$/.test(lowerAt(words, first)) && isComma(words, first - 1);
}

/** "dared them to leave | the ruling Reform Party, | saying": what stands last before the comma, of a clause about somebody else. */
function isObject(analysis: Analysis, source: Span, { first, cue }: Sentence): boolean {
	const { words, tags } = analysis;
	const from = wordFrom(words, source[0]);
	return (
		wordFrom(words, source[1]) === cue - 1 &&
		tags[from] !== TAG.pronoun &&
		/^(?:the|a|an|ruling|\p{Lower}+)$/u.test(lowerAt(words, from - 1)) &&
		!/^(?:and|with|by|from|of|when|while|as|that|but|after|because|if|where|which|who)$/.test(
			lowerAt(words, from - 1),
		) &&
		holdsFinite(analysis, first + 1, from)
	);
}

/** Such a participle with who said the last thing before it in its sentence, or with the sentence's subject. */
export function withSubject(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
	speakers: Speakers,
): Attribution {
	const source = tellerOf(analysis, sentence, speakers);
	return source === null
		? attribution
		: amended(attribution, { source, confidence: Math.max(0.6, attribution.confidence) });
}

/** "that the company": whom a clause is about stands among its first characters. */
const BEGINNING = 16;

/** Who has said something by which cue, to be asked for in text order. */
export class Speakers {
	/** Put in order when the first question comes: in most articles none does. */
	private ordered: readonly Attribution[] | null = null;

	constructor(private readonly found: readonly Attribution[]) {}

	/** Who said the last thing before the cue in its sentence. */
	before(words: Words, sentence: Sentence): Span | null {
		return this.last(words, sentence)?.source ?? null;
	}

	/** Whether that begins with whom it is about, who is named nowhere else. */
	isTold(words: Words, sentence: Sentence, [start, end]: Span): boolean {
		const content = this.last(words, sentence)?.content ?? [];
		return content.some(([from, to]) => from <= start && start - from < BEGINNING && end <= to);
	}

	private last(words: Words, { first, cue }: Sentence): Attribution | null {
		this.ordered ??= this.found
			.filter(({ cue, source }) => cue !== null && source !== null)
			.sort((a, b) => a.cue![0] - b.cue![0]);
		const { ordered } = this;
		const last = ordered[lowerBound(ordered.length, (k) => ordered[k]!.cue![0] < words.start[cue]!) - 1];
		return last !== undefined && last.cue![0] >= words.start[first]! ? last : null;
	}
}

/** Who speaks by a participle: whoever is named with it, spoke last, or opens the sentence. */
const tellerOf = (analysis: Analysis, sentence: Sentence, speakers: Speakers): Span | null =>
	speakers.before(analysis.words, sentence) ?? subjectOf(analysis, sentence);

/** "with analysts at Bramley & Co | warning of", "with its secretary, Mo Farrant, | saying": who is named with a participle. */
export function namedWith(analysis: Analysis, { first, cue }: Sentence): Span | null {
	const { words, tags, runOf } = analysis;
	if (tags[cue] !== TAG.participle || !SAYING.test(lowerAt(words, cue))) return null;
	for (let i = cue - 1; i > first && cue - i <= LONGEST_SOURCE && runOf[i] === -1; i--) {
		if (IS_FINITE[tags[i]!] === 1) return null;
		if (lowerAt(words, i) !== 'with') continue;
		// "took a shot with his remarks, saying": of a subject farther back.
		const comma = commaFrom(words, i, cue);
		const past = isComma(words, cue - 1) ? cue - 1 : cue;
		if (comma < cue && (past === cue || comma === past || commaFrom(words, comma + 1, cue) !== past))
			return null;
		return i + 1 < past && holdsSomebody(analysis, i + 1, past) ? spanOf(words, i + 1, past) : null;
	}
	return null;
}

export const SAYING = new RegExp(
	`^(?:${alternatives(
		`saying claiming insisting arguing warning adding stating noting explaining alleging asserting complaining predicting promising stressing
		urging asking advising telling signall?ing suggesting hinting confirming announcing admitting revealing declaring vowing pledging
		conceding acknowledging cautioning indicating accusing blaming calling describing branding dismissing denouncing appealing denying
		maintaining emphasi[sz]ing reiterating lamenting citing chanting shouting yelling screaming`,
	)})$`,
);

/** What crowds do with words in marks: "chanting | “No more.”" */
const CHANTING = /^(?:chanting|shouting|yelling|screaming)$/;

/** "urging people to leave", "warning residents not to drink it": what somebody is told to do. */
function isUrging({ words, tags }: Analysis, cue: number, past: number): boolean {
	if (!/^(?:urg|ask|warn|advis|tell|appeal)ing$/.test(lowerAt(words, cue))) return false;
	for (let i = cue + 2; i + 1 < past && i < cue + 9; i++)
		if (tags[i] === TAG.to && tags[i + 1] === TAG.verb) return true;
	return false;
}

/** "accusing | the farmer of lying": what somebody is said to be, or to have done. */
const isJudging = ({ words, tags }: Analysis, cue: number): boolean =>
	JUDGING.test(lowerAt(words, cue)) && (IS_NOMINAL[tags[cue + 1]!] === 1 || tags[cue + 1] === DETERMINER);
const JUDGING = /^(?:accusing|blaming|calling|describing|branding|dismissing|denouncing)$/;
const DETERMINER = tagIndex('DT');

/** "Workers marched round the yard chanting, | “No work, no peace.”": words in marks right behind. */
function chantAt(analysis: Analysis, sentence: Sentence, speakers: Speakers): Attribution | null {
	const { words } = analysis;
	const { cue } = sentence;
	const first = /^[,:]$/.test(lowerAt(words, cue + 1)) ? cue + 2 : cue + 1;
	const run = runAt(analysis, first);
	const source = run === undefined ? null : tellerOf(analysis, sentence, speakers);
	return source === null || run!.first !== first
		? null
		: toldBy(words, cue, source, spanOf(words, first, run!.past), 0.75);
}

/**
 * What the subject of a sentence says in a clause with a participle: ", claiming the seats had been sold". The
 * fallback where the model found no cue.
 * @param cues where such participles stand
 * @param found what others say, in any order
 */
export function attributeParticiples(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, tags } = analysis;
	const speakers = new Speakers(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (
			cue < 2 ||
			lowerAt(words, cue) === 'citing' ||
			(tags[cue] !== TAG.participle && !CHANTING.test(lowerAt(words, cue)))
		)
			continue;
		const sentence = sentenceOf(analysis, cue);
		if (CHANTING.test(lowerAt(words, cue))) {
			const chant = chantAt(analysis, sentence, speakers);
			if (chant !== null) attributions.push(chant);
			continue;
		}
		const named = namedWith(analysis, sentence);
		if (named === null && !followsComma(words, cue)) continue;
		if (named === null && isQuoting(analysis, { ...sentence, first: cue })) continue;
		const from = lowerAt(words, cue + 1) === 'that' ? cue + 2 : cue + 1;
		if (
			!isClause(analysis, from, sentence.past) &&
			!isUrging(analysis, cue, sentence.past) &&
			!isJudging(analysis, cue)
		)
			continue;
		const source = named ?? tellerOf(analysis, sentence, speakers);
		if (source === null) continue;
		attributions.push(
			toldBy(words, cue, source, spanOf(words, from, withMark(analysis, sentence.past)), 0.7),
		);
	}
	return attributions;
}
