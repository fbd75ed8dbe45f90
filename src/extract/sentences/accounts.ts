import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_NOUN, tagIndex } from '../tagging/tagset.js';
import { lowerBound } from '../text/lower-bound.js';
import { lowerAt, pastSentence, wordAt } from '../text/words.js';
import { type Account, accountAt, SUBORDINATE } from './account.js';
import {
	commaFrom,
	holdsFinite,
	holdsOwnVerb,
	isClause,
	isComma,
	LONGEST_SOURCE,
	pastLead,
	spanOf,
	TAG,
	toldBy,
	withMark,
} from './sentence.js';

const MODAL = tagIndex('MD');
const NUMBER = tagIndex('CD');
const DETERMINER = tagIndex('DT');
/** The shortest clause that an account may follow, in words. */
const SHORTEST = 3;
/** Verbs of questions, which stand before their marks, unless the words of the question tell that it is one. */
const ASKING = /^(?:ask|wonder|[ei]nquire)/;
const QUESTION =
	/^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|must|who|whom|whose|what|why|how|where|when|which)$/;
/** How far an account may begin before the sentence's end, in words. */
const REACH = 44;

/** A sentence that ends with who says so, and where the sentence begins and what was said ends. */
export interface Told {
	readonly attribution: Attribution;
	readonly first: number;
	readonly last: number;
}

/**
 * Sentences that end with who says so: "You should not burn it, the agency advises", "Prices fell, figures published
 * on Tuesday showed".
 * @param telling where words stand that `mayTell`, in text order
 */
export function accountsIn(analysis: Analysis, telling: readonly number[]): Told[] {
	const { words, text } = analysis;
	const told: Told[] = [];
	const hasSemicolon = text.includes(';');
	for (let k = 0, next: number; k < telling.length; k = next) {
		next = pastSentence(words, telling, k);
		const s = words.sentence[telling[k]!]!;
		const first = words.sentences[s]!;
		const past = endOf(analysis, first, words.sentences[s + 1]!, hasSemicolon);
		// "No, say lawyers."
		const isShort = past - first < SHORTEST + 2;
		if (isShort && (past - first <= SHORTEST || !ANSWER.test(lowerAt(words, first)))) continue;
		const verbs = telling.slice(k, next).filter((verb) => verb < past);
		const account =
			lastAccount(analysis, first, past, verbs) ??
			firstAccount(analysis, first, verbs) ??
			accountBeforeColon(analysis, first, past, verbs);
		if (account === null) continue;
		const comma = commaOf(account);
		const begin = beginOf(analysis, first, comma, account);
		if (begin === -1) continue;
		const attribution = toldBy(
			words,
			account.cue,
			spanOf(words, account.first, account.past),
			spanOf(words, begin, withMark(analysis, comma)),
			0.72,
		);
		told.push({ attribution, first: words.start[first]!, last: words.end[comma - 1]! - 1 });
	}
	return told;
}

/**
 * The fallback where nothing else claims such a sentence.
 * @param isTaken whether an offset belongs to a statement already
 */
export const attributeAccounts = (
	told: readonly Told[],
	isTaken: (offset: number) => boolean,
): Attribution[] =>
	told.filter(({ first, last }) => !isTaken(first) && !isTaken(last)).map(({ attribution }) => attribution);

/** Verbs that have nobody for their object. */
const OF_NOBODY =
	/^(?:sa(?:id|ys)|(?:argu|declar|conced|jok)(?:es|ed)|(?:explain|insist|claim|add|object|retort|complain|predict|reckon|maintain|contend)(?:s|ed)|repl(?:ies|ied)|writes|wrote)$/;

/** What was found without those who stand behind their verb and were taken for what they said: "The notice was late, said | the mayor, Ana Ruiz". */
export function withoutTurned(
	text: string,
	told: readonly Told[],
	found: readonly Attribution[],
): readonly Attribution[] {
	const sources = new Map<number, Span>();
	for (const { attribution } of told) {
		const { cue, source } = attribution;
		if (source![0] > cue![0] && OF_NOBODY.test(text.slice(...cue!))) sources.set(cue![0], source!);
	}
	if (sources.size === 0) return found;
	return found.filter(({ cue, content }) => {
		const source = cue === null ? undefined : sources.get(cue[0]);
		return source === undefined || content[0]![0] < source[0] || content.at(-1)![1] > source[1];
	});
}

/** What follows an account that ends its sentence: when and where, in fewer UTF-16 code units. */
const LONGEST_TAIL = 80;
const TO_STOP = /^[^.;]*\./;

/**
 * Accounts of whole sentences that hold what somebody else is told to have said: "The trust asked staff to lie, leaked
 * emails suggest" is the emails'.
 * @param found what was found, of which nothing may reach beyond such a sentence
 */
export function attributeOuterAccounts(
	text: string,
	told: readonly Told[],
	found: readonly Attribution[],
): Attribution[] {
	const every = told.map(({ attribution }) => attribution);
	const spans = every.map(({ content: [span] }) => span!);
	// The sentences stand one behind the other.
	const innerOf = spans.map((): Attribution[] => []);
	for (const one of found)
		for (const [s, e] of one.content) {
			let at = lowerBound(spans.length, (k) => spans[k]![1] <= s);
			for (; at < spans.length && spans[at]![0] < e; at++) innerOf[at]!.push(one);
		}
	return every.filter(({ cue: verb, source: who }, at) => {
		const [start, end] = spans[at]!;
		const inner = innerOf[at]!;
		if (inner.length === 0) return false;
		if (!TO_STOP.test(text.slice(Math.max(verb![1], who![1]), Math.max(verb![1], who![1]) + LONGEST_TAIL)))
			return false;
		return inner.every(
			({ source, cue, content }) =>
				source !== null &&
				cue !== null &&
				[source, cue, ...content].every(([s, e]) => s >= start && e <= end) &&
				content.some(([s, e]) => s > start || e < end),
		);
	});
}

/**
 * Where the first part of a sentence ends, before its full stop or its first semicolon; its beginning for none.
 * @param hasSemicolon whether the text has one anywhere
 */
function endOf({ words, text }: Analysis, first: number, past: number, hasSemicolon: boolean): number {
	if (hasSemicolon)
		for (let i = first; i < past; i++) if (text.charCodeAt(words.start[i]!) === SEMICOLON) return i;
	return text[words.start[past - 1]!] === '.' ? past - 1 : first;
}

const SEMICOLON = ';'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);

/** What joins a sentence in which somebody else speaks to the one before. */
const NEXT = /^(?:and|but|while|whereas|though|although)$/;

/** "It was shut then, somebody murmured, | and Ruiz replied that so it was": the account of the first of two sentences. */
function firstAccount(analysis: Analysis, first: number, verbs: readonly number[]): Account | null {
	const { words } = analysis;
	if (verbs.length < 2) return null;
	const end = verbs[1]!;
	for (let comma = verbs[0]! + 1; comma + 1 < end; comma++)
		if (isComma(words, comma) && NEXT.test(lowerAt(words, comma + 1)))
			return lastAccount(analysis, first, comma, verbs.slice(0, 1));
	return null;
}

/** "That is not enough, counters the union: | it wants more": the account before what gives the reason. */
function accountBeforeColon(
	analysis: Analysis,
	first: number,
	past: number,
	verbs: readonly number[],
): Account | null {
	const colon = colonFrom(analysis, verbs[0] ?? past, past);
	const verb = verbs.filter((v) => v < colon).at(-1);
	if (colon === past || verb === undefined || colon - verb > LONGEST_SOURCE) return null;
	// "different (with one exception, friends say: the roof)"
	if (isInBrackets(analysis, first, verb)) return null;
	return /^\p{Lower}/u.test(wordAt(analysis.words, colon + 1))
		? lastAccount(analysis, first, colon, [verb])
		: null;
}

function isInBrackets({ words, text }: Analysis, first: number, at: number): boolean {
	const before = text.slice(words.start[first]!, words.start[at]!);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The first colon from a word on; `past` for none. */
function colonFrom({ words, text }: Analysis, from: number, past: number): number {
	let i = from;
	while (i < past && text.charCodeAt(words.start[i]!) !== COLON) i++;
	return i;
}

/**
 * The account that ends a sentence, its comma not before a word; with what is told of its source in the middle.
 * @param verbs those that may tell
 */
function lastAccount(
	analysis: Analysis,
	first: number,
	past: number,
	verbs: readonly number[],
): Account | null {
	const { words } = analysis;
	const verb = verbs.at(-1);
	if (verb === undefined) return null;
	let last: Account | null = null;
	for (let comma = Math.min(past - 3, verb - 1); comma > first && past - comma < REACH; comma--) {
		if (!isComma(words, comma)) continue;
		const account = accountAt(analysis, comma, past);
		// "Lindqvist, | 61, a retired captain, said": the first of the commas.
		if (account === null) continue;
		if (ASKING.test(lowerAt(words, account.cue)) && !QUESTION.test(lowerAt(words, first))) continue;
		if (last === null || account.cue === last.cue) last = account;
	}
	return last;
}

const commaOf = ({ first, cue }: Account): number => Math.min(first, cue) - 1;

/** Where the clause before the account begins that may have been said; -1 for none. */
function beginOf(analysis: Analysis, first: number, comma: number, account: Account): number {
	const { words, tags, runOf } = analysis;
	if (runOf[first] !== -1) return -1;
	// "It would be 'a dormitory', the barrister said": words in marks end the clause.
	const run = runAt(analysis, comma - 1);
	if (run !== undefined) return holdsOwnVerb(analysis, first, run.first) ? first : -1;
	const word = lowerAt(words, first);
	if (comma - first <= SHORTEST && ANSWER.test(word)) return first;
	// "Would anybody go, asked Tom Hale."
	if (QUESTION.test(word) && ASKING.test(lowerAt(words, account.cue))) return first;
	// "Bring boots, suggested Tom Hale": what others are to do.
	if (account.cue < account.first && tags[first] === TAG.verb) return first;
	const told = pastLead(analysis, first, comma);
	if (told > first && isClause(analysis, told, comma)) return told;
	if (isSubject(analysis, first, comma)) return -1;
	const isOccasion = OCCASION.test(word);
	if (isOccasion || SUBORDINATE.test(word)) {
		// "If it had been known, | that would have been different": what follows the clause.
		const main = commaFrom(words, first, comma) + 1;
		if (main >= comma || !holdsFinite(analysis, main, comma)) return -1;
		return isOccasion ? main : first;
	}
	const isWhole =
		holdsOwnVerb(analysis, first, comma) ||
		holdsModal(analysis, first, comma) ||
		holdsPlainVerb(analysis, first, comma);
	return isClause(analysis, first, comma) && isWhole ? first : -1;
}

/** "People who nap | could be …": a verb that clauses about people seldom have, where theirs is taken for a noun. */
function holdsModal({ tags }: Analysis, first: number, past: number): boolean {
	for (let i = first; i < past; i++) if (tags[i] === MODAL) return true;
	return false;
}

/** "The survey | drew 900 answers": what the tagger takes for a participle, with a subject before it and an object behind it. */
function holdsPlainVerb({ words, tags }: Analysis, first: number, past: number): boolean {
	for (let i = first + 1; i + 1 < past && !isComma(words, i); i++)
		if (
			tags[i] === TAG.pastParticiple &&
			IS_NOUN[tags[i - 1]!] === 1 &&
			(tags[i + 1] === NUMBER || tags[i + 1] === DETERMINER)
		)
			return true;
	return false;
}

/** What is said without a verb: "Not me, says Castellanos." */
const ANSWER = /^(?:not|no|yes|never|sorry|maybe|perhaps|nonsense)$/;

/** What tells when or of what somebody spoke. */
const OCCASION = /^(?:asked|speaking|writing|according)$/;

/** "Tom Hale, who had left before it rained": whoever the next verb is said of, and no more. */
function isSubject(analysis: Analysis, first: number, past: number): boolean {
	const { words, tags } = analysis;
	const comma = commaFrom(words, first, past);
	// "The officer, while confirming that one had died, | warned"
	const isBeside = tags[comma + 2] === TAG.participle && SUBORDINATE.test(lowerAt(words, comma + 1));
	if (
		comma + 1 >= past ||
		(tags[comma + 1] !== TAG.relative && !isBeside) ||
		holdsFinite(analysis, first, comma)
	)
		return false;
	return commaFrom(words, comma + 1, past) === past;
}
