import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_NOMINAL, tagIndex } from '../tagging/tagset.js';
import { BARE } from '../text/reporting.js';
import { hasAt, lowerAt } from '../text/words.js';
import { subjectOf } from './participles.js';
import {
	holdsSomebody,
	isClause,
	LONGEST_SOURCE,
	type Sentence,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';
import { isTelling, thatAfter } from './that.js';

const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
const POSSESSIVE = tagIndex('POS');

/** What may stand between a subject and its verb. */
const BEFORE =
	/^(?:has|have|had|['’]|s|ve|d|also|then|later|once|since|already|again|now|still|reportedly|repeatedly|previously|recently|even|both|all|publicly|\p{Ll}+ly)$/u;

/**
 * What stands in a clause with "that" after a verb of telling, whatever stands between them: "said — on air — that it
 * was shut", "confirmed to the BBC that it was shut", "was angered and predicted that it would be shut". The fallback
 * where nothing else claims the verb.
 * @param found what others say, in any order
 */
export function attributeThat(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
	const { words, runOf } = analysis;
	const taken = new Set(found.map(({ cue }) => cue?.[0]));
	const attributions: Attribution[] = [];
	for (let cue = 1; cue < words.count; cue++) {
		if (!hasAt(words, cue, isTelling) || runOf[cue] !== -1 || taken.has(words.start[cue]!)) continue;
		const sentence = sentenceOf(analysis, cue);
		const clause = clauseOf(analysis, sentence);
		if (clause === -1 || runOf[clause] !== -1) continue;
		const source = subjectBefore(analysis, sentence);
		if (source === null) continue;
		attributions.push(toldBy(words, cue, source, spanOf(words, clause, sentence.past), 0.7));
	}
	return attributions;
}

/** Where a clause begins that a verb tells, with "that" or right after it: "he's said | he would"; -1 for none. */
function clauseOf(analysis: Analysis, sentence: Sentence): number {
	const { words } = analysis;
	const { cue, past } = sentence;
	const that = thatAfter(analysis, sentence);
	if (that !== -1) return isClause(analysis, that + 1, past) ? that : -1;
	const isBare = BARE.has(lowerAt(words, cue)) && OPENING.test(lowerAt(words, cue + 1));
	return isBare && isClause(analysis, cue + 1, past) ? cue + 1 : -1;
}

/** What a clause without "that" begins with. */
const OPENING = /^(?:he|she|it|they|we|there|the|his|her|its|their|nobody|these|those|this)$/;

/** Who the subject of a verb is, right before it, or at the head of the sentence where the verb is a second one. */
function subjectBefore(analysis: Analysis, sentence: Sentence): Span | null {
	const { words, tags, runOf } = analysis;
	const { first, cue } = sentence;
	let last = cue - 1;
	while (last > first && BEFORE.test(lowerAt(words, last))) last--;
	if (last < first || runOf[last] !== -1) return null;
	const word = lowerAt(words, last);
	if (/^(?:he|she|they|it|who)$/.test(word)) return spanOf(words, last, last + 1);
	if (word === 'and' || word === 'but') return subjectOf(analysis, { ...sentence, cue: last });
	let from = last;
	while (from >= first && last - from < LONGEST_SOURCE && isOfPhrase(analysis, from, last)) from--;
	from++;
	while (from < last && (tags[from] === TAG.preposition || tags[from] === TAG.to)) from++;
	return from <= last && holdsSomebody(analysis, from, last + 1) ? spanOf(words, from, last + 1) : null;
}

/** Whether a word goes on with the noun phrase that ends with another. */
function isOfPhrase({ words, tags, runOf }: Analysis, i: number, last: number): boolean {
	const tag = tags[i]!;
	if (runOf[i] !== -1) return false;
	if (IS_NOMINAL[tag] === 1 && tag !== TAG.pronoun) return true;
	if (tag === ADJECTIVE || tag === DETERMINER || tag === OWNER || tag === NUMBER || tag === POSSESSIVE)
		return true;
	return i < last && tag === TAG.preposition && /^(?:of|for|at|from|with|in)$/.test(lowerAt(words, i));
}
