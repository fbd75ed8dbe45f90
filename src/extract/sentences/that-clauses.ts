import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, tagIndex } from '../tagging/tagset.js';
import { trait } from '../text/known-word.js';
import { BARE } from '../text/reporting.js';
import { hasAt, lowerAt, type Words } from '../text/words.js';
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

const ADVERB = tagIndex('RB');
const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
const OWNER = tagIndex('PRP$');
const NUMBER = tagIndex('CD');
const POSSESSIVE = tagIndex('POS');

/** Verbs that tell what somebody said wherever a clause with "that" follows them. */
const isTelling = trait(({ lower }) =>
	/^(?:said|says|say|wrote|writes|tweeted|posted|texted|emailed|argue[sd]?|argues|claim(?:s|ed)?|insist(?:s|ed)?|announce[sd]?|warn(?:s|ed)?|predict(?:s|ed)?|confirm(?:s|ed)?|add(?:s|ed)?|note[sd]?|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|explain(?:s|ed)?|stress(?:es|ed)?|testif(?:y|ies|ied)|state[sd]?|declare[sd]?|allege[sd]?|complain(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|reiterate[sd]?|remark(?:s|ed)?|reveal(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|caution(?:s|ed)?|boast(?:s|ed)?|joke[sd]?|lament(?:s|ed)?|assert(?:s|ed)?|suggest(?:s|ed)?|vow(?:s|ed)?|promise[sd]?|pledge[sd]?|den(?:y|ies|ied)|recall(?:s|ed)?|report(?:s|ed)?|told|tells?|assure[sd]?|inform(?:s|ed)?)$/.test(
		lower,
	),
);

/** Verbs that name whom they speak to before "that". */
const ADDRESSING = /^(?:told|tells?|assure[sd]?|inform(?:s|ed)?|warn(?:s|ed)?|promise[sd]?)$/;
/** What may stand between a subject and its verb. */
const BEFORE =
	/^(?:has|have|had|['’]|s|ve|d|also|then|later|once|since|already|again|now|still|reportedly|repeatedly|previously|recently|even|both|all|publicly|\p{Ll}+ly)$/u;
const DASH = /^[—–-]+$/;
/** An aside or an addressee has at most so many words. */
const LONGEST = 14;

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
		const that = thatAfter(analysis, sentence);
		if (
			that === -1 ||
			runOf[that] !== -1 ||
			!isClause(analysis, that + (isThat(words, that) ? 1 : 0), sentence.past)
		)
			continue;
		const source = subjectBefore(analysis, sentence);
		if (source === null) continue;
		attributions.push(toldBy(words, cue, source, spanOf(words, that, sentence.past), 0.7));
	}
	return attributions;
}

/** The "that" of what a verb tells, past an aside, a preposition with its object or whom it is told to; -1 for none. */
function thatAfter({ words, tags, runOf }: Analysis, { cue, past }: Sentence): number {
	const first = cue + 1;
	if (isThat(words, first)) return first;
	// "he's said he would", "and predicted it would"
	if (BARE.has(lowerAt(words, cue)) && OPENING.test(lowerAt(words, first))) return first;
	const farthest = Math.min(past, first + LONGEST);
	if (DASH.test(lowerAt(words, first))) {
		for (let i = first + 2; i < farthest; i++)
			if (DASH.test(lowerAt(words, i))) return lowerAt(words, i + 1) === 'that' ? i + 1 : -1;
		return -1;
	}
	const isAside =
		tags[first] === TAG.preposition ||
		tags[first] === TAG.to ||
		tags[first] === ADVERB ||
		isDay(lowerAt(words, first));
	if ((!isAside && !ADDRESSING.test(lowerAt(words, cue))) || tags[first + 1] === TAG.verb) return -1;
	if (lowerAt(words, first) === 'of') return -1;
	for (let i = first + 1; i < farthest; i++) {
		if (lowerAt(words, i) === 'that') return i;
		if (runOf[i] !== -1 || IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.relative) return -1;
	}
	return -1;
}

const isThat = (words: Words, i: number): boolean => lowerAt(words, i) === 'that';

/** What a clause without "that" begins with. */
const OPENING = /^(?:he|she|it|they|we|there|the|his|her|its|their|nobody|these|those|this)$/;

const isDay = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

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
