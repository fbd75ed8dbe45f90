import type { Span } from '../model/index.js';
import type { Attribution } from './attribution.js';
import type { Quotation } from './quotes.js';
import { BARE, isThought, LABELLING, REPORTING, URGING } from './reporting.js';
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
} from './rules-phrases.js';
import { isCapital, lowerAt, type Words, wordFrom } from './words.js';

const SHOWING = new Set(
	'show shows showed shown find finds found conclude concludes concluded held ruled indicate indicates'.split(
		' ',
	),
);
const PAPERS =
	/\b(?:documents?|reports?|study|studies|figures|records|data|survey|poll|minutes|e-?mails?|letters?|files|papers?|results|analysis|review|audit|inquiry|investigation|statistics|filings?|memos?|court|tribunal|judges?|justice|jury|panel|bench|arbitrator|magistrates?)\b/i;

/** Words that begin when and where something was said. */
const OCCASION =
	/^(?:on|in|at|during|after|before|late|early|yesterday|today|through|via|from|outside|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whose hearing stands for what was said there: "The court heard that …". */
const HEARERS =
	/\b(?:court|jury|inquest|tribunal|hearing|inquiry|panel|trial|bench|assizes|sessions|magistrates|jurors|commission)$/i;

/** Finds who is said to have said what by the form of the sentence around each reporting verb. */
export function attributeByRules(words: Words, quotations: readonly Quotation[]): Attribution[] {
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
	for (let i = 0; i < words.count; i++) {
		if (context.quoteOf[i] !== -1) continue;
		if (isCapital(words, i) && i > 0 && words.sentence[i] === words.sentence[i - 1]) continue;
		const word = lowerAt(words, i);
		const attribution =
			word === 'according'
				? byAccording(context, i)
				: word === 'heard'
					? byHearing(context, i)
					: REPORTING.has(word)
						? byVerb(context, i)
						: SHOWING.has(word)
							? byShowing(context, i)
							: null;
		if (attribution) found.push(attribution);
	}
	return found;
}

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
					source,
					cue: [words.start[cue]!, words.end[cue]!],
					content: tidy(words.text, content),
					report,
					confidence,
					found: 'near',
				};

	const before = skipComma(words, cue - 1, -1);
	const inverted =
		sameParagraph(words, before, cue) && quoteOf[before] !== -1 ? phraseAfter(context, cue + 1) : null;
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
		!isNickname(context, quoteOf[ahead]!, subject)
	) {
		const last = sentenceEnd(context, cue);
		return make(subject.span, quotedAround(context, quoteOf[ahead]!, last), 0.95);
	}
	const content = contentAfter(context, cue);
	if (content) return make(subject.span, content, 0.85);
	const trailing = contentBefore(context, subject.first, cue);
	return trailing ? make(subject.span, [trailing], 0.75) : null;
}

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
function sharedSubject({ words, last }: Context, cue: number): Phrase | null {
	if (!last || words.sentence[last.last] !== words.sentence[cue]) return null;
	let before = cue - 1;
	while (before > last.last && AUXILIARY.has(lowerAt(words, before))) before--;
	return /^(?:and|but)$/.test(lowerAt(words, before)) ? last : null;
}

/** "Preston Crown Court heard Dolny had …" */
function byHearing(context: Context, cue: number): Attribution | null {
	const { words } = context;
	const subject = phraseBefore(context, cue);
	if (!subject || !HEARERS.test(words.text.slice(...subject.span))) return null;
	const next = lowerAt(words, cue + 1);
	if (
		!sameParagraph(words, cue + 1, cue) ||
		(/^(?:the|a|an|from|of|about|evidence|his|her)$/.test(next) && !hasVerb(words, cue))
	)
		return null;
	const from = next === 'that' || next === 'how' ? cue + 2 : cue + 1;
	const end = sentenceEnd(context, from);
	return {
		source: subject.span,
		cue: [words.start[cue]!, words.end[cue]!],
		content: tidy(words.text, [[words.start[from]!, words.end[end]!]]),
		report: 'speech',
		confidence: 0.6,
		found: 'near',
	};
}

/** "Leaked documents show that …": papers speak by such verbs. */
function byShowing(context: Context, cue: number): Attribution | null {
	const { words } = context;
	if (!sameParagraph(words, cue + 1, cue) || lowerAt(words, cue + 1) !== 'that') return null;
	const subject = phraseBefore(context, cue);
	if (!subject || !PAPERS.test(words.text.slice(...subject.span))) return null;
	const end = sentenceEnd(context, cue + 2);
	if (end < cue + 4) return null;
	return {
		source: subject.span,
		cue: [words.start[cue]!, words.end[cue]!],
		content: tidy(words.text, [[words.start[cue + 2]!, words.end[end]!]]),
		report: 'speech',
		confidence: 0.65,
		found: 'near',
	};
}

/** Whether a verb of a clause stands within a few words. */
function hasVerb(words: Words, from: number): boolean {
	for (
		let i = from + 2;
		i < Math.min(words.count, from + 9) && words.sentence[i] === words.sentence[from];
		i++
	)
		if (/^(?:had|was|were|would|could|has|have|is|did)$/.test(lowerAt(words, i))) return true;
	return false;
}

function byAccording(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	if (cue + 1 >= words.count || lowerAt(words, cue + 1) !== 'to') return null;
	const phrase = phraseAfter(context, cue + 2);
	if (!phrase) return null;
	const next = phrase.last + 1;
	const starts = cue === 0 || words.sentence[cue - 1] !== words.sentence[cue];
	let content: Span[] | null = null;
	if (starts) {
		const from = skipComma(words, next, 1);
		const end = sentenceEnd(context, from);
		if (sameParagraph(words, from, cue) && end >= from) content = [[words.start[from]!, words.end[end]!]];
	} else {
		const before = skipComma(words, cue - 1, -1);
		if (quoteOf[before] !== undefined && quoteOf[before] !== -1 && sameParagraph(words, before, cue))
			content = quotedAround(context, quoteOf[before]!, phrase.last);
		else {
			const first = words.sentences[words.sentence[cue]!]!;
			if (before >= first) content = [[words.start[first]!, words.end[before]!]];
		}
	}
	if (!content) return null;
	return {
		source: phrase.span,
		cue: [words.start[cue]!, words.end[cue + 1]!],
		content: tidy(words.text, content),
		report: 'speech',
		confidence: 0.85,
		found: 'near',
	};
}

/** What the sentence says after the verb; null when nothing is reported there. */
function contentAfter(context: Context, cue: number): Span[] | null {
	const { words, quoteOf } = context;
	let i = cue + 1;
	if (!sameParagraph(words, i, cue)) return null;
	const verb = lowerAt(words, cue);
	const asked = URGING.test(verb) ? contentOfUrging(context, cue) : null;
	if (asked) return [asked];
	const limit = Math.min(words.count, cue + 14);
	// To whom, when and where stand between the verb and what was said.
	let marker = -1;
	for (let j = i; j < limit && words.paragraph[j] === words.paragraph[cue]; j++) {
		const word = lowerAt(words, j);
		if (word === 'that' || quoteOf[j] !== -1 || word === ':') {
			marker = j;
			break;
		}
		if (word === '.' || word === ';') break;
	}
	if (marker >= 0) {
		const word = lowerAt(words, marker);
		if (quoteOf[marker] !== -1) {
			const quotation = context.quotations[quoteOf[marker]!]!;
			const lead = lowerAt(words, marker - 1);
			if (LABELLING.test(verb) && marker === i) return null;
			if (marker === i || lead === ',' || lead === ':') return [...quotation.parts];
			if (LABELLING.test(verb) && lead !== '.' && words.end[marker]! - words.start[i]! < 90)
				return [[words.start[i]!, quotation.parts.at(-1)![1]]];
			if (BARE.has(verb) || words.end[marker]! - words.start[i]! < 60) {
				const end = sentenceEnd(context, i);
				return [[words.start[i]!, words.end[end]!]];
			}
			return null;
		}
		i = marker + 1;
		if (word === ':' && i < words.count && quoteOf[i] !== -1 && sameParagraph(words, i, cue))
			return [...context.quotations[quoteOf[i]!]!.parts];
		if (!sameParagraph(words, i, cue)) {
			const q = word === ':' ? quoteOf[i] : -1;
			return q !== undefined && q !== -1 ? [...context.quotations[q]!.parts] : null;
		}
	} else if (!BARE.has(verb)) return null;
	else if (OCCASION.test(lowerAt(words, i)) || lowerAt(words, i) === ',' || lowerAt(words, i) === '.')
		return null;
	else if (/^tell|^told/.test(verb))
		i = Math.min(i + (isCapital(words, i) && isCapital(words, i + 1) ? 2 : 1), words.count - 1);
	const end = sentenceEnd(context, i);
	return end > i ? [[words.start[i]!, words.end[end]!]] : null;
}

/** "advised villagers not to take the law into their own hands": whom and what to do. */
function contentOfUrging(context: Context, cue: number): Span | null {
	const { words, quoteOf } = context;
	for (let j = cue + 2; j < Math.min(words.count - 1, cue + 8) && sameParagraph(words, j, cue); j++) {
		const word = lowerAt(words, j);
		if (!/^[\p{L}'’-]+$/u.test(word) || quoteOf[j] !== -1 || word === 'that') return null;
		if (word !== 'to' || !/^\p{Ll}{2,}$/u.test(lowerAt(words, j + 1)) || isCapital(words, j + 1)) continue;
		if (/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(words, j + 1))) return null;
		const end = sentenceEnd(context, j);
		return end > j + 1 ? [words.start[cue + 1]!, words.end[end]!] : null;
	}
	return null;
}

/** The sentence before ", she said". */
function contentBefore(context: Context, subject: number, cue: number): Span | null {
	const { words } = context;
	const comma = subject - 1;
	if (comma < 0 || lowerAt(words, comma) !== ',' || words.sentence[comma] !== words.sentence[cue])
		return null;
	const first = words.sentences[words.sentence[cue]!]!;
	return comma - first < 4 ? null : [words.start[first]!, words.end[comma - 1]!];
}

/** A quotation and, after the account of its speaker, its continuation in the same paragraph. */
function quotedAround(context: Context, q: number, last: number): Span[] {
	const { words, quoteOf, quotations } = context;
	const parts = [...quotations[q]!.parts];
	const paragraph = words.paragraph[last];
	for (let j = last + 1; j < words.count && words.paragraph[j] === paragraph && j - last < 40; j++) {
		if (quoteOf[j] === -1) continue;
		const next = quotations[quoteOf[j]!]!;
		if (next.parts[0]![0] < parts.at(-1)![1]) break;
		const lead = lowerAt(words, j - 1);
		if (lead === '.' || lead === ',' || lead === ':' || lead === '—' || lead === '–') {
			if (!hasOwnAccount(context, quoteOf[j]!)) parts.push(...next.parts);
		}
		break;
	}
	return parts;
}

/** Whether a speaker is named right after the quotation. */
function hasOwnAccount(context: Context, q: number): boolean {
	const { words } = context;
	const end = context.quotations[q]!.parts.at(-1)![1];
	const after = wordFrom(words, end);
	for (let j = after; j < Math.min(words.count, after + 8); j++) {
		if (words.paragraph[j] !== words.paragraph[after - 1]) return false;
		const word = lowerAt(words, j);
		if (word === '.' || context.quoteOf[j] !== -1) return false;
		if (REPORTING.has(word)) return true;
	}
	return false;
}
