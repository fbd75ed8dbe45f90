import { type Attribution, spokenNear } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import { sentenceOf, spanOf } from './sentence.js';
import { subjectBefore } from './subject.js';

/** By what people ask without the verb. */
const PUTTING = /^(?:wants?|wanted|demanded|demands|wondered|wonders)$/;
const WONDERING = /^wonder/;
const ASKING = /^(?:whether|if|what|why|how|who|whom|whose|when|where|which)$/;
const ASKED = 0.75;

/** What somebody asks by wanting to know it: "wanted to know | whether dredging would disturb the newts". */
export function attributeQuestions(analysis: Analysis): Attribution[] {
	const { words, tags, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (let cue = 1; cue + 4 < words.count; cue++) {
		if (IS_FINITE[tags[cue]!] === 0 || runOf[cue] !== -1 || !PUTTING.test(lowerAt(words, cue))) continue;
		// "wondered aloud | whether it was late"
		const isAloud =
			WONDERING.test(lowerAt(words, cue)) && /^(?:aloud|publicly)$/.test(lowerAt(words, cue + 1));
		const first = isAloud ? cue + 2 : cue + 3;
		if (!isAloud && (lowerAt(words, cue + 1) !== 'to' || lowerAt(words, cue + 2) !== 'know')) continue;
		if (!ASKING.test(lowerAt(words, first))) continue;
		const sentence = sentenceOf(analysis, cue);
		const source = first + 1 < sentence.past ? subjectBefore(analysis, sentence) : null;
		if (source === null) continue;
		const said = [spanOf(words, first, sentence.past)];
		const question = spokenNear(said, spanOf(words, cue, first), source, ASKED);
		attributions.push(upToNextAccount(analysis, question, sentence) ?? question);
	}
	return attributions;
}
