import { type Attribution, spokenNear, surestAt } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import { upToNextAccount } from './next-account.js';
import { commaFrom, holdsSomebody, isComma, sentenceOf, spanOf, TAG } from './sentence.js';
import { subjectBefore } from './subject.js';

/** By what people ask without the verb. */
export const PUTTING = /^(?:wants?|wanted|demanded|demands|wondered|wonders)$/;
const WONDERING = /^wonder/;
const ASKING = /^(?:whether|if|what|why|how|who|whom|whose|when|where|which)$/;
const ASKED = 0.75;

/** How whoever is asked is told to be so, before "by". */
export const PASSIVE = /^(?:asked|questioned|pressed|quizzed|challenged)$/;
/** So many words whoever asks has at most. */
const LONGEST_ASKER = 12;

/** What somebody is asked by another: "Asked by the coroner | why no barrier had been put up", "was asked by Mr Rook whether …". @param cues where such verbs stand */
export function attributeAsked(analysis: Analysis, cues: readonly number[]): Attribution[] {
	const { words, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue + 5 >= words.count || lowerAt(words, cue + 1) !== 'by') continue;
		const sentence = sentenceOf(analysis, cue);
		const source = cue + 2;
		let past = source + 1;
		const farthest = Math.min(sentence.past, source + LONGEST_ASKER);
		while (past < farthest && !ASKING.test(lowerAt(words, past)) && !endsAsker(analysis, past)) past++;
		if (past >= farthest || !ASKING.test(lowerAt(words, past))) continue;
		// "by a reporter afterwards if", "pressed by reporters on whether"
		let last = past;
		while (last - 1 > source && BESIDE_ASKER.test(lowerAt(words, last - 1))) last--;
		if (isComma(words, last - 1)) last--;
		if (!holdsSomebody(analysis, source, last)) continue;
		const end = commaFrom(words, past, sentence.past);
		if (end - past < 3 || runOf[past] !== -1) continue;
		const said = [spanOf(words, past, end)];
		attributions.push(spokenNear(said, spanOf(words, cue, cue + 1), spanOf(words, source, last), ASKED));
	}
	return attributions;
}

/** Whether a comma ends the phrase of whoever asks: not one beside a name, "by our editor, Ana Ruiz, | on whether". */
const endsAsker = ({ words, tags }: Analysis, i: number): boolean =>
	isComma(words, i) && tags[i - 1] !== TAG.name && tags[i + 1] !== TAG.name;

/** What stands between whoever asks and the question. */
const BESIDE_ASKER = /^(?:afterwards?|later|on|about|as|to|then|directly|repeatedly)$/;

/**
 * What somebody asks by wanting to know it: "wanted to know | whether dredging would disturb the newts".
 * @param cues where such verbs stand
 * @param found what the model finds, in any order, which knows better where a question ends
 */
export function attributeQuestions(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, tags } = analysis;
	const foundAt = surestAt(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || cue + 4 >= words.count || IS_FINITE[tags[cue]!] === 0) continue;
		// "wondered aloud | whether it was late"
		const isAloud =
			WONDERING.test(lowerAt(words, cue)) && /^(?:aloud|publicly)$/.test(lowerAt(words, cue + 1));
		const first = isAloud ? cue + 2 : cue + 3;
		if (!isAloud && (lowerAt(words, cue + 1) !== 'to' || lowerAt(words, cue + 2) !== 'know')) continue;
		if (!ASKING.test(lowerAt(words, first))) continue;
		const sentence = sentenceOf(analysis, cue);
		const source = first + 1 < sentence.past ? subjectBefore(analysis, sentence) : null;
		if (source === null) continue;
		const read = foundAt(words.start[cue]!)?.content;
		const isRead = read?.length === 1 && read[0]![0] === words.start[first];
		const said = isRead ? read : [spanOf(words, first, sentence.past)];
		const question = spokenNear(said, spanOf(words, cue, first), source, ASKED);
		attributions.push(upToNextAccount(analysis, question, sentence) ?? question);
	}
	return attributions;
}
