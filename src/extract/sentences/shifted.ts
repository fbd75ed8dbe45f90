import type { Attribution } from '../attribution.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_NOMINAL, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import { sentenceOf, spanOf, toldBy, withMark } from './sentence.js';
import { subjectBefore } from './subject.js';

const DETERMINER = tagIndex('DT');
const ADJECTIVE = tagIndex('JJ');
const OWNER = tagIndex('PRP$');

/** Verbs that call something by words in marks, which may stand before it. */
export const CALLING =
	/^(?:describ|dismiss|reject|brand|denounc|hail|condemn|criticis|criticiz|slamm|prais|label|deni|attack|ridicul|deri|welcom|portray|characteri[sz])(?:e?[sd]|e?s|ed|led|l?led|ing)$/;
const TOLD = 0.75;

/**
 * "dismissed as | “nonsense” claims that it was dead": what something is called before the thing itself.
 * @param cues where such verbs stand
 * @param isSaid whether an offset is within what somebody is found to say
 */
export function attributeShifted(
	analysis: Analysis,
	cues: readonly number[],
	isSaid: (offset: number) => boolean,
): Attribution[] {
	const { words, tags, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || cue + 3 >= words.count || IS_VERB[tags[cue]!] === 0) continue;
		if (lowerAt(words, cue + 1) !== 'as' || isSaid(words.start[cue]!)) continue;
		const run = runAt(analysis, cue + 2);
		if (run === undefined || run.first !== cue + 2) continue;
		const sentence = sentenceOf(analysis, cue);
		const object = run.past;
		const tag = tags[object]!;
		const isObject = IS_NOMINAL[tag] === 1 || tag === DETERMINER || tag === ADJECTIVE || tag === OWNER;
		if (object >= sentence.past || !isObject || runOf[object] !== -1) continue;
		const source = subjectBefore(analysis, sentence);
		if (source === null) continue;
		const past = withMark(analysis, sentence.past);
		attributions.push(toldBy(words, cue, source, spanOf(words, run.first, past), TOLD));
	}
	return attributions;
}
