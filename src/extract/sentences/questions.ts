import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE } from '../tagging/tagset.js';
import { hasAt, lowerAt, type Words } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import { commaFrom, holdsSomebody, isComma, sentenceOf, spanOf, toldBy } from './sentence.js';
import { subjectBefore } from './subject.js';
import { isTelling } from './that.js';

/** By what people ask without the verb. */
const WANTING = /^(?:wants?|wanted|demanded|demands)$/;
const ASKING = /^(?:whether|if|what|why|how|who|whom|whose|when|where|which)$/;
const ASKED = 0.75;

/** What begins a sentence about a question that was put to somebody. */
const PUT = /^(?:asked|questioned|pressed|challenged|quizzed)$/;
/** Whoever put it is named in fewer words, and so is whoever answers. */
const LONGEST = 14;
const LONGEST_ANSWER = 6;

/** "Asked by Rupert Vane, for the family, | who should have ordered it, | he replied": what somebody else asked. */
function putAt(analysis: Analysis, first: number, past: number): Attribution | null {
	const { words, runOf } = analysis;
	if (!PUT.test(lowerAt(words, first)) || lowerAt(words, first + 1) !== 'by') return null;
	let at = first + 3;
	while (at < Math.min(past, first + LONGEST) && !ASKING.test(lowerAt(words, at))) at++;
	if (at >= past || !ASKING.test(lowerAt(words, at)) || isWho(analysis, at)) return null;
	let comma = at + 2;
	for (; comma < past; comma++) {
		if (runOf[comma] !== -1) return null;
		if (isComma(words, comma) && answersAt(analysis, comma, past)) break;
	}
	const source = comma < past ? commaFrom(words, first + 2, at) : at;
	if (comma >= past || !holdsSomebody(analysis, first + 2, source)) return null;
	return toldBy(words, first, spanOf(words, first + 2, source), spanOf(words, at, comma), ASKED);
}

/** "by Ana Ruiz, who lives here,": a clause about whoever asks, and not what they ask. */
const isWho = ({ words, tags }: Analysis, at: number): boolean =>
	/^(?:who|which|whose)$/.test(lowerAt(words, at)) &&
	IS_FINITE[tags[at + 1]!] === 1 &&
	!MODAL.test(lowerAt(words, at + 1));
const MODAL = /^(?:should|would|could|will|can|might|must)$/;

/** Whether whoever was asked is told to answer behind a comma. */
function answersAt({ words, tags }: Analysis, comma: number, past: number): boolean {
	for (let i = comma + 2; i < Math.min(past, comma + 2 + LONGEST_ANSWER); i++)
		if (isTellingAt(words, i)) return IS_FINITE[tags[i]!] === 1 && !isComma(words, i - 1);
	return false;
}

const isTellingAt = (words: Words, i: number): boolean => hasAt(words, i, isTelling);

/** What somebody asks by wanting to know it: "wanted to know | whether dredging would disturb the newts". */
export function attributeQuestions(analysis: Analysis): Attribution[] {
	const { words, tags, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < words.sentences.length; s++) {
		const put = putAt(analysis, words.sentences[s]!, words.sentences[s + 1]!);
		if (put !== null) attributions.push(put);
	}
	for (let cue = 1; cue + 4 < words.count; cue++) {
		if (IS_FINITE[tags[cue]!] === 0 || runOf[cue] !== -1 || !WANTING.test(lowerAt(words, cue))) continue;
		const first = cue + 3;
		if (lowerAt(words, cue + 1) !== 'to' || lowerAt(words, cue + 2) !== 'know') continue;
		if (!ASKING.test(lowerAt(words, first))) continue;
		const sentence = sentenceOf(analysis, cue);
		const source = first + 1 < sentence.past ? subjectBefore(analysis, sentence) : null;
		if (source === null) continue;
		const question: Attribution = {
			content: [spanOf(words, first, sentence.past)],
			cue: spanOf(words, cue, first),
			source,
			report: 'speech',
			confidence: ASKED,
			found: 'near',
		};
		attributions.push(upToNextAccount(analysis, question, sentence) ?? question);
	}
	return attributions;
}
