import type { Document, Span } from '../model/index.js';
import type { Told } from './actors/index.js';
import type { Attribution, NameSpan } from './attribution.js';
import { attributeLayouts, mergeNames } from './layouts/index.js';
import type { Model } from './model.js';
import { findNamed } from './names/index.js';
import { type Places, placesIn } from './places.js';
import { quotationOfWords } from './rules/index.js';
import type { Steps } from './steps.js';
import type { Analysis } from './tagging/analysis.js';
import { wordUses } from './tagging/pos.js';
import { aroundArticle } from './text/around-article.js';
import { leadInOfTowns } from './text/lead-ins.js';
import { isWithin } from './text/within.js';
import { readIn, wordFrom } from './text/words.js';

/** An article as those read it who look for what was said: its words, its names, and what its layout alone tells. */
export interface Reading {
	readonly document: Document;
	readonly analysis: Analysis;
	/** In text order. */
	readonly names: NameSpan[];
	readonly layouts: readonly Attribution[];
	readonly places: Places;
	/** Index of the outer quotation that holds each word, or -1. */
	readonly quoteOf: Int32Array;
	/** Whether the word at an offset, or the first after it, is between marks. */
	readonly isQuoted: (offset: number) => boolean;
	/** What only stands around the article on its page, in text order; and whether an offset lies in it. */
	readonly around: readonly Span[];
	readonly isAround: (offset: number) => boolean;
}

export function* readingOf(document: Document, analysis: Analysis, model: Model['names']): Steps<Reading> {
	const { text, headings } = document;
	const { paragraphs, words, quotations, outer } = analysis;
	const quoteOf = quotationOfWords(words, outer);
	const places = placesIn(words);
	const named = yield* findNamed(model, analysis, places.ofBodies);
	const layouts = yield* attributeLayouts(text, paragraphs, quotations, headings, named);
	const around = aroundArticle(text);
	const isAround = isWithin(around);
	const all = withoutDatelines(text, paragraphs, mergeNames(named, layouts.names));
	return {
		document,
		analysis,
		names: all.filter(({ start }) => !isAround(start)),
		layouts: layouts.attributions,
		places,
		quoteOf,
		isQuoted: (offset) => (quoteOf[wordFrom(words, offset)] ?? -1) !== -1,
		around,
		isAround,
	};
}

/** An article as far as it tells who appears in it and who said what. @param pos tells how words are used */
export const toldOf = (
	{ document, analysis: { words, tags }, names, isQuoted }: Reading,
	attributions: readonly Attribution[],
	pos: Model['pos'],
): Told => ({
	words: readIn(words, document.text),
	tags,
	names,
	attributions,
	quoted: isQuoted,
	howUsed: wordUses(pos),
});

/** A name at the head of a wire report is where it was written: "CIUDAD LUNA, Sept 2 – ". */
function withoutDatelines(text: string, paragraphs: readonly Span[], names: NameSpan[]): NameSpan[] {
	const leads = paragraphs
		.map(([start, end]): Span => [start, start + leadInOfTowns(text, [start, end])])
		.filter(([start, end]) => end > start);
	if (leads.length === 0) return names;
	const isLead = isWithin(leads);
	const called = ({ start, end }: NameSpan) => text.slice(start, end).toLowerCase();
	const isLed = ({ start, end }: NameSpan) => isLead(start) && isLead(end - 1);
	const surnames = new Set(
		names
			.filter(({ kind }) => kind === 'person')
			.map((name) => / (?<last>\S+)$/.exec(called(name))?.groups?.last),
	);
	const openings = new Set(leads.map(([start]) => start));
	const towns = new Set(
		names.filter((name) => openings.has(name.start) && !surnames.has(called(name))).map(called),
	);
	return names.flatMap((name): NameSpan[] => {
		if (!isLed(name))
			// "Sokole lies nine kilometres below the mine": the town again.
			return [towns.has(called(name)) ? { ...name, kind: 'place' } : name];
		// The agency that sent the report is no actor of it.
		return text[name.start - 1] === '(' ? [] : [{ start: name.start, end: name.end, kind: 'place' }];
	});
}
