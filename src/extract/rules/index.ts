import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { isMarkAt } from '../quotations/mark-at.js';
import type { Quotation } from '../quotations/scan.js';
import { trait } from '../text/known-word.js';
import { isThought, LABELLING, REPORTING } from '../text/reporting.js';
import { hasAt, isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
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
import { byNoun, SAID } from './nouns.js';
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

/** Finds who is said to have said what by the form of the sentence around each reporting verb. */
export function attributeByRules(words: Words, quotations: readonly Quotation[]): Ruled {
	const outer = quotations.filter((quotation) => quotation.depth === 0);
	const quoteOf = quotationOfWords(words, outer);
	const context: Context = {
		words,
		quotations: outer,
		quoteOf,
		ends: sentenceEnds(words, quoteOf),
		last: null,
	};
	const found: Attribution[] = [];
	const sure: Attribution[] = [];
	for (let i = 0; i < words.count; i++) {
		if (!hasAt(words, i, mayReport) || context.quoteOf[i] !== -1) continue;
		if (lowerAt(words, i) === 'for' && (i === 0 || words.sentence[i] !== words.sentence[i - 1])) {
			const opinion = byOpinion(context, i);
			if (opinion) found.push(opinion);
			continue;
		}
		if (lowerAt(words, i) === 'in') {
			const isFirst = i === 0 || words.sentence[i] !== words.sentence[i - 1];
			const view = (isFirst ? byView(context, i) : null) ?? byAside(context, i);
			if (view) sure.push(view);
			continue;
		}
		if (isCapital(words, i) && i > 0 && words.sentence[i] === words.sentence[i - 1]) continue;
		const word = lowerAt(words, i);
		if (word === 'put' || word === 'puts') {
			const figure = byFigure(context, i) ?? byPutting(context, i);
			if (figure) {
				sure.push(figure);
				continue;
			}
		}
		if (
			RARE.has(word) &&
			!REPORTING.has(word) &&
			!/^(?:that|he|she|it|they|there)$/.test(lowerAt(words, i + 1))
		)
			continue;
		if (word === 'per' && isCapital(words, i)) {
			const per = byPer(context, i);
			if (per) sure.push(per);
			continue;
		}
		if (SAID.has(word)) {
			const told = byNoun(context, i);
			if (told) {
				sure.push(told);
				continue;
			}
		}
		if (STANCES.test(word)) {
			const stance = byStance(context, i);
			if (stance) found.push(stance);
			continue;
		}
		const passive = LABELLING.test(word) || NAMED.test(word) ? byPassive(context, i) : null;
		if (passive) {
			sure.push(passive);
			continue;
		}
		if (CRYING.test(word)) {
			const cry = byVerb(context, i);
			if (cry?.content.every(([start]) => isMarkAt(words.text, start))) sure.push(cry);
			continue;
		}
		const attribution =
			word === 'according'
				? byAccording(context, i)
				: APPEALING.test(word)
					? (byAppeal(context, i) ?? (REPORTING.has(word) ? byVerb(context, i) : null))
					: word === 'heard'
						? byHearing(context, i)
						: REPORTING.has(word) || RARE.has(word)
							? byVerb(context, i)
							: SHOWING.has(word)
								? byShowing(context, i)
								: null;
		if (attribution) found.push(attribution);
	}
	const isSaid = ({ content }: Attribution) => content.length > 0;
	return { attributions: found.filter(isSaid), sure: sure.filter(isSaid) };
}

/** Whether any of the rules begins with this word. */
const mayReport = trait(
	({ lower }): boolean =>
		lower === 'for' ||
		lower === 'in' ||
		lower === 'according' ||
		lower === 'heard' ||
		CRYING.test(lower) ||
		LABELLING.test(lower) ||
		NAMED.test(lower) ||
		REPORTING.has(lower) ||
		RARE.has(lower) ||
		SHOWING.has(lower) ||
		STANCES.test(lower) ||
		SAID.has(lower) ||
		lower === 'per' ||
		APPEALING.test(lower),
);

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
		sameParagraph(words, before, cue) && quoteOf[before] !== -1 && lowerAt(words, cue + 1) !== 'that'
			? phraseAfter(context, cue + 1)
			: null;
	if (inverted && before >= 0) {
		const content = quotedAround(context, quoteOf[before]!, inverted.last);
		return make(inverted.span, content, 0.95);
	}
	const isNamed = /^(?:says|said|reckons|writes|insists|argues|warns|explains|adds)$/.test(
		lowerAt(words, cue),
	);
	const told = isNamed && lowerAt(words, cue - 1) === ',' ? phraseAfter(context, cue + 1) : null;
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

/** "The network said it was “false.” They | chanted “Stop.”": words that end another sentence, where the verb has its own. */
function isOfSentenceBefore(
	{ words, quoteOf, quotations }: Context,
	quotation: number,
	cue: number,
): boolean {
	if ((quoteOf[cue + 1] ?? -1) === -1 || quoteOf[cue + 1] === quotation) return false;
	const [start, end] = quotations[quotation]!.parts.at(-1)!;
	return (
		/\p{Ll} $/u.test(words.text.slice(Math.max(0, start - 2), start)) &&
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
	const shared =
		last && words.sentence[last.last] === words.sentence[cue] ? last : openingPhrase(context, cue);
	if (!shared) return null;
	let before = cue - 1;
	while (before > shared.last && AUXILIARY.has(lowerAt(words, before))) before--;
	return /^(?:and|but)$/.test(lowerAt(words, before)) ? shared : null;
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
