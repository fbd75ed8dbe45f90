import type { Span } from '../../model/index.js';
import type { Attribution } from '../attribution.js';
import { codesOf } from '../text/characters.js';
import { REPORTING } from '../text/reporting.js';
import { codeAt, isCapital, lowerAt, type Words } from '../text/words.js';
import { quotedAround } from './content.js';
import {
	type Context,
	near,
	phraseAfter,
	phraseBefore,
	sameParagraph,
	sentenceEnd,
	skipComma,
	tidy,
} from './phrases.js';

/** "In his opinion, Beltrán is “the last of them”", "in Ana Ruiz's view": what follows to the sentence's end. */
export function byView(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	let view = -1;
	for (let i = cue + 2; i < Math.min(words.count, cue + 8) && words.sentence[i] === words.sentence[cue]; i++)
		if (VIEWS.test(lowerAt(words, i))) {
			view = i;
			break;
		}
	if (view === -1 || lowerAt(words, view + 1) !== ',' || quoteOf[view] !== -1) return null;
	const isOwner = /^(?:his|her|their|its)$/.test(lowerAt(words, cue + 1)) && view <= cue + 3;
	const isNamed = /^(?:s|['’])$/.test(lowerAt(words, view - 1));
	if (!isOwner && !isNamed) return null;
	const from = view + 2;
	if (!sameParagraph(words, from, cue)) return null;
	const end = sentenceEnd(context, from);
	if (end <= from || isAccountOf(words, from)) return null;
	const owner = isOwner ? cue + 1 : lowerAt(words, view - 1) === 's' ? view - 3 : view - 2;
	// "In 'opinion, …": a mark that owns nothing.
	if (owner <= cue) return null;
	return near(
		words,
		[[words.start[from]!, words.end[end]!]],
		[words.start[view]!, words.end[view]!],
		[words.start[cue + 1]!, words.end[owner]!],
		0.6,
	);
}

/** "In his opinion, Justice Ana Ruiz argued that …": the sentence has an account of its own. */
function isAccountOf(words: Words, from: number): boolean {
	for (let i = from; i < from + 7 && i + 1 < words.count && words.sentence[i] === words.sentence[from]; i++) {
		if (REPORTING.has(lowerAt(words, i)) && lowerAt(words, i + 1) === 'that') return true;
		if (!isCapital(words, i) && !/^(?:the|he|she|they|it|\p{Lower}+ly)$/u.test(lowerAt(words, i)))
			return false;
	}
	return false;
}

const VIEWS = /^(?:opinion|view|eyes|judgment|judgement|words|estimation|assessment|telling|account)$/;

/** "For chef Tomasina Birch, it is “the first new idea since slicing”": in whose eyes it is so. */
export function byOpinion(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	const named = phraseAfter(context, cue + 1);
	// "For Lo Presti's lawyer, Donatella Scimeca, it is …"
	const apposed =
		named && lowerAt(words, named.last + 1) === ',' && isCapital(words, named.last + 2)
			? phraseAfter(context, named.last + 2)
			: null;
	const phrase = apposed && lowerAt(words, apposed.last + 1) === ',' ? apposed : named;
	if (
		!phrase ||
		lowerAt(words, phrase.last + 1) !== ',' ||
		!/\p{Upper}/u.test(words.text.slice(...phrase.span))
	)
		return null;
	const from = pastOffice(words, phrase.last + 2);
	if (!sameParagraph(words, from, cue) || !/^(?:it|this|that|the|there)$/.test(lowerAt(words, from)))
		return null;
	const end = sentenceEnd(context, from);
	let isQuoted = false;
	for (let i = from; i <= end; i++) if (quoteOf[i] !== -1) isQuoted = true;
	if (!isQuoted) return null;
	return near(
		words,
		[[words.start[from]!, words.end[end]!]],
		[words.start[cue]!, words.end[cue]!],
		phrase.span,
		0.6,
	);
}

/** "For Ana Ruiz, | leader of the opposition, | it is": what somebody is, after a name. */
function pastOffice(words: Words, from: number): number {
	if (/^(?:it|this|that|there)$/.test(lowerAt(words, from))) return from;
	for (
		let i = from + 1;
		i < Math.min(words.count - 1, from + 12) && words.sentence[i] === words.sentence[from];
		i++
	) {
		const word = lowerAt(words, i);
		if (word === ',') return i + 1;
		if (!/^[\p{Alpha}\p{N}’'.-]+$/u.test(word) || /^(?:is|was|are|were|has|had|will|would|said)$/.test(word))
			return from;
	}
	return from;
}

/** ", in his view,", ", in the catalogue's phrase.": between commas, or before the sentence's stop. */
const ASIDE =
	/^in (?<whose>(?:his|her|their)|(?:(?:the|an?|one) )?(?:[\p{Alpha}.’'-]+ ){0,5}?[\p{Alpha}.-]+['’]s?) (?:own )?(?<view>view|opinion|words|phrase|telling|estimation|judgement|judgment|reckoning)(?<end>,|[.?!]?$)/u;
/** "In the words of their editor, Tomás Ó Dálaigh,": whose words they are, with the name that follows. */
const OF_SOMEBODY =
	/^[Ii]n the (?<view>words|view|opinion|eyes|judgement|judgment|estimation|phrase) of (?<whose>(?!(?:many|most|some|several|the (?:law|public|world|song|song's))\b)[^,.;:“”"«»„()]{2,70}?(?:, (?=\p{Upper})[^,.;:“”"«»„()]{2,60})?)(?<end>,|[.?!]?$)/u;

/** "An engineer concluded that the floor was, in his words, …": the sentence has told who says so. */
function holdsAccount(words: Words, first: number, at: number): boolean {
	for (let i = first; i + 1 < at; i++)
		if (
			lowerAt(words, i + 1) === 'that' &&
			(REPORTING.has(lowerAt(words, i)) ||
				/^(?:concluded|concludes|found|finds|showed|shows)$/.test(lowerAt(words, i)))
		)
			return true;
	return false;
}

const COMMA = ','.charCodeAt(0);
const CLOSING = codesOf('”"»’');

/** In whose view or words a sentence is so that tells it aside: "It would take, in his view, forty turns". */
export function byAside(context: Context, at: number): Attribution | null {
	const { words, quoteOf } = context;
	if (quoteOf[at] !== -1) return null;
	const { text } = words;
	const first = words.sentences[words.sentence[at]!]!;
	const isOpening = first === at;
	// Commas stand before closing marks here, wherever the text has them.
	const before = codeAt(words, at - 1);
	const isMarked = CLOSING.has(before) && codeAt(words, at - 2) === COMMA;
	if (!isOpening && !isMarked && before !== COMMA) return null;
	const begin = words.start[at]!;
	const stop = words.end[sentenceEnd(context, at)]!;
	const rest = text.slice(begin, Math.min(stop, begin + 180));
	const match = OF_SOMEBODY.exec(rest) ?? (isOpening ? null : ASIDE.exec(rest));
	if (!match) return null;
	if (!isOpening && holdsAccount(words, first, at)) return null;
	const { whose, view, end } = match.groups!;
	if (isMarked && end === ',') return null;
	const whoseAt = begin + match[0].lastIndexOf(whose!);
	const cueAt =
		begin + match[0].indexOf(view!, whoseAt < begin + match[0].indexOf(view!) ? whose!.length : 0);
	const from = begin + match[0].length;
	const parts: Span[] = [];
	if (!isOpening) parts.push([words.start[first]!, words.end[isMarked ? at - 1 : at - 2]!]);
	if (end === ',') parts.push([from + 1, stop]);
	else if (isOpening) return null;
	return {
		content: tidy(text, parts),
		cue: [cueAt, cueAt + view!.length],
		source: [whoseAt, whoseAt + whose!.replace(/['’]s?$/, '').length],
		report: 'speech',
		confidence: 0.6,
		found: 'near',
	};
}

/** What somebody is of whom a view is told, and the nouns of views: "is adamant that", "is of the view that". */
export const STANCES =
	/^(?:adamant|confident|convinced|certain|hopeful|optimistic|sceptical|skeptical|doubtful|unconvinced|view|opinion|belief)$/;

/** "The council is adamant that …", "Ruiz was of the opinion that …". */
export function byStance(context: Context, cue: number): Attribution | null {
	const { words } = context;
	if (lowerAt(words, cue + 1) !== 'that' || !sameParagraph(words, cue + 2, cue)) return null;
	const noun = lowerAt(words, cue);
	const isNoun = noun === 'view' || noun === 'opinion' || noun === 'belief';
	let be = cue - 1;
	if (isNoun) {
		if (lowerAt(words, cue - 1) !== 'the' || lowerAt(words, cue - 2) !== 'of') return null;
		be = cue - 3;
	}
	if (/^(?:\p{Lower}+ly|still|also|not|now|less|more|very|quite)$/u.test(lowerAt(words, be))) be--;
	if (!/^(?:is|are|was|were|remains?|remained|been|seems?|seemed|sounded)$/.test(lowerAt(words, be)))
		return null;
	const subject = phraseBefore(context, be);
	if (!subject || lowerAt(words, subject.last) === 'it') return null;
	const end = sentenceEnd(context, cue + 2);
	if (end < cue + 4) return null;
	return {
		content: tidy(words.text, [[words.start[cue + 1]!, words.end[end]!]]),
		cue: [words.start[cue]!, words.end[cue]!],
		source: subject.span,
		report: isNoun || noun === 'adamant' ? 'speech' : 'thought',
		confidence: 0.65,
		found: 'near',
	};
}

/** “She moved,” as Dalton puts it, “from the page to the stamp.” */
export function byPutting(context: Context, cue: number): Attribution | null {
	const { words, quoteOf } = context;
	if (lowerAt(words, cue + 1) !== 'it') return null;
	const subject = phraseBefore(context, cue);
	if (!subject || subject.first < 2) return null;
	const isLinked = lowerAt(words, subject.first) === 'as' || lowerAt(words, subject.first - 1) === 'as';
	const as = lowerAt(words, subject.first) === 'as' ? subject.first : subject.first - 1;
	if (as === subject.last) return null;
	const before = skipComma(words, as - 1, -1);
	const q = quoteOf[before] ?? -1;
	const first = words.sentences[words.sentence[before] ?? 0]!;
	if (!isLinked || q === -1 || quoteOf[first] !== q || !sameParagraph(words, before, cue)) return null;
	return near(
		words,
		quotedAround(context, q, cue + 1),
		[words.start[cue]!, words.end[cue]!],
		[words.start[as + 1]!, subject.span[1]],
		0.85,
	);
}
