import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import type { Analysis } from '../tagging/analysis.js';
import { IS_FINITE, tagIndex } from '../tagging/tagset.js';
import { isCapital, lowerAt } from '../text/words.js';
import { type Account, accountAt } from './account.js';
import { holdsOwnVerb, isClause, isComma, LEADING, spanOf, TAG } from './sentence.js';

const ADVERB = tagIndex('RB');
/** An account between two commas has at most so many words; a sentence that is looked at, so many. */
const LONGEST_ACCOUNT = 24;
const LONGEST_SENTENCE = 90;
/** Verbs that ask for more: "There were now, …, “more cameras than elves”". */
const UNFINISHED = /^(?:is|are|was|were|be|been|had|has|have|will|would|could|can|may|might|must|should)$/;

const JOINS = /^(?:and|but)$/;

/**
 * Sentences parted by who says so: "Conductors, said its secretary, Ana Ruiz, spend an hour mopping", "The fee, she
 * told the paper on Friday, was “absurd”". What stands before the account is the subject of the verb after it, or ends
 * with a verb that asks for more; or both are clauses: "The
 * bridge is shut, officials said, and the ferry will run".
 */
export function attributeParted(analysis: Analysis): Attribution[] {
	const { words, runOf } = analysis;
	const attributions: Attribution[] = [];
	for (let s = 0; s + 1 < words.sentences.length; s++) {
		const first = words.sentences[s]!;
		const past = words.sentences[s + 1]!;
		if (past - first < 6 || past - first > LONGEST_SENTENCE || runOf[first] !== -1) continue;
		const parted = partedAt(analysis, pastColon(analysis, first, past), past);
		if (parted !== null) attributions.push(parted);
	}
	return attributions;
}

/** "Theo shakes his head: | their dad, he says, would have laughed" */
function pastColon({ words, text, runOf }: Analysis, first: number, past: number): number {
	for (let i = first; i + 4 < past; i++) if (runOf[i] === -1 && text[words.start[i]!] === ':') return i + 1;
	return first;
}

function partedAt(analysis: Analysis, first: number, past: number): Attribution | null {
	const { words, runOf } = analysis;
	for (let comma = first + 1; comma + 3 < past; comma++) {
		if (!isComma(words, comma) || runOf[comma] !== -1) continue;
		const farthest = Math.min(past - 1, comma + LONGEST_ACCOUNT);
		for (let next = comma + 3; next < farthest; next++) {
			if (runOf[next] !== -1) break;
			if (!isComma(words, next) || !goesOn(analysis, first, comma, next, past)) continue;
			const account = accountAt(analysis, comma, next);
			if (account === null || !isAccount(analysis, account, first, comma)) continue;
			return told(analysis, account, [first, comma], [next + 1, past]);
		}
	}
	return null;
}

/** Whether what stands before the account needs what stands behind it. */
function goesOn(analysis: Analysis, first: number, comma: number, next: number, past: number): boolean {
	const { words, tags, runOf } = analysis;
	let tail = next + 1;
	while (tail + 1 < past && tags[tail] === ADVERB) tail++;
	if (runOf[tail] === -1 && IS_FINITE[tags[tail]!] === 1) return !holdsOwnVerb(analysis, first, comma);
	if (runOf[next + 1] === -1 && JOINS.test(lowerAt(words, next + 1)))
		return isSecondClause(analysis, next + 1, past) && isFirstClause(analysis, first, comma);
	let head = comma - 1;
	while (head > first && tags[head] === ADVERB) head--;
	return !isCapital(words, head) && UNFINISHED.test(lowerAt(words, head));
}

/** "and the ferry will run", "but the school is open": a clause with a subject of its own, and not "but he would not say". */
function isSecondClause(analysis: Analysis, from: number, past: number): boolean {
	const { words, tags } = analysis;
	if (tags[from + 1] === TAG.pronoun && lowerAt(words, from) === 'but') return false;
	return (
		tags[from + 1] !== TAG.preposition &&
		tags[from + 1] !== TAG.relative &&
		isClause(analysis, from + 1, past)
	);
}

const isFirstClause = (analysis: Analysis, first: number, comma: number): boolean =>
	isClause(analysis, first, comma) && holdsOwnVerb(analysis, first, comma);

/** Not "Ruiz, the minister, said the union, …": only a subject without an apposition stands before a verb before its source. */
function isAccount(
	{ words, tags }: Analysis,
	{ first, cue }: Account,
	start: number,
	comma: number,
): boolean {
	if (LEADING.test(lowerAt(words, start))) return false;
	// "Ruiz, asked about the mayor's remarks, said …"
	if (cue > first) return tags[first] !== TAG.pastParticiple;
	for (let i = start; i < comma; i++) if (isComma(words, i)) return false;
	return true;
}

function told(
	{ words, tags, text }: Analysis,
	{ first, past, cue }: Account,
	head: Span,
	tail: Span,
): Attribution {
	// The full stop belongs to the sentence, not to what was said.
	const last = tail[1] - 1;
	const end =
		tags[last] !== TAG.name && /^[.!?]$/.test(text.slice(words.start[last]!, words.end[last]!))
			? last
			: tail[1];
	return {
		content: [spanOf(words, head[0], head[1]), spanOf(words, tail[0], end)],
		cue: spanOf(words, cue, cue + 1),
		source: spanOf(words, first, past),
		report: 'speech',
		confidence: 0.8,
		found: 'near',
	};
}
