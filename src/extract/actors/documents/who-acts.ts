import type { Span } from '../../../model/index.js';
import { KIN } from '../../text/kin.js';
import { lowerAt, type Words } from '../../text/words.js';
import { isBody, isHuman } from '../../who/nouns.js';
import { pastTime } from '../pronouns/subjects.js';

/** How far back it is told that somebody sues, in words. */
const SUED = 120;

/** "A group of 31 former employees | is suing the retailer": who goes to court in the sentences before. */
export function whoSues(words: Words, noun: number): Span | null {
	for (let i = noun - 1; i > 0 && noun - i < SUED; i--)
		if (/^(?:sues?|sued|suing)$/.test(lowerAt(words, i)) && !isSued(words, i)) return subjectOf(words, i);
	return null;
}

/** "The city was sued by", and "City sued over pipes" in a headline: whether somebody else goes to court. */
const isSued = (words: Words, verb: number): boolean =>
	lowerAt(words, verb) === 'sued' &&
	(/^(?:am|is|are|was|were|be|been|being|gets?|got|getting)$/.test(lowerAt(words, verb - 1)) ||
		lowerAt(words, verb + 1) === 'by' ||
		(words.paragraph[verb] === 0 &&
			(words.paragraph[verb + 1] !== 0 || /^(?:over|for|after|[:;,–—-])$/.test(lowerAt(words, verb + 1)))));

/** How far back it is told that somebody writes, in words. */
const WROTE = 60;

/**
 * "Residents of Mill Lane | wrote to the council", "Tom Rask | emailed staff": who writes to others in the sentences
 * before a letter is told of: the first word of theirs, and the subject where it has no commas.
 * @param from words before this one are not looked at
 */
export function whoWrites(
	words: Words,
	noun: number,
	from: number,
): { readonly first: number; readonly subject: Span | null } | null {
	for (let i = noun - 1; i > from && noun - i < WROTE; i--) {
		const word = lowerAt(words, i);
		const isWriting = /^(?:wrote|writes|written)$/.test(word) && lowerAt(words, i + 1) === 'to';
		if (!isWriting && !/^(?:e-?mailed|messaged|texted)$/.test(word)) continue;
		if (words.sentence[i] === words.sentence[noun]) continue;
		const first = pastTime(words, words.sentences[words.sentence[i]!]!);
		return { first, subject: subjectOf(words, i) };
	}
	return null;
}

/** "More than 900 students at Ashcombe College | have signed": the words that open the sentence of a verb. */
export function subjectOf(words: Words, verb: number): Span | null {
	const first = pastTime(words, words.sentences[words.sentence[verb]!]!);
	let last = verb - 1;
	while (last > first && /^(?:have|has|had|is|are|was|were|also|then|later)$/.test(lowerAt(words, last)))
		last--;
	// "Relatives of 31 people | who died when the dam burst | have sued"
	for (let i = first + 1; i <= last && i - first < 9; i++) if (lowerAt(words, i) === 'who') last = i - 1;
	if (last < first || last - first > 8) return null;
	for (let i = first; i <= last; i++)
		if (!/^(?:[\p{Alpha}\p{N}]|['’]s?$)/u.test(lowerAt(words, i))) return null;
	return [words.start[first]!, words.end[last]!];
}

/** "the Auditor-General | said", "its own auditors | have warned", after a comma: a noun phrase right before a verb, which does not open the sentence. */
export function phraseBefore(words: Words, verb: number): Span | null {
	const last = subjectEnd(words, verb);
	for (let i = last - 1; i > 0 && last - i < 4; i--) {
		const word = lowerAt(words, i);
		if (!/^[\p{Alpha}-]+$/u.test(word)) return null;
		if (/^(?:the|its|his|her|their|two|three|four|five|several)$/.test(word))
			return lowerAt(words, i - 1) === ',' ? [words.start[i]!, words.end[last]!] : null;
	}
	return null;
}

/** So many words whoever acts takes at most, with what helps the verb. */
const LONGEST_SUBJECT = 7;

/** "The union | published", "His family | has issued": a body or several without a name, which open the sentence of a verb. */
export function isByBody(words: Words, verb: number): boolean {
	const first = words.sentences[words.sentence[verb]!]!;
	if (verb - first > LONGEST_SUBJECT) return false;
	const noun = lowerAt(words, subjectEnd(words, verb));
	return areSeveral(noun) || (isBody(noun) && verb - first < 5 && lowerAt(words, first) === 'the');
}

/** "She | issued": whether a pronoun that opens the sentence of a verb is its subject. */
export function isByPronoun(words: Words, verb: number): boolean {
	const first = words.sentences[words.sentence[verb]!]!;
	return /^(?:he|she|they)$/.test(lowerAt(words, first)) && subjectEnd(words, verb) === first;
}

/** "Ruiz's family | issued": whether those act who are somebody's whose name ends before a word. */
export function isByFamily(words: Words, past: number, verb: number): boolean {
	if (verb - past > LONGEST_SUBJECT || !/^['’]s?$/.test(lowerAt(words, past))) return false;
	return areSeveral(lowerAt(words, subjectEnd(words, verb)));
}

/** The last word before a verb and what helps it. */
const subjectEnd = (words: Words, verb: number): number =>
	/^(?:has|have|had|later|also|then)$/.test(lowerAt(words, verb - 1)) ||
	(/^(?:is|are)$/.test(lowerAt(words, verb - 1)) && lowerAt(words, verb).endsWith('ing'))
		? verb - 2
		: verb - 1;

/** "staff were | told in a letter": whether somebody is told something, and tells nothing. */
export const isToldTo = (words: Words, verb: number): boolean =>
	/^(?:told|warned|informed|assured|advised)$/.test(lowerAt(words, verb)) &&
	/^(?:is|are|was|were|been|being)$/.test(lowerAt(words, verb - 1));

const FAMILY = new RegExp(`^(?:${KIN}|family|parents|couple|children)$`);
/** "family", "lawyers" */
const areSeveral = (noun: string): boolean =>
	FAMILY.test(noun) || (noun.endsWith('s') && isHuman(noun.slice(0, -1)));

/** "Lawyers for | Ida Bell": whether a name says for whom those act who open its sentence. */
export function agentsOf(words: Words, name: number): boolean {
	const first = words.sentences[words.sentence[name]!]!;
	for (let i = name - 1; i > first && name - i < 4; i--)
		if (lowerAt(words, i) === 'for')
			return /^(?:lawyers?|solicitors?|attorneys?|counsel|representatives?|spokes\p{Alpha}+|friends|supporters)$/u.test(
				lowerAt(words, i - 1),
			);
	return false;
}

/** "More than 900 people, | among them the bishop, have signed": the words before the first comma. */
export function allOf(words: Words, verb: number): Span | null {
	const first = words.sentences[words.sentence[verb]!]!;
	for (let i = first + 1; i < Math.min(verb, first + 9); i++)
		if (lowerAt(words, i) === ',')
			return /^(?:among|including)$/.test(lowerAt(words, i + 1))
				? [words.start[first]!, words.end[i - 1]!]
				: null;
	return null;
}

/** "based in suburban Saltmouth": a name that says where something is. */
export function isPlaced(words: Words, name: number): boolean {
	for (let i = name - 1; i > 0 && name - i < 4; i--) {
		const word = lowerAt(words, i);
		if (/^(?:in|at|near|outside)$/.test(word)) return true;
		if (!/^\p{Lower}/u.test(word)) return false;
	}
	return false;
}
