import type { Span } from '../../../model/index.js';
import { type Attribution, amended } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import type { Quotation } from '../../quotations/scan.js';

/**
 * An attribution without a quotation, and those below it, that its account in a paragraph above seemed to claim; null when
 * it did not.
 */
export function withoutBelow(
	attribution: Attribution,
	{ parts }: Quotation,
	from: number,
): Attribution | null {
	const { cue, content } = attribution;
	const at = content.findIndex(([start]) => start === parts[0]![0]);
	const isBelow = cue !== null && cue[1] <= from && parts.length === 1 && at > 0;
	return isBelow && parts[0]![1] === content[at]![1]
		? amended(attribution, { content: content.slice(0, at) })
		: null;
}

/** Whether a quotation fills the next paragraph that no statement claims. */
export function isFreeBelow(
	paragraph: Span | undefined,
	below: Quotation | undefined,
	spans: readonly Span[],
	covering: number,
): boolean {
	if (!paragraph || !below) return false;
	const start = below.parts[0]![0];
	const end = below.parts.at(-1)![1];
	if (start - paragraph[0] > 1 || paragraph[1] - end > 1) return false;
	let at = covering;
	while (at < spans.length && spans[at]![1] <= start) at++;
	return !(at < spans.length && spans[at]![0] < end);
}

/** Verbs of whoever asks in an exchange. */
const ASKS =
	/^(?:ask(?:s|ed)?|put|wonder(?:s|ed)|inquired|enquired|suggest(?:s|ed)|press(?:es|ed)|demand(?:s|ed)|question(?:s|ed)|challenge[sd]?|quizz(?:es|ed)|cross-examined)$/i;
const NO_NAME = /^(?:he|she|they|it|i|we|you|who|which|that)$/i;
/** So far back in a text, in UTF-16 code units, whoever asked last may go on. */
const ASKED_WITHIN = 900;

/**
 * Who is not the last speaker in an exchange: “Who paid?”, after an account of whoever is asked, with an answer below;
 * and whatever stands alone after an answer to somebody’s question, when it is answered, asks, or says “you”.
 */
export function opponent(
	text: string,
	last: Attribution,
	earlier: readonly Attribution[],
	words: string,
	isAnswered: boolean,
): Span | null {
	const named = (one: Attribution | undefined) =>
		one?.source && !NO_NAME.test(text.slice(...one.source)) ? text.slice(...one.source) : null;
	const speaker = named(last);
	if (!last.cue || speaker === null) return null;
	const asks = /\?["”’'»]?$/.test(words);
	for (let i = earlier.length - 1; i >= 0; i--) {
		const one = earlier[i]!;
		if (last.content.at(-1)![1] - one.content.at(-1)![1] > ASKED_WITHIN) return null;
		const asker = named(one);
		if (asker === null || asker === speaker || !one.cue || !ASKS.test(text.slice(...one.cue))) continue;
		const isReply = i === earlier.length - 1 && /["”’'»]$/.test(text[last.content.at(-1)![1] - 1]!);
		const isTurn = asks ? isAnswered || isReply : isReply && (isAnswered || /\byou(?:rs?)?\b/i.test(words));
		return isTurn ? one.source : null;
	}
	return asks && isAnswered ? askerBefore(text, last) : null;
}

/** "Questioned by Ms Rook about a meeting, Finn Hale said": who asked, where the sentence of an answer begins. */
const ASKED_BY =
	/(?:^|[\n.!?”"’'] ?)(?:Questioned|Asked|Pressed|Challenged|Cross-examined|Quizzed) by (?<asker>(?:\p{Upper}\p{Alpha}{0,3}\.? )?\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+)?)(?=[ ,])[^.!?\n]*$/u;

function askerBefore(text: string, { source }: Attribution): Span | null {
	if (source === null) return null;
	const before = text.slice(Math.max(0, source[0] - 200), source[0]);
	const match = ASKED_BY.exec(before);
	if (!match) return null;
	const at = source[0] - before.length + match.index + match[0].indexOf(match.groups!.asker!);
	return [at, at + match.groups!.asker!.length];
}

const NARRATOR = /^(?:I|we|We)$/;
/** Verbs of whoever answers. */
const ANSWERS = /^(?:answered|answers|replied|replies|responded|responds|retorted)$/;
/** A longer paragraph is no turn of a scene, and what stands further apart no exchange, in UTF-16 code units. */
const LONGEST_TURN = 160;
const APART = 120;

/**
 * Whose a quotation without an account is in a scene, below that of another: not the narrator's right below one of his
 * (“Who is it?” I said. / “The doctor.”), but the narrator's in an exchange with one other; and of messages that whose
 * answer stands on either side. Null for somebody else who is not known; undefined where whoever spoke may go on.
 * @param earlier what was found before the last one
 * @param next what is found after the quotation
 */
export function otherTurn(
	text: string,
	last: Attribution,
	earlier: readonly Attribution[],
	next: Attribution | undefined,
	words: string,
): Span | null | undefined {
	if (words.length > LONGEST_TURN || last.source === null || last.cue === null || !isQuoted(text, last))
		return undefined;
	const before = earlier.at(-1);
	const beside = before && isBeside(before, last) && isQuoted(text, before) ? before : undefined;
	if (isNarrator(text, last)) return beside?.source && !isNarrator(text, beside) ? beside.source : null;
	if (!beside?.source || !beside.cue) return undefined;
	const first = earlier.at(-2);
	// “How long?” asked the nurse. / “An hour,” I said. / “He has no hour,” said the nurse. / “Then let him wait.”
	if (isNarrator(text, beside))
		return first && isBeside(first, beside) && isSame(text, first, last) ? beside.source : undefined;
	const isAnswer = ANSWERS.test(text.slice(...last.cue)) && !isSame(text, beside, last);
	return isAnswer && next && isBeside(last, next, words.length + APART) && isSame(text, next, last)
		? beside.source
		: undefined;
}

const isQuoted = (text: string, { content }: Attribution): boolean =>
	content.length > 0 && isMarkAt(text, content[0]![0]) && isMarkAt(text, content.at(-1)![1] - 1);

const isNarrator = (text: string, { source }: Attribution): boolean =>
	source !== null && NARRATOR.test(text.slice(...source));

const isBeside = (one: Attribution, next: Attribution, most = APART): boolean =>
	next.content[0]![0] - one.content.at(-1)![1] <= most;

/** "the young officer by the door", "the officer": whether a source holds the last word of another. */
function isSame(text: string, one: Attribution, { source }: Attribution): boolean {
	if (one.source === null || source === null) return false;
	return wordsOf(text, one.source).includes(wordsOf(text, source).at(-1)!);
}

const wordsOf = (text: string, source: Span): string[] =>
	text.slice(...source).match(/[\p{Alpha}\p{N}]+/gu) ?? [''];
