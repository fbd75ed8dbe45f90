import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { isCapital, lowerAt, wordFrom } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { commaFrom, holdsFinite, holdsSomebody, isComma, type Sentence, spanOf, TAG } from './sentence.js';

const DETERMINER = tagIndex('DT');
/** What stands between a subject that has done something and the verb. */
const JOINED = /^,? (?:and|but|then) (?:\p{Lower}+ )?$/u;

/** The source before a verb without what is none of it. */
export const withoutPredicate = (
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null => {
	const { source } = attribution;
	const { words, text } = analysis;
	if (source === null || source[1] > words.start[sentence.cue]!) return null;
	const first = wordFrom(words, source[0]);
	let past = wordFrom(words, source[1] - 1) + 1;
	if (past - 1 > first && isComma(words, past - 1)) past--;
	const between = text.slice(source[1], words.start[sentence.cue]);
	const isPurpose =
		analysis.tags[sentence.cue] === TAG.verb &&
		(between === ' to ' || (between === ' ' && lowerAt(words, past - 1) === 'to'));
	const end =
		isPurpose || (between !== ' ' && JOINED.test(between)) ? endOfSubject(analysis, first, past) : -1;
	if (end !== -1) return amended(attribution, { source: spanOf(words, first, end) });
	const whole = headOfPhrase(analysis, sentence, first);
	if (whole !== -1) return amended(attribution, { source: spanOf(words, whole, past) });
	const own = pastDeed(analysis, sentence, first, past);
	if (own !== null) return amended(attribution, { source: own });
	const head = headOfSentence(analysis, sentence, first, past);
	if (head !== -1) {
		const content = attribution.content.filter(([start]) => start >= words.end[sentence.cue]!);
		return content.length === 0
			? null
			: amended(attribution, { content, source: spanOf(words, sentence.first, head) });
	}
	const start = isOfRelative(analysis, sentence.cue)
		? pastVerb(analysis, first, past)
		: startOfSubject(analysis, first, past);
	return start === first ? null : amended(attribution, { source: spanOf(words, start, past) });
};

/**
 * "Coyle | withdrew and apologised, but said", "The mayor | took to Facebook to complain": where whoever did something
 * before they spoke ends; -1 if nothing was done.
 */
function endOfSubject({ words, tags }: Analysis, first: number, past: number): number {
	for (let i = first; i < past; i++) {
		if (tags[i] === TAG.relative || isComma(words, i)) return -1;
		if (IS_FINITE[tags[i]!] === 1 && !isCapital(words, i))
			return i > first && IS_NOMINAL[tags[i - 1]!] === 1 ? i : -1;
	}
	return -1;
}

/** "Writing on Facebook, | the mayor", "In a Facebook post | the mayor": where whoever speaks begins. */
function startOfSubject(analysis: Analysis, first: number, past: number): number {
	const { words, tags } = analysis;
	if (tags[first] === TAG.participle)
		for (let i = first + 1; i + 1 < past; i++)
			if (isComma(words, i)) return isSubject(analysis, i + 1, past) ? i + 1 : first;
	const isLed = tags[first] === DETERMINER && first > 0 && /^(?:in|on)$/.test(lowerAt(words, first - 1));
	if (!isLed) return first;
	for (let i = past - 2; i > first + 1; i--)
		if (tags[i] === DETERMINER)
			return IS_NOUN[tags[i - 1]!] === 1 && isSubject(analysis, i, past) ? i : first;
	return first;
}

/** "Addressing MPs, | she | said": whoever speaks, behind what they did meanwhile. */
function pastDeed(
	analysis: Analysis,
	{ first: begin, cue }: Sentence,
	first: number,
	past: number,
): Span | null {
	const { words, tags } = analysis;
	if (first !== begin || tags[first] !== TAG.participle || !isComma(words, past)) return null;
	for (let i = first; i < past; i++) if (isComma(words, i)) return null;
	return past + 1 < cue && cue - past < LONGEST_SUBJECT && isSubject(analysis, past + 1, cue)
		? spanOf(words, past + 1, cue)
		: null;
}

/**
 * "| Neighbours on Rua do Cotovelo | said", "| Attorneys for Clinton | appeared to oppose it, saying": where a sentence's
 * subject begins, when what was found is only whom or what it belongs to; -1 for none.
 */
function headOfPhrase({ words, tags }: Analysis, { first: begin, cue }: Sentence, first: number): number {
	if (first - begin < 2 || first - begin > LONGEST_SUBJECT || first >= cue) return -1;
	if (!BELONGING.test(lowerAt(words, first - 1))) return -1;
	let head = -1;
	for (let i = begin; i < first; i++) {
		if (BELONGING.test(lowerAt(words, i))) {
			if (head === -1) head = i - 1;
		} else if (IS_NOMINAL[tags[i]!] !== 1) return -1;
	}
	return head >= begin && IS_NOUN[tags[head]!] === 1 && isSomebody(lowerAt(words, head)) ? begin : -1;
}

/** Between whoever somebody is and where they are or whom they belong to; also in names. */
const BELONGING = /^(?:of|for|on|in|at|from|with|near|do|da|de|del)$/;

/** Whoever speaks behind that is named in fewer words. */
const LONGEST_SUBJECT = 9;

/**
 * "Prince Andrew, | the brother of the heir, Charles, | has told friends": where the name that opens a sentence ends,
 * when what was found stands in what is told of its bearer; -1 for none.
 */
function headOfSentence(analysis: Analysis, { first, cue }: Sentence, from: number, past: number): number {
	const { words, tags } = analysis;
	if (from - first < 5 || !isComma(words, from - 1) || !isComma(words, past) || cue - past > LONGEST_TAIL)
		return -1;
	const comma = commaFrom(words, first, from);
	if (comma === first || comma >= from - 1) return -1;
	// "The commissioner, in a statement signed by his aide, Tunde Ajibola, | described"
	if (isMeans(analysis, comma + 1, from)) return holdsSomebody(analysis, first, comma) ? comma : -1;
	if (comma - first > LONGEST_NAME) return -1;
	for (let i = first; i < comma; i++) if (tags[i] !== TAG.name) return -1;
	for (let i = comma; i < from; i++)
		if (IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.relative || tags[i] === TAG.conjunction) return -1;
	return comma;
}

/** ", and made available to the press, | described" */
const LONGEST_TAIL = 12;

/** Whether the words tell by what means somebody spoke. */
function isMeans({ words, tags }: Analysis, from: number, past: number): boolean {
	if (!/^(?:in|through|via|by)$/.test(lowerAt(words, from))) return false;
	let isTold = false;
	for (let i = from; i < past; i++) {
		if (IS_FINITE[tags[i]!] === 1) return false;
		isTold ||= MEANS.test(lowerAt(words, i));
	}
	return isTold;
}

const MEANS =
	/^(?:statement|letter|e-?mail|message|post|tweet|release|note|memo|spokesman|spokeswoman|spokesperson|lawyer|filing|interview)$/;

/** A name that opens a sentence has at most so many words. */
const LONGEST_NAME = 4;

/** "his blood work, which | showed" */
const isOfRelative = ({ words, tags }: Analysis, cue: number): boolean =>
	tags[cue - 1] === TAG.relative && /^(?:which|that|who)$/.test(lowerAt(words, cue - 1));

/** "One clue was | his blood work": where the phrase before a relative clause begins, behind a verb. */
function pastVerb(analysis: Analysis, first: number, past: number): number {
	const { words, tags } = analysis;
	for (let i = past - 2; i > first; i--) {
		if (tags[i] === TAG.relative || isComma(words, i)) return first;
		if (IS_FINITE[tags[i]!] === 1) return i + 1;
	}
	return first;
}

const isSubject = (analysis: Analysis, first: number, past: number): boolean =>
	!holdsFinite(analysis, first, past) && holdsSomebody(analysis, first, past);
