import type { Span } from '../../model/index.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, tagIndex } from '../tagging/tagset.js';
import { lowerAt } from '../text/words.js';
import {
	commaFrom,
	holdsSomebody,
	isComma,
	LEADING,
	LONGEST_SOURCE,
	type Sentence,
	spanOf,
	TAG,
} from './sentence.js';

const ADVERB = tagIndex('RB');
const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
const POSSESSIVE = tagIndex('POS');

/** What may stand between a subject and its verb. */
const BEFORE =
	/^(?:has|have|had|['’]|s|ve|d|also|then|later|once|since|already|again|now|still|reportedly|repeatedly|previously|recently|even|both|all|publicly|\p{Lower}+ly)$/u;

/** What a phrase ends with that tells when. */
const TIME =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|day|morning|afternoon|evening|night|later)$/;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** What stands before it. */
const WHEN = /^(?:on|last|this|late|early|earlier|that)$/;

/** The subject that a sentence begins with, up to its first comma or finite verb. */
export function subjectOf(analysis: Analysis, { first, cue }: Sentence): Span | null {
	const { words, tags, runOf } = analysis;
	let from = first;
	if (tags[from] === TAG.conjunction) from++;
	const isLed = tags[from] === TAG.preposition || LEADING.test(lowerAt(words, from));
	// "Earlier, | the defence moved for a mistrial"
	if (isLed || (tags[from] === ADVERB && isComma(words, from + 1))) from = commaFrom(words, from, cue) + 1;
	let past = from;
	while (
		past < cue &&
		runOf[past] === -1 &&
		IS_FINITE[tags[past]!] === 0 &&
		(tags[past] !== TAG.pastParticiple || past === from) &&
		tags[past] !== TAG.relative &&
		!isComma(words, past)
	)
		past++;
	// "The following Tuesday, | the ward sister came and told"
	if (past < cue && isComma(words, past) && TIME.test(lowerAt(words, past - 1)))
		return subjectOf(analysis, { first: past + 1, past: cue, cue });
	while (past - from > 1 && tags[past - 1] === ADVERB) past--;
	// "Teachers in the north | on Monday | refused to go, saying …"
	if (
		past - from > 2 &&
		lowerAt(words, past - 2) === 'on' &&
		/^\p{Lower}+day$/u.test(lowerAt(words, past - 1))
	)
		past -= 2;
	const isWhole = past > from && past - from <= LONGEST_SOURCE && runOf[past] === -1;
	// "Another | disagreed, saying": the verb may be taken for what is told of them.
	const isOne =
		past - from < 3 &&
		ONE.test(lowerAt(words, from)) &&
		(past - from === 1 || lowerAt(words, from + 1).endsWith('ed'));
	if (isWhole && isOne) return spanOf(words, from, from + 1);
	return isWhole && holdsSomebody(analysis, from, past) ? spanOf(words, from, past) : null;
}

/** Who the subject of a verb is, right before it, or at the head of the sentence where the verb is a second one. */
export function subjectBefore(analysis: Analysis, sentence: Sentence): Span | null {
	const { words } = analysis;
	const last = lastBefore(analysis, sentence);
	if (/^(?:and|but)$/.test(lowerAt(words, last))) return subjectOf(analysis, { ...sentence, cue: last });
	const found = nounsUpTo(analysis, sentence, last);
	const whole = wholeBefore(analysis, sentence, last + 1);
	if (whole !== -1 && (found === null || found[0] > whole)) return spanOf(words, whole, last + 1);
	return found && spanOf(words, found[0], found[1]);
}

/** "A roofer who fell from a ladder | vowed": where a subject begins of whom a clause tells; -1 where none does. */
function wholeBefore(analysis: Analysis, { first }: Sentence, past: number): number {
	const { words, tags, runOf } = analysis;
	const from = tags[first] === TAG.conjunction ? first + 1 : first;
	if (past - from > LONGEST_SOURCE) return -1;
	let relative = -1;
	for (let i = from; i < past; i++) {
		if (runOf[i] !== -1 || isComma(words, i)) return -1;
		if (relative !== -1) continue;
		if (i > from && (tags[i] === TAG.relative || RELATIVE.test(lowerAt(words, i)))) relative = i;
		else if (!isOfPhrase(analysis, i, past)) return -1;
	}
	return relative !== -1 && holdsSomebody(analysis, from, relative) ? from : -1;
}

/** What the tagger may take for something else. */
const RELATIVE = /^(?:that|whose|who)$/;

/** The last word before a verb and what belongs to it ("has also"). */
function lastBefore({ words }: Analysis, { first, cue }: Sentence): number {
	let last = cue - 1;
	while (last > first && BEFORE.test(lowerAt(words, last))) last--;
	// "The army | on Sunday | dismissed", "The board | last week | rejected"
	if (last - 2 > first && TIME.test(lowerAt(words, last)) && WHEN.test(lowerAt(words, last - 1))) {
		last -= 2;
		if (lowerAt(words, last) === 'late' || lowerAt(words, last) === 'early') last--;
	} else if (last - 1 > first && /^(?:yesterday|today|tonight)$/.test(lowerAt(words, last))) last--;
	return last;
}

/** The words `[from, past)` of a pronoun or a noun phrase before a verb, past what is told of it between commas. */
export const nounsBefore = (analysis: Analysis, sentence: Sentence): [number, number] | null =>
	nounsUpTo(analysis, sentence, lastBefore(analysis, sentence));

/** @param end the last word before the verb and what belongs to it */
function nounsUpTo(analysis: Analysis, sentence: Sentence, end: number): [number, number] | null {
	const { words, tags, runOf } = analysis;
	const { first } = sentence;
	let last = end;
	// "One, who asked not to be named, | said"
	if (isComma(words, last)) {
		let open = last - 1;
		while (open > first && last - open < LONGEST_APPOSITION && !isComma(words, open)) open--;
		if (!isComma(words, open)) return null;
		last = open - 1;
	}
	// "the state firm Hale Lithium (HL) | announced"
	if (lowerAt(words, last) === ')' && lowerAt(words, last - 2) === '(') last -= 3;
	if (last < first || runOf[last] !== -1) return null;
	if (/^(?:he|she|they|it|who)$/.test(lowerAt(words, last))) return [last, last + 1];
	let from = last;
	while (from >= first && last - from < LONGEST_SOURCE && isOfPhrase(analysis, from, last)) from--;
	from++;
	while (from < last && (tags[from] === TAG.preposition || tags[from] === TAG.to)) from++;
	// "On | Monday evening | state television announced"
	if (lowerAt(words, from - 1) === 'on' && DAY.test(lowerAt(words, from)))
		while (from < last && TIME.test(lowerAt(words, from))) from++;
	// "Mr Ames, through his barrister, Imogen Holt, | maintains"
	if (isComma(words, from - 2) && THROUGH.test(lowerAt(words, from - 1)))
		return nounsBefore(analysis, { ...sentence, cue: from - 2 });
	const isOpening = from === first || /^(?:;|while|but|and)$/.test(lowerAt(words, from - 1));
	const isOne = from === last && isOpening && ONE.test(lowerAt(words, last));
	// "his opposite number, Ben Asher, | called": who it is may stand between the commas.
	const isSomebody = isOne || holdsSomebody(analysis, from, end + 1);
	return from <= last && isSomebody ? [from, last + 1] : null;
}

/** By whom somebody speaks. */
const THROUGH = /^(?:through|via|by)$/;
/** One of those of whom the sentence before told. */
const ONE = /^(?:one|another|others|some|many|most|both|several|two|three|all)$/;
/** What is told of a subject between commas has fewer words. */
const LONGEST_APPOSITION = 18;

/** Whether a word goes on with the noun phrase that ends with another. */
function isOfPhrase({ words, tags, runOf }: Analysis, i: number, last: number): boolean {
	const tag = tags[i]!;
	if (runOf[i] !== -1) return false;
	if (IS_NOMINAL[tag] === 1 && tag !== TAG.pronoun) return true;
	if (tag === ADJECTIVE || tag === DETERMINER || tag === OWNER || tag === NUMBER || tag === POSSESSIVE)
		return true;
	return (
		i < last &&
		tag === TAG.preposition &&
		/^(?:of|for|at|from|with|in|across|near|outside|inside)$/.test(lowerAt(words, i))
	);
}
