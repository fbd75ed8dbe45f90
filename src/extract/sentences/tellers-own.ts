import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { hasAt, isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
import { isDocument } from '../who/nouns.js';
import { isNext } from './next-account.js';
import {
	commaFrom,
	holdsFinite,
	holdsOwnVerb,
	holdsSomebody,
	isClause,
	isComma,
	type Sentence,
	spanOf,
} from './sentence.js';
import { isTelling } from './that.js';

/** What stands behind an account in its sentence and is the teller's: what whoever speaks did besides, and who that is. */

const ADJECTIVE = tagIndex('JJ');
const DETERMINER = tagIndex('DT');
/** Verbs of what the teller adds by "but": "but he did not say why". */
const ANSWERING =
	/^(?:did|does|would|could|declined|refused|gave|offered|added|said|warned|told|stressed|insisted|admitted|also|later|then)$/;
/** "Delegates had read it, she said, and | found that": what those did of whom is spoken. */
const FINDING = /^(?:found|learn(?:ed|t)|discovered|heard|read)$/;

/**
 * "but | he did not say why", "and | experts say it is worth more", "and | she urged ministers to act": what the teller
 * tells of the source, or somebody else.
 */
export function isAnswer({ words, tags }: Analysis, from: number, past: number): boolean {
	let verb = from;
	while (verb < past && IS_FINITE[tags[verb]!] === 0) verb++;
	if (hasAt(words, verb, isTelling)) return verb > from || !FINDING.test(lowerAt(words, verb));
	const subject = lowerAt(words, from);
	const isOne = /^(?:he|she|it)$/.test(subject) && verb === from + 1;
	// "but | Mayor Ana Ruiz urges people to stay", "and | rejected the claim"
	const isNamed = verb > from && verb < past && isCapital(words, verb - 1);
	if ((isOne || isNamed || verb === from) && hasAt(words, verb, isNext)) return true;
	return /^(?:he|she|they|it)$/.test(subject) && ANSWERING.test(lowerAt(words, from + 1));
}

/** "said Hale of the institute, a think-tank, | although he cautioned that it rained, “as ever”": a second account behind the first. */
export function holdsAnswer(analysis: Analysis, from: number, past: number): boolean {
	for (let i = from; i + 2 < past; i++)
		if (isComma(analysis.words, i) && JOINT.test(lowerAt(analysis.words, i + 1)))
			return isAnswer(analysis, i + 2, past);
	return false;
}

/** What a clause begins with that is joined to the one before. */
const JOINT = /^(?:and|but|although|though|while|whereas)$/;

/** "She joined | because, | she said, “they fed you”": whether a word joins a clause to the one before it. */
export const isJoining = (words: Words, i: number): boolean =>
	/^(?:and|but|or|because|when|while|since|although|though)$/.test(lowerAt(words, i));

/** "…, the ombudsman ruled, | in a decision that could cost it £3m": in what it was said. */
export const isInPaper = ({ words, tags }: Analysis, tail: number, past: number): boolean => {
	if (lowerAt(words, tail) !== 'in' || !/^(?:an?|its|his|her|their)$/.test(lowerAt(words, tail + 1)))
		return false;
	for (let i = tail + 2; i < Math.min(past, tail + LONGEST_PAPER); i++) {
		if (PAPER.test(lowerAt(words, i)) || isDocument(lowerAt(words, i))) return true;
		if (IS_NOMINAL[tags[i]!] === 0 && tags[i] !== ADJECTIVE) return false;
	}
	return false;
};
/** What is said by word of mouth, or decided, and is no document alone. */
const PAPER =
	/^(?:rulings?|decision|judge?ment|verdict|interview|speech|briefing|address|call|reply|response)$/;
const LONGEST_PAPER = 6;

/** "…, said Hale of the Lund Institute, | a think-tank, although he cautioned that …": who that is, and a clause that tells more of it. */
export function isOfSource(analysis: Analysis, tail: number, past: number): boolean {
	const { words, tags, runOf } = analysis;
	if (tags[tail] !== DETERMINER || !/^(?:an?|the)$/.test(lowerAt(words, tail)) || runOf[tail] !== -1)
		return false;
	const comma = commaFrom(words, tail, past);
	return (
		isComma(words, comma) &&
		JOINT.test(lowerAt(words, comma + 1)) &&
		!holdsFinite(analysis, tail, comma) &&
		holdsSomebody(analysis, tail, comma)
	);
}

/**
 * "The road was shut, the ombudsman ruled in a decision | that could cost millions": a relative clause was taken for what was
 * said, which is the clause before the account.
 */
export function withoutRelativeThat(
	analysis: Analysis,
	attribution: Attribution,
	{ first, cue }: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { source, content } = attribution;
	const [start] = content.at(-1)!;
	if (source === null || start < source[1] || !analysis.text.startsWith('that ', start)) return null;
	const that = wordFrom(words, start);
	if (IS_NOUN[tags[that - 1]!] === 0 || !AUXILIARY.test(lowerAt(words, that + 1)) || that < cue + 3)
		return null;
	const account = Math.min(source[0], words.start[cue]!);
	const comma = wordFrom(words, account) - 1;
	if (!isComma(words, comma)) return null;
	if (content.length > 1)
		return content[0]![1] <= account ? amended(attribution, { content: content.slice(0, -1) }) : null;
	const isTold =
		isInPaper(analysis, isComma(words, cue + 1) ? cue + 2 : cue + 1, that) &&
		runOf[first] === -1 &&
		isClause(analysis, first, comma) &&
		holdsOwnVerb(analysis, first, comma);
	return isTold ? amended(attribution, { content: [spanOf(words, first, comma)] }) : null;
}

/** What a relative clause goes on with behind "that". */
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;
