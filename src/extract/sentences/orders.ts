import type { Span } from '../../model/index.js';
import { type Attribution, amended, surestAt } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_PUNCTUATION, IS_VERB, tagIndex } from '../tagging/tagset.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { isSomebody } from '../who/nouns.js';
import { upToNextAccount } from './next-account.js';
import { upToSecondVerb } from './second-verbs.js';
import { type Sentence, sentenceOf, spanOf, TAG, toldBy, withMark } from './sentence.js';
import { subjectBefore } from './subject.js';

/** Verbs by which somebody is told to do something. */
export const ORDERING =
	/^(?:(?:ask|instruct|direct|order|warn|remind|challeng|implor|caution|exhort|urg|advis|encourag|command|enjoin)(?:e?s|e?d|ing|e)?|tell(?:s|ing)?|told|begs?|begg(?:ed|ing)|call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?)$/;
/** Verbs that name whom they speak to behind a preposition. */
const PREPOSITION = new Map([
	['call', 'on'],
	['appeal', 'to'],
	['plead', 'with'],
]);
/** Verbs that are said of things too: "directed the water to the sea", "ordered the boats to be sunk". */
const OF_THINGS = /^(?:direct|order|encourag|command|instruct)/;
/** Whom a verb has for its object in one word. */
const OBJECT =
	/^(?:me|us|him|them|you|her|it|everyone|everybody|anyone|anybody|people|both|all|others|those)$/;
const POSSESSIVE = tagIndex('POS');
/** What may stand in a phrase for somebody besides nouns and adjectives. */
const LINKS = /^(?:of|in|from|at|with|and|for|to|on)$/;
/** Whoever is told to do something is named in so many words. */
const LONGEST = 12;
/** "has, | is, will": what stands before the verb is told of the subject. */
const BE = /^(?:is|are|was|were|be|been|being)$/;
const ORDERED = 0.65;

/**
 * What somebody is told to do, with whoever is told: "instructed | jurors to disregard it", "is advising | customers not
 * to travel", "called on | both sides to return"; "supporters have been told by police | to expect closures". The fallback
 * where nothing else claims the verb, or takes less than whoever is told.
 * @param cues where such verbs stand
 * @param found what others say, in any order
 */
export function attributeOrders(
	analysis: Analysis,
	cues: readonly number[],
	found: readonly Attribution[],
): Attribution[] {
	const { words, tags } = analysis;
	const foundAt = surestAt(found);
	const attributions: Attribution[] = [];
	for (const cue of cues) {
		if (cue === 0 || cue + 2 >= words.count) continue;
		// "the coroner | instructed/JJ": the tagger may take a verb for an adjective.
		if (IS_VERB[tags[cue]!] === 0 && tags[cue] !== ADJECTIVE) continue;
		const sentence = sentenceOf(analysis, cue);
		const order = orderOf(analysis, sentence);
		if (order === null) continue;
		const other = foundAt(words.start[cue]!);
		// "have been told by police": whoever is told is not who tells.
		if (other === undefined || order.source![0] > order.cue![0]) attributions.push(order);
		else if (isTorn(analysis, other, order))
			attributions.push(amended(other, { content: fromWhom(other, order) }));
	}
	return attributions;
}

/** Whether something was found to begin within whom it was told to, or with the preposition before. */
function isTorn({ words }: Analysis, { source, content: [first] }: Attribution, order: Attribution): boolean {
	const [start, end] = order.content[0]!;
	if (source === null || first![0] === start || first![1] > end) return false;
	return first![0] < start ? first![0] > order.cue![1] : lowerAt(words, wordFrom(words, first![0])) !== 'to';
}

/** What was found, from whoever is told to do it: where it ends the model knows better. */
function fromWhom({ content }: Attribution, order: Attribution): readonly Span[] {
	const [start] = order.content[0]!;
	const [[, end]] = content as [Span];
	return content.length === 1 && end > start ? [[start, end]] : order.content;
}

/** What the verb of a sentence tells somebody to do; null if it does not. */
function orderOf(analysis: Analysis, sentence: Sentence): Attribution | null {
	const { words, tags } = analysis;
	const { cue, past } = sentence;
	const verb = lowerAt(words, cue);
	let first = cue + 1;
	if (BE.test(lowerAt(words, cue - 1)) && tags[cue] !== TAG.participle) return byWhom(analysis, sentence);
	for (const [stem, preposition] of PREPOSITION)
		if (verb.startsWith(stem)) {
			if (lowerAt(words, first) !== preposition) return null;
			first++;
		}
	const to = pastAddressee(analysis, first, past);
	if (to === -1) return null;
	if (OF_THINGS.test(verb) && !namesSomebody(analysis, first, to)) return null;
	const isGoingOn = BE.test(lowerAt(words, cue - 1));
	const source = subjectBefore(analysis, isGoingOn ? { ...sentence, cue: cue - 1 } : sentence);
	if (source === null) return null;
	const order = toldBy(words, cue, source, spanOf(words, first, withMark(analysis, past)), ORDERED);
	return upToNextAccount(analysis, order, sentence) ?? upToSecondVerb(analysis, order, sentence) ?? order;
}

/** "supporters have been told by police | to expect closures" */
function byWhom(analysis: Analysis, { cue, past }: Sentence): Attribution | null {
	const { words } = analysis;
	if (lowerAt(words, cue + 1) !== 'by') return null;
	const to = pastAddressee(analysis, cue + 2, past);
	if (to === -1 || !namesSomebody(analysis, cue + 2, to)) return null;
	return toldBy(words, cue, spanOf(words, cue + 2, to), spanOf(words, to, past), ORDERED);
}

/** Where "to", or its "not", follows the phrase for somebody that begins with a word; -1 for no such phrase. */
function pastAddressee(analysis: Analysis, first: number, past: number): number {
	const { words, tags, runOf } = analysis;
	for (let i = first; i < Math.min(past - 1, first + LONGEST); i++) {
		if (runOf[i] !== -1 || IS_PUNCTUATION[tags[i]!] === 1 || IS_FINITE[tags[i]!] === 1) return -1;
		// "told the crowd to | “go and dig your own”"
		if (i > first && tags[i] === TAG.to && (runOf[i + 1] ?? -1) !== -1) return i;
		const word = lowerAt(words, i);
		const isNot = /^(?:not|never)$/.test(word);
		if (i > first && isInfinitive(analysis, isNot ? i + 1 : i)) return i;
		const isOf = i > first && LINKS.test(word);
		const isPart = IS_NOMINAL[tags[i]!] === 1 || tags[i] === POSSESSIVE || OBJECT.test(word);
		if (!isPart && !isOf && !isModifier(tags[i]!)) return -1;
	}
	return -1;
}

/** "to go", "to | hand/NN over": some verbs are taken for nouns. */
const isInfinitive = ({ tags }: Analysis, i: number): boolean =>
	tags[i] === TAG.to &&
	(tags[i + 1] === TAG.verb ||
		(tags[i + 1] === NOUN &&
			(tags[i + 2] === PARTICLE || tags[i + 2] === TAG.preposition || isModifier(tags[i + 2]!))));

const NOUN = tagIndex('NN');
const PARTICLE = tagIndex('RP');
const ADJECTIVE = tagIndex('JJ');
const MODIFIERS = [ADJECTIVE, tagIndex('DT'), tagIndex('PRP$'), tagIndex('CD')];
const isModifier = (tag: number): boolean => MODIFIERS.includes(tag);

function namesSomebody({ words, tags }: Analysis, first: number, to: number): boolean {
	for (let i = first; i < to; i++)
		if (tags[i] === TAG.name || OBJECT.test(lowerAt(words, i)) || isSomebody(lowerAt(words, i))) return true;
	return false;
}
