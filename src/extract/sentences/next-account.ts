import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL } from '../tagging/tagset.js';
import { trait } from '../text/known-word.js';
import { hasAt, lowerAt, wordFrom } from '../text/words.js';
import { isComma, type Sentence, spanOf, TAG } from './sentence.js';
import { nounsBefore } from './subject.js';
import { isThat, TELLING } from './that.js';

/** Words that join what another says to what somebody said. */
const JOINING = /^(?:while|although|though|but|whereas|;)$/;
/** Verbs by which another goes on that take no clause: "while his rival called it a joke". */
const CALLING =
	/^(?:call|describ|brand|dismiss|hail|accus|urg|blam|critici[sz]|prais|welcom|appeal|demand|ask|beg|order|remind|vow|promis|compar|thank|advis|indicat|reject|den[iy]|defend|put)(?:s|ed|es|d|led|ied|ies)?$/;
/** Whether a word is such a verb, or one that tells what somebody said. */
export const isNext = trait(({ lower }) => TELLING.test(lower) || CALLING.test(lower));
/** Deeds in words that answer, and those that ask. */
const ANSWERING = /^(?:rejected|dismissed|denied|defended|blamed|accused|demanded)$/;
const DEMANDING = /^(?:demanded|accused)$/;
/** So far behind the end of what was found may the verb stand, in words. */
const REACH = 6;
/** Whoever spoke, named again. */
const PRONOUN = /^(?:he|she|it|they)$/;
/** What was said before has at least so many words. */
const SHORTEST = 3;

/**
 * "said it was shut | , but union sources have since indicated that it would open", "; rebels put the figure at 40": what
 * was said ends where another is told to say something.
 */
export function upToNextAccount(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, runOf } = analysis;
	const { cue, content } = attribution;
	const [start, end] = content.at(-1)!;
	if (cue === null || start < cue[1]) return null;
	const from = wordFrom(words, start);
	const to = wordFrom(words, end);
	const farthest = Math.min(sentence.past, to + REACH);
	for (let verb = from + SHORTEST + 2; verb < farthest; verb++) {
		if (!isTold(analysis, verb) || runOf[verb] !== -1) continue;
		// "while governments argued over who should pay": a quarrel, and no account of it.
		if (/^argu/.test(lowerAt(words, verb)) && /^(?:over|about|with|among)$/.test(lowerAt(words, verb + 1)))
			continue;
		// "although her staff found only poles when they came": a thing, and no clause.
		if (/^(?:found|finds?)$/.test(lowerAt(words, verb)) && !isThat(words, verb + 1)) continue;
		const joint = jointBefore(analysis, { first: from, past: sentence.past, cue: verb });
		if (joint === -1 || joint >= to) continue;
		const before = lowerAt(words, joint - 1) === 'even' ? joint - 1 : joint;
		const past = isComma(words, before - 1) ? before - 1 : before;
		if (past - from < SHORTEST || runOf[joint] !== -1) continue;
		return amended(attribution, { content: [...content.slice(0, -1), spanOf(words, from, past)] });
	}
	return null;
}

function isTold({ words, tags }: Analysis, verb: number): boolean {
	const isVerb = IS_FINITE[tags[verb]!] === 1 || tags[verb] === TAG.pastParticiple;
	return isVerb && hasAt(words, verb, isNext);
}

/** The word that joins the clause of a verb to the one before it, right before its subject; -1 for none. */
function jointBefore(analysis: Analysis, sentence: Sentence): number {
	const { words, runOf } = analysis;
	const { first, cue } = sentence;
	// "conceded that it was late | but rejected calls to resign": what else whoever spoke did aloud.
	if (cue - 1 > first && isDeed(analysis, cue)) return cue - 1;
	const subject = nounsBefore(analysis, sentence);
	if (subject === null) return -1;
	const joint = subject[0] - 1;
	if (joint <= first) return -1;
	// "to look into a fund | that, he said, had paid for hats"
	const isInserted = isComma(words, joint) && isComma(words, cue + 1) && runOf[cue + 2] === -1;
	if (isInserted && /^(?:that|which|who)$/.test(lowerAt(words, joint - 1))) return joint - 1;
	if (/^(?:that|which)$/.test(lowerAt(words, joint))) return antecedentBefore(analysis, first, joint);
	// "says that it is late, | and she accuses the council of …"
	const isAgain =
		lowerAt(words, joint) === 'and' && isComma(words, joint - 1) && PRONOUN.test(lowerAt(words, joint + 1));
	const isMeanwhile = lowerAt(words, joint) === 'as' && lowerAt(words, joint - 1) === 'even';
	return isAgain || isMeanwhile || JOINING.test(lowerAt(words, joint)) ? joint : -1;
}

/** "asked for a levy, | a measure that | the union said it would support": where what a clause tells of begins behind a comma; -1 else. */
function antecedentBefore({ words, runOf }: Analysis, first: number, relative: number): number {
	for (let i = relative - 2; i > first && relative - i < LONGEST_ANTECEDENT && runOf[i] === -1; i--) {
		if (isComma(words, i)) return -1;
		if (isComma(words, i - 1)) return /^an?$/.test(lowerAt(words, i)) ? i : -1;
	}
	return -1;
}
const LONGEST_ANTECEDENT = 5;

/** Whether a verb after "but" or "and" is a deed in words, of something, which a clause that was said seldom has. */
function isDeed({ words, tags }: Analysis, verb: number): boolean {
	const joint = lowerAt(words, verb - 1);
	const isObject = IS_NOMINAL[tags[verb + 1]!] === 1;
	return (
		(joint === 'but' && ANSWERING.test(lowerAt(words, verb)) && isObject) ||
		(joint === 'and' && DEMANDING.test(lowerAt(words, verb)) && isObject)
	);
}
