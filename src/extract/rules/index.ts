import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Quotation } from '../quotations/scan.js';
import type { KindsAt } from '../text/kinds-at.js';
import type { KnownWord } from '../text/known-word.js';
import { isThought, LABELLING, REPORTING } from '../text/reporting.js';
import { isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
import { contentAfter, contentBefore, quotedAround } from './content.js';
import {
	APPEALING,
	byAccording,
	byFigure,
	byHearing,
	byObject,
	byPassive,
	byPer,
	byShowing,
	CRYING,
	JUDGING,
	SHOWING,
} from './forms.js';
import { byNoun, byOwnNoun, SAID } from './nouns.js';
import {
	AUXILIARY,
	type Context,
	type Phrase,
	phraseAfter,
	phraseBefore,
	sameParagraph,
	sentenceEnd,
	sentenceEnds,
	skipComma,
	tidy,
} from './phrases.js';
import { byViewpoint } from './viewpoints.js';
import { byAside, byOpinion, byPutting, byStance, byView, STANCES } from './views.js';

export interface Ruled {
	readonly attributions: Attribution[];
	/** By forms that leave no doubt: "was branded “a disgrace” by Ana Ruiz", "in her view, …". */
	readonly sure: Attribution[];
}

/** Verbs that report only where "that" follows them: "submitted that the tank had been filled". */
const RARE: ReadonlySet<string> = new Set(
	`submit submits submitted contend contends contended aver avers averred opine opines opined posit posits posited
	surmise surmises surmised intimate intimates intimated divulge divulges divulged theorise theorised theorize theorized
	theorizes theorises speculate speculates speculated retort retorts retorted confide confides confided reaffirm
	reaffirms reaffirmed reiterates underline underlines underlined underscore underscores underscored highlight
	highlighted emphasised certify certified forecast forecasts projected foresees foresaw decreed stipulates stipulated
	specifies specified boasts boasted grumbled griped groused regretted regrets rejoiced marvelled marveled accepts
	accepted recognised recognized countered volunteered ventured ventures chimed opposes guarantees guaranteed calculated
	calculates determined determines proposed proposes stresses hints hinted cautions implied implies insinuated
	feels felt suspects suspected fears trusts figures guesses`.split(/\s+/),
);

/** Participles of what is called something. */
const NAMED =
	/^(?:called|tipped|billed|touted|derided|ridiculed|mocked|decried|portrayed|painted|lauded|lambasted|criticised|criticized|summed|rejected)$/;

/**
 * Finds who is said to have said what by the form of the sentence around each reporting verb.
 * @param quotations those that stand in no other
 * @param quoteOf which of them holds each word, see `quotationOfWords`
 * @param reporting where words stand that have `reportingKinds`
 */
export function attributeByRules(
	words: Words,
	quotations: readonly Quotation[],
	quoteOf: Int32Array,
	reporting: KindsAt,
): Ruled {
	const context: Context = { words, quotations, quoteOf, ends: sentenceEnds(words, quoteOf), last: null };
	const found: Attribution[] = [];
	const sure: Attribution[] = [];
	for (let k = 0; k < reporting.at.length; k++) {
		const i = reporting.at[k]!;
		const kinds = reporting.kinds[k]!;
		if (quoteOf[i] !== -1) continue;
		const isFirst = i === 0 || words.sentence[i] !== words.sentence[i - 1];
		if ((kinds & KIND.for) !== 0 && isFirst) {
			const opinion = byOpinion(context, i);
			if (opinion) found.push(opinion);
			continue;
		}
		if ((kinds & KIND.in) !== 0) {
			const view = (isFirst ? byView(context, i) : null) ?? byAside(context, i);
			if (view) sure.push(view);
			continue;
		}
		if ((kinds & KIND.viewing) !== 0) {
			const viewpoint = byViewpoint(context, i);
			if (viewpoint) sure.push(viewpoint);
			continue;
		}
		if (!isFirst && isCapital(words, i)) continue;
		if ((kinds & KIND.put) !== 0) {
			const figure = byFigure(context, i) ?? byPutting(context, i);
			if (figure) {
				sure.push(figure);
				continue;
			}
		}
		if (
			(kinds & (KIND.rare | KIND.reporting)) === KIND.rare &&
			!/^(?:that|he|she|it|they|there)$/.test(lowerAt(words, i + 1))
		)
			continue;
		if ((kinds & KIND.per) !== 0 && (isCapital(words, i) || isAsPer(words, i))) {
			const per = byPer(context, i);
			if (per) sure.push(per);
			continue;
		}
		if ((kinds & KIND.noun) !== 0) {
			const told = byNoun(context, i);
			if (told) {
				sure.push(told);
				continue;
			}
			const own = byOwnNoun(context, i);
			if (own) {
				found.push(own);
				continue;
			}
		}
		if ((kinds & KIND.stance) !== 0) {
			const stance = byStance(context, i);
			if (stance) found.push(stance);
			continue;
		}
		const passive = (kinds & KIND.named) !== 0 ? byPassive(context, i) : null;
		if (passive) {
			sure.push(passive);
			continue;
		}
		if ((kinds & KIND.crying) !== 0) {
			const cry = byVerb(context, i);
			if (cry?.content.every(([start]) => isMarkAt(words.text, start))) sure.push(cry);
			continue;
		}
		const attribution =
			(kinds & KIND.according) !== 0
				? byAccording(context, i)
				: (kinds & KIND.appealing) !== 0
					? (byAppeal(context, i) ?? ((kinds & KIND.reporting) !== 0 ? byVerb(context, i) : null))
					: (kinds & KIND.heard) !== 0
						? byHearing(context, i)
						: (kinds & (KIND.reporting | KIND.rare)) !== 0
							? byVerb(context, i)
							: (kinds & KIND.showing) !== 0
								? byShowing(context, i)
								: null;
		if (attribution) found.push(attribution);
	}
	const isSaid = ({ content }: Attribution) => content.length > 0;
	return { attributions: found.filter(isSaid), sure: sure.filter(isSaid) };
}

/** "As | per | the report, …": at the beginning of a sentence. */
const isAsPer = (words: Words, per: number): boolean =>
	per > 0 &&
	lowerAt(words, per - 1) === 'as' &&
	isCapital(words, per - 1) &&
	words.sentence[per - 1] === words.sentence[per];

/** What the rules begin with, one bit each. */
const KIND = {
	for: 1,
	in: 2,
	according: 4,
	heard: 8,
	put: 16,
	per: 32,
	crying: 64,
	named: 128,
	reporting: 256,
	rare: 512,
	showing: 1024,
	stance: 2048,
	noun: 4096,
	appealing: 8192,
	viewing: 16384,
} as const;

/** The number of these bits. */
export const REPORTING_BITS = 15;

/** Which of them a word is; 0 for most. */
export const reportingKinds = ({ form, lower }: KnownWord): number =>
	(PLAIN.get(lower) ?? (VIEWING.has(form) ? KIND.viewing : 0)) |
	(CRYING.test(lower) ? KIND.crying : 0) |
	(LABELLING.test(lower) || NAMED.test(lower) ? KIND.named : 0) |
	(REPORTING.has(lower) ? KIND.reporting : 0) |
	(RARE.has(lower) ? KIND.rare : 0) |
	(SHOWING.has(lower) ? KIND.showing : 0) |
	(STANCES.test(lower) ? KIND.stance : 0) |
	(SAID.has(lower) ? KIND.noun : 0) |
	(APPEALING.test(lower) ? KIND.appealing : 0);

/** "To Ana Ruiz's mind,": of words as frequent only those that open a sentence. */
const VIEWING = new Set(['To', 'On']);

/** Words that are a kind of their own. */
const PLAIN: ReadonlyMap<string, number> = new Map([
	['for', KIND.for],
	['in', KIND.in],
	['by', KIND.viewing],
	['as', KIND.viewing],
	['if', KIND.viewing],
	['according', KIND.according],
	['heard', KIND.heard],
	['put', KIND.put],
	['puts', KIND.put],
	['per', KIND.per],
]);

/** Index of the outer quotation that holds each word, or -1. */
export function quotationOfWords(words: Words, outer: readonly Quotation[]): Int32Array {
	const of = new Int32Array(words.count).fill(-1);
	outer.forEach((quotation, q) => {
		for (const [start, end] of quotation.parts)
			for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++) of[i] = q;
	});
	return of;
}

function byVerb(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	const report = isThought(lowerAt(words, cue)) ? 'thought' : 'speech';
	const make = (source: Span, content: Span[], confidence: number): Attribution | null =>
		content.length === 0
			? null
			: {
					content: tidy(words.text, content),
					cue: [words.start[cue]!, words.end[cue]!],
					source,
					report,
					confidence,
					found: 'near',
				};

	const before = skipComma(words, cue - 1, -1);
	const inverted =
		sameParagraph(words, before, cue) &&
		quoteOf[before] !== -1 &&
		lowerAt(words, cue + 1) !== 'that' &&
		!isNounBehind(words, cue)
			? phraseAfter(context, cue + 1)
			: null;
	if (inverted && before >= 0) {
		const content = quotedAround(context, quoteOf[before]!, inverted.last);
		return make(inverted.span, content, 0.95);
	}
	const isNamed =
		lowerAt(words, cue - 1) === ',' &&
		/^(?:says|said|reckons|writes|insists|argues|warns|explains|adds)$/.test(lowerAt(words, cue));
	const told = isNamed ? phraseAfter(context, cue + 1) : null;
	if (told && told.last + 2 < words.count && lowerAt(words, told.last + 1) === ':') {
		const q = quoteOf[told.last + 2]!;
		// Not so, says skipper Alistair Gunn: “It's the liners.”
		if (q !== -1 && sameParagraph(words, told.last + 2, cue))
			return make(told.span, [...context.quotations[q]!.parts], 0.9);
	}
	const subject = phraseBefore(context, cue) ?? sharedSubject(context, cue);
	if (!subject) return null;
	context.last = subject;
	const ahead = skipComma(words, subject.first - 1, -1);
	if (
		sameParagraph(words, ahead, cue) &&
		quoteOf[ahead] !== -1 &&
		!isPassive(words, cue) &&
		!isNickname(context, quoteOf[ahead]!, subject) &&
		!isOfSentenceBefore(context, quoteOf[ahead]!, cue)
	) {
		const last = sentenceEnd(context, cue);
		return make(subject.span, quotedAround(context, quoteOf[ahead]!, last), 0.95);
	}
	const content = contentAfter(context, cue);
	if (content) return make(subject.span, content, 0.85);
	const object = JUDGING.test(lowerAt(words, cue)) ? byObject(context, cue, subject) : null;
	if (object) return object;
	const trailing = contentBefore(context, subject.first, cue);
	return trailing ? make(subject.span, [trailing], 0.75) : null;
}

/** "The mayor's ‘joke’ | tweet lands him in court": no verb, right behind words in marks that do not end as a sentence does. */
const isNounBehind = (words: Words, cue: number): boolean =>
	MAY_BE_NOUN.test(lowerAt(words, cue)) &&
	/[\p{Alpha}\p{N}]["”’'»] ?$/u.test(words.text.slice(words.start[cue]! - 3, words.start[cue]));

const MAY_BE_NOUN =
	/^(?:joke|tweet|post|comment|claim|report|call|note|quip|vow|pledge|order|request|demand|protest|boast|threat|plea|cry|shout|chant|scream|comments|jokes|tweets|posts|claims|reports|calls|notes|vows|pledges|orders|requests|demands|protests|boasts|cries|shouts|chants|screams)$/;

/** "The network said it was “false.” They | chanted “Stop.”": words that end another sentence, where the verb has its own. */
function isOfSentenceBefore(
	{ words, quoteOf, quotations }: Context,
	quotation: number,
	cue: number,
): boolean {
	if ((quoteOf[cue + 1] ?? -1) === -1 || quoteOf[cue + 1] === quotation) return false;
	const [start, end] = quotations[quotation]!.parts.at(-1)!;
	return (
		/\p{Lower} $/u.test(words.text.slice(Math.max(0, start - 2), start)) &&
		/[.!?]/.test(words.text[end - 2] ?? '')
	);
}

function byAppeal(context: Context, cue: number): Attribution | null {
	const subject = phraseBefore(context, cue) ?? sharedSubject(context, cue);
	if (subject) context.last = subject;
	return byObject(context, cue, subject);
}

/** “Nobody knew.” Rain is expected: what is done to somebody is no account of theirs. */
const isPassive = (words: Words, cue: number): boolean =>
	/^(?:is|are|was|were|be|been|being)$/.test(lowerAt(words, cue - 1)) && !/ing$/.test(lowerAt(words, cue));

/** “General” Bako Diarra: a word in marks right before a name, without a mark that ends speech. */
function isNickname({ words, quotations }: Context, q: number, subject: Phrase): boolean {
	const [start, end] = quotations[q]!.parts.at(-1)!;
	return (
		end - start < 26 &&
		words.start[subject.first]! - end <= 1 &&
		!/[,.!?…—–-]/.test(words.text.slice(end - 2, end + 1))
	);
}

/** The subject of an earlier verb of the sentence: "Roake apologised and said …". */
function sharedSubject(context: Context, cue: number): Phrase | null {
	const { words, last } = context;
	let joint = cue - 1;
	while (joint >= 0 && AUXILIARY.has(lowerAt(words, joint))) joint--;
	if (!/^(?:and|but)$/.test(lowerAt(words, joint))) return null;
	const shared =
		last && words.sentence[last.last] === words.sentence[cue] ? last : openingPhrase(context, cue);
	return shared && joint >= shared.last ? shared : null;
}

/** "The archbishop, Gaetano Di Stefano, thanked the police and expressed …": who opens the sentence. */
function openingPhrase(context: Context, cue: number): Phrase | null {
	const { words, quoteOf } = context;
	const first = words.sentences[words.sentence[cue]!]!;
	if (cue - first > 24) return null;
	for (let i = first; i < cue; i++) if (quoteOf[i] !== -1) return null;
	const opening = phraseAfter(context, first);
	return opening && opening.last < cue - 2 ? opening : null;
}
