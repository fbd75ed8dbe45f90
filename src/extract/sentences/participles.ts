import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { trait } from '../text/known-word.js';
import { lowerBound } from '../text/lower-bound.js';
import { hasAt, lowerAt, type Words } from '../text/words.js';
import { isClause, isComma, isQuoting, type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectOf } from './subject.js';

/** Whether a participle tells what more somebody said who is not named with it: ", adding that …". */
export const isAdding = (
	{ words, tags }: Analysis,
	{ source }: Attribution,
	{ first, cue }: Sentence,
): boolean =>
	source === null &&
	tags[cue] === TAG.participle &&
	cue - first > 2 &&
	(isComma(words, cue - 1) ||
		(/^(?:and|also|but)$/.test(lowerAt(words, cue - 1)) && isComma(words, cue - 2)));

/** Such a participle with who said the last thing before it in its sentence, or with the sentence's subject. */
export function withSubject(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
	speakers: Speakers,
): Attribution {
	const source = speakers.before(analysis.words, sentence) ?? subjectOf(analysis, sentence);
	return source === null
		? attribution
		: amended(attribution, { source, confidence: Math.max(0.6, attribution.confidence) });
}

/** Who has said something by which cue, to be asked for in text order. */
export class Speakers {
	private readonly ordered: readonly Attribution[];

	constructor(found: readonly Attribution[]) {
		this.ordered = found
			.filter(({ cue, source }) => cue !== null && source !== null)
			.sort((a, b) => a.cue![0] - b.cue![0]);
	}

	/** Who said the last thing before the cue in its sentence. */
	before(words: Words, { first, cue }: Sentence): Span | null {
		const at = lowerBound(this.ordered.length, (k) => this.ordered[k]!.cue![0] < words.start[cue]!) - 1;
		const last = this.ordered[at];
		return last !== undefined && last.cue![0] >= words.start[first]! ? last.source : null;
	}
}

const isTelling = trait(({ lower }) =>
	/^(?:saying|claiming|insisting|arguing|warning|adding|stating|noting|explaining|alleging|asserting|complaining|predicting|promising|stressing|urging|asking|advising|telling)$/.test(
		lower,
	),
);

/** "urging people to leave", "warning residents not to drink it": what somebody is told to do. */
function isUrging({ words, tags }: Analysis, cue: number, past: number): boolean {
	if (!/^(?:urg|ask|warn|advis|tell)ing$/.test(lowerAt(words, cue))) return false;
	for (let i = cue + 2; i + 1 < past && i < cue + 9; i++)
		if (tags[i] === TAG.to && tags[i + 1] === TAG.verb) return true;
	return false;
}

/**
 * What the subject of a sentence says in a clause with a participle: ", claiming the seats had been sold". The
 * fallback where the model found no cue. @param found what others say, in any order
 */
export function attributeParticiples(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
	const { words, tags, runOf } = analysis;
	const speakers = new Speakers(found);
	const attributions: Attribution[] = [];
	for (let cue = 2; cue < words.count; cue++) {
		if (tags[cue] !== TAG.participle || runOf[cue] !== -1 || !hasAt(words, cue, isTelling)) continue;
		if (!isComma(words, cue - 1)) continue;
		const sentence = sentenceOf(analysis, cue);
		if (isQuoting(analysis, { ...sentence, first: cue })) continue;
		const from = lowerAt(words, cue + 1) === 'that' ? cue + 2 : cue + 1;
		if (!isClause(analysis, from, sentence.past) && !isUrging(analysis, cue, sentence.past)) continue;
		const source = speakers.before(words, sentence) ?? subjectOf(analysis, sentence);
		if (source === null) continue;
		attributions.push(toldBy(words, cue, source, spanOf(words, from, sentence.past), 0.7));
	}
	return attributions;
}
