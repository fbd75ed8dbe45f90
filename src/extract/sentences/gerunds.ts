import { type Attribution, amended, surestAt } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { isGerund } from '../tagging/gerund.js';
import { IS_FINITE, IS_VERB } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import { isComma, type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectBefore } from './subject.js';

/** Verbs that tell what somebody did or saw by a gerund. */
export const RECOUNTING =
	/^(?:den(?:y|ies|ied)|admit(?:s|ted)?|recall(?:s|ed)?|remember(?:s|ed)?|describe[sd]?|report(?:s|ed)?|recommend(?:s|ed)?|encourage[sd]?|discourage[sd]?|advise[sd]?|advocate[sd]?|propose[sd]?|suggest(?:s|ed)?|confess(?:es|ed)?)$/;
const TOLD = 0.66;

/**
 * "denied | taking a watch that Sizemore had reported missing", "recalled | being woken by a bang": what somebody did or
 * saw, up to where the sentence has another verb of theirs. The fallback where nothing else claims the verb, or takes
 * only the end of it.
 * @param cues where such verbs stand
 * @param found what others say, in any order
 */
export function attributeGerunds(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, tags, runOf } = analysis;
	const foundAt = surestAt(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || cue + 2 >= words.count || IS_VERB[tags[cue]!] === 0) continue;
		const first = lowerAt(words, cue + 1) === 'to' ? cue + 2 : cue + 1;
		if (!isGerund(analysis, first) || runOf[first] !== -1) continue;
		const sentence = sentenceOf(analysis, cue);
		if (first + 1 >= sentence.past) continue;
		const content = spanOf(words, first, endOf(analysis, sentence, first));
		const other = foundAt(words.start[cue]!);
		if (other !== undefined) {
			const [start, end] = other.content[0]!;
			if (other.content.length === 1 && start > content[0] && start < content[1])
				attributions.push(amended(other, { content: [[content[0], Math.max(end, content[1])]] }));
			continue;
		}
		const source = subjectBefore(analysis, sentence);
		if (source !== null) attributions.push(toldBy(words, cue, source, content, TOLD));
	}
	return attributions;
}

/** Where a gerund's clause ends: before another verb of whoever tells it. */
function endOf({ words, tags }: Analysis, { past }: Sentence, first: number): number {
	let ofRelative = 0;
	for (let i = first; i + 1 < past; i++) {
		if (tags[i] === TAG.relative || lowerAt(words, i) === 'that' || lowerAt(words, i) === 'when')
			ofRelative++;
		else if (IS_FINITE[tags[i]!] === 1) ofRelative--;
		const next = tags[i + 1]!;
		const isVerb = IS_FINITE[next] === 1 || next === TAG.pastParticiple;
		if (ofRelative <= 0 && /^(?:and|but)$/.test(lowerAt(words, i)) && isVerb)
			return isComma(words, i - 1) ? i - 1 : i;
	}
	return past;
}
