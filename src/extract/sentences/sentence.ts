import type { Span } from '../../model/index.js';
import { type Attribution, spokenNear } from '../attribution.js';
import { type Analysis, runAt } from '../tagging/analysis.js';
import { IS_FINITE, IS_NOUN, IS_PUNCTUATION, tagIndex } from '../tagging/tagset.js';
import { codeAt, lowerAt, type Words } from '../text/words.js';
import { isHuman, isSomebody } from '../who/nouns.js';

/** Parts of speech that the forms of sentences are told by. */
export const TAG = {
	name: tagIndex('NNP'),
	participle: tagIndex('VBG'),
	pastParticiple: tagIndex('VBN'),
	relative: tagIndex('WH'),
	preposition: tagIndex('IN'),
	to: tagIndex('TO'),
	verb: tagIndex('VB'),
	conjunction: tagIndex('CC'),
	pronoun: tagIndex('PRP'),
} as const;

const ADJECTIVE = tagIndex('JJ');

/** How sure a form of sentence is that leaves no other reading. */
export const FORMED = 0.8;

/** So long may a source be that stands between a cue and the sentence's end, or a comma, in words. */
export const LONGEST_SOURCE = 16;
/** A sentence of more words than this is no prose; so far from a cue it is looked at. */
const LONGEST_SENTENCE = 120;

/** A sentence without its full stop, by its words: `[first, past)`, and the cue that was found in it. */
export interface Sentence {
	readonly first: number;
	readonly past: number;
	readonly cue: number;
}

/** The sentence around a cue, as far as it is looked at. */
export function sentenceOf({ words, tags }: Analysis, cue: number): Sentence {
	const s = words.sentence[cue]!;
	const first = Math.max(words.sentences[s]!, cue - LONGEST_SENTENCE);
	let past = Math.min(words.sentences[s + 1] ?? words.count, cue + LONGEST_SENTENCE);
	while (past > cue + 1 && IS_PUNCTUATION[tags[past - 1]!] === 1) past--;
	return { first, past, cue };
}

/** Whether any of it stands in quotation marks. */
export const isQuoting = ({ runOf }: Analysis, { first, past }: Sentence): boolean => {
	for (let i = first; i < past; i++) if (runOf[i] !== -1) return true;
	return false;
};

export const isComma = (words: Words, i: number): boolean => codeAt(words, i) === COMMA;

const COMMA = ','.charCodeAt(0);

/** Whether a comma stands before a word; one behind a closing mark is read as if before it. */
export const followsComma = (words: Words, i: number): boolean =>
	i > 1 && (isComma(words, i - 1) || (/^["”’'»]$/.test(lowerAt(words, i - 1)) && isComma(words, i - 2)));

/** Whether a mark closes right behind a comma, and none opens there. */
export const isClosedAt = (words: Words, comma: number): boolean =>
	words.start[comma + 1] === words.end[comma] && /^["”’'»]$/.test(lowerAt(words, comma + 1));

/** The next comma from a word on, or `past`. */
export function commaFrom(words: Words, from: number, past: number): number {
	let i = from;
	while (i < past && !isComma(words, i)) i++;
	return i;
}

/** Whether one of the words is a verb that tells when. */
export function holdsFinite({ tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) if (IS_FINITE[tags[i]!] === 1) return true;
	return false;
}

/** Whether a stretch has a finite verb that is no noun for somebody, which is as like one: "Darts captain Ruiz". */
export function holdsSureFinite({ words, tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) if (IS_FINITE[tags[i]!] === 1 && !isHuman(lowerAt(words, i))) return true;
	return false;
}

export const spanOf = (words: Words, first: number, past: number): Span => [
	words.start[first]!,
	words.end[past - 1]!,
];

/** What somebody said, by one word as cue. */
export const toldBy = (
	words: Words,
	cue: number,
	source: Span | null,
	content: Span,
	confidence: number,
): Attribution => spokenNear([content], spanOf(words, cue, cue + 1), source, confidence);

/** Whether the words can be a clause: with a finite verb that does not come first. */
export function isClause(analysis: Analysis, from: number, past: number): boolean {
	const { tags } = analysis;
	if (from >= past || IS_FINITE[tags[from]!] === 1 || tags[from] === TAG.pastParticiple) return false;
	return holdsFinite(analysis, from + 1, past);
}

/** Whether the words from one on have a verb of their own: "the road was shut", not "the story of those who fled". */
export function holdsOwnVerb({ tags }: Analysis, from: number, past: number): boolean {
	let ofRelative = 0;
	for (let i = from + 1; i < past; i++) {
		if (tags[i] === TAG.relative) ofRelative++;
		else if (IS_FINITE[tags[i]!] === 1 && --ofRelative < 0) return true;
	}
	return false;
}

/** Whether a phrase names somebody: with a name or a noun for people, a body or a paper. */
export function holdsSomebody({ words, tags }: Analysis, from: number, past: number): boolean {
	for (let i = from; i < past; i++) {
		if (tags[i] === TAG.name || (tags[i] === TAG.pronoun && /^(?:he|she|they|it)$/.test(lowerAt(words, i))))
			return true;
		// "the coroner": what the tagger does not know may end a phrase as an adjective.
		const isNoun = IS_NOUN[tags[i]!] === 1 || (i === past - 1 && tags[i] === ADJECTIVE);
		if (isNoun && isSomebody(lowerAt(words, i))) return true;
	}
	return false;
}

/** What begins a clause that is told beside what was said, or where and when it was said. */
export const BESIDE =
	/^(?:if|when|while|although|though|as|because|since|after|before|despite|unless|once|asked|speaking|according|in|on|at|by|for|with|to|from)$/;

/** When, where and of what somebody speaks, before an account. */
export const LEADING =
	/^(?:asked|speaking|writing|responding|pressed|reached|contacted|according|in|on|at|after|before|during|last|yesterday)$/;

const COLON = ':'.charCodeAt(0);

/** What leads up to a colon has fewer words. */
const LONGEST_LEAD = 14;

/** Where a sentence begins behind a clause that leads up to it: "Ferris went further: | it was a crime". */
export function pastLead(analysis: Analysis, first: number, past: number): number {
	const { words, text } = analysis;
	const farthest = Math.min(past, first + LONGEST_LEAD);
	for (let i = first + 1; i < farthest; i++)
		if (text.charCodeAt(words.start[i]!) === COLON && text[words.start[i]! + 1] === ' ')
			return isClause(analysis, first, i) ? i + 1 : first;
	return first;
}

/** Where a sentence ends with the mark of a quotation that ends there. */
export function withMark(analysis: Analysis, past: number): number {
	const run = runAt(analysis, past - 1);
	return run === undefined ? past : Math.max(past, run.past);
}
