import { type Attribution, amended } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOMINAL, tagIndex } from '../tagging/tagset.js';
import { REPORTING } from '../text/reporting.js';
import { hasAt, lowerAt, wordFrom } from '../text/words.js';
import {
	commaFrom,
	holdsFinite,
	holdsSomebody,
	isClause,
	isComma,
	type Sentence,
	TAG,
	withMark,
} from './sentence.js';
import { isDash, isTelling, isThat } from './that.js';

/** So many words of a list, or of an aside between dashes, are looked at. */
const LONGEST = 16;

/**
 * "said the ram had bitten a guard in 2021 | and, last winter, the sheriff", "said the village had taken money | – a
 * fee of 1,000 crowns – and spent it": the last of a list, and what goes on behind an aside, to the sentence's end.
 * @param attribution of one part, behind its verb
 */
export function withWholeClause(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { text, words, runOf } = analysis;
	const { past } = sentence;
	const [start, end] = attribution.content[0]!;
	const rest = wordFrom(words, end);
	if (isFurtherThat(analysis, rest, past) && !isMarkAt(text, start))
		return amended(attribution, { content: [[start, words.end[withMark(analysis, past) - 1]!]] });
	if (isMarkAt(text, end - 1)) return null;
	if (rest >= past || !isClause(analysis, wordFrom(words, start), rest)) return null;
	for (let i = rest; i < past; i++) if (runOf[i] !== -1 || REPORTING.has(lowerAt(words, i))) return null;
	return isRestOfList(analysis, rest, past) || isBehindAside(analysis, rest, past)
		? amended(attribution, { content: [[start, words.end[past - 1]!]] })
		: null;
}

/**
 * "said Hale | , a father of one, was “a careful man”": a subject that was taken for all that was said, with what is told
 * of it between commas and its verb, to the sentence's end.
 * @param attribution of one part
 */
export function withPredicate(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words } = analysis;
	const { past, cue } = sentence;
	if (!hasAt(words, cue, isTelling)) return null;
	const [start, end] = attribution.content[0]!;
	const first = wordFrom(words, start);
	if (first < cue + 1 || first > cue + 2) return null;
	const comma = wordFrom(words, end);
	if (comma >= past || !isComma(words, comma)) return null;
	if (holdsFinite(analysis, first, comma) || !holdsSomebody(analysis, first, comma)) return null;
	const close = commaFrom(words, comma + 1, Math.min(past, comma + LONGEST));
	if (!isComma(words, close) || holdsFinite(analysis, comma, close)) return null;
	if (close + 2 >= past || IS_FINITE[analysis.tags[close + 1]!] === 0) return null;
	const last = words.end[withMark(analysis, past) - 1]!;
	return amended(attribution, {
		content: [[start, last]],
		confidence: Math.max(PREDICATED, attribution.confidence),
	});
}

const PREDICATED = 0.65;

/** What a subject may begin with besides nouns and pronouns. */
const OPENING = new Set([tagIndex('DT'), tagIndex('PRP$'), tagIndex('JJ'), tagIndex('CD')]);

/** Whether there are more verbs than one and those of relative clauses. */
function holdsTwoClauses({ tags }: Analysis, from: number, past: number): boolean {
	let verbs = 0;
	for (let i = from; i < past; i++) {
		if (tags[i] === TAG.relative) verbs--;
		else if (IS_FINITE[tags[i]!] === 1) verbs++;
	}
	return verbs > 1;
}

/** What begins a clause beside the main one, which follows it behind a comma. */
const SUBORDINATE = /^(?:while|although|though|whereas|if|unless|because|when|once|until)$/;
const MAIN = 0.8;

/**
 * "said that while she liked it | , she feared “the noise”": a clause beside the main one was taken for all that was said.
 * @param attribution of one part, behind its verb
 */
export function withMainClause(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { words, tags, runOf } = analysis;
	const { past, cue } = sentence;
	if (!hasAt(words, cue, isTelling)) return null;
	const [start, end] = attribution.content[0]!;
	const head = wordFrom(words, start);
	const first = isThat(words, head) ? head + 1 : head;
	if (first > cue + 4 || !SUBORDINATE.test(lowerAt(words, first)) || runOf[first] !== -1) return null;
	const comma = wordFrom(words, end);
	if (comma + 2 >= past || !isComma(words, comma) || commaFrom(words, first, comma) < comma) return null;
	// "said that if it rained she would leave": with a main clause of its own.
	if (!isClause(analysis, first + 1, comma) || holdsTwoClauses(analysis, first + 1, comma)) return null;
	if (IS_NOMINAL[tags[comma + 1]!] === 0 && !OPENING.has(tags[comma + 1]!)) return null;
	let verb = comma + 2;
	while (verb < past && IS_FINITE[tags[verb]!] === 0) verb++;
	// "…, he argued that …": in an account of its own.
	if (verb === past || (hasAt(words, verb, isTelling) && runOf[verb] === -1)) return null;
	return amended(attribution, {
		content: [[start, words.end[withMark(analysis, past) - 1]!]],
		confidence: Math.max(MAIN, attribution.confidence),
	});
}

/** "said it was “by the book” | , but that nobody had asked" */
function isFurtherThat(analysis: Analysis, rest: number, past: number): boolean {
	const { words, tags } = analysis;
	const joint = isComma(words, rest) ? rest + 1 : rest;
	return (
		joint + 3 < past &&
		tags[joint] === TAG.conjunction &&
		isThat(words, joint + 1) &&
		isClause(analysis, joint + 2, past)
	);
}

/** "and, last winter, the sheriff": no verb of its own. */
function isRestOfList({ words, tags }: Analysis, rest: number, past: number): boolean {
	const first = lowerAt(words, rest) === ',' ? rest + 1 : rest;
	if (tags[first] !== TAG.conjunction || lowerAt(words, first) === 'but' || past - first > LONGEST)
		return false;
	// "and | thanked residents": what else somebody did.
	if (tags[first + 1] === TAG.pastParticiple) return false;
	for (let i = first; i < past; i++)
		if (IS_FINITE[tags[i]!] === 1 || tags[i] === TAG.participle || tags[i] === TAG.relative) return false;
	return true;
}

/** "– a fee of 1,000 crowns – and spent it": an aside between dashes, and more of the clause. */
function isBehindAside({ words, tags }: Analysis, rest: number, past: number): boolean {
	if (!isDash(words, rest)) return false;
	for (let i = rest + 2; i < Math.min(past - 1, rest + LONGEST); i++)
		if (isDash(words, i)) return tags[i + 1] !== TAG.participle;
	return false;
}
