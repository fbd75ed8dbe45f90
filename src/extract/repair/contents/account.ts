import type { Span } from '../../../model/index.js';
import { signs } from '../../text/signs.js';

/** Somebody's words in one piece behind their cue: what the rules ask that say where they end. */
export interface Account {
	readonly text: string;
	readonly cue: Span;
	readonly source: Span | null;
	/** The one piece, from its start to its end. */
	readonly content: readonly Span[];
	readonly start: number;
	readonly end: number;
	/** What kind of cue it is. */
	readonly bits: number;
	/** What the piece reads. */
	readonly words: string;
	/** Whether the piece has a comma, behind which something else may follow. */
	readonly hasComma: boolean;
	/** Whether it has a comma, a dash or a conjunction, by which something else may be joined to it. */
	readonly isJoined: boolean;
	/** Whether the piece goes on behind a mark. */
	readonly isMarked: boolean;
}

/** What else may join: most pieces have nothing of the kind. */
const JOINT = / (?:and|but) |though | [—–-]/;
const MARK_WITHIN = /["”’'»“](?:\s|, )/;

export function accountOf(text: string, cue: Span, source: Span | null, content: readonly Span[]): Account {
	const [start, end] = content[0]!;
	const words = text.slice(start, end);
	const hasComma = words.includes(', ');
	const isJoined = hasComma || JOINT.test(words);
	const isMarked = MARK_WITHIN.test(words);
	const bits = CUE.of(text, cue);
	return { text, cue, source, content, start, end, bits, words, hasComma, isJoined, isMarked };
}

/** The content up to some place in its words. */
export const upTo = ({ start }: Account, index: number): readonly Span[] => [[start, start + index]];

/** The content with so many characters that follow it. */
export const withNext = ({ start, end }: Account, length: number): readonly Span[] => [[start, end + length]];

/** Cues of which more must be asked. */
export const CUE = signs({
	/** Verbs after which a clause follows at once. */
	bare: /^(?:said|says|denied|denies|claims|claimed|insists|insisted|admitted|admits|believes|argued)$/,
	/** Verbs after which "had" tells more of the same. */
	past: /^(?:said|told|insisted|admitted|added|claimed|explained)$/,
	/** Verbs that tell somebody to do something. */
	urging:
		/^(?:urg|call|ask|tell|told|order|warn|advis|appeal|beg|implor|remind|instruct|invit|plead|encourag|challeng|command|direct|want)(?:e|es|ed|ing|s|ged|ging)?$/i,
	/** Verbs by which somebody is bound to do something. */
	vowing: /^(?:promis|pledg|vow|agree|offer|threaten)(?:e|es|d|ed|s|ing)?$/i,
	/** Verbs of which a noun is what is wanted. */
	wanting: /^(?:request|demand|call|appeal|seek)(?:s|ed|ing)?(?: for)?$|^sought$/i,
	/** Verbs that call something by a name in marks. */
	label:
		/^(?:call|brand|label|describ|dub|term|dismiss|hail|slam|blast|condemn|denounc|prais|characteri[sz])(?:e|es|ed|s|ing|l?led)?$/i,
	noun: /^(?:tweet|claim|post|remark|comment|statement|suggestion|assertion|allegation|argument|insistence|promise|warning|accusation|belief|boast|complaint|denial|admission|view|pledge|letter|message|confession|assurance|contention|declaration|prediction|observation)s?$/i,
	participle: /ing$/,
	accusing: /^accus/i,
	/** Verbs of which a noun is what is made known. */
	announcing: /^(?:announc(?:e|es|ed|ing)|report(?:s|ed|ing)?|post(?:s|ed|ing)?)$/i,
	foreseeing: /^(?:warn|fear|predict|expect|forecast)/i,
	pleading:
		/^(?:admit(?:s|ted|ting)|den(?:y|ies|ied|ying)|plead(?:s|ed|ing)?|accept(?:s|ed)|confess(?:es|ed))$/,
	/** Verbs that tell how many. */
	putting: /^put(?:s|ting)?$/,
	/** Verbs whose content may be one noun. */
	denying: /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|confirm(?:s|ed|ing)?)$/i,
});
export const BIT = CUE.bit;
