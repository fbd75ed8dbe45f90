import type { Span } from '../../model/index.js';
import { type Attribution, amended, cuesOf } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_NOMINAL } from '../tagging/tagset.js';
import { BARE } from '../text/reporting.js';
import { lowerAt, type Words, wordFrom } from '../text/words.js';
import { SUBORDINATE } from './account.js';
import { upToNextAccount } from './next-account.js';
import { commaFrom, isClause, type Sentence, sentenceOf, spanOf, TAG, toldBy } from './sentence.js';
import { subjectBefore } from './subject.js';
import { thatAfter } from './that.js';

/**
 * What stands in a clause with "that" after a verb of telling, whatever stands between them: "said — on air — that it
 * was shut", "confirmed to the BBC that it was shut", "was angered and predicted that it would be shut". The fallback
 * where nothing else claims the verb.
 * @param cues where verbs of telling stand
 * @param found what others say, in any order
 */
export function attributeThat(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, runOf } = analysis;
	const taken = cuesOf(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || taken.has(words.start[cue]!)) continue;
		const sentence = sentenceOf(analysis, cue);
		const clause = clauseOf(analysis, sentence);
		if (clause === -1 || runOf[clause] !== -1) continue;
		const source = subjectBefore(analysis, { ...sentence, cue: ledTo(analysis, sentence) });
		// "It was claimed that …": by nobody who is named.
		const isAnybody =
			lowerAt(words, sentence.first) === 'it' && cue - sentence.first < 4 && isPassive(words, cue);
		if (source === null && !isAnybody) continue;
		const past = pastClause(analysis, sentence, source, clause);
		const told = toldBy(words, cue, source, spanOf(words, clause, past), 0.7);
		attributions.push(upToNextAccount(analysis, told, sentence) ?? beforeInner(analysis, told, found));
	}
	return attributions;
}

/** "When Hale mentioned that it was late, | Moll left": what is told beside a main clause ends before that. */
function pastClause(analysis: Analysis, { past }: Sentence, source: Span | null, clause: number): number {
	const { words } = analysis;
	if (source === null || !SUBORDINATE.test(lowerAt(words, wordFrom(words, source[0]) - 1))) return past;
	const comma = commaFrom(words, clause, past);
	return comma - clause < SHORTEST || /^(?:and|or|but)$/.test(lowerAt(words, comma + 1)) ? past : comma;
}

/** What was told beside a main clause has at least so many words. */
const SHORTEST = 4;

/** "in | which | an official warned" */
const IN_WHICH = /(?:,? (?:in|on|from|by|to)) which $/;

/** "said he had read a letter | in which an official warned that …": what was said, before what a paper in it tells. */
function beforeInner({ text }: Analysis, told: Attribution, found: readonly Attribution[]): Attribution {
	const [start, end] = told.content[0]!;
	if (!text.slice(start, end).includes(' which ')) return told;
	for (const { source, content } of found) {
		if (source === null || source[0] <= start || content[0]![0] >= end) continue;
		const before = IN_WHICH.exec(text.slice(Math.max(start, source[0] - 16), source[0]));
		if (before) return amended(told, { content: [[start, source[0] - before[0].length]] });
	}
	return told;
}

/** "was forced to | admit", "had to | admit", "appeared to | confirm": the verb that leads to a verb of telling, or itself. */
function ledTo({ words, tags }: Analysis, { first, cue }: Sentence): number {
	if (tags[cue] !== TAG.verb || lowerAt(words, cue - 1) !== 'to') return cue;
	let verb = cue - 2;
	if (!LEADING_TO.test(lowerAt(words, verb))) return cue;
	while (verb - 1 > first && BEFORE_LEADING.test(lowerAt(words, verb - 1))) verb--;
	return verb;
}

/** What is followed by "to" where somebody did say something. */
const LEADING_TO =
	/^(?:forced|compelled|obliged|had|able|appeared|seemed|appears|seems|on|began|begins|continued|continues|rushed|moved|hastened|managed|quick|happy|proceeded|likes)$/;
const BEFORE_LEADING = /^(?:was|were|is|are|been|felt|feels|went|goes|later|then|even)$/;

const isPassive = (words: Words, cue: number): boolean =>
	/^(?:is|was|been|being|also|later)$/.test(lowerAt(words, cue - 1));

/** Where a clause begins that a verb tells, with "that" or right after it: "he's said | he would"; -1 for none. */
function clauseOf(analysis: Analysis, sentence: Sentence): number {
	const { words, tags } = analysis;
	const { cue, past } = sentence;
	const that = thatAfter(analysis, sentence);
	if (that !== -1) return isClause(analysis, that + 1, past) ? that : -1;
	const isBare =
		BARE.has(lowerAt(words, cue)) &&
		(OPENING.test(lowerAt(words, cue + 1)) ||
			(PRONOUN.test(lowerAt(words, cue - 1)) && IS_NOMINAL[tags[cue + 1]!] === 1));
	return isBare && isClause(analysis, cue + 1, past) ? cue + 1 : -1;
}

/** Who speaks, right before the verb. */
const PRONOUN = /^(?:he|she|they|it)$/;
/** What a clause without "that" begins with. */
const OPENING = /^(?:he|she|it|they|we|there|the|his|her|its|their|nobody|these|those|this)$/;
