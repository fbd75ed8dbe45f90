import type { Span } from '../../model/index.js';
import { type Attribution, amended } from '../attribution.js';
import type { Quotation } from '../quotations/scan.js';

/** An attribution without a quotation that its account, in a paragraph above, seemed to claim; null when it did not. */
export function withoutBelow(
	attribution: Attribution,
	{ parts }: Quotation,
	from: number,
): Attribution | null {
	const { cue, content } = attribution;
	const [start, end] = content.at(-1)!;
	const isBelow = cue !== null && cue[1] <= from && parts.length === 1 && parts[0]![0] === start;
	return isBelow && content.length > 1 && parts[0]![1] === end
		? amended(attribution, { content: content.slice(0, -1) })
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
	/(?:^|[\n.!?”"’'] ?)(?:Questioned|Asked|Pressed|Challenged|Cross-examined|Quizzed) by (?<asker>(?:\p{Lu}\p{L}{0,3}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=[ ,])[^.!?\n]*$/u;

function askerBefore(text: string, { source }: Attribution): Span | null {
	if (source === null) return null;
	const before = text.slice(Math.max(0, source[0] - 200), source[0]);
	const match = ASKED_BY.exec(before);
	if (!match) return null;
	const at = source[0] - before.length + match.index + match[0].indexOf(match.groups!.asker!);
	return [at, at + match.groups!.asker!.length];
}
