import type { Span } from '../../../model/index.js';
import { type Attribution, amended, type NameSpan } from '../../attribution.js';
import { isMarkAt } from '../../quotations/mark-at.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isHuman, isSomebody } from '../../who/nouns.js';

/** So far before a colon it is told whose the words behind it are, in UTF-16 code units. */
const REACH = 180;
/** What ends a sentence. */
const STOP = /[.!?…]["”’]? (?=\p{Upper})/gu;

/** "quoted | her grandmother": whom somebody quotes. */
const QUOTES = /\b(?<cue>quoted|quotes|quoting|cited|cites|citing) (?<who>\p{Alpha}[^,.;:“”"«»\n]{1,60})$/u;
/** Papers and calls that somebody has from another. */
const PAPER = `(?:note|message|text|e-?mail|letter|postcard|card|voicemail|reply|telegram|answer|response|warning|word|words|line|sentence|question|plea|appeal)`;
/** "a note from | Ana Ruiz | on Friday": who sent what is read out. */
const FROM = new RegExp(
	String.raw`(?:^| )(?:an?|the|this|another|one) (?:[\p{Lower}-]+ ){0,3}(?<cue>${PAPER}) (?:back )?from (?<who>[^,.;:“”"«»\n]{2,60}?)(?<when> (?:on|in|at|last|the (?:next|same|following|previous|day|night|morning|week|month)|that (?:day|night|morning|evening)|this (?:week|month|morning)|yesterday|saying|reading|which read|(?:a|two|three|four|five|six|\d+) (?:days?|weeks?|months?|hours?)|hours|days|minutes)(?: [^:“”"«»\n]{0,40})?)?$`,
	'u',
);
/** "Ruiz | had sent her a single word": who sends, in what somebody tells. */
const SENDS = new RegExp(
	String.raw`^(?<who>(?!(?:he|she|they|I|we) )[^,.;:“”"«»\n]{2,60}?) (?:(?:had|has|have|once|later|then|also|just) ){0,2}(?<cue>sent|left|handed|passed|slipped|wrote|written|scribbled|given|gave) [^,.;:“”"«»\n]{0,60}?\b${PAPER}\b[^,.;:“”"«»\n]{0,40}$`,
	'u',
);
const THAT = ' that ';

/**
 * Words behind a colon that somebody passes on are theirs who wrote them: 'Ruiz said Bo Lund had sent her a word the night
 * before: “Run.”', 'Ruiz had a note from Bo Lund: “Run.”', 'Ruiz quoted her mother: “Run.”'.
 * @param names in text order
 */
export function withSender(text: string, names: readonly NameSpan[], attribution: Attribution): Attribution {
	const { source, cue, content, found } = attribution;
	const [start] = content[0]!;
	const colon = start - 2;
	if (found !== 'near' || text[colon] !== ':' || !isMarkAt(text, start)) return attribution;
	if (cue === null || source === null || source[0] > colon || cue[0] > colon) return attribution;
	const from = sentenceFrom(text, colon);
	const before = text.slice(from, colon);
	const quoted = QUOTES.exec(before)?.groups;
	if (quoted) {
		const who: Span = [colon - quoted.who!.length, colon];
		return isPerson(text, names, who) ? given(text, attribution, who, quoted.cue!, who[0] - 1) : attribution;
	}
	const sent = FROM.exec(before)?.groups;
	if (sent) {
		const end = colon - (sent.when?.length ?? 0);
		const who: Span = [end - sent.who!.length, end];
		return mayWrite(text, names, who) ? given(text, attribution, who, sent.cue!, who[0]) : attribution;
	}
	if (source[1] > cue[0]) return attribution;
	const told = text.slice(cue[1], colon);
	const that = told.lastIndexOf(THAT);
	// "told the Herald | Ruiz had sent": nobody knows where whom one tells ends.
	if (that < 0 && /^t[eo]ll/.test(text.slice(...cue))) return attribution;
	const clause = cue[1] + (that < 0 ? 1 : that + THAT.length);
	const sends = SENDS.exec(text.slice(clause, colon))?.groups;
	if (!sends) return attribution;
	const past = clause + sends.who!.length;
	return given(text, attribution, [clause, past], sends.cue!, colon);
}

/** The same words by another. @param past before it the verb or noun stands that tells so */
function given(text: string, attribution: Attribution, source: Span, cue: string, past: number): Attribution {
	const at = text.lastIndexOf(cue, past - cue.length);
	return amended(attribution, {
		source,
		cue: [at, at + cue.length],
		confidence: attribution.confidence * 0.95,
	});
}

/** Where the sentence of an offset begins, or as far back as is looked. */
function sentenceFrom(text: string, offset: number): number {
	const from = Math.max(0, offset - REACH);
	const before = text.slice(from, offset);
	let first = before.lastIndexOf('\n') + 1;
	for (const { index, 0: stop } of before.matchAll(STOP)) first = Math.max(first, index + stop.length);
	return from + first;
}

/** "her grandmother", "the poet Ana Ruiz": no book and no law. */
function isPerson(text: string, names: readonly NameSpan[], who: Span): boolean {
	const name = nameAtEnd(names, who);
	return name ? name.kind === 'person' : isHuman(lastWord(text, who));
}

/** "the council", "Ruiz", "Orbit Ltd": neither where it was written nor what a clause tells of it. */
function mayWrite(text: string, names: readonly NameSpan[], who: Span): boolean {
	const name = nameAtEnd(names, who);
	return name ? name.kind !== 'place' : isSomebody(lastWord(text, who));
}

function nameAtEnd(names: readonly NameSpan[], [start, end]: Span): NameSpan | null {
	const name = names[lowerBound(names.length, (n) => names[n]!.end < end)];
	return name?.end === end && name.start >= start ? name : null;
}

const lastWord = (text: string, [, end]: Span): string =>
	text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
