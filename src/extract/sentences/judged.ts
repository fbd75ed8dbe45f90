import { type Attribution, amended } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { list } from '../text/list.js';
import { lowerAt, wordFrom } from '../text/words.js';
import { isClause, isComma, type Sentence } from './sentence.js';

const DETERMINER = tagIndex('DT');
const ADJECTIVE = tagIndex('JJ');

/** What the words before it may be told to be. */
const TOLD = list(
	`accusation allegation argument assertion assessment charge claim comment comparison conclusion contention criticism decision demand
	description estimate expression figure finding idea insult line move number phrase plan point position prediction promise proposal
	reference remark request slogan statement suggestion term total verdict view warning word wording something`,
);
/** Of these, what may be from or to something. */
const WORDING = /^(?:reference|expression|phrase|line|slogan|word)$/;
/** What others do with it, or where it is from. */
const ANSWERED = list(
	`called calls described describes dismissed dismisses denied denies rejected rejects disputed disputes branded labelled labeled ridiculed
	echoed repeated used borrowed coined shared challenged questioned contradicted condemned welcomed`,
);

/** What it begins with. */
const ADDED = /, (?:an?|the|something|in what) /;
/** So far from the end of what was said it is looked for, in UTF-16 code units and in words. */
const REACH = 600;
const LONGEST = 100;

/**
 * "said that the river rose | , a claim the company called “absurd”", "said it was “by the book” | , an expression often
 * used by officials", "said it was “by the book” | , in what the union called a joke": what the teller adds of the words
 * begins behind a comma.
 */
export function withoutJudgement(
	analysis: Analysis,
	attribution: Attribution,
	sentence: Sentence,
): Attribution | null {
	const { text, words, runOf } = analysis;
	const { cue } = sentence;
	const { content } = attribution;
	const [start, end] = content.at(-1)!;
	if (start < words.end[cue]!) return null;
	const tail = text.slice(Math.max(start, end - REACH), end);
	if (!tail.includes(', ') || !ADDED.test(tail)) return null;
	const from = wordFrom(words, start);
	const past = Math.min(sentence.past, wordFrom(words, end));
	for (let comma = past - 4; comma > from && past - comma < LONGEST; comma--) {
		if (!isComma(words, comma)) continue;
		// The comma behind a closing mark stands within it here.
		const isMarked = runOf[comma] !== -1;
		const next = isMarked ? comma + 2 : comma + 1;
		if (next >= past || runOf[next] !== -1) continue;
		const isOther = lowerAt(words, next) === 'in' && lowerAt(words, next + 1) === 'what';
		if (!isOther && !isJudgement(analysis, next, past)) continue;
		if (!isMarked && !isClause(analysis, from, comma)) return null;
		const last = words.end[isMarked ? comma : comma - 1]!;
		return amended(attribution, { content: [...content.slice(0, -1), [start, last]] });
	}
	return null;
}

/** "a claim the company called “absurd”", "an expression often used by officials", "a reference to the flood". */
function isJudgement({ words, tags, runOf }: Analysis, from: number, past: number): boolean {
	const isBare = lowerAt(words, from) === 'something';
	if (tags[from] !== DETERMINER && !isBare) return false;
	let noun = isBare ? from : from + 1;
	while (noun < past && tags[noun] === ADJECTIVE) noun++;
	if (noun >= past || IS_NOUN[tags[noun]!] === 0 || !TOLD.has(lowerAt(words, noun))) return false;
	if (/^(?:from|to)$/.test(lowerAt(words, noun + 1)) && WORDING.test(lowerAt(words, noun))) return true;
	for (let i = noun + 1; i < past; i++) if (runOf[i] === -1 && ANSWERED.has(lowerAt(words, i))) return true;
	return false;
}
