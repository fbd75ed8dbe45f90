import type { Span } from '../../model/index.js';
import { COLON, codesOf } from '../text/characters.js';
import { occasionAfter } from '../text/occasions.js';
import { BARE, LABELLING, REPORTING, URGING } from '../text/reporting.js';
import { codeAt, isCapital, lowerAt, type Words, wordFrom } from '../text/words.js';
import { type Context, sameParagraph, sentenceEnd } from './phrases.js';

/** Words that begin when and where something was said. */
const OCCASION =
	/^(?:on|in|at|during|after|before|late|early|yesterday|today|through|via|from|outside|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** What "that" begins with. */
const THAT = codesOf('tT');
const STOPS = codesOf('.;');
const DASHES = codesOf('–—-');

/** What the sentence says after the verb; null when nothing is reported there. */
export function contentAfter(context: Context, cue: number): Span[] | null {
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
		const code = codeAt(words, j);
		if (quoteOf[j] !== -1 || code === COLON || (THAT.has(code) && lowerAt(words, j) === 'that')) {
			marker = j;
			break;
		}
		if (STOPS.has(code)) break;
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
	} else if (!BARE.has(verb) && !isContended(context, cue)) return null;
	else if (occasionAfter(words.text, words.end[cue]!) > 0)
		i = wordFrom(words, words.end[cue]! + occasionAfter(words.text, words.end[cue]!));
	else if (OCCASION.test(lowerAt(words, i)) || /^[,.)–—-]$/.test(lowerAt(words, i))) return null;
	else if (/^tell|^told/.test(verb)) i = Math.min(afterAddressee(words, i), words.count - 1);
	const end = sentenceEnd(context, i);
	return end > i ? [[words.start[i]!, words.end[end]!]] : null;
}

/** Where what is told begins: after a name, with its article ("the Pelham Herald"), or after one word. */
function afterAddressee(words: Words, from: number): number {
	const isArticle = lowerAt(words, from) === 'the' && isCapital(words, from + 1);
	let i = from + (isArticle ? 2 : 1);
	while (i < from + 5 && i < words.count && isCapital(words, i - 1) && isCapital(words, i)) i++;
	return i;
}
/** "contends she was dismissed": a clause without “that”. */
const isContended = ({ words }: Context, cue: number): boolean =>
	/^(?:contends?|contended|suspects?|suspected|swears|swore|vows|vowed)$/.test(lowerAt(words, cue)) &&
	/^(?:he|she|it|they|there|nobody)$/.test(lowerAt(words, cue + 1));

/** "advised villagers not to take the law into their own hands": whom and what to do. */
function contentOfUrging(context: Context, cue: number): Span | null {
	const { words, quoteOf } = context;
	for (let j = cue + 2; j < Math.min(words.count - 1, cue + 8) && sameParagraph(words, j, cue); j++) {
		const word = lowerAt(words, j);
		if (!/^[\p{Alpha}'’-]+$/u.test(word) || quoteOf[j] !== -1 || word === 'that') return null;
		if (word !== 'to' || !/^\p{Lower}{2,}$/u.test(lowerAt(words, j + 1)) || isCapital(words, j + 1)) continue;
		if (/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(words, j + 1))) return null;
		const end = sentenceEnd(context, j);
		return end > j + 1 ? [words.start[cue + 1]!, words.end[end]!] : null;
	}
	return null;
}

/** The sentence before ", she said". */
export function contentBefore(context: Context, subject: number, cue: number): Span | null {
	const { words } = context;
	const comma = subject - 1;
	if (comma < 0 || lowerAt(words, comma) !== ',' || words.sentence[comma] !== words.sentence[cue])
		return null;
	const first = words.sentences[words.sentence[cue]!]!;
	// "Lund, who left in May – because of the noise, he says – is back": what stands between dashes.
	if (DASHES.has(codeAt(words, cue + 1)))
		for (let dash = comma - 2; dash > first; dash--)
			if (DASHES.has(codeAt(words, dash))) return [words.start[dash + 1]!, words.end[comma - 1]!];
	return comma - first < 4 ? null : [words.start[first]!, words.end[comma - 1]!];
}

/** A quotation and, after the account of its speaker, its continuation in the same paragraph. */
export function quotedAround(context: Context, q: number, last: number): Span[] {
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
