import type { Span } from '../../../model/index.js';
import type { Attribution } from '../../attribution.js';
import { lowerAt, type Words, wordFrom } from '../../text/words.js';
import { headNoun, isDocument } from '../../who/nouns.js';
import type { Cluster } from '../terms/cluster.js';
import type { Resolution } from '../terms/resolution.js';
import type { Person } from './meant.js';
import { fits } from './pronouns.js';

/** What speaks besides for whoever spoke last, in nats. */
const GOES_ON = 1.5;
/** The same of whom the text tells that it is a man, or a woman. */
const GOES_ON_SURELY = 3;
/** The same of a body that spoke in the same sentence. */
const GOES_ON_WITHIN = 2.5;

/** What speaks besides for whoever spoke last, where "he", "she" or "it" is asked for, in nats. */
export const goingOn = (cluster: Cluster, asked: Person): number =>
	asked === 'it' ? GOES_ON_WITHIN : fits(cluster, asked) >= 2 ? GOES_ON_SURELY : GOES_ON;

/** Marks and blank lines between two sentences are so many, in UTF-16 code units. */
const MARKS = 12;

/** So long a quotation is at most, in UTF-16 code units. */
const QUOTATION = 400;
const QUOTED = /^[.;]? ["“„«‘'][^"“”„«»\n]*["”“»’'],? $/u;

/** Who spoke last, where, and what was told since. */
export class LastSpeaker {
	who: Resolution | null = null;
	/** Where the source begins that told so, and where it ends. */
	at = -1;
	toldUpTo = -1;
	/** Where that source, its verb and what it said end. */
	saidUpTo = -1;
	/** Where anybody else was told of last, in nobody's words. */
	private otherAt = -1;

	/** The last sentence that begins with who says it. */
	private opened: {
		readonly word: string;
		readonly who: Resolution;
		readonly sentence: number;
		readonly saidUpTo: number;
	} | null = null;

	constructor(private readonly words: Words) {}

	/** Takes in who speaks now. */
	take(who: Resolution, source: Span, { content, cue }: Pick<Attribution, 'content' | 'cue'>): void {
		this.who = who;
		this.at = source[0];
		this.toldUpTo = source[1];
		this.saidUpTo = Math.max(source[1], content.at(-1)![1], cue?.[1] ?? 0);
		if (!this.hasOpened()) return;
		const sentence = this.words.sentence[wordFrom(this.words, this.at)] ?? 0;
		const word = this.words.text.slice(...source).toLowerCase();
		this.opened = { word, who, sentence, saidUpTo: this.saidUpTo };
	}

	/** Takes in a person that is told of, in nobody's words. */
	takeOther({ cluster }: Resolution, at: number): void {
		if (cluster !== this.who?.cluster) this.otherAt = at;
	}

	/** Whether somebody else was told of since they spoke, in nobody's words. */
	isOtherSince(): boolean {
		return this.otherAt >= this.saidUpTo;
	}

	/** Whether they were told of in the sentence of an offset. */
	isInSentenceOf(offset: number): boolean {
		const { sentence } = this.words;
		return sentence[wordFrom(this.words, offset)] === sentence[wordFrom(this.words, this.at)];
	}

	/** Whether nothing but marks stands between what they said and an offset. */
	isRightBefore(offset: number): boolean {
		const gap = offset - this.saidUpTo;
		return gap >= 0 && gap < MARKS && !/\p{Alpha}/u.test(this.words.text.slice(this.saidUpTo, offset));
	}

	/** Whether nothing but a quotation stands between what they said and an offset. */
	isQuotationOnly(offset: number): boolean {
		const gap = offset - this.saidUpTo;
		return gap > 0 && gap < QUOTATION && QUOTED.test(this.words.text.slice(this.saidUpTo, offset));
	}

	/** Who says the sentence before that of an offset, where both begin with one pronoun: "He said he knew. | He said". */
	whoGoesOn(offset: number, word: string): Resolution | null {
		const { words, opened } = this;
		if (opened?.word !== word) return null;
		const here = wordFrom(words, offset);
		const sentence = words.sentence[here] ?? 0;
		if (words.sentences[sentence] !== here) return null;
		const isNext = opened.sentence + 1 === sentence;
		return isNext || !/\p{Alpha}/u.test(words.text.slice(opened.saidUpTo, offset)) ? opened.who : null;
	}

	/** Whether it was a document, whoever issued it. */
	isDocument(): boolean {
		if (this.who?.reason === 'document' || this.who?.reason === 'paper') return true;
		if (this.who === null) return false;
		const first = wordFrom(this.words, this.at);
		const head = headNoun(this.words, first, wordFrom(this.words, this.toldUpTo - 1) + 1);
		return head !== null && isDocument(head) && /^(?:an?|the|its|one)$/.test(lowerAt(this.words, first));
	}

	/** Whether a clause that begins at an offset tells of whoever spoke last without a name: "said two people close to the bank, | who". */
	isTellingAt(offset: number): boolean {
		const { who, toldUpTo, words } = this;
		return who?.phrase != null && offset === toldUpTo + 2 && words.text.startsWith(', who ', toldUpTo);
	}

	/** Whether they opened a sentence. */
	hasOpened(): boolean {
		const first = wordFrom(this.words, this.at);
		return this.words.sentences[this.words.sentence[first] ?? 0] === first;
	}

	/** Whether they were told of in the paragraph of an offset, or in the one before. */
	isNear(offset: number): boolean {
		return paragraphAt(this.words, offset) - paragraphAt(this.words, this.at) <= 1;
	}

	/** Whether they were told of in the paragraph of an offset. */
	isBeside(offset: number): boolean {
		return paragraphAt(this.words, offset) === paragraphAt(this.words, this.at);
	}
}

/** The number of the paragraph that an offset lies in. */
export const paragraphAt = (words: Words, offset: number): number =>
	words.paragraph[wordFrom(words, offset)] ?? 0;
