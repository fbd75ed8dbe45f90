import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, IS_VERB } from '../tagging/tagset.js';
import { hasAt, isCapital, lowerAt } from '../text/words.js';
import { type Account, accountAt, SUBORDINATE } from './account.js';
import {
	commaFrom,
	holdsOwnVerb,
	isClause,
	isComma,
	isQuoting,
	sentenceOf,
	spanOf,
	TAG,
	toldBy,
} from './sentence.js';
import { isTelling } from './that.js';

/** The longest account between two commas, and the longest part of a sentence before it, in words. */
const LONGEST_ACCOUNT = 26;
const LONGEST_HEAD = 40;
/** What was said goes on with at least so many words. */
const SHORTEST_TAIL = 2;
/** Who speaks, or of what, before an account that is nobody's interruption: "Asked about it, she said, …". */
const OCCASION = /^(?:asked|speaking|pressed|reached|contacted|according|responding|writing)$/;
/** What the teller adds after an account. */
const ADDED =
	/^(?:which|whose|whom|who|although|though|where|as|while|with|amid|after|before|despite|following)$/;
/** Verbs of what the teller adds by "but": "but he did not say why". */
const ANSWERING =
	/^(?:did|does|would|could|was|declined|refused|gave|offered|added|said|warned|told|stressed|insisted|admitted|also|later|then)$/;

/**
 * Sentences that an account parts: "The contrast, said Doyle and others, would be clear", "If she wins, the mayor told
 * The Harbour Times, nobody will be punished". Both parts were said.
 */
export function attributeInterruptions(analysis: Analysis): Attribution[] {
	const { words } = analysis;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < words.sentences.length; s++) {
		const first = words.sentences[s]!;
		const { past } = sentenceOf(analysis, first);
		if (past - first < 7) continue;
		const found = interruptionOf(analysis, first, past);
		if (found !== null) attributions.push(found);
	}
	return attributions;
}

function interruptionOf(analysis: Analysis, first: number, past: number): Attribution | null {
	const { words } = analysis;
	if (isQuoting(analysis, { first, past, cue: first })) return null;
	const farthest = Math.min(past, first + LONGEST_HEAD);
	for (let comma = first + 1; comma < farthest; comma++) {
		if (!isComma(words, comma)) continue;
		const last = Math.min(past - SHORTEST_TAIL, comma + LONGEST_ACCOUNT);
		for (let close = comma + 2; close < last; close++) {
			if (!isComma(words, close)) continue;
			const account = accountAt(analysis, comma, close);
			if (account === null || !isSpoken(analysis, account)) continue;
			if (!isParted(analysis, first, comma, close + 1, past, account)) continue;
			const content = [spanOf(words, first, comma), spanOf(words, close + 1, past)];
			const source = spanOf(words, account.first, account.past);
			return amended(toldBy(words, account.cue, source, content[0]!, 0.8), { content });
		}
	}
	return null;
}

/** Whether the verb is one and tells of speech: "the morning shows" and "experts believe" part nothing. */
const isSpoken = ({ words, tags }: Analysis, { cue }: Account): boolean =>
	IS_VERB[tags[cue]!] === 1 && !isCapital(words, cue) && !/^(?:fe|th|bel|heard)/.test(lowerAt(words, cue));

/** Whether the words before an account and those after it make one clause, or two that were both said. */
function isParted(
	analysis: Analysis,
	first: number,
	comma: number,
	tail: number,
	past: number,
	{ cue, past: end }: Account,
): boolean {
	const { words, tags } = analysis;
	const head = lowerAt(words, first);
	const next = lowerAt(words, tail);
	if (OCCASION.test(head)) return false;
	// "The contrast, he said, | would be clear"
	const isPredicate = IS_FINITE[tags[tail]!] === 1;
	const hasVerb = holdsOwnVerb(analysis, first, comma);
	// "Her editor, Carys Pennant, said the publisher, Hollow Oak, was …": the verb has its subject before it.
	const isOwnVerb = cue === comma + 1 && commaFrom(words, first, comma) < comma;
	if (isPredicate) return !hasVerb && !isOwnVerb && !isVocative(analysis, first, comma);
	if (!isClause(analysis, tail, past)) return false;
	// "If she wins, he said, | nobody will be punished", "By 2030, he said, | half will be gone"
	const isIntroduced =
		SUBORDINATE.test(head) || tags[first] === TAG.preposition || tags[first] === TAG.relative;
	if (tags[tail] === TAG.participle || ADDED.test(next)) return false;
	if (isIntroduced) return tags[tail] !== TAG.conjunction;
	if (!hasVerb) return false;
	if (next === 'that') return true;
	if (next === 'and' || next === 'but') return !isAnswer(analysis, tail + 1, past);
	// "The idea came to her in hospital, she says, | because she was bored": only right behind the verb.
	return Math.max(cue + 1, end) === tail - 1 && SUBORDINATE.test(next);
}

/** Whether the words are somebody alone, of whom the verb after the account is told: "Ruiz, the mayor said, was ill" is not. */
const isVocative = ({ words }: Analysis, first: number, comma: number): boolean =>
	comma - first === 1 &&
	/^(?:but|and|so|yet|still|now|then|however|instead|meanwhile)$/.test(lowerAt(words, first));

/** "but | he did not say why", "and | experts say it is worth more": what the teller tells of the source, or somebody else. */
function isAnswer({ words, tags }: Analysis, from: number, past: number): boolean {
	let verb = from;
	while (verb < past && IS_FINITE[tags[verb]!] === 0) verb++;
	if (hasAt(words, verb, isTelling)) return true;
	return /^(?:he|she|they|it)$/.test(lowerAt(words, from)) && ANSWERING.test(lowerAt(words, from + 1));
}
