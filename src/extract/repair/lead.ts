import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from './marks.js';

/** How far back the beginning of a sentence is looked for, in UTF-16 code units. */
const REACH = 240;
/** What begins a sentence, and what ends the one before. */
const OPENING = /(?:^|\n|(?:[!?]|(?<!\b\p{Lu}\p{Ll}{0,3})\.)["”’»]?\s)(?<words>\p{Lu}[^.!?;:“”"«»„\n]*)$/u;
/** Who else is told of in the words before: what follows is what that one says. */
const TOLD =
	/\b(?:said|says|told|tells|added|adds|announced|argued|argues|claimed|claims|denied|denies|warned|warns|insisted|insists|asked|asks|wrote|writes|according|that|whether|if|when|while|after|because|but|as|before|although|though)\b|[—–]| -{1,2} /iu;

/**
 * "Halden has hired bankers to advise | it and could approach the board, the people said": a sentence that is told
 * to its end by whoever is named there, from its beginning.
 * @param isTaken whether an offset belongs to what others say
 */
export function fromBeginning(
	text: string,
	{ cue, source, found, report }: Attribution,
	content: readonly Span[],
	isTaken: (offset: number) => boolean,
): readonly Span[] {
	const [start, end] = content[0]!;
	if (!cue || !source || found !== 'near' || report !== 'speech' || content.length > 1) return content;
	const account = Math.min(cue[0], source[0]);
	if (end > account || !/^,\s$/.test(text.slice(end, account))) return content;
	if (isMarkAt(text, start) || isMarkAt(text, end - 1) || text[start - 1] !== ' ') return content;
	const words = OPENING.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.words;
	if (words === undefined || words.length < 4 || TOLD.test(words) || words.endsWith(', ')) return content;
	const from = start - words.length;
	return isTaken(from) || isTaken(start - 2) ? content : [[from, end], ...content.slice(1)];
}
